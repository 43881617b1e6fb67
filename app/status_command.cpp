// `breakwater status`: 0 active, 3 stopped, 4 reduce-only or not ready, 5 no engine.
#include "app/api_call.h"
#include "app/command_line.h"
#include "app/exact_rows.h"

#include <QCoreApplication>
#include <QTextStream>

namespace bw::app {

namespace {

using Cells = QHash<QString, QString>;

QString figure(const Cells &cells, const char *key)
{
    return cells.value(QLatin1String(key), QStringLiteral("unknown"));
}

void print(const QByteArray &body)
{
    const Cells status = exactScalars(body);
    QTextStream out(stdout);
    out << figure(status, "status") << " · " << figure(status, "mode") << " · " << figure(status, "market")
        << (figure(status, "running") == QLatin1String("true") ? "" : " · the engine does not answer") << '\n';
    out << "wallet " << figure(status, "wallet") << "  equity " << figure(status, "equity") << "  balance " << figure(status, "balance") << '\n';
    out << "today " << figure(status, "daily_pnl") << "  limit " << figure(status, "daily_loss_limit") << '\n';
    out << "in all " << figure(status, "total_pnl") << " of " << figure(status, "initial_capital") << "  round trips " << figure(status, "total_trades")
        << "  won " << figure(status, "win_rate") << "  deepest fall " << figure(status, "max_drawdown") << "  Sharpe " << figure(status, "sharpe") << '\n';
    const auto positions = exactList(body, QStringLiteral("positions"));
    for (const ExactRow &row : positions ? positions->rows : QList<ExactRow>()) {
        out << row.name << "  " << figure(row.cells, "side") << ' ' << figure(row.cells, "quantity") << "  mark " << figure(row.cells, "mark_price")
            << "  stop " << figure(row.cells, "stop_price") << "  P&L " << figure(row.cells, "unrealized_pnl") << '\n';
    }
    if (figure(status, "emergency_stop_active") == QLatin1String("true")) {
        out << "emergency stop: " << figure(status, "emergency_stop_reason") << '\n';
    }
}

} // namespace

int statusCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("status"))) {
        return *code;
    }
    const auto answer = callApi(parser, "GET", QStringLiteral("status"));
    if (!answer || (!answer->isSuccess() && answer->status != 503)) {
        return tellAnswer(answer);
    }
    if (!answer->isSuccess()) {
        return complain(kExitNotActive, answer->message());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QTextStream(stdout) << answer->body << '\n';
    } else {
        print(answer->body);
    }
    const QString state = answer->json.value(QStringLiteral("status")).toString();
    const bool active = state == QLatin1String("ACTIVE") && answer->json.value(QStringLiteral("running")).toBool();
    return state == QLatin1String("STOPPED") ? kExitStopped : active ? kExitDone : kExitNotActive;
}

} // namespace bw::app
