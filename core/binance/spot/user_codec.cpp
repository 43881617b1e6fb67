#include "core/binance/spot/user_codec.h"

#include "core/binance/json_list.h"
#include "core/binance/json_reader.h"
#include "core/binance/spot/balance_reading.h"
#include "core/binance/spot/order_facts.h"
#include "core/binance/words.h"

namespace bw::binance::spot {

using namespace exchange;
using namespace trading;
using Key = QLatin1StringView;

namespace {

void lose(UserFrame &out, const QString &why)
{
    out.events.append(EventsLost{why});
}

bool lostIn(const JsonReader &reader, UserFrame &out)
{
    if (!reader.ok()) {
        lose(out, reader.failure().value().message);
    }
    return !reader.ok();
}

// c is the cancel's own id in the report of a cancel; C is then the order's.
ClientOrderId clientIdOf(JsonReader &reader, const QString &execution)
{
    const ClientOrderId current(reader.text(Key("c")));
    const ClientOrderId original(reader.text(Key("C")));
    return execution == QLatin1String("CANCELED") && !original.isEmpty() ? original : current;
}

OrderFacts readFacts(JsonReader &reader, const QString &execution)
{
    OrderFacts facts;
    facts.symbol = Symbol(reader.name(Key("s")));
    facts.clientId = clientIdOf(reader, execution);
    facts.id = VenueOrderId(reader.integer(Key("i")));
    facts.listNumber = reader.integer(Key("g"));
    const auto side = sideFrom(reader.name(Key("S")).toLatin1());
    const auto status = spotStatusFrom(reader.name(Key("X")).toLatin1());
    facts.kind = orderKindFrom(reader.name(Key("o")).toLatin1());
    facts.price = Price(reader.decimal(Key("p")));
    facts.trigger = Price(reader.decimal(Key("P")));
    facts.quantity = Quantity(reader.decimal(Key("q")));
    facts.executed = Quantity(reader.decimal(Key("z")));
    facts.executedQuote = Money(reader.decimal(Key("Z")));
    facts.working = reader.flag(Key("w"));
    facts.at = reader.time(Key("T"));
    if (!side || !status) {
        reader.fail(QStringLiteral("An order update of the exchange has a side or a status that is not known."));
    }
    facts.side = side.value_or(Side::Buy);
    facts.status = status.value_or(SpotStatus::New);
    if (const QString problem = facts.problem(); reader.ok() && !problem.isEmpty()) {
        reader.fail(problem);
    }
    return facts;
}

Fill readFill(JsonReader &reader, const OrderFacts &facts, TradeId trade, Quantity quantity)
{
    Fill fill;
    fill.symbol = facts.symbol;
    fill.tradeId = trade;
    fill.orderId = facts.id;
    fill.clientId = facts.clientId;
    fill.side = facts.side;
    fill.price = Price(reader.decimal(Key("L")));
    fill.quantity = quantity;
    fill.commission = Money(reader.decimal(Key("n")));
    fill.commissionAsset = reader.raw(Key("N")).toString(); // null where nothing was paid
    fill.maker = reader.flag(Key("m"));
    fill.at = facts.at;
    if (reader.ok() && (!fill.price.isPositive() || (!fill.commission.isZero() && fill.commissionAsset.isEmpty()))) {
        reader.fail(QStringLiteral("A fill of the exchange has no usable price or commission asset."));
    }
    return fill;
}

// Why an order ended: the exchange's word for a rejection, else for an expiry.
QString reasonOf(JsonReader &reader)
{
    const QString rejected = reader.raw(Key("r")).toString();
    const QString expired = reader.raw(Key("eR")).toString();
    return !rejected.isEmpty() && rejected != QLatin1String("NONE") ? rejected : expired == QLatin1String("NONE") ? QString() : expired;
}

void executionReport(JsonReader &reader, UserFrame &out)
{
    const QString execution = reader.name(Key("x"));
    const OrderFacts facts = readFacts(reader, execution);
    const std::int64_t executionId = reader.integer(Key("I"));
    const std::int64_t tradeId = reader.integer(Key("t"));
    const Quantity lastQuantity(reader.decimal(Key("l")));
    if (reader.ok() && lastQuantity.isNegative()) {
        reader.fail(QStringLiteral("An order update of the exchange has an impossible quantity."));
    }
    const bool filled = reader.ok() && lastQuantity.isPositive() && tradeId >= 0;
    const Fill fill = filled ? readFill(reader, facts, TradeId(tradeId), lastQuantity) : Fill{};
    if (lostIn(reader, out)) {
        return;
    }
    out.key = QStringLiteral("x|%1|%2").arg(facts.symbol.text()).arg(executionId);
    if (facts.isConditional()) {
        out.events.append(AlgoUpdate{conditionalView(facts), reasonOf(reader)});
    }
    if (filled) {
        out.events.append(FillUpdate{regularView(facts), fill});
        return;
    }
    if (!facts.isConditional() || facts.hasBegun()) {
        out.events.append(OrderUpdate{regularView(facts)});
    }
    if (lastQuantity.isPositive()) {
        lose(out, QStringLiteral("The exchange executed an order of %1 without naming a trade.").arg(facts.symbol.text()));
    }
}

base::Result<AssetBalance> decodeRow(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("balance of an account update"));
    return readBalance(reader, {Key("a"), Key("f"), Key("l")});
}

void accountPosition(JsonReader &reader, const QString &quoteAsset, UserFrame &out)
{
    AccountUpdate update;
    update.reason = QStringLiteral("BALANCES");
    update.at = reader.time(Key("u"));
    if (lostIn(reader, out)) {
        return;
    }
    const auto rows = decodeList<AssetBalance>(reader.raw(Key("B")), QStringLiteral("balances of an account update"), decodeRow);
    if (!rows) {
        lose(out, rows.error().message);
        return;
    }
    update.balances = *rows;
    for (const AssetBalance &balance : *rows) {
        if (balance.asset == quoteAsset) {
            update.wallet = Money(balance.total().value());
        }
    }
    out.events.append(update);
}

void balanceUpdate(JsonReader &reader, UserFrame &out)
{
    const BalanceChange change{reader.name(Key("a")), Quantity(reader.decimal(Key("d"))), reader.time(Key("T"))};
    if (lostIn(reader, out)) {
        return;
    }
    out.key = QStringLiteral("b|%1|%2|%3").arg(change.asset, change.delta.toString()).arg(change.at.ms());
    out.events.append(change);
}

// Part of a coin is held for something outside the market, or comes back: how much is free now has to be read.
void externalLock(JsonReader &reader, UserFrame &out)
{
    const QString asset = reader.name(Key("a"));
    const std::int64_t at = reader.time(Key("T")).ms();
    if (lostIn(reader, out)) {
        return;
    }
    out.key = QStringLiteral("l|%1|%2").arg(asset).arg(at);
    lose(out, QStringLiteral("What is free of %1 was changed from outside the market.").arg(asset));
}

// The orders of a list report for themselves; the list's own word is only looked at for being readable.
void listStatus(JsonReader &reader, UserFrame &out)
{
    (void)reader.name(Key("s"));
    (void)reader.integer(Key("g"));
    (void)reader.name(Key("L"));
    (void)lostIn(reader, out);
}

} // namespace

UserFrame decodeUserMessage(const QJsonObject &message, const QString &quoteAsset)
{
    UserFrame out;
    const QJsonValue event = message.value(Key("event"));
    JsonReader reader(event.isObject() ? event : QJsonValue(message), QStringLiteral("account event"));
    const QString type = reader.name(Key("e"));
    if (lostIn(reader, out)) {
        return out;
    }
    if (type == QLatin1String("executionReport")) {
        executionReport(reader, out);
    } else if (type == QLatin1String("outboundAccountPosition")) {
        accountPosition(reader, quoteAsset, out);
    } else if (type == QLatin1String("balanceUpdate")) {
        balanceUpdate(reader, out);
    } else if (type == QLatin1String("externalLockUpdate")) {
        externalLock(reader, out);
    } else if (type == QLatin1String("listStatus")) {
        listStatus(reader, out);
    } else if (type == QLatin1String("eventStreamTerminated")) {
        out.terminated = true;
    }
    // Anything else is not for us; serverShutdown is the connection's own business.
    return out;
}

} // namespace bw::binance::spot
