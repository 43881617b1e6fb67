#include "core/safety/codes.h"

#include "core/base/contracts.h"

namespace bw::safety {

QString codeWord(Code code)
{
    switch (code) {
    case Code::BadBook:
        return QStringLiteral("bad-book");
    case Code::BadInstrument:
        return QStringLiteral("bad-instrument");
    case Code::BadStop:
        return QStringLiteral("bad-stop");
    case Code::BaselineUnproven:
        return QStringLiteral("baseline-unproven");
    case Code::HedgeMode:
        return QStringLiteral("hedge-mode");
    case Code::LotTooLarge:
        return QStringLiteral("lot-too-large");
    case Code::LotTooSmall:
        return QStringLiteral("lot-too-small");
    case Code::LotStep:
        return QStringLiteral("lot-step");
    case Code::MarginAsset:
        return QStringLiteral("margin-asset");
    case Code::MarkRange:
        return QStringLiteral("mark-range");
    case Code::NeedsApproval:
        return QStringLiteral("needs-approval");
    case Code::NoAccount:
        return QStringLiteral("no-account");
    case Code::NoBalance:
        return QStringLiteral("no-balance");
    case Code::NoLimitPrice:
        return QStringLiteral("no-limit-price");
    case Code::NoMark:
        return QStringLiteral("no-mark");
    case Code::NoStop:
        return QStringLiteral("no-stop");
    case Code::NotComputable:
        return QStringLiteral("not-computable");
    case Code::NotInList:
        return QStringLiteral("not-in-list");
    case Code::NotJudged:
        return QStringLiteral("not-judged");
    case Code::NotReady:
        return QStringLiteral("not-ready");
    case Code::NotTrading:
        return QStringLiteral("not-trading");
    case Code::NotionalTooSmall:
        return QStringLiteral("notional-too-small");
    case Code::OverDay:
        return QStringLiteral("over-day");
    case Code::OverHour:
        return QStringLiteral("over-hour");
    case Code::OverLimit:
        return QStringLiteral("over-limit");
    case Code::PriceBand:
        return QStringLiteral("price-band");
    case Code::PriceRange:
        return QStringLiteral("price-range");
    case Code::PriceTick:
        return QStringLiteral("price-tick");
    case Code::QuantityStep:
        return QStringLiteral("quantity-step");
    case Code::QuantityTooLarge:
        return QStringLiteral("quantity-too-large");
    case Code::QuantityTooSmall:
        return QStringLiteral("quantity-too-small");
    case Code::StaleAccount:
        return QStringLiteral("stale-account");
    case Code::StaleMark:
        return QStringLiteral("stale-mark");
    case Code::StopAtMark:
        return QStringLiteral("stop-at-mark");
    case Code::StopNotionalTooSmall:
        return QStringLiteral("stop-notional-too-small");
    case Code::StopPriceRange:
        return QStringLiteral("stop-price-range");
    case Code::Stopped:
        return QStringLiteral("stopped");
    case Code::TooFar:
        return QStringLiteral("too-far");
    case Code::TooSoon:
        return QStringLiteral("too-soon");
    case Code::TrippedToday:
        return QStringLiteral("tripped-today");
    case Code::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case Code::Unknown:
        return QStringLiteral("unknown");
    case Code::UnknownSymbol:
        return QStringLiteral("unknown-symbol");
    case Code::WouldTrigger:
        return QStringLiteral("would-trigger");
    case Code::WrongSide:
        return QStringLiteral("wrong-side");
    }
    BW_UNREACHABLE("code");
}

} // namespace bw::safety
