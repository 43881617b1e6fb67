// The order calls of the port: approved orders become requests of a market, answers become outcomes.
// Thread: the engine's; calls return at once, outcomes come from the event loop.
// Failure: every call has one outcome; what cannot be read leaves the fate unknown.
#pragma once

#include "core/binance/binance_config.h"
#include "core/binance/exact_json.h"
#include "core/binance/outcome.h"
#include "core/binance/trade_paths.h"
#include "core/binance/wishes.h"
#include "core/safety/approved_order.h"

#include <functional>
#include <utility>

namespace bw::binance {

class OrderDesk
{
public:
    using Emit = std::function<void(exchange::VenueEvent)>;

    virtual ~OrderDesk() = default;
    OrderDesk(const OrderDesk &) = delete;
    OrderDesk &operator=(const OrderDesk &) = delete;

    virtual void submit(const safety::ApprovedOrder &order) = 0;
    virtual void submitStop(const safety::ApprovedStop &stop) = 0;
    virtual void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void cancelAll(const trading::Symbol &symbol) = 0;
    virtual void armCountdown(const trading::Symbol &, base::Millis) {} // spot has none
    virtual void setLeverage(const trading::Symbol &, int) {}                     // USD-M alone
    virtual void setMarginType(const trading::Symbol &, trading::MarginType) {}
    virtual void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;

protected:
    OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent)
        : m_config(config), m_paths(paths), m_emit(std::move(emitEvent)) {}

    [[nodiscard]] static OrderWish wishOf(const safety::ApprovedOrder &order);
    [[nodiscard]] static StopWish wishOf(const safety::ApprovedStop &stop);
    // An entry dies at the socket under a newer epoch of the emergency stop.
    [[nodiscard]] HttpCall permitted(HttpCall call, const safety::ApprovedOrder &order) const;
    [[nodiscard]] HttpCall permitted(HttpCall call) const; // an exit or a stop: asks only whether the stop runner works
    [[nodiscard]] static bool mayPlace(const BinanceConfig &config);
    [[nodiscard]] HttpCall inTime(HttpCall call) const; // an order's patience

    // Answers to placing and looking up: decode(document) is the view of the very order that was asked for.
    // Outcome: OrderOutcome or AlgoOutcome, its id filled in.
    template<typename Outcome, typename Decode>
    void conclude(const HttpAnswer &answer, Asked asked, const trading::Symbol &symbol, Outcome outcome, Decode decode)
    {
        outcome.fromQuery = asked == Asked::Lookup;
        Ruling ruling = ruleOn(answer, asked, m_config->market);
        if (!ruling.error) {
            const auto view = matching(decode(documentIn(answer)), symbol, outcome.clientId);
            if (view) {
                outcome.order = *view;
            } else {
                ruling = unreadable(view.error());
            }
        }
        outcome.fate = ruling.fate;
        outcome.error = ruling.error;
        // A lookup that finds nothing is no end: the order may still be on its way.
        if (ruling.fate == exchange::Fate::Accepted || (ruling.fate == exchange::Fate::Refused && !outcome.fromQuery)) {
            m_paths->settled(outcome.clientId);
        }
        m_emit(std::move(outcome));
    }
    // Answers to cancelling: judge(document) is whether it was done.
    template<typename Judge>
    void concludeCancel(const HttpAnswer &answer, const trading::Symbol &symbol, const trading::ClientOrderId &id, Judge judge)
    {
        Ruling ruling = ruleOn(answer, Asked::Cancel, m_config->market);
        if (!ruling.error) {
            const base::Status done = judge(documentIn(answer));
            ruling = done ? ruling : unreadable(done.error());
        }
        m_emit(exchange::CancelOutcome{symbol, id, ruling.fate, ruling.error});
    }

    template<typename View>
    [[nodiscard]] static base::Result<View> matching(const base::Result<View> &view, const trading::Symbol &symbol,
                                                     const trading::ClientOrderId &id)
    {
        return view && (view->symbol != symbol || view->clientId != id) ? base::Result<View>(tl::unexpected(aboutAnother())) : view;
    }
    [[nodiscard]] static base::Error aboutAnother();
    [[nodiscard]] static QJsonDocument documentIn(const HttpAnswer &answer) { return exactJson(answer.body).value_or(QJsonDocument()); }

    const BinanceConfig *m_config;
    TradePaths *m_paths;
    Emit m_emit;
};

} // namespace bw::binance
