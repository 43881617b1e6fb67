#include "core/binance_server/account_json.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/words.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

constexpr int kMoneyPlaces = 8;

// Averages are printed with at least one and at most eight places: "84300.0", "84266.28".
QByteArray averageText(Price price)
{
    const base::Decimal rounded = price.value().rounded(8, base::Rounding::HalfEven);
    return rounded.toFixed(std::max(1, rounded.fractionalDigits())).toLatin1();
}

Money marginBalance(const BalanceRecord &b) { return b.wallet + b.unrealized; }
Money initialMargin(const BalanceRecord &b) { return b.positionInitialMargin + b.openOrderInitialMargin; }

QByteArray assetRow(const BalanceRecord &b, Version version)
{
    JsonObject json;
    json.text("asset", b.asset)
        .fixed("walletBalance", b.wallet, kMoneyPlaces)
        .fixed("unrealizedProfit", b.unrealized, kMoneyPlaces)
        .fixed("marginBalance", marginBalance(b), kMoneyPlaces)
        .fixed("maintMargin", b.maintenanceMargin, kMoneyPlaces)
        .fixed("initialMargin", initialMargin(b), kMoneyPlaces)
        .fixed("positionInitialMargin", b.positionInitialMargin, kMoneyPlaces)
        .fixed("openOrderInitialMargin", b.openOrderInitialMargin, kMoneyPlaces)
        .fixed("crossWalletBalance", b.crossWallet, kMoneyPlaces)
        .fixed("crossUnPnl", b.crossUnrealized, kMoneyPlaces)
        .fixed("availableBalance", b.available, kMoneyPlaces)
        .fixed("maxWithdrawAmount", std::max(Money(), std::min(b.available, b.crossWallet)), kMoneyPlaces);
    if (version == Version::V2)
        json.boolean("marginAvailable", true);
    return json.integer("updateTime", b.updatedAt.ms()).done();
}

// In single-asset mode the totals cover USDT only.
BalanceRecord usdtOf(const QList<BalanceRecord> &balances)
{
    const auto it = std::find_if(balances.cbegin(), balances.cend(), [](const BalanceRecord &b) { return b.asset == QLatin1String("USDT"); });
    return it == balances.cend() ? BalanceRecord() : *it;
}

void appendTotals(JsonObject &json, const BalanceRecord &b)
{
    json.fixed("totalInitialMargin", initialMargin(b), kMoneyPlaces)
        .fixed("totalMaintMargin", b.maintenanceMargin, kMoneyPlaces)
        .fixed("totalWalletBalance", b.wallet, kMoneyPlaces)
        .fixed("totalUnrealizedProfit", b.unrealized, kMoneyPlaces)
        .fixed("totalMarginBalance", marginBalance(b), kMoneyPlaces)
        .fixed("totalPositionInitialMargin", b.positionInitialMargin, kMoneyPlaces)
        .fixed("totalOpenOrderInitialMargin", b.openOrderInitialMargin, kMoneyPlaces)
        .fixed("totalCrossWalletBalance", b.crossWallet, kMoneyPlaces)
        .fixed("totalCrossUnPnl", b.crossUnrealized, kMoneyPlaces)
        .fixed("availableBalance", b.available, kMoneyPlaces)
        .fixed("maxWithdrawAmount", std::max(Money(), std::min(b.available, b.crossWallet)), kMoneyPlaces);
}

// "0", not "0.00000000", is how clients know a position with cross margin.
QByteArray isolatedText(const PositionRecord &p, Money amount)
{
    return p.marginType == MarginType::Isolated && !p.position.isFlat() ? amount.toFixed(kMoneyPlaces).toLatin1() : QByteArrayLiteral("0");
}

Money positionMargin(const PositionRecord &p) { return p.initialMargin - p.openOrderInitialMargin; }

