// USD-M's side of a client.
#pragma once

#include "core/binance/market_side.h"
#include "core/binance/usdm/market_streams.h"
#include "core/binance/usdm/order_desk.h"
#include "core/binance/usdm/user_stream.h"

namespace bw::binance::usdm {

class Side final : public MarketSide
{
public:
    explicit Side(SideTools tools);

    void startAccountStream() override { m_user.start(); }
    void stop() override;
    void watch(const QList<trading::Symbol> &symbols) override { m_market.watch(symbols); }
    [[nodiscard]] binance::OrderDesk &orders() override { return m_orders; }

    [[nodiscard]] QCoro::Task<base::Result<trading::AccountReading>> fetchAccount(base::VenueTime at) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<trading::IncomeRow>>> fetchIncome(std::shared_ptr<IncomePages> pages, base::VenueTime now) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<trading::Fill>>> fetchTrades(const trading::Symbol &symbol, std::shared_ptr<TradePages> pages,
                                                                            base::VenueTime now) override;
    void readSettings() override;

private:
    SideTools m_tools;
    UserStream m_user;
    MarketStreams m_market;
    OrderDesk m_orders;
};

} // namespace bw::binance::usdm
