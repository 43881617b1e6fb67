// The client on the paper exchange as the journeys of the foreign clients (tests/interop) have it: 100000 USDT, nothing
// open, BTCUSDT and ETHUSDT; prices stand still unless asked otherwise. What is sent comes from the gate.
// Thread: the test's, which must run an event loop. Failure: what does not answer in time ends the program.
#pragma once

#include "tests/integration/binance_client_stage.h"
#include "tests/integration/exchange_door.h"
#include "tests/unit/binance/client_stage.h"

namespace bw::test {

inline const Symbol kEth(QStringLiteral("ETHUSDT"));
inline const Quantity kHundredth = Quantity::literal("0.01");

struct JourneyTerms
{
    paper::Scenario scenario = paper::Scenario::FirstLive;
    const char *speed = "0";
};

class Journey : public Bench
{
public:
    explicit Journey(Market market, Ways ways, const JourneyTerms &terms = {}) : Bench(ways, serviceOf(terms), market)
    {
        config.bookRereadMs = 200; // spot's prices stand still too
        start();
        client->watch({kBtc, kEth});
        if (!QTest::qWaitFor([this] { return isReady() && markOf(kBtc) && markOf(kEth); }, 15'000)) {
            qFatal("the client does not become ready");
        }
    }
    [[nodiscard]] bool isSpot() const { return config.market == Market::Spot; }
    [[nodiscard]] ExchangeDoor door() const { return ExchangeDoor(Ports{paper->spotPort().value_or(0), paper->port()}); }

    [[nodiscard]] std::optional<MarkPriceTick> markOf(const Symbol &symbol) const
    {
        std::optional<MarkPriceTick> found;
        for (const MarkPriceTick &tick : all<MarkPriceTick>()) {
            found = tick.symbol == symbol ? std::optional(tick) : found;
        }
        return found;
    }
    // The market's price by a factor, on the grid.
    [[nodiscard]] Price priceAt(const char *factor) const
    {
        return roundToTick(instrument(), times(markOf(kBtc)->mark, Ratio::literal(factor), Rounding::Floor), Rounding::Floor);
    }

    // A buy that the gate passes: the limits are far away. With a price it rests; without, it is at market, on spot with its
    // stop. `terms` are the filters that our side goes by, `mark` the price that it believes in.
    [[nodiscard]] safety::ApprovedOrder buy(const QString &id, const Quantity &quantity, std::optional<Price> limit, const Instrument &terms,
                                            Price mark) const
    {
        safety::RiskView view = binance::testing::calmView(terms, mark, latch.epoch());
        view.wallet = view.equity = view.balance = view.daily.dailyBalance = Money::literal("1000000000");
        if (isSpot()) {
            view.symbols[kBtc].leverage.reset();
        }
        safety::recomputeTotals(view);
        safety::EntryIntent intent;
        intent.symbol = kBtc;
        intent.type = limit ? OrderType::Limit : OrderType::Market;
        intent.limitPrice = limit;
        intent.quantity = quantity;
        intent.stopPrice = roundToTick(terms, times(mark, Ratio::literal("0.97"), Rounding::Floor), Rounding::Floor);
        return binance::testing::approvedBy(Gate::judge(view, intent, ClientOrderId(id)));
    }
    [[nodiscard]] safety::ApprovedOrder limitBuy(const QString &id, const Quantity &quantity, Price price) const
    {
        return buy(id, quantity, price, instrument(), price);
    }
    [[nodiscard]] safety::ApprovedOrder marketBuy(const QString &id, const Quantity &quantity) const
    {
        return buy(id, quantity, std::nullopt, instrument(), markOf(kBtc)->mark);
    }
    [[nodiscard]] safety::ApprovedOrder sell(const QString &id, const Quantity &quantity, std::optional<Price> limit = std::nullopt) const
    {
        safety::ExitIntent intent;
        intent.symbol = kBtc;
        intent.type = limit ? OrderType::Limit : OrderType::Market;
        intent.limitPrice = limit;
        const auto decision = Gate::approveExit(holding(quantity), instrument(), intent, ClientOrderId(id), markOf(kBtc)->mark);
        if (decision.orders.size() != 1) {
            qFatal("no exit: %s", qPrintable(decision.refusal));
        }
        return decision.orders.first();
    }
    [[nodiscard]] safety::ApprovedStop stopAt(const QString &id, const Quantity &quantity, Price trigger) const
    {
        const auto stop = Gate::approveStop(holding(quantity), instrument(), trigger, markOf(kBtc)->mark, ClientOrderId(id));
        if (!stop) {
            qFatal("no stop: %s", qPrintable(stop.error().message));
        }
        return *stop;
    }

    // Each sends and gives the answer.
    [[nodiscard]] OrderOutcome placed(const safety::ApprovedOrder &order)
    {
        client->submit(order);
        return next<OrderOutcome>([&](const OrderOutcome &one) { return one.clientId == order.clientId() && !one.fromQuery; });
    }
    [[nodiscard]] OrderOutcome lookedUp(const QString &id)
    {
        client->query(kBtc, ClientOrderId(id));
        return next<OrderOutcome>([&](const OrderOutcome &one) { return one.clientId.text() == id && one.fromQuery; });
    }
    [[nodiscard]] CancelOutcome cancelled(const QString &id)
    {
        client->cancel(kBtc, ClientOrderId(id));
        return next<CancelOutcome>([&](const CancelOutcome &one) { return one.clientId.text() == id; });
    }
    [[nodiscard]] CancelOutcome stopCancelled(const ClientOrderId &id)
    {
        client->cancelStop(kBtc, id);
        return next<CancelOutcome>([&](const CancelOutcome &one) { return one.clientId == id; });
    }
    [[nodiscard]] CancelOutcome allCancelled()
    {
        client->cancelAll(kBtc);
        return next<CancelOutcome>([](const CancelOutcome &one) { return one.clientId.text().isEmpty(); });
    }
    [[nodiscard]] AlgoOutcome stopPlaced(const safety::ApprovedStop &stop)
    {
        client->submitStop(stop);
        return next<AlgoOutcome>([&](const AlgoOutcome &one) { return one.clientId == stop.clientId(); });
    }
    [[nodiscard]] QList<Fill> trades()
    {
        client->readTrades(kBtc, VenueTime(clock.systemMs() - 3'600'000));
        const TradesOutcome outcome = next<TradesOutcome>([](const TradesOutcome &) { return true; });
        if (!outcome.fills) {
            qFatal("no trades: %s", qPrintable(outcome.fills.error().message));
        }
        return *outcome.fills;
    }
    [[nodiscard]] AssetBalance coin(const QString &asset)
    {
        for (const AssetBalance &one : read().balances) {
            if (one.asset == asset) {
                return one;
            }
        }
        return {};
    }
    // The first of its kind that fits, of those that were not given yet.
    template<typename T, typename Fits>
    [[nodiscard]] T next(Fits fits)
    {
        T found;
        const auto came = [&] {
            for (; m_seen < events.size(); ++m_seen) {
                const T *one = std::get_if<T>(&events.at(m_seen));
                if (one && fits(*one)) {
                    found = *one;
                    ++m_seen;
                    return true;
                }
            }
            return false;
        };
        if (!QTest::qWaitFor(came, 10'000)) {
            qFatal("no answer came in time");
        }
        return found;
    }

private:
    static paper::PaperConfig serviceOf(const JourneyTerms &terms)
    {
        paper::PaperConfig config;
        config.seed = 7;
        config.capital = Money::literal("100000");
        config.symbols = {kBtc, kEth};
        config.scenario = terms.scenario;
        config.speed = base::Decimal::literal(terms.speed);
        return config;
    }
    [[nodiscard]] Position holding(const Quantity &quantity) const
    {
        Position position;
        position.symbol = kBtc;
        position.amount = quantity;
        position.entryPrice = markOf(kBtc)->mark;
        return position;
    }

    qsizetype m_seen = 0;
};

} // namespace bw::test
