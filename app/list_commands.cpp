// `breakwater positions`, `orders`, `trades`, `decisions`: what the running engine shows, as lines or as JSON.
#include "app/api_call.h"
#include "app/command_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace bw::app {

namespace {

struct List
{
    const char *command;
    const char *route;
    const char *key;
    std::initializer_list<const char *> columns;
};

QString cell(const QJsonObject &row, const char *key)
{
    const QJsonValue value = row.value(QLatin1String(key));
    return value.isNull() || value.isUndefined() ? QStringLiteral("-") : value.toVariant().toString();
}

void print(const List &list, const QJsonValue &rows)
{
    QTextStream out(stdout);
    const auto line = [&](const QString &name, const QJsonObject &row) {
        QStringList cells = name.isEmpty() ? QStringList() : QStringList{name};
        for (const char *column : list.columns) {
            cells.append(cell(row, column));
        }
        out << cells.join(QStringLiteral("  ")) << '\n';
    };
    const QJsonArray array = rows.toArray();
    for (const QJsonValue &row : array) {
        line({}, row.toObject());
    }
    const QJsonObject named = rows.toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        line(it.key(), it.value().toObject());
    }
}

int show(int &argc, char **argv, const QStringList &words, const List &list)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("What the running engine shows, newest first."));
    parser.addOption({QStringLiteral("json"), QStringLiteral("As JSON.")});
    parser.addOption({QStringLiteral("limit"), QStringLiteral("At most N rows (100)."), QStringLiteral("N")});
    addApiOptions(parser);
    if (const auto code = parse(parser, words, QString::fromLatin1(list.command))) {
        return *code;
    }
    const QString limit = parser.isSet(QStringLiteral("limit")) ? QStringLiteral("?limit=") + parser.value(QStringLiteral("limit")) : QString();
    if (!limit.isEmpty() && parser.value(QStringLiteral("limit")).toInt() < 1) {
        return complain(kExitUsage, QStringLiteral("--limit has to be a whole number from 1 on."));
    }
    const auto answer = callApi(parser, "GET", QString::fromLatin1(list.route) + limit);
    if (!answer || !answer->isSuccess()) {
        return tellAnswer(answer);
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QTextStream(stdout) << answer->body << '\n';
    } else {
        print(list, answer->json.value(QLatin1String(list.key)));
    }
    return kExitDone;
}

} // namespace

int positionsCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"positions", "status", "positions", {"side", "quantity", "entry_price", "mark_price", "stop_price", "unrealized_pnl"}});
}

int ordersCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"orders", "orders", "orders", {"id", "symbol", "side", "type", "quantity", "price", "trigger_price", "status"}});
}

int tradesCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"trades", "trades", "trades", {"at", "symbol", "side", "quantity", "price", "realized_pnl", "commission", "commission_asset"}});
}

int decisionsCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"decisions", "decisions", "decisions", {"number", "at", "subject", "allowed", "text", "note"}});
}

} // namespace bw::app
