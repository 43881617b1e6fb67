#include "ui/filter_words.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <array>

namespace bw::ui {

using trading::FilterViolation;
using trading::Instrument;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

constexpr std::array kViolations{FilterViolation::PriceTick,        FilterViolation::PriceRange,       FilterViolation::QuantityStep,
                                 FilterViolation::QuantityTooSmall, FilterViolation::QuantityTooLarge, FilterViolation::NotionalTooSmall,
                                 FilterViolation::NotionalTooLarge, FilterViolation::PriceTooFarFromMark};

// As it is typed into a field: with a point, without groups.
QString plain(base::Decimal value)
{
    return value.toString();
}

} // namespace

QString filterSentence(FilterViolation violation, const Instrument &i)
{
    const QString symbol = i.symbol.text();
    switch (violation) {
    case FilterViolation::None:
        return {};
    case FilterViolation::PriceTick:
        return Words::tr("The price must be a multiple of %1 for %2.").arg(plain(i.tickSize.value()), symbol);
    case FilterViolation::PriceRange:
        return Words::tr("The price must lie between %1 and %2 for %3.").arg(plain(i.minPrice.value()), plain(i.maxPrice.value()), symbol);
    case FilterViolation::QuantityStep:
        return Words::tr("The quantity must be a multiple of %1 for %2.").arg(plain(i.stepSize.value()), symbol);
    case FilterViolation::QuantityTooSmall:
        return Words::tr("The quantity is below the smallest order of %1 %2.").arg(plain(i.minQuantity.value()), symbol);
    case FilterViolation::QuantityTooLarge:
        return Words::tr("The quantity is above the largest order of %1 %2 (at market %3).")
            .arg(plain(i.maxQuantity.value()), symbol, plain(i.maxMarketQuantity.value()));
    case FilterViolation::NotionalTooSmall:
        return Words::tr("The order's value is below the exchange's minimum of %1 %2 for %3.").arg(plain(i.minNotional.value()), i.quoteAsset, symbol);
    case FilterViolation::NotionalTooLarge:
        return Words::tr("The order's value is above the exchange's maximum of %1 %2 for %3.")
            .arg(i.spot ? plain(i.spot->maxNotional.value()) : format::dash(), i.quoteAsset, symbol);
    case FilterViolation::PriceTooFarFromMark:
        return Words::tr("The price is outside the band that the exchange allows around the mark price of %1.").arg(symbol);
    }
    return trading::describe(violation, i);
}

QString filterSentence(const QString &said, const Instrument &instrument)
{
    for (const FilterViolation violation : kViolations) {
        if (trading::describe(violation, instrument) == said) {
            return filterSentence(violation, instrument);
        }
    }
    return said;
}

} // namespace bw::ui
