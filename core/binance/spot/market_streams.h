// Best prices and trades of the watched symbols on one socket, and the marks they make.
// Thread: the engine's.
#pragma once

#include "core/binance/market_streams.h"
#include "core/binance/spot/marks.h"

namespace bw::binance::spot {

class MarketStreams final
{
public:
    using Emit = PathMonitor::Emit;
    // now: the exchange's time, which best prices come without.
    MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, std::function<base::VenueTime()> now, Emit emitEvent);

    void setTradeHandler(std::function<void(const PublicTrade &)> handler) { m_onTrade = std::move(handler); }
    void watch(const QList<trading::Symbol> &symbols);
    void stop() { m_streams.stop(); }
    // The same from another source: a book that stands still is only seen by asking.
    void take(const BestPrices &best, base::VenueTime at);
    // Watched symbols of which nothing was heard for so long.
    [[nodiscard]] QList<trading::Symbol> quietFor(base::Millis length) const;

private:
    [[nodiscard]] FrameVerdict onText(const QString &text);

    const BinanceConfig *m_config;
    std::function<base::VenueTime()> m_now;
    Emit m_emit;
    std::function<void(const PublicTrade &)> m_onTrade;
    MarketDecoder m_decoder;
    Marks m_marks;
    QHash<trading::Symbol, base::SteadyTime> m_heardAt; // of the watched ones
    binance::MarketStreams m_streams;
};

} // namespace bw::binance::spot
