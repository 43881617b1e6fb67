// Whatever is done to the USD-M account, in both position modes and with both margin types: the wallet is what was paid in,
// realised, paid in commission and funding and cleared, to the last digit; isolated wallets are part of it; no free balance is
// below zero, no order is lost, and one seed gives one stream of bytes.
// BW_USDM_OPERATIONS sets how many operations (20 000), BW_USDM_SEED which ones.
#include "core/paper/account_json.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/price_feed.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

using namespace bw::paper;
using namespace bw::trading;
using namespace bw::binance_server;

namespace {

const Symbol kSymbols[] = {Symbol(QStringLiteral("BTCUSDT")), Symbol(QStringLiteral("ETHUSDT"))};

std::int64_t parameter(const char *name, std::int64_t otherwise)
{
    bool ok = false;
    const std::int64_t value = qEnvironmentVariable(name).toLongLong(&ok);
    return ok ? value : otherwise;
}

Quantity steps(int count) { return Quantity(Decimal::mul(Decimal::literal("0.001"), Decimal::fromInt(count), Rounding::Down)); }

ExchangeRules shortMemory(FillModel fills)
{
    ExchangeRules rules;
    rules.fills = fills;
    rules.historyLimit = 300;
    return rules;
}

class Walk
{
public:
    Walk(std::uint64_t seed, FillModel model) : m_dice(seed), m_exchange(paperInstruments(), [this] { return m_now; }, shortMemory(model))
    {
        m_exchange.setEventSink([this](const BackendEvent &event) { observe(event); });
        quote(0, Price::literal("17000"));
        quote(1, Price::literal("1250"));
        (void)m_exchange.transfer(Money::literal("2000"));
    }

