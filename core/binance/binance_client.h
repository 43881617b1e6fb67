// A client of either market: Binance's REST interface, WebSocket API and streams behind the exchange port.
// Thread: made anywhere; start(), stop() and every port call belong to one thread with an event loop, the engine's.
// Everything with a socket is made in start() on that thread.
// Invariants: no submit is sent twice; no entry passes the emergency stop's latch, asked as the last thing before the
// bytes leave; the sink is called from the event loop only, never from inside a call, and never after stop().
// Failure: outcomes that are not known are Fate::Unknown; a gap in the account's events is EventsLost.
#pragma once

#include "core/binance/binance_config.h"
#include "core/exchange/exchange_port.h"

namespace bw::binance {

class ClientSession;

class BinanceClient final : public exchange::ExchangePort
{
public:
    explicit BinanceClient(BinanceConfig config);
    ~BinanceClient() override; // after stop(), or on the thread of start()
    BinanceClient(const BinanceClient &) = delete;
    BinanceClient &operator=(const BinanceClient &) = delete;

    void start(Sink sink) override;
    void stop() override;
    void watch(const QList<trading::Symbol> &symbols) override;
    void submit(const safety::ApprovedOrder &order) override;
    void submitStop(const safety::ApprovedStop &stop) override;
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelAll(const trading::Symbol &symbol) override;
    void armCountdown(const trading::Symbol &symbol, base::Millis countdown) override;
    void setLeverage(const trading::Symbol &symbol, int leverage) override;
    void setMarginType(const trading::Symbol &symbol, trading::MarginType type) override;
    void readSettings() override;
    void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void readAccount(std::uint64_t readId) override;
    void readIncome(base::VenueTime since) override;
    void readTrades(const trading::Symbol &symbol, base::VenueTime since) override;
    void readOpenPrice(const trading::Symbol &symbol, base::VenueTime at) override;

private:
    BinanceConfig m_config;
    ClientSession *m_session = nullptr; // between start() and stop(); deletes itself later
};

} // namespace bw::binance
