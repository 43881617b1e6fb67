// Filters as laws: sizes never grow, what was rounded passes, and the band and notional agree with exact rationals.
#include "core/trading/instrument.h"

#include <QtTest>

#include <boost/multiprecision/cpp_int.hpp>
#include <rapidcheck.h>

#include <string>

using namespace bw::trading;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using bw::base::Int128;

namespace {

cpp_rational exact(Decimal value)
{
    std::string digits = value.toFixed(18).toStdString();
    digits.erase(digits.find('.'), 1);
    const bool negative = digits.front() == '-';
    digits.erase(0, digits.find_first_not_of("-0")); // a leading zero would mean octal
    const cpp_int units(digits.empty() ? std::string("0") : digits);
    return cpp_rational(negative ? cpp_int(-units) : units, cpp_int("1000000000000000000"));
}

rc::Gen<Decimal> decimalOf(int places, std::int64_t least, std::int64_t most)
{
    return rc::gen::map(rc::gen::inRange<std::int64_t>(least, most), [places](std::int64_t units) {
        Int128 raw = units;
        for (int i = places; i < Decimal::kScale; ++i) {
            raw *= 10;
        }
        return Decimal::fromRaw(raw);
    });
}

// Steps as exchanges have them (and as they do not: 0.003), ranges on the step, prices on a grid with an origin of its own.
rc::Gen<Instrument> anyInstrument()
{
    return rc::gen::exec([] {
        Instrument i;
        i.symbol = Symbol(QStringLiteral("XYZUSDT"));
        i.quoteAsset = QStringLiteral("USDT");
        const int tickPlaces = *rc::gen::inRange(0, 9);
        const int stepPlaces = *rc::gen::inRange(0, 9);
        i.tickSize = Price(*decimalOf(tickPlaces, 1, 60));
        i.stepSize = Quantity(*decimalOf(stepPlaces, 1, 60));
        i.marketStepSize = Quantity(*decimalOf(stepPlaces, 1, 60));
        const auto multiple = [](auto unit, std::int64_t least, std::int64_t most) {
            return decltype(unit)(Decimal::mul(unit.value(), Decimal::fromInt(*rc::gen::inRange<std::int64_t>(least, most)), Rounding::Down));
        };
        i.minPrice = Price(*decimalOf(tickPlaces, 0, 1000));
        i.maxPrice = i.minPrice + multiple(i.tickSize, 1, 10'000'000);
        i.minQuantity = multiple(i.stepSize, 0, 50);
        i.maxQuantity = i.minQuantity + multiple(i.stepSize, 1, 1'000'000);
        i.minMarketQuantity = multiple(i.marketStepSize, 0, 50);
        i.maxMarketQuantity = i.minMarketQuantity + multiple(i.marketStepSize, 1, 1'000'000);
        i.minNotional = Money(*decimalOf(2, 0, 20'000));
        i.priceMultiplierDown = Ratio(*decimalOf(4, 0, 10'000));
        i.priceMultiplierUp = Ratio(*decimalOf(4, 10'000, 20'000));
        return i;
    });
}

} // namespace

class PropertyInstrument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qgetenv("RC_PARAMS").contains("max_success")) {
            qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=2000"); // cheap cases, rare edges
        }
    }

    void instrumentsAreValid()
    {
        QVERIFY(rc::check("the generator makes instruments that the border lets in", [] {
            RC_ASSERT((*anyInstrument()).validate().has_value());
        }));
    }

    void sizesNeverGrow()
    {
        QVERIFY(rc::check("floorToStep is the largest multiple of the step that is not larger", [] {
            const Instrument i = *anyInstrument();
            const Quantity size(*decimalOf(*rc::gen::inRange(0, 19), -1'000'000'000, 1'000'000'000));
            for (const PriceKind kind : {PriceKind::Limit, PriceKind::Market}) {
                const Quantity step = kind == PriceKind::Market ? i.marketStepSize : i.stepSize;
                const Quantity floored = floorToStep(i, size, kind);
                RC_ASSERT(floored.abs() <= size.abs());
                RC_ASSERT(floored.isZero() || floored.sign() == size.sign());
                RC_ASSERT(floored.value().isMultipleOf(step.value()));
                RC_ASSERT(size.abs() - floored.abs() < step);
                RC_ASSERT(floorToStep(i, floored, kind) == floored);
            }
        }));
    }

    void roundedPricesLieOnTheGrid()
    {
        QVERIFY(rc::check("roundToTick goes the named way by less than a tick, onto the exchange's grid", [] {
            const Instrument i = *anyInstrument();
            const Price at(*decimalOf(*rc::gen::inRange(0, 19), 1, 1'000'000'000));
            for (const Rounding rounding : {Rounding::Down, Rounding::Up, Rounding::Floor, Rounding::Ceiling, Rounding::HalfEven}) {
                const Price rounded = roundToTick(i, at, rounding);
                RC_ASSERT((rounded - i.minPrice).value().isMultipleOf(i.tickSize.value()));
                RC_ASSERT((rounded - at).abs() < i.tickSize);
                RC_ASSERT(rounding != Rounding::Down || rounded <= at);
                RC_ASSERT(rounding != Rounding::Floor || rounded <= at);
                RC_ASSERT(rounding != Rounding::Up || rounded >= at);
                RC_ASSERT(rounding != Rounding::Ceiling || rounded >= at);
                RC_ASSERT(rounding != Rounding::HalfEven || (rounded - at).abs() + (rounded - at).abs() <= i.tickSize);
            }
        }));
    }

    void whatWasRoundedPasses()
    {
        QVERIFY(rc::check("a rounded size and price inside the ranges break no step and no tick", [] {
            const Instrument i = *anyInstrument();
            FilterQuestion q;
            q.kind = *rc::gen::element(PriceKind::Limit, PriceKind::Market);
            q.scope = FilterScope::ReduceOnly;
            q.buy = *rc::gen::arbitrary<bool>();
            q.quantity = floorToStep(i, Quantity(*decimalOf(*rc::gen::inRange(0, 12), 0, 1'000'000'000)), q.kind);
            q.mark = Price(*decimalOf(4, 1, 1'000'000'000));
            q.limitPrice = roundToTick(i, q.mark, *rc::gen::element(Rounding::Down, Rounding::Up));
            const FilterViolation violation = checkFilters(i, q);
            RC_CLASSIFY(violation == FilterViolation::None, "passes");
            RC_ASSERT(violation != FilterViolation::QuantityStep);
            RC_ASSERT(violation != FilterViolation::PriceTick);
        }));
    }

    void answersAgreeWithTheRules()
    {
        QVERIFY(rc::check("None exactly when every filter of the exchange holds, computed in rationals", [] {
            const Instrument i = *anyInstrument();
            FilterQuestion q;
            q.kind = *rc::gen::element(PriceKind::Limit, PriceKind::Market);
            q.scope = *rc::gen::element(FilterScope::Entry, FilterScope::ReduceOnly);
            q.buy = *rc::gen::arbitrary<bool>();
            const bool market = q.kind == PriceKind::Market;
            const Quantity step = market ? i.marketStepSize : i.stepSize;
            const Quantity least = market ? i.minMarketQuantity : i.minQuantity;
            const Quantity most = market ? i.maxMarketQuantity : i.maxQuantity;
            // Near the rules' edges: whole steps and ticks, now and then a little beside them.
            const auto beside = [] { return *rc::gen::element(Decimal::zero(), Decimal::zero(), Decimal::zero(), Decimal::fromRaw(1), Decimal::fromRaw(-1)); };
            q.quantity = *rc::gen::element(least, most, least + step, least + step + step) + Quantity(beside());
            const Decimal ticks = Decimal::fromInt(*rc::gen::inRange<std::int64_t>(-1, 200));
            const Price origin = *rc::gen::element(i.minPrice, i.maxPrice);
            q.limitPrice = origin + Price(Decimal::mul(i.tickSize.value(), ticks, Rounding::Down) + beside());
            q.mark = *rc::gen::element(q.limitPrice->abs() + i.tickSize, i.maxPrice, i.minPrice + i.tickSize);

            const cpp_rational size = exact(q.quantity.value());
            const cpp_rational at = exact(market ? q.mark.value() : q.limitPrice->value());
            const cpp_rational steps = (size - exact(least.value())) / exact(step.value());
            bool good = size > 0 && size >= exact(least.value()) && size <= exact(most.value()) && denominator(steps) == 1;
            if (!market) {
                const cpp_rational whole = (at - exact(i.minPrice.value())) / exact(i.tickSize.value());
                good = good && at > 0 && at >= exact(i.minPrice.value()) && at <= exact(i.maxPrice.value()) && denominator(whole) == 1;
                const cpp_rational edge = exact(q.mark.value()) * exact((q.buy ? i.priceMultiplierUp : i.priceMultiplierDown).value());
                good = good && (q.buy ? at <= edge : at >= edge);
            }
            good = good && (q.scope == FilterScope::ReduceOnly || at * size >= exact(i.minNotional.value()));
            RC_CLASSIFY(good, "good orders");
            RC_ASSERT((checkFilters(i, q) == FilterViolation::None) == good);
        }));
    }
};

QTEST_GUILESS_MAIN(PropertyInstrument)
#include "tst_instrument.moc"
