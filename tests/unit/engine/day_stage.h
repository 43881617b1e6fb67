// What the tests of the day's sums and watches share.
#pragma once

#include "tests/unit/engine/recovery_stage.h"

namespace bw::test::day_stage {

using namespace bw::test::recovery_stage;
using safety::TradingState;
using trading::Side;

constexpr std::int64_t kToMidnight = 12 * 3'600'000LL; // from noon

inline Money money(const char *text) { return Money::literal(text); }

inline exchange::AccountUpdate walletUpdate(const EngineHarness &h, const char *reason, const char *wallet, const char *change)
{
    exchange::AccountUpdate update;
    update.reason = str(reason);
    update.wallet = money(wallet);
    update.walletChange = money(change);
    update.at = h.now().venue;
    return update;
}

inline exchange::FillUpdate fillUpdate(const EngineHarness &h, const char *clientId, int trade, Side side, const char *quantity,
                                       const char *realized, const char *commission = "0")
{
    exchange::FillUpdate update;
    update.order = restingOrder(kBtc, clientId, side, quantity, "84250");
    update.order.executed = update.order.quantity;
    update.order.status = trading::OrderStatus::Filled;
    update.order.updatedAt = h.now().venue;
    update.fill = fillOf(kBtc, side, quantity);
    update.fill.clientId = update.order.clientId;
    update.fill.tradeId = trading::TradeId(trade);
    update.fill.price = Price::literal("84250");
    update.fill.realizedPnl = money(realized);
    update.fill.commission = money(commission);
    update.fill.commissionAsset = str("USDT");
    update.fill.at = h.now().venue;
    return update;
}

inline trading::IncomeRow incomeRow(const char *type, const char *amount, int id, std::int64_t ms)
{
    trading::IncomeRow row = income(type, amount);
    row.tranId = id;
    row.at = base::VenueTime(kNoonMs + ms);
    return row;
}

// Time passes while prices and the account's stream stay alive.
inline void live(EngineHarness &h, std::int64_t ms, const char *btc = "84250")
{
    for (const std::int64_t end = h.elapsedMs + ms; h.elapsedMs < end;) {
        h.venue(exchange::PathAlive{exchange::Path::UserStream});
        h.mark(kBtc, btc);
        h.mark(kEth, "3123.25");
        h.pass(std::min<std::int64_t>(2000, end - h.elapsedMs));
    }
    h.venue(exchange::PathAlive{exchange::Path::UserStream});
    h.mark(kBtc, btc);
    h.mark(kEth, "3123.25");
}

inline void answerHistoryOnce(EngineHarness &h, const QList<trading::IncomeRow> &rows, const QList<trading::Fill> &fills)
{
    h.clearEffects();
    h.venue(exchange::IncomeOutcome{rows});
    const QList<engine::ReadTrades> wanted = h.all<engine::ReadTrades>();
    for (const engine::ReadTrades &read : wanted) {
        h.venue(exchange::TradesOutcome{read.symbol, fills});
    }
    h.pass(50);
}

// No price of 00:00 is there.
inline void answerHistory(EngineHarness &h, const QList<trading::IncomeRow> &rows, const QList<trading::Fill> &fills = {})
{
    answerHistoryOnce(h, rows, fills);
    const QList<engine::ReadOpenPrice> asked = h.all<engine::ReadOpenPrice>();
    for (const engine::ReadOpenPrice &one : asked) {
        h.venue(exchange::OpenPriceOutcome{one.symbol, one.at, base::failure(base::ErrorCode::NotFound, str("None."))});
    }
    if (!asked.isEmpty()) {
        h.pass(100);
        answerHistoryOnce(h, rows, fills);
    }
}

inline safety::DailyView daily(EngineHarness &h) { return h.engine.riskView(h.now()).daily; }
inline QStringList reasons(const EngineHarness &h) { return h.engine.state(h.now()).reasons; }

inline QStringList field(const QList<journal::Record> &records, const char *key)
{
    QStringList out;
    for (const journal::Record &record : records) {
        out.append(record.body.value(QLatin1String(key)).toVariant().toString());
    }
    return out;
}

// Begun in the middle of a day, the history not answered yet.
inline void begin(EngineHarness &h, const trading::AccountReading &reading)
{
    auto map = std::make_shared<trading::InstrumentMap>();
    map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
    h.venue(exchange::InstrumentsLoaded{map, {}});
    h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
    h.mark(kBtc, "84250");
    h.answerReading(reading);
    h.pass(50);
}

// What a restart would find, from the records that were written.
inline engine::RecoveredState afterRestart(const QList<journal::Record> &records)
{
    Place place;
    place.write(records);
    return place.recovered().value();
}

inline QList<journal::Record> everything(const EngineHarness &h)
{
    QList<journal::Record> all;
    for (const engine::Persist &persist : h.all<engine::Persist>()) {
        all += persist.records;
    }
    return all;
}

inline engine::EngineConfig with(const std::function<void(safety::LimitValues &)> &change)
{
    safety::LimitValues values = safety::Limits::forMode(safety::Mode::Paper).values();
    change(values);
    engine::EngineConfig config;
    config.limits = safety::Limits::create(values).value();
    return config;
}

inline trading::AccountReading longBtc(const char *wallet, const char *amount = "0.05")
{
    return readingOf(wallet, {position(kBtc, amount, "84250")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "40000")});
}

} // namespace bw::test::day_stage
