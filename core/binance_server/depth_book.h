// A market's book as the streams tell it: numbered changes against what was known before, brought together until a stream
// is due. A snapshot and the changes after it fit: every call of refresh() that finds a difference raises the update id.
// Thread: a value. Invariant: consecutive diffs of one cadence are gapless, firstId == previous lastId + 1.
// Source: Spot web-socket-streams.md and USD-M websocket-market-streams, "How to manage a local order book correctly".
#pragma once

#include "core/binance_server/market_records.h"

#include <map>
#include <vector>

namespace bw::binance_server {

struct DepthDiff
{
    std::int64_t firstId = 0, lastId = 0;       // 0: nothing changed
    QList<PriceLevel> bids, asks;               // the new quantities; zero: the level is gone
};

class DepthBook
{
public:
    static constexpr int kLevels = 5000;

    explicit DepthBook(std::size_t cadences = 2) : m_pending(cadences) {}   // each has to be taken, over and over

    // True: something changed. A market that numbers its own updates says the number of the latest.
    bool refresh(const BookView &now, std::int64_t updateId = 0);
    [[nodiscard]] const BookView &book() const { return m_book; }
    [[nodiscard]] std::int64_t updateId() const { return m_updateId; }
    [[nodiscard]] DepthDiff take(std::size_t cadence);

private:
    using Changes = std::map<trading::Price, trading::Quantity>;
    struct Pending { std::int64_t firstId = 0; Changes bids, asks; };
    static Changes changesBetween(const QList<PriceLevel> &before, const QList<PriceLevel> &after);

    BookView m_book;
    std::int64_t m_updateId = 1;
    std::vector<Pending> m_pending;
};

using DepthBooks = std::map<trading::Symbol, DepthBook>;

} // namespace bw::binance_server
