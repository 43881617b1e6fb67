// Whatever is done to the paper exchange: money is conserved to the last digit, no order is lost, reduce-only never
// exceeds the position, and the same operations give the same bytes.
#include "core/paper/account_json.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace bw::paper;
using namespace bw::trading;
using namespace bw::binance_server;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));
const Symbol kEth(QStringLiteral("ETHUSDT"));

struct Step
{
    int kind = 0;
    int symbol = 0;
    int side = 0;
    int size = 0;       // in steps
    int offset = 0;     // in ticks from the market
    int option = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << "{kind " << step.kind << ", symbol " << step.symbol << ", side " << step.side << ", size " << step.size << ", offset "
               << step.offset << ", option " << step.option << "}";
}

// Full range from the first case on: an exchange that is hardly touched proves nothing.
rc::Gen<int> between(int least, int beyond)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, beyond));
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::kind, between(0, 13)), rc::gen::set(&Step::symbol, between(0, 2)),
                                rc::gen::set(&Step::side, between(0, 2)), rc::gen::set(&Step::size, between(1, 60)),
                                rc::gen::set(&Step::offset, between(-300, 301)), rc::gen::set(&Step::option, between(0, 8)));
}

// How long a life is; more with BW_PAPER_OPERATIONS.
int operations()
{
    return std::max(120, qEnvironmentVariableIntValue("BW_PAPER_OPERATIONS"));
}

Quantity quantityOf(int steps)
{
    return Quantity(Decimal::mul(Decimal::literal("0.001"), Decimal::fromInt(steps), Rounding::Down));
}

class World
{
public:
    World() : m_exchange(paperInstruments(), [this] { return m_now; })
    {
        m_exchange.setEventSink([this](const BackendEvent &event) { observe(event); });
        quote(kBtc, Price::literal("17000"));
        quote(kEth, Price::literal("1250"));
        RC_ASSERT(m_exchange.transfer(Money::literal("400")).has_value());
    }

