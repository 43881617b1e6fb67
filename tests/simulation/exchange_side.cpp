#include "tests/simulation/exchange_side.h"

#include "core/paper/paper_instruments.h"

namespace bw::simulation {

using base::Decimal;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Rounding;
using trading::Side;
using trading::Symbol;

namespace {

QList<trading::Instrument> listed()
{
    QList<trading::Instrument> out;
    for (const QString &name : simulatedSymbols()) {
        out.append(*paper::findPaperInstrument(Symbol(name)));
    }
    return out;
}

Ratio parts(std::int64_t count, std::int64_t of)
{
    return Ratio(Decimal::div(Decimal::fromInt(count), Decimal::fromInt(of), Rounding::HalfEven));
}

Side sideOf(const QString &word)
{
    return word == QLatin1String("buy") ? Side::Buy : Side::Sell;
}

} // namespace

ExchangeSide::ExchangeSide(World *world)
    : m_world(world), m_paper(listed(), [world] { return world->venueNow(); })
{
    m_paper.setEventSink([this](const binance_server::BackendEvent &event) {
        if (m_listener) {
            m_listener(event);
        }
    });
    const base::Status paid = m_paper.transfer(Money::literal("10000"), base::VenueTime(m_world->startMs() - 2 * 86'400'000));
    BW_EXPECTS(paid.has_value());
    m_paper.setLeverage(kLeverage);
    for (const QString &name : simulatedSymbols()) {
        m_price.insert(Symbol(name), paper::openingPrice(Symbol(name)));
        move(Symbol(name), 0);
    }
}

void ExchangeSide::begin()
{
    m_world->after(kPriceStepMs, [this] { step(); });
}

void ExchangeSide::step()
{
    if (!m_frozen) {
        for (const QString &name : simulatedSymbols()) {
            const bool still = m_world->prices.chance(300);
            const bool leap = m_world->prices.chance(4);
            const std::int64_t size = leap ? m_world->prices.between(-20'000, 20'000) : m_world->prices.between(-400, 400);
            move(Symbol(name), still ? 0 : size);
        }
        ++m_world->figures.events;
    }
    m_paper.passTime();
    begin();
}

// In hundredths of a basis point; the paper exchange is told every time, so that the stream carries a mark each step.
void ExchangeSide::move(const Symbol &symbol, std::int64_t basisPoints100)
{
    const trading::Instrument &instrument = *paper::findPaperInstrument(symbol);
    const Price before = m_price.value(symbol);
    const Price floor = times(paper::openingPrice(symbol), Ratio::literal("0.2"), Rounding::Floor);
    const Price after = roundToTick(instrument, times(before, parts(1'000'000 + basisPoints100, 1'000'000), Rounding::HalfEven), Rounding::HalfEven);
    setPrice(symbol, std::max(after, roundToTick(instrument, floor, Rounding::HalfEven)));
}

void ExchangeSide::setPrice(const Symbol &symbol, Price price)
{
    const trading::Instrument &instrument = *paper::findPaperInstrument(symbol);
    m_price.insert(symbol, price);
    paper::Quote quote;
    quote.symbol = symbol;
    quote.mark = quote.last = price;
    quote.bid = price - instrument.tickSize;
    quote.ask = price + instrument.tickSize;
    if (m_thinUntil.contains(symbol) && m_world->elapsedMs() >= m_thinUntil.value(symbol)) {
        m_thinUntil.remove(symbol);
        m_paper.setDepth(symbol, std::nullopt);
    }
    m_paper.setMarket(quote);
}

bool ExchangeSide::play(const Item &item)
{
    const Symbol symbol(item.word(0));
    if (item.verb == QLatin1String("gap")) {
        move(symbol, item.number(1) * 100);
    } else if (item.verb == QLatin1String("thin")) {
        const Quantity depth = sizeFor(symbol, Money::literal("1000"), item.number(1));
        m_thinUntil.insert(symbol, m_world->elapsedMs() + item.number(2));
        m_paper.setDepth(symbol, paper::Depth{depth, depth});
    } else if (item.verb == QLatin1String("deposit") || item.verb == QLatin1String("withdraw")) {
        const Money amount(Decimal::fromInt(item.verb == QLatin1String("deposit") ? item.number(0) : -item.number(0)));
        if (m_paper.transfer(amount)) {
            m_transfers += amount;
        }
    } else if (item.verb == QLatin1String("flow")) {
        unexplainedFlow(item.number(0));
    } else if (item.verb == QLatin1String("foreign-order")) {
        foreignOrder(item);
    } else if (item.verb == QLatin1String("foreign-conditional")) {
        foreignConditional(item);
    } else if (item.verb == QLatin1String("foreign-cancel-stops")) {
        static_cast<void>(m_paper.cancelAllAlgoOrders(symbol));
    } else if (item.verb == QLatin1String("foreign-cancel-orders")) {
        static_cast<void>(m_paper.cancelAllOrders(symbol));
    } else {
        return false;
    }
    return true;
}

void ExchangeSide::foreignOrder(const Item &item)
{
    binance_server::NewOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = sideOf(item.word(1));
    order.quantity = sizeFor(order.symbol, Money::literal("500"), item.number(2));
    order.type = item.word(3) == QLatin1String("limit") ? trading::OrderType::Limit : trading::OrderType::Market;
    if (order.type == trading::OrderType::Limit) {
        order.price = shifted(order.symbol, order.side == Side::Buy ? item.number(4) : -item.number(4));
    }
    order.clientId = trading::ClientOrderId(QStringLiteral("web_%1").arg(++m_foreignCount));
    static_cast<void>(m_paper.placeOrder(order));
}

// An entry that waits for a price, placed elsewhere.
void ExchangeSide::foreignConditional(const Item &item)
{
    binance_server::NewAlgoOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = sideOf(item.word(1));
    order.quantity = sizeFor(order.symbol, Money::literal("500"), item.number(2));
    order.triggerPrice = shifted(order.symbol, order.side == Side::Buy ? item.number(3) : -item.number(3));
    order.clientId = trading::ClientOrderId(QStringLiteral("web_%1").arg(++m_foreignCount));
    static_cast<void>(m_paper.placeAlgoOrder(order));
}

// The balance moves and no record says why: it comes with the next thing that tells the balance.
void ExchangeSide::unexplainedFlow(std::int64_t amount)
{
    paper::AccountState state = m_paper.state();
    const Money money(Decimal::fromInt(amount));
    if (!(state.wallet + money).isPositive()) {
        return;
    }
    state.wallet += money;
    state.carriedIncome += money;
    m_unexplained = true;
    const base::Status taken = m_paper.restore(std::move(state));
    BW_EXPECTS(taken.has_value());
}

Price ExchangeSide::mark(const Symbol &symbol) const
{
    return m_price.value(symbol);
}

Quantity ExchangeSide::amount(const Symbol &symbol) const
{
    const paper::PositionState *position = m_paper.state().position(symbol);
    return position ? position->amount : Quantity();
}

Money ExchangeSide::equity() const
{
    Money equity = wallet();
    for (const auto &[key, position] : m_paper.state().positions) {
        if (!position.amount.isZero()) {
            equity += mark(key.symbol) * position.amount - position.cost;
        }
    }
    return equity;
}

Quantity ExchangeSide::sizeFor(const Symbol &symbol, Money money, std::int64_t permille) const
{
    const trading::Instrument &instrument = *paper::findPaperInstrument(symbol);
    const Money wanted = times(money, parts(permille, 1000), Rounding::Floor);
    const Quantity size = floorToStep(instrument, quantityFor(wanted, mark(symbol), Rounding::Floor), trading::PriceKind::Market);
    return std::max(size, instrument.minQuantity);
}

Price ExchangeSide::shifted(const Symbol &symbol, std::int64_t basisPoints) const
{
    const Price price = times(mark(symbol), parts(10'000 + basisPoints, 10'000), Rounding::HalfEven);
    return roundToTick(*paper::findPaperInstrument(symbol), price, Rounding::HalfEven);
}

} // namespace bw::simulation
