// The public prices of every symbol at once, of which a few are wanted.
#include "core/binance/json_reader.h"
#include "core/binance/usdm/rest_codec.h"

#include <QJsonArray>

namespace bw::binance::usdm {

using namespace trading;
using Key = QLatin1StringView;

namespace {

// read(reader, tick) fills the tick; false: it is of no use and left out.
template<typename Tick, typename Read>
base::Result<QList<Tick>> decodeWanted(const QJsonDocument &document, const QSet<Symbol> &wanted, const QString &what, Read read)
{
    if (!document.isArray()) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's list of %1 is not a list.").arg(what));
    }
    QList<Tick> ticks;
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        Tick tick;
        tick.symbol = Symbol(row[Key("symbol")].toString());
        if (!wanted.contains(tick.symbol)) {
            continue;
        }
        JsonReader reader(row, what);
        const bool usable = read(reader, tick);
        if (!reader.ok()) {
            return reader.failure();
        }
        if (usable) {
            ticks.append(tick);
        }
    }
    return ticks;
}

} // namespace

base::Result<QList<exchange::BookTick>> decodeBookTickers(const QJsonDocument &document, const QSet<Symbol> &wanted)
{
    return decodeWanted<exchange::BookTick>(document, wanted, QStringLiteral("best prices"), [](JsonReader &reader, exchange::BookTick &tick) {
        tick.bid = Price(reader.decimal(Key("bidPrice")));
        tick.ask = Price(reader.decimal(Key("askPrice")));
        tick.at = reader.time(Key("time"));
        return tick.bid.isPositive() && tick.ask.isPositive();
    });
}

base::Result<QList<exchange::MarkPriceTick>> decodePremiumIndexes(const QJsonDocument &document, const QSet<Symbol> &wanted)
{
    return decodeWanted<exchange::MarkPriceTick>(document, wanted, QStringLiteral("mark prices"), [](JsonReader &reader, exchange::MarkPriceTick &tick) {
        tick.mark = Price(reader.decimal(Key("markPrice")));
        tick.index = Price(reader.average(Key("indexPrice")));
        tick.at = reader.time(Key("time"));
        return tick.mark.isPositive();
    });
}

} // namespace bw::binance::usdm
