#include "core/binance/spot/exchange_info_codec.h"

#include <QJsonArray>

#include <algorithm>

namespace bw::binance::spot {

using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

constexpr std::int64_t kMostDecimals = 18; // more than we could hold

// NOTIONAL and MIN_NOTIONAL may stand side by side; then both hold.
void readMinNotional(JsonReader &filter, Instrument &instrument)
{
    instrument.minNotional = std::max(instrument.minNotional, Money(filter.decimal(Key("minNotional"))));
    instrument.spot->minNotionalAtMarket = instrument.spot->minNotionalAtMarket || filter.flag(Key("applyToMarket"));
}

void readNotional(JsonReader &filter, Instrument &instrument)
{
    instrument.minNotional = std::max(instrument.minNotional, Money(filter.decimal(Key("minNotional"))));
    instrument.spot->minNotionalAtMarket = instrument.spot->minNotionalAtMarket || filter.flag(Key("applyMinToMarket"));
    instrument.spot->maxNotional = Money(filter.decimal(Key("maxNotional")));
    instrument.spot->maxNotionalAtMarket = filter.flag(Key("applyMaxToMarket"));
}

void narrow(Ratio &up, Ratio &down, Ratio newUp, Ratio newDown)
{
    up = up.isZero() ? newUp : std::min(up, newUp);
    down = std::max(down, newDown);
}

void readPercentPrice(JsonReader &filter, Instrument &instrument)
{
    const Ratio up(filter.decimal(Key("multiplierUp")));
    const Ratio down(filter.decimal(Key("multiplierDown")));
    narrow(instrument.spot->buyUp, instrument.spot->buyDown, up, down);
    narrow(instrument.spot->sellUp, instrument.spot->sellDown, up, down);
}

void readPercentPriceBySide(JsonReader &filter, Instrument &instrument)
{
    narrow(instrument.spot->buyUp, instrument.spot->buyDown, Ratio(filter.decimal(Key("bidMultiplierUp"))), Ratio(filter.decimal(Key("bidMultiplierDown"))));
    narrow(instrument.spot->sellUp, instrument.spot->sellDown, Ratio(filter.decimal(Key("askMultiplierUp"))), Ratio(filter.decimal(Key("askMultiplierDown"))));
}

void readMaxOrders(JsonReader &filter, Instrument &instrument) { instrument.maxOpenOrders = filter.count(Key("maxNumOrders")); }

void readMaxStops(JsonReader &filter, Instrument &instrument) { instrument.spot->maxStops = filter.count(Key("maxNumAlgoOrders")); }

void readMaxPosition(JsonReader &filter, Instrument &instrument) { instrument.spot->maxPosition = Quantity(filter.decimal(Key("maxPosition"))); }

constexpr FilterRow kFilters[] = {
    {Key("PRICE_FILTER"), true, readPriceFilter},
    {Key("LOT_SIZE"), true, readLotSize},
    {Key("MARKET_LOT_SIZE"), false, readMarketLotSize},
    {Key("MIN_NOTIONAL"), false, readMinNotional},
    {Key("NOTIONAL"), false, readNotional},
    {Key("PERCENT_PRICE"), false, readPercentPrice},
    {Key("PERCENT_PRICE_BY_SIDE"), false, readPercentPriceBySide},
    {Key("MAX_NUM_ORDERS"), false, readMaxOrders},
    {Key("MAX_NUM_ALGO_ORDERS"), false, readMaxStops},
    {Key("MAX_POSITION"), false, readMaxPosition},
};

// LOT_SIZE holds for market orders too, and a zero in MARKET_LOT_SIZE switches that part off.
void settleMarketLot(Instrument &instrument)
{
    instrument.minMarketQuantity = std::max(instrument.minMarketQuantity, instrument.minQuantity);
    instrument.maxMarketQuantity = instrument.maxMarketQuantity.isZero() ? instrument.maxQuantity
                                                                         : std::min(instrument.maxMarketQuantity, instrument.maxQuantity);
    instrument.marketStepSize = std::max(instrument.marketStepSize, instrument.stepSize);
}

bool offers(const QJsonValue &types, QLatin1StringView type)
{
    const QJsonArray list = types.toArray();
    return std::any_of(list.begin(), list.end(), [type](const QJsonValue &one) { return one.toString() == type; });
}

int decimals(JsonReader &reader, Key key)
{
    const int number = reader.count(key);
    if (number > kMostDecimals) {
        reader.fail(QStringLiteral("The exchange states an impossible %1.").arg(key));
    }
    return number;
}

void readNames(JsonReader &reader, Instrument &instrument)
{
    instrument.symbol = Symbol(reader.name(Key("symbol")));
    instrument.baseAsset = reader.name(Key("baseAsset"));
    instrument.quoteAsset = reader.name(Key("quoteAsset"));
    // Nothing is bought where it could not be protected: a symbol without STOP_LOSS orders is not traded.
    const bool open = reader.name(Key("status")) == QLatin1String("TRADING") && reader.flag(Key("isSpotTradingAllowed"))
                      && offers(reader.raw(Key("orderTypes")), Key("STOP_LOSS"));
    instrument.status = open ? InstrumentStatus::Trading : InstrumentStatus::NotTrading;
}

void readTerms(JsonReader &reader, SpotTerms &terms)
{
    // A key that is not there is a form that is not offered.
    const auto allowed = [&reader](Key key) { return reader.has(key) && reader.flag(key); };
    terms.otoAllowed = allowed(Key("otoAllowed"));
    terms.opoAllowed = allowed(Key("opoAllowed"));
    terms.ocoAllowed = allowed(Key("ocoAllowed"));
    terms.minNotionalAtMarket = false; // until a filter says so
    terms.baseDecimals = decimals(reader, Key("baseAssetPrecision"));
    terms.quoteDecimals = decimals(reader, Key("quoteAssetPrecision"));
}

bool termsFit(const SpotTerms &terms)
{
    const auto sideFits = [](Ratio up, Ratio down) { return !up.isNegative() && !down.isNegative() && (up.isZero() || up >= down); };
    return !terms.maxNotional.isNegative() && !terms.maxPosition.isNegative() && sideFits(terms.buyUp, terms.buyDown) && sideFits(terms.sellUp, terms.sellDown);
}

Result<Instrument> decodeInstrument(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("symbol"));
    Instrument instrument;
    instrument.spot.emplace();
    readNames(reader, instrument);
    readTerms(reader, *instrument.spot);
    if (!reader.ok()) {
        return reader.failure();
    }
    if (const auto filters = readFilters(instrument.symbol.text(), reader.raw(Key("filters")), kFilters, instrument); !filters) {
        return tl::unexpected<base::Error>(filters.error());
    }
    settleMarketLot(instrument);
    if (const auto valid = instrument.validate(); !valid) {
        return tl::unexpected<base::Error>(valid.error());
    }
    if (!termsFit(*instrument.spot)) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("%1: the exchange's limits of value or price make no sense.").arg(instrument.symbol.text()));
    }
    return instrument;
}

} // namespace

Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, const QString &quoteAsset)
{
    return binance::decodeExchangeInfo(document, Key("quoteAsset"), quoteAsset, decodeInstrument);
}

} // namespace bw::binance::spot
