#include "core/safety/codes.h"

#include "core/base/contracts.h"

#include <QStringList>

namespace bw::safety {

namespace {

struct Entry
{
    Code code;
    const char *word;
};

constexpr std::array kWords{
    Entry{Code::BadBook, "bad-book"},
    Entry{Code::BadInstrument, "bad-instrument"},
    Entry{Code::BadStop, "bad-stop"},
    Entry{Code::BaselineUnproven, "baseline-unproven"},
    Entry{Code::HedgeMode, "hedge-mode"},
    Entry{Code::LotTooLarge, "lot-too-large"},
    Entry{Code::LotTooSmall, "lot-too-small"},
    Entry{Code::LotStep, "lot-step"},
    Entry{Code::MarginAsset, "margin-asset"},
    Entry{Code::MarkRange, "mark-range"},
    Entry{Code::NeedsApproval, "needs-approval"},
    Entry{Code::NoAccount, "no-account"},
    Entry{Code::NoBalance, "no-balance"},
    Entry{Code::NoLimitPrice, "no-limit-price"},
    Entry{Code::NoMark, "no-mark"},
    Entry{Code::NoStop, "no-stop"},
    Entry{Code::NotComputable, "not-computable"},
    Entry{Code::NotInList, "not-in-list"},
    Entry{Code::NotJudged, "not-judged"},
    Entry{Code::NotReady, "not-ready"},
    Entry{Code::NotTrading, "not-trading"},
    Entry{Code::NotionalTooSmall, "notional-too-small"},
    Entry{Code::OverDay, "over-day"},
    Entry{Code::OverHour, "over-hour"},
    Entry{Code::OverLimit, "over-limit"},
    Entry{Code::OverMaxPosition, "over-max-position"},
    Entry{Code::PriceBand, "price-band"},
    Entry{Code::PriceRange, "price-range"},
    Entry{Code::PriceTick, "price-tick"},
    Entry{Code::QuantityStep, "quantity-step"},
    Entry{Code::QuantityTooLarge, "quantity-too-large"},
    Entry{Code::QuantityTooSmall, "quantity-too-small"},
    Entry{Code::ShortOnSpot, "short-on-spot"},
    Entry{Code::StaleAccount, "stale-account"},
    Entry{Code::StaleMark, "stale-mark"},
    Entry{Code::StopAtMark, "stop-at-mark"},
    Entry{Code::StopNotionalTooSmall, "stop-notional-too-small"},
    Entry{Code::StopPriceRange, "stop-price-range"},
    Entry{Code::Stopped, "stopped"},
    Entry{Code::TooFar, "too-far"},
    Entry{Code::TooManyStops, "too-many-stops"},
    Entry{Code::TooSoon, "too-soon"},
    Entry{Code::TrippedToday, "tripped-today"},
    Entry{Code::Unconfirmed, "unconfirmed"},
    Entry{Code::Unknown, "unknown"},
    Entry{Code::UnknownSymbol, "unknown-symbol"},
    Entry{Code::WouldTrigger, "would-trigger"},
    Entry{Code::WrongSide, "wrong-side"},
};

consteval bool inOrderAndComplete()
{
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (static_cast<std::size_t>(kWords[i].code) != i + 1) {
            return false;
        }
    }
    return kWords.back().code == Code::WrongSide;
}
static_assert(inOrderAndComplete(), "one word for each code, in the order of the enumeration");

QStringList madeWords()
{
    QStringList words;
    for (const Entry &entry : kWords) {
        words.append(QString::fromLatin1(entry.word));
    }
    return words;
}

} // namespace

QString codeWord(Code code)
{
    static const QStringList words = madeWords(); // shared by every finding that carries one
    const int index = static_cast<int>(code) - 1;
    BW_EXPECTS(index >= 0 && index < words.size());
    return words[index];
}

} // namespace bw::safety
