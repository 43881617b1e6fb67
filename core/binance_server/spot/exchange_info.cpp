// exchangeInfo: the rules of every symbol, as the exchange states them. Source: rest-api.md, filters.md.
#include "core/binance_server/spot/market_json.h"
#include "core/binance_server/spot/order_json.h"
#include "core/binance_server/spot/words.h"

namespace bw::binance_server::spot {

namespace {

JsonObject filter(const char *type)
{
    JsonObject json;
    json.word("filterType", type);
    return json;
}

QByteArray range(const char *type, const char *least, const char *most, const char *step, Decimal a, Decimal b, Decimal c)
{
    return filter(type).fixed(least, a, kPlaces).fixed(most, b, kPlaces).fixed(step, c, kPlaces).done();
}

QByteArray count(const char *type, const char *name, int limit) { return filter(type).integer(name, limit).done(); }

QByteArray trailing(const TrailingRange &range)
{
    return filter("TRAILING_DELTA")
        .integer("minTrailingAboveDelta", range.minAbove)
        .integer("maxTrailingAboveDelta", range.maxAbove)
        .integer("minTrailingBelowDelta", range.minBelow)
        .integer("maxTrailingBelowDelta", range.maxBelow)
        .done();
}

QList<QByteArray> priceFilters(const SpotInstrument &of)
{
    QList<QByteArray> list;
    if (of.bothSides.up.isPositive())
        list << filter("PERCENT_PRICE").shortest("multiplierUp", of.bothSides.up).shortest("multiplierDown", of.bothSides.down).integer("avgPriceMins", 5).done();
    if (of.bid.up.isPositive())
        list << filter("PERCENT_PRICE_BY_SIDE")
                    .shortest("bidMultiplierUp", of.bid.up)
                    .shortest("bidMultiplierDown", of.bid.down)
                    .shortest("askMultiplierUp", of.ask.up)
                    .shortest("askMultiplierDown", of.ask.down)
                    .integer("avgPriceMins", 5)
                    .done();
    if (of.minNotionalAlone.isPositive())
        list << filter("MIN_NOTIONAL").fixed("minNotional", of.minNotionalAlone, kPlaces).boolean("applyToMarket", of.minNotionalAtMarket).integer("avgPriceMins", 5).done();
    if (of.maxNotional.isPositive())
        list << filter("NOTIONAL")
                    .fixed("minNotional", of.common.minNotional, kPlaces)
                    .boolean("applyMinToMarket", of.minNotionalAtMarket)
                    .fixed("maxNotional", of.maxNotional, kPlaces)
                    .boolean("applyMaxToMarket", of.maxNotionalAtMarket)
                    .integer("avgPriceMins", 5)
                    .done();
    return list;
}

QByteArray filtersOf(const SpotInstrument &of)
{
    const trading::Instrument &i = of.common;
    QList<QByteArray> list;
    list << range("PRICE_FILTER", "minPrice", "maxPrice", "tickSize", i.minPrice.value(), i.maxPrice.value(), i.tickSize.value())
         << range("LOT_SIZE", "minQty", "maxQty", "stepSize", i.minQuantity.value(), i.maxQuantity.value(), i.stepSize.value())
         << count("ICEBERG_PARTS", "limit", of.icebergParts)
         << range("MARKET_LOT_SIZE", "minQty", "maxQty", "stepSize", i.minMarketQuantity.value(), i.maxMarketQuantity.value(), i.marketStepSize.value())
         << trailing(of.trailing) << priceFilters(of);
    const struct { const char *type, *name; int limit; } counts[] = {{"MAX_NUM_ORDERS", "maxNumOrders", i.maxOpenOrders},
                                                                      {"MAX_NUM_ORDER_LISTS", "maxNumOrderLists", of.maxOrderLists},
                                                                      {"MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", of.maxAlgoOrders},
                                                                      {"MAX_NUM_ICEBERG_ORDERS", "maxNumIcebergOrders", of.maxIcebergOrders},
                                                                      {"MAX_NUM_ORDER_AMENDS", "maxNumOrderAmends", of.maxAmends}};
    for (const auto &one : counts) {
        if (one.limit > 0)
            list << count(one.type, one.name, one.limit);
    }
    if (of.maxPosition.isPositive())
        list << filter("MAX_POSITION").fixed("maxPosition", of.maxPosition, kPlaces).done();
    return jsonArray(list);
}

template<typename Table>
QByteArray wordsOf(const Table &table)
{
    QList<QByteArray> list;
    for (const auto &[value, word] : table)
        list << '"' + QByteArray(word) + '"';
    return jsonArray(list);
}

QByteArray symbolJson(const SpotInstrument &of, bool permissionSets)
{
    QList<QByteArray> stp;
    for (const StpMode mode : of.allowedStp)
        stp << '"' + QByteArray(word(mode)) + '"';
    const trading::Instrument &i = of.common;
    JsonObject json;
    json.text("symbol", i.symbol.text())
        .word("status", i.status == trading::InstrumentStatus::Trading ? "TRADING" : "BREAK")
        .text("baseAsset", i.baseAsset)
        .integer("baseAssetPrecision", of.basePrecision)
        .text("quoteAsset", i.quoteAsset)
        .integer("quotePrecision", of.quotePrecision)
        .integer("quoteAssetPrecision", of.quotePrecision)
        .integer("baseCommissionPrecision", of.basePrecision)
        .integer("quoteCommissionPrecision", of.quotePrecision)
        .raw("orderTypes", wordsOf(kTypes));
    for (const char *allowed : {"icebergAllowed", "ocoAllowed", "otoAllowed", "opoAllowed", "quoteOrderQtyMarketAllowed", "allowTrailingStop",
                                "cancelReplaceAllowed", "amendAllowed"})
        json.boolean(allowed, true);
    json.boolean("pegInstructionsAllowed", false)
        .boolean("isSpotTradingAllowed", true)
        .boolean("isMarginTradingAllowed", false)
        .raw("filters", filtersOf(of))
        .raw("permissions", "[]");
    if (permissionSets)
        json.raw("permissionSets", "[[\"SPOT\"]]");
    return json.word("defaultSelfTradePreventionMode", word(of.defaultStp)).raw("allowedSelfTradePreventionModes", jsonArray(stp)).done();
}

JsonObject limit(const char *type, const char *interval, int number, int most)
{
    JsonObject json;
    json.word("rateLimitType", type).word("interval", interval).integer("intervalNum", number).integer("limit", most);
    return json;
}

} // namespace

QByteArray orderLimitsJson(const SpotDesk &desk, OrderCounts *counts)
{
    const base::VenueTime now = desk.backend.now();
    JsonObject ten = limit("ORDERS", "SECOND", 10, desk.config.ordersPer10s);
    JsonObject day = limit("ORDERS", "DAY", 1, desk.config.ordersPerDay);
    if (counts) {
        ten.integer("count", counts->in10s.at(now));
        day.integer("count", counts->inDay.at(now));
    }
    return ten.done() + ',' + day.done();
}

QByteArray exchangeInfoJson(const SpotDesk &desk, const QList<SpotInstrument> &shown, bool permissionSets)
{
    QList<QByteArray> symbols;
    for (const SpotInstrument &instrument : shown)
        symbols << symbolJson(instrument, permissionSets);
    const QByteArray limits = limit("REQUEST_WEIGHT", "MINUTE", 1, desk.config.weightPerMinute).done() + ',' + orderLimitsJson(desk, nullptr) + ','
        + limit("RAW_REQUESTS", "MINUTE", 5, 300'000).done();
    return JsonObject()
        .word("timezone", "UTC")
        .integer("serverTime", desk.backend.now().ms())
        .raw("rateLimits", '[' + limits + ']')
        .raw("exchangeFilters", "[]")
        .raw("symbols", jsonArray(symbols))
        .done();
}

} // namespace bw::binance_server::spot
