// The ladder of modes for the API and the start of a run: finds what readiness asks for beside the engine's picture (the history of
// the mode that has to prove itself, the account at the exchange, the last drill), keeps the history of changes, and tells the
// program when a step is taken.
// Thread: made and ended on the main thread, after whoever holds access(); what access() holds may be called from any.
#pragma once

#include "app/run_options.h"
#include "core/api/access.h"
#include "core/base/time.h"

#include <QObject>

#include <memory>

class QThread;

namespace bw::app {

class ModeService final : public QObject
{
    Q_OBJECT

public:
    ModeService(RunOptions options, QString dataDirectory);
    ~ModeService() override; // waits for what is being read

    [[nodiscard]] api::ModeAccess access();

Q_SIGNALS:
    void changeAsked(bw::safety::Mode target, const QString &approver);

private:
    using Promise = std::shared_ptr<std::promise<QList<ladder::Check>>>;
    void begin(safety::Mode target, const ladder::Facts &seen, const Promise &promise);
    void finish(safety::Mode target, const ladder::Facts &facts, const Promise &promise);

    RunOptions m_options;
    QString m_directory;
    QList<QThread *> m_readers;
};

// In which mode the program ran last, by its own history; paper where it never ran.
[[nodiscard]] safety::Mode lastMode(const QString &dataDirectory);
// What the journals and the last drill say; the rest of the facts is left as it is. Blocks while it reads.
[[nodiscard]] ladder::Facts withHistory(ladder::Facts facts, safety::Mode target, trading::Market market, const QString &dataDirectory);
// Before a run begins: a step up has to be ready, and a change of mode is written down. One sentence where it is not.
[[nodiscard]] base::Status stepTo(const RunOptions &options);

} // namespace bw::app
