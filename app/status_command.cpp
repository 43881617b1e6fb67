// `breakwater status`: 0 active, 3 stopped, 4 reduce-only or not ready, 5 no engine.
#include "app/api_call.h"
#include "app/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

namespace bw::app {

namespace {

QString figure(const QJsonObject &status, const char *key)
{
    const QJsonValue value = status.value(QLatin1String(key));
    return value.isNull() ? QStringLiteral("unknown") : value.toVariant().toString();
}

void print(const QJsonObject &status)
{
    QTextStream out(stdout);
    out << status.value(QStringLiteral("status")).toString() << " · " << status.value(QStringLiteral("mode")).toString() << " · "
        << status.value(QStringLiteral("market")).toString() << (status.value(QStringLiteral("running")).toBool() ? "" : " · the engine does not answer") << '\n';
    out << "wallet " << figure(status, "wallet") << "  equity " << figure(status, "equity") << "  balance " << figure(status, "balance") << '\n';
    out << "today " << figure(status, "daily_pnl") << "  limit " << figure(status, "daily_loss_limit") << '\n';
    const QJsonObject positions = status.value(QStringLiteral("positions")).toObject();
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        out << it.key() << "  " << row.value(QStringLiteral("side")).toString() << ' ' << figure(row, "quantity") << "  mark " << figure(row, "mark_price")
            << "  stop " << figure(row, "stop_price") << "  P&L " << figure(row, "unrealized_pnl") << '\n';
    }
    if (status.value(QStringLiteral("emergency_stop_active")).toBool()) {
        out << "emergency stop: " << status.value(QStringLiteral("emergency_stop_reason")).toString() << '\n';
    }
}

} // namespace

int statusCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("How the running engine stands; exit 0 active, 3 stopped, 4 reduce-only or not ready, 5 no engine."));
    parser.addOption({QStringLiteral("json"), QStringLiteral("As the API answers it.")});
    addApiOptions(parser);
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
        print(answer->json);
    }
    const QString state = answer->json.value(QStringLiteral("status")).toString();
    const bool active = state == QLatin1String("ACTIVE") && answer->json.value(QStringLiteral("running")).toBool();
    return state == QLatin1String("STOPPED") ? kExitStopped : active ? kExitDone : kExitNotActive;
}

} // namespace bw::app
