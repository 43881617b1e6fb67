// A flood of market messages over loopback WebSockets, and the account that a client reads beside it over REST: best prices
// of kSymbols symbols in turn, and a mark of each once a second. The bid says which message it was and `sentAt` when it left.
// The account's stream is there and silent: without one the engine reads no account at all. Pings are answered.
// Thread: made, read and ended by one; REST and the sockets have threads of their own.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace bw::bench {

inline constexpr int kSymbols = 200;
inline constexpr int kHeld = 10;               // of them, with a protected position
inline constexpr int kFloodRate = 50'000;      // messages a second
inline constexpr int kFloodSeconds = 4;
inline constexpr int kBidsAgain = 1'000'000;   // a multiple of kSymbols
inline constexpr int kFloodBooks = (kFloodRate - kSymbols) * kFloodSeconds;

struct FloodSize
{
    int held = kHeld;
    int orders = 0;                            // resting entries, of one symbol after the other
    int seconds = kFloodSeconds;

    [[nodiscard]] std::int64_t books() const { return std::int64_t(kFloodRate - kSymbols) * seconds; }
};

void pauseFor(std::chrono::microseconds length);

class MarketFlood
{
public:
    explicit MarketFlood(FloodSize size = {});
    ~MarketFlood();
    MarketFlood(const MarketFlood &) = delete;
    MarketFlood &operator=(const MarketFlood &) = delete;

    [[nodiscard]] quint16 restPort() const;
    [[nodiscard]] quint16 streamPort() const;
    [[nodiscard]] bool listened() const;       // somebody reads books, marks and the account's stream
    void begin();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] double secondsTaken() const; // more than was planned: the reader could not keep up
    // Of the best prices: symbol and number of the message by its bid.
    [[nodiscard]] static int symbolOf(int number) { return number % kSymbols; }
    [[nodiscard]] static QByteArray symbolName(int index);
    [[nodiscard]] static int numberOf(const trading::Price &bid); // counted anew after each kBidsAgain
    // Of the last message of a symbol.
    [[nodiscard]] static int lastNumber(int symbol, const FloodSize &size);
    [[nodiscard]] std::int64_t sentAt(int number) const { return m_sentAt[std::size_t(number)].load(std::memory_order_relaxed); }

private:
    class Streams;
    class Rest;
    std::vector<std::atomic<std::int64_t>> m_sentAt;
    std::unique_ptr<Rest> m_rest;
    std::unique_ptr<Streams> m_streams;
};

} // namespace bw::bench
