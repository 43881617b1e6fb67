#include "app/drill.h"

#include "core/trading/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace bw::app {

using base::Decimal;
using base::Rounding;
using engine_client::ReplyKind;
using safety::EntryIntent;
using safety::TradingState;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Symbol;

namespace {

const char *const kWho = "drill";

Symbol symbolOf(const char *name)
{
    return Symbol(QString::fromLatin1(name));
}

RunOptions optionsIn(const QString &folder)
{
    RunOptions options;
    options.dataDir = folder;
    options.headless = options.quiet = true;
    options.api.wanted = false;
    options.scenario = paper::Scenario::FirstLive;
    options.paper.scenario = paper::Scenario::FirstLive;
    options.paper.capital = trading::Money::literal("10000");
    options.paper.speed = Decimal();
    options.symbols = {symbolOf("BTCUSDT"), symbolOf("ETHUSDT"), symbolOf("SOLUSDT"), symbolOf("XRPUSDT")};
    options.keys = binance::Credentials{QLatin1String(paper::kPaperApiKey), binance::Secret(QByteArray(paper::kPaperApiSecret)), binance::KeyKind::Hmac, {}};
    return options;
}

QString denied(const std::optional<engine_client::Reply> &reply, const char *rule)
{
    if (!reply || !reply->verdict) {
        return {};
    }
    for (const safety::RuleFinding &finding : reply->verdict->findings) {
        if (!finding.passed() && safety::ruleName(finding.rule) == QLatin1String(rule)) {
            return finding.code;
        }
    }
    return {};
}

} // namespace

namespace {

base::Error wasCancelled()
{
    return {base::ErrorCode::Conflict, QStringLiteral("The drill was cancelled; nothing of it is recorded.")};
}

} // namespace

base::Result<QList<DrillRow>> Drill::run()
{
    if (const base::Status begun = begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    refusals();
    openPositions();
    guard();
    emergencyStop();
    dailyLoss(); // a cancelled one runs through without waiting for anything
    QEventLoop loop;
    QObject::connect(&m_session->client(), &engine::LocalClient::ended, &loop, &QEventLoop::quit);
    QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
    m_session->client().shutDown();
    loop.exec();
    m_session.reset();
    return m_cancelled ? base::Result<QList<DrillRow>>(tl::unexpected(wasCancelled())) : m_rows;
}

base::Status Drill::begin()
{
    if (!m_folder.isValid()) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("There is no folder for the drill: %1").arg(m_folder.errorString()));
    }
    auto session = RunSession::create(optionsIn(m_folder.path()));
    if (!session) {
        return tl::unexpected(session.error());
    }
    m_session = std::move(*session);
    QObject::connect(&m_session->client(), &engine_client::EngineClient::replied, &m_session->client(),
                     [this](const engine_client::Reply &reply) { m_replies.append(reply); });
    m_session->start();
    const auto ready = [this] {
        const auto &symbols = picture()->risk.symbols;
        return picture()->state.state == TradingState::Active && symbols.size() >= 4
            && std::all_of(symbols.begin(), symbols.end(), [](const safety::SymbolRisk &risk) { return risk.mark.has_value(); });
    };
    if (!until(ready, 30'000)) {
        return m_cancelled ? tl::unexpected(wasCancelled()) : base::failure(base::ErrorCode::Conflict, QStringLiteral("The drill's engine was not ready within 30 s: %1.")
                                                            .arg(picture()->state.reasons.join(QStringLiteral(", "))));
    }
    return {};
}

