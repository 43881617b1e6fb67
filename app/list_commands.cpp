// `breakwater positions`, `orders`, `trades`, `decisions`, `equity`: what the running engine shows, as lines, CSV or JSON.
#include "app/api_call.h"
#include "app/command_line.h"
#include "app/exact_rows.h"
#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUrl>

namespace bw::app {

namespace {

struct List
{
    const char *command;
    const char *route;
    const char *key;
    const char *time;                             // the column that --since is about
    QList<const char *> columns;
    bool cutHere = false;                         // the route answers all there are
    void (*heading)(QTextStream &out, const QByteArray &body) = nullptr;
};

struct Wanted
{
    qsizetype limit = 100;
    base::VenueTime since;
    QString sinceText;
};

base::Result<Wanted> readWanted(const QCommandLineParser &parser)
{
    Wanted wanted;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool whole = false;
        wanted.limit = parser.value(QStringLiteral("limit")).toInt(&whole);
        if (!whole || wanted.limit < 1) {
            return base::failure(base::ErrorCode::Malformed, QStringLiteral("--limit '%1' has to be a whole number from 1 on.").arg(parser.value(QStringLiteral("limit"))));
        }
    }
    if (parser.isSet(QStringLiteral("since"))) {
        const auto since = base::parseTime(parser.value(QStringLiteral("since")));
        if (!since) {
            return base::failure(base::ErrorCode::Malformed, QStringLiteral("--since: %1").arg(since.error().message));
        }
        wanted.since = *since;
        wanted.sinceText = QString::number(since->ms());
    }
    if (parser.isSet(QStringLiteral("json")) && parser.isSet(QStringLiteral("csv"))) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("Either --json or --csv."));
    }
    return wanted;
}

// What nobody knows the time of is shown: a position must not disappear because of it.
QList<ExactRow> chosen(const ExactList &all, const List &list, const Wanted &wanted)
{
    QList<ExactRow> rows;
    for (const ExactRow &row : all.rows) {
        const auto at = base::parseTime(row.cells.value(QLatin1String(list.time)));
        if (rows.size() < wanted.limit && (!at || *at >= wanted.since)) {
            rows.append(row);
        }
    }
    return rows;
}

QString csvCell(const QString &text)
{
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    QString quoted = text;
    return plain ? text : QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// RFC 4180, but for the line ends; what is not known is an empty cell.
void printCsv(QTextStream &out, const List &list, const ExactList &all, const QList<ExactRow> &rows)
{
    QStringList head = all.named ? QStringList{QStringLiteral("symbol")} : QStringList();
    for (const char *column : list.columns) {
        head.append(QLatin1String(column));
    }
    out << head.join(QLatin1Char(',')) << '\n';
    for (const ExactRow &row : rows) {
        QStringList cells = all.named ? QStringList{csvCell(row.name)} : QStringList();
        for (const char *column : list.columns) {
            cells.append(csvCell(row.cells.value(QLatin1String(column))));
        }
        out << cells.join(QLatin1Char(',')) << '\n';
    }
}

void printLines(QTextStream &out, const List &list, const QList<ExactRow> &rows)
{
    for (const ExactRow &row : rows) {
        QStringList cells = row.name.isEmpty() ? QStringList() : QStringList{row.name};
        for (const char *column : list.columns) {
            cells.append(row.cells.value(QLatin1String(column), QStringLiteral("-")).simplified());
        }
        out << cells.join(QStringLiteral("  ")) << '\n';
    }
}

int show(int &argc, char **argv, const QStringList &words, const List &list)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QString::fromLatin1(list.command))) {
        return *code;
    }
    const auto wanted = readWanted(parser);
    if (!wanted) {
        return complain(kExitUsage, wanted.error().message);
    }
    QString query;
    if (!list.cutHere) {
        query = QStringLiteral("?limit=%1").arg(wanted->limit) + (wanted->sinceText.isEmpty() ? QString() : QStringLiteral("&since=") + wanted->sinceText);
    }
    const auto answer = callApi(parser, "GET", QString::fromLatin1(list.route) + query);
    if (!answer || !answer->isSuccess()) {
        return tellAnswer(answer);
    }
    const auto all = exactList(answer->body, QString::fromLatin1(list.key));
    if (!all) {
        return complain(kExitFailed, all.error().message);
    }
    const QList<ExactRow> rows = chosen(*all, list, *wanted);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("json"))) {
        out << QString::fromUtf8(withRows(answer->body, *all, rows)) << '\n';
    } else if (parser.isSet(QStringLiteral("csv"))) {
        printCsv(out, list, *all, rows);
    } else {
        if (list.heading) {
            list.heading(out, answer->body);
        }
        printLines(out, list, rows);
    }
    return kExitDone;
}

void equityHeading(QTextStream &out, const QByteArray &body)
{
    const QHash<QString, QString> account = exactScalars(body);
    const QHash<QString, QString> figures = exactScalars(body, QStringLiteral("statistics"));
    const auto line = [&out](const QHash<QString, QString> &of, const QList<const char *> &keys) {
        QStringList cells;
        for (const char *key : keys) {
            cells.append(QLatin1String(key) + QLatin1Char(' ') + of.value(QLatin1String(key), QStringLiteral("unknown")));
        }
        out << cells.join(QStringLiteral("  ")) << '\n';
    };
    line(account, {"initial_capital", "net_transfers", "total_pnl", "total_pnl_pct"});
    line(figures, {"total_trades", "wins", "losses", "win_rate", "total_pnl", "profit_factor", "expectancy"});
    line(figures, {"max_drawdown", "days", "sharpe", "sortino"});
}

} // namespace

int positionsCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"positions", "status", "positions", "changed_at", {"side", "quantity", "entry_price", "mark_price", "stop_price", "unrealized_pnl"}, true});
}

int ordersCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"orders", "orders", "orders", "updated_at", {"id", "symbol", "side", "type", "quantity", "price", "trigger_price", "status"}, true});
}

int tradesCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"trades", "trades", "trades", "at", {"at", "symbol", "side", "quantity", "price", "realized_pnl", "commission", "commission_asset"}});
}

int decisionsCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"decisions", "decisions", "decisions", "at", {"number", "at", "subject", "allowed", "text", "note"}});
}

int equityCommand(int &argc, char **argv, const QStringList &words)
{
    return show(argc, argv, words, {"equity", "equity", "equity", "at", {"at", "equity", "net_transfers", "pnl"}, false, &equityHeading});
}

} // namespace bw::app
