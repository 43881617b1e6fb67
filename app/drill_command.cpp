// `breakwater drill`: makes every limit fire against the paper exchange of this very program, and keeps date and result.
#include "app/command_line.h"
#include "app/drill.h"
#include "app/unix_signals.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

namespace bw::app {

int drillCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("drill"))) {
        return *code;
    }
    const bool asRows = parser.isSet(QStringLiteral("rows"));
    const bool json = asRows || parser.isSet(QStringLiteral("json"));
    // Locks nothing: an engine may run beside it.
    const QString folder = journal::DataDirectory::resolve(parser.value(QStringLiteral("data-dir")));
    if (!QDir().mkpath(folder)) {
        return complain(kExitFailed, QStringLiteral("%1 cannot be made.").arg(folder));
    }
    QTextStream out(stdout);
    Drill drill;
    const UnixSignals signalled;
    QObject::connect(&signalled, &UnixSignals::endAsked, &application, [&drill] { drill.cancel(); });
    if (asRows) {
        drill.told = [&out](const DrillRow &row) { out << QJsonDocument(rowJson(row)).toJson(QJsonDocument::Compact) << Qt::endl; };
    } else if (!json) {
        drill.told = [&out](const DrillRow &row) {
            out << (row.passed ? "ok   " : "NO   ") << row.limit.leftJustified(20) << row.expected << ": " << row.seen << Qt::endl;
        };
    }
    const auto rows = drill.run();
    if (!rows) {
        return complain(kExitFailed, rows.error().message);
    }
    const base::SystemClock clock;
    if (const base::Status kept = keepDrill(folder, *rows, base::VenueTime(clock.systemMs())); !kept) {
        return complain(kExitFailed, kept.error().message);
    }
    const QJsonObject result = keptDrill(folder);
    const bool passed = result.value(QStringLiteral("passed")).toBool();
    if (json) {
        out << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        out << (passed ? "passed: every limit fired." : "NOT passed.") << Qt::endl;
    }
    return passed ? kExitDone : kExitFailed;
}

} // namespace bw::app
