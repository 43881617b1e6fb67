// The one immutable view that every rule judges. Built by the engine, carried by the snapshot, so that a screen can
// show the same verdict that the gate would give.
#pragma once

#include "core/base/halt_latch.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"
#include "core/trading/instrument.h"

#include <QMap>
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
};

struct SymbolRisk
{
    std::optional<Price> mark;       // empty: no usable price
    Millis markAge{0};
    trading::Position position;      // amount zero when flat
    QList<PendingEntry> pending;
    QList<Price> workingStops;       // trigger prices of protective stops that cover the full position
};

struct DailyView
{
    bool baselineKnown = false;
    Money pnl;                 // equity now - equity at day start - net transfers since
    Money closeOutPnl;         // pnl less the estimated cost of exiting everything now
    Money dailyBalance;        // balance less net transfers into the account since day start
    bool lossReasonLatched = false; // tripped today: no entries until the next trading day
};

struct RiskView
{
    bool stopped = true;
    std::uint64_t epoch = 0;
    QStringList notReady;            // reasons that keep entries out: "start-up", "resync", "journal", ...
    bool accountKnown = false;
    Millis accountAge{0};
    Money wallet;
    Money equity;
    Money balance;                   // min(wallet, equity)
    QString quote = QStringLiteral("USDT");
    DailyView daily;
    QMap<Symbol, SymbolRisk> symbols;
    std::shared_ptr<const trading::InstrumentMap> instruments;
    Limits limits = Limits::forMode(Mode::Paper);
};

struct EntryIntent
{
    Symbol symbol;
    Side side = Side::Buy;
    trading::OrderType type = trading::OrderType::Market;
    Quantity quantity;
    std::optional<Price> limitPrice; // required for Limit
    std::optional<Price> stopPrice;  // required by stop-required
};

} // namespace bw::safety
