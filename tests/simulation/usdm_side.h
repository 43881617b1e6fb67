// USD-M's side of a run: the paper exchange.
#pragma once

#include "core/paper/paper_exchange.h"
#include "tests/simulation/exchange_side.h"

namespace bw::simulation {

class UsdmSide final : public ExchangeSide
{
public:
    explicit UsdmSide(World *world);

    [[nodiscard]] paper::PaperExchange &paper() { return m_paper; }

    [[nodiscard]] trading::Market market() const override { return trading::Market::UsdM; }
    [[nodiscard]] exchange::VenueEvent place(const safety::ApprovedOrder &order, Exits exits) override;
    [[nodiscard]] exchange::VenueEvent placeStop(const safety::ApprovedStop &stop) override;
    [[nodiscard]] exchange::VenueEvent cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::VenueEvent cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::VenueEvent cancelAll(const trading::Symbol &symbol) override;
    [[nodiscard]] exchange::VenueEvent query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::VenueEvent queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    [[nodiscard]] exchange::LeverageStated settings() const override;
    [[nodiscard]] exchange::VenueEvent set(const exchange::SettingOutcome &asked) override;
    [[nodiscard]] exchange::IncomeOutcome income(base::VenueTime since) override;
    [[nodiscard]] exchange::TradesOutcome trades(const trading::Symbol &symbol, base::VenueTime since) override;
    [[nodiscard]] QList<Question> questions() override;
    [[nodiscard]] QList<trading::Instrument> instruments() const override { return m_paper.instruments(); }

    [[nodiscard]] Held held(const trading::Symbol &symbol) const override;
    [[nodiscard]] trading::Quantity sellable(const trading::Symbol &symbol) const override;
    [[nodiscard]] trading::Quantity coverable(const trading::Symbol &symbol) const override { return amount(symbol).abs(); }
    [[nodiscard]] trading::Money wallet() const override { return m_paper.state().wallet; }
    [[nodiscard]] QList<trading::OrderView> orders(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<trading::AlgoOrderView> stops(const trading::Symbol &symbolOrEmpty) const override;
    [[nodiscard]] QList<trading::ClientOrderId> triggeredSince(const trading::Symbol &symbol, base::VenueTime since) const override;
    [[nodiscard]] bool isEntry(const trading::OrderView &order) const override { return !order.reduceOnly; }

private:
    [[nodiscard]] bool playHere(const Item &item) override;
    void priced(const NewPrice &price) override;
    void timePassed() override { m_paper.passTime(); }
    void setDepth(const trading::Symbol &symbol, std::optional<trading::Quantity> best) override;
    void onExchange(const binance_server::BackendEvent &event) const;
    void foreignOrder(const Item &item);
    void foreignConditional(const Item &item);
    void unexplainedFlow(std::int64_t amount);

    paper::PaperExchange m_paper;
};

} // namespace bw::simulation