    void apply(const Step &step)
    {
        m_now = bw::base::VenueTime(m_now.ms() + 60'000);
        const Symbol symbol = step.symbol == 0 ? kBtc : kEth;
        switch (step.kind) {
        case 0:
        case 1:
            order(symbol, step, OrderType::Market);
            break;
        case 2:
        case 3:
            order(symbol, step, OrderType::Limit);
            break;
        case 4:
            conditional(symbol, step);
            break;
        case 5:
            cancel(symbol, step);
            break;
        case 6:
            if (step.option == 0) {
                m_now = nextFundingAfter(m_now);
                m_exchange.passTime();
            } else {
                (void)m_exchange.transfer(Money(Decimal::mul(Decimal::literal("0.30000001"), Decimal::fromInt(step.offset), Rounding::Down)));
            }
            break;
        case 7:
            m_exchange.setDepth(symbol, step.option < 2 ? std::optional<Depth>({quantityOf(step.size), quantityOf(step.size / 2)}) : std::nullopt);
            break;
        case 8:
            amend(step);
            break;
        case 9:
            RC_ASSERT(m_exchange.armCountdown(symbol, bw::base::Millis(step.size * 10'000)).has_value());
            break;
        case 10:
            leverage(symbol, step.size * 2);
            break;
        default:
            quote(symbol, near(symbol, step.offset * (step.option == 7 ? 20 : step.option == 6 ? 100 : 1)));
        }
        check();
    }

    [[nodiscard]] QByteArray bytes() const { return toJson(m_exchange.state()); }
    [[nodiscard]] const PaperExchange &exchange() const { return m_exchange; }
    [[nodiscard]] int releveraged() const { return m_releveraged; }
    [[nodiscard]] int amended() const { return m_amended; }

private:
    Price near(const Symbol &symbol, int ticks) const
    {
        const Instrument &instrument = *findPaperInstrument(symbol);
        const Price last = m_exchange.state().markets.at(symbol).last;
        const Price moved = last + Price(Decimal::mul(instrument.tickSize.value(), Decimal::fromInt(ticks), Rounding::Down));
        return std::max(moved, instrument.minPrice);
    }
    void quote(const Symbol &symbol, Price price)
    {
        m_exchange.setMarket({symbol, price, price + findPaperInstrument(symbol)->tickSize, price, price});
    }
    void order(const Symbol &symbol, const Step &step, OrderType type)
    {
        NewOrder wanted;
        wanted.symbol = symbol;
        wanted.side = step.side == 0 ? Side::Buy : Side::Sell;
        wanted.type = type;
        wanted.timeInForce = static_cast<TimeInForce>(1 + step.option / 2);
        wanted.quantity = quantityOf(step.size * (step.symbol == 0 ? 4 : 40));
        wanted.reduceOnly = step.option % 2 == 1;
        if (type == OrderType::Limit) {
            wanted.price = near(symbol, step.offset);
            if (wanted.timeInForce == TimeInForce::Gtc && step.size % 3 == 0) {
                wanted.goodTill = bw::base::VenueTime(m_now.ms() + 660'000);
            }
        }
        const QByteArray before = bytes();
        const auto answer = m_exchange.placeOrder(wanted);
        if (answer) {
            m_accepted.insert(answer->view.venueId.value());
        } else {
            RC_ASSERT(bytes() == before);   // a refusal changes nothing
        }
    }
    void conditional(const Symbol &symbol, const Step &step)
    {
        NewAlgoOrder wanted;
        wanted.symbol = symbol;
        wanted.side = step.side == 0 ? Side::Buy : Side::Sell;
        wanted.type = step.option % 2 == 0 ? ConditionalType::StopMarket : ConditionalType::TakeProfitMarket;
        wanted.triggerPrice = near(symbol, step.offset);
        wanted.closePosition = step.option < 4;
        wanted.reduceOnly = step.option >= 6;
        wanted.quantity = wanted.closePosition ? Quantity{} : quantityOf(step.size);
        if (!wanted.closePosition && step.size % 3 == 1) {
            wanted.price = near(symbol, step.offset + 5);
        } else if (!wanted.closePosition && step.size % 3 == 2) {
            wanted.type = ConditionalType::StopMarket;
            wanted.trailing = Trailing{Ratio::literal("0.003"), std::nullopt, false, {}};
        }
        const auto answer = m_exchange.placeAlgoOrder(wanted);
        if (answer) {
            m_acceptedAlgos.insert(answer->view.algoId.value());
        }
    }
    void leverage(const Symbol &symbol, int wanted)
    {
        const QByteArray before = bytes();
        const bool changed = m_exchange.changeLeverage(symbol, wanted).has_value();
        RC_ASSERT(changed || bytes() == before);
        m_releveraged += changed ? 1 : 0;
    }
    void amend(const Step &step)
    {
        const auto open = m_exchange.openOrders({});
        if (open.isEmpty()) {
            return;
        }
        const OrderView &view = open.at(step.size % open.size()).view;
        const QByteArray before = bytes();
        const auto answer = m_exchange.amendOrder({{view.symbol, view.venueId, {}}, view.side, quantityOf(step.size * 10), near(view.symbol, step.offset)});
        RC_ASSERT(answer.has_value() || bytes() == before);
        m_amended += answer && answer->view.status != OrderStatus::Canceled ? 1 : 0;
    }
    void cancel(const Symbol &symbol, const Step &step)
    {
        if (step.option == 0) {
            RC_ASSERT(m_exchange.cancelAllOrders(symbol).has_value());
            RC_ASSERT(m_exchange.openOrders(symbol).isEmpty());
        } else if (step.option == 1) {
            RC_ASSERT(m_exchange.cancelAllAlgoOrders(symbol).has_value());
        } else if (const auto open = m_exchange.openOrders({}); !open.isEmpty()) {
            RC_ASSERT(m_exchange.cancelOrder({{}, open.at(step.size % open.size()).view.venueId, {}}).has_value());
        }
    }
    void observe(const BackendEvent &event)
    {
        if (const auto *order = std::get_if<OrderEvent>(&event)) {
            const std::int64_t id = order->order.view.venueId.value();
            RC_ASSERT(!m_ended.contains(id));   // nothing happens to an order that is over
            if (order->executionType == QLatin1String("NEW")) {
                RC_ASSERT(m_announced.insert(id).second);
            }
            if (!order->order.view.isOpen()) {
                m_ended.insert(id);
            }
            RC_ASSERT(order->fill.has_value() == (order->executionType == QLatin1String("TRADE")));
        }
    }

    void check() const
    {
        const AccountState &state = m_exchange.state();
        RC_ASSERT(state.wallet == state.incomeTotal());
        RC_ASSERT(!state.wallet.isNegative() || !state.positions.empty());
        checkOrders(state);
        for (const Symbol &symbol : {kBtc, kEth}) {
            checkSymbol(state, symbol);
        }
        RC_ASSERT(!m_exchange.balances().first().available.isNegative());
        AccountState copy = state;
        copy.reindex();
        RC_ASSERT(copy.openOrders == state.openOrders);
        RC_ASSERT(copy.workingAlgos == state.workingAlgos);
    }
    void checkOrders(const AccountState &state) const
    {
        std::map<std::int64_t, Quantity> executed;
        std::map<std::int64_t, Money> quote;
        for (const Fill &trade : state.trades) {
            executed[trade.orderId.value()] += trade.quantity;
            quote[trade.orderId.value()] += trade.price * trade.quantity;
        }
        for (const std::int64_t id : m_accepted) {
            RC_ASSERT(state.orders.contains(id));
            RC_ASSERT(m_announced.contains(id));
        }
        for (const std::int64_t id : m_acceptedAlgos) {
            RC_ASSERT(state.algoOrders.contains(id));
        }
        for (const auto &[id, order] : state.orders) {
            RC_ASSERT(order.view.executed == executed[id]);
            RC_ASSERT(order.cumulativeQuote == quote[id]);
            RC_ASSERT(order.view.executed <= order.view.quantity);
            RC_ASSERT((order.view.status == OrderStatus::Filled) == (order.view.executed == order.view.quantity));
            RC_ASSERT(m_ended.contains(id) == !order.view.isOpen());
        }
    }
    void checkSymbol(const AccountState &state, const Symbol &symbol) const
    {
        const auto found = state.positions.find(symbol);
        const PositionState position = found == state.positions.end() ? PositionState{} : found->second;
        Quantity amount;
        Money paid, realized;
        for (const Fill &trade : state.trades) {
            if (trade.symbol == symbol) {
                amount += signedQuantity(trade.side, trade.quantity);
                paid += trade.price * signedQuantity(trade.side, trade.quantity);
                realized += trade.realizedPnl;
            }
        }
        RC_ASSERT(position.amount == amount);
        // What was paid is either still in the position or has been realised: nothing is made, nothing is lost.
        RC_ASSERT(paid == position.cost - realized - position.residual);
        if (amount.isZero()) {
            RC_ASSERT(position.cost.isZero());
            RC_ASSERT(position.residual.isZero());
        }
        Quantity reducing;
        for (const OrderRecord &order : m_exchange.openOrders(symbol)) {
            if (order.view.reduceOnly) {
                RC_ASSERT(opposes(order.view.side, amount));
                reducing += order.view.remaining();
            }
        }
        RC_ASSERT(reducing <= amount.abs());
        for (const AlgoRecord &order : m_exchange.openAlgoOrders(symbol)) {
            RC_ASSERT(!order.view.closePosition || opposes(order.view.side, amount));
        }
    }

    bw::base::VenueTime m_now{1'670'889'600'000};
    int m_amended = 0;
    int m_releveraged = 0;
    std::set<std::int64_t> m_accepted, m_acceptedAlgos, m_announced, m_ended;
    PaperExchange m_exchange;
};

} // namespace

class TestPaperModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsConservedAndNoOrderIsLost()
    {
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            World world;
            for (const Step &step : steps) {
                world.apply(step);
            }
            const auto trades = static_cast<int>(world.exchange().state().trades.size());
            RC_CLASSIFY(trades > 10, "more than ten trades");
            RC_CLASSIFY(trades == 0, "no trade");
        }));
    }

