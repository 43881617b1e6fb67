// A paper exchange that plays Binance, with prices that a test sets and that never stand still in its streams, and the
// settings with which another one follows it. Thread: the test's.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/live_market/live_market.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/paper_service.h"

#include <map>
#include <mutex>
#include <set>

namespace bw::test {

// What the market says. Thread: any.
class Prices
{
public:
    Prices()
    {
        for (const trading::Instrument &one : paper::paperInstruments()) {
            m_prices[one.symbol] = paper::openingPrice(one.symbol);
        }
    }
    void set(const trading::Symbol &symbol, const char *price)
    {
        const std::lock_guard lock(m_mutex);
        m_prices[symbol] = trading::Price::literal(price);
    }
    // Of these nothing is told, and that it is not known.
    void silence(const std::set<trading::Symbol> &symbols)
    {
        const std::lock_guard lock(m_mutex);
        m_silent = symbols;
    }
    [[nodiscard]] std::set<trading::Symbol> silent() const
    {
        const std::lock_guard lock(m_mutex);
        return m_silent;
    }
    bool trade(const trading::Symbol &symbol, const char *price, const char *quantity, trading::Side taker)
    {
        paper::FeedTick tick = tickOf(symbol, 0);
        tick.print = paper::TradePrint{trading::Price::literal(price), trading::Quantity::literal(quantity), taker};
        return m_trades.push(tick);
    }
    // Bid at the price, ask a tick above; the last price and the mark move to and fro between them.
    [[nodiscard]] QList<paper::FeedTick> pulse()
    {
        QList<paper::FeedTick> ticks;
        for (const paper::FeedTick &trade : m_trades.drain(100)) {
            ticks.append(trade);
        }
        ++m_pulses;
        const std::set<trading::Symbol> unknown = silent();
        for (const trading::Instrument &one : paper::paperInstruments()) {
            if (!unknown.contains(one.symbol)) {
                ticks.append(tickOf(one.symbol, m_pulses));
            }
        }
        return ticks;
    }

private:
    [[nodiscard]] paper::FeedTick tickOf(const trading::Symbol &symbol, int pulse) const
    {
        const std::lock_guard lock(m_mutex);
        paper::FeedTick tick = paper::tickOf(paper::quoteAround(*paper::findPaperInstrument(symbol), m_prices.at(symbol)));
        tick.last = tick.mark = tick.index = pulse % 2 == 0 ? tick.bid : tick.ask;
        tick.tellsTrades = true;
        return tick;
    }

    mutable std::mutex m_mutex;
    std::map<trading::Symbol, trading::Price> m_prices;
    base::BoundedQueue<paper::FeedTick> m_trades{100};
    std::set<trading::Symbol> m_silent;
    int m_pulses = 0;
};

class PulsingFeed final : public paper::PriceFeed
{
public:
    explicit PulsingFeed(std::shared_ptr<Prices> prices) : m_prices(std::move(prices)) {}
    QList<paper::FeedTick> opening() const override { return m_prices->pulse(); }
    QList<paper::FeedTick> advance(paper::FeedTime) override { return m_prices->pulse(); }
    bool atEnd() const override { return false; }
    std::set<trading::Symbol> silent() const override { return m_prices->silent(); }

private:
    std::shared_ptr<Prices> m_prices;
};

// Makes the exchange of this configuration one whose prices are those.
inline void playBinance(paper::PaperConfig &config, const std::shared_ptr<Prices> &prices)
{
    config.feed = QStringLiteral("live");
    config.openLive = [prices](const QList<trading::Instrument> &) -> base::Result<paper::BuiltFeed> {
        return paper::BuiltFeed{std::make_unique<PulsingFeed>(prices), paper::FeedReport{{}, QStringLiteral("a test")}};
    };
}

inline live_market::LiveMarketConfig followOf(const paper::PaperService &binance)
{
    live_market::LiveMarketConfig config;
    config.restUrl = QUrl(binance.restUrl());
    config.streamUrl = QUrl(binance.streamUrl());
    config.freshForMs = 2'000;
    config.backOffFirstMs = 20;
    config.backOffCapMs = 100;
    return config;
}

} // namespace bw::test
