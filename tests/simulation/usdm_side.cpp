#include "tests/simulation/usdm_side.h"

#include "core/paper/paper_instruments.h"
#include "tests/simulation/answers.h"

namespace bw::simulation {

using namespace exchange;
using base::Decimal;
using trading::ClientOrderId;
using trading::Money;
using trading::Quantity;
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

} // namespace

UsdmSide::UsdmSide(World *world)
    : ExchangeSide(world), m_paper(listed(), [world] { return world->venueNow(); })
{
    m_listings = listed();
    m_paper.setEventSink([this](const binance_server::BackendEvent &event) { onExchange(event); });
    const base::Status paid = m_paper.transfer(Money::literal("10000"), base::VenueTime(m_world->startMs() - 2 * 86'400'000));
    BW_EXPECTS(paid.has_value());
    m_paper.setLeverage(kLeverage);
    for (const QString &name : simulatedSymbols()) {
        setPrice(Symbol(name), paper::openingPrice(Symbol(name)));
    }
}

void UsdmSide::priced(const NewPrice &price)
{
    paper::Quote quote;
    quote.symbol = price.symbol;
    quote.mark = quote.last = price.price;
    quote.bid = price.bid;
    quote.ask = price.ask;
    m_paper.setMarket(quote);
}

void UsdmSide::setDepth(const Symbol &symbol, std::optional<Quantity> best)
{
    m_paper.setDepth(symbol, best ? std::optional(paper::Depth{*best, *best}) : std::nullopt);
}

void UsdmSide::onExchange(const binance_server::BackendEvent &event) const
{
    if (const auto *order = std::get_if<binance_server::OrderEvent>(&event)) {
        if (order->fill) {
            tell({FillUpdate{order->order.view, *order->fill}}, QString::number(order->fill->tradeId.value()));
        } else {
            tell({OrderUpdate{order->order.view}});
        }
    } else if (const auto *algo = std::get_if<binance_server::AlgoEvent>(&event)) {
        tell({AlgoUpdate{algo->order.view, algo->order.rejectReason}});
    } else if (const auto *account = std::get_if<binance_server::AccountEvent>(&event)) {
        AccountUpdate update;
        update.reason = account->reason;
        update.walletChange = account->balanceChange;
        update.at = account->at;
        if (account->balance) {
            update.wallet = account->balance->wallet;
        }
        for (const binance_server::PositionRecord &record : account->positions) {
            update.positions.append(record.position);
        }
        tell({update});
    } else if (const auto *set = std::get_if<binance_server::LeverageEvent>(&event)) {
        tell({LeverageStated{{{set->symbol, set->leverage}}, {}, true}});
    } else {
        const binance_server::MarketRecord &market = std::get<binance_server::MarketEvent>(event).market;
        tell({MarkPriceTick{market.symbol, market.mark, market.at}});
        tell({BookTick{market.symbol, market.bid, market.ask, market.at}});
    }
}

// --- requests ---

VenueEvent UsdmSide::place(const safety::ApprovedOrder &order, Exits exits)
{
    binance_server::NewOrder wish;
    wish.symbol = order.symbol();
    wish.side = order.side();
    wish.type = order.type();
    wish.timeInForce = order.timeInForce();
    wish.quantity = order.quantity();
    wish.price = order.limitPrice();
    wish.reduceOnly = order.reduceOnly() && exits == Exits::ReduceOnly;
    wish.clientId = order.clientId();
    return answeredWith(OrderOutcome{order.clientId(), {}, {}, {}}, m_paper.placeOrder(wish));
}

VenueEvent UsdmSide::placeStop(const safety::ApprovedStop &stop)
{
    binance_server::NewAlgoOrder wish;
    wish.symbol = stop.symbol();
    wish.side = stop.side();
    wish.type = stop.type();
    wish.triggerPrice = stop.triggerPrice();
    wish.triggerBy = binance_server::TriggerBy::MarkPrice;
    wish.closePosition = stop.closePosition();
    wish.reduceOnly = !stop.closePosition();
    wish.quantity = stop.quantity().value_or(Quantity());
    wish.clientId = stop.clientId();
    return answeredWith(AlgoOutcome{stop.clientId(), {}, {}, {}}, m_paper.placeAlgoOrder(wish));
}

VenueEvent UsdmSide::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    return answeredWith(CancelOutcome{symbol, id, {}, {}}, m_paper.cancelOrder({symbol, {}, id}));
}

VenueEvent UsdmSide::cancelStop(const Symbol &symbol, const ClientOrderId &id)
{
    return answeredWith(CancelOutcome{symbol, id, {}, {}}, m_paper.cancelAlgoOrder({}, id));
}

VenueEvent UsdmSide::cancelAll(const Symbol &symbol)
{
    return answeredWith(CancelOutcome{symbol, {}, {}, {}}, m_paper.cancelAllOrders(symbol));
}

LeverageStated UsdmSide::settings() const
{
    LeverageStated stated;
    for (const binance_server::SymbolConfigRecord &record : m_paper.symbolConfigs({})) {
        stated.leverage.insert(record.symbol, record.leverage);
        stated.marginTypes.insert(record.symbol, record.marginType);
    }
    return stated;
}