bool Drill::until(const std::function<bool()> &condition, int mostMs) const
{
    const base::SteadyTime begun = m_clock.steady();
    while (!m_cancelled && !condition() && m_clock.steady().since(begun) < base::Millis(mostMs)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return !m_cancelled && condition();
}

std::optional<engine_client::Reply> Drill::ask(const engine_client::CommandBody &body)
{
    const engine_client::CommandId id = m_session->client().send(body);
    std::optional<engine_client::Reply> found;
    static_cast<void>(until([&] {
        for (const engine_client::Reply &reply : std::as_const(m_replies)) {
            if (reply.id == id && reply.kind != ReplyKind::Accepted) {
                found = reply;
            }
        }
        return found.has_value();
    }));
    return found;
}

void Drill::add(const char *limit, const QString &expected, const QString &seen, bool passed)
{
    if (m_cancelled) {
        return; // what was not waited for shows nothing
    }
    m_rows.append({QString::fromLatin1(limit), expected, seen, passed});
    if (told) {
        told(m_rows.last());
    }
}

// A buy at market worth this share of the balance, its stop this far below the price.
EntryIntent Drill::entry(const char *symbol, const char *share, const char *stopDistance) const
{
    const auto s = picture();
    EntryIntent intent;
    intent.symbol = symbolOf(symbol);
    const Price mark = s->risk.symbols.value(intent.symbol).mark.value_or(Price::literal("1"));
    const Decimal worth = Decimal::mul(s->risk.balance.value(), Decimal::literal(share), Rounding::Down);
    const trading::Instrument filters = s->risk.instruments->value(intent.symbol);
    intent.quantity = trading::floorToStep(filters, Quantity(Decimal::div(worth, mark.value(), Rounding::Down)), trading::PriceKind::Market);
    const Ratio down = Ratio(Decimal::fromInt(1)) - Ratio::literal(stopDistance);
    intent.stopPrice = trading::roundToTick(filters, trading::times(mark, down, Rounding::Floor), Rounding::Ceiling);
    return intent;
}

// For this very reason: one that could not be judged proves nothing.
void Drill::refused(const char *limit, const char *code, const QString &what, const EntryIntent &intent)
{
    const QString said = denied(ask(engine_client::OpenPosition{intent}), limit);
    add(limit, QStringLiteral("%1 is refused").arg(what), said.isEmpty() ? QStringLiteral("this rule did not refuse it") : said, said == QLatin1String(code));
}

void Drill::refusals()
{
    EntryIntent bare = entry("ETHUSDT", "0.02", "0.02");
    bare.stopPrice.reset();
    refused("stop-required", "no-stop", QStringLiteral("an entry without a stop"), bare);
    refused("stop-required", "too-far", QStringLiteral("a stop 20 % away"), entry("ETHUSDT", "0.02", "0.20"));
    refused("position-size", "over-limit", QStringLiteral("a position of 6 % of the balance"), entry("ETHUSDT", "0.06", "0.02"));
    refused("total-exposure", "over-limit", QStringLiteral("an entry worth 90 % of the balance"), entry("ETHUSDT", "0.9", "0.02"));
    refused("trade-risk", "over-limit", QStringLiteral("an entry that may lose 2 % at its stop"), entry("ETHUSDT", "0.25", "0.08"));
    refused("daily-loss-at-stop", "over-limit", QStringLiteral("an entry that may lose 4 % at its stop"), entry("ETHUSDT", "0.5", "0.08"));
    EntryIntent far = entry("ETHUSDT", "0.02", "0.02");
    far.type = trading::OrderType::Limit;
    far.limitPrice = trading::times(*far.stopPrice, Ratio::literal("2"), Rounding::Floor);
    refused("price-collar", "too-far", QStringLiteral("a limit at twice the price"), far);
    EntryIntent dust = entry("ETHUSDT", "0.02", "0.02");
    dust.quantity = picture()->risk.instruments->value(dust.symbol).stepSize;
    const auto reply = ask(engine_client::OpenPosition{dust});
    const QString by = denied(reply, "symbol-allowed");
    add("symbol-allowed", QStringLiteral("an entry smaller than the exchange takes is refused"), by, by == QLatin1String("notional-too-small"));
}

bool Drill::holds(const char *symbol) const
{
    return !picture()->risk.symbols.value(symbolOf(symbol)).position.isFlat();
}

bool Drill::isProtected(const char *symbol) const
{
    const auto s = picture();
    return std::any_of(s->positions.begin(), s->positions.end(), [symbol](const engine_client::PositionRow &row) {
        return row.position.symbol == symbolOf(symbol) && row.guard == engine_client::GuardState::Protected;
    });
}

void Drill::openPositions()
{
    bool opened = true;
    for (const char *symbol : {"ETHUSDT", "SOLUSDT", "XRPUSDT"}) {
        static_cast<void>(ask(engine_client::OpenPosition{entry(symbol, "0.03", "0.05")}));
        opened = until([&] { return holds(symbol) && isProtected(symbol); }) && opened;
    }
    add("protective-stop", QStringLiteral("three positions are opened, each with a stop at the exchange"),
        opened ? QStringLiteral("three positions, protected") : QStringLiteral("not all of them are held and protected"), opened);
    refused("open-positions", "over-limit", QStringLiteral("a fourth position"), entry("BTCUSDT", "0.02", "0.02"));
}

// Somebody takes the stop away at the exchange.
void Drill::guard()
{
    const Symbol eth = symbolOf("ETHUSDT");
    m_session->paper()->call([&eth](paper::PaperExchange &exchange) { static_cast<void>(exchange.cancelAllAlgoOrders(eth)); });
    const bool noticed = until([this] { return !isProtected("ETHUSDT"); });
    const bool again = noticed && until([this] { return isProtected("ETHUSDT"); });
    bool atExchange = false;
    m_session->paper()->call([&](paper::PaperExchange &exchange) { atExchange = !exchange.openAlgoOrders(eth).isEmpty(); });
    add("stop-guard", QStringLiteral("a stop that is taken away is put back"),
        again && atExchange ? QStringLiteral("noticed, and a stop works again") : QStringLiteral("no stop works"), again && atExchange);
}

void Drill::emergencyStop()
{
    static_cast<void>(m_session->client().emergencyStop(base::StopLevel::Flatten, QStringLiteral("drill"), QString::fromLatin1(kWho)));
    const bool flat = until([this] { return picture()->stop.phase == safety::StopPhase::Done; }, 20'000);
    bool empty = false;
    m_session->paper()->call([&](paper::PaperExchange &exchange) {
        const auto &positions = exchange.state().positions;
        empty = std::all_of(positions.begin(), positions.end(), [](const auto &entry) { return entry.second.amount.isZero(); });
    });
    add("emergency-stop", QStringLiteral("three positions are closed, and flat is verified"),
        flat && empty ? QStringLiteral("verified flat") : QStringLiteral("not flat"), flat && empty);
    refused("emergency-stop", "stopped", QStringLiteral("an entry while stopped"), entry("ETHUSDT", "0.02", "0.02"));
    const auto nameless = ask(engine_client::ClearStop{{}, QStringLiteral("drill")});
    add("clear", QStringLiteral("nobody clears a stop without a name"), nameless ? nameless->message : QString(), nameless && nameless->kind == ReplyKind::Failed);
    static_cast<void>(ask(engine_client::ClearStop{QStringLiteral("drill"), QStringLiteral("drill")}));
    const bool active = until([this] { return picture()->state.state == TradingState::Active; });
    add("clear", QStringLiteral("cleared by name, it trades again"), active ? QStringLiteral("active") : picture()->state.reasons.join(QStringLiteral(", ")), active);
}

// A stranger's position, most of the balance, and the price falls before its stop is reached.
void Drill::dailyLoss()
{
    const Symbol eth = symbolOf("ETHUSDT");
    const trading::Price mark = picture()->risk.symbols.value(eth).mark.value_or(Price());
    binance_server::NewOrder order;
    order.symbol = eth;
    order.quantity = entry("ETHUSDT", "0.9", "0.02").quantity;
    order.clientId = trading::ClientOrderId(QStringLiteral("elsewhere"));
    m_session->paper()->call([&order](paper::PaperExchange &exchange) { static_cast<void>(exchange.placeOrder(order)); });
    const bool adopted = until([this] { return isProtected("ETHUSDT"); });
    add("foreign-position", QStringLiteral("a position of another program is guarded"), adopted ? QStringLiteral("a stop works") : QStringLiteral("no stop works"), adopted);
    const trading::Instrument filters = picture()->risk.instruments->value(eth);
    const Price lower = trading::roundToTick(filters, trading::times(mark, Ratio::literal("0.974"), Rounding::Floor), Rounding::Floor);
    m_session->paper()->call([&](paper::PaperExchange &exchange) { exchange.setMarket({eth, lower, lower + filters.tickSize, lower, lower}); });
    const bool stopped = until([this] { return picture()->state.state == TradingState::Stopped; });
    const bool flat = stopped && until([this] { return picture()->stop.phase == safety::StopPhase::Done; }, 20'000);
    add("daily-loss", QStringLiteral("a day that lost more than 2 % is stopped and flat"),
        flat ? QStringLiteral("stopped at %1 of %2, verified flat").arg(picture()->daily.closeOutPnl.toFixed(2), picture()->daily.limit.toFixed(2)) : QStringLiteral("not stopped and flat"), flat);
}

namespace {

constexpr int kRunsKept = 20;

// Newest first.
QJsonArray withRun(QJsonArray runs, const QList<DrillRow> &rows, bool passed, base::VenueTime at)
{
    QJsonArray failed;
    for (const DrillRow &row : rows) {
        if (!row.passed) {
            failed.append(rowJson(row));
        }
    }
    runs.prepend(QJsonObject{{QStringLiteral("at"), static_cast<qint64>(at.ms())}, {QStringLiteral("passed"), passed}, {QStringLiteral("failed"), failed}});
    while (runs.size() > kRunsKept) {
        runs.removeLast();
    }
    return runs;
}

} // namespace

QString drillRecord(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("drill.json"));
}

QJsonObject rowJson(const DrillRow &row)
{
    return {{QStringLiteral("limit"), row.limit}, {QStringLiteral("expected"), row.expected}, {QStringLiteral("seen"), row.seen}, {QStringLiteral("passed"), row.passed}};
}

base::Status keepDrill(const QString &dataDirectory, const QList<DrillRow> &rows, base::VenueTime at)
{
    QJsonObject kept = keptDrill(dataDirectory);
    QJsonArray list;
    bool passed = !rows.isEmpty();
    for (const DrillRow &row : rows) {
        passed = passed && row.passed;
        list.append(rowJson(row));
    }
    kept.insert(QStringLiteral("at"), static_cast<qint64>(at.ms()));
    kept.insert(QStringLiteral("passed"), passed);
    kept.insert(QStringLiteral("limits"), list);
    kept.insert(QStringLiteral("runs"), withRun(kept.value(QStringLiteral("runs")).toArray(), rows, passed, at));
    if (passed) {
        kept.insert(QStringLiteral("passed_at"), static_cast<qint64>(at.ms()));
    }
    return journal::writeAtomically(drillRecord(dataDirectory), kept);
}

QJsonObject keptDrill(const QString &dataDirectory)
{
    QFile file(drillRecord(dataDirectory));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<base::VenueTime> drillPassedAt(const QString &dataDirectory)
{
    const QJsonValue at = keptDrill(dataDirectory).value(QStringLiteral("passed_at"));
    return at.isDouble() ? std::optional(base::VenueTime(at.toInteger())) : std::nullopt;
}

} // namespace bw::app
