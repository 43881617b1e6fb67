// The one immutable view that every rule judges. Built by the engine, carried by the snapshot, so that a screen can
// show the same verdict that the gate would give.
#pragma once

#include "core/base/halt_latch.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"
#include "core/trading/instrument.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace bw::safety {

using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

// An entry that may still fill: resting, in flight, reserved or of unknown fate. Its remaining quantity counts in full.
struct PendingEntry
{
    Side side = Side::Buy;
    Quantity remaining;
    std::optional<Price> limitPrice; // empty: market or conditional market
    std::optional<Price> stopPrice{}; // that it was approved with; empty: none is known, so that the furthest allowed counts

    friend bool operator==(const PendingEntry &, const PendingEntry &) = default;
};

// The orders of one side as steps, dearest first, each with what it and everything dearer amount to: a question about
// any part of them is a search, not a walk.
struct SideStep
{
    base::Decimal price;        // exposure price
    base::Decimal quantity;     // of this step and all dearer ones
    base::Decimal value;        // likewise; every order's product rounded up
};
using SideSteps = QList<SideStep>;

// Derived from one symbol's facts by refreshSymbol (sums.h), and only by that. It carries the facts that it was derived
// from, so that the gate can tell when they have moved on without it.
struct SymbolSums
{
    bool derived = false;
    bool known = false;         // false: something in it has no price or leaves the range; then nothing may be entered
    bool counts = false;        // for open-positions
    Money exposure;
    Money reachLong;            // the exposure of each direction on its own
    Money reachShort;
    Money lossAtStop;           // every position and pending entry at its stop, commission and slippage included
    SideSteps buys;
    SideSteps sells;
    std::optional<Price> mark;
    Quantity amount;
    QList<PendingEntry> pending;
    QList<Price> workingStops;
};

// The same over all symbols, kept by difference. Without it (derived == false) no entry passes.
struct AccountTotals
{
    bool derived = false;
    Money exposure;
    Money lossAtStop;
    int counted = 0;            // symbols with a position or a pending entry
    int unknown = 0;            // symbols whose sums are not known
    qsizetype symbols = 0;
    // What they were derived with: other limits or instruments make them void.
    Ratio slippageAllowance;
    Ratio takerCommission;
    Ratio stopDistance;
    std::shared_ptr<const trading::InstrumentMap> instruments;
};

struct SymbolRisk
{
    std::optional<Price> mark;       // empty: no usable price
    Millis markAge{0};
    base::SteadyTime markAt{};       // when it came: whoever keeps a view works the age out anew for each question
    std::optional<Price> bid;        // best prices; empty: not known
    std::optional<Price> ask;
    std::optional<int> leverage;     // usdm, of this symbol; empty: not read yet, or it is just being set
    trading::Position position;      // amount zero when flat
    QList<PendingEntry> pending;
    QList<Price> workingStops;       // trigger prices of protective stops that cover the full position
    Quantity holding{};              // spot: of the coin, beside the position
    std::optional<trading::MarginType> marginType{}; // usdm, likewise
    bool settingUnderWay = false;    // usdm: leverage or margin type was sent, and what became of it is not known
    int openStops = 0;               // spot: conditional orders of the symbol, whoever placed them
    SymbolSums sums{};               // derived, see sums.h
};

struct DailyView
{
    bool baselineKnown = false;
    Money pnl;                 // equity now - equity at day start - net transfers since
    Money closeOutPnl;         // pnl less the estimated cost of exiting everything now
    Money dailyBalance;        // balance less net transfers into the account since day start
    bool lossReasonLatched = false; // tripped today: no entries until the next trading day
    int entriesToday = 0;      // sent this trading day; refused and dry-run ones do not count
    int entriesLastHour = 0;
    std::optional<Millis> sinceLastEntry; // empty: none was sent yet
    int losingStreak = 0;      // round trips of today that lost, the newest without a winner between them
};

// A window of the exchange's own request or order limits, and what of it is used. Limit 0: not known.
struct RateUsage
{
    QString name;              // as the exchange calls it: "ORDERS 10s", "ORDERS 1m", "REQUEST_WEIGHT 1m"
    int used = 0;
    int limit = 0;
};

// Equity and every sum stand on the marks of all that is held or pending: the oldest of them.
struct OldestMark
{
    Symbol symbol;
    Millis age{0};
};

struct RiskView
{
    bool stopped = true;
    std::uint64_t epoch = 0;
    QStringList notReady;            // reasons that keep entries out: "start-up", "resync", "journal", ...
    bool modeConfirmed = false;      // a person confirmed this run, or the mode needs nobody to
    trading::PositionMode positionMode = trading::PositionMode::OneWay;
    std::optional<QSet<Symbol>> allowList; // empty: every symbol that the exchange lists
    QList<RateUsage> rates;
    bool accountKnown = false;
    Millis accountAge{0};
    Money wallet;
    Money equity;
    Money balance;                   // min(wallet, equity)
    QString quote = QStringLiteral("USDT");
    bool commissionInCoin = true;    // spot: that of a buy may be taken from what is bought
    DailyView daily;
    QMap<Symbol, SymbolRisk> symbols;
    AccountTotals totals;            // derived from the symbols, see sums.h
    std::optional<OldestMark> oldestMark; // empty: nothing is held or pending, or what is has no mark (totals.unknown)
    std::shared_ptr<const trading::InstrumentMap> instruments;
    Limits limits = Limits::forMode(Mode::Paper);
};

// confirm-entry: an entry from outside the desktop waits for the operator.
enum class Approval { NotNeeded = 1, Needed, Given };

struct EntryIntent
{
    Symbol symbol;
    Side side = Side::Buy;
    trading::OrderType type = trading::OrderType::Market;
    Quantity quantity;
    std::optional<Price> limitPrice; // required for Limit
    std::optional<Price> stopPrice;  // required by stop-required
    Approval approval = Approval::NotNeeded; // confirm-entry
    std::optional<Price> takeProfit{};       // asked of nobody: it can only reduce. See take_profit.h
};

} // namespace bw::safety
