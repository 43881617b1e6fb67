#include "core/binance_server/account_json.h"
#include "core/binance_server/json_writer.h"
#include "core/binance_server/listen_key.h"
#include "core/binance_server/market_json.h"
#include "core/binance_server/routes.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

using SymbolPrinter = QByteArray (*)(const Backend &, const trading::Symbol &);

Body withOptionalSymbol(const Call &call, SymbolPrinter print)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    if (reader.failed())
        return reader.error();
    return print(call.backend, symbol);
}

QByteArray keyBody(const QByteArray &key) { return JsonObject().word("listenKey", key.constData()).done(); }

Body noSuchKey() { return refuse(-1125, QStringLiteral("This listenKey does not exist.")); }

bool namesAnotherKey(const Call &call)
{
    return call.parameters.has("listenKey") && call.parameters.value("listenKey") != call.listenKey.current();
}

} // namespace

Body income(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Optional);
    question.incomeType = QString::fromUtf8(reader.text("incomeType", Presence::Optional));
    reader.timeRange(question, base::Millis{100LL * 24 * 3600 * 1000});
    question.limit = reader.limit(100, 1000);
    question.page = static_cast<int>(std::clamp<std::int64_t>(reader.integer("page").value_or(1), 1, 10'000));
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &row : call.backend.income(question))
        rows.append(incomeRow(row));
    return jsonArray(rows);
}

Body leverageBracket(const Call &call) { return withOptionalSymbol(call, bracketsJson); }
Body symbolConfig(const Call &call) { return withOptionalSymbol(call, symbolConfigJson); }
Body accountConfig(const Call &call) { return accountConfigJson(call.backend); }

Body positionSideDual(const Call &call)
{
    return JsonObject().boolean("dualSidePosition", call.backend.hedgeMode()).done();
}

Body commissionRate(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    if (reader.failed())
        return reader.error();
    return JsonObject()
        .text("symbol", symbol.text())
        .shortest("makerCommissionRate", call.backend.makerCommission())
        .shortest("takerCommissionRate", call.backend.takerCommission())
        .shortest("rpiCommissionRate", call.backend.makerCommission())
        .done();
}

Body rateLimitOrder(const Call &call) { return orderLimitsJson(call.config); }
Body balance(const Call &call) { return balancesJson(call.backend); }
Body accountV2(const Call &call) { return accountJson(call.backend, Version::V2); }
Body accountV3(const Call &call) { return accountJson(call.backend, Version::V3); }

Body positionRiskV2(const Call &call)
{
    return withOptionalSymbol(call, [](const Backend &backend, const trading::Symbol &symbol) {
        return positionRiskJson(backend, Version::V2, symbol);
    });
}

Body positionRiskV3(const Call &call)
{
    return withOptionalSymbol(call, [](const Backend &backend, const trading::Symbol &symbol) {
        return positionRiskJson(backend, Version::V3, symbol);
    });
}

Body postListenKey(const Call &call) { return keyBody(call.listenKey.createOrProlong()); }

Body putListenKey(const Call &call)
{
    if (namesAnotherKey(call) || !call.listenKey.prolong())
        return noSuchKey();
    return keyBody(call.listenKey.current());
}

Body deleteListenKey(const Call &call)
{
    if (namesAnotherKey(call) || call.listenKey.current().isEmpty())
        return noSuchKey();
    call.listenKey.end(KeyEnd::Closed);
    return QByteArrayLiteral("{}");
}

} // namespace bw::binance_server
