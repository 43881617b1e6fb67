#include "core/binance/usdm/market_streams.h"

namespace bw::binance::usdm {

namespace {

QList<StreamRoute> routesOf(const BinanceConfig &config)
{
    return {{"/market/stream", {QStringLiteral("@markPrice@1s")}, config.marketSilenceMs},
            {"/public/stream", {QStringLiteral("@bookTicker")}, config.bookSilenceMs}};
}

} // namespace

MarketStreams::MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, Emit emitEvent)
    : m_emit(std::move(emitEvent)), m_decoder(config->asset),
      m_streams(config, std::move(jitter), routesOf(*config), {m_emit, [this](const QString &text) { return onText(text); }, {}})
{
}

void MarketStreams::setTradeHandler(std::function<void(const PublicTrade &)> handler)
{
    m_onTrade = std::move(handler);
    m_streams.addSuffix(QStringLiteral("@aggTrade"));
}

FrameVerdict MarketStreams::onText(const QString &text)
{
    const DecodedFrame frame = m_decoder.decode(text);
    for (const exchange::VenueEvent &event : frame.events) {
        m_emit(event);
    }
    if (frame.trade && m_onTrade) {
        m_onTrade(*frame.trade);
    }
    return {frame.refusedSubscription, false};
}

} // namespace bw::binance::usdm
