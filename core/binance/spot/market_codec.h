// The spot market's stream frames. Strict: what we need and cannot read is one sentence, never a guess; what we do not
// know is ignored. Source: Binance spot, web-socket-streams.md. Best prices come without an event name and without a
// time, so that they are told apart by their keys. Thread: one.
#pragma once

#include "core/binance/frame_walk.h"
#include "core/binance/public_trade.h"
#include "core/exchange/venue_event.h"

namespace bw::binance::spot {

struct BestPrices
{
    trading::Symbol symbol;
    trading::Price bid;                // zero: nobody buys
    trading::Price ask;                // zero: nobody sells
};

struct MarketFrame
{
    std::optional<BestPrices> best;
    std::optional<PublicTrade> trade;
    QString lost;                      // something came that cannot be read
    QString refusedSubscription;
    bool shutdown = false;             // this connection will be closed soon
};

class MarketDecoder
{
public:
    [[nodiscard]] MarketFrame decode(const QString &frame);

private:
    [[nodiscard]] simdjson::error_code walk(simdjson::ondemand::object object);
    void interpret(MarketFrame &out) const;
    void bestPrices(MarketFrame &out) const;
    void trade(MarketFrame &out) const;
    void reply(MarketFrame &out) const;

    FrameWalk m_walk;
    FlatObject m_event;
    FlatObject m_error;                // of a refused subscription
};

} // namespace bw::binance::spot
