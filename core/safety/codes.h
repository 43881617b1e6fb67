// Why a rule refuses, as a closed set of stable words. The table below lists every pair that occurs: a rule cannot refuse
// with another one (that does not compile), and a test asks the screens for the words of each.
#pragma once

#include "core/safety/verdict.h"

#include <algorithm>
#include <array>

namespace bw::safety {

enum class Code {
    BadBook = 1,
    BadInstrument,
    BadStop,
    BaselineUnproven,
    HedgeMode,
    LotTooLarge,
    LotTooSmall,
    LotStep,
    MarginAsset,
    MarkRange,
    NeedsApproval,
    NoAccount,
    NoBalance,
    NoLimitPrice,
    NoMark,
    NoStop,
    NotComputable,
    NotInList,
    NotJudged,
    NotReady,
    NotTrading,
    NotionalTooSmall,
    OverDay,
    OverHour,
    OverLimit,
    OverMaxPosition,
    PriceBand,
    PriceRange,
    PriceTick,
    QuantityStep,
    QuantityTooLarge,
    QuantityTooSmall,
    ShortOnSpot,
    StaleAccount,
    StaleMark,
    StopAtMark,
    StopNotionalTooSmall,
    StopPriceRange,
    Stopped,
    TooFar,
    TooManyStops,
    TooSoon,
    TrippedToday,
    Unconfirmed,
    Unknown,
    UnknownSymbol,
    WouldTrigger,
    WrongSide,
};
[[nodiscard]] QString codeWord(Code code); // "over-limit"; allocates at first use only

struct RuleCode
{
    RuleId rule = RuleId::EmergencyStop;
    Code code = Code::Unknown;

