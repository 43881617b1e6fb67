// Marks (/market) and best prices (/public) of the watched symbols, on one socket each; on demand trades (/market) too.
// Thread: the engine's.
#pragma once

#include "core/binance/market_streams.h"
#include "core/binance/usdm/stream_codec.h"

namespace bw::binance::usdm {

class MarketStreams final
{
public:
    using Emit = PathMonitor::Emit;

    MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, Emit emitEvent);

    // Trades too, of every symbol; before the first watch().
    void setTradeHandler(std::function<void(const PublicTrade &)> handler);
    // Replaces the earlier set; the first call that names a symbol opens the sockets.
    void watch(const QList<trading::Symbol> &symbols) { m_streams.watch(symbols); }
    void stop() { m_streams.stop(); }

private:
    [[nodiscard]] FrameVerdict onText(const QString &text);

    Emit m_emit;
    std::function<void(const PublicTrade &)> m_onTrade;
    StreamDecoder m_decoder;
    binance::MarketStreams m_streams;
};

} // namespace bw::binance::usdm
