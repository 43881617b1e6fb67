#include "core/binance/usdm/words.h"

#include "core/base/contracts.h"

namespace bw::binance::usdm {

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

std::optional<OrderStatus> orderStatusFrom(QByteArrayView word)
{
    struct Row { QByteArrayView word; OrderStatus status; };
    static constexpr Row kRows[] = {
        {"NEW", OrderStatus::New}, {"PARTIALLY_FILLED", OrderStatus::PartiallyFilled}, {"FILLED", OrderStatus::Filled},
        {"CANCELED", OrderStatus::Canceled}, {"REJECTED", OrderStatus::Rejected}, {"EXPIRED", OrderStatus::Expired},
        {"EXPIRED_IN_MATCH", OrderStatus::Expired}, {"NEW_INSURANCE", OrderStatus::New}, {"NEW_ADL", OrderStatus::New},
    };
    for (const Row &row : kRows) {
        if (row.word == word) {
            return row.status;
        }
    }
    return std::nullopt;
}

std::optional<AlgoStatus> algoStatusFrom(QByteArrayView word)
{
    struct Row { QByteArrayView word; AlgoStatus status; };
    static constexpr Row kRows[] = {
        {"NEW", AlgoStatus::New}, {"TRIGGERING", AlgoStatus::Triggering}, {"TRIGGERED", AlgoStatus::Triggered},
        {"FINISHED", AlgoStatus::Finished}, {"CANCELED", AlgoStatus::Canceled}, {"REJECTED", AlgoStatus::Rejected},
        {"EXPIRED", AlgoStatus::Expired},
    };
    for (const Row &row : kRows) {
        if (row.word == word) {
            return row.status;
        }
    }
    return std::nullopt;
}

OrderType orderTypeFrom(QByteArrayView word, Price price)
{
    if (word == "MARKET") {
        return OrderType::Market;
    }
    return word == "LIMIT" || price.isPositive() ? OrderType::Limit : OrderType::Market;
}

ConditionalType conditionalTypeFrom(QByteArrayView word)
{
    return word == "STOP_MARKET" ? ConditionalType::StopMarket : ConditionalType::TakeProfitMarket;
}

} // namespace bw::binance::usdm
