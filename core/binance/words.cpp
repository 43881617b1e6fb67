#include "core/binance/words.h"

#include "core/base/contracts.h"

namespace bw::binance {

using namespace trading;

QString wireWord(Side side)
{
    switch (side) {
    case Side::Buy: return QStringLiteral("BUY");
    case Side::Sell: return QStringLiteral("SELL");
    }
    BW_UNREACHABLE("side");
}

QString wireWord(OrderType type)
{
    switch (type) {
    case OrderType::Market: return QStringLiteral("MARKET");
    case OrderType::Limit: return QStringLiteral("LIMIT");
    }
    BW_UNREACHABLE("order type");
}

QString wireWord(TimeInForce tif)
{
    switch (tif) {
    case TimeInForce::Gtc: return QStringLiteral("GTC");
    case TimeInForce::Ioc: return QStringLiteral("IOC");
    case TimeInForce::Fok: return QStringLiteral("FOK");
    case TimeInForce::Gtx: return QStringLiteral("GTX");
    }
    BW_UNREACHABLE("time in force");
}

std::optional<Side> sideFrom(QByteArrayView word)
{
    if (word == "BUY") {
        return Side::Buy;
    }
    return word == "SELL" ? std::optional(Side::Sell) : std::nullopt;
}

} // namespace bw::binance
