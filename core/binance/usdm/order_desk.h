// The order calls of the port for USD-M, where stops live in a book of their own.
#pragma once

#include "core/binance/order_desk.h"

namespace bw::binance::usdm {

class OrderDesk final : public binance::OrderDesk
{
public:
    OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent);

    void submit(const safety::ApprovedOrder &order) override;
    void submitStop(const safety::ApprovedStop &stop) override;
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelAll(const trading::Symbol &symbol) override;
    void armCountdown(const trading::Symbol &symbol, base::Millis countdown) override;
    void setLeverage(const trading::Symbol &symbol, int leverage) override;
    void setMarginType(const trading::Symbol &symbol, trading::MarginType type) override;
    void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;

    // Moves with every setting that leaves and with every one that is answered: what was asked before may be old.
    [[nodiscard]] std::uint64_t settingMoves() const { return m_settingMoves; }

private:
    [[nodiscard]] AnswerHandler orderAnswer(Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    [[nodiscard]] AnswerHandler stopAnswer(Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    [[nodiscard]] AnswerHandler doneAnswer(const trading::Symbol &symbol, const trading::ClientOrderId &id);
    template<typename Judge>
    void set(HttpCall call, const trading::Symbol &symbol, const trading::SymbolSettings &wanted, Judge judge);

    std::uint64_t m_settingMoves = 0;
};

} // namespace bw::binance::usdm
