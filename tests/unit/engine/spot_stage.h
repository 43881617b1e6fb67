// What the tests of an account on spot share: an exchange of few words, which knows balances and orders and no position.
#pragma once

#include "tests/unit/engine/day_stage.h"

namespace bw::test::spot_stage {

using namespace bw::test::day_stage;
using engine_client::ReplyKind;
using exchange::Fate;
using trading::AlgoStatus;
using trading::AssetBalance;

inline Quantity coins(const char *text) { return Quantity::literal(text); }

inline trading::Instrument spotInstrument(const Symbol &symbol, const char *tick = "0.01", const char *step = "0.00001", const char *minNotional = "5")
{
    trading::Instrument i = instrument(symbol, tick, step, minNotional);
    i.spot.emplace();
    i.spot->otoAllowed = i.spot->opoAllowed = i.spot->ocoAllowed = true;
    i.spot->maxStops = 5;
    return i;
}

inline engine::EngineConfig spotConfig()
{
    engine::EngineConfig config;
    config.market = trading::Market::Spot;
    return config;
}

class SpotHarness : public EngineHarness
{
public:
    explicit SpotHarness(const engine::RecoveredState &recovered = {}, engine::EngineConfig config = spotConfig(),
                         const base::LatchRecord &latch = {1, false, base::StopLevel::Flatten, 0, {}, {}})
        : EngineHarness(std::move(config), recovered, latch)
    {
        balances[str("USDT")] = coins("10000");
    }

    // --- the exchange ---
    std::map<QString, Quantity> balances;
    QList<trading::OrderView> open;
    QList<trading::AlgoOrderView> stops;
    std::int64_t numbers = 1000;
    int trades = 0;

