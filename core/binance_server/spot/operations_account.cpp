#include "core/binance_server/spot/list_reports.h"
#include "core/binance_server/spot/market_json.h"
#include "core/binance_server/spot/operations.h"
#include "core/binance_server/spot/order_json.h"
#include "core/binance_server/spot/spot_reader.h"

#include <algorithm>

namespace bw::binance_server::spot {

namespace {

QByteArray fourRates(Ratio maker, Ratio taker)
{
    return JsonObject().fixed("maker", maker, kPlaces).fixed("taker", taker, kPlaces).fixed("buyer", Ratio(), kPlaces).fixed("seller", Ratio(), kPlaces).done();
}

// 0.001 -> 10: the older fields count in hundredths of a percent.
std::int64_t basisPoints(Ratio rate)
{
    const Decimal points = Decimal::mul(rate.value(), Decimal::fromInt(10'000), trading::Rounding::Down).rounded(0, trading::Rounding::Down);
    return static_cast<std::int64_t>(points.raw() / Decimal::fromInt(1).raw());
}

QByteArray balancesJson(const Call &call, bool omitZero)
{
    QList<BalanceView> balances = call.desk.backend.balances(call.account);
    const auto add = [&](const QString &asset) {
        const bool known = std::any_of(balances.cbegin(), balances.cend(), [&](const BalanceView &one) { return one.asset == asset; });
        if (!known)
            balances.append({asset, {}, {}});
    };
    for (const SpotInstrument &instrument : call.desk.instruments) {
        add(instrument.common.baseAsset);
        add(instrument.common.quoteAsset);
    }
    QList<QByteArray> rows;
    for (const BalanceView &one : balances) {
        if (!omitZero || !one.free.isZero() || !one.locked.isZero())
            rows.append(JsonObject().text("asset", one.asset).fixed("free", one.free, kPlaces).fixed("locked", one.locked, kPlaces).done());
    }
    return jsonArray(rows);
}

// What the wallet is worth in one asset, by last prices against it or against what it is quoted in.
Decimal worth(const Call &call, const QString &quote)
{
    Decimal sum;
    for (const BalanceView &one : call.desk.backend.balances(call.account)) {
        const Decimal amount = one.free + one.locked;
        const auto direct = call.desk.backend.last(Symbol(one.asset + quote));
        const auto inverse = call.desk.backend.last(Symbol(quote + one.asset));
        if (one.asset == quote)
            sum += amount;
        else if (direct)
            sum += Decimal::mul(amount, direct->value(), trading::Rounding::Down);
        else if (inverse)
            sum += Decimal::div(amount, inverse->value(), trading::Rounding::Down);
    }
    return sum.rounded(8, trading::Rounding::Down);
}

} // namespace

QByteArray discountJson(const AccountTerms &terms)
{
    return JsonObject()
        .boolean("enabledForAccount", terms.payInBnb)
        .boolean("enabledForSymbol", true)
        .word("discountAsset", "BNB")
        .fixed("discount", terms.bnbDiscount, kPlaces)
        .done();
}

Body account(const Call &call)
{
    SpotReader reader(call);
    const bool omitZero = reader.flag("omitZeroBalances");
    if (!reader.finish())
        return refused(reader);
    const AccountTerms terms = call.desk.backend.terms(call.account);
    JsonObject json;
    json.integer("makerCommission", basisPoints(terms.maker))
        .integer("takerCommission", basisPoints(terms.taker))
        .integer("buyerCommission", 0)
        .integer("sellerCommission", 0)
        .raw("commissionRates", fourRates(terms.maker, terms.taker));
    for (const auto &[name, value] : {std::pair("canTrade", true), {"canWithdraw", true}, {"canDeposit", true}, {"brokered", false},
                                      {"requireSelfTradePrevention", false}, {"preventSor", false}})
        json.boolean(name, value);
    return json.integer("updateTime", call.desk.backend.now().ms())
        .word("accountType", "SPOT")
        .raw("balances", balancesJson(call, omitZero))
        .raw("permissions", "[\"SPOT\"]")
        .integer("uid", 354'900'000 + call.account.value())
        .done();
}

Body commission(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    if (!reader.finish())
        return refused(reader);
    const AccountTerms terms = call.desk.backend.terms(call.account);
    return JsonObject()
        .text("symbol", symbol.text())
        .raw("standardCommission", fourRates(terms.maker, terms.taker))
        .raw("specialCommission", fourRates({}, {}))
        .raw("taxCommission", fourRates({}, {}))
        .raw("discount", discountJson(terms))
        .done();
}

Body orderRateLimits(const Call &call)
{
    SpotReader reader(call);
    return reader.finish() ? Body('[' + orderLimitsJson(call.desk, &call.desk.counts[call.account]) + ']') : refused(reader);
}

Body systemStatus(const Call &call)
{
    SpotReader reader(call);
    return reader.finish() ? Body(JsonObject().integer("status", 0).word("msg", "normal").done()) : refused(reader);
}

Body apiRestrictions(const Call &call)
{
    SpotReader reader(call);
    if (!reader.finish())
        return refused(reader);
    JsonObject json;
    json.boolean("ipRestrict", true).integer("createTime", 1'760'000'000'000);
    for (const auto &[name, value] : {std::pair("enableReading", true), {"enableWithdrawals", false}, {"enableInternalTransfer", false},
                                      {"enableMargin", false}, {"enableFutures", true}, {"permitsUniversalTransfer", false},
                                      {"enableVanillaOptions", false}, {"enableFixApiTrade", false}, {"enableFixReadOnly", false},
                                      {"enableSpotAndMarginTrading", true}, {"enablePortfolioMarginTrading", false}})
        json.boolean(name, value);
    return json.done();
}

// No coin of the paper exchange has a network: nothing can be deposited or withdrawn.
Body coins(const Call &call)
{
    SpotReader reader(call);
    return reader.finish() ? Body("[]") : refused(reader);
}

namespace {

Body emptyHistory(const Call &call, std::initializer_list<const char *> names, const char *empty)
{
    SpotReader reader(call);
    for (const char *name : names)
        reader.text(name, Presence::Optional);
    return reader.finish() ? Body(empty) : refused(reader);
}

} // namespace

Body depositHistory(const Call &call)
{
    return emptyHistory(call, {"includeSource", "coin", "status", "startTime", "endTime", "offset", "limit", "txId"}, "[]");
}

Body withdrawHistory(const Call &call)
{
    return emptyHistory(call, {"coin", "withdrawOrderId", "status", "offset", "limit", "idList", "startTime", "endTime"}, "[]");
}

Body tradeFees(const Call &call)
{
    SpotReader reader(call);
    const Symbol only = reader.symbol(Presence::Optional);
    if (!reader.finish())
        return refused(reader);
    const AccountTerms terms = call.desk.backend.terms(call.account);
    QList<QByteArray> rows;
    for (const SpotInstrument &one : call.desk.backend.instruments()) {
        if (only.isEmpty() || only == one.common.symbol)
            rows.append(JsonObject().text("symbol", one.common.symbol.text()).fixed("makerCommission", terms.maker, 4).fixed("takerCommission", terms.taker, 4).done());
    }
    return jsonArray(rows);
}

Body marginPairs(const Call &call)
{
    return emptyHistory(call, {"symbol"}, "[]");
}

Body transferHistory(const Call &call)
{
    SpotReader reader(call);
    reader.text("type", Presence::Required);
    for (const char *name : {"startTime", "endTime", "current", "size", "fromSymbol", "toSymbol"})
        reader.text(name, Presence::Optional);
    return reader.finish() ? Body(JsonObject().integer("total", 0).raw("rows", "[]").done()) : refused(reader);
}

Body walletBalance(const Call &call)
{
    SpotReader reader(call);
    const QByteArray quote = reader.text("quoteAsset", Presence::Optional);
    reader.text("needBalanceDetail", Presence::Optional);
    if (!reader.finish())
        return refused(reader);
    const Decimal balance = worth(call, quote.isEmpty() ? QStringLiteral("BTC") : QString::fromUtf8(quote));
    const auto wallet = [](const char *name, bool active, Decimal amount) {
        return JsonObject().boolean("activate", active).fixed("balance", amount, kPlaces).word("walletName", name).done();
    };
    return jsonArray({wallet("Spot", true, balance), wallet("Funding", true, {}), wallet("USD\u24C8-M Futures", true, {})});
}

} // namespace bw::binance_server::spot
