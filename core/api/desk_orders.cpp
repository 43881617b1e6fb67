// Entering, leaving, cancelling.
#include "core/api/desk.h"

#include "core/api/answers.h"
#include "core/safety/rules/rules.h"
#include "core/safety/take_profit.h"
#include "core/trading/words.h"

namespace bw::api {

using base::Decimal;
using engine_client::Reply;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using http::JsonObject;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Symbol;

namespace {

constexpr qsizetype kPlacedKept = 10'000;
constexpr qsizetype kLongestId = 64;
const QStringList kTypes{QStringLiteral("market"), QStringLiteral("limit")};

trading::Position heldIn(const Snapshot &s, const Symbol &symbol)
{
    return s.risk.symbols.value(symbol).position;
}

std::int64_t newestTrade(const Snapshot &s, const Symbol &symbol)
{
    std::int64_t newest = 0;
    for (const trading::Fill &fill : s.fills) {
        newest = fill.symbol == symbol ? std::max<std::int64_t>(newest, fill.tradeId.value()) : newest;
    }
    return newest;
}

struct Filled
{
    Quantity quantity;
    trading::Money turnover;
    trading::Money pnl;      // after commission, where that is in quote or valued in it
};

Filled filledSince(const Snapshot &s, const Symbol &symbol, trading::Side side, std::int64_t after)
{
    Filled filled;
    for (const trading::Fill &fill : s.fills) {
        if (fill.symbol == symbol && fill.side == side && fill.tradeId.value() > after) {
            filled.quantity = filled.quantity + fill.quantity;
            filled.turnover = filled.turnover + fill.price * fill.quantity;
            filled.pnl = filled.pnl + fill.realizedPnl - fill.commissionInQuote.value_or(trading::Money());
        }
    }
    return filled;
}

// What the exit came to: the fills of the symbol since it was asked for, against the position.
http::Response closed(const Reply &reply, const Snapshot &s, const Symbol &symbol, trading::Side side, std::int64_t after)
{
    const auto &[quantity, turnover, pnl] = filledSince(s, symbol, side, after);
    JsonObject out;
    out.text("symbol", symbol.text()).text("message", reply.message);
    if (reply.kind == ReplyKind::Accepted) { // a limit rests
        for (const engine_client::OrderRow &row : s.orders) {
            if (row.order.symbol == symbol && row.order.reduceOnly && row.order.isOpen() && !row.foreign) {
                out.text("order_id", row.order.clientId.text());
                return answered(202, out.done());
            }
        }
        return answered(202, out.null("order_id").done());
    }
    const bool filled = quantity.isPositive();
    const Decimal average = filled ? Decimal::div(turnover.value(), quantity.value(), base::Rounding::HalfEven) : Decimal();
    out.raw("exit_price", filled ? number(average) : QByteArrayLiteral("null")).raw("quantity", filled ? amount(quantity) : QByteArrayLiteral("null"))
        .raw("realized_pnl", filled ? amount(pnl) : QByteArrayLiteral("null"))
        .raw("balance", s.risk.accountKnown ? amount(s.risk.balance) : QByteArrayLiteral("null"));
    return answered(200, out.done());
}

} // namespace

void Desk::closePosition(const Visit &visit)
{
    Wish wish(visit.request.body);
    engine_client::ClosePosition body;
    body.symbol = wish.symbol("symbol");
    body.reason = wish.text("reason");
    const auto quantity = wish.positive("quantity");
    const auto percentage = wish.positive("percent");
    const bool limit = wish.choice("type", kTypes, kTypes.first()) == kTypes.last();
    const auto price = wish.positive("price");
    const QString side = wish.textOr("side", {});
    if (quantity && percentage) {
        wish.refuse(QStringLiteral("Either \"quantity\" or \"percent\"."));
    }
    if (percentage && *percentage > Decimal::fromInt(100)) {
        wish.refuse(QStringLiteral("\"percent\" is at most 100."));
    }
    if (limit != price.has_value()) {
        wish.refuse(QStringLiteral("\"price\" goes with the type limit, and only with it."));
    }
    if (!side.isEmpty()) {
        wish.refuse(QStringLiteral("\"side\" is for hedge mode."));
    }
    if (!sound(wish, visit)) {
        return;
    }
    if (limit) { // resting, it can be left behind: market exits need nobody's word
        if (!admitted(visit, Needs::Token)) {
            return;
        }
        body.type = OrderType::Limit;
        body.limitPrice = Price(*price);
    }
    const auto s = m_engine.latest();
    const trading::Position held = s ? heldIn(*s, body.symbol) : trading::Position();
    if (quantity) {
        body.quantity = Quantity(*quantity);
    } else if (percentage && *percentage < Decimal::fromInt(100)) {
        const Decimal share = Decimal::div(*percentage, Decimal::fromInt(100), base::Rounding::Down);
        body.quantity = Quantity(Decimal::mul(held.amount.abs().value(), share, base::Rounding::Up));
    }
    const std::int64_t after = s ? newestTrade(*s, body.symbol) : 0;
    Waiting &waiting = ask(visit, body);
    waiting.done = [symbol = body.symbol, exit = held.exitSide(), after](const Reply &reply, const Snapshot &now) {
        return closed(reply, now, symbol, exit, after);
    };
    waiting.shown = [held, exit = held.exitSide(), after](const Snapshot &now) {
        const Quantity filled = filledSince(now, held.symbol, exit, after).quantity;
        return filled.isPositive() && heldIn(now, held.symbol).amount.abs() <= held.amount.abs() - filled;
    };
}

void Desk::dryRun(const safety::EntryIntent &intent, const Visit &visit) const
{
    const auto s = picture(visit);
    if (!s) {
        return;
    }
    safety::Verdict verdict = safety::judgeEntry(s->risk, intent);
    verdict.largestPassing = safety::largestPassing(s->risk, intent);
    visit.responder.answer(answered(200, JsonObject().boolean("dry_run", true).text("symbol", intent.symbol.text()).raw("quantity", amount(intent.quantity))
                                             .raw("verdict", verdictJson(verdict)).done()));
}

// The same client_order_id asks for the same order: it is answered as it was, and sent once. The engine keeps the ids of what it
// sent in the journal; here are the answers of this run.
void Desk::placeOrder(const Visit &visit)
{
    Wish wish(visit.request.body);
    safety::EntryIntent intent;
    intent.symbol = wish.symbol("symbol");
    intent.side = wish.choice("side", {QStringLiteral("buy"), QStringLiteral("sell")}, {}) == QLatin1String("sell") ? trading::Side::Sell : trading::Side::Buy;
    const bool limit = wish.choice("type", kTypes, kTypes.first()) == kTypes.last();
    const auto quantity = wish.positive("quantity");
    const auto notional = wish.positive("notional");
    const auto price = wish.positive("price");
    const auto stop = wish.positive("stop_loss");
    const auto target = wish.positive("take_profit");
    const QString id = wish.textOr("client_order_id", {});
    const bool dry = wish.flag("dry_run");
    if (id.size() > kLongestId) {
        wish.refuse(QStringLiteral("\"client_order_id\" has at most %1 characters.").arg(kLongestId));
    }
    if (quantity.has_value() == notional.has_value()) {
        wish.refuse(QStringLiteral("Either \"quantity\" or \"notional\" is required."));
    }
    if (limit != price.has_value()) {
        wish.refuse(QStringLiteral("\"price\" goes with the type limit, and only with it."));
    }
    if (!sound(wish, visit)) {
        return;
    }
    intent.type = limit ? OrderType::Limit : OrderType::Market;
    intent.limitPrice = price ? std::optional(Price(*price)) : std::nullopt;
    intent.stopPrice = stop ? std::optional(Price(*stop)) : std::nullopt;
    intent.takeProfit = target ? std::optional(Price(*target)) : std::nullopt;
    const auto s = picture(visit);
    if (!s) {
        return;
    }
    const auto reference = price ? std::optional(Price(*price)) : s->risk.symbols.value(intent.symbol).mark;
    if (notional && !reference) {
        return visit.responder.answer(failed(409, "no-price", QStringLiteral("%1 has no mark price to make a quantity of a notional.").arg(intent.symbol.text())));
    }
    const Decimal asked = quantity ? *quantity : Decimal::div(*notional, reference->value(), base::Rounding::Down);
    const auto filters = s->risk.instruments ? s->risk.instruments->constFind(intent.symbol) : trading::InstrumentMap::const_iterator();
    const bool stepped = notional && s->risk.instruments && filters != s->risk.instruments->constEnd();
    intent.quantity = stepped ? trading::floorToStep(*filters, Quantity(asked), limit ? trading::PriceKind::Limit : trading::PriceKind::Market) : Quantity(asked);
    if (const QString problem = safety::takeProfitProblem(s->risk, intent); !problem.isEmpty()) {
        return visit.responder.answer(failed(400, "take-profit", problem));
    }
    if (dry) {
        return dryRun(intent, visit);
    }
    const QString askedFor = wish.canonical();
    if (const auto known = m_placed.constFind(id); !id.isEmpty() && known != m_placed.constEnd()) {
        if (known->asked != askedFor) {
            return visit.responder.answer(failed(409, "id-used", QStringLiteral("This client_order_id was used for another order.")));
        }
        return visit.responder.answer(known->answer ? *known->answer : failed(409, "under-way", QStringLiteral("This order is under way.")));
    }
    if (!id.isEmpty()) {
        m_placed.insert(id, Placed{askedFor, {}});
        m_placedOrder.append(id);
        while (m_placedOrder.size() > kPlacedKept) {
            m_placed.remove(m_placedOrder.takeFirst());
        }
    }
    ask(visit, engine_client::OpenPosition{intent, id, id.isEmpty() ? QString() : askedFor}).clientOrderId = id;
}

// Cancelling an entry needs nobody's word; what protects or leaves does.
void Desk::cancelOrder(const Visit &visit)
{
    const QString &id = visit.id;
    const auto s = m_engine.latest();
    std::optional<engine_client::CancelOrder> body;
    bool isEntry = false;
    for (const engine_client::OrderRow &row : s ? s->orders : QList<engine_client::OrderRow>()) {
        if (row.order.clientId.text() == id) {
            body = engine_client::CancelOrder{row.order.symbol, row.order.clientId};
            isEntry = !row.order.reduceOnly;
        }
    }
    for (const trading::AlgoOrderView &order : s ? s->conditionals : QList<trading::AlgoOrderView>()) {
        if (order.clientId.text() == id) {
            body = engine_client::CancelOrder{order.symbol, order.clientId};
            isEntry = !order.isExit();
        }
    }
    if (!body) {
        return visit.responder.answer(failed(404, "no-such-order", QStringLiteral("There is no open order %1.").arg(id)));
    }
    if (!admitted(visit, isEntry ? Needs::Nothing : Needs::Token)) {
        return;
    }
    ask(visit, *body);
}

} // namespace bw::api
