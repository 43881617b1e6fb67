#include "core/binance/spot/order_desk.h"

#include "core/binance/spot/requests.h"

#include <QJsonObject>

#include <algorithm>

namespace bw::binance::spot {

using namespace exchange;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

bool isOf(const OrderReport &report, const Symbol &symbol, const ClientOrderId &id)
{
    return std::visit([&](const auto &view) { return view.symbol == symbol && view.clientId == id; }, report);
}

VenueEvent updateOf(const OrderReport &report)
{
    if (const auto *stop = std::get_if<trading::AlgoOrderView>(&report)) {
        return AlgoUpdate{*stop, {}};
    }
    return OrderUpdate{std::get<trading::OrderView>(report)};
}

} // namespace

OrderDesk::OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent)
    : binance::OrderDesk(config, paths, std::move(emitEvent))
{}

AnswerHandler OrderDesk::orderAnswer(Asked asked, const Symbol &symbol, const ClientOrderId &id)
{
    return [this, asked, symbol, id](const HttpAnswer &answer) {
        OrderOutcome outcome;
        outcome.clientId = id;
        conclude(answer, asked, symbol, std::move(outcome), [](const QJsonDocument &document) { return decodeOrder(document.object()); });
    };
}

AnswerHandler OrderDesk::stopAnswer(Asked asked, const Symbol &symbol, const ClientOrderId &id)
{
    return [this, asked, symbol, id](const HttpAnswer &answer) {
        AlgoOutcome outcome;
        outcome.clientId = id;
        conclude(answer, asked, symbol, std::move(outcome), [](const QJsonDocument &document) { return decodeStop(document.object()); });
    };
}

void OrderDesk::submit(const safety::ApprovedOrder &order)
{
    if (order.attachedStop()) {
        submitList(order);
        return;
    }
    m_paths->place(permitted(placeOrder(wishOf(order)), order), order.clientId(), orderAnswer(Asked::Placement, order.symbol(), order.clientId()));
}

void OrderDesk::submitList(const safety::ApprovedOrder &order)
{
    m_paths->place(permitted(placeEntryList(wishOf(order), *order.attachedStop()), order), order.clientId(),
                   [this, symbol = order.symbol(), id = order.clientId()](const HttpAnswer &answer) { onList(answer, symbol, id); });
}

// The outcome is the entry's; its stop and its take-profit are told before it, so that an accepted entry is never without.
void OrderDesk::onList(const HttpAnswer &answer, const Symbol &symbol, const ClientOrderId &entry)
{
    OrderOutcome outcome;
    outcome.clientId = entry;
    const auto entryOf = [&](const QJsonDocument &document) -> base::Result<trading::OrderView> {
        const auto list = decodeListReport(document.object());
        if (!list) {
            return tl::unexpected(list.error());
        }
        const auto mine = std::find_if(list->reports.begin(), list->reports.end(), [&](const OrderReport &report) { return isOf(report, symbol, entry); });
        if (mine == list->reports.end() || !std::holds_alternative<trading::OrderView>(*mine)) {
            return tl::unexpected(aboutAnother());
        }
        for (const OrderReport &report : list->reports) {
            if (&report != &*mine) {
                m_emit(updateOf(report));
            }
        }
        return std::get<trading::OrderView>(*mine);
    };
    conclude(answer, Asked::Placement, symbol, std::move(outcome), entryOf);
}

void OrderDesk::submitStop(const safety::ApprovedStop &stop)
{
    m_paths->place(permitted(placeStop(wishOf(stop))), stop.clientId(), stopAnswer(Asked::Placement, stop.symbol(), stop.clientId()));
}

// An order of a list is answered with the whole list, which goes with it.
void OrderDesk::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->cancel(inTime(cancelOrder(symbol, id)), [this, symbol, id](const HttpAnswer &answer) {
        concludeCancel(answer, symbol, id, [&](const QJsonDocument &document) -> base::Status {
            const auto reports = decodeCancelled(document);
            if (!reports) {
                return tl::unexpected(reports.error());
            }
            const bool named = std::any_of(reports->begin(), reports->end(), [&](const OrderReport &report) { return isOf(report, symbol, id); });
            return named ? base::Status() : tl::unexpected(aboutAnother());
        });
    });
}

void OrderDesk::cancelStop(const Symbol &symbol, const ClientOrderId &id)
{
    cancel(symbol, id);
}

void OrderDesk::cancelAll(const Symbol &symbol)
{
    m_paths->cancelAll(inTime(cancelAllOrders(symbol)), [this, symbol](const HttpAnswer &answer) {
        // "Unknown order" is said where nothing was open: that is what was wanted. Source: Binance spot, DELETE openOrders.
        if (const Ruling ruling = ruleOn(answer, Asked::Cancel, trading::Market::Spot); ruling.error && ruling.error->code == base::ErrorCode::NotFound) {
            m_emit(CancelOutcome{symbol, {}, Fate::Accepted, std::nullopt});
            return;
        }
        concludeCancel(answer, symbol, {}, [](const QJsonDocument &document) -> base::Status {
            const auto reports = decodeCancelled(document);
            return reports ? base::Status() : tl::unexpected(reports.error());
        });
    });
}

void OrderDesk::query(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpOrder(symbol, id), id, orderAnswer(Asked::Lookup, symbol, id));
}

void OrderDesk::queryStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpOrder(symbol, id), id, stopAnswer(Asked::Lookup, symbol, id));
}

} // namespace bw::binance::spot
