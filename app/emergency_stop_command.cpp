// `breakwater emergency-stop`: sets the latch file, which a running engine watches.
#include "app/command_line.h"
#include "core/base/halt_latch.h"
#include "core/base/time.h"
#include "core/journal/data_directory.h"

#include <QCoreApplication>
#include <QTextStream>

namespace bw::app {

namespace {

// Every account of the directory: a stop is meant for all of them.
base::Status latchAll(const journal::DataDirectory &directory, base::StopLevel level, const QString &reason, int &latched)
{
    const QStringList names = directory.accountNames();
    for (const QString &name : names) {
        base::HaltLatch latch;
        if (const base::Status opened = latch.open(directory.path() + QLatin1Char('/') + name + QStringLiteral("/latch")); !opened) {
            return opened;
        }
        latch.engage(level, reason, QStringLiteral("command"), base::SystemClock().systemMs());
        if (!latch.fileHealthy()) {
            return base::failure(base::ErrorCode::Storage, QStringLiteral("The latch file of %1 cannot be written.").arg(name));
        }
        if (const base::Status synced = latch.sync(); !synced) {
            return synced;
        }
        ++latched;
    }
    return {};
}

bool engineRuns(const QString &path)
{
    const auto lock = journal::FileLock::take(path + QStringLiteral("/lock"), QStringLiteral("The data directory"));
    return !lock;
}

} // namespace

int emergencyStopCommand(int &, char **, const QStringList &words)
{
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Blocks every entry at once; the running engine cancels and flattens."));
    parser.addOptions({
        {QStringLiteral("data-dir"), QStringLiteral("The engine's data directory."), QStringLiteral("DIR")},
        {QStringLiteral("reason"), QStringLiteral("Why; required."), QStringLiteral("TEXT")},
        {QStringLiteral("level"), QStringLiteral("halt, cancel or flatten (default)."), QStringLiteral("LEVEL"), QStringLiteral("flatten")},
    });
    if (const auto code = parse(parser, words, QStringLiteral("emergency-stop"))) {
        return *code;
    }
    const QString reason = parser.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty()) {
        return complain(kExitUsage, QStringLiteral("--reason TEXT is required."));
    }
    const auto level = base::stopLevelFromWord(parser.value(QStringLiteral("level")));
    if (!level) {
        return complain(kExitUsage, level.error().message);
    }
    const auto directory = journal::DataDirectory::open(parser.value(QStringLiteral("data-dir")), journal::DataDirectory::Access::Reader);
    if (!directory) {
        return complain(kExitFailed, directory.error().message);
    }
    int latched = 0;
    if (const base::Status status = latchAll(*directory, *level, reason, latched); !status) {
        return complain(kExitFailed, status.error().message);
    }
    if (latched == 0) {
        return complain(kExitFailed, QStringLiteral("There is no account in %1 to stop.").arg(directory->path()));
    }
    const bool running = engineRuns(directory->path());
    QTextStream(stdout) << (running ? "LATCHED: entries are blocked; the running engine carries out the stop.\n"
                                    : "LATCHED, NOT SENT: no engine runs here. The next start is stopped and finishes the stop first.\n");
    return running ? kExitDone : kExitNoEngine;
}

} // namespace bw::app
