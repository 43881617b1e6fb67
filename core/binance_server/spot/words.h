// Binance's words for the values of spot trading, one table each, read both ways.
// Thread: constants.
#pragma once

#include "core/binance_server/spot/values.h"

#include <array>
#include <utility>

namespace bw::binance_server::spot {

template<typename T, std::size_t N>
using Words = std::array<std::pair<T, const char *>, N>;

inline constexpr Words<Side, 2> kSides{{{Side::Buy, "BUY"}, {Side::Sell, "SELL"}}};
inline constexpr Words<SpotOrderType, 7> kTypes{{{SpotOrderType::Limit, "LIMIT"},
                                                 {SpotOrderType::LimitMaker, "LIMIT_MAKER"},
                                                 {SpotOrderType::Market, "MARKET"},
                                                 {SpotOrderType::StopLoss, "STOP_LOSS"},
                                                 {SpotOrderType::StopLossLimit, "STOP_LOSS_LIMIT"},
                                                 {SpotOrderType::TakeProfit, "TAKE_PROFIT"},
                                                 {SpotOrderType::TakeProfitLimit, "TAKE_PROFIT_LIMIT"}}};
inline constexpr Words<TimeInForce, 3> kTimesInForce{{{TimeInForce::Gtc, "GTC"}, {TimeInForce::Ioc, "IOC"}, {TimeInForce::Fok, "FOK"}}};
inline constexpr Words<StpMode, 5> kStpModes{{{StpMode::None, "NONE"},
                                              {StpMode::ExpireTaker, "EXPIRE_TAKER"},
                                              {StpMode::ExpireMaker, "EXPIRE_MAKER"},
                                              {StpMode::ExpireBoth, "EXPIRE_BOTH"},
                                              {StpMode::Decrement, "DECREMENT"}}};
inline constexpr Words<SpotStatus, 7> kStatuses{{{SpotStatus::New, "NEW"},
                                                 {SpotStatus::PendingNew, "PENDING_NEW"},
                                                 {SpotStatus::PartiallyFilled, "PARTIALLY_FILLED"},
                                                 {SpotStatus::Filled, "FILLED"},
                                                 {SpotStatus::Canceled, "CANCELED"},
                                                 {SpotStatus::Expired, "EXPIRED"},
                                                 {SpotStatus::ExpiredInMatch, "EXPIRED_IN_MATCH"}}};
inline constexpr Words<ExecutionType, 6> kExecutions{{{ExecutionType::New, "NEW"},
                                                      {ExecutionType::Canceled, "CANCELED"},
                                                      {ExecutionType::Replaced, "REPLACED"},
                                                      {ExecutionType::Trade, "TRADE"},
                                                      {ExecutionType::Expired, "EXPIRED"},
                                                      {ExecutionType::TradePrevention, "TRADE_PREVENTION"}}};
inline constexpr Words<ExpiryReason, 7> kExpiryReasons{{{ExpiryReason::None, "NONE"},
                                                        {ExpiryReason::Rejected, "REJECTED"},
                                                        {ExpiryReason::OcoTrigger, "OCO_TRIGGER"},
                                                        {ExpiryReason::OtoPhaseOneExpired, "OTO_PHASE_ONE_EXPIRED"},
                                                        {ExpiryReason::UnfilledIocQuantity, "UNFILLED_IOC_QUANTITY_EXPIRED"},
                                                        {ExpiryReason::UnfilledFok, "UNFILLED_FOK_ORDER_EXPIRED"},
                                                        {ExpiryReason::InsufficientLiquidity, "INSUFFICIENT_LIQUIDITY"}}};
inline constexpr Words<Contingency, 2> kContingencies{{{Contingency::Oco, "OCO"}, {Contingency::Oto, "OTO"}}};
inline constexpr Words<CancelRestriction, 2> kCancelRestrictions{
    {{CancelRestriction::OnlyNew, "ONLY_NEW"}, {CancelRestriction::OnlyPartiallyFilled, "ONLY_PARTIALLY_FILLED"}}};
inline constexpr Words<ReplaceMode, 2> kReplaceModes{{{ReplaceMode::StopOnFailure, "STOP_ON_FAILURE"}, {ReplaceMode::AllowFailure, "ALLOW_FAILURE"}}};

template<typename T, std::size_t N>
[[nodiscard]] const char *wordFor(const Words<T, N> &words, T value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return "";
}

template<typename T, std::size_t N>
[[nodiscard]] std::optional<T> valueOf(const Words<T, N> &words, const QByteArray &word)
{
    for (const auto &[value, known] : words) {
        if (word == known)
            return value;
    }
    return std::nullopt;
}

[[nodiscard]] inline const char *word(Side v) { return wordFor(kSides, v); }
[[nodiscard]] inline const char *word(SpotOrderType v) { return wordFor(kTypes, v); }
[[nodiscard]] inline const char *word(TimeInForce v) { return wordFor(kTimesInForce, v); }
[[nodiscard]] inline const char *word(StpMode v) { return wordFor(kStpModes, v); }
[[nodiscard]] inline const char *word(SpotStatus v) { return wordFor(kStatuses, v); }
[[nodiscard]] inline const char *word(ExecutionType v) { return wordFor(kExecutions, v); }
[[nodiscard]] inline const char *word(ExpiryReason v) { return wordFor(kExpiryReasons, v); }
[[nodiscard]] inline const char *word(Contingency v) { return wordFor(kContingencies, v); }

} // namespace bw::binance_server::spot
