// The order calls of the port for USD-M: approved orders become requests, answers become outcomes.
// Thread: the engine's; calls return at once, outcomes come from the event loop.
// Failure: every call has one outcome; what cannot be read leaves the fate unknown.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/outcome.h"
#include "core/binance/trade_paths.h"
#include "core/safety/approved_order.h"

#include <functional>

namespace bw::binance::usdm {

class OrderDesk final
{
public:
    using Emit = std::function<void(exchange::VenueEvent)>;

    OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent);

    void submit(const safety::ApprovedOrder &order);
    void submitStop(const safety::ApprovedStop &stop);
    void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void cancelAll(const trading::Symbol &symbol);
    void query(const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id);

private:
    // A cancelled regular order is answered with the order, the other two with a code.
    enum class CancelAnswer { Order = 1, Code };

    void onOrder(const HttpAnswer &answer, Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void onStop(const HttpAnswer &answer, Asked asked, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    void onCancel(const HttpAnswer &answer, CancelAnswer kind, const trading::Symbol &symbol, const trading::ClientOrderId &id);
    template<typename Outcome>
    void tell(Outcome outcome, const Ruling &ruling);

    const BinanceConfig *m_config;
    TradePaths *m_paths;
    Emit m_emit;
};

} // namespace bw::binance::usdm
