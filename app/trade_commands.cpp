// `breakwater clear-stop`, `close-position` and `order`: through the running engine's API.
#include "app/api_call.h"
#include "app/command_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>
#include <QUuid>

namespace bw::app {

namespace {

struct Option
{
    const char *name;
    const char *key;     // in the request
};

// What was given, as texts: the API reads them exactly, and says what is wrong.
QJsonObject bodyOf(const QCommandLineParser &parser, std::initializer_list<Option> options)
{
    QJsonObject body;
    for (const Option &option : options) {
        if (parser.isSet(QString::fromLatin1(option.name))) {
            body.insert(QString::fromLatin1(option.key), parser.value(QString::fromLatin1(option.name)));
        }
    }
    return body;
}

int tellVerdict(const QJsonObject &verdict)
{
    QTextStream out(stdout);
    const QJsonArray rules = verdict.value(QStringLiteral("rules")).toArray();
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        const auto figure = [&rule](const char *key) { return rule.value(QLatin1String(key)).isNull() ? QStringLiteral("-") : rule.value(QLatin1String(key)).toVariant().toString(); };
        out << (rule.value(QStringLiteral("passed")).toBool() ? "ok   " : "NO   ") << rule.value(QStringLiteral("rule")).toString().leftJustified(22)
            << rule.value(QStringLiteral("code")).toString().leftJustified(18) << figure("measured") << " of " << figure("limit") << '\n';
    }
    const QJsonValue largest = verdict.value(QStringLiteral("largest_passing"));
    out << (verdict.value(QStringLiteral("passed")).toBool() ? "passes" : "refused")
        << (largest.isNull() ? QString() : QStringLiteral("; the largest that passes: %1").arg(largest.toVariant().toString())) << '\n';
    return verdict.value(QStringLiteral("passed")).toBool() ? kExitDone : kExitFailed;
}

} // namespace

int clearStopCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    const std::initializer_list<Option> options{{"approver", "approver"}, {"reason", "reason"}};
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("clear-stop"))) {
        return *code;
    }
    if (parser.value(QStringLiteral("approver")).trimmed().isEmpty()) {
        return complain(kExitUsage, QStringLiteral("--approver NAME is required."));
    }
    return tellAnswer(callApi(parser, "POST", QStringLiteral("clear-stop"), bodyOf(parser, options)));
}

int closePositionCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    const std::initializer_list<Option> options{{"reason", "reason"}, {"quantity", "quantity"}, {"percent", "percent"}, {"type", "type"}, {"price", "price"}, {"side", "side"}};
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("close-position"))) {
        return *code;
    }
    if (parser.positionalArguments().isEmpty() || parser.value(QStringLiteral("reason")).trimmed().isEmpty()) {
        return complain(kExitUsage, QStringLiteral("'close-position' needs SYMBOL and --reason TEXT."));
    }
    QJsonObject body = bodyOf(parser, options);
    body.insert(QStringLiteral("symbol"), parser.positionalArguments().first());
    return tellAnswer(callApi(parser, "POST", QStringLiteral("close-position"), body));
}

int orderCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    const std::initializer_list<Option> options{{"quantity", "quantity"}, {"notional", "notional"}, {"stop-loss", "stop_loss"},
                                                {"take-profit", "take_profit"}, {"type", "type"}, {"price", "price"}};
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("order"))) {
        return *code;
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() != 2) {
        return complain(kExitUsage, QStringLiteral("'order' needs SYMBOL and buy or sell."));
    }
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    QJsonObject body = bodyOf(parser, options);
    body.insert(QStringLiteral("symbol"), given.at(0));
    body.insert(QStringLiteral("side"), given.at(1));
    // Should the connection be lost and the request leave a second time, it is the same order.
    body.insert(QStringLiteral("client_order_id"), QStringLiteral("command-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (dry) {
        body.insert(QStringLiteral("dry_run"), true);
    }
    const auto answer = callApi(parser, "POST", QStringLiteral("orders"), body);
    if (answer && answer->isSuccess() && dry) {
        return tellVerdict(answer->json.value(QStringLiteral("verdict")).toObject());
    }
    if (answer && answer->status == 422) {
        static_cast<void>(tellVerdict(answer->json.value(QStringLiteral("error")).toObject().value(QStringLiteral("details")).toObject()));
    }
    return tellAnswer(answer);
}

} // namespace bw::app
