// The order calls of the port for spot: one book, in which stops are orders too, and entries that leave as one list with
// their stop. What the exchange says of the other orders of such a list is told as updates.
#pragma once

#include "core/binance/order_desk.h"
#include "core/binance/spot/order_codec.h"

namespace bw::binance::spot {

class OrderDesk final : public binance::OrderDesk
{
public:
    OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent);

    void submit(const safety::ApprovedOrder &order) override;
    void submitStop(const safety::ApprovedStop &stop) override;
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void cancelAll(const trading::Symbol &symbol) override; // stops and lists too: nothing of the symbol stays
    void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;

private:
    void submitList(const safety::ApprovedOrder &order);
    void onList(const HttpAnswer &answer, const trading::Symbol &symbol, const trading::ClientOrderId &entry);
    [[nodiscard]] AnswerHandler orderAnswer(Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    [[nodiscard]] AnswerHandler stopAnswer(Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
};

} // namespace bw::binance::spot
