#include "core/binance_server/words.h"

#include "core/base/contracts.h"

namespace bw::binance_server {

const char *venueWord(trading::Side side)
{
    switch (side) {
    case trading::Side::Buy: return "BUY";
    case trading::Side::Sell: return "SELL";
    }
    BW_UNREACHABLE("side");
}

const char *venueWord(trading::OrderType type)
{
    switch (type) {
    case trading::OrderType::Market: return "MARKET";
    case trading::OrderType::Limit: return "LIMIT";
    }
    BW_UNREACHABLE("order type");
}

const char *venueWord(trading::ConditionalType type)
{
    switch (type) {
    case trading::ConditionalType::StopMarket: return "STOP_MARKET";
    case trading::ConditionalType::TakeProfitMarket: return "TAKE_PROFIT_MARKET";
    }
    BW_UNREACHABLE("conditional type");
}

const char *venueWord(trading::TimeInForce timeInForce)
{
    switch (timeInForce) {
    case trading::TimeInForce::Gtc: return "GTC";
    case trading::TimeInForce::Ioc: return "IOC";
    case trading::TimeInForce::Fok: return "FOK";
    case trading::TimeInForce::Gtx: return "GTX";
    }
    BW_UNREACHABLE("time in force");
}

const char *venueWord(trading::OrderStatus status)
{
    switch (status) {
    case trading::OrderStatus::New: return "NEW";
    case trading::OrderStatus::PartiallyFilled: return "PARTIALLY_FILLED";
    case trading::OrderStatus::Filled: return "FILLED";
    case trading::OrderStatus::Canceled: return "CANCELED";
    case trading::OrderStatus::Rejected: return "REJECTED";
    case trading::OrderStatus::Expired: return "EXPIRED";
    }
    BW_UNREACHABLE("order status");
}

const char *venueWord(trading::AlgoStatus status)
{
    switch (status) {
    case trading::AlgoStatus::New: return "NEW";
    case trading::AlgoStatus::Triggering: return "TRIGGERING";
    case trading::AlgoStatus::Triggered: return "TRIGGERED";
    case trading::AlgoStatus::Finished: return "FINISHED";
    case trading::AlgoStatus::Canceled: return "CANCELED";
    case trading::AlgoStatus::Rejected: return "REJECTED";
    case trading::AlgoStatus::Expired: return "EXPIRED";
    }
    BW_UNREACHABLE("algo status");
}

const char *venueWord(TriggerBy triggerBy)
{
    switch (triggerBy) {
    case TriggerBy::ContractPrice: return "CONTRACT_PRICE";
    case TriggerBy::MarkPrice: return "MARK_PRICE";
    }
    BW_UNREACHABLE("trigger");
}

std::optional<trading::Side> sideFrom(const QByteArray &word)
{
    if (word == "BUY")
        return trading::Side::Buy;
    if (word == "SELL")
        return trading::Side::Sell;
    return std::nullopt;
}

std::optional<trading::TimeInForce> timeInForceFrom(const QByteArray &word)
{
    for (const auto candidate : {trading::TimeInForce::Gtc, trading::TimeInForce::Ioc, trading::TimeInForce::Fok, trading::TimeInForce::Gtx}) {
        if (word == venueWord(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<trading::ConditionalType> conditionalTypeFrom(const QByteArray &word)
{
    for (const auto candidate : {trading::ConditionalType::StopMarket, trading::ConditionalType::TakeProfitMarket}) {
        if (word == venueWord(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<TriggerBy> triggerByFrom(const QByteArray &word)
{
    for (const auto candidate : {TriggerBy::ContractPrice, TriggerBy::MarkPrice}) {
        if (word == venueWord(candidate))
            return candidate;
    }
    return std::nullopt;
}

bool isConditionalWord(const QByteArray &word)
{
    return word == "STOP" || word == "STOP_MARKET" || word == "TAKE_PROFIT" || word == "TAKE_PROFIT_MARKET"
           || word == "TRAILING_STOP_MARKET";
}

} // namespace bw::binance_server
