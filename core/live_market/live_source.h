// The connections to the real market: what they tell goes into a LiveFeed.
// Thread: made on any one and moved to its own, where everything else happens and where it is deleted.
#pragma once

#include "core/base/time.h"
#include "core/binance/rest_channel.h"
#include "core/binance/usdm/market_streams.h"
#include "core/live_market/live_market.h"
#include "core/paper/live_feed.h"

namespace bw::live_market {

class LiveSource final : public QObject
{
public:
    using Opened = base::Result<std::unique_ptr<paper::LiveFeed>>;

    LiveSource(LiveMarketConfig config, QList<trading::Instrument> instruments);
    ~LiveSource() override;

    // Once. Answers exactly once, within startTimeoutMs: with the feed that is filled from then on, and that outlives this.
    void begin(std::function<void(Opened)> answer);

private:
    struct Reading;

    void open(const QList<paper::LivePiece> &first, const std::function<void(Opened)> &answer);
    void follow();

    void ask(const binance::HttpCall &call, const std::shared_ptr<Reading> &reading, std::function<base::Status(const QJsonDocument &)> take);
    void onEvent(const exchange::VenueEvent &event);
    void tell(paper::LivePiece piece);

    LiveMarketConfig m_config;
    QList<trading::Instrument> m_instruments;
    QSet<trading::Symbol> m_symbols;
    base::SystemClock m_clock;
    binance::BinanceConfig m_client;
    binance::ClockOffset m_offset;
    binance::RequestPause m_pause;
    binance::ChannelShared m_shared;
    paper::LiveFeed *m_feed = nullptr;
    QString m_pathDown;                               // why; empty: both connections are up
    bool m_complained = false;                        // of what came over them
    std::unique_ptr<binance::RestChannel> m_rest;
    std::unique_ptr<binance::usdm::MarketStreams> m_streams;
};

} // namespace bw::live_market
