#include "tests/simulation/spot_side.h"

#include "core/paper/paper_instruments.h"
#include "core/paper/spot/spot_instrument.h"
#include "core/safety/exit_sizes.h"
#include "tests/simulation/spot_views.h"

namespace bw::simulation {

using namespace exchange;
using namespace bw::paper::spot;
using trading::ClientOrderId;
using trading::Rounding;

namespace {

const QString kQuote = QStringLiteral("USDT");
const Symbol kFeeMarket(QStringLiteral("BNBUSDT"));

SpotInstrument listedLike(const SpotInstrument &model, const char *coin, const char *tick, const char *step)
{
    SpotInstrument made = model;
    trading::Instrument &i = made.common;
    i.baseAsset = QLatin1String(coin);
    i.symbol = Symbol(i.baseAsset + kQuote);
    i.minPrice = i.tickSize = Price::literal(tick);
    i.minQuantity = i.stepSize = i.minMarketQuantity = i.marketStepSize = Quantity::literal(step);
    i.maxQuantity = Quantity::literal("9000000");
    i.maxMarketQuantity = Quantity::literal("900000");
    return made;
}

// The paper exchange's own in quote, and two more of the kind that is cheap.
QList<SpotInstrument> listed()
{
    QList<SpotInstrument> out;
    for (const SpotInstrument &instrument : spotInstruments()) {
        if (instrument.common.quoteAsset == kQuote) {
            out.append(instrument);
        }
    }
    out.append(listedLike(out.first(), "SOL", "0.01", "0.001"));
    out.append(listedLike(out.first(), "XRP", "0.0001", "0.1"));
    return out;
}

// What the exchange's answer says of a symbol, as the client reads it.
trading::Instrument told(const SpotInstrument &listed, bool lists)
{
    trading::Instrument out = listed.common;
    out.spot.emplace();
    out.spot->opoAllowed = out.spot->otoAllowed = out.spot->ocoAllowed = lists;
    out.spot->maxStops = listed.maxAlgoOrders;
    return out;
}

} // namespace

SpotSide::SpotSide(World *world, const QString &account) : ExchangeSide(world), m_paper(listed(), world->delays.next())
{
    m_paper.setSink([this](const SpotEvent &event) { onExchange(event); });
    m_silent = true;
    for (const SpotInstrument &instrument : listed()) {
        m_listings.append(told(instrument, account != QLatin1String("no-lists")));
        setPrice(instrument.common.symbol, paper::openingPrice(instrument.common.symbol));
    }
    AccountTerms terms;
    terms.payInBnb = account.startsWith(QLatin1String("bnb"));
    m_account = now().openAccount(terms);
    for (const auto &[asset, amount] : {std::pair("USDT", "10000"), std::pair("BTC", "0.1"), std::pair("ETH", "2"), std::pair("SOL", "40"),
                                        std::pair("XRP", "3000"), std::pair("BNB", "10")}) {
        const base::Status paid = m_paper.deposit(m_account, QLatin1String(asset), base::Decimal::literal(amount));
        BW_EXPECTS(paid.has_value());
        m_totals.insert(QLatin1String(asset), Quantity::literal(amount));
    }
    m_silent = false;
}

SpotExchange &SpotSide::now()
{
    m_paper.setTime(m_world->venueNow());
    return m_paper;
}

void SpotSide::priced(const NewPrice &price)
{
    now().setMarket({price.symbol, price.bid, price.ask, price.price, {}});
    tell({MarkPriceTick{price.symbol, price.price, m_world->venueNow()}});
    tell({BookTick{price.symbol, price.bid, price.ask, m_world->venueNow()}});
}

void SpotSide::setDepth(const Symbol &symbol, std::optional<Quantity> best)
{
    now().setThin(symbol, best);
}

// --- what the trades make of the account ---

// One report is one message: a conditional order's state, and the order's own once it is one.
void SpotSide::onExchange(const SpotEvent &event)
{
    const auto *report = std::get_if<ExecutionReport>(&event);
    if (report) {
        count(*report);
    }
    if (m_silent) {
        return;
    }
    if (report) {
        tell(eventsOf(*report), QStringLiteral("x|%1|%2").arg(report->order.symbol.text()).arg(report->order.executionId));
    } else if (const auto *position = std::get_if<AccountPosition>(&event)) {
        tell({updateOf(*position)});
    } else if (const auto *moved = std::get_if<BalanceUpdate>(&event)) {
        tell({BalanceChange{moved->asset, Quantity(moved->delta), moved->at}},
             QStringLiteral("b|%1|%2|%3").arg(moved->asset, moved->delta.toString()).arg(moved->at.ms()));
    }
}

void SpotSide::count(const ExecutionReport &report)
{
    if (!report.trade) {
        return;
    }
    const SpotTrade &trade = *report.trade;
    const bool ours = !isForeign(report.order.clientId);
    const Quantity before = m_held.value(trade.symbol).amount;
    trade.side == Side::Buy ? countBuy(trade, ours) : countSell(trade, ours);
    const bool traded = m_held.value(trade.symbol).amount != before;
    if (trade.commissionAsset == QLatin1String("BNB") && trade.symbol != kFeeMarket) {
        m_totals[trade.commissionAsset] -= Quantity(trade.commission);
        m_paidElsewhere += traded ? mark(kFeeMarket) * Quantity(trade.commission) : Money();
    }
}

void SpotSide::countBuy(const SpotTrade &trade, bool ours)
{
    const QString coin = coinOf(trade.symbol);
    const Quantity net = trade.commissionAsset == coin ? trade.quantity - Quantity(trade.commission) : trade.quantity;
    m_totals[coin] += net;
    if (!ours) {
        m_transfers -= trade.price * trade.quantity;
        return;
    }
    Held &held = m_held[trade.symbol];
    held.amount += net;
    held.cost += trade.price * net;
}

void SpotSide::countSell(const SpotTrade &trade, bool ours)
{
    const QString coin = coinOf(trade.symbol);
    Held &held = m_held[trade.symbol];
    const Quantity beside = m_totals[coin] - held.amount;
    const Quantity sold = ours ? trade.quantity : std::max(Quantity(), trade.quantity - beside);
    m_totals[coin] -= trade.quantity;
    const auto share = [](Money all, Quantity part, Quantity whole) {
        return part == whole ? all : Money(base::Decimal::div(base::Decimal::mul(all.value(), part.value(), Rounding::HalfEven), whole.value(), Rounding::HalfEven));
    };
    if (held.amount.isPositive()) {
        held.cost -= share(held.cost, std::min(sold, held.amount), held.amount);
    }
    held.amount -= sold;
    const Quantity ofHolding = trade.quantity - sold;
    const Money commission = trade.commissionAsset == kQuote ? Money(trade.commission) : Money();
    m_transfers += trade.price * ofHolding - (commission - share(commission, sold, trade.quantity));
}

void SpotSide::adopted(const Symbol &symbol, Quantity amount, Price price)
{
    Held &held = m_held[symbol];
    held.amount += amount;
    held.cost += price * amount;
    m_transfers += price * amount;
}

Quantity SpotSide::total(const QString &asset) const
{
    for (const BalanceView &balance : m_paper.balances(m_account)) {
        if (balance.asset == asset) {
            return Quantity(balance.free + balance.locked);
        }
    }
    return {};
}

Money SpotSide::wallet() const
{
    Money sum(total(kQuote).value());
    for (const Held &held : m_held) {
        sum += held.cost;
    }
    return sum;
}

// --- requests ---

VenueEvent SpotSide::place(const safety::ApprovedOrder &order, Exits)
{
    const OrderOutcome outcome{order.clientId(), {}, {}, {}};
    const std::optional<NewOrderList> list = listFor(order);
    if (list) {
        if (const auto placed = now().placeList(m_account, *list); !placed) {
            return refusedWith(outcome, placed.error());
        }
    } else if (const auto placed = now().place(m_account, wishFor(order)); !placed) {
        return refusedWith(outcome, placed.error());
    }
    const auto shown = m_paper.order(m_account, {order.symbol(), {}, order.clientId()});
    BW_EXPECTS(shown.has_value());
    return acceptedWith(outcome, binance::spot::regularView(factsOf(*shown)));
}

VenueEvent SpotSide::placeStop(const safety::ApprovedStop &stop)
{
    const AlgoOutcome outcome{stop.clientId(), {}, {}, {}};
    const auto placed = now().place(m_account, wishFor(stop));
    return placed ? acceptedWith(outcome, binance::spot::conditionalView(factsOf(placed->order))) : refusedWith(outcome, placed.error());
}

VenueEvent SpotSide::cancel(const Symbol &symbol, const ClientOrderId &id)
{
    return answeredWith(CancelOutcome{symbol, id, {}, {}}, now().cancel(m_account, {symbol, {}, id}));
}

VenueEvent SpotSide::cancelAll(const Symbol &symbol)
{
    return answeredWith(CancelOutcome{symbol, {}, {}, {}}, now().cancelAll(m_account, symbol));
}

VenueEvent SpotSide::query(const Symbol &symbol, const ClientOrderId &id)
{
    const OrderOutcome outcome{id, {}, {}, {}, true};
    const auto shown = now().order(m_account, {symbol, {}, id});
    return shown ? acceptedWith(outcome, binance::spot::regularView(factsOf(*shown))) : refusedWith(outcome, shown.error());
}

VenueEvent SpotSide::queryStop(const Symbol &symbol, const ClientOrderId &id)
{
    const AlgoOutcome outcome{id, {}, {}, {}, true};
    const auto shown = now().order(m_account, {symbol, {}, id});
    return shown ? acceptedWith(outcome, binance::spot::conditionalView(factsOf(*shown))) : refusedWith(outcome, shown.error());
}

IncomeOutcome SpotSide::income(base::VenueTime since)
{
    QList<trading::IncomeRow> rows;
    for (const trading::IncomeRow &row : std::as_const(m_movements)) {
        if (row.at >= since) {
            rows.append(row);
        }
    }
    return {rows};
}

TradesOutcome SpotSide::trades(const Symbol &symbol, base::VenueTime since)
{
    SpotHistory question;
    question.symbol = symbol;
    question.limit = 1000;
    question.from = since;
    QList<trading::Fill> fills;
    for (const SpotTrade &trade : now().trades(m_account, question)) {
        const auto order = m_paper.order(m_account, {symbol, trade.orderId, {}});
        fills.append(fillOf(trade, order ? order->clientId : ClientOrderId()));
    }
    return {symbol, fills};
}

QList<ExchangeSide::Question> SpotSide::questions()
{
    return {
        [this](trading::AccountReading &reading) {
            for (const BalanceView &balance : now().balances(m_account)) {
                if (!(balance.free + balance.locked).isZero()) {
                    reading.balances.append({balance.asset, Quantity(balance.free), Quantity(balance.locked)});
                }
            }
        },
        [this](trading::AccountReading &reading) {
            (void)now();
            reading.openOrders = orders({});
            reading.openAlgoOrders = stops({});
        },
    };
}

// --- other people ---

bool SpotSide::playHere(const Item &item)
{
    const Symbol symbol(item.word(0));
    if (item.verb == QLatin1String("deposit") || item.verb == QLatin1String("withdraw")) {
        moveMoney(item.verb == QLatin1String("deposit") ? item.number(0) : -item.number(0));
    } else if (item.verb == QLatin1String("coins")) {
        moveCoins(symbol, item.number(1));
    } else if (item.verb == QLatin1String("flow")) {
        unexplainedFlow(item.number(0));
    } else if (item.verb == QLatin1String("foreign-order")) {
        foreignOrder(item);
    } else if (item.verb == QLatin1String("foreign-conditional")) {
        foreignConditional(item);
    } else if (item.verb == QLatin1String("foreign-cancel-stops") || item.verb == QLatin1String("foreign-cancel-orders")) {
        foreignCancel(symbol, item.verb == QLatin1String("foreign-cancel-stops"));
    } else {
        return false;
    }
    return true;
}

void SpotSide::moveMoney(std::int64_t amount)
{
    const base::Decimal money = base::Decimal::fromInt(amount);
    const bool in = amount > 0;
    if (in ? now().deposit(m_account, kQuote, money).has_value() : now().withdraw(m_account, kQuote, -money).has_value()) {
        m_transfers += Money(money);
        m_movements.append({{}, in ? QStringLiteral("DEPOSIT") : QStringLiteral("WITHDRAW"), Money(money), kQuote, m_world->venueNow(), m_movements.size() + 1});
    }
}

// Of what is held beside the position: nobody takes out what is guarded.
void SpotSide::moveCoins(const Symbol &symbol, std::int64_t permille)
{
    const QString coin = coinOf(symbol);
    const base::Decimal part = base::Decimal::mul(holding(symbol).value(), parts(std::abs(permille), 1000).value(), Rounding::Down).rounded(8, Rounding::Down);
    const bool in = permille > 0;
    if (part.isPositive() && (in ? now().deposit(m_account, coin, part).has_value() : now().withdraw(m_account, coin, part).has_value())) {
        m_totals[coin] += Quantity(in ? part : -part);
        m_movements.append({{}, in ? QStringLiteral("DEPOSIT") : QStringLiteral("WITHDRAW"), Money(in ? part : -part), coin, m_world->venueNow(),
                            m_movements.size() + 1});
    }
}

void SpotSide::unexplainedFlow(std::int64_t amount)
{
    const base::Decimal money = base::Decimal::fromInt(std::abs(amount));
    m_silent = true;
    const bool done = amount > 0 ? now().deposit(m_account, kQuote, money).has_value() : amount < 0 && now().withdraw(m_account, kQuote, money).has_value();
    m_silent = false;
    m_unexplained = m_unexplained || done;
}

Quantity SpotSide::holding(const Symbol &symbol) const
{
    return std::max(Quantity(), m_totals.value(coinOf(symbol)) - amount(symbol));
}

void SpotSide::foreignOrder(const Item &item)
{
    NewSpotOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = sideOf(item.word(1));
    order.type = item.word(3) == QLatin1String("limit") ? SpotOrderType::Limit : SpotOrderType::Market;
    order.quantity = sizeFor(order.symbol, Money::literal("500"), item.number(2));
    if (order.type == SpotOrderType::Limit) {
        order.timeInForce = trading::TimeInForce::Gtc;
        order.price = shifted(order.symbol, order.side == Side::Buy ? item.number(4) : -item.number(4));
    }
    order.clientId = nextForeignId();
    static_cast<void>(now().place(m_account, order));
}

// A stop for a part of the holding, placed elsewhere.
void SpotSide::foreignConditional(const Item &item)
{
    NewSpotOrder order;
    order.symbol = Symbol(item.word(0));
    order.side = Side::Sell;
    order.type = SpotOrderType::StopLoss;
    order.quantity = std::min(sizeFor(order.symbol, Money::literal("500"), item.number(2)), floorToStep(listing(order.symbol), holding(order.symbol), trading::PriceKind::Market));
    order.stopPrice = shifted(order.symbol, -item.number(3));
    order.clientId = nextForeignId();
    static_cast<void>(now().place(m_account, order));
}

void SpotSide::foreignCancel(const Symbol &symbol, bool conditional)
{
    QList<ClientOrderId> ids;
    for (const SpotOrder &order : now().openOrders(m_account, symbol)) {
        if (isContingent(order.type) == conditional) {
            ids.append(order.clientId);
        }
    }
    for (const ClientOrderId &id : std::as_const(ids)) {
        static_cast<void>(m_paper.cancel(m_account, {symbol, {}, id})); // with it its list
    }
}

// --- the truth ---

Quantity SpotSide::sellable(const Symbol &symbol) const
{
    const safety::ExitSizes sizes(listing(symbol), trading::OrderType::Market, mark(symbol));
    return Quantity(sizes.floored(amount(symbol).value()));
}

// At the price of its stop, however far away that is, and with room for what the price does meanwhile.
Quantity SpotSide::coverable(const Symbol &symbol) const
{
    const Price low = times(mark(symbol), trading::Ratio::literal("0.85"), Rounding::Down);
    return Quantity(safety::ExitSizes(listing(symbol), trading::OrderType::Market, low).floored(amount(symbol).value()));
}

Quantity SpotSide::leaving(const Symbol &symbol) const
{
    Quantity sum;
    for (const trading::OrderView &order : orders(symbol)) {
        sum += order.side == Side::Sell && !isForeign(order.clientId) ? order.remaining() : Quantity();
    }
    return sum;
}

QList<trading::OrderView> SpotSide::orders(const Symbol &symbolOrEmpty) const
{
    QList<trading::OrderView> out;
    for (const SpotOrder &order : m_paper.openOrders(m_account, symbolOrEmpty)) {
        const auto view = binance::spot::presentView(factsOf(order));
        if (const auto *regular = std::get_if<trading::OrderView>(&view)) {
            out.append(*regular);
        }
    }
    return out;
}

QList<trading::AlgoOrderView> SpotSide::stops(const Symbol &symbolOrEmpty) const
{
    QList<trading::AlgoOrderView> out;
    for (const SpotOrder &order : m_paper.openOrders(m_account, symbolOrEmpty)) {
        const auto view = binance::spot::presentView(factsOf(order));
        if (const auto *conditional = std::get_if<trading::AlgoOrderView>(&view)) {
            out.append(*conditional);
        }
    }
    return out;
}

QList<ClientOrderId> SpotSide::triggeredSince(const Symbol &symbol, base::VenueTime since) const
{
    SpotHistory question;
    question.symbol = symbol;
    question.limit = 1000;
    question.from = since;
    QList<ClientOrderId> out;
    for (const SpotOrder &order : m_paper.allOrders(m_account, question)) {
        if (isContingent(order.type) && !order.workingAt.isUnknown() && order.workingAt > since) {
            out.append(order.clientId);
        }
    }
    return out;
}

} // namespace bw::simulation
