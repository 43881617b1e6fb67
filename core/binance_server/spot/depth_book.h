// A market's book as the streams tell it: numbered changes against what was known before, brought together until a stream
// is due. A snapshot and the changes after it fit: every call of refresh() that finds a difference raises the update id.
// Thread: a value. Invariant: consecutive diffs of one cadence are gapless, firstId == previous lastId + 1.
// Source: web-socket-streams.md, "How to manage a local order book correctly".
#pragma once

#include "core/binance_server/spot/backend.h"

#include <array>
#include <map>

namespace bw::binance_server::spot {

enum class Cadence { Fast = 0, Slow };          // 100 ms, 1000 ms

struct DepthDiff
{
    std::int64_t firstId = 0, lastId = 0;       // 0: nothing changed
    QList<PriceLevel> bids, asks;               // the new quantities; zero: the level is gone
};

class DepthBook
{
public:
    static constexpr int kLevels = 5000;

    bool refresh(const BookView &now);          // true: something changed
    [[nodiscard]] const BookView &book() const { return m_book; }
    [[nodiscard]] std::int64_t updateId() const { return m_updateId; }
    [[nodiscard]] DepthDiff take(Cadence cadence);

private:
    using Changes = std::map<Price, Quantity>;
    struct Pending { std::int64_t firstId = 0; Changes bids, asks; };
    static Changes changesBetween(const QList<PriceLevel> &before, const QList<PriceLevel> &after);

    BookView m_book;
    std::int64_t m_updateId = 1;
    std::array<Pending, 2> m_pending;
};

using DepthBooks = std::map<Symbol, DepthBook>;

} // namespace bw::binance_server::spot
