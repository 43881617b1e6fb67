// The gate: the only place where an order that may be sent comes into being.
// Entries pass only if every rule holds; exits pass always, but are proved exits: clipped to the position, floored to
// the step, reduce-only set by us. Pure; called on the engine's thread.
#pragma once

#include "core/safety/approved_order.h"
#include "core/safety/rules/rules.h"
#include "core/safety/stop_guard.h"

namespace bw::safety {

struct EntryDecision
{
    Verdict verdict;
    std::optional<ApprovedOrder> order; // present exactly when the verdict passed
};

struct ExitIntent
{
    Purpose purpose = Purpose::OperatorExit;       // not Entry
    Symbol symbol;
    std::optional<Quantity> quantity;              // empty: all
    trading::OrderType type = trading::OrderType::Market;
    std::optional<Price> limitPrice;
};

struct ExitDecision
{
    // More than one where the position exceeds the maximum market quantity. Ids get the suffix -2, -3, ... from the second on.
    QList<ApprovedOrder> orders;
    QString refusal;                               // why there is nothing to send: flat, dust; one sentence
    Quantity dust;                                 // what stays because it is below the step
};

class Gate
{
public:
    [[nodiscard]] static EntryDecision judge(const RiskView &view, const EntryIntent &intent,
                                             const trading::ClientOrderId &id);
    [[nodiscard]] static ExitDecision approveExit(const trading::Position &position, const trading::Instrument &instrument,
                                                  const ExitIntent &intent, const trading::ClientOrderId &id,
                                                  std::optional<Price> mark = std::nullopt); // spot: what it is worth by
    // usdm: closes the whole position at the mark price `target`, rounded to the tick nearer to the price. Malformed where the
    // price is there already or the exchange does not take it.
    [[nodiscard]] static base::Result<ApprovedStop> approveTakeProfit(const trading::Position &position, const trading::Instrument &instrument,
                                                                      Price target, std::optional<Price> mark, const trading::ClientOrderId &id);
    // On spot a stop carries the quantity of the position in whole steps, worth the exchange's minimum at its trigger;
    // OutOfRange where that is too small. The trigger is rounded to the tick toward safety (nearer to the price); Malformed when it lies on the wrong side of mark.
    [[nodiscard]] static base::Result<ApprovedStop> approveStop(const trading::Position &position,
                                                                const trading::Instrument &instrument, Price trigger,
                                                                std::optional<Price> mark,
                                                                const trading::ClientOrderId &id,
                                                                StopCover cover = StopCover::WholePosition);
};

} // namespace bw::safety