    void longLives()
    {
        std::map<int, int> seen;   // by expiry reason
        int finishedAlgos = 0;
        int liquidations = 0;
        int amended = 0;
        int releveraged = 0;
        int trailed = 0;
        int limits = 0;
        QVERIFY(rc::check([&] {
            const auto steps = *rc::gen::container<std::vector<Step>>(static_cast<std::size_t>(operations()), anyStep());
            World world;
            for (const Step &step : steps) {
                world.apply(step);
            }
            amended += world.amended();
            releveraged += world.releveraged();
            for (const auto &[id, order] : world.exchange().state().orders) {
                seen[order.expiryReason] += 1;
                liquidations += order.view.clientId.text().startsWith(QLatin1String("autoclose-")) ? 1 : 0;
            }
            for (const auto &[id, order] : world.exchange().state().algoOrders) {
                const int finished = order.view.status == AlgoStatus::Finished ? 1 : 0;
                finishedAlgos += finished;
                trailed += order.trailing ? finished : 0;
                limits += order.price ? finished : 0;
            }
        }));
        qInfo("%d conditional orders finished, %d liquidations, %d knocked out", finishedAlgos, liquidations, seen[4]);
        // The walk must have been everywhere: IOC remainders, knocked-out exits, liquidations, empty books, triggers.
        for (const int reason : {0, 2, 4, 9}) {
            QVERIFY2(seen[reason] > 0, qPrintable(QString::number(reason)));
        }
        QVERIFY(finishedAlgos > 0);
        QVERIFY(releveraged > 0);
        QVERIFY2(amended > 0 && trailed > 0 && limits > 0, qPrintable(QStringLiteral("%1 %2 %3").arg(amended).arg(trailed).arg(limits)));
        QVERIFY(liquidations > 0);
    }

    void theSameStepsGiveTheSameBytes()
    {
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            World one, two;
            for (const Step &step : steps) {
                one.apply(step);
                two.apply(step);
            }
            RC_ASSERT(one.bytes() == two.bytes());
            const auto state = accountFromJson(one.bytes());
            RC_ASSERT(state.has_value());
            RC_ASSERT(toJson(*state) == one.bytes());
        }));
    }
};

QTEST_GUILESS_MAIN(TestPaperModel)
#include "tst_paper_model.moc"
