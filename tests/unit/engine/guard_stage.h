// What the tests of the stop guard and of reconciliation share.
#pragma once

#include "tests/support/engine_harness.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine_client::GuardState;
using engine_client::ReplyKind;
using exchange::Fate;
using safety::TradingState;
using trading::AlgoStatus;
using trading::Side;

namespace bw::test::guard_stage {

const char *const kStop = "bw-s-0-1";

inline trading::AlgoOrderView btcStop(const char *trigger = "82400") { return stopOrder(kBtc, kStop, Side::Sell, trigger); }
inline trading::AccountReading unprotected() { return readingOf("10625.05", {position(kBtc, "0.004", "84000")}); }
inline trading::AccountReading guarded() { return readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop()}); }
inline trading::ClientOrderId idOf(const char *text) { return trading::ClientOrderId(QString::fromLatin1(text)); }

inline engine::EngineConfig asking()
{
    engine::EngineConfig config;
    config.guardAdopted = safety::GuardAdopted::Ask;
    return config;
}

inline exchange::AlgoOutcome answer(const safety::ApprovedStop &stop, Fate fate, int venueCode = 0)
{
    exchange::AlgoOutcome outcome;
    outcome.clientId = stop.clientId();
    outcome.fate = fate;
    if (fate == Fate::Accepted) {
        trading::AlgoOrderView view;
        view.symbol = stop.symbol();
        view.clientId = stop.clientId();
        view.algoId = trading::AlgoId(77);
        view.side = stop.side();
        view.type = stop.type();
        view.triggerPrice = stop.triggerPrice();
        view.closePosition = stop.closePosition();
        view.reduceOnly = !stop.closePosition();
        view.quantity = stop.quantity().value_or(Quantity());
        outcome.order = view;
    } else {
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), venueCode, 400};
    }
    return outcome;
}

// A reading that is younger than a bridge: only then may the stop for the whole position go.
inline void proveBridge(EngineHarness &h, trading::AccountReading reading, const safety::ApprovedStop &bridge)
{
    reading.openAlgoOrders.append(*answer(bridge, Fate::Accepted).order);
    h.pass(1);
    h.answerReading(reading);
}

inline exchange::AlgoUpdate gone(trading::AlgoOrderView order, AlgoStatus status = AlgoStatus::Canceled)
{
    order.status = status;
    return {order, {}};
}

inline exchange::AccountUpdate moved(const EngineHarness &h, const trading::Position &to)
{
    exchange::AccountUpdate update;
    update.reason = QStringLiteral("ORDER");
    update.positions = {to};
    update.at = h.now().venue;
    return update;
}

inline QStringList texts(const QList<journal::Record> &records, const char *key)
{
    QStringList out;
    for (const journal::Record &record : records) {
        out.append(record.body.value(QLatin1String(key)).toString());
    }
    return out;
}

inline GuardState guardOf(EngineHarness &h) { return h.engine.snapshot(h.now())->positions.first().guard; }

} // namespace bw::test::guard_stage
