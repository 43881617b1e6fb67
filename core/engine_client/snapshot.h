// The engine as a screen sees it: one immutable picture, numbered, complete. A newer one replaces an older one.
// Built on the engine's thread, read on any.
#pragma once

#include "core/exchange/venue_event.h"
#include "core/report/performance.h"
#include "core/safety/risk_view.h"
#include "core/safety/stop_progress.h"
#include "core/safety/trading_state.h"
#include "core/safety/verdict.h"
#include "core/trading/words.h"

#include <algorithm>
#include <memory>

namespace bw::engine_client {

enum class GuardState {
    Protected = 1,   // a protective stop works at the exchange and covers the full position
    Placing,         // one is on its way
    Unprotected,     // none, and nobody was asked to place one
    AwaitingOperator,// guard-adopted = ask: the operator decides
    Exiting,         // could not be protected: being closed
};

struct PositionRow
{
    trading::Position position;
    std::optional<trading::Price> mark;    // empty: unknown
    base::Millis markAge{0};
    bool stale = false;                    // mark older than its limit
    trading::Money value;                  // with mark only
    trading::Ratio ofBalance;              // value / balance, with mark only and balance > 0
    bool overLimit = false;
    trading::Money unrealized;             // with mark only
    std::optional<trading::Price> stopPrice;
    std::optional<trading::Ratio> toStop;  // (stop - mark) / mark
    GuardState guard = GuardState::Unprotected;
    base::Millis unprotectedFor{0};
    bool foreign = false;                  // not opened through Breakwater
    bool closing = false;                  // an exit is on its way
    std::optional<trading::Quantity> trimQuantity; // what a trim to the limit would close, rounded up to the step
};

// Spot: a coin, or the part of it, that is no position. Never sold, never counted.
struct HoldingRow
{
    QString asset;                         // "BTC"
    trading::Quantity amount;
    trading::Symbol symbol;                // against the quote, where that is listed; else empty, and it cannot be adopted
    std::optional<trading::Price> mark;    // empty: unknown
    bool stale = false;                    // mark older than its limit
    trading::Money value;                  // with mark only
};

enum class OrderState { Working = 1, InFlight, Unknown };

struct OrderRow
{
    trading::OrderView order;
    OrderState state = OrderState::Working;
    bool foreign = false;
};

struct DecisionRow
{
    std::uint64_t number = 0;             // ascending, from the journal
    base::VenueTime at;
    QString subject;                      // "entry", "exit", "stop", "emergency-stop", "clear-stop", "limit", "guard"
    bool allowed = false;
    trading::Symbol symbol;               // may be empty
    QString text;                         // what was asked for: "buy 0.010 BTCUSDT at market, stop 82400"
    std::optional<safety::Verdict> verdict;
    QString note;                         // outcome or reason, one sentence
    QList<trading::ClientOrderId> orders = {}; // that it let out; empty also where an older journal does not say
};

enum class Severity { Info = 1, Warning, Alarm };

struct EventRow
{
    std::uint64_t number = 0;
    base::VenueTime at;
    Severity severity = Severity::Info;
    QString text;
};

struct PathView
{
    exchange::PathState state = exchange::PathState::Down;
    base::Millis age{0};                  // since the last proof of life
    QString detail;
};

struct FreshnessView
{
    PathView rest;
    PathView market;
    PathView user;
    std::optional<PathView> wsApi;        // empty: orders go by REST alone
    std::optional<std::int64_t> restRoundTripMicros;
    std::optional<std::int64_t> clockOffsetMs;
    int usedWeight = 0;
    int weightLimit = 0;                  // 0: unknown
    base::Millis accountAge{0};
    bool accountKnown = false;
};

struct DailyRow
{
    bool known = false;                   // baseline proved
    trading::Money pnl;
    trading::Ratio pnlRatio;              // of the daily balance
    trading::Money closeOutPnl;
    trading::Money limit;                 // a positive amount: the loss at which the day ends
    trading::Money left;                  // limit + closeOutPnl
    trading::Money atRiskAtStops;         // further loss if every position goes to its stop
    base::Millis untilReset{0};
    trading::Money baseline;
    std::optional<trading::Money> proposedBaseline; // waits for a named person (AcceptBaseline)
    std::optional<trading::Money> secondSum;      // fills + income + change of unrealised; empty: cannot be made
    bool sumsAgree = true;                // with the P&L above, when last judged
    trading::Money unexplained;           // a flow that nobody explained: outside the P&L (ResolveFlow)
    base::Millis unexplainedFor{0};       // as long as this run knows of it
    bool unexplainedNeedsPerson = false;  // the exchange's history did not explain it in time
    bool tripped = false;                 // the limit was hit today
    trading::Money overshoot;             // loss past the limit at which it was hit
};

struct DrawdownRow
{
    bool known = false;
    trading::Money peak;                  // of equity net of transfers, since the last clear
    trading::Money depth;                 // below it
    trading::Money limit;                 // the depth at which the emergency stop is pulled
};

// What did not come through Breakwater, in this run.
struct ForeignCounts
{
    int orders = 0;
    int fills = 0;
};

struct PendingEntryRow // waits for a person's approval
{
    trading::ClientOrderId id;
    safety::EntryIntent intent;
    QString text;                         // "buy 0.010 BTCUSDT at market, stop 82400"
    QString from;                         // "api"
    base::VenueTime askedAt;
    base::Millis expiresIn{0};
};

struct LimitOrigin
{
    enum class From { Configuration = 1, Person };

    From from = From::Configuration;
    QString words;                        // "breakwater.conf:12"; of a person the name, or by which way it came: "desktop"
    base::VenueTime at;                   // of a change in a running engine; unknown: since the start
};
using LimitOrigins = QMap<QString, LimitOrigin>; // by the limit's key; one that is not in it has the mode's own value

struct Snapshot
{
    std::uint64_t number = 0;
    safety::Mode mode = safety::Mode::Paper;
    QString market;                       // "USD-M"
    QString accountLabel;                 // "main"
    base::VenueTime at;
    safety::StateView state;
    safety::RiskView risk;                // what the gate would judge right now
    DailyRow daily;
    DrawdownRow drawdown;
    ForeignCounts foreign;
    QList<PositionRow> positions;
    QList<HoldingRow> holdings;           // spot, by asset
    QList<OrderRow> orders;
    QList<PendingEntryRow> pendingEntries; // oldest first
    QList<trading::AlgoOrderView> conditionals;
    QList<trading::Fill> fills;           // newest last, at most 500
    QList<DecisionRow> decisions;         // newest last, at most 500
    QList<EventRow> events;               // newest last, at most 500
    FreshnessView freshness;
    safety::StopProgress stop;
    QString notice;                       // standing remark, e.g. of a scenario: "Incident: ..."
    bool journalHealthy = true;
    std::shared_ptr<const report::Performance> performance; // null: not known yet
    std::shared_ptr<const LimitOrigins> limitOrigins;       // null: not known yet
};

// Nothing is held and no entry rests. Empty: not known.
[[nodiscard]] inline std::optional<bool> isFlat(const Snapshot &snapshot)
{
    const bool entries = std::any_of(snapshot.orders.begin(), snapshot.orders.end(), [](const OrderRow &row) { return !row.order.reduceOnly; });
    return snapshot.risk.accountKnown ? std::optional(snapshot.positions.isEmpty() && !entries) : std::nullopt;
}

[[nodiscard]] inline bool isSpot(const Snapshot &snapshot)
{
    return snapshot.market == toWord(trading::Market::Spot);
}

} // namespace bw::engine_client
