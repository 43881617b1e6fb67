#include "core/binance/spot/market_streams.h"

namespace bw::binance::spot {

MarketStreams::MarketStreams(const BinanceConfig *config, StreamSocket::Jitter jitter, std::function<base::VenueTime()> now, Emit emitEvent)
    : m_config(config), m_now(std::move(now)), m_emit(std::move(emitEvent)),
      m_streams(config, std::move(jitter), {{"/stream", {QStringLiteral("@bookTicker"), QStringLiteral("@trade")}, config->bookSilenceMs}},
                {m_emit, [this](const QString &text) { return onText(text); }, [this] { m_marks.forget(); }})
{
}

void MarketStreams::watch(const QList<trading::Symbol> &symbols)
{
    QHash<trading::Symbol, base::SteadyTime> heard;
    for (const trading::Symbol &symbol : symbols) {
        heard.insert(symbol, m_heardAt.value(symbol));
    }
    m_heardAt = std::move(heard);
    m_marks.keepOnly(QSet<trading::Symbol>(symbols.begin(), symbols.end()));
    m_streams.watch(symbols);
}

FrameVerdict MarketStreams::onText(const QString &text)
{
    const MarketFrame frame = m_decoder.decode(text);
    if (!frame.lost.isEmpty()) {
        m_emit(exchange::EventsLost{frame.lost});
    }
    if (frame.best) {
        take(*frame.best, m_now());
    }
    if (frame.trade && m_heardAt.contains(frame.trade->symbol)) {
        for (exchange::VenueEvent &event : m_marks.onTrade(*frame.trade)) {
            m_emit(std::move(event));
        }
        if (m_onTrade) {
            m_onTrade(*frame.trade);
        }
    }
    return {frame.refusedSubscription, frame.shutdown};
}

void MarketStreams::take(const BestPrices &best, base::VenueTime at)
{
    const auto heard = m_heardAt.find(best.symbol);
    if (heard == m_heardAt.end()) {
        return; // no longer watched
    }
    *heard = m_config->clock->steady();
    for (exchange::VenueEvent &event : m_marks.onBest(best, at)) {
        m_emit(std::move(event));
    }
}

QList<trading::Symbol> MarketStreams::quietFor(base::Millis length) const
{
    QList<trading::Symbol> quiet;
    const base::SteadyTime now = m_config->clock->steady();
    for (auto entry = m_heardAt.cbegin(); entry != m_heardAt.cend(); ++entry) {
        if (entry->isNever() || now.since(*entry) >= length) {
            quiet.append(entry.key());
        }
    }
    std::sort(quiet.begin(), quiet.end());
    return quiet;
}

} // namespace bw::binance::spot
