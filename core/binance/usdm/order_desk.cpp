#include "core/binance/usdm/order_desk.h"

#include "core/binance/exact_json.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace bw::binance::usdm {

using namespace exchange;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

template<typename View>
base::Result<View> matching(const base::Result<View> &view, const Symbol &symbol, const ClientOrderId &id)
{
    if (view && (view->symbol != symbol || view->clientId != id)) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange answered about another order than was asked for."));
    }
    return view;
}

QJsonDocument documentIn(const HttpAnswer &answer)
{
    return exactJson(answer.body).value_or(QJsonDocument());
}

} // namespace

OrderDesk::OrderDesk(const BinanceConfig *config, TradePaths *paths, Emit emitEvent)
    : m_config(config), m_paths(paths), m_emit(std::move(emitEvent))
{}

void OrderDesk::submit(const safety::ApprovedOrder &order)
{
    OrderWish wish;
    wish.symbol = order.symbol();
    wish.clientId = order.clientId();
    wish.side = order.side();
    wish.type = order.type();
    wish.timeInForce = order.timeInForce();
    wish.quantity = order.quantity();
    wish.limitPrice = order.limitPrice();
    wish.reduceOnly = order.reduceOnly();
    HttpCall call = placeOrder(wish);
    call.timeoutMs = m_config->orderTimeoutMs;
    if (order.isEntry()) {
        call.permit = [latch = m_config->latch, epoch = order.epoch()] { return latch->permits(epoch); };
    }
    m_paths->place(call, wish.clientId, [this, symbol = wish.symbol, id = wish.clientId](const HttpAnswer &answer) {
        onOrder(answer, Asked::Placement, symbol, id);
    });
}

void OrderDesk::submitStop(const safety::ApprovedStop &stop)
{
    StopWish wish;
    wish.symbol = stop.symbol();
    wish.clientId = stop.clientId();
    wish.side = stop.side();
    wish.triggerPrice = stop.triggerPrice();
    wish.quantity = stop.quantity();
    HttpCall call = placeStop(wish);
    call.timeoutMs = m_config->orderTimeoutMs;
    m_paths->place(call, wish.clientId, [this, symbol = wish.symbol, id = wish.clientId](const HttpAnswer &answer) {
        onStop(answer, Asked::Placement, symbol, id);
    });
}

template<typename Outcome>
void OrderDesk::tell(Outcome outcome, const Ruling &ruling)
{
    outcome.fate = ruling.fate;
    outcome.error = ruling.error;
    // A lookup that finds nothing is no end: the order may still be on its way.
    if (ruling.fate == Fate::Accepted || (ruling.fate == Fate::Refused && !outcome.fromQuery)) {
        m_paths->settled(outcome.clientId);
    }
    m_emit(std::move(outcome));
}

void OrderDesk::onOrder(const HttpAnswer &answer, Asked asked, const Symbol &symbol, const ClientOrderId &id)
{
    OrderOutcome outcome;
    outcome.clientId = id;
    outcome.fromQuery = asked == Asked::Lookup;
    Ruling ruling = ruleOn(answer, asked);
    if (!ruling.error) {
        const auto order = matching(decodeOrder(documentIn(answer).object()), symbol, id);
        if (order) {
            outcome.order = *order;
        } else {
            ruling = unreadable(order.error());
        }
    }
    tell(std::move(outcome), ruling);
}

void OrderDesk::onStop(const HttpAnswer &answer, Asked asked, const Symbol &symbol, const ClientOrderId &id)
{
    AlgoOutcome outcome;
    outcome.clientId = id;
    outcome.fromQuery = asked == Asked::Lookup;
    Ruling ruling = ruleOn(answer, asked);
    if (!ruling.error) {
        const auto order = matching(decodeAlgoOrder(documentIn(answer).object()), symbol, id);
        if (order) {
            outcome.order = *order;
        } else {
            ruling = unreadable(order.error());
        }
    }
    tell(std::move(outcome), ruling);
}

void OrderDesk::onCancel(const HttpAnswer &answer, CancelAnswer kind, const Symbol &symbol, const ClientOrderId &id)
{
    CancelOutcome outcome;
    outcome.symbol = symbol;
    outcome.clientId = id;
    Ruling ruling = ruleOn(answer, Asked::Cancel);
    if (!ruling.error) {
        const QJsonDocument document = documentIn(answer);
        if (kind == CancelAnswer::Order) {
            const auto order = matching(decodeOrder(document.object()), symbol, id);
            ruling = order ? ruling : unreadable(order.error());
        } else {
            const auto done = decodeDone(document);
            ruling = done ? ruling : unreadable(done.error());
        }
    }
    outcome.fate = ruling.fate;
    outcome.error = ruling.error;
    m_emit(std::move(outcome));
}

void OrderDesk::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    HttpCall call = cancelOrder(symbol, id);
    call.timeoutMs = m_config->orderTimeoutMs;
    m_paths->cancel(call, [this, symbol, id](const HttpAnswer &answer) { onCancel(answer, CancelAnswer::Order, symbol, id); });
}

void OrderDesk::cancelStop(const Symbol &symbol, const ClientOrderId &id)
{
    HttpCall call = usdm::cancelStop(id);
    call.timeoutMs = m_config->orderTimeoutMs;
    m_paths->cancel(call, [this, symbol, id](const HttpAnswer &answer) { onCancel(answer, CancelAnswer::Code, symbol, id); });
}

void OrderDesk::cancelAll(const Symbol &symbol)
{
    HttpCall call = cancelAllOrders(symbol);
    call.timeoutMs = m_config->orderTimeoutMs;
    m_paths->cancelAll(call, [this, symbol](const HttpAnswer &answer) { onCancel(answer, CancelAnswer::Code, symbol, {}); });
}

void OrderDesk::query(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpOrder(symbol, id), id, [this, symbol, id](const HttpAnswer &answer) {
        onOrder(answer, Asked::Lookup, symbol, id);
    });
}

void OrderDesk::queryStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpStop(id), id, [this, symbol, id](const HttpAnswer &answer) {
        onStop(answer, Asked::Lookup, symbol, id);
    });
}

} // namespace bw::binance::usdm
