#include "core/binance/usdm/order_desk.h"

#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

#include <QJsonObject>

namespace bw::binance::usdm {

using exchange::AlgoOutcome;
using exchange::OrderOutcome;
using trading::ClientOrderId;
using trading::Symbol;

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
        conclude(answer, asked, symbol, std::move(outcome), [](const QJsonDocument &document) { return decodeAlgoOrder(document.object()); });
    };
}

// Cancelling a stop, or all orders, is answered with a code.
AnswerHandler OrderDesk::doneAnswer(const Symbol &symbol, const ClientOrderId &id)
{
    return [this, symbol, id](const HttpAnswer &answer) { concludeCancel(answer, symbol, id, decodeDone); };
}

void OrderDesk::submit(const safety::ApprovedOrder &order)
{
    m_paths->place(permitted(placeOrder(wishOf(order)), order), order.clientId(), orderAnswer(Asked::Placement, order.symbol(), order.clientId()));
}

void OrderDesk::submitStop(const safety::ApprovedStop &stop)
{
    m_paths->place(inTime(placeStop(wishOf(stop))), stop.clientId(), stopAnswer(Asked::Placement, stop.symbol(), stop.clientId()));
}

void OrderDesk::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->cancel(inTime(cancelOrder(symbol, id)), [this, symbol, id](const HttpAnswer &answer) {
        concludeCancel(answer, symbol, id, [&](const QJsonDocument &document) -> base::Status {
            const auto order = matching(decodeOrder(document.object()), symbol, id);
            return order ? base::Status() : tl::unexpected(order.error());
        });
    });
}

void OrderDesk::cancelStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->cancel(inTime(usdm::cancelStop(id)), doneAnswer(symbol, id));
}

void OrderDesk::cancelAll(const Symbol &symbol)
{
    m_paths->cancelAll(inTime(cancelAllOrders(symbol)), doneAnswer(symbol, {}));
}

void OrderDesk::armCountdown(const Symbol &symbol, base::Millis countdown)
{
    m_paths->byRest(inTime(countdownCancelAll(symbol, countdown)), [this, symbol, countdown](const HttpAnswer &answer) {
        Ruling ruling = ruleOn(answer, Asked::Cancel);
        if (!ruling.error) {
            const auto armed = decodeCountdown(exactJson(answer.body).value_or(QJsonDocument()), symbol, countdown);
            ruling = armed ? ruling : unreadable(armed.error());
        }
        m_emit(exchange::CountdownOutcome{symbol, countdown, ruling.fate, ruling.error});
    });
}

// judge(document) is whether it was done; the number that says that it already is so has no such document.
template<typename Judge>
void OrderDesk::set(HttpCall call, const Symbol &symbol, const trading::SymbolSettings &wanted, Judge judge)
{
    ++m_settingMoves;
    m_paths->byRest(inTime(std::move(call)), [this, symbol, wanted, judge](const HttpAnswer &answer) {
        ++m_settingMoves;
        Ruling ruling = ruleOn(answer, Asked::Setting);
        if (!ruling.error && ruling.remedy != Remedy::Settled) {
            const base::Status done = judge(documentIn(answer));
            ruling = done ? ruling : unreadable(done.error());
        }
        m_emit(exchange::SettingOutcome{symbol, wanted, ruling.fate, ruling.error});
    });
}

void OrderDesk::setLeverage(const Symbol &symbol, int leverage)
{
    set(usdm::setLeverage(symbol, leverage), symbol, {leverage, {}},
        [symbol, leverage](const QJsonDocument &document) { return decodeLeverageSet(document, symbol, leverage); });
}

void OrderDesk::setMarginType(const Symbol &symbol, trading::MarginType type)
{
    set(usdm::setMarginType(symbol, type), symbol, {{}, type}, decodeDone);
}

void OrderDesk::query(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpOrder(symbol, id), id, orderAnswer(Asked::Lookup, symbol, id));
}

void OrderDesk::queryStop(const Symbol &symbol, const ClientOrderId &id)
{
    m_paths->lookUp(lookUpStop(id), id, stopAnswer(Asked::Lookup, symbol, id));
}

} // namespace bw::binance::usdm
