// `breakwater verify-journal`: integrity and the state rebuilt from it, for every journal in the data directory.
#include "app/command_line.h"
#include "core/engine/recovery.h"
#include "core/journal/data_directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace bw::app {

namespace {

base::Result<QString> verified(const QString &path)
{
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    if (const base::Status status = (*journal)->verify(); !status) {
        return tl::unexpected(status.error());
    }
    const auto state = engine::recover(**journal);
    if (!state) {
        return tl::unexpected(state.error());
    }
    const QString stop = state->latched ? QStringLiteral("stopped (%1)").arg(state->latched->reason) : QStringLiteral("not stopped");
    return QStringLiteral("sound: %1 records, %2 runs, %3, %4 orders of unknown fate")
        .arg(state->lastSeq).arg(state->runs).arg(stop).arg(state->open.size());
}

} // namespace

int verifyJournalCommand(int &, char **, const QStringList &words)
{
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("verify-journal"))) {
        return *code;
    }
    const auto directory = journal::DataDirectory::open(parser.value(QStringLiteral("data-dir")), journal::DataDirectory::Access::Reader);
    if (!directory) {
        return complain(kExitFailed, directory.error().message);
    }
    int code = kExitDone;
    int seen = 0;
    const QStringList names = directory->accountNames();
    for (const QString &name : names) {
        const QString path = directory->path() + QLatin1Char('/') + name + QStringLiteral("/journal.sqlite");
        if (!QFile::exists(path)) {
            code = complain(kExitFailed, QStringLiteral("%1: there is a latch but no journal.").arg(name));
            continue;
        }
        ++seen;
        const auto result = verified(path);
        if (result) {
            QTextStream(stdout) << name << ": " << *result << Qt::endl;
        } else {
            code = complain(kExitFailed, QStringLiteral("%1: %2").arg(name, result.error().message));
        }
    }
    return seen == 0 && code == kExitDone ? complain(kExitFailed, QStringLiteral("There is no journal in %1.").arg(directory->path())) : code;
}

} // namespace bw::app
