// `breakwater replay`: the state of every account at a time, rebuilt from its journal alone.
#include "app/command_line.h"
#include "core/api/answers.h"
#include "core/api/report_pictures.h"
#include "core/base/time_text.h"
#include "core/engine/recovery.h"
#include "core/journal/data_directory.h"
#include "core/trading/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace bw::app {

namespace {

using engine::RecoveredState;
using http::JsonObject;

QByteArray stopJson(const RecoveredState &state)
{
    if (!state.latched) {
        return QByteArrayLiteral("null");
    }
    return JsonObject().text("reason", state.amendment ? state.amendment->reason : state.latched->reason).text("by", state.latched->by)
        .text("level", base::toWord(state.latched->level)).raw("at", api::timeText(base::VenueTime(state.latched->atMs))).done();
}

QByteArray dayJson(const RecoveredState &state)
{
    if (!state.baseline) {
        return QByteArrayLiteral("null");
    }
    const base::CivilDay day = state.baseline->day;
    return JsonObject().text("day", day.toIsoString()).raw("baseline", api::amount(state.baseline->equity)).text("source", state.baseline->source)
        .boolean("loss_limit_hit", state.trippedOn == day).integer("entries", state.trades.entriesOn(day)).integer("losing_streak", state.trades.losingStreak(day)).done();
}

// On spot the journal says what is a position; on USD-M its fills lead to it.
QByteArray positionsJson(const RecoveredState &state, bool spot)
{
    JsonObject out;
    const QMap<trading::Symbol, trading::Quantity> held = state.trades.held();
    for (auto it = held.begin(); !spot && it != held.end(); ++it) {
        out.raw(it.key().text().toUtf8().constData(), JsonObject().text("side", it.value().isPositive() ? QStringLiteral("long") : QStringLiteral("short"))
                                                          .raw("quantity", api::amount(it.value().abs()))
                                                          .raw("planned_stop", state.plannedStops.contains(it.key()) ? api::amount(state.plannedStops.value(it.key())) : QByteArrayLiteral("null")).done());
    }
    for (auto it = state.spot.lots.begin(); spot && it != state.spot.lots.end(); ++it) {
        out.raw(it.key().text().toUtf8().constData(), JsonObject().text("side", QStringLiteral("long")).raw("quantity", api::amount(it->amount)).raw("cost", api::amount(it->cost)).done());
    }
    return out.done();
}

QByteArray ordersJson(const RecoveredState &state)
{
    QList<QByteArray> rows;
    for (const engine::Intent &intent : state.open) {
        rows.append(JsonObject().text("id", intent.order.clientId.text()).text("symbol", intent.order.symbol.text()).text("side", toWord(intent.order.side))
                        .text("type", toWord(intent.order.type)).raw("quantity", api::amount(intent.order.quantity)).done());
    }
    return http::jsonArray(rows);
}

using Members = QList<std::pair<const char *, QByteArray>>; // name and JSON, in their order

Members membersOf(RecoveredState state, bool spot, base::VenueTime until)
{
    engine_client::Snapshot picture;
    picture.performance = state.results.picture(state.trades);
    const report::Performance &results = *picture.performance;
    const QByteArray null = QByteArrayLiteral("null");
    const bool sampled = !results.equity.isEmpty();
    const report::EquityPoint last = sampled ? results.equity.last() : report::EquityPoint();
    return {
        {"until", api::timeText(until)},
        {"last_record_at", api::timeText(state.lastAt)},
        {"last_record", QByteArray::number(qulonglong(state.lastSeq))},
        {"runs", QByteArray::number(qlonglong(state.runs))},
        {"emergency_stop", stopJson(state)},
        {"trading_day", dayJson(state)},
        {"positions", positionsJson(state, spot)},
        {"orders_of_unknown_fate", ordersJson(state)},
        {"unexplained_flow", api::amount(state.unexplained)},
        {"initial_capital", results.first ? api::amount(results.first->equity) : null},
        {"equity", sampled ? api::amount(last.equity) : null},
        {"equity_at", sampled ? api::timeText(last.at) : null},
        {"total_pnl", sampled ? api::amount(results.gained(last.equity)) : null},
        {"net_transfers", results.first ? api::amount(results.transfers) : null},
        {"statistics", api::statisticsJson(picture)},
    };
}

QByteArray jsonOf(const Members &members)
{
    JsonObject out;
    for (const auto &[name, json] : members) {
        out.raw(name, json);
    }
    return out.done();
}

void printLines(QTextStream &out, const Members &members)
{
    for (const auto &[name, json] : members) {
        const bool text = json.startsWith('"');
        out << "  " << QString::fromLatin1(name).leftJustified(24) << QString::fromUtf8(text ? json.mid(1, json.size() - 2) : json) << '\n';
    }
}

base::Result<Members> replayed(const QString &path, const QString &name, std::optional<base::VenueTime> until)
{
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    auto state = until ? engine::recover(**journal, *until) : engine::recover(**journal);
    if (!state) {
        return tl::unexpected(state.error());
    }
    return membersOf(std::move(*state), name.endsWith(QLatin1String("-spot")), until.value_or(base::VenueTime()));
}

} // namespace

int replayCommand(int &, char **, const QStringList &words)
{
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("replay"))) {
        return *code;
    }
    std::optional<base::VenueTime> until;
    if (parser.isSet(QStringLiteral("until"))) {
        const auto time = base::parseTime(parser.value(QStringLiteral("until")));
        if (!time) {
            return complain(kExitUsage, QStringLiteral("--until: %1").arg(time.error().message));
        }
        until = *time;
    }
    const auto directory = journal::DataDirectory::open(parser.value(QStringLiteral("data-dir")), journal::DataDirectory::Access::Reader);
    if (!directory) {
        return complain(kExitFailed, directory.error().message);
    }
    int code = kExitDone;
    JsonObject all;
    QTextStream out(stdout);
    int seen = 0;
    for (const QString &name : directory->accountNames()) {
        const QString path = directory->path() + QLatin1Char('/') + name + QStringLiteral("/journal.sqlite");
        if (!QFile::exists(path)) {
            code = complain(kExitFailed, QStringLiteral("%1: there is a latch but no journal.").arg(name));
            continue;
        }
        ++seen;
        const auto members = replayed(path, name, until);
        if (!members) {
            code = complain(kExitFailed, QStringLiteral("%1: %2").arg(name, members.error().message));
        } else if (parser.isSet(QStringLiteral("json"))) {
            all.raw(name.toUtf8().constData(), jsonOf(*members));
        } else {
            out << name << '\n';
            printLines(out, *members);
        }
    }
    if (parser.isSet(QStringLiteral("json")) && seen > 0) {
        out << all.done() << '\n';
    }
    out.flush();
    return seen == 0 && code == kExitDone ? complain(kExitFailed, QStringLiteral("There is no journal in %1.").arg(directory->path())) : code;
}

} // namespace bw::app
