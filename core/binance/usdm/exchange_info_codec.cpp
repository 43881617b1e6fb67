// exchangeInfo: every symbol margined in our asset becomes an Instrument, or one sentence why it cannot.
#include "core/binance/json_reader.h"
#include "core/binance/usdm/rest_codec.h"

namespace bw::binance::usdm {

using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

void readPercentPrice(JsonReader &filter, Instrument &instrument)
{
    instrument.priceMultiplierUp = Ratio(filter.decimal(Key("multiplierUp")));
    instrument.priceMultiplierDown = Ratio(filter.decimal(Key("multiplierDown")));
}

void readMinNotional(JsonReader &filter, Instrument &instrument)
{
    instrument.minNotional = Money(filter.decimal(Key("notional")));
}

void readMaxOrders(JsonReader &filter, Instrument &instrument)
{
    instrument.maxOpenOrders = filter.count(Key("limit"));
}

constexpr FilterRow kFilters[] = {
    {Key("PRICE_FILTER"), true, readPriceFilter},   {Key("LOT_SIZE"), true, readLotSize},
    {Key("MARKET_LOT_SIZE"), true, readMarketLotSize}, {Key("MIN_NOTIONAL"), true, readMinNotional},
    {Key("PERCENT_PRICE"), false, readPercentPrice}, {Key("MAX_NUM_ORDERS"), false, readMaxOrders},
};

Result<Instrument> decodeInstrument(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("symbol"));
    Instrument instrument;
    instrument.symbol = Symbol(reader.name(Key("symbol")));
    instrument.baseAsset = reader.name(Key("baseAsset"));
    instrument.quoteAsset = reader.name(Key("quoteAsset"));
    instrument.marginAsset = reader.name(Key("marginAsset"));
    // A status that is not known is not TRADING.
    instrument.status = reader.name(Key("status")) == QLatin1String("TRADING") ? InstrumentStatus::Trading
                                                                               : InstrumentStatus::NotTrading;
    if (!reader.ok()) {
        return reader.failure();
    }
    if (const auto filters = readFilters(instrument.symbol.text(), reader.raw(Key("filters")), kFilters, instrument); !filters) {
        return tl::unexpected<base::Error>(filters.error());
    }
    if (const auto valid = instrument.validate(); !valid) {
        return tl::unexpected<base::Error>(valid.error());
    }
    return instrument;
}

} // namespace

Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, const QString &marginAsset)
{
    return binance::decodeExchangeInfo(document, Key("marginAsset"), marginAsset, decodeInstrument);
}

} // namespace bw::binance::usdm
