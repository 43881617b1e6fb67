#include "core/paper/order_book.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;
using matching::BookEventKind;
using matching::Lots;
using matching::Ticks;
using matching::kEndless;

namespace {

constexpr std::int64_t kUsualAtTheBest = 100'000;     // USDT, on average

matching::BookShape shapeOf(const Instrument &instrument, Price price)
{
    const Quantity usual(Decimal::div(Decimal::fromInt(kUsualAtTheBest), price.value(), Rounding::Down));
    matching::BookShape shape;
    shape.levels = 100;
    shape.volume = std::max(matching::Grid(instrument.tickSize, instrument.stepSize).floorLots(usual), Lots(2));
    return shape;
}

StpMode modeOf(const OrderRecord &order)
{
    // Source: Binance USD-M, self-trade prevention: neither for FOK nor for GTX.
    const bool exempt = order.timeInForce == TimeInForce::Fok || order.timeInForce == TimeInForce::Gtx;
    switch (exempt ? SelfTrade::None : order.selfTrade) {
    case SelfTrade::None: return StpMode::None;
    case SelfTrade::ExpireTaker: return StpMode::ExpireTaker;
    case SelfTrade::ExpireMaker: return StpMode::ExpireMaker;
    case SelfTrade::ExpireBoth: return StpMode::ExpireBoth;
    }
    BW_UNREACHABLE("an unknown mode of self-trade prevention");
}

constexpr std::int64_t kAccount = 1;

} // namespace

OrderBook::OrderBook(const Instrument &instrument, FillModel model, Price price, std::uint64_t seed)
    : m_grid(instrument.tickSize, instrument.stepSize), m_model(model), m_book(shapeOf(instrument, price), seed)
{
    setDepth(std::nullopt);
}

void OrderBook::setDepth(std::optional<Depth> depth)
{
    if (depth) {
        m_book.give(matching::TopLots{lots(depth->bid), lots(depth->ask)});
    } else {
        m_book.give(m_model == FillModel::AtTouch ? std::optional(matching::TopLots{kEndless, kEndless}) : std::nullopt);
    }
}

std::optional<Price> OrderBook::best(Side side) const
{
    const auto ticks = m_open ? m_book.best(side) : std::nullopt;
    return ticks ? std::optional(m_grid.price(*ticks)) : std::nullopt;
}

Quantity OrderBook::shownAt(Side side, Price price) const
{
    return m_open ? m_grid.quantity(m_book.shownAt(side, m_grid.nearestTicks(price))) : Quantity();
}

bool OrderBook::wouldTake(Side side, Price limit) const
{
    if (!m_open) {
        return false;
    }
    const auto best = m_book.best(opposite(side));
    const Ticks own = m_grid.nearestTicks(limit);
    return best && (side == Side::Buy ? *best <= own : *best >= own);
}

BookView OrderBook::view(int levels) const
{
    BookView view;
    if (!m_open) {
        return view;
    }
    for (const matching::BookLevel &level : m_book.shown(Side::Buy, levels)) {
        view.bids.append({m_grid.price(level.price), m_grid.quantity(level.lots)});
    }
    for (const matching::BookLevel &level : m_book.shown(Side::Sell, levels)) {
        view.asks.append({m_grid.price(level.price), m_grid.quantity(level.lots)});
    }
    return view;
}

std::optional<Price> OrderBook::matched(PriceMatch match, Side side) const
{
    const bool opponent = match == PriceMatch::Opponent || match == PriceMatch::Opponent5;
    const bool first = match == PriceMatch::Opponent || match == PriceMatch::Queue;
    const bool fifth = match == PriceMatch::Opponent5 || match == PriceMatch::Queue5;
    const qsizetype level = first ? 1 : fifth ? 5 : match == PriceMatch::Queue10 ? 10 : 20;
    const BookView view = this->view(static_cast<int>(level));
    const QList<PriceLevel> &levels = (side == Side::Buy) == opponent ? view.asks : view.bids;
    return levels.size() < level ? std::nullopt : std::optional(levels.at(level - 1).price);
}

OrderBook::Cost OrderBook::preview(Side side, Quantity wanted, std::optional<Price> limit) const
{
    if (!m_open) {
        return {};
    }
    matching::TakerOrder taker{0, kAccount, side, {}, lots(wanted), {}, StpMode::None};
    if (limit) {
        taker.limit = m_grid.nearestTicks(*limit);
    }
    const matching::Preview found = m_book.preview(taker);
    return {m_grid.quantity(found.lots), m_grid.money(found.value)};
}

OrderBook::Happened OrderBook::move(Price bid, Price ask, base::VenueTime at)
{
    const Ticks below = std::max(m_grid.nearestTicks(bid), Ticks(1));
    Ticks above = m_grid.nearestTicks(ask);
    if (m_grid.price(above) < ask) {
        above += Ticks(1);
    }
    m_open = true;
    matching::BookEvents events;
    m_book.move({below, std::max(above, m_model == FillModel::ByDepth ? below + Ticks(1) : below)}, at, events);
    return told(events);
}

OrderBook::Happened OrderBook::print(Price price, Quantity quantity, Side aggressor)
{
    matching::BookEvents events;
    const Ticks ticks = m_grid.nearestTicks(price);
    if (m_open && ticks.isPositive() && lots(quantity).isPositive()) {
        m_book.print(ticks, lots(quantity), aggressor, events);
    }
    return told(events);
}

OrderBook::Happened OrderBook::expire(base::VenueTime now)
{
    matching::BookEvents events;
    m_book.expire(now, events);
    return told(events);
}

OrderBook::Happened OrderBook::take(const OrderRecord &order)
{
    const OrderView &view = order.view;
    matching::TakerOrder taker{view.venueId.value(), kAccount, view.side, {}, lots(view.remaining()), {}, modeOf(order)};
    if (view.type == OrderType::Limit) {
        taker.limit = m_grid.nearestTicks(view.price);
    }
    matching::BookEvents events;
    BW_EXPECTS(m_open);
    (void)m_book.take(taker, events);
    return told(events);
}

// What is over no longer rests, before anybody hears of it: what the first of these does may end an order of a later one.
OrderBook::Happened OrderBook::told(const matching::BookEvents &events)
{
    Happened happened;
    for (const matching::BookEvent &event : events) {
        if (event.makerIsOver) {
            m_places.erase(event.maker);
        }
        if (event.kind == BookEventKind::Trade) {
            happened.emplace_back(Trade{event.taker, event.maker, event.takerSide, m_grid.price(event.price), m_grid.quantity(event.lots)});
            continue;
        }
        const bool prevented = event.kind == BookEventKind::Prevented;
        if (event.takerPrevented.isPositive()) {
            happened.emplace_back(Ended{event.taker, prevented});
        }
        if (event.makerIsOver) {
            happened.emplace_back(Ended{event.maker, prevented});
        }
    }
    return happened;
}

void OrderBook::rest(const OrderRecord &order)
{
    const OrderView &view = order.view;
    const std::int64_t id = view.venueId.value();
    const auto key = m_book.rest({id, kAccount, view.side, m_grid.nearestTicks(view.price), lots(view.remaining()), {},
                                  order.goodTill.value_or(base::VenueTime())});
    const bool fresh = m_places.emplace(id, Place{view.side, key}).second;
    BW_EXPECTS(fresh);
}

void OrderBook::remove(std::int64_t id)
{
    if (const auto found = m_places.find(id); found != m_places.end()) {
        m_book.remove(found->second.side, found->second.key);
        m_places.erase(found);
    }
}

} // namespace bw::paper
