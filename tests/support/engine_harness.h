// The engine under a hand-driven clock: events go in, effects are kept, and nothing else exists.
#pragma once

#include "core/engine/engine.h"

namespace bw::test {

using base::Decimal;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Symbol;

inline const Symbol kBtc{QStringLiteral("BTCUSDT")};
inline const Symbol kEth{QStringLiteral("ETHUSDT")};

inline trading::Instrument instrument(const Symbol &symbol, const char *tick, const char *step, const char *minNotional)
{
    trading::Instrument i;
    i.symbol = symbol;
    i.baseAsset = symbol.text().chopped(4);
    i.quoteAsset = i.marginAsset = QStringLiteral("USDT");
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = Price::literal(tick);
    i.maxPrice = Price::literal("1000000");
    i.tickSize = Price::literal(tick);
    i.minQuantity = i.minMarketQuantity = i.stepSize = i.marketStepSize = Quantity::literal(step);
    i.maxQuantity = Quantity::literal("1000");
    i.maxMarketQuantity = Quantity::literal("120");
    i.minNotional = Money::literal(minNotional);
    return i;
}

inline trading::Position position(const Symbol &symbol, const char *amount, const char *entry)
{
    trading::Position p;
    p.symbol = symbol;
    p.amount = Quantity::literal(amount);
    p.entryPrice = Price::literal(entry);
    return p;
}

inline trading::AlgoOrderView stopOrder(const Symbol &symbol, const char *id, trading::Side side, const char *trigger)
{
    trading::AlgoOrderView order;
    order.symbol = symbol;
    order.clientId = trading::ClientOrderId(QString::fromLatin1(id));
    order.algoId = trading::AlgoId(1);
    order.side = side;
    order.triggerPrice = Price::literal(trigger);
    order.closePosition = true;
    return order;
}

inline trading::OrderView restingOrder(const Symbol &symbol, const char *id, trading::Side side, const char *quantity, const char *price)
{
    trading::OrderView order;
    order.symbol = symbol;
    order.clientId = trading::ClientOrderId(QString::fromLatin1(id));
    order.side = side;
    order.quantity = Quantity::literal(quantity);
    order.price = Price::literal(price);
    return order;
}

class EngineHarness
{
public:
    static constexpr std::int64_t kNoon = 1'795'003'200'000; // 2026-11-18T12:00:00Z

    explicit EngineHarness(engine::EngineConfig config = {}, const engine::RecoveredState &recovered = {},
                           const base::LatchRecord &latch = {1, false, base::StopLevel::Flatten, 0, {}, {}})
        : engine(std::move(config), recovered, latch)
    {
        keep(engine.start(now()));
    }

    [[nodiscard]] base::Now now() const { return {base::SteadyTime::fromNanos((1'000'000 + elapsedMs) * 1'000'000), base::VenueTime(kNoon + elapsedMs)}; }

    void venue(const exchange::VenueEvent &event) { keep(engine.onVenue(event, now())); }
    void pass(std::int64_t ms)
    {
        elapsedMs += ms;
        keep(engine.onTick(now()));
    }
    void send(const engine_client::CommandBody &body) { keep(engine.onCommand({++commandId, QStringLiteral("test"), body}, now())); }
    void latch(base::StopLevel level = base::StopLevel::Flatten, const char *by = "button")
    {
        keep(engine.onLatched({2, true, level, kNoon, QStringLiteral("test"), QString::fromUtf8(by)}, 300, now()));
    }