// -4046 says that it already is so.
VenueEvent UsdmSide::set(const SettingOutcome &asked)
{
    constexpr int kNoChange = -4046;
    SettingOutcome outcome = asked;
    const auto answered = [&outcome](const auto &result) {
        outcome.fate = result || result.error().code == kNoChange ? Fate::Accepted : Fate::Refused;
        outcome.error = outcome.fate == Fate::Accepted ? std::nullopt : std::optional(errorOf(result.error()));
    };
    if (asked.wanted.leverage) {
        answered(m_paper.changeLeverage(asked.symbol, *asked.wanted.leverage));
    } else {
        answered(m_paper.changeMarginType(asked.symbol, *asked.wanted.marginType));
    }
    return outcome;
}

VenueEvent UsdmSide::query(const Symbol &symbol, const ClientOrderId &id)
{
    return answeredWith(OrderOutcome{id, {}, {}, {}, true}, m_paper.order({symbol, {}, id}));
}

VenueEvent UsdmSide::queryStop(const Symbol &, const ClientOrderId &id)
{
    return answeredWith(AlgoOutcome{id, {}, {}, {}, true}, m_paper.algoOrder({}, id));
}

IncomeOutcome UsdmSide::income(base::VenueTime since)
{
    binance_server::HistoryQuestion question;
    question.from = since;
    question.limit = 100'000;
    IncomeOutcome outcome;
    outcome.rows = m_paper.income(question);
    return outcome;
}

TradesOutcome UsdmSide::trades(const Symbol &symbol, base::VenueTime since)
{
    binance_server::HistoryQuestion question;
    question.symbol = symbol;
    question.from = since;
    question.limit = 100'000;
    TradesOutcome outcome;
    outcome.symbol = symbol;
    const auto trades = m_paper.userTrades(question);
    outcome.fills = {trades.begin(), trades.end()};
    return outcome;
}

QList<ExchangeSide::Question> UsdmSide::questions()
{
    return {
        [this](trading::AccountReading &reading) { reading.wallet = m_paper.state().wallet; },
        [this](trading::AccountReading &reading) {
            for (const binance_server::PositionRecord &record : m_paper.positions({})) {
                if (!record.position.isFlat()) {
                    reading.positions.append(record.position);
                }
            }
        },
        [this](trading::AccountReading &reading) { reading.openOrders = orders({}); },
        [this](trading::AccountReading &reading) { reading.openAlgoOrders = stops({}); },
        [this](trading::AccountReading &reading) {
            reading.mode = m_world->isOpen(QStringLiteral("hedge")) ? trading::PositionMode::Hedge : trading::PositionMode::OneWay;
        },
    };
}

// --- other people ---

bool UsdmSide::playHere(const Item &item)
{
    if (item.verb == QLatin1String("deposit") || item.verb == QLatin1String("withdraw")) {
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
        static_cast<void>(m_paper.cancelAllAlgoOrders(Symbol(item.word(0))));
    } else if (item.verb == QLatin1String("foreign-cancel-orders")) {
        static_cast<void>(m_paper.cancelAllOrders(Symbol(item.word(0))));
    } else {
        return false;
    }
    return true;
}

void UsdmSide::foreignOrder(const Item &item)
{
    binance_server::NewOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = sideOf(item.word(1));
    order.quantity = sizeFor(order.symbol, Money::literal("500"), item.number(2));
    order.type = item.word(3) == QLatin1String("limit") ? trading::OrderType::Limit : trading::OrderType::Market;
    if (order.type == trading::OrderType::Limit) {
        order.price = shifted(order.symbol, order.side == Side::Buy ? item.number(4) : -item.number(4));
    }
    order.clientId = nextForeignId();
    static_cast<void>(m_paper.placeOrder(order));
}

// An entry that waits for a price, placed elsewhere.
void UsdmSide::foreignConditional(const Item &item)
{
    binance_server::NewAlgoOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = sideOf(item.word(1));
    order.quantity = sizeFor(order.symbol, Money::literal("500"), item.number(2));
    order.triggerPrice = shifted(order.symbol, order.side == Side::Buy ? item.number(3) : -item.number(3));
    order.clientId = nextForeignId();
    static_cast<void>(m_paper.placeAlgoOrder(order));
}

// The balance moves and no record says why: it comes with the next thing that tells the balance.
void UsdmSide::unexplainedFlow(std::int64_t amount)
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

// --- the truth ---

ExchangeSide::Held UsdmSide::held(const Symbol &symbol) const
{
    const paper::PositionState *position = m_paper.state().position(symbol);
    return position ? Held{position->amount, position->cost} : Held{};
}

Quantity UsdmSide::sellable(const Symbol &symbol) const
{
    const Quantity all = amount(symbol).abs();
    return all >= listing(symbol).minMarketQuantity ? all : Quantity();
}

QList<trading::OrderView> UsdmSide::orders(const Symbol &symbolOrEmpty) const
{
    QList<trading::OrderView> out;
    for (const binance_server::OrderRecord &record : m_paper.openOrders(symbolOrEmpty)) {
        out.append(record.view);
    }
    return out;
}

QList<trading::AlgoOrderView> UsdmSide::stops(const Symbol &symbolOrEmpty) const
{
    QList<trading::AlgoOrderView> out;
    for (const binance_server::AlgoRecord &record : m_paper.openAlgoOrders(symbolOrEmpty)) {
        out.append(record.view);
    }
    return out;
}

QList<ClientOrderId> UsdmSide::triggeredSince(const Symbol &symbol, base::VenueTime since) const
{
    QList<ClientOrderId> out;
    for (const auto &[id, record] : m_paper.state().algoOrders) {
        if (record.view.symbol == symbol && !record.triggeredAt.isUnknown() && record.triggeredAt > since) {
            out.append(record.view.clientId);
        }
    }
    return out;
}

} // namespace bw::simulation
