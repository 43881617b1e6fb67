// The market streams of spot: which there are, how often, and in which words. See market_streams.h.
// Thread: the server's. Source: web-socket-streams.md.
#pragma once

#include "core/binance_server/market_streams.h"
#include "core/binance_server/spot/desk.h"

namespace bw::binance_server::spot {

class SpotVoice final : public StreamVoice
{
public:
    explicit SpotVoice(SpotDesk &desk) : m_desk(desk) {}

    const StreamPlan &plan() const override;
    base::VenueTime now() const override { return m_desk.backend.now(); }
    QList<Symbol> symbols() const override;
    const SymbolHistory &history(const Symbol &symbol) override;
    BookView top(const Symbol &symbol) const override { return m_desk.backend.bookView(symbol, 1); }
    DepthBook &freshDepth(const Symbol &symbol) override { return m_desk.freshDepth(symbol); }

    QByteArray trade(const MarketTrade &trade) const override;
    QByteArray aggregate(const Symbol &symbol, const AggregateTrade &trade) const override;
    QByteArray candle(int form, const Symbol &symbol, const char *interval, const Candle &candle) const override;
    QByteArray ticker(const Symbol &symbol, const WindowStats &stats) override;
    QByteArray miniTicker(const Symbol &symbol, const WindowStats &stats) const override;
    QByteArray bookTicker(const Symbol &symbol) override;
    QByteArray depthDiff(const Symbol &symbol, const DepthDiff &diff) const override;
    QByteArray depthTop(const Symbol &symbol, const DepthBook &book, const DepthDiff &latest, int levels) const override;
    QByteArray windowTicker(const Symbol &symbol, const char *window, const WindowStats &stats) const override;
    QByteArray average(const Symbol &symbol, const WindowStats &stats) const override;

private:
    SpotDesk &m_desk;
};

} // namespace bw::binance_server::spot
