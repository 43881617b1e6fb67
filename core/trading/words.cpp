#include "core/trading/words.h"

#include "core/base/contracts.h"

namespace bw::trading {

QString toWord(Market market)
{
    return market == Market::Spot ? QStringLiteral("Spot") : QStringLiteral("USD-M");
}

QString toKey(Market market)
{
    return market == Market::Spot ? QStringLiteral("spot") : QStringLiteral("usdm");
}

base::Result<Market> marketFromKey(const QString &key)
{
    for (const Market market : {Market::UsdM, Market::Spot}) {
        if (key == toKey(market)) {
            return market;
        }
    }
    return base::failure(base::ErrorCode::Malformed, QStringLiteral("There is no market '%1'; usdm and spot are.").arg(key));
}

QString toWord(MarginType type)
{
    return type == MarginType::Cross ? QStringLiteral("cross") : QStringLiteral("isolated");
}

QString toWord(Side side)
{
    return side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell");
}

QString toWord(OrderType type)
{
    return type == OrderType::Market ? QStringLiteral("market") : QStringLiteral("limit");
}

QString toWord(OrderStatus status)
{
    switch (status) {
    case OrderStatus::New:
        return QStringLiteral("new");
    case OrderStatus::PartiallyFilled:
        return QStringLiteral("partially-filled");
    case OrderStatus::Filled:
        return QStringLiteral("filled");
    case OrderStatus::Canceled:
        return QStringLiteral("canceled");
    case OrderStatus::Rejected:
        return QStringLiteral("rejected");
    case OrderStatus::Expired:
        return QStringLiteral("expired");
    }
    BW_UNREACHABLE("order status");
}

QString toWord(AlgoStatus status)
{
    switch (status) {
    case AlgoStatus::New:
        return QStringLiteral("new");
    case AlgoStatus::Triggering:
        return QStringLiteral("triggering");
    case AlgoStatus::Triggered:
        return QStringLiteral("triggered");
    case AlgoStatus::Finished:
        return QStringLiteral("finished");
    case AlgoStatus::Canceled:
        return QStringLiteral("canceled");
    case AlgoStatus::Rejected:
        return QStringLiteral("rejected");
    case AlgoStatus::Expired:
        return QStringLiteral("expired");
    case AlgoStatus::Pending:
        return QStringLiteral("pending");
    }
    BW_UNREACHABLE("algo status");
}

QString toWord(ConditionalType type)
{
    return type == ConditionalType::StopMarket ? QStringLiteral("stop-market") : QStringLiteral("take-profit-market");
}

} // namespace bw::trading
