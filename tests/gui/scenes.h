// Pictures of an engine for the screen's tests: calm, over a limit, stale, stopping, stopped, not ready.
#pragma once

#include "core/safety/sums.h"
#include "core/engine_client/snapshot.h"

namespace bw::test::scenes {

using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Symbol;

inline constexpr std::int64_t kNowMs = 1'795'373'247'000; // 2026-11-22 18:47:27 UTC

inline Symbol symbol(const char *text) { return Symbol(QString::fromLatin1(text)); }

inline trading::Instrument instrument(const char *base, const char *tick, const char *step)
{
    trading::Instrument i;
    i.baseAsset = QString::fromLatin1(base);
    i.quoteAsset = QStringLiteral("USDT");
    i.marginAsset = i.quoteAsset;
    i.symbol = Symbol(i.baseAsset + i.quoteAsset);
    i.status = trading::InstrumentStatus::Trading;
    i.tickSize = Price::literal(tick);
    i.minPrice = i.tickSize;
    i.maxPrice = Price::literal("1000000");
    i.stepSize = Quantity::literal(step);
    i.minQuantity = i.stepSize;
    i.maxQuantity = Quantity::literal("10000");
    i.marketStepSize = i.stepSize;
    i.minMarketQuantity = i.stepSize;
    i.maxMarketQuantity = Quantity::literal("1000");
    i.minNotional = Money::literal("5");
    i.priceMultiplierUp = Ratio::literal("1.05");
    i.priceMultiplierDown = Ratio::literal("0.95");
    return i;
}

inline std::shared_ptr<const trading::InstrumentMap> instruments()
{
    trading::InstrumentMap map;
    for (const trading::Instrument &i : {instrument("BTC", "0.1", "0.001"), instrument("ETH", "0.01", "0.001"),
                                         instrument("SOL", "0.01", "0.1"), instrument("XRP", "0.0001", "0.1")}) {
        map.insert(i.symbol, i);
    }
    return std::make_shared<const trading::InstrumentMap>(map);
}

inline PositionRow position(const char *name, const char *amount, const char *entry, const char *mark, const char *stop, Money balance)
{
    PositionRow row;
    row.position = {symbol(name), Quantity::literal(amount), Price::literal(entry)};
    row.mark = Price::literal(mark);
    row.markAge = base::Millis(180);
    row.value = row.position.valueAt(*row.mark);
    row.ofBalance = trading::ratioOf(row.value, balance, base::Rounding::HalfEven);
    row.overLimit = row.ofBalance > Ratio::literal("0.05");
    row.unrealized = row.position.unrealizedAt(*row.mark);
    row.guard = GuardState::Unprotected;
    if (stop) {
        row.stopPrice = Price::literal(stop);
        row.toStop = trading::ratioOf(*row.stopPrice - *row.mark, *row.mark, base::Rounding::HalfEven);
        row.guard = GuardState::Protected;
    }
    return row;
}

inline void addAccount(Snapshot &s)
{
    s.risk.stopped = false;
    s.risk.epoch = 1;
    s.risk.modeConfirmed = true;
    s.risk.rates = {{QStringLiteral("ORDERS 10s"), 2, 300}, {QStringLiteral("REQUEST_WEIGHT 1m"), 96, 2400}};
    s.risk.accountKnown = true;
    s.risk.accountAge = base::Millis(400);
    s.risk.wallet = Money::literal("10625.05");
    s.risk.equity = Money::literal("10615.58");
    s.risk.balance = Money::literal("10615.58");
    s.risk.instruments = instruments();
    s.risk.daily.baselineKnown = true;
    s.risk.daily.pnl = Money::literal("-84.20");
    s.risk.daily.closeOutPnl = Money::literal("-84.20");
    s.risk.daily.dailyBalance = Money::literal("10615.58");
    safety::LimitValues limits;
    if (const auto made = safety::Limits::create(limits)) {
        s.risk.limits = *made;
    }
    s.daily.known = true;
    s.daily.pnl = Money::literal("-84.20");
    s.daily.pnlRatio = Ratio::literal("-0.0079");
    s.daily.closeOutPnl = Money::literal("-84.20");
    s.daily.limit = Money::literal("212.31");
    s.daily.left = Money::literal("128.11");
    s.daily.atRiskAtStops = Money::literal("96.00");
    s.daily.untilReset = base::Millis((5 * 3600 + 12 * 60 + 33) * 1000);
    s.daily.baseline = Money::literal("10699.78");
}

inline void addFreshness(Snapshot &s)
{
    using exchange::PathState;
    s.freshness.rest = {PathState::Up, base::Millis(900), {}};
    s.freshness.market = {PathState::Up, base::Millis(200), {}};
    s.freshness.user = {PathState::Up, base::Millis(400), {}};
    s.freshness.restRoundTripMicros = 13'200;
    s.freshness.clockOffsetMs = 3;
    s.freshness.usedWeight = 96;
    s.freshness.weightLimit = 2400;
    s.freshness.accountAge = base::Millis(400);
    s.freshness.accountKnown = true;
}

inline trading::Fill fill(std::int64_t id, const char *name, trading::Side side, const char *price, const char *quantity,
                          const char *commission, const char *realized, std::int64_t msAgo)
{
    trading::Fill f;
    f.symbol = symbol(name);
    f.tradeId = trading::TradeId(id);
    f.orderId = trading::VenueOrderId(id * 10);
    f.clientId = trading::ClientOrderId(QStringLiteral("bw-%1").arg(id));
    f.side = side;
    f.price = Price::literal(price);
    f.quantity = Quantity::literal(quantity);
    f.commission = Money::literal(commission);
    f.commissionAsset = QStringLiteral("USDT");
    f.realizedPnl = Money::literal(realized);
    f.at = base::VenueTime(kNowMs - msAgo);
    return f;
}

inline safety::RuleFinding finding(safety::RuleId rule, safety::RuleOutcome outcome, const char *code, safety::Unit unit,
                                   const char *measured, const char *limit, const char *headroom)
{
    const auto measure = [unit](const char *text) { return safety::Measure{unit, base::Decimal::literal(text)}; };
    return {rule, outcome, QString::fromLatin1(code), measure(measured), measure(limit), measure(headroom), QStringLiteral("BTCUSDT")};
}

inline void addHistory(Snapshot &s)
{
    using trading::Side;
    s.fills = {fill(101, "BTCUSDT", Side::Buy, "84120.5", "0.003", "0.1262", "0", 5'400'000),
               fill(102, "BTCUSDT", Side::Buy, "84120.5", "0.002", "0.0841", "0", 5'399'000),
               fill(103, "SOLUSDT", Side::Sell, "131.42", "4.0", "0.2628", "-12.40", 3'600'000),
               fill(104, "ETHUSDT", Side::Sell, "2830", "0.350", "0.4953", "0", 1'800'000)};
    trading::OrderView order;
    order.symbol = symbol("BTCUSDT");
    order.clientId = trading::ClientOrderId(QStringLiteral("bw-7-1"));
    order.venueId = trading::VenueOrderId(4'000'000'001);
    order.side = Side::Buy;
    order.quantity = Quantity::literal("0.002");
    order.price = Price::literal("82900");
    order.updatedAt = base::VenueTime(kNowMs - 65'000);
    s.orders = {{order, engine_client::OrderState::Working, false}};
    trading::AlgoOrderView stop;
    stop.symbol = symbol("BTCUSDT");
    stop.clientId = trading::ClientOrderId(QStringLiteral("bw-g-1"));
    stop.algoId = trading::AlgoId(9001);
    stop.triggerPrice = Price::literal("82400");
    stop.closePosition = true;
    stop.updatedAt = base::VenueTime(kNowMs - 5'390'000);
    s.conditionals = {stop};
    safety::Verdict allowed;
    allowed.findings = {finding(safety::RuleId::PositionSize, safety::RuleOutcome::Pass, "", safety::Unit::Share, "0.0396", "0.05", "0.0104")};
    safety::Verdict denied;
    denied.findings = {finding(safety::RuleId::PositionSize, safety::RuleOutcome::Deny, "over-limit", safety::Unit::Share, "0.0792", "0.05", "-0.0292")};
    denied.largestPassing = Quantity::literal("0.001");
    s.decisions = {{1, base::VenueTime(kNowMs - 5'400'500), QStringLiteral("entry"), true, symbol("BTCUSDT"),
                    QStringLiteral("buy 0.005 BTCUSDT at market, stop 82400"), allowed, QStringLiteral("Filled.")},
                   {2, base::VenueTime(kNowMs - 120'000), QStringLiteral("entry"), false, symbol("BTCUSDT"),
                    QStringLiteral("buy 0.010 BTCUSDT at market, stop 82400"), denied, {}}};
    s.events = {{1, base::VenueTime(kNowMs - 7'200'000), engine_client::Severity::Info, QStringLiteral("Reconciled with the exchange: 0 positions, 0 orders.")},
                {2, base::VenueTime(kNowMs - 900'000), engine_client::Severity::Warning, QStringLiteral("The market stream was silent for 2.3 s.")},
                {3, base::VenueTime(kNowMs - 60'000), engine_client::Severity::Alarm, QStringLiteral("ETHUSDT has no protective stop.")}};
}

inline safety::SymbolRisk riskOf(const PositionRow &row)
{
    safety::SymbolRisk risk;
    risk.mark = row.mark;
    risk.markAge = row.markAge;
    risk.leverage = 5;
    risk.marginType = trading::MarginType::Cross;
    risk.position = row.position;
    if (row.stopPrice) {
        risk.workingStops = {*row.stopPrice};
    }
    return risk;
}

// Two protected positions inside every limit.
inline Snapshot calm()
{
    Snapshot s;
    s.mode = safety::Mode::Paper;
    s.market = QStringLiteral("USD-M");
    s.accountLabel = QStringLiteral("main");
    s.at = base::VenueTime(kNowMs);
    s.state = {safety::TradingState::Active, {}};
    addAccount(s);
    addFreshness(s);
    addHistory(s);
    s.positions = {position("BTCUSDT", "0.005", "84120.5", "83990.1", "82400", s.risk.balance),
                   position("SOLUSDT", "-2.5", "131.42", "130.97", "136.00", s.risk.balance)};
    for (const PositionRow &row : std::as_const(s.positions)) {
        s.risk.symbols[row.position.symbol] = riskOf(row);
    }
    safety::recomputeTotals(s.risk);
    return s;
}

// ETHUSDT is over its limit and unprotected; the operator decides.
inline Snapshot incident()
{
    Snapshot s = calm();
    PositionRow eth = position("ETHUSDT", "-0.350", "2830", "2855.2", nullptr, s.risk.balance);
    eth.guard = GuardState::AwaitingOperator;
    eth.unprotectedFor = base::Millis(12'300);
    eth.foreign = true;
    eth.trimQuantity = Quantity::literal("0.165");
    s.positions[1] = eth;
    s.risk.symbols.remove(symbol("SOLUSDT"));
    s.risk.symbols[symbol("ETHUSDT")] = riskOf(eth);
    safety::recomputeTotals(s.risk);
    s.notice = QStringLiteral("Scenario \u201cincident\u201d: a position without a stop, larger than its limit. "
                              "Here Breakwater asks you instead of placing a stop by itself.");
    return s;
}

inline Snapshot stale()
{
    Snapshot s = calm();
    for (PositionRow &row : s.positions) {
        row.stale = true;
        row.markAge = base::Millis(7'400);
    }
    s.freshness.market = {exchange::PathState::Connecting, base::Millis(7'400), QStringLiteral("The market stream closed.")};
    s.freshness.accountAge = base::Millis(45'000);
    s.freshness.user = {exchange::PathState::Down, base::Millis(45'000), QStringLiteral("No answer for 45 s.")};
    s.risk.accountAge = base::Millis(45'000);
    s.state = {safety::TradingState::NotReady, {QStringLiteral("stale-mark"), QStringLiteral("stale-account")}};
    s.risk.notReady = s.state.reasons;
    return s;
}

inline Snapshot stopping()
{
    Snapshot s = incident();
    s.state = {safety::TradingState::Stopped, {QStringLiteral("emergency-stop")}};
    s.risk.stopped = true;
    s.stop.phase = safety::StopPhase::Flattening;
    s.stop.record = {2, true, base::StopLevel::Flatten, 1'795'354'212'000, QStringLiteral("emergency stop pressed (button)"), QStringLiteral("Ada at the desktop")};
    s.stop.latchNanos = 312'000;
    s.stop.ordersToCancel = 12;
    s.stop.ordersCancelled = 12;
    s.stop.positionsToClose = 3;
    s.stop.positionsClosed = 2;
    s.stop.attempts = 1;
    s.stop.residuals = {{symbol("BTCUSDT"), Quantity::literal("0.013"), false}};
    s.positions = {position("BTCUSDT", "0.013", "84120.5", "83990.1", "82400", s.risk.balance)};
    s.positions[0].closing = true;
    return s;
}

inline Snapshot notFlat()
{
    Snapshot s = stopping();
    s.stop.attempts = 4;
    s.stop.trouble = QStringLiteral("The exchange refused the exit: market is closed (-4164).");
    return s;
}

inline Snapshot stopped()
{
    Snapshot s = stopping();
    s.stop.phase = safety::StopPhase::Done;
    s.stop.positionsClosed = 3;
    s.stop.residuals.clear();
    s.stop.verifiedFlat = true;
    s.positions.clear();
    s.risk.symbols.clear();
    safety::recomputeTotals(s.risk);
    s.orders.clear();
    s.conditionals.clear();
    s.notice.clear();
    return s;
}

// Positions were held through 00:00 UTC while nothing watched: a figure waits for a name.
inline Snapshot unproven()
{
    Snapshot s = calm();
    s.state = {safety::TradingState::NotReady, {QStringLiteral("baseline-unproven")}};
    s.risk.notReady = s.state.reasons;
    s.risk.daily = {};
    const base::Millis untilReset = s.daily.untilReset;
    s.daily = {};
    s.daily.untilReset = untilReset;
    s.daily.proposedBaseline = Money::literal("10611.40");
    return s;
}

// The wallet fell by 100 without a trade, and the exchange's history does not say why.
inline Snapshot unexplained(const char *amount = "-100")
{
    Snapshot s = calm();
    s.state = {safety::TradingState::ReduceOnly, {QStringLiteral("unexplained-flow")}};
    s.daily.unexplained = Money::literal(amount);
    s.daily.unexplainedFor = base::Millis(725'000);
    s.daily.unexplainedNeedsPerson = true;
    return s;
}

// What an engine shows before its first reconciliation.
inline Snapshot startUp()
{
    Snapshot s;
    s.mode = safety::Mode::Paper;
    s.market = QStringLiteral("USD-M");
    s.accountLabel = QStringLiteral("main");
    s.state = {safety::TradingState::NotReady, {QStringLiteral("start-up")}};
    s.risk.stopped = false;
    s.risk.notReady = {QStringLiteral("start-up")};
    return s;
}

} // namespace bw::test::scenes
