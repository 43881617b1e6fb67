// What the tests of the emergency stop in the engine share.
#pragma once

#include "tests/unit/engine/guard_stage.h"

namespace bw::test::stop_stage {

using namespace bw::test::guard_stage;
using safety::StopPhase;

inline trading::AccountReading oneLong() { return readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop()}); }

inline exchange::CancelOutcome cancelled(const Symbol &symbol, Fate fate = Fate::Accepted)
{
    exchange::CancelOutcome outcome;
    outcome.symbol = symbol;
    outcome.fate = fate;
    return outcome;
}

inline exchange::OrderOutcome answered(const safety::ApprovedOrder &order, Fate fate, int venueCode = 0)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = order.clientId();
    outcome.fate = fate;
    if (fate != Fate::Accepted) {
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), venueCode, 400};
        return outcome;
    }
    trading::OrderView view;
    view.symbol = order.symbol();
    view.clientId = order.clientId();
    view.side = order.side();
    view.type = trading::OrderType::Market;
    view.status = trading::OrderStatus::Filled;
    view.reduceOnly = order.reduceOnly();
    view.quantity = view.executed = order.quantity();
    outcome.order = view;
    return outcome;
}

inline QList<safety::ApprovedOrder> sent(const EngineHarness &h)
{
    QList<safety::ApprovedOrder> out;
    for (const engine::Submit &submit : h.all<engine::Submit>()) {
        out.append(submit.order);
    }
    return out;
}

// Latched at `flatten`, carried out, verified.
inline void stopped(EngineHarness &h, base::StopLevel level = base::StopLevel::Flatten, const char *by = "button")
{
    h.latch(level, by);
    h.pass(150);
    for (const safety::ApprovedOrder &order : sent(h)) {
        h.venue(answered(order, Fate::Accepted));
    }
    for (int i = 0; i < 6 && h.engine.snapshot(h.now())->stop.phase != StopPhase::Done; ++i) {
        h.answerReading(readingOf("10620"));
        h.pass(1000);
        h.mark(kBtc, "84250");
        h.mark(kEth, "3123.25");
    }
}

inline StopPhase phaseOf(EngineHarness &h) { return h.engine.snapshot(h.now())->stop.phase; }
inline QStringList events(const EngineHarness &h) { return texts(h.records(engine::kind::kEvent), "text"); }

} // namespace bw::test::stop_stage