    void step()
    {
        m_now = bw::base::VenueTime(m_now.ms() + 30'000);
        const int which = roll(2);
        const Symbol &symbol = kSymbols[which];
        switch (roll(20)) {
        case 0: case 1: case 2: order(symbol, OrderType::Market); break;
        case 3: case 4: case 5: case 6: order(symbol, OrderType::Limit); break;
        case 7: case 8: cancel(symbol); break;
        case 9: amend(); break;
        case 10: conditional(symbol); break;
        case 11: (void)m_exchange.transfer(Money(Decimal::mul(Decimal::literal("0.30000001"), Decimal::fromInt(roll(600) - 200), Rounding::Down))); break;
        case 12: settings(symbol); break;
        case 13: adjust(symbol); break;
        case 14: skipToFunding(); break;
        default: quote(which, moved(symbol, roll(60) == 0 ? 30'000 : 400)); break;
        }
        check();
    }

    // What is too long to be asked after every operation.
    void compare()
    {
        AccountState copy = m_exchange.state();
        copy.reindex();
        expect(copy.openOrders == m_exchange.state().openOrders, "the index is not that of the orders");
        const auto &ids = m_exchange.state().openOrders.ids();
        expect(std::set<std::int64_t>(ids.begin(), ids.end()) == m_open, "an order was lost");
        expect(m_exchange.booksFit(), "the books do not hold what is open");
    }
    QByteArray digest()
    {
        m_hash.addData(toJson(m_exchange.state()));
        return m_hash.result().toHex();
    }

    QString finding;
    std::int64_t fills = 0, liquidations = 0, cleared = 0, fundings = 0, hedged = 0, isolatedFills = 0, adjusted = 0, prevented = 0;

private:
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<std::uint64_t>(sides)); }
    void expect(bool holds, const char *what)
    {
        if (!holds && finding.isEmpty()) {
            finding = QString::fromLatin1(what);
        }
    }
    Price moved(const Symbol &symbol, int most)
    {
        const Instrument &instrument = *findPaperInstrument(symbol);
        const Price by(Decimal::mul(instrument.tickSize.value(), Decimal::fromInt(roll(2 * most + 1) - most), Rounding::Down));
        const Price least(Decimal::mul(instrument.minPrice.value(), Decimal::fromInt(10), Rounding::Down));
        return std::max(m_exchange.state().markets.at(symbol).last + by, least);
    }
    void quote(int which, Price price)
    {
        const Price tickSize = findPaperInstrument(kSymbols[which])->tickSize;
        const Price spread(Decimal::mul(tickSize.value(), Decimal::fromInt(1 + roll(200)), Rounding::Down));   // room for own orders
        FeedTick tick = tickOf({kSymbols[which], price, price + spread, price, price});
        if (roll(3) == 0) {
            const Side aggressor = roll(2) == 0 ? Side::Buy : Side::Sell;
            tick.print = TradePrint{aggressor == Side::Buy ? tick.ask : tick.bid, steps(1 + roll(9000)), aggressor};
        }
        m_exchange.take(tick);
    }
    PositionSide side() { return !m_exchange.hedgeMode() ? PositionSide::Both : roll(2) == 0 ? PositionSide::Long : PositionSide::Short; }
    void order(const Symbol &symbol, OrderType type)
    {
        NewOrder wanted;
        wanted.symbol = symbol;
        wanted.side = roll(2) == 0 ? Side::Buy : Side::Sell;
        wanted.positionSide = side();
        wanted.type = type;
        wanted.timeInForce = static_cast<TimeInForce>(1 + roll(4));
        wanted.quantity = steps((1 + roll(60)) * (symbol == kSymbols[0] ? 4 : 40));
        wanted.selfTrade = static_cast<SelfTrade>(1 + roll(4));
        wanted.reduceOnly = !m_exchange.hedgeMode() && roll(4) == 0;
        if (type == OrderType::Limit) {
            wanted.price = moved(symbol, 300);
        }
        (void)m_exchange.placeOrder(wanted);
    }
    std::int64_t anyOpen()
    {
        const auto &ids = m_exchange.state().openOrders.ids();
        return ids.empty() ? 0 : ids.at(static_cast<std::size_t>(roll(static_cast<int>(ids.size()))));
    }
    void cancel(const Symbol &symbol)
    {
        if (roll(20) == 0) {
            (void)m_exchange.cancelAllOrders(symbol);
            (void)m_exchange.cancelAllAlgoOrders(symbol);
        } else if (const std::int64_t id = anyOpen()) {
            expect(m_exchange.cancelOrder({{}, VenueOrderId(id), {}}).has_value(), "an open order could not be cancelled");
        }
    }
    void amend()
    {
        if (const std::int64_t id = anyOpen()) {
            const OrderView view = m_exchange.state().orders.at(id).view;
            (void)m_exchange.amendOrder({{view.symbol, view.venueId, {}}, view.side, steps((1 + roll(60)) * 4), moved(view.symbol, 300)});
        }
    }
    void conditional(const Symbol &symbol)
    {
        NewAlgoOrder wanted;
        wanted.symbol = symbol;
        wanted.side = roll(2) == 0 ? Side::Buy : Side::Sell;
        wanted.positionSide = side();
        wanted.triggerPrice = moved(symbol, 600);
        wanted.closePosition = roll(2) == 0;
        wanted.quantity = wanted.closePosition ? Quantity{} : steps((1 + roll(60)) * 4);
        (void)m_exchange.placeAlgoOrder(wanted);
    }
    // Modes change on what is empty only: now and then everything is put away first.
    void settings(const Symbol &symbol)
    {
        if (roll(3) == 0) {
            (void)m_exchange.changeLeverage(symbol, 1 + roll(50));
            return;
        }
        for (const Symbol &each : kSymbols) {
            (void)m_exchange.cancelAllOrders(each);
            (void)m_exchange.cancelAllAlgoOrders(each);
            for (const PositionRecord &held : m_exchange.positions(each)) {
                if (!held.position.isFlat()) {
                    NewOrder close;
                    close.symbol = each;
                    close.side = held.position.exitSide();
                    close.positionSide = held.side;
                    close.quantity = held.position.amount.abs();
                    close.reduceOnly = true;
                    (void)m_exchange.placeOrder(close);
                }
            }
        }
        (void)m_exchange.changePositionMode(roll(2) == 0 ? PositionMode::Hedge : PositionMode::OneWay);
        (void)m_exchange.changeMarginType(symbol, roll(2) == 0 ? MarginType::Isolated : MarginType::Cross);
    }
    void adjust(const Symbol &symbol)
    {
        const Money amount(Decimal::mul(Decimal::literal("0.70000003"), Decimal::fromInt(roll(200) - 100), Rounding::Down));
        if (!amount.isZero() && m_exchange.movePositionMargin({symbol, side(), amount, MarginCause::UserAdjust, m_now})) {
            ++adjusted;
        }
    }
    void skipToFunding()
    {
        if (roll(10) == 0) {
            m_now = nextFundingAfter(m_now);
            m_exchange.passTime();
        }
    }

    void observe(const BackendEvent &event)
    {
        if (const auto *told = std::get_if<OrderEvent>(&event)) {
            onOrder(*told);
        } else if (const auto *account = std::get_if<AccountEvent>(&event)) {
            m_expected += account->balanceChange;
            fundings += account->reason == QLatin1String("FUNDING_FEE") ? 1 : 0;
            cleared += account->reason == QLatin1String("INSURANCE_CLEAR") ? 1 : 0;
            write(account->reason + account->balance->wallet.toString() + account->balance->crossWallet.toString());
        }
    }
    void onOrder(const OrderEvent &event)
    {
        const OrderView &view = event.order.view;
        const std::int64_t id = view.venueId.value();
        if (event.executionType == QLatin1String("NEW")) {
            expect(m_open.insert(id).second, "an order began twice");
        }
        expect(m_open.contains(id), "something happened to an order that is over");
        if (!view.isOpen()) {
            m_open.erase(id);
            prevented += view.status == OrderStatus::Expired && event.order.expiryReason == 1 ? 1 : 0;
        }
        if (event.fill) {
            m_expected += event.fill->realizedPnl - event.fill->commission;
            ++fills;
            liquidations += view.clientId.text().startsWith(QLatin1String("autoclose-")) ? 1 : 0;
            hedged += event.order.positionSide != PositionSide::Both ? 1 : 0;
            isolatedFills += m_exchange.state().isIsolated(view.symbol) ? 1 : 0;
        }
        write(event.executionType + QString::number(id) + view.executed.toString());
    }
    void write(const QString &line) { m_hash.addData(line.toUtf8()); }

    void check()
    {
        const AccountState &state = m_exchange.state();
        expect(state.wallet == m_expected, "the wallet is not what went in and out of it");
        Money isolated;
        for (const auto &[key, position] : state.positions) {
            const bool own = state.isIsolated(key.symbol) && !position.amount.isZero();
            expect(own || position.isolatedWallet.isZero(), "a wallet without an isolated position");
            expect(!own || position.isolatedWallet.isPositive() || !isolatedIsDue(state, key), "an isolated position without a wallet goes on");
            isolated += position.isolatedWallet;
        }
        const BalanceRecord balance = m_exchange.balances().first();
        expect(balance.crossWallet + isolated == state.wallet, "the wallets do not add up");
        expect(!balance.available.isNegative(), "the free balance is below zero");
    }

    bw::base::VenueTime m_now{1'670'889'600'000};
    std::mt19937_64 m_dice;
    Money m_expected;
    std::set<std::int64_t> m_open;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    PaperExchange m_exchange;
};

QByteArray run(Walk &walk, std::int64_t operations)
{
    const std::int64_t every = operations > 100'000 ? 200 : 10;
    for (std::int64_t i = 0; i < operations && walk.finding.isEmpty(); ++i) {
        walk.step();
        if (i % every == 0) {
            walk.compare();
        }
        if (!walk.finding.isEmpty()) {
            qWarning("operation %lld: %s", static_cast<long long>(i), qPrintable(walk.finding));
        }
    }
    walk.compare();
    return walk.digest();
}

} // namespace

class TestUsdmConservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAddsUpAndOneSeedGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("at touch") << static_cast<int>(FillModel::AtTouch);
        QTest::newRow("by depth") << static_cast<int>(FillModel::ByDepth);
    }

    void everythingAddsUpAndOneSeedGivesTheSameBytes()
    {
        QFETCH(int, model);
        const auto fills = static_cast<FillModel>(model);
        const auto seed = static_cast<std::uint64_t>(parameter("BW_USDM_SEED", 1));
        const std::int64_t operations = parameter("BW_USDM_OPERATIONS", 20'000);
        Walk one(seed, fills);
        const QByteArray first = run(one, operations);
        QCOMPARE(one.finding, QString());
        Walk two(seed, fills);
        QCOMPARE(run(two, operations), first);
        Walk other(seed + 1, fills);
        QVERIFY(run(other, 100) != first);
        qInfo("%lld operations, %lld fills (%lld hedged, %lld isolated), %lld liquidated, %lld cleared, %lld fundings, %lld adjusted, %lld prevented",
              static_cast<long long>(operations), static_cast<long long>(one.fills), static_cast<long long>(one.hedged),
              static_cast<long long>(one.isolatedFills), static_cast<long long>(one.liquidations), static_cast<long long>(one.cleared),
              static_cast<long long>(one.fundings), static_cast<long long>(one.adjusted), static_cast<long long>(one.prevented));
        // A walk that never came to a corner has proved nothing about it.
        for (const std::int64_t seen : {one.fills, one.hedged, one.isolatedFills, one.liquidations, one.cleared, one.fundings, one.adjusted, one.prevented}) {
            QVERIFY(seen > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestUsdmConservation)
#include "tst_usdm_conservation.moc"
