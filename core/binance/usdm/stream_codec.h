// Stream frames to venue events. Strict: what we need and cannot read becomes EventsLost with one sentence, never a
// guess; what we do not know is ignored. Source: Binance USD-M market and user data streams.
// Thread: one. A mark price or a book side that is not above zero never becomes an event.
#pragma once

#include "core/binance/frame_walk.h"
#include "core/binance/public_trade.h"
#include "core/exchange/venue_event.h"

#include <optional>
#include <vector>

namespace bw::binance::usdm {

using binance::PublicTrade;

struct DecodedFrame
{
    QList<exchange::VenueEvent> events;
    std::optional<PublicTrade> trade;
    std::optional<QString> expiredListenKey;  // listenKeyExpired; the key may be empty
    QString refusedSubscription;              // an error answer to SUBSCRIBE
};

class StreamDecoder
{
public:
    explicit StreamDecoder(QString asset) : m_asset(std::move(asset)) {}

    [[nodiscard]] DecodedFrame decode(const QString &frame);

private:
    [[nodiscard]] simdjson::error_code walkEvent(simdjson::ondemand::object object);
    [[nodiscard]] simdjson::error_code walkDetail(simdjson::ondemand::object object);
    [[nodiscard]] simdjson::error_code walkRows(simdjson::ondemand::array array, std::vector<FlatObject> &rows,
                                                std::size_t &count);
    void interpret(DecodedFrame &out);
    void interpretReply(DecodedFrame &out);
    void markPrice(DecodedFrame &out);
    void bookTicker(DecodedFrame &out);
    void aggregatedTrade(DecodedFrame &out);
    void orderUpdate(DecodedFrame &out);
    void algoUpdate(DecodedFrame &out);
    void accountUpdate(DecodedFrame &out);
    void accountConfig(DecodedFrame &out);
    [[nodiscard]] bool isOtherMarket() const;

    QString m_asset;
    FrameWalk m_walk;
    // The frame in pieces; reused.
    FlatObject m_event;
    FlatObject m_detail;             // "o", "a" or "ac"
    std::vector<FlatObject> m_balances;
    std::vector<FlatObject> m_positions;
    std::size_t m_balanceCount = 0;
    std::size_t m_positionCount = 0;
    bool m_hasDetail = false;
    bool m_isList = false;           // an all-market array: not ours
};

} // namespace bw::binance::usdm
