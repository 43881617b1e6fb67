// A paper exchange at a bench: a clock that is set by hand, prices by hand, and every event written down.
#pragma once

#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"

#include <QStringList>
#include <QTest>

namespace bw::paper::testing {

using namespace bw::trading;
using namespace bw::binance_server;

inline const Symbol kBtc(QStringLiteral("BTCUSDT"));
inline const Symbol kEth(QStringLiteral("ETHUSDT"));

constexpr std::int64_t kStartMs = 1'795'000'000'000;   // 2026-11-18T11:06:40Z

inline ExchangeRules byDepth()
{
    ExchangeRules rules;
    rules.fills = FillModel::ByDepth;
    return rules;
}

struct Bench
{
    explicit Bench(const char *wallet = "10000", ExchangeRules rules = {})
        : exchange(paperInstruments(), [this] { return now; }, rules)
    {
        exchange.setEventSink([this](const BackendEvent &event) { events.append(event); });
        btc("84000", "84000.1");
        quote(kEth, "3000", "3000.01", "3000", "3000");
        if (QLatin1String(wallet) != QLatin1String("0") && !exchange.transfer(Money::literal(wallet))) {
            qFatal("the deposit was refused");
        }
        events.clear();
    }

    void quote(const Symbol &symbol, const char *bid, const char *ask, const char *last, const char *mark)
    {
        exchange.setMarket({symbol, Price::literal(bid), Price::literal(ask), Price::literal(last), Price::literal(mark)});
    }
    void btc(const char *bid, const char *ask) { quote(kBtc, bid, ask, bid, bid); }

    [[nodiscard]] static NewOrder market(Side side, const char *quantity, bool reduceOnly = false)
    {
        NewOrder order;
        order.symbol = kBtc;
        order.side = side;
        order.quantity = Quantity::literal(quantity);
        order.reduceOnly = reduceOnly;
        return order;
    }
    [[nodiscard]] static NewOrder limit(Side side, const char *quantity, const char *price, TimeInForce tif = TimeInForce::Gtc,
                                        bool reduceOnly = false)
    {
        NewOrder order = market(side, quantity, reduceOnly);
        order.type = OrderType::Limit;
        order.timeInForce = tif;
        order.price = Price::literal(price);
        return order;
    }
    [[nodiscard]] static NewAlgoOrder stop(Side side, const char *trigger)
    {
        NewAlgoOrder order;
        order.symbol = kBtc;
        order.side = side;
        order.triggerPrice = Price::literal(trigger);
        order.triggerBy = TriggerBy::MarkPrice;
        order.closePosition = true;
        return order;
    }

    [[nodiscard]] Money wallet() const { return exchange.state().wallet; }
    [[nodiscard]] Quantity amount(const Symbol &symbol = kBtc) const
    {
        const PositionState *position = exchange.state().position(symbol);
        return position ? position->amount : Quantity{};
    }
    [[nodiscard]] QString entry(const Symbol &symbol = kBtc) const
    {
        const PositionState *position = exchange.state().position(symbol);
        return position ? position->entryPrice().toString() : QStringLiteral("flat");
    }

    // "ORDER NEW", "ORDER TRADE FILLED", "ACCOUNT ORDER", "ALGO TRIGGERED", ...; markets are left out.
    [[nodiscard]] QStringList story()
    {
        QStringList lines;
        for (const BackendEvent &event : events) {
            if (const auto *order = std::get_if<OrderEvent>(&event)) {
                lines.append(QStringLiteral("ORDER %1 %2").arg(order->executionType, statusName(order->order.view.status)));
            } else if (const auto *algo = std::get_if<AlgoEvent>(&event)) {
                lines.append(QStringLiteral("ALGO %1").arg(algoName(algo->order.view.status)));
            } else if (const auto *account = std::get_if<AccountEvent>(&event)) {
                lines.append(QStringLiteral("ACCOUNT %1").arg(account->reason));
            }
        }
        events.clear();
        return lines;
    }

    [[nodiscard]] static QString statusName(OrderStatus status)
    {
        static const QStringList kNames{QString(), QStringLiteral("NEW"), QStringLiteral("PARTIALLY_FILLED"), QStringLiteral("FILLED"),
                                        QStringLiteral("CANCELED"), QStringLiteral("REJECTED"), QStringLiteral("EXPIRED")};
        return kNames.at(static_cast<int>(status));
    }
    [[nodiscard]] static QString algoName(AlgoStatus status)
    {
        static const QStringList kNames{QString(), QStringLiteral("NEW"), QStringLiteral("TRIGGERING"), QStringLiteral("TRIGGERED"),
                                        QStringLiteral("FINISHED"), QStringLiteral("CANCELED"), QStringLiteral("REJECTED"), QStringLiteral("EXPIRED")};
        return kNames.at(static_cast<int>(status));
    }

    base::VenueTime now{kStartMs};
    QList<BackendEvent> events;
    PaperExchange exchange;
};

// The answer's number: 0 when it was accepted.
template<typename T>
int codeOf(const Answer<T> &answer)
{
    return answer ? 0 : answer.error().code;
}

} // namespace bw::paper::testing
