// Spot's side of a run: the paper exchange's spot market, an account with holdings beside its positions. What is a
// position is counted from the exchange's own trades, in the contract's words (section 1): a buy of ours adds to it, less
// what its commission took of the coin; a sell of ours takes from it and from nothing else; a stranger's sell takes the
// holding first. A sell of ours beyond it is a position below zero, which the checker sees.
#pragma once

#include "core/paper/spot/spot_exchange.h"
#include "tests/simulation/exchange_side.h"

namespace bw::simulation {

class SpotSide final : public ExchangeSide
{
public:
    SpotSide(World *world, const QString &account);

    [[nodiscard]] trading::Market market() const override { return trading::Market::Spot; }
    [[nodiscard]] exchange::VenueEvent place(const safety::ApprovedOrder &order, Exits exits) override;
    [[nodiscard]] exchange::VenueEvent placeStop(const safety::ApprovedStop &stop) override;
    [[nodiscard]] exchange::VenueEvent cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::VenueEvent cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override { return cancel(symbol, id); }
    [[nodiscard]] exchange::VenueEvent cancelAll(const trading::Symbol &symbol) override;
    [[nodiscard]] exchange::VenueEvent query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::VenueEvent queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::IncomeOutcome income(base::VenueTime since) override;
    [[nodiscard]] exchange::TradesOutcome trades(const trading::Symbol &symbol, base::VenueTime since) override;
    [[nodiscard]] QList<Question> questions() override;
    [[nodiscard]] QList<trading::Instrument> instruments() const override { return m_listings; }

    [[nodiscard]] Held held(const trading::Symbol &symbol) const override { return m_held.value(symbol); }
    [[nodiscard]] trading::Quantity sellable(const trading::Symbol &symbol) const override;
    [[nodiscard]] trading::Quantity coverable(const trading::Symbol &symbol) const override;
    [[nodiscard]] trading::Quantity leaving(const trading::Symbol &symbol) const override;
    void adopted(const trading::Symbol &symbol, trading::Quantity amount, trading::Price price) override;
    [[nodiscard]] trading::Money paidElsewhere() const override { return m_paidElsewhere; }
    [[nodiscard]] trading::Money wallet() const override;
    [[nodiscard]] QList<trading::OrderView> orders(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<trading::AlgoOrderView> stops(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<trading::ClientOrderId> triggeredSince(const trading::Symbol &symbol, base::VenueTime since) const override;
    [[nodiscard]] bool isEntry(const trading::OrderView &order) const override { return order.side == trading::Side::Buy && !isForeign(order.clientId); }
    [[nodiscard]] bool isOfPosition(const trading::AlgoOrderView &order) const override { return !isForeign(order.clientId); }

private:
    [[nodiscard]] bool playHere(const Item &item) override;
    void priced(const NewPrice &price) override;
    void timePassed() override { (void)now(); }
    void setDepth(const trading::Symbol &symbol, std::optional<trading::Quantity> best) override;

    paper::spot::SpotExchange &now();           // the exchange, at the world's time
    void onExchange(const paper::spot::SpotEvent &event);
    void count(const paper::spot::ExecutionReport &report);
    void countBuy(const paper::spot::SpotTrade &trade, bool ours);
    void countSell(const paper::spot::SpotTrade &trade, bool ours);
    [[nodiscard]] trading::Quantity total(const QString &asset) const;
    [[nodiscard]] QString coinOf(const trading::Symbol &symbol) const { return listing(symbol).baseAsset; }
    void moveMoney(std::int64_t amount);
    void moveCoins(const trading::Symbol &symbol, std::int64_t permille);
    void unexplainedFlow(std::int64_t amount);
    void foreignOrder(const Item &item);
    void foreignConditional(const Item &item);
    void foreignCancel(const trading::Symbol &symbol, bool conditional);
    [[nodiscard]] trading::Quantity holding(const trading::Symbol &symbol) const;

    paper::spot::SpotExchange m_paper;
    paper::spot::AccountId m_account;
    QMap<trading::Symbol, Held> m_held;
    QMap<QString, trading::Quantity> m_totals;  // of coins, as the trades leave them
    trading::Money m_paidElsewhere;
    QList<trading::IncomeRow> m_movements;
    bool m_silent = false;                      // what happens is told to nobody
};

} // namespace bw::simulation
