// From what is typed into the ticket and the newest snapshot to everything the ticket shows. Pure and exact.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

enum class SizeMode { Quantity = 1, Quote, BalancePercent, RiskPercent };

struct TicketInput
{
    trading::Symbol symbol;
    trading::Side side = trading::Side::Buy;
    trading::OrderType type = trading::OrderType::Market;
    SizeMode sizeMode = SizeMode::Quantity;
    QString sizeText;
    QString limitText;
    QString stopText;
    QString targetText;  // take-profit; empty: none
};

enum class RuleState { Pass = 1, Deny, Waiting }; // Waiting: something it needs is not typed yet

struct RuleLine
{
    safety::RuleId rule = safety::RuleId::EmergencyStop;
    RuleState state = RuleState::Waiting;
    QString title;
    QString measured;   // "9.41 %", "—"
    QString limit;
    QString headroom;
    QString sentence;   // the whole of it, for the tool tip and for assistive technology
};

struct TicketView
{
    const trading::Instrument *instrument = nullptr; // into the snapshot's map; valid while the snapshot lives
    QString markText;                                // "Mark 83 990.1" or why there is none
    QString symbolError, sizeError, limitError, stopError, targetError;
    std::optional<trading::Quantity> quantity;       // what the size means, floored to the step
    QString limitMeaning;                            // "+1.57 % from the mark": a slip of the point shows there
    QString sizeMeaning;                             // "0.004 BTC = 335.96 USDT = 3.16 % of balance"
    int sizePermille = 0;                            // of the position limit, as typed in % of balance; 0..1000
    QString stopMeaning;                             // "−1.9 % · loses 6.70 USDT (0.06 % of balance) if it is hit"
    QString targetMeaning;                           // "+3.8 % · gains 12.10 USDT, 1.8 times what the stop risks"
    std::optional<safety::EntryIntent> intent;       // present when every field is complete and well-formed
    safety::Verdict verdict;                         // over what is there
    QList<RuleLine> rules;
    std::optional<trading::Quantity> largest;        // passes now
    QString largestText;                             // "Largest size that passes now: 0.004 BTC"
    bool canSend = false;
    QString sendLabel;                               // "Buy 0.004 BTC, stop 82 400.0"
    QString why;                                     // why it cannot be sent, and what would pass; empty when it can
};

[[nodiscard]] TicketView presentTicket(const engine_client::Snapshot &snapshot, const TicketInput &input);

// A stop this far on the losing side of the entry price, on a tick, rounded toward the price. Empty without a price.
[[nodiscard]] std::optional<trading::Price> stopAtDistance(const engine_client::Snapshot &snapshot,
                                                           const TicketInput &input, trading::Ratio distance);

} // namespace bw::ui
