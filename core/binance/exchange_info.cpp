#include "core/binance/exchange_info.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <tuple>

namespace bw::binance {

using base::ErrorCode;
using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

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
        const std::int64_t number = limit.value(Key("intervalNum")).toInteger();
        const std::int64_t most = limit.value(Key("limit")).toInteger();
        const std::int64_t length = number > 0 && number <= 86'400 ? number * secondsIn(limit.value(Key("interval")).toString()) : 0;
        window.window = base::Millis(length * 1000);
        window.limit = most <= std::numeric_limits<int>::max() ? int(most) : 0;
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

base::Status readFilters(const QString &symbol, const QJsonValue &filters, std::span<const FilterRow> rows, Instrument &instrument)
{
    const QJsonArray list = filters.toArray();
    for (const FilterRow &row : rows) {
        bool found = false;
        for (const QJsonValue &value : list) {
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

Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, QLatin1StringView key, const QString &asset, InstrumentDecoder decode)
{
    const QJsonValue symbols = document.object().value(Key("symbols"));
    if (!symbols.isArray()) {
        return base::failure(ErrorCode::Protocol, QStringLiteral("The exchange's description has no list of symbols."));
    }
    ExchangeInfo info;
    auto instruments = std::make_shared<InstrumentMap>();
    const QJsonArray rows = symbols.toArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(key).toString() != asset) {
            continue;
        }
        const Result<Instrument> instrument = decode(row);
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

} // namespace bw::binance
