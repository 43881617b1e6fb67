#include "core/binance/candle_codec.h"

#include "core/base/decimal.h"

#include <QJsonArray>

namespace bw::binance {

namespace {

base::Result<trading::Price> protocol(const QString &what)
{
    return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's candle %1.").arg(what));
}

} // namespace

void addCandle(Parameters &parameters, const trading::Symbol &symbol, base::VenueTime at)
{
    using Key = QLatin1StringView;
    parameters.add(Key("symbol"), symbol.text()).add(Key("interval"), QStringLiteral("1m")).add(Key("startTime"), at.ms()).add(Key("limit"), 1);
}

base::Result<trading::Price> decodeOpenPrice(const QJsonDocument &document, base::VenueTime at)
{
    if (!document.isArray()) {
        return protocol(QStringLiteral("is not in a list"));
    }
    const QJsonArray rows = document.array();
    if (rows.isEmpty()) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("The exchange has no candle of %1.").arg(at.toIsoString()));
    }
    const QJsonArray row = rows.first().toArray();
    if (row.size() < 2 || !row.at(0).isDouble() || !row.at(1).isString()) {
        return protocol(QStringLiteral("has no opening time and price"));
    }
    if (row.at(0).toInteger(-1) != at.ms()) { // the next one: nothing was traded, or it was not listed yet
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("The exchange has no candle of %1.").arg(at.toIsoString()));
    }
    const auto price = base::Decimal::parse(row.at(1).toString());
    if (!price || !price->isPositive()) {
        return protocol(QStringLiteral("opens at no price"));
    }
    return trading::Price(*price);
}

} // namespace bw::binance
