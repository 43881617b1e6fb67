// What of a client is one market's own: its words for the session's questions, its orders, streams and readings. The
// session has the rest: channels, paths, clock, instruments and the order of events.
// Thread: the engine's. Between start() and stop(); everything that was asked is answered by the shutdown of the channels,
// so that no coroutine outlives its side.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/exchange_info.h"
#include "core/binance/order_desk.h"
#include "core/binance/rest_channel.h"
#include "core/binance/time_pages.h"

#include <QCoroTask>

#include <memory>

namespace bw::binance {

// How the session asks. Plain values.
struct MarketWords
{
    QString wsApiPath;                 // "/ws-fapi/v1"
    HttpCall ping;
    HttpCall serverTime;
    HttpCall exchangeInfo;
    HistoryTerms history;
    HttpCall (*openPrice)(const trading::Symbol &symbol, base::VenueTime at) = nullptr;
    base::Result<ExchangeInfo> (*decodeExchangeInfo)(const QJsonDocument &document, const QString &asset) = nullptr;
};

[[nodiscard]] MarketWords wordsOf(trading::Market market);
// Of a connection to the configured WebSocket API.
[[nodiscard]] WsApiSettings wsApiSettings(const BinanceConfig &config, StreamSocket::Jitter jitter);

// What a side works with; all of it outlives the side.
struct SideTools
{
    const BinanceConfig *config = nullptr;
    const ChannelShared *shared = nullptr;
    RestChannel *reading = nullptr;
    TradePaths *paths = nullptr;
    StreamSocket::Jitter jitter;
    std::function<base::VenueTime()> now; // the exchange's time
    OrderDesk::Emit emitEvent;
};

class MarketSide
{
public:
    virtual ~MarketSide() = default;

    virtual void startAccountStream() = 0;
    virtual void stop() = 0;
    virtual void watch(const QList<trading::Symbol> &symbols) = 0;
    [[nodiscard]] virtual OrderDesk &orders() = 0;

    [[nodiscard]] virtual QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(base::VenueTime at) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchIncome(std::shared_ptr<IncomePages> pages, base::VenueTime now) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(const trading::Symbol &symbol, std::shared_ptr<TradePages> pages,
                                                                                    base::VenueTime now) = 0;
    // USD-M: leverage and margin type of the symbols. Goes with an account's reading, and is told on its own: a reading that
    // a stop waits for never waits for it.
    virtual void readSettings() {}
};

[[nodiscard]] std::unique_ptr<MarketSide> makeSide(trading::Market market, SideTools tools);

} // namespace bw::binance
