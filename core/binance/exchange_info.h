// What exchangeInfo says, and the parts of its decoding that both markets share: rate limits and filters.
// Source: GET /fapi/v1/exchangeInfo and GET /api/v3/exchangeInfo. Pure.
#pragma once

#include "core/binance/json_reader.h"
#include "core/exchange/venue_event.h"
#include "core/trading/instrument.h"

#include <QJsonDocument>
#include <QStringList>

#include <memory>
#include <span>

namespace bw::binance {

struct ExchangeInfo
{
    std::shared_ptr<const trading::InstrumentMap> instruments; // usdm: margined in our asset; spot: quoted in it
    QStringList refused;                                       // symbols whose filters make no sense
    int weightPerMinute = 0;                                   // 0: not stated
    QList<exchange::RateWindow> rates;                         // REQUEST_WEIGHT and ORDERS, shortest first
};

// The symbols whose `key` is `asset`, each through decode(row) -> Result<Instrument>; one that fails is refused with
// its sentence and the others stand.
using InstrumentDecoder = base::Result<trading::Instrument> (*)(const QJsonValue &row);
[[nodiscard]] base::Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, QLatin1StringView key,
                                                            const QString &asset, InstrumentDecoder decode);

struct FilterRow
{
    QLatin1StringView type;
    bool required;
    void (*read)(JsonReader &filter, trading::Instrument &instrument);
};

// Every filter of the symbol that a row knows; others are tolerated. A required one that is missing is an error.
[[nodiscard]] base::Status readFilters(const QString &symbol, const QJsonValue &filters, std::span<const FilterRow> rows,
                                       trading::Instrument &instrument);

void readPriceFilter(JsonReader &filter, trading::Instrument &instrument);
void readLotSize(JsonReader &filter, trading::Instrument &instrument);
void readMarketLotSize(JsonReader &filter, trading::Instrument &instrument);

} // namespace bw::binance
