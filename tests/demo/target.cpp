#include "tests/demo/target.h"

#include "core/trading/words.h"

#include <QHostAddress>

namespace bw::demo {

using base::ErrorCode;
using base::failure;
using binance::Environment;
using trading::Market;

namespace {

base::Status mayBeAsked(const QUrl &url)
{
    const auto environment = binance::environmentOf(url);
    if (environment == Environment::Production) {
        return failure(ErrorCode::Refused, QStringLiteral("'%1' is Binance's production exchange; this test never goes there.").arg(url.host()));
    }
    const bool here = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (!environment && !here) {
        return failure(ErrorCode::Refused, QStringLiteral("'%1' is neither Binance's demo or test exchange nor on this machine.").arg(url.host()));
    }
    return {};
}

base::Result<binance::Hosts> hostsFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() != 3) {
        return failure(ErrorCode::Malformed, QStringLiteral("BREAKWATER_DEMO_URLS has three addresses, separated by commas: rest,stream,wsapi."));
    }
    binance::Hosts hosts;
    hosts.rest = QUrl(parts[0]);
    hosts.stream = QUrl(parts[1]);
    hosts.wsApi = QUrl(parts[2]);
    for (const QUrl &url : {hosts.rest, hosts.stream, hosts.wsApi}) {
        if (!url.isValid() || url.host().isEmpty()) {
            return failure(ErrorCode::Malformed, QStringLiteral("'%1' is not an address.").arg(url.toString()));
        }
        if (const base::Status asked = mayBeAsked(url); !asked) {
            return tl::unexpected(asked.error());
        }
    }
    return hosts;
}

base::Result<QList<Market>> marketsAsked()
{
    const QString text = qEnvironmentVariable("BREAKWATER_DEMO_MARKET");
    if (text.isEmpty()) {
        return QList<Market>{Market::UsdM, Market::Spot};
    }
    const auto market = trading::marketFromKey(text);
    if (!market) {
        return tl::unexpected(market.error());
    }
    return QList<Market>{*market};
}

} // namespace

base::Result<QList<Target>> readTargets()
{
    const QString key = qEnvironmentVariable("BREAKWATER_DEMO_KEY").trimmed();
    const QByteArray secret = qgetenv("BREAKWATER_DEMO_SECRET").trimmed();
    if (key.isEmpty() || secret.isEmpty()) {
        return QList<Target>();
    }
    const auto keys = binance::makeCredentials(key, binance::Secret(secret), QStringLiteral("BREAKWATER_DEMO_KEY and BREAKWATER_DEMO_SECRET"));
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto markets = marketsAsked();
    if (!markets) {
        return tl::unexpected(markets.error());
    }
    const QString urls = qEnvironmentVariable("BREAKWATER_DEMO_URLS");
    if (!urls.isEmpty() && markets->size() != 1) {
        return failure(ErrorCode::Malformed, QStringLiteral("BREAKWATER_DEMO_URLS belongs to one market; set BREAKWATER_DEMO_MARKET."));
    }
    QList<Target> targets;
    for (const Market market : *markets) {
        const auto hosts = urls.isEmpty() ? base::Result<binance::Hosts>(binance::hostsOf(Environment::Demo, market)) : hostsFrom(urls);
        if (!hosts) {
            return tl::unexpected(hosts.error());
        }
        targets.append({market, *hosts, urls.isEmpty(), *keys});
    }
    return targets;
}

} // namespace bw::demo