    friend constexpr bool operator==(const RuleCode &, const RuleCode &) = default;
};

// Every denial that the entry rules know, by rule.
inline constexpr std::array kDenials{
    RuleCode{RuleId::EmergencyStop, Code::Stopped},
    RuleCode{RuleId::Ready, Code::NotReady},
    RuleCode{RuleId::DataFresh, Code::NoAccount},
    RuleCode{RuleId::DataFresh, Code::NoMark},
    RuleCode{RuleId::DataFresh, Code::StaleAccount},
    RuleCode{RuleId::DataFresh, Code::StaleMark},
    RuleCode{RuleId::ModeConfirmed, Code::Unconfirmed},
    RuleCode{RuleId::SymbolAllowed, Code::UnknownSymbol},
    RuleCode{RuleId::SymbolAllowed, Code::BadInstrument},
    RuleCode{RuleId::SymbolAllowed, Code::NotInList},
    RuleCode{RuleId::SymbolAllowed, Code::NotTrading},
    RuleCode{RuleId::SymbolAllowed, Code::MarginAsset},
    RuleCode{RuleId::SymbolAllowed, Code::NoMark},
    RuleCode{RuleId::SymbolAllowed, Code::MarkRange},
    RuleCode{RuleId::SymbolAllowed, Code::NoLimitPrice},
    RuleCode{RuleId::SymbolAllowed, Code::PriceTick},
    RuleCode{RuleId::SymbolAllowed, Code::PriceRange},
    RuleCode{RuleId::SymbolAllowed, Code::PriceBand},
    RuleCode{RuleId::SymbolAllowed, Code::QuantityStep},
    RuleCode{RuleId::SymbolAllowed, Code::QuantityTooSmall},
    RuleCode{RuleId::SymbolAllowed, Code::QuantityTooLarge},
    RuleCode{RuleId::SymbolAllowed, Code::NotionalTooSmall},
    RuleCode{RuleId::SymbolAllowed, Code::ShortOnSpot},
    RuleCode{RuleId::SymbolAllowed, Code::OverMaxPosition},
    RuleCode{RuleId::SymbolAllowed, Code::TooManyStops},
    RuleCode{RuleId::PositionSize, Code::NoBalance},
    RuleCode{RuleId::PositionSize, Code::NotJudged},
    RuleCode{RuleId::PositionSize, Code::NotComputable},
    RuleCode{RuleId::PositionSize, Code::OverLimit},
    RuleCode{RuleId::OpenPositions, Code::NotComputable},
    RuleCode{RuleId::OpenPositions, Code::OverLimit},
    RuleCode{RuleId::TotalExposure, Code::NoBalance},
    RuleCode{RuleId::TotalExposure, Code::NotJudged},
    RuleCode{RuleId::TotalExposure, Code::NotComputable},
    RuleCode{RuleId::TotalExposure, Code::OverLimit},
    RuleCode{RuleId::StopRequired, Code::NoStop},
    RuleCode{RuleId::StopRequired, Code::BadStop},
    RuleCode{RuleId::StopRequired, Code::NoMark},
    RuleCode{RuleId::StopRequired, Code::NotJudged},
    RuleCode{RuleId::StopRequired, Code::NotComputable},
    RuleCode{RuleId::StopRequired, Code::WrongSide},
    RuleCode{RuleId::StopRequired, Code::WouldTrigger},
    RuleCode{RuleId::StopRequired, Code::TooFar},
    RuleCode{RuleId::Exitable, Code::NotJudged},
    RuleCode{RuleId::Exitable, Code::NotComputable},
    RuleCode{RuleId::Exitable, Code::LotTooSmall},
    RuleCode{RuleId::Exitable, Code::LotTooLarge},
    RuleCode{RuleId::Exitable, Code::LotStep},
    RuleCode{RuleId::Exitable, Code::StopPriceRange},
    RuleCode{RuleId::Exitable, Code::StopAtMark},
    RuleCode{RuleId::Exitable, Code::StopNotionalTooSmall},
    RuleCode{RuleId::TradeRisk, Code::NoBalance},
    RuleCode{RuleId::TradeRisk, Code::NotJudged},
    RuleCode{RuleId::TradeRisk, Code::NotComputable},
    RuleCode{RuleId::TradeRisk, Code::OverLimit},
    RuleCode{RuleId::DailyLoss, Code::BaselineUnproven},
    RuleCode{RuleId::DailyLoss, Code::NoBalance},
    RuleCode{RuleId::DailyLoss, Code::TrippedToday},
    RuleCode{RuleId::DailyLoss, Code::OverLimit},
    RuleCode{RuleId::DailyLossAtStop, Code::BaselineUnproven},
    RuleCode{RuleId::DailyLossAtStop, Code::NoBalance},
    RuleCode{RuleId::DailyLossAtStop, Code::NotJudged},
    RuleCode{RuleId::DailyLossAtStop, Code::NotComputable},
    RuleCode{RuleId::DailyLossAtStop, Code::OverLimit},
    RuleCode{RuleId::PriceCollar, Code::NoMark},
    RuleCode{RuleId::PriceCollar, Code::NotJudged},
    RuleCode{RuleId::PriceCollar, Code::NotComputable},
    RuleCode{RuleId::PriceCollar, Code::BadBook},
    RuleCode{RuleId::PriceCollar, Code::TooFar},
    RuleCode{RuleId::TradeRate, Code::NotComputable},
    RuleCode{RuleId::TradeRate, Code::OverDay},
    RuleCode{RuleId::TradeRate, Code::OverHour},
    RuleCode{RuleId::TradeRate, Code::TooSoon},
    RuleCode{RuleId::LossStreak, Code::NotComputable},
    RuleCode{RuleId::LossStreak, Code::OverLimit},
    RuleCode{RuleId::OrderRate, Code::Unknown},
    RuleCode{RuleId::OrderRate, Code::NotComputable},
    RuleCode{RuleId::OrderRate, Code::OverLimit},
    RuleCode{RuleId::Leverage, Code::Unknown},
    RuleCode{RuleId::Leverage, Code::NotComputable},
    RuleCode{RuleId::Leverage, Code::OverLimit},
    RuleCode{RuleId::PositionMode, Code::Unknown},
    RuleCode{RuleId::PositionMode, Code::HedgeMode},
    RuleCode{RuleId::ConfirmEntry, Code::NeedsApproval},
};

// A denial that stands in the table; another one is a compiler error.
class Denial
{
public:
    consteval Denial(RuleId rule, Code code) : m_pair{rule, code}
    {
        if (std::find(kDenials.begin(), kDenials.end(), m_pair) == kDenials.end()) {
            throw "this rule has no such code in kDenials";
        }
    }
    [[nodiscard]] constexpr RuleId rule() const { return m_pair.rule; }
    [[nodiscard]] constexpr Code code() const { return m_pair.code; }

private:
    RuleCode m_pair;
};

} // namespace bw::safety
