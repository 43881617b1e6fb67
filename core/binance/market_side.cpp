#include "core/binance/market_side.h"

#include "core/base/contracts.h"
#include "core/binance/spot/exchange_info_codec.h"
#include "core/binance/spot/recipes.h"
#include "core/binance/spot/requests.h"
#include "core/binance/spot/side.h"
#include "core/binance/usdm/recipes.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"
#include "core/binance/usdm/side.h"

namespace bw::binance {

MarketWords wordsOf(trading::Market market)
{
    switch (market) {
    case trading::Market::UsdM:
        return {QStringLiteral("/ws-fapi/v1"), usdm::ping(), usdm::serverTime(), usdm::exchangeInfo(), usdm::kHistory, usdm::openPrice, usdm::decodeExchangeInfo};
    case trading::Market::Spot:
        return {QStringLiteral("/ws-api/v3"), spot::ping(), spot::serverTime(), spot::exchangeInfo(), spot::kHistory, spot::openPrice, spot::decodeExchangeInfo};
    }
    BW_UNREACHABLE("market");
}

WsApiSettings wsApiSettings(const BinanceConfig &config, StreamSocket::Jitter jitter)
{
    WsApiSettings settings;
    settings.url = config.wsApiUrl;
    settings.url.setPath(wordsOf(config.market).wsApiPath);
    settings.timings = timingsOf(config);
    settings.jitter = std::move(jitter);
    settings.renewAfterMs = config.wsApiRenewMs;
    return settings;
}

std::unique_ptr<MarketSide> makeSide(trading::Market market, SideTools tools)
{
    switch (market) {
    case trading::Market::UsdM: return std::make_unique<usdm::Side>(std::move(tools));
    case trading::Market::Spot: return std::make_unique<spot::Side>(std::move(tools));
    }
    BW_UNREACHABLE("market");
}

} // namespace bw::binance
