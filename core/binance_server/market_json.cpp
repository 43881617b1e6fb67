#include "core/binance_server/market_json.h"

#include "core/binance_server/json_writer.h"

namespace bw::binance_server {

namespace {

constexpr std::int64_t kNoDeliveryMs = 4133404800000;
constexpr std::int64_t kOnboardMs = 1569398400000;

QByteArray rateLimit(const char *type, const char *interval, int intervalNum, int limit)
{
    return JsonObject().word("rateLimitType", type).word("interval", interval).integer("intervalNum", intervalNum).integer("limit", limit).done();
}

QList<QByteArray> orderLimits(const ServerConfig &config)
{
    return {rateLimit("ORDERS", "MINUTE", 1, config.ordersPerMinute), rateLimit("ORDERS", "SECOND", 10, config.ordersPer10s)};
}

QByteArray lotSize(const char *name, const trading::Instrument &i, Quantity smallest, Quantity largest, Quantity step)
{
    const int places = i.quantityDecimals();
    return JsonObject()
        .word("filterType", name)
        .fixed("minQty", smallest, places)
        .shortest("maxQty", largest)
        .fixed("stepSize", step, places)
        .done();
}

QByteArray filtersJson(const trading::Instrument &i)
{
    const int pricePlaces = precisionOf(i).price;
    QList<QByteArray> filters;
    filters.append(JsonObject()
                       .word("filterType", "PRICE_FILTER")
                       .fixed("minPrice", i.minPrice, pricePlaces)
                       .shortest("maxPrice", i.maxPrice)
                       .fixed("tickSize", i.tickSize, pricePlaces)
                       .done());
    filters.append(lotSize("LOT_SIZE", i, i.minQuantity, i.maxQuantity, i.stepSize));
    filters.append(lotSize("MARKET_LOT_SIZE", i, i.minMarketQuantity, i.maxMarketQuantity, i.marketStepSize));
    if (i.maxOpenOrders > 0)
        filters.append(JsonObject().word("filterType", "MAX_NUM_ORDERS").integer("limit", i.maxOpenOrders).done());
    filters.append(JsonObject().word("filterType", "MIN_NOTIONAL").shortest("notional", i.minNotional).done());
    filters.append(JsonObject()
                       .word("filterType", "PERCENT_PRICE")
                       .fixed("multiplierUp", i.priceMultiplierUp, 4)
                       .fixed("multiplierDown", i.priceMultiplierDown, 4)
                       .word("multiplierDecimal", "4")
                       .done());
    filters.append(JsonObject().word("filterType", "POSITION_RISK_CONTROL").word("positionControlSide", "NONE").done());
    return jsonArray(filters);
}

QByteArray symbolJson(const trading::Instrument &i)
{
    const Precision precision = precisionOf(i);
    return JsonObject()
        .text("symbol", i.symbol.text())
        .text("pair", i.symbol.text())
        .word("contractType", "PERPETUAL")
        .integer("deliveryDate", kNoDeliveryMs)
        .integer("onboardDate", kOnboardMs)
        .word("status", i.status == trading::InstrumentStatus::Trading ? "TRADING" : "SETTLING")
        .word("maintMarginPercent", "2.5000")
        .word("requiredMarginPercent", "5.0000")
        .text("baseAsset", i.baseAsset)
        .text("quoteAsset", i.quoteAsset)
        .text("marginAsset", i.marginAsset)
        .integer("pricePrecision", precision.price)
        .integer("quantityPrecision", precision.quantity)
        .integer("baseAssetPrecision", 8)
        .integer("quotePrecision", 8)
        .word("underlyingType", "COIN")
        .raw("underlyingSubType", QByteArrayLiteral("[\"PoW\"]"))
        .integer("settlePlan", 0)
        .word("triggerProtect", "0.0500")
        .word("liquidationFee", "0.012500")
        .word("marketTakeBound", "0.05")
        .integer("maxMoveOrderLimit", 10000)
        .raw("filters", filtersJson(i))
        .raw("orderTypes", QByteArrayLiteral("[\"LIMIT\",\"MARKET\",\"STOP\",\"STOP_MARKET\",\"TAKE_PROFIT\",\"TAKE_PROFIT_MARKET\",\"TRAILING_STOP_MARKET\"]"))
        .raw("timeInForce", QByteArrayLiteral("[\"GTC\",\"IOC\",\"FOK\",\"GTX\",\"GTD\"]"))
        .done();
}

} // namespace

QByteArray exchangeInfoJson(const Backend &backend, const ServerConfig &config)
{
    QList<QByteArray> symbols;
    QStringList assetNames;
    QList<QByteArray> assets;
    for (const auto &instrument : backend.instruments()) {
        symbols.append(symbolJson(instrument));
        if (assetNames.contains(instrument.marginAsset))
            continue;
        assetNames.append(instrument.marginAsset);
        assets.append(JsonObject().text("asset", instrument.marginAsset).boolean("marginAvailable", true).word("autoAssetExchange", "-10000").done());
    }
    QList<QByteArray> limits{rateLimit("REQUEST_WEIGHT", "MINUTE", 1, config.weightPerMinute)};
    limits.append(orderLimits(config));
    return JsonObject()
        .word("timezone", "UTC")
        .integer("serverTime", backend.now().ms())
        .raw("rateLimits", jsonArray(limits))
        .raw("exchangeFilters", QByteArrayLiteral("[]"))
        .raw("assets", jsonArray(assets))
        .raw("symbols", jsonArray(symbols))
        .done();
}

QByteArray orderLimitsJson(const ServerConfig &config) { return jsonArray(orderLimits(config)); }

QByteArray premiumIndexJson(const MarketRecord &market)
{
    return JsonObject()
        .text("symbol", market.symbol.text())
        .fixed("markPrice", market.mark, 8)
        .fixed("indexPrice", market.index, 8)
        .fixed("estimatedSettlePrice", market.index, 8)
        .fixed("lastFundingRate", market.fundingRate, 8)
        .word("interestRate", "0.00010000")
        .integer("nextFundingTime", market.nextFundingAt.ms())
        .integer("time", market.at.ms())
        .done();
}

QByteArray bookTickerJson(const MarketRecord &market, Precision precision)
{
    return JsonObject()
        .text("symbol", market.symbol.text())
        .fixed("bidPrice", market.bid, precision.price)
        .fixed("bidQty", market.bidQuantity, precision.quantity)
        .fixed("askPrice", market.ask, precision.price)
        .fixed("askQty", market.askQuantity, precision.quantity)
        .integer("time", market.at.ms())
        .done();
}

QByteArray priceTickerJson(const MarketRecord &market, Precision precision)
{
    return JsonObject()
        .text("symbol", market.symbol.text())
        .fixed("price", market.last, precision.price)
        .integer("time", market.at.ms())
        .done();
}

QByteArray levelsJson(const QList<PriceLevel> &levels, int most, Precision precision)
{
    QList<QByteArray> rows;
    for (const PriceLevel &level : levels.first(std::min<qsizetype>(levels.size(), most)))
        rows.append("[\"" + level.price.toFixed(precision.price).toLatin1() + "\",\"" + level.quantity.toFixed(precision.quantity).toLatin1() + "\"]");
    return jsonArray(rows);
}

QByteArray depthJson(const MarketRecord &market, const BookView &book, Precision precision, base::VenueTime now)
{
    constexpr int kAll = 1000;
    return JsonObject()
        .integer("lastUpdateId", market.updateId)
        .integer("E", now.ms())
        .integer("T", market.at.ms())
        .raw("bids", levelsJson(book.bids, kAll, precision))
        .raw("asks", levelsJson(book.asks, kAll, precision))
        .done();
}

QByteArray bookTickerEvent(const MarketRecord &market, Precision precision, base::VenueTime now)
{
    return JsonObject()
        .word("e", "bookTicker")
        .integer("u", market.updateId)
        .integer("E", now.ms())
        .integer("T", market.at.ms())
        .text("s", market.symbol.text())
        .text("ps", market.symbol.text())
        .integer("st", 1)
        .fixed("b", market.bid, precision.price)
        .fixed("B", market.bidQuantity, precision.quantity)
        .fixed("a", market.ask, precision.price)
        .fixed("A", market.askQuantity, precision.quantity)
        .done();
}

QByteArray markPriceEvent(const MarketRecord &market, base::VenueTime now)
{
    return JsonObject()
        .word("e", "markPriceUpdate")
        .integer("E", now.ms())
        .text("s", market.symbol.text())
        .fixed("p", market.mark, 8)
        .fixed("ap", market.mark, 8)
        .fixed("i", market.index, 8)
        .fixed("P", market.index, 8)
        .fixed("r", market.fundingRate, 8)
        .integer("T", market.nextFundingAt.ms())
        .integer("st", 1)
        .done();
}

} // namespace bw::binance_server
