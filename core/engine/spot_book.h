// What is a position on spot, where the exchange knows balances only. A position is what was bought through Breakwater or
// adopted by the operator; every other coin is a holding: never sold, never counted.
//   wallet = free and locked quote + positions at cost
// A buy of ours adds to the position, less the commission that was taken in the coin, at the price of the fill; that
// commission is a debit at the same price. A sell of ours takes from the position, a foreign one from the holding first.
// Realised result = proceeds - cost at the average, before commission. A foreign buy is a holding: what it cost has left
// the wallet, as a transfer. For every fill whose coins move here:
//   change of wallet = realizedPnl - commissionFromWallet + transfer     exactly
// Source: safety contract, section 1. Fills, balances and orders may be told in any order: each coin's balance knows as of
// when it is, and a fill that it contains does not move it again.
// Thread: the engine's. Pure: no clock. Failure: a coin of which less is there than the positions in it shrinks them, and
// says so.
#pragma once

#include "core/exchange/venue_event.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace bw::engine {

struct SpotLot
{
    trading::Quantity amount;
    trading::Money cost;      // of all of it

    friend bool operator==(const SpotLot &, const SpotLot &) = default;
};

struct BookedFill
{
    trading::Fill fill;       // with its effect
    bool isNew = true;        // false: it was booked before, and this is how
};

// What the journal keeps of it.
struct SpotMemory
{
    QMap<trading::Symbol, SpotLot> lots;
    QList<trading::Fill> fills;                                          // as booked, of the last days
    QMap<trading::Symbol, QMap<std::int64_t, trading::ClientOrderId>> orders; // ours, by the exchange's number
};

class SpotBook
{
public:
    explicit SpotBook(QString quote, const SpotMemory &memory = {});

    void useInstruments(const std::shared_ptr<const trading::InstrumentMap> &instruments) { m_instruments = instruments; }

    // --- what happened ---
    // commissionInQuote: what the commission is worth; asked only where it was paid in a coin of neither side.
    [[nodiscard]] BookedFill fill(trading::Fill raw, trading::Money commissionInQuote);
    // A deposit, a withdrawal, a transfer.
    void changed(const QString &asset, trading::Quantity by, base::VenueTime at) { move(asset, by, at); }
    void balances(const QList<trading::AssetBalance> &told, base::VenueTime at);
    // All of them. Answers each position that is larger than what is there of its coin, in one sentence, and shrinks it.
    [[nodiscard]] QStringList reading(const QList<trading::AssetBalance> &all, base::VenueTime at);
    // An order of ours as the exchange shows it: its number is remembered, and what it executed is held against its fills.
    // Answers whether the number is new.
    bool orderSeen(const trading::Symbol &symbol, const trading::ClientOrderId &id, trading::VenueOrderId number, trading::Side side,
                   trading::Quantity told);
    // So much and no more, beyond doubt.
    void orderEnded(const trading::ClientOrderId &id, trading::Quantity executed);
    // Part of a holding becomes a position. Answers what enters the wallet; empty: so much is not held.
    [[nodiscard]] std::optional<trading::Money> adopt(const trading::Symbol &symbol, trading::Quantity amount, trading::Price price);
    void forgetBefore(base::VenueTime instant); // fills

    // --- the picture ---
    [[nodiscard]] trading::Position position(const trading::Symbol &symbol) const;
    [[nodiscard]] QList<trading::Position> positions() const;
    [[nodiscard]] trading::Money wallet() const;
    [[nodiscard]] trading::Quantity total(const QString &asset) const;
    [[nodiscard]] trading::Quantity holding(const QString &asset) const;
    [[nodiscard]] QMap<QString, trading::Quantity> holdings() const;     // of every coin but the quote; what is not zero
    [[nodiscard]] SpotLot lot(const trading::Symbol &symbol) const { return m_lots.value(symbol); }
    // Of the position, what is there beyond doubt: less the sells of ours whose fills were not told yet, and never more
    // than what the account holds of the coin.
    [[nodiscard]] trading::Quantity certain(const trading::Symbol &symbol) const;
    // Symbols in which an order of ours executed more than its fills say: the history has to be asked for.
    [[nodiscard]] QSet<trading::Symbol> behind() const;
    [[nodiscard]] bool isOurs(const trading::Fill &fill) const;
    // Lots that moved since it was last asked; empty ones too.
    [[nodiscard]] QMap<trading::Symbol, SpotLot> takeMoved();

private:
    struct Balance { trading::Quantity free; trading::Quantity locked; base::VenueTime at; base::VenueTime movedAt{}; }; // told; by a fill
    struct Executed { trading::Symbol symbol; trading::Side side; trading::Quantity told; trading::Quantity booked; };
    struct Missing { SpotLot lot; base::VenueTime at; };                 // taken out by a reading, its fill not told yet
    struct Names { QString base; QString quote; };

    [[nodiscard]] Names namesOf(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::Symbol symbolOf(const QString &asset) const { return trading::Symbol(asset + m_quote); }
    [[nodiscard]] bool tooSmall(const trading::Symbol &symbol, trading::Quantity amount, trading::Price price) const;
    [[nodiscard]] base::VenueTime asOf(const QString &asset) const { return std::max(m_balances.value(asset).at, m_readAt); }
    void move(const QString &asset, trading::Quantity by, base::VenueTime at);
    [[nodiscard]] trading::Money takeFrom(const trading::Symbol &symbol, trading::Quantity amount); // its cost
    void add(const trading::Symbol &symbol, trading::Quantity amount, trading::Money cost);
    void bookBuy(trading::Fill &fill, bool ours, const Names &names);
    void bookSell(trading::Fill &fill, bool ours, trading::Quantity holdingBefore);
    void bookOtherQuote(trading::Fill &fill, const Names &names);
    void bookCommission(trading::Fill &fill, const Names &names, trading::Money value, trading::Quantity holdingBefore);
    [[nodiscard]] SpotLot takeMissing(const trading::Fill &fill, trading::Quantity most);
    void countExecuted(const trading::Fill &fill);
    Executed &executed(const trading::Symbol &symbol, const trading::ClientOrderId &id, trading::VenueOrderId number, trading::Side side);

    QString m_quote;
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
    QHash<QString, Balance> m_balances;
    base::VenueTime m_readAt;                                            // coins that no message named since are of then
    QMap<trading::Symbol, SpotLot> m_lots;
    QMap<trading::Symbol, Missing> m_missing;
    QHash<QString, trading::Fill> m_known;                               // by symbol and trade
    QMap<trading::Symbol, QMap<std::int64_t, trading::ClientOrderId>> m_orders;
    QMap<trading::ClientOrderId, Executed> m_executed;
    QSet<trading::Symbol> m_moved;
};

} // namespace bw::engine
