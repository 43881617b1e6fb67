#include "core/binance_server/json_writer.h"
#include "core/binance_server/market_json.h"
#include "core/binance_server/routes.h"

namespace bw::binance_server {

namespace {

using Printer = QByteArray (*)(const MarketRecord &, Precision);

// One object for a symbol, an array of all without.
Body perSymbol(const Call &call, Printer print)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &instrument : call.backend.instruments()) {
        if (!symbol.isEmpty() && instrument.symbol != symbol)
            continue;
        const auto market = call.backend.market(instrument.symbol);
        if (!market) {
            if (!symbol.isEmpty())
                return tl::unexpected(market.error());
            continue; // a list leaves out what has no price yet
        }
        rows.append(print(*market, precisionOf(instrument)));
        if (!symbol.isEmpty())
            return rows.first();
    }
    return jsonArray(rows);
}

} // namespace

Body ping(const Call &) { return QByteArrayLiteral("{}"); }

Body serverTime(const Call &call) { return JsonObject().integer("serverTime", call.backend.now().ms()).done(); }

Body exchangeInfo(const Call &call) { return exchangeInfoJson(call.backend, call.config); }

Body premiumIndex(const Call &call)
{
    return perSymbol(call, [](const MarketRecord &market, Precision) { return premiumIndexJson(market); });
}

Body bookTicker(const Call &call) { return perSymbol(call, bookTickerJson); }

Body priceTicker(const Call &call) { return perSymbol(call, priceTickerJson); }

Body depth(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    const auto limit = reader.integer("limit").value_or(500);
    if (!QList<std::int64_t>{5, 10, 20, 50, 100, 500, 1000}.contains(limit))
        reader.fail(-4021, QStringLiteral("%1 is not valid depth limit").arg(limit));
    if (reader.failed())
        return reader.error();
    const auto market = call.backend.market(symbol);
    if (!market)
        return tl::unexpected(market.error());
    return depthJson(*market, call.backend.book(symbol, static_cast<int>(limit)), precisionOf(*findInstrument(call.backend, symbol)), call.backend.now());
}

} // namespace bw::binance_server
