#include "core/binance/usdm/words.h"

namespace bw::binance::usdm {

using namespace trading;

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

QString wireWord(MarginType type)
{
    return type == MarginType::Cross ? QStringLiteral("CROSSED") : QStringLiteral("ISOLATED");
}

std::optional<MarginType> marginTypeFrom(QByteArrayView word)
{
    if (word == "CROSSED" || word == "cross") {
        return MarginType::Cross;
    }
    return word == "ISOLATED" || word == "isolated" ? std::optional(MarginType::Isolated) : std::nullopt;
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