Precision precisionFor(const Backend &backend, const trading::Symbol &symbol)
{
    const trading::Instrument *instrument = findInstrument(backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

QList<PositionRecord> flatPositions(const Backend &backend, const trading::Symbol &symbol)
{
    PositionRecord flat;
    flat.position.symbol = symbol;
    if (const auto market = backend.market(symbol))
        flat.markPrice = market->mark;
    for (const auto &config : backend.symbolConfigs(symbol))
        flat.leverage = config.leverage;
    if (!backend.hedgeMode())
        return {flat};
    PositionRecord other = flat;
    flat.side = PositionSide::Long;
    other.side = PositionSide::Short;
    return {flat, other};
}

// Version 2 lists every symbol, flat ones too.
QList<PositionRecord> positionsWithFlat(const Backend &backend, const trading::Symbol &symbolOrEmpty)
{
    const auto known = backend.positions(symbolOrEmpty);
    QList<PositionRecord> all;
    for (const auto &instrument : backend.instruments()) {
        if (!symbolOrEmpty.isEmpty() && instrument.symbol != symbolOrEmpty)
            continue;
        QList<PositionRecord> held;
        std::copy_if(known.cbegin(), known.cend(), std::back_inserter(held),
                     [&](const PositionRecord &p) { return p.position.symbol == instrument.symbol; });
        all.append(held.isEmpty() ? flatPositions(backend, instrument.symbol) : held);
    }
    return all;
}

SymbolConfigRecord configOf(const Backend &backend, const trading::Symbol &symbol)
{
    const auto configs = backend.symbolConfigs(symbol);
    return configs.isEmpty() ? SymbolConfigRecord{symbol, MarginType::Cross, 20, Money()} : configs.first();
}

QByteArray accountPositionV3(const Backend &backend, const PositionRecord &p)
{
    return JsonObject()
        .text("symbol", p.position.symbol.text())
        .word("positionSide", venueWord(p.side))
        .fixed("positionAmt", p.position.amount, precisionFor(backend, p.position.symbol).quantity)
        .fixed("unrealizedProfit", p.unrealized, kMoneyPlaces)
        .word("isolatedMargin", isolatedText(p, p.isolatedWallet + p.unrealized).constData())
        .fixed("notional", p.notional, kMoneyPlaces)
        .word("isolatedWallet", isolatedText(p, p.isolatedWallet).constData())
        .fixed("initialMargin", p.initialMargin, kMoneyPlaces)
        .fixed("maintMargin", p.maintenanceMargin, kMoneyPlaces)
        .integer("updateTime", p.updatedAt.ms())
        .done();
}

QByteArray accountPositionV2(const Backend &backend, const PositionRecord &p)
{
    const auto config = configOf(backend, p.position.symbol);
    return JsonObject()
        .text("symbol", p.position.symbol.text())
        .fixed("initialMargin", p.initialMargin, kMoneyPlaces)
        .fixed("maintMargin", p.maintenanceMargin, kMoneyPlaces)
        .fixed("unrealizedProfit", p.unrealized, kMoneyPlaces)
        .fixed("positionInitialMargin", positionMargin(p), kMoneyPlaces)
        .fixed("openOrderInitialMargin", p.openOrderInitialMargin, kMoneyPlaces)
        .text("leverage", QString::number(p.leverage))
        .boolean("isolated", config.marginType == MarginType::Isolated)
        .word("entryPrice", averageText(p.position.entryPrice).constData())
        .shortest("maxNotional", config.maxNotional)
        .word("bidNotional", "0")
        .word("askNotional", "0")
        .word("positionSide", venueWord(p.side))
        .fixed("positionAmt", p.position.amount, precisionFor(backend, p.position.symbol).quantity)
        .integer("updateTime", p.updatedAt.ms())
        .done();
}

void appendRiskHead(JsonObject &json, const Backend &backend, const PositionRecord &p)
{
    json.text("symbol", p.position.symbol.text())
        .word("positionSide", venueWord(p.side))
        .fixed("positionAmt", p.position.amount, precisionFor(backend, p.position.symbol).quantity)
        .word("entryPrice", averageText(p.position.entryPrice).constData())
        .word("breakEvenPrice", averageText(p.breakEvenPrice).constData())
        .fixed("markPrice", p.markPrice, kMoneyPlaces)
        .fixed("unRealizedProfit", p.unrealized, kMoneyPlaces)
        .shortest("liquidationPrice", Price(p.liquidationPrice.value().rounded(kMoneyPlaces, base::Rounding::HalfEven)))
        .word("isolatedMargin", isolatedText(p, p.isolatedWallet + p.unrealized).constData())
        .fixed("notional", p.notional, kMoneyPlaces)
        .word("isolatedWallet", isolatedText(p, p.isolatedWallet).constData());
}

QByteArray riskRowV3(const Backend &backend, const PositionRecord &p)
{
    const trading::Instrument *instrument = findInstrument(backend, p.position.symbol);
    JsonObject json;
    appendRiskHead(json, backend, p);
    return json.text("marginAsset", instrument ? instrument->marginAsset : QStringLiteral("USDT"))
        .fixed("initialMargin", p.initialMargin, kMoneyPlaces)
        .fixed("maintMargin", p.maintenanceMargin, kMoneyPlaces)
        .fixed("positionInitialMargin", positionMargin(p), kMoneyPlaces)
        .fixed("openOrderInitialMargin", p.openOrderInitialMargin, kMoneyPlaces)
        .integer("adl", p.adlPlace)
        .word("bidNotional", "0")
        .word("askNotional", "0")
        .integer("updateTime", p.updatedAt.ms())
        .done();
}

QByteArray riskRowV2(const Backend &backend, const PositionRecord &p)
{
    const auto config = configOf(backend, p.position.symbol);
    JsonObject json;
    appendRiskHead(json, backend, p);
    return json.text("leverage", QString::number(p.leverage))
        .word("marginType", config.marginType == MarginType::Isolated ? "isolated" : "cross")
        .word("isAutoAddMargin", "false")
        .shortest("maxNotionalValue", config.maxNotional)
        .integer("updateTime", p.updatedAt.ms())
        .done();
}

} // namespace

QByteArray accountJson(const Backend &backend, Version version)
{
    const auto balances = backend.balances();
    QList<QByteArray> assets;
    for (const auto &balance : balances)
        assets.append(assetRow(balance, version));
    QList<QByteArray> positions;
    for (const auto &position : version == Version::V2 ? positionsWithFlat(backend, {}) : backend.positions({}))
        positions.append(version == Version::V2 ? accountPositionV2(backend, position) : accountPositionV3(backend, position));
    JsonObject json;
    if (version == Version::V2) {
        json.integer("feeTier", 0)
            .boolean("feeBurn", false)
            .boolean("canTrade", true)
            .boolean("canDeposit", true)
            .boolean("canWithdraw", true)
            .integer("updateTime", 0)
            .boolean("multiAssetsMargin", false)
            .integer("tradeGroupId", -1);
    }
    appendTotals(json, usdtOf(balances));
    return json.raw("assets", jsonArray(assets)).raw("positions", jsonArray(positions)).done();
}

QByteArray balancesJson(const Backend &backend)
{
    QList<QByteArray> rows;
    for (const auto &b : backend.balances()) {
        rows.append(JsonObject()
                        .word("accountAlias", "SgsR")
                        .text("asset", b.asset)
                        .fixed("balance", b.wallet, kMoneyPlaces)
                        .fixed("crossWalletBalance", b.crossWallet, kMoneyPlaces)
                        .fixed("crossUnPnl", b.crossUnrealized, kMoneyPlaces)
                        .fixed("availableBalance", b.available, kMoneyPlaces)
                        .fixed("maxWithdrawAmount", std::max(Money(), std::min(b.available, b.crossWallet)), kMoneyPlaces)
                        .boolean("marginAvailable", true)
                        .integer("updateTime", b.updatedAt.ms())
                        .done());
    }
    return jsonArray(rows);
}

QByteArray positionRiskJson(const Backend &backend, Version version, const trading::Symbol &symbolOrEmpty)
{
    QList<QByteArray> rows;
    for (const auto &p : version == Version::V2 ? positionsWithFlat(backend, symbolOrEmpty) : backend.positions(symbolOrEmpty))
        rows.append(version == Version::V2 ? riskRowV2(backend, p) : riskRowV3(backend, p));
    return jsonArray(rows);
}

QByteArray accountConfigJson(const Backend &backend)
{
    return JsonObject()
        .integer("feeTier", 0)
        .boolean("canTrade", true)
        .boolean("canDeposit", true)
        .boolean("canWithdraw", true)
        .boolean("dualSidePosition", backend.hedgeMode())
        .integer("updateTime", 0)
        .boolean("multiAssetsMargin", false)
        .integer("tradeGroupId", -1)
        .done();
}

QByteArray symbolConfigJson(const Backend &backend, const trading::Symbol &symbolOrEmpty)
{
    QList<QByteArray> rows;
    for (const auto &config : backend.symbolConfigs(symbolOrEmpty)) {
        rows.append(JsonObject()
                        .text("symbol", config.symbol.text())
                        .word("marginType", config.marginType == MarginType::Isolated ? "ISOLATED" : "CROSSED")
                        .boolean("isAutoAddMargin", false)
                        .integer("leverage", config.leverage)
                        .shortest("maxNotionalValue", config.maxNotional)
                        .done());
    }
    return jsonArray(rows);
}

QByteArray bracketsJson(const Backend &backend, const trading::Symbol &symbolOrEmpty)
{
    QList<QByteArray> symbols;
    for (const auto &instrument : backend.instruments()) {
        if (!symbolOrEmpty.isEmpty() && instrument.symbol != symbolOrEmpty)
            continue;
        QList<QByteArray> rows;
        for (const auto &b : backend.brackets(instrument.symbol)) {
            rows.append(JsonObject()
                            .integer("bracket", b.number)
                            .integer("initialLeverage", b.initialLeverage)
                            .raw("notionalCap", b.cap.toString().toLatin1())
                            .raw("notionalFloor", b.floor.toString().toLatin1())
                            .raw("maintMarginRatio", b.maintenance.toString().toLatin1())
                            .raw("cum", b.cumulative.toString().toLatin1())
                            .done());
        }
        symbols.append(JsonObject().text("symbol", instrument.symbol.text()).raw("brackets", jsonArray(rows)).done());
    }
    return jsonArray(symbols);
}

QByteArray incomeRow(const trading::IncomeRow &row)
{
    return JsonObject()
        .text("symbol", row.symbol.text())
        .text("incomeType", row.type)
        .fixed("income", row.amount, kMoneyPlaces)
        .text("asset", row.asset)
        .text("info", row.type)
        .integer("time", row.at.ms())
        .integer("tranId", row.tranId)
        .word("tradeId", "")
        .done();
}

} // namespace bw::binance_server