    // Instruments, streams, a reading and the day's baseline: ready to trade.
    enum class Bought { Today = 1, LongAgo }; // what is held; long ago: the exchange's history does not reach back to it
    void makeReady(const trading::AccountReading &reading, Bought bought = Bought::Today)
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        map->insert(kEth, instrument(kEth, "0.01", "0.001", "20"));
        venue(exchange::InstrumentsLoaded{map, {}});
        venue(exchange::PathChanged{exchange::Path::Rest, exchange::PathState::Up, {}});
        venue(exchange::PathChanged{exchange::Path::MarketStream, exchange::PathState::Up, {}});
        venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        mark(kBtc, "84250");
        mark(kEth, "3123.25");
        venue(exchange::LeverageStated{{{kBtc, 5}, {kEth, 5}}});
        exchange::RestMeasured measured;
        measured.rates = {{exchange::RateKind::Weight, base::Millis(60'000), 2400, 40}, {exchange::RateKind::Orders, base::Millis(10'000), 300, {}},
                          {exchange::RateKind::Orders, base::Millis(60'000), 1200, {}}};
        venue(measured);
        answerReading(reading);
        pass(50);
        venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        for (const trading::Position &held : reading.positions) {
            trading::Fill opened;
            opened.symbol = held.symbol;
            opened.side = held.isLong() ? trading::Side::Buy : trading::Side::Sell;
            opened.quantity = held.amount.abs();
            venue(exchange::TradesOutcome{held.symbol, bought == Bought::Today ? QList<trading::Fill>{opened} : QList<trading::Fill>()});
        }
        pass(50);
    }

    void mark(const Symbol &symbol, const char *price)
    {
        venue(exchange::MarkPriceTick{symbol, Price::literal(price), now().venue});
    }
    // Answers the newest read that was asked for.
    void answerReading(const base::Result<trading::AccountReading> &reading)
    {
        const auto *read = last<engine::ReadAccount>();
        exchange::ReadingOutcome outcome;
        outcome.readId = read ? read->readId : 0;
        outcome.reading = reading;
        venue(outcome);
    }

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> out;
        for (const engine::Effect &effect : effects) {
            if (const auto *body = std::get_if<T>(&effect)) {
                out.append(*body);
            }
        }
        return out;
    }
    template<typename T>
    [[nodiscard]] const T *last() const
    {
        for (auto it = effects.crbegin(); it != effects.crend(); ++it) {
            if (const auto *body = std::get_if<T>(&*it)) {
                return body;
            }
        }
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] qsizetype indexOf() const
    {
        for (qsizetype i = 0; i < effects.size(); ++i) {
            if (std::holds_alternative<T>(effects[i])) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QList<journal::Record> records(const char *kind) const
    {
        QList<journal::Record> out;
        for (const engine::Persist &persist : all<engine::Persist>()) {
            for (const journal::Record &record : persist.records) {
                if (record.kind == QLatin1String(kind)) {
                    out.append(record);
                }
            }
        }
        return out;
    }
    // Why the last command was refused, for the messages of failing tests.
    [[nodiscard]] QString refusals() const
    {
        const auto *answer = last<engine::Answer>();
        QStringList out;
        if (answer && answer->reply.verdict) {
            for (const safety::RuleFinding &finding : answer->reply.verdict->findings) {
                out.append(finding.passed() ? QString() : safety::ruleName(finding.rule) + QLatin1Char(' ') + finding.code + QLatin1Char(' ') + finding.subject);
            }
        }
        return out.join(QLatin1Char('|'));
    }
    void clearEffects() { effects.clear(); }

    engine::Engine engine;
    engine::Effects effects;
    std::int64_t elapsedMs = 0;
    engine_client::CommandId commandId = 0;

private:
    void keep(const engine::Effects &out) { effects += out; }
};

inline trading::AccountReading readingOf(const char *wallet, const QList<trading::Position> &positions = {},
                                         const QList<trading::AlgoOrderView> &algos = {}, const QList<trading::OrderView> &orders = {})
{
    trading::AccountReading reading;
    reading.wallet = Money::literal(wallet);
    reading.positions = positions;
    reading.openAlgoOrders = algos;
    reading.openOrders = orders;
    return reading;
}

inline engine_client::OpenPosition buy(const Symbol &symbol, const char *quantity, const char *stop)
{
    engine_client::OpenPosition open;
    open.intent.symbol = symbol;
    open.intent.quantity = Quantity::literal(quantity);
    if (stop) {
        open.intent.stopPrice = Price::literal(stop);
    }
    return open;
}

} // namespace bw::test
