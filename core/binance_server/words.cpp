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

const char *venueWord(PositionSide side)
{
    switch (side) {
    case PositionSide::Both: return "BOTH";
    case PositionSide::Long: return "LONG";
    case PositionSide::Short: return "SHORT";
    }
    BW_UNREACHABLE("position side");
}

const char *venueWord(trading::OrderType type)
{
    switch (type) {
    case trading::OrderType::Market: return "MARKET";
    case trading::OrderType::Limit: return "LIMIT";
    }
    BW_UNREACHABLE("order type");
}

const char *venueWord(PriceMatch match)
{
    switch (match) {
    case PriceMatch::None: return "NONE";
    case PriceMatch::Opponent: return "OPPONENT";
    case PriceMatch::Opponent5: return "OPPONENT_5";
    case PriceMatch::Queue: return "QUEUE";
    case PriceMatch::Queue5: return "QUEUE_5";
    case PriceMatch::Queue10: return "QUEUE_10";
    case PriceMatch::Queue20: return "QUEUE_20";
    }
    BW_UNREACHABLE("price match");
}

const char *venueWord(SelfTrade mode)
{
    switch (mode) {
    case SelfTrade::None: return "NONE";
    case SelfTrade::ExpireTaker: return "EXPIRE_TAKER";
    case SelfTrade::ExpireMaker: return "EXPIRE_MAKER";
    case SelfTrade::ExpireBoth: return "EXPIRE_BOTH";
    }
    BW_UNREACHABLE("self-trade prevention");
}

namespace {

constexpr AlgoType kAlgoTypes[] = {
    {"STOP_MARKET", trading::ConditionalType::StopMarket, AlgoForm::ToMarket},
    {"TAKE_PROFIT_MARKET", trading::ConditionalType::TakeProfitMarket, AlgoForm::ToMarket},
    {"STOP", trading::ConditionalType::StopMarket, AlgoForm::ToLimit},
    {"TAKE_PROFIT", trading::ConditionalType::TakeProfitMarket, AlgoForm::ToLimit},
    {"TRAILING_STOP_MARKET", trading::ConditionalType::StopMarket, AlgoForm::Trailing},
};

} // namespace

const AlgoType *algoTypeFrom(const QByteArray &word)
{
    for (const AlgoType &candidate : kAlgoTypes) {
        if (word == candidate.word)
            return &candidate;
    }
    return nullptr;
}

const char *typeWord(const AlgoRecord &order)
{
    const AlgoForm form = order.trailing ? AlgoForm::Trailing : order.price ? AlgoForm::ToLimit : AlgoForm::ToMarket;
    for (const AlgoType &candidate : kAlgoTypes) {
        if (candidate.form == form && candidate.type == order.view.type)
            return candidate.word;
    }
    BW_UNREACHABLE("a trailing order waits like a stop");
}

const char *timeInForceWord(const OrderRecord &order)
{
    return order.goodTill ? "GTD" : venueWord(order.timeInForce);
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

const char *statusWord(const OrderRecord &order)
{
    const bool prevented = order.expiryReason == 1 || order.expiryReason == 3;   // of a self-trade
    return prevented && order.view.status == trading::OrderStatus::Expired ? "EXPIRED_IN_MATCH" : venueWord(order.view.status);
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
    case trading::AlgoStatus::Pending: break; // of spot's lists, which have no algo orders
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

std::optional<PositionSide> positionSideFrom(const QByteArray &word)
{
    for (const auto candidate : {PositionSide::Both, PositionSide::Long, PositionSide::Short}) {
        if (word == venueWord(candidate))
            return candidate;
    }
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

std::optional<SelfTrade> selfTradeFrom(const QByteArray &word)
{
    for (const auto candidate : {SelfTrade::None, SelfTrade::ExpireTaker, SelfTrade::ExpireMaker, SelfTrade::ExpireBoth}) {
        if (word == venueWord(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<PriceMatch> priceMatchFrom(const QByteArray &word)
{
    for (const auto candidate : {PriceMatch::None, PriceMatch::Opponent, PriceMatch::Opponent5, PriceMatch::Queue, PriceMatch::Queue5,
                                 PriceMatch::Queue10, PriceMatch::Queue20}) {
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

} // namespace bw::binance_server
