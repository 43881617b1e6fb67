// The checks of the account that a mode would trade on, as rows of the ladder: keys, rights, clock, connection.
// Thread: the main one, whose event loop goes on meanwhile.
#pragma once

#include "app/run_options.h"
#include "core/ladder/readiness.h"

#include <QObject>

namespace bw::app {

// Calls back once, unless `context` goes first. Rows empty: it could not be asked, and `problem` says why.
void checkAccountOf(RunOptions asked, QObject *context, std::function<void(const QList<ladder::Check> &rows, const QString &problem)> done);

} // namespace bw::app
