// One life of the client, from start() to stop(): everything that has a socket or a timer.
// Thread: the one it was made on. shutdown() ends it; afterwards it only waits to be deleted.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/clock_keeper.h"
#include "core/binance/loss_meter.h"
#include "core/binance/market_side.h"
#include "core/binance/path_monitor.h"
#include "core/binance/task_gate.h"
#include "core/binance/trade_paths.h"
#include "core/exchange/exchange_port.h"

#include <vector>

namespace bw::binance {

class ClientSession final : public QObject
{
public:
    ClientSession(BinanceConfig config, exchange::ExchangePort::Sink sink);
    ~ClientSession() override;

    void shutdown();

    void watch(const QList<trading::Symbol> &symbols);
    [[nodiscard]] OrderDesk &orders() { return m_side->orders(); }
    void readAccount(std::uint64_t readId);
    void readSettings() { m_side->readSettings(); }
    void readIncome(base::VenueTime since);
    void readTrades(const trading::Symbol &symbol, base::VenueTime since);
    void readOpenPrice(const trading::Symbol &symbol, base::VenueTime at);

private:
    void begin();
    void deliver(exchange::VenueEvent event);
    [[nodiscard]] bool isHeldBack(const exchange::VenueEvent &event);
    void tellHeldLoss();
    void drain();
    void openWsApi();
    void observe(const HttpAnswer &answer);
    void measure(const HttpAnswer &answer, exchange::Path path);
    void remedy(const Ruling &ruling);
    [[nodiscard]] QList<exchange::RateWindow> ratesSaid(const HttpAnswer &answer) const;
    void keepWarm();
    void probe();
    void loadInstruments();
    void onInstruments(const HttpAnswer &answer);
    void onTaskFailure(const QString &what);
    [[nodiscard]] base::VenueTime venueNow() const;
    [[nodiscard]] QCoro::Task<void> accountRecipe(std::uint64_t readId);
    [[nodiscard]] QCoro::Task<void> incomeRecipe(std::shared_ptr<IncomePages> pages);
    [[nodiscard]] QCoro::Task<void> tradesRecipe(trading::Symbol symbol, std::shared_ptr<TradePages> pages);

    BinanceConfig m_config;
    MarketWords m_words;
    exchange::ExchangePort::Sink m_sink;
    std::vector<exchange::VenueEvent> m_outbox;
    bool m_stopped = false;
    LossMeter m_losses;
    QString m_heldLoss;                  // the last one of those that were held back

    std::unique_ptr<Signer> m_signer;
    ClockOffset m_offset;
    RequestPause m_pause;
    RequestBudget m_budget;
    ChannelShared m_shared;
    PathMonitor m_restPath;
    PathMonitor m_wsPath;
    int m_usedWeight = 0;
    int m_weightLimit = 0;
    QList<exchange::RateWindow> m_rates; // as exchangeInfo states them
    std::shared_ptr<IncomePages> m_incomePages;   // of the last question: the next one asks only for what is new
    QHash<trading::Symbol, std::shared_ptr<TradePages>> m_tradePages;
    int m_instrumentAttempts = 0;
    bool m_instrumentsReloading = false;
    bool m_probing = false;

    // In order of dependence: destroyed from the last to the first.
    TaskGate m_gate;
    std::unique_ptr<RestChannel> m_trading;
    std::unique_ptr<RestChannel> m_reading;
    std::unique_ptr<RestChannel> m_stopping;
    std::unique_ptr<WsApiChannel> m_wsApi; // null: REST alone
    std::unique_ptr<TradePaths> m_paths;
    std::unique_ptr<ClockKeeper> m_clockKeeper;
    std::unique_ptr<MarketSide> m_side;
    QTimer m_warmTimer;
    QTimer m_probeTimer;
    QTimer m_instrumentTimer;
    QTimer m_lossTimer;
};

} // namespace bw::binance
