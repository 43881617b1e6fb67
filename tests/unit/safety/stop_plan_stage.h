// What the tests of the stop plan share.
#pragma once

#include "tests/unit/safety/safety_fixtures.h"

#include "core/safety/emergency_stop_plan.h"

#include <rapidcheck.h>

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using base::StopLevel;
using trading::AccountReading;
using trading::AlgoOrderView;
using trading::ClientOrderId;
using trading::OrderView;

namespace bw::safety::test::stop_plan {

inline base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000 + ms) * 1'000'000); }
inline Symbol btc() { return Symbol(QStringLiteral("BTCUSDT")); }
inline ClientOrderId id(const char *text) { return ClientOrderId(QString::fromLatin1(text)); }

inline base::LatchRecord latched(StopLevel level = StopLevel::Flatten)
{
    return {2, true, level, 1'795'003'200'000, QStringLiteral("test"), QStringLiteral("button")};
}

inline OrderView orderOf(const Symbol &symbol, const char *name)
{
    OrderView order;
    order.symbol = symbol;
    order.clientId = id(name);
    order.quantity = Quantity::literal("1");
    order.price = Price::literal("90");
    return order;
}

inline OrderView exitOrderOf(const Symbol &symbol, const char *name)
{
    OrderView order = orderOf(symbol, name);
    order.reduceOnly = true;
    return order;
}

inline AlgoOrderView conditionalOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order;
    order.symbol = symbol;
    order.clientId = id(name);
    order.triggerPrice = Price::literal("90");
    return order;
}

inline AlgoOrderView stopOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order = conditionalOf(symbol, name);
    order.closePosition = true;
    return order;
}

inline AlgoOrderView takeProfitOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order = stopOf(symbol, name);
    order.type = trading::ConditionalType::TakeProfitMarket;
    return order;
}

inline AccountReading clean() { return {}; }

inline AccountReading holding(const QList<trading::Position> &positions, const QList<OrderView> &orders = {}, const QList<AlgoOrderView> &algos = {})
{
    AccountReading reading;
    reading.positions = positions;
    reading.openOrders = orders;
    reading.openAlgoOrders = algos;
    return reading;
}

inline trading::Position held(const Symbol &symbol, const char *amount = "1") { return positionOf(symbol, QString::fromLatin1(amount)); }

// "cancel-all BTCUSDT", "exit BTCUSDT 1", "read": an action as a word.
inline QStringList words(const QList<StopAction> &actions)
{
    QStringList out;
    for (const StopAction &action : actions) {
        if (const auto *all = std::get_if<StopCancelAll>(&action)) {
            out.append(QStringLiteral("cancel-all ") + all->symbol.text());
        } else if (const auto *order = std::get_if<StopCancelOrder>(&action)) {
            out.append(QStringLiteral("cancel ") + order->clientId.text());
        } else if (const auto *algo = std::get_if<StopCancelAlgo>(&action)) {
            out.append(QStringLiteral("cancel-algo ") + algo->clientId.text());
        } else if (const auto *exit = std::get_if<StopExit>(&action)) {
            out.append(QStringLiteral("exit %1 %2").arg(exit->symbol.text()).arg(exit->attempt));
        } else {
            out.append(QStringLiteral("read"));
        }
    }
    return out;
}

inline QStringList list(const char *text)
{
    const QString all = QString::fromLatin1(text);
    return all.isEmpty() ? QStringList() : all.split(QStringLiteral(", "));
}

inline base::Error reduceOnlyRejected()
{
    return {base::ErrorCode::Refused, QStringLiteral("ReduceOnly Order is rejected."), -2022, 400};
}

inline base::Result<AccountReading> noPath() { return base::failure(base::ErrorCode::Network, QStringLiteral("Connection refused.")); }

// One round with a position in BTC carried out and answered, up to the read.
inline void carryOutBtc(EmergencyStopPlan &plan, std::int64_t ms)
{
    static_cast<void>(plan.due(at(ms)));
    plan.onCancelAllAnswered(btc(), true);
    static_cast<void>(plan.due(at(ms)));
    plan.onExitAnswered(btc(), std::nullopt);
    QCOMPARE(words(plan.due(at(ms))), list("read"));
}

// Answers one read after the other until the plan is done; the instant after.
inline std::int64_t finishClean(EmergencyStopPlan &plan, std::int64_t ms)
{
    for (int i = 0; i < 20 && plan.active(); ++i) {
        ms += 5000;
        static_cast<void>(plan.due(at(ms)));
        plan.onReading(clean(), at(ms));
    }
    return ms;
}

// Drawn by RapidCheck: often clean, else a mixture of what may be left.
inline AccountReading anyReading()
{
    AccountReading reading;
    if (*rc::gen::weightedElement<bool>({{2, true}, {3, false}})) {
        return reading;
    }
    const auto perhaps = [] { return *rc::gen::arbitrary<bool>(); };
    if (perhaps()) {
        reading.positions.append(held(btc(), perhaps() ? "1" : "-0.5"));
    }
    if (perhaps()) {
        reading.positions.append(held(Symbol(QStringLiteral("ETHUSDT"))));
    }
    if (perhaps()) {
        reading.openOrders.append(orderOf(Symbol(QStringLiteral("ETHUSDT")), "o"));
    }
    if (perhaps()) {
        reading.openAlgoOrders.append(stopOf(btc(), "s"));
    }
    return reading;
}

inline bool isEmpty(const AccountReading &r)
{
    return r.positions.isEmpty() && r.openOrders.isEmpty() && r.openAlgoOrders.isEmpty();
}

} // namespace bw::safety::test::stop_plan
