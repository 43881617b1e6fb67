// The market streams of USD-M: which there are, how often, and in which words. See market_streams.h. Mark prices and the
// top of the book, which are pushed as they change, are the StreamHub's.
// Thread: the server's.
// Source: USD-M websocket-market-streams; `st` and `ps` since 2026-06-30; `trade` is undocumented and as clients read it.
#pragma once

#include "core/binance_server/market_streams.h"
#include "core/binance_server/parameters.h"

namespace bw::binance_server {

class UsdmVoice final : public StreamVoice
{
public:
    explicit UsdmVoice(const Backend &backend) : m_backend(backend) {}

    const StreamPlan &plan() const override;
    base::VenueTime now() const override { return m_backend.now(); }
    QList<trading::Symbol> symbols() const override;
    const SymbolHistory &history(const trading::Symbol &symbol) override { return m_backend.history(symbol); }
    BookView top(const trading::Symbol &symbol) const override;
    DepthBook &freshDepth(const trading::Symbol &symbol) override;

    QByteArray trade(const MarketTrade &trade) const override;
    QByteArray aggregate(const trading::Symbol &symbol, const AggregateTrade &trade) const override;
    QByteArray candle(int form, const trading::Symbol &symbol, const char *interval, const Candle &candle) const override;
    QByteArray ticker(const trading::Symbol &symbol, const WindowStats &stats) override;
    QByteArray miniTicker(const trading::Symbol &symbol, const WindowStats &stats) const override;
    QByteArray bookTicker(const trading::Symbol &symbol) override;
    QByteArray depthDiff(const trading::Symbol &symbol, const DepthDiff &diff) const override;
    QByteArray depthTop(const trading::Symbol &symbol, const DepthBook &book, const DepthDiff &latest, int levels) const override;

private:
    [[nodiscard]] Precision precision(const trading::Symbol &symbol) const;

    const Backend &m_backend;
    DepthBooks m_depth;
};

} // namespace bw::binance_server
