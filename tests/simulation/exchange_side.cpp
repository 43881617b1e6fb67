#include "tests/simulation/exchange_side.h"

#include "tests/simulation/spot_side.h"
#include "tests/simulation/usdm_side.h"

namespace bw::simulation {

using base::Decimal;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Rounding;
using trading::Side;
using trading::Symbol;

Ratio parts(std::int64_t count, std::int64_t of)
{
    return Ratio(Decimal::div(Decimal::fromInt(count), Decimal::fromInt(of), Rounding::HalfEven));
}

Side sideOf(const QString &word)
{
    return word == QLatin1String("buy") ? Side::Buy : Side::Sell;
}

std::unique_ptr<ExchangeSide> makeExchangeSide(World *world, const Setting &setting)
{
    if (setting.isSpot()) {
        return std::make_unique<SpotSide>(world, setting.account);
    }
    return std::make_unique<UsdmSide>(world);
}

void ExchangeSide::begin()
{
    m_world->after(kPriceStepMs, [this] { step(); });
}

void ExchangeSide::step()
{
    if (!m_frozen) {
        for (const trading::Instrument &instrument : std::as_const(m_listings)) {
            const bool still = m_world->prices.chance(300);
            const bool leap = m_world->prices.chance(4);
            const std::int64_t size = leap ? m_world->prices.between(-20'000, 20'000) : m_world->prices.between(-400, 400);
            move(instrument.symbol, still ? 0 : size);
        }
        ++m_world->figures.events;
    }
    timePassed();
    begin();
}

// In hundredths of a basis point; the exchange is told every time, so that the stream carries a mark each step.
void ExchangeSide::move(const Symbol &symbol, std::int64_t basisPoints100)
{
    const trading::Instrument &instrument = listing(symbol);
    const Price before = m_price.value(symbol);
    const Price floor = times(m_opening.value(symbol), Ratio::literal("0.2"), Rounding::Floor);
    const Price after = roundToTick(instrument, times(before, parts(1'000'000 + basisPoints100, 1'000'000), Rounding::HalfEven), Rounding::HalfEven);
    setPrice(symbol, std::max(after, roundToTick(instrument, floor, Rounding::HalfEven)));
}

void ExchangeSide::setPrice(const Symbol &symbol, Price price)
{
    const trading::Instrument &instrument = listing(symbol);
    if (!m_opening.contains(symbol)) {
        m_opening.insert(symbol, price);
    }
    m_price.insert(symbol, price);
    if (m_thinUntil.contains(symbol) && m_world->elapsedMs() >= m_thinUntil.value(symbol)) {
        m_thinUntil.remove(symbol);
        setDepth(symbol, std::nullopt);
    }
    priced({symbol, price, price - instrument.tickSize, price + instrument.tickSize});
}

bool ExchangeSide::play(const Item &item)
{
    const Symbol symbol(item.word(0));
    if (item.verb == QLatin1String("gap")) {
        move(symbol, item.number(1) * 100);
    } else if (item.verb == QLatin1String("thin")) {
        m_thinUntil.insert(symbol, m_world->elapsedMs() + item.number(2));
        setDepth(symbol, sizeFor(symbol, Money::literal("1000"), item.number(1)));
    } else {
        return playHere(item);
    }
    return true;
}

void ExchangeSide::tell(const QList<exchange::VenueEvent> &events, const QString &key) const
{
    if (m_listener && !events.isEmpty()) {
        m_listener({events, key});
    }
}

const trading::Instrument &ExchangeSide::listing(const Symbol &symbol) const
{
    const auto found = std::find_if(m_listings.begin(), m_listings.end(), [&symbol](const trading::Instrument &one) { return one.symbol == symbol; });
    BW_EXPECTS(found != m_listings.end());
    return *found;
}

Money ExchangeSide::equity() const
{
    Money equity = wallet();
    for (const QString &name : simulatedSymbols()) {
        const Held position = held(Symbol(name));
        if (!position.amount.isZero()) {
            equity += mark(Symbol(name)) * position.amount - position.cost;
        }
    }
    return equity;
}

Quantity ExchangeSide::sizeFor(const Symbol &symbol, Money money, std::int64_t permille) const
{
    const trading::Instrument &instrument = listing(symbol);
    const Money wanted = times(money, parts(permille, 1000), Rounding::Floor);
    const Quantity size = floorToStep(instrument, quantityFor(wanted, mark(symbol), Rounding::Floor), trading::PriceKind::Market);
    return std::max(size, instrument.minQuantity);
}

Price ExchangeSide::shifted(const Symbol &symbol, std::int64_t basisPoints) const
{
    const Price price = times(mark(symbol), parts(10'000 + basisPoints, 10'000), Rounding::HalfEven);
    return roundToTick(listing(symbol), price, Rounding::HalfEven);
}

} // namespace bw::simulation
