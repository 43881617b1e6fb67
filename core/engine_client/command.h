// What a screen, a script or the API may ask of the engine. Each command carries a number that its replies repeat.
#pragma once

#include "core/safety/risk_view.h"
#include "core/safety/verdict.h"

#include <variant>

namespace bw::engine_client {

using CommandId = std::uint64_t;

struct OpenPosition
{
    safety::EntryIntent intent;
    QString requestId = {};   // whoever asks again with it asks for the same order, also after a restart; empty: none
    QString asked = {};       // what was asked for with it, in any one form: the same id with another is refused
};

struct ClosePosition
{
    trading::Symbol symbol;
    std::optional<trading::Quantity> quantity;     // empty: all; clipped to the position
    trading::OrderType type = trading::OrderType::Market;
    std::optional<trading::Price> limitPrice;      // with Limit
    QString reason;                                // required
};

struct PlaceStop   // protective stop for an existing position: new, or instead of the one that works
{
    trading::Symbol symbol;
    trading::Price trigger;
};

struct BreakEvenStop // moves the protective stop to where leaving costs nothing: only toward safety
{
    trading::Symbol symbol;
};

struct CancelOrder
{
    trading::Symbol symbol;
    trading::ClientOrderId clientId;
};

struct ClearStop
{
    QString approver; // required
    QString reason;   // required
};

struct AmendStopReason // says afterwards why it was stopped; recorded beside what the stop began with
{
    QString reason; // required
    QString by;     // who stopped; required
};

struct AcceptBaseline // the printed figure of a day whose start nobody saw
{
    QString approver; // required
};

enum class FlowIs { Transfer = 1, Pnl };

struct ResolveFlow // what nobody could explain: capital that moved, or a result
{
    QString approver; // required
    FlowIs as = FlowIs::Transfer;
    std::optional<trading::Money> seen = {}; // what the approver judged: another amount is refused; empty: whatever is open
};

struct SetLimits // tightening asks nothing; loosening in a live mode needs the name
{
    safety::LimitValues values;
    QString approver;
    std::optional<safety::LimitValues> seen = {}; // what was on the screen: where others hold by now, it is refused; empty: whatever holds
};

struct ConfirmLive // entries with real money, for this run
{
    QString approver; // required
};

struct AdoptHolding // spot: part of a holding becomes a position, at its price now; guarded and exited like any other
{
    trading::Symbol symbol;
    trading::Quantity quantity;
    QString approver; // required
};

// USD-M, of one symbol for the whole account. Only while it is flat and has no open order, and never while stopped.
struct SetLeverage
{
    trading::Symbol symbol;
    int leverage = 0; // 1 to 125
};

struct ConfirmEntry // one that waits for a person, because it came from outside the desktop
{
    trading::ClientOrderId id;
    bool approve = false;
    QString approver; // required
};

struct SetMarginType
{
    trading::Symbol symbol;
    trading::MarginType marginType = trading::MarginType::Isolated;
};

using CommandBody = std::variant<OpenPosition, ClosePosition, PlaceStop, BreakEvenStop, CancelOrder, ClearStop, AmendStopReason,
                                 AcceptBaseline, ResolveFlow, SetLimits, ConfirmLive, AdoptHolding, SetLeverage, SetMarginType, ConfirmEntry>;

struct Command
{
    CommandId id = 0;
    QString from;     // "desktop", "api", "command"
    CommandBody body;
};

enum class ReplyKind {
    Accepted = 1, // sent and accepted by the exchange
    Done,         // finished: filled, cancelled, cleared
    Refused,      // by a rule; the verdict says which
    Failed,       // by the exchange or the state; the message says why
    Unknown,      // fate not known: being looked up
    Waits,        // for a person's approval; the message names its id
};

struct Reply
{
    CommandId id = 0;
    ReplyKind kind = ReplyKind::Failed;
    QString message;                         // one sentence for a person
    std::optional<safety::Verdict> verdict;  // with Refused
    QByteArray code = {};                    // with Failed, where a program has to tell why: "protective-stop", "id-used"
};

} // namespace bw::engine_client
