// exchangeInfo: every symbol margined in our asset becomes an Instrument, or one sentence why it cannot.
#include "core/binance/json_reader.h"
#include "core/binance/usdm/rest_codec.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace bw::binance::usdm {

using base::ErrorCode;
using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

void readPriceFilter(JsonReader &filter, Instrument &instrument)
{
    instrument.minPrice = Price(filter.decimal(Key("minPrice")));
    instrument.maxPrice = Price(filter.decimal(Key("maxPrice")));
    instrument.tickSize = Price(filter.decimal(Key("tickSize")));
}

void readLotSize(JsonReader &filter, Instrument &instrument)
{
    instrument.minQuantity = Quantity(filter.decimal(Key("minQty")));
    instrument.maxQuantity = Quantity(filter.decimal(Key("maxQty")));
    instrument.stepSize = Quantity(filter.decimal(Key("stepSize")));
}

void readMarketLotSize(JsonReader &filter, Instrument &instrument)
{
    instrument.minMarketQuantity = Quantity(filter.decimal(Key("minQty")));
    instrument.maxMarketQuantity = Quantity(filter.decimal(Key("maxQty")));
    instrument.marketStepSize = Quantity(filter.decimal(Key("stepSize")));
}

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
    instrument.maxOpenOrders = int(filter.integer(Key("limit")));
}

struct FilterRow
{
    Key type;
    bool required;
    void (*read)(JsonReader &, Instrument &);
};

constexpr FilterRow kFilters[] = {
    {Key("PRICE_FILTER"), true, readPriceFilter},   {Key("LOT_SIZE"), true, readLotSize},
    {Key("MARKET_LOT_SIZE"), true, readMarketLotSize}, {Key("MIN_NOTIONAL"), true, readMinNotional},
    {Key("PERCENT_PRICE"), false, readPercentPrice}, {Key("MAX_NUM_ORDERS"), false, readMaxOrders},
};

base::Status readFilters(const QString &symbol, const QJsonArray &filters, Instrument &instrument)
{
    for (const FilterRow &row : kFilters) {
        bool found = false;
        for (const QJsonValue &value : filters) {
            if (value.toObject().value(Key("filterType")).toString() != row.type) {
                continue;
            }
            JsonReader reader(value, QStringLiteral("%1 of %2").arg(row.type, symbol));
            row.read(reader, instrument);
            if (!reader.ok()) {
                return reader.failure();
            }
            found = true;
        }
        if (row.required && !found) {
            return base::failure(ErrorCode::Protocol, QStringLiteral("%1: the exchange states no %2.").arg(symbol, row.type));
        }
    }
    return {};
}

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
    if (const auto filters = readFilters(instrument.symbol.text(), reader.raw(Key("filters")).toArray(), instrument); !filters) {
        return tl::unexpected<base::Error>(filters.error());
    }
    if (const auto valid = instrument.validate(); !valid) {
        return tl::unexpected<base::Error>(valid.error());
    }
    return instrument;
}

std::int64_t secondsIn(const QString &interval)
{
    return interval == QLatin1String("SECOND")   ? 1
           : interval == QLatin1String("MINUTE") ? 60
           : interval == QLatin1String("HOUR")   ? 3600
           : interval == QLatin1String("DAY")    ? 86'400
                                                 : 0;
}

QList<exchange::RateWindow> rateWindows(const QJsonArray &limits)
{
    QList<exchange::RateWindow> windows;
    for (const QJsonValue &value : limits) {
        const QJsonObject limit = value.toObject();
        const QString type = limit.value(Key("rateLimitType")).toString();
        exchange::RateWindow window;
        window.kind = type == QLatin1String("ORDERS") ? exchange::RateKind::Orders : exchange::RateKind::Weight;
        const std::int64_t length = limit.value(Key("intervalNum")).toInteger() * secondsIn(limit.value(Key("interval")).toString());
        window.window = base::Millis(length * 1000);
        window.limit = int(limit.value(Key("limit")).toInteger());
        const bool known = type == QLatin1String("ORDERS") || type == QLatin1String("REQUEST_WEIGHT");
        if (known && length > 0 && length <= 86'400 && window.limit > 0) {
            windows.append(window);
        }
    }
    std::sort(windows.begin(), windows.end(), [](const auto &a, const auto &b) {
        return std::tie(a.kind, a.window) < std::tie(b.kind, b.window);
    });
    return windows;
}

int weightPerMinute(const QList<exchange::RateWindow> &windows)
{
    const auto found = std::find_if(windows.begin(), windows.end(), [](const exchange::RateWindow &window) {
        return window.kind == exchange::RateKind::Weight && window.window == std::chrono::minutes(1);
    });
    return found == windows.end() ? 0 : found->limit;
}

} // namespace

Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, const QString &marginAsset)
{
    const QJsonValue symbols = document.object().value(Key("symbols"));
    if (!symbols.isArray()) {
        return base::failure(ErrorCode::Protocol, QStringLiteral("The exchange's description has no list of symbols."));
    }
    ExchangeInfo info;
    auto instruments = std::make_shared<InstrumentMap>();
    const QJsonArray rows = symbols.toArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(Key("marginAsset")).toString() != marginAsset) {
            continue;
        }
        const Result<Instrument> instrument = decodeInstrument(row);
        if (instrument) {
            instruments->insert(instrument->symbol, *instrument);
        } else {
            info.refused.append(instrument.error().message);
        }
    }
    info.instruments = std::move(instruments);
    info.rates = rateWindows(document.object().value(Key("rateLimits")).toArray());
    info.weightPerMinute = weightPerMinute(info.rates);
    return info;
}

} // namespace bw::binance::usdm