    [[nodiscard]] QList<AssetBalance> told() const
    {
        QList<AssetBalance> out;
        for (const auto &[asset, amount] : balances) {
            out.append({asset, amount, {}});
        }
        return out;
    }
    [[nodiscard]] trading::AccountReading reading() const
    {
        trading::AccountReading out;
        out.balances = told();
        out.wallet = Money(balances.at(str("USDT")).value());
        out.openOrders = open;
        out.openAlgoOrders = stops;
        out.at = now().venue;
        return out;
    }
    void spotReady(const QList<trading::Fill> &history = {}, const QList<trading::Instrument> &listed = {spotInstrument(kBtc), spotInstrument(kEth)})
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        for (const trading::Instrument &one : listed) {
            map->insert(one.symbol, one);
        }
        venue(exchange::InstrumentsLoaded{map, {}});
        for (const auto path : {exchange::Path::Rest, exchange::Path::MarketStream, exchange::Path::UserStream}) {
            venue(exchange::PathChanged{path, exchange::PathState::Up, {}});
        }
        mark(kBtc, "50000");
        mark(kEth, "3000");
        exchange::RestMeasured measured;
        measured.rates = {{exchange::RateKind::Weight, base::Millis(60'000), 6000, 40}, {exchange::RateKind::Orders, base::Millis(10'000), 100, {}}};
        venue(measured);
        answerReading(reading());
        pass(50);
        tellHistory(history);
        pass(50);
    }
    void tellHistory(const QList<trading::Fill> &history)
    {
        venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        const QList<engine::ReadTrades> wanted = all<engine::ReadTrades>();
        for (const engine::ReadTrades &read : wanted) {
            QList<trading::Fill> ofSymbol = history;
            ofSymbol.removeIf([&read](const trading::Fill &fill) { return fill.symbol != read.symbol || fill.at < read.since; });
            venue(exchange::TradesOutcome{read.symbol, ofSymbol});
        }
    }
    // A trade happens at the exchange; nobody has told it yet.
    trading::Fill trade(Side side, const char *quantity, const char *price, const char *id = "bw-e-1-1", const char *commission = "0",
                        const char *asset = "USDT", const Symbol &symbol = kBtc)
    {
        trading::Fill fill;
        fill.symbol = symbol;
        fill.side = side;
        fill.quantity = coins(quantity);
        fill.price = Price::literal(price);
        fill.commission = money(commission);
        fill.commissionAsset = str(asset);
        fill.clientId = trading::ClientOrderId(str(id));
        fill.orderId = trading::VenueOrderId(++numbers);
        fill.tradeId = trading::TradeId(++trades);
        fill.at = now().venue;
        const bool buy = side == Side::Buy;
        balances[symbol.text().chopped(4)] += buy ? fill.quantity : -fill.quantity;
        balances[str("USDT")] += Quantity((fill.price * (buy ? -fill.quantity : fill.quantity)).value());
        balances[fill.commissionAsset] -= Quantity(fill.commission.value());
        return fill;
    }
    void tellBalances()
    {
        exchange::AccountUpdate update;
        update.reason = str("outboundAccountPosition");
        update.balances = told();
        update.at = now().venue;
        venue(update);
    }
    [[nodiscard]] static trading::OrderView orderOf(const trading::Fill &fill)
    {
        trading::OrderView order;
        order.symbol = fill.symbol;
        order.clientId = fill.clientId;
        order.venueId = fill.orderId;
        order.side = fill.side;
        order.type = trading::OrderType::Market;
        order.status = trading::OrderStatus::Filled;
        order.reduceOnly = fill.side == Side::Sell;
        order.quantity = order.executed = fill.quantity;
        order.averagePrice = fill.price;
        order.updatedAt = fill.at;
        return order;
    }
    void tellFill(const trading::Fill &fill) { venue(exchange::FillUpdate{orderOf(fill), fill}); }
    // As the stream tells it.
    trading::Fill traded(Side side, const char *quantity, const char *price, const char *id = "bw-e-1-1", const char *commission = "0",
                         const char *asset = "USDT", const Symbol &symbol = kBtc)
    {
        pass(1);
        const trading::Fill fill = trade(side, quantity, price, id, commission, asset, symbol);
        tellFill(fill);
        tellBalances();
        return fill;
    }
    [[nodiscard]] trading::Position held(const Symbol &symbol = kBtc)
    {
        const auto picture = engine.snapshot(now());
        for (const auto &row : picture->positions) {
            if (row.position.symbol == symbol) {
                return row.position;
            }
        }
        return {};
    }
    // --- its answers to what the engine sent last ---
    safety::ApprovedStop acceptStop()
    {
        const safety::ApprovedStop stop = last<engine::SubmitStop>()->stop;
        showStop(stop.clientId(), stop.triggerPrice(), *stop.quantity());
        exchange::AlgoOutcome outcome;
        outcome.clientId = stop.clientId();
        outcome.fate = Fate::Accepted;
        outcome.order = stops.last();
        venue(outcome);
        return stop;
    }
    void showStop(const trading::ClientOrderId &id, Price trigger, Quantity quantity, const Symbol &symbol = kBtc)
    {
        trading::AlgoOrderView view;
        view.symbol = symbol;
        view.clientId = id;
        view.algoId = trading::AlgoId(++numbers);
        view.triggerPrice = trigger;
        view.quantity = quantity;
        view.reduceOnly = true;
        stops.append(view);
    }
    void acceptCancels()
    {
        const QList<engine::CancelStop> cancels = all<engine::CancelStop>();
        clearEffects();
        for (const engine::CancelStop &cancel : cancels) {
            stops.removeIf([&cancel](const auto &stop) { return stop.clientId == cancel.clientId; });
            exchange::CancelOutcome outcome;
            outcome.symbol = cancel.symbol;
            outcome.clientId = cancel.clientId;
            outcome.fate = Fate::Accepted;
            venue(outcome);
        }
    }
    void answerOrder(const safety::ApprovedOrder &order, Fate fate, int code = 0)
    {
        exchange::OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.fate = fate;
        outcome.error = base::Error{fate == Fate::Refused ? base::ErrorCode::Refused : base::ErrorCode::Network, QStringLiteral("No."), code, 400};
        venue(outcome);
    }
    // The order that the engine sent last, filled whole.
    void fillLast(const char *price, const char *commission = "0", const char *asset = "USDT")
    {
        const safety::ApprovedOrder order = last<engine::Submit>()->order;
        pass(1);
        const trading::Fill fill = trade(order.side(), order.quantity().toString().toLatin1().constData(), price,
                                         order.clientId().text().toLatin1().constData(), commission, asset, order.symbol());
        tellFill(fill);
        tellBalances();
    }
    // Bought by us, protected at this price.
    void hold(const char *quantity, const char *trigger = "48000")
    {
        static_cast<void>(traded(Side::Buy, quantity, "50000"));
        if (last<engine::SubmitStop>() == nullptr) {
            pass(600);
        }
        acceptStop();
        send(engine_client::PlaceStop{kBtc, Price::literal(trigger)});
        acceptCancels();
        acceptStop();
        pass(600); // the guard sends no second stop sooner
        clearEffects();
    }
    [[nodiscard]] engine_client::GuardState guardState() { return engine.snapshot(now())->positions.first().guard; }
    [[nodiscard]] QString lastReply() const
    {
        const auto *answer = last<engine::Answer>();
        return answer ? answer->reply.message : QString();
    }
};

} // namespace bw::test::spot_stage
