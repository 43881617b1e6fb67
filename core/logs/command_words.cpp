// The commands in words, for the log.
#include "core/logs/engine_trace.h"
#include "core/trading/words.h"

namespace bw::logs {

namespace {

using namespace engine_client;
using Words = std::pair<const char *, QJsonObject>;

QJsonObject withSymbol(const trading::Symbol &symbol, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("symbol"), symbol.text());
    return fields;
}

Words of(const OpenPosition &body)
{
    QJsonObject fields{{QStringLiteral("side"), toWord(body.intent.side)}, {QStringLiteral("type"), toWord(body.intent.type)}, {QStringLiteral("quantity"), body.intent.quantity.toString()}};
    if (body.intent.limitPrice) {
        fields.insert(QStringLiteral("price"), body.intent.limitPrice->toString());
    }
    if (body.intent.stopPrice) {
        fields.insert(QStringLiteral("stop"), body.intent.stopPrice->toString());
    }
    if (body.intent.takeProfit) {
        fields.insert(QStringLiteral("take_profit"), body.intent.takeProfit->toString());
    }
    return {"open-position", withSymbol(body.intent.symbol, fields)};
}

Words of(const ClosePosition &body)
{
    QJsonObject fields{{QStringLiteral("type"), toWord(body.type)}, {QStringLiteral("reason"), body.reason}};
    if (body.quantity) {
        fields.insert(QStringLiteral("quantity"), body.quantity->toString());
    }
    return {"close-position", withSymbol(body.symbol, fields)};
}

Words of(const PlaceStop &body) { return {"place-stop", withSymbol(body.symbol, {{QStringLiteral("trigger"), body.trigger.toString()}})}; }
Words of(const BreakEvenStop &body) { return {"break-even-stop", withSymbol(body.symbol)}; }
Words of(const CancelOrder &body) { return {"cancel-order", withSymbol(body.symbol, {{QStringLiteral("client_id"), body.clientId.text()}})}; }
Words of(const ClearStop &body) { return {"clear-stop", {{QStringLiteral("approver"), body.approver}, {QStringLiteral("reason"), body.reason}}}; }
Words of(const AmendStopReason &body) { return {"amend-stop-reason", {{QStringLiteral("by"), body.by}, {QStringLiteral("reason"), body.reason}}}; }
Words of(const AcceptBaseline &body) { return {"accept-baseline", {{QStringLiteral("approver"), body.approver}}}; }
Words of(const ResolveFlow &body)
{
    return {"resolve-flow", {{QStringLiteral("approver"), body.approver}, {QStringLiteral("as"), body.as == FlowIs::Transfer ? QStringLiteral("transfer") : QStringLiteral("pnl")}}};
}
Words of(const SetLimits &body) { return {"set-limits", {{QStringLiteral("approver"), body.approver}}}; } // what changes, the decision says
Words of(const ConfirmLive &body) { return {"confirm-live", {{QStringLiteral("approver"), body.approver}}}; }
Words of(const AdoptHolding &body)
{
    return {"adopt-holding", withSymbol(body.symbol, {{QStringLiteral("quantity"), body.quantity.toString()}, {QStringLiteral("approver"), body.approver}})};
}
Words of(const SetLeverage &body) { return {"set-leverage", withSymbol(body.symbol, {{QStringLiteral("leverage"), body.leverage}})}; }
Words of(const SetMarginType &body) { return {"set-margin-type", withSymbol(body.symbol, {{QStringLiteral("margin_type"), toWord(body.marginType)}})}; }
Words of(const ConfirmEntry &body)
{
    return {"confirm-entry", {{QStringLiteral("client_id"), body.id.text()}, {QStringLiteral("approve"), body.approve}, {QStringLiteral("approver"), body.approver}}};
}

} // namespace

std::pair<const char *, QJsonObject> wordsOf(const CommandBody &body)
{
    return std::visit([](const auto &known) { return of(known); }, body);
}

} // namespace bw::logs
