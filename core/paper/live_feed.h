// Prices that come from outside as they happen. A client of the market streams pushes what it hears, piece by piece (best
// prices, mark and index, trades); the feed makes whole ticks of it, on the grid of the instrument, and says of which
// symbols it knows no price: best prices and mark must both be fresh, because fills go by the one and margins by the other.
// Time is real: `advance` gives what has come since the last call. Nothing is made up when the source falls silent.
// What cannot be a price (not above zero, best prices that cross, above the instrument's most, an unknown symbol) is passed
// over as if it had not come, so that a source of nonsense becomes one of silence.
// Off the grid, best prices go apart and trades toward the taker: nobody is filled by it who would not have been.
// Until the first trade is told, the last price is the mark, or the best price nearer to it.
// Thread: push() and setOutage() from any one; the rest on the owner's.
// Failure: a full queue refuses the piece and counts it in lost(). Prices mend themselves with the next; a trade that was
// refused is gone, and a resting order is filled later for it, never earlier.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/paper/price_feed.h"

#include <mutex>
#include <variant>

namespace bw::paper {

struct LiveBook { trading::Symbol symbol; trading::Price bid, ask; };
struct LiveMark { trading::Symbol symbol; trading::Price mark, index; };   // index not above zero: not told, the mark stands for it
struct LiveTrade { trading::Symbol symbol; TradePrint print; };
using LivePiece = std::variant<LiveBook, LiveMark, LiveTrade>;

class LiveFeed final : public PriceFeed
{
public:
    static constexpr std::size_t kMostWaiting = 20'000;

    // What the market was when the feed began. NotFound, in one sentence, where a symbol is left without a usable price.
    // freshFor: how long a price is believed after it came; > 0.
    [[nodiscard]] static base::Result<std::unique_ptr<LiveFeed>> open(const QList<trading::Instrument> &instruments, const QList<LivePiece> &first,
                                                                      FeedTime freshFor);

    [[nodiscard]] bool push(LivePiece piece) { return m_waiting.push(std::move(piece)); }
    void setOutage(const QString &why);      // one sentence; empty: the source is connected again
    [[nodiscard]] std::size_t lost() const { return m_waiting.refused(); }

    [[nodiscard]] QList<FeedTick> opening() const override;
    [[nodiscard]] QList<FeedTick> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override { return false; }
    [[nodiscard]] bool isInRealTime() const override { return true; }
    [[nodiscard]] std::set<trading::Symbol> silent() const override;
    // While a symbol is silent: of which no price is known, and why.
    [[nodiscard]] QString problem() const override;

private:
    struct Line
    {
        trading::Instrument instrument;
        trading::Price bid, ask, mark, index, last;
        FeedTime bookAge{0}, markAge{0};
        bool traded = false;                 // the last price is one that was told
        QString nonsense{};                  // the latest that was passed over since it was fresh
    };

    explicit LiveFeed(FeedTime freshFor) : m_freshFor(freshFor), m_waiting(kMostWaiting) {}
    [[nodiscard]] Line *lineOf(const trading::Symbol &symbol);
    [[nodiscard]] bool isFresh(const Line &line) const { return line.bookAge <= m_freshFor && line.markAge <= m_freshFor; }
    [[nodiscard]] FeedTick tickOf(const Line &line) const;
    // The line that it belongs to; null where it is of no use.
    [[nodiscard]] Line *take(const LivePiece &piece);
    [[nodiscard]] Line *take(const LiveBook &book);
    [[nodiscard]] Line *take(const LiveMark &mark);
    [[nodiscard]] Line *take(const LiveTrade &trade);
    [[nodiscard]] QString whySilent(const Line &line) const;

    FeedTime m_freshFor;
    std::vector<Line> m_lines;
    base::BoundedQueue<LivePiece> m_waiting;
    FeedTime m_at{0};
    mutable std::mutex m_outageMutex;
    QString m_outage;
};

} // namespace bw::paper
