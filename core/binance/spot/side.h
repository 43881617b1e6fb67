// Spot's side of a client. Best prices that stand still are asked for, because no stream repeats them.
#pragma once

#include "core/binance/market_side.h"
#include "core/binance/spot/market_streams.h"
#include "core/binance/spot/order_desk.h"
#include "core/binance/spot/recipes.h"
#include "core/binance/spot/user_stream.h"

#include <QTimer>

namespace bw::binance::spot {

class Side final : public MarketSide
{
public:
    explicit Side(SideTools tools);

    void startAccountStream() override; // needs the WebSocket API: without its address there is none
    void stop() override;
    void watch(const QList<trading::Symbol> &symbols) override;
    [[nodiscard]] binance::OrderDesk &orders() override { return m_orders; }

    [[nodiscard]] QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(base::VenueTime at) override;
    // Spot has no income of its own; what came in and went out, where the wallet can be asked.
    [[nodiscard]] QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchIncome(std::shared_ptr<IncomePages> pages, base::VenueTime now) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(const trading::Symbol &symbol, std::shared_ptr<TradePages> pages,
                                                                            base::VenueTime now) override;

private:
    void readQuietBooks();

    SideTools m_tools;
    std::unique_ptr<UserStream> m_user; // null: no WebSocket API
    MarketStreams m_market;
    OrderDesk m_orders;
    QTimer m_bookTimer;
    bool m_readingBooks = false;
    QMap<trading::Symbol, OrderNames> m_orderNames; // of the history
};

} // namespace bw::binance::spot
