#include "core/binance/hosts.h"

#include "core/base/contracts.h"

#include <array>

namespace bw::binance {

using trading::Market;

namespace {

struct Row
{
    Environment environment;
    Market market;
    const char *rest;
    const char *stream;
    const char *wsApi;
    const char *wallet;
    const char *keyPage;
};

// USD-M's testnet and demo are one exchange under two names; only the first serves the WebSocket API.
constexpr std::array<Row, 6> kRows{{
    {Environment::Production, Market::Spot, "https://api.binance.com", "wss://stream.binance.com:9443", "wss://ws-api.binance.com",
     "https://api.binance.com", "binance.com, API Management"},
    {Environment::Testnet, Market::Spot, "https://testnet.binance.vision", "wss://stream.testnet.binance.vision",
     "wss://ws-api.testnet.binance.vision", "", "testnet.binance.vision"},
    {Environment::Demo, Market::Spot, "https://demo-api.binance.com", "wss://demo-stream.binance.com", "wss://demo-ws-api.binance.com",
     "", "demo.binance.com, API Management"},
    {Environment::Production, Market::UsdM, "https://fapi.binance.com", "wss://fstream.binance.com", "wss://ws-fapi.binance.com",
     "https://api.binance.com", "binance.com, API Management"},
    {Environment::Testnet, Market::UsdM, "https://testnet.binancefuture.com", "wss://fstream.binancefuture.com",
     "wss://testnet.binancefuture.com", "", "testnet.binancefuture.com"},
    {Environment::Demo, Market::UsdM, "https://demo-fapi.binance.com", "wss://demo-fstream.binance.com", "wss://testnet.binancefuture.com",
     "", "demo.binance.com, API Management"},
}};

const Row &rowOf(Environment environment, Market market)
{
    for (const Row &row : kRows) {
        if (row.environment == environment && row.market == market) {
            return row;
        }
    }
    BW_UNREACHABLE("environment");
}

QUrl urlOf(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

} // namespace

Hosts hostsOf(Environment environment, Market market)
{
    const Row &row = rowOf(environment, market);
    return Hosts{urlOf(row.rest), urlOf(row.stream), urlOf(row.wsApi), urlOf(row.wallet)};
}

std::optional<Environment> environmentOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (isBelow(host, QStringLiteral("testnet.binance.vision")) || isBelow(host, QStringLiteral("binancefuture.com"))) {
        return Environment::Testnet;
    }
    if (isBelow(host, QStringLiteral("binance.com"))) {
        return host.startsWith(QLatin1String("demo")) ? Environment::Demo : Environment::Production;
    }
    if (isBelow(host, QStringLiteral("binance.vision"))) { // data-api: public data of production
        return Environment::Production;
    }
    return std::nullopt;
}

QString toWord(Environment environment)
{
    switch (environment) {
    case Environment::Production: return QStringLiteral("production");
    case Environment::Testnet: return QStringLiteral("testnet");
    case Environment::Demo: return QStringLiteral("demo");
    }
    BW_UNREACHABLE("environment");
}

QString keyPageOf(Environment environment, Market market)
{
    return QString::fromLatin1(rowOf(environment, market).keyPage);
}

} // namespace bw::binance
