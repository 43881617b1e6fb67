// What the spot market and the spot account tell: every event, what it becomes, and what an unreadable one does.
#include "core/binance/exact_json.h"
#include "core/binance/spot/market_codec.h"
#include "core/binance/spot/marks.h"
#include "core/binance/spot/user_codec.h"
#include "tests/unit/binance/spot_fixtures.h"

#include <QtTest>

using namespace bw::binance;
using namespace bw::binance::spot;
using namespace bw::binance::testing;
using namespace bw::exchange;
using namespace bw::trading;
using bw::base::VenueTime;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));

UserFrame decode(const QByteArray &text)
{
    const auto document = exactJson(text);
    return document ? decodeUserMessage(document->object(), QStringLiteral("USDT")) : UserFrame{};
}

QByteArray with(QByteArray text, std::initializer_list<std::pair<QByteArray, QByteArray>> changes)
{
    for (const auto &[before, after] : changes) {
        if (!text.contains(before)) {
            qFatal("the fixture has no %s", before.constData());
        }
        text.replace(before, after);
    }
    return text;
}

template<typename T>
T only(const UserFrame &frame, qsizetype at = 0)
{
    if (frame.events.size() <= at || !std::holds_alternative<T>(frame.events.at(at))) {
        qFatal("another event came");
    }
    return std::get<T>(frame.events.at(at));
}

bool isLost(const UserFrame &frame)
{
    return frame.events.size() == 1 && std::holds_alternative<EventsLost>(frame.events.first());
}

} // namespace

class TestSpotStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFill()
    {
        const UserFrame frame = decode(kSpotFillEvent);
        QCOMPARE(frame.events.size(), 1);
        const auto [order, fill] = only<FillUpdate>(frame);
        QCOMPARE(order.symbol, kBtc);
        QCOMPARE(order.clientId.text(), QStringLiteral("bw-5"));
        QCOMPARE(order.venueId.value(), 48012345690LL);
        QCOMPARE(order.status, OrderStatus::PartiallyFilled);
        QCOMPARE(order.executed, Quantity::literal("0.004"));
        QCOMPARE(order.averagePrice, Price::literal("84240.5"));
        QVERIFY(!order.reduceOnly && !order.list);
        QCOMPARE(fill.tradeId.value(), 5120000005LL);
        QCOMPARE(fill.orderId, order.venueId);
        QCOMPARE(fill.price, Price::literal("84240.5"));
        QCOMPARE(fill.quantity, Quantity::literal("0.004"));
        QCOMPARE(fill.commission, Money::literal("0.000004"));
        QCOMPARE(fill.commissionAsset, QStringLiteral("BTC"));
        QVERIFY(fill.realizedPnl.isZero());
        QCOMPARE(fill.at.ms(), 1795000000123LL);
        QCOMPARE(frame.key, QStringLiteral("x|BTCUSDT|99112233"));
    }

    void anOrderWithoutAFill()
    {
        const UserFrame frame = decode(kSpotNewEvent);
        QCOMPARE(frame.events.size(), 1);
        const OrderView order = only<OrderUpdate>(frame).order;
        QCOMPARE(order.status, OrderStatus::New);
        QVERIFY(order.reduceOnly); // a sell
        QCOMPARE(order.list->value(), 812);
    }

    void aCancelNamesTheOrder()
    {
        const UserFrame frame = decode(with(kSpotNewEvent, {{R"("c":"bw-6")", R"("c":"cancel-1")"}, {R"("C":"")", R"("C":"bw-6")"},
                                                            {R"("x":"NEW","X":"NEW")", R"("x":"CANCELED","X":"CANCELED")"}}));
        QCOMPARE(only<OrderUpdate>(frame).order.clientId.text(), QStringLiteral("bw-6"));
        QCOMPARE(only<OrderUpdate>(frame).order.status, OrderStatus::Canceled);
        const UserFrame replaced = decode(with(kSpotNewEvent, {{R"("C":"")", R"("C":"bw-old")"}, {R"("x":"NEW")", R"("x":"REPLACED")"}}));
        QCOMPARE(only<OrderUpdate>(replaced).order.clientId.text(), QStringLiteral("bw-6"));
    }

    void aStopIsAConditionalOrder()
    {
        const UserFrame frame = decode(kSpotStopEvent);
        QCOMPARE(frame.events.size(), 1);
        const AlgoUpdate update = only<AlgoUpdate>(frame);
        QCOMPARE(update.order.status, AlgoStatus::New);
        QCOMPARE(update.order.type, ConditionalType::StopMarket);
        QCOMPARE(update.order.triggerPrice, Price::literal("82000"));
        QVERIFY(update.order.reduceOnly);
        QVERIFY(update.reason.isEmpty());
        const UserFrame pending = decode(with(kSpotStopEvent, {{R"("X":"NEW")", R"("X":"PENDING_NEW")"}}));
        QCOMPARE(only<AlgoUpdate>(pending).order.status, AlgoStatus::Pending);
        const UserFrame expired = decode(with(kSpotStopEvent, {{R"("x":"NEW","X":"NEW")", R"("x":"EXPIRED","X":"EXPIRED","eR":"OCO_TRIGGER")"}}));
        QCOMPARE(only<AlgoUpdate>(expired).reason, QStringLiteral("OCO_TRIGGER"));
        const UserFrame rejected = decode(with(kSpotStopEvent, {{R"("X":"NEW","r":"NONE")", R"("X":"REJECTED","r":"STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY")"}}));
        QCOMPARE(only<AlgoUpdate>(rejected).reason, QStringLiteral("STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY"));
    }

    void aTriggeredStopFillsAsAnOrder()
    {
        const UserFrame frame = decode(with(kSpotFillEvent, {{R"("o":"LIMIT")", R"("o":"STOP_LOSS")"}, {R"("S":"BUY")", R"("S":"SELL")"},
                                                             {R"("X":"PARTIALLY_FILLED")", R"("X":"FILLED")"}, {R"("P":"0.00000000")", R"("P":"84300")"}}));
        QCOMPARE(frame.events.size(), 2);
        QCOMPARE(only<AlgoUpdate>(frame).order.status, AlgoStatus::Finished);
        QCOMPARE(only<FillUpdate>(frame, 1).order.type, OrderType::Market);
        QVERIFY(only<FillUpdate>(frame, 1).order.reduceOnly);
        const UserFrame working = decode(with(kSpotStopEvent, {{R"("w":false)", R"("w":true)"}}));
        QCOMPARE(working.events.size(), 2);
        QCOMPARE(only<AlgoUpdate>(working).order.status, AlgoStatus::Triggered);
        QCOMPARE(only<OrderUpdate>(working, 1).order.clientId.text(), QStringLiteral("bw-s"));
    }

    void anExecutionWithoutATradeIsAGap()
    {
        const UserFrame frame = decode(with(kSpotFillEvent, {{R"("t":5120000005)", R"("t":-1)"}}));
        QCOMPARE(frame.events.size(), 2);
        QVERIFY(std::holds_alternative<OrderUpdate>(frame.events.first()));
        QVERIFY(std::holds_alternative<EventsLost>(frame.events.last()));
    }

    void balances()
    {
        const AccountUpdate update = only<AccountUpdate>(decode(kSpotPositionEvent));
        QCOMPARE(update.at.ms(), 1795000000123LL);
        QCOMPARE(update.balances.size(), 3);
        QCOMPARE(update.balances.first().asset, QStringLiteral("BTC"));
        QCOMPARE(update.balances.first().locked, Quantity::literal("0.1"));
        QVERIFY(update.balances.last().total().isZero()); // all of it is gone: that is told
        QCOMPARE(*update.wallet, Money::literal("10413.553"));
        QVERIFY(update.positions.isEmpty());
        const QByteArray noQuote = with(kSpotPositionEvent, {{R"("USDT")", R"("EUR")"}});
        QVERIFY(!only<AccountUpdate>(decode(noQuote)).wallet);
    }

    void aTransferIsNoTrade()
    {
        const UserFrame frame = decode(kSpotBalanceEvent);
        const BalanceChange change = only<BalanceChange>(frame);
        QCOMPARE(change.asset, QStringLiteral("USDT"));
        QCOMPARE(change.delta, Quantity::literal("-500"));
        QCOMPARE(change.at.ms(), 1795003599990LL);
        QCOMPARE(frame.key, QStringLiteral("b|USDT|-500|1795003599990"));
    }

    void whatIsLockedOutsideHasToBeRead()
    {
        QVERIFY(isLost(decode(kSpotLockEvent)));
    }

    void listsAndEnds()
    {
        QVERIFY(decode(kSpotListEvent).events.isEmpty());
        const UserFrame ended = decode(kSpotTerminatedEvent);
        QVERIFY(ended.terminated && ended.events.isEmpty());
        QVERIFY(decode(R"({"event":{"e":"fromTheFuture","x":[1]}})").events.isEmpty());
        QVERIFY(!decode(R"({"event":{"e":"serverShutdown","E":1}})").terminated);
    }

    void whatCannotBeReadIsAGap_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *key : {"s", "c", "C", "i", "g", "S", "X", "o", "p", "P", "q", "z", "Z", "w", "T", "I", "t", "l", "L", "n", "m"}) {
            QTest::addRow("fill without %s", key) << with(kSpotFillEvent, {{'"' + QByteArray(key) + "\":", "\"0" + QByteArray(key) + "\":"}});
        }
        QTest::newRow("execution without type") << with(kSpotFillEvent, {{R"("x":)", R"("0x":)"}});
        QTest::newRow("commission of nothing") << with(kSpotFillEvent, {{R"("N":"BTC")", R"("N":null)"}});
        QTest::newRow("fill at no price") << with(kSpotFillEvent, {{R"("L":"84240.50000000")", R"("L":"0")"}});
        QTest::newRow("id past 64 bits") << with(kSpotFillEvent, {{"48012345690", "9223372036854775808"}});
        QTest::newRow("trade id rounded") << with(kSpotFillEvent, {{"5120000005", "5120000005.0"}});
        QTest::newRow("quantity as a number") << with(kSpotFillEvent, {{R"("l":"0.00400000")", R"("l":0.004)"}});
        QTest::newRow("balances are an object") << with(kSpotPositionEvent, {{R"("B":[)", R"("0B":[)"}});
        QTest::newRow("a balance below zero") << with(kSpotPositionEvent, {{"0.51634167", "-0.51634167"}});
        QTest::newRow("balances at no time") << with(kSpotPositionEvent, {{R"("u":)", R"("0u":)"}});
        QTest::newRow("transfer of nothing known") << with(kSpotBalanceEvent, {{R"("a":"USDT")", R"("a":"")"}});
        QTest::newRow("list without a state") << with(kSpotListEvent, {{R"("L":)", R"("0L":)"}});
        QTest::newRow("no event") << QByteArray(R"({"subscriptionId":0,"event":{"E":1}})");
        QTest::newRow("empty") << QByteArray("{}");
    }
    void whatCannotBeReadIsAGap()
    {
        QFETCH(QByteArray, text);
        const UserFrame frame = decode(text);
        QVERIFY(isLost(frame));
        QVERIFY(!only<EventsLost>(frame).why.isEmpty());
        QVERIFY(frame.key.isEmpty());
    }

    void bestPricesAndTrades()
    {
        MarketDecoder decoder;
        const MarketFrame best = decoder.decode(QString::fromLatin1(kSpotBestFrame));
        QVERIFY(best.best && best.lost.isEmpty());
        QCOMPARE(best.best->symbol, kBtc);
        QCOMPARE(best.best->bid, Price::literal("84240.1"));
        QCOMPARE(best.best->ask, Price::literal("84240.2"));
        const MarketFrame trade = decoder.decode(QString::fromLatin1(kSpotTradeFrame));
        QVERIFY(trade.trade && trade.lost.isEmpty());
        QCOMPARE(trade.trade->price, Price::literal("84240.1"));
        QCOMPARE(trade.trade->quantity, Quantity::literal("0.5"));
        QCOMPARE(trade.trade->taker, Side::Sell);
        QCOMPARE(trade.trade->at.ms(), 1795000000199LL);
        const MarketFrame aggregate = decoder.decode(QStringLiteral(R"({"e":"aggTrade","E":1,"s":"BTCUSDT","a":1,"p":"84240","q":"1","f":1,"l":2,"T":5,"m":false,"M":true})"));
        QCOMPARE(aggregate.trade->taker, Side::Buy);
        const MarketFrame raw = decoder.decode(QStringLiteral(R"({"u":1,"s":"BTCUSDT","b":"0.00","B":"0","a":"84240.20000000","A":"0.8"})"));
        QVERIFY(raw.best && raw.best->bid.isZero());
    }

    void repliesOfTheMarketStream()
    {
        MarketDecoder decoder;
        QVERIFY(decoder.decode(QStringLiteral(R"({"result":null,"id":1})")).lost.isEmpty());
        QVERIFY(decoder.decode(QStringLiteral(R"({"code":2,"msg":"Invalid request","id":1})")).refusedSubscription.contains(QStringLiteral("Invalid request")));
        QVERIFY(decoder.decode(QStringLiteral(R"({"error":{"code":2,"msg":"Too many"},"id":1})")).refusedSubscription.contains(QStringLiteral("Too many")));
        QVERIFY(decoder.decode(QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})")).shutdown);
        const MarketFrame unknown = decoder.decode(QStringLiteral(R"({"e":"kline","k":{}})"));
        QVERIFY(unknown.lost.isEmpty() && !unknown.best && !unknown.trade);
    }

    void unreadableMarketFrames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut short") << QString::fromLatin1(kSpotBestFrame.chopped(1));
        QTest::newRow("a list") << QStringLiteral("[]");
        QTest::newRow("nothing") << QString();
        QTest::newRow("neither event nor answer") << QStringLiteral("{\"x\":1}");
        QTest::newRow("no symbol") << QString::fromLatin1(with(kSpotBestFrame, {{R"("s")", R"("0s")"}}));
        QTest::newRow("bid as a number") << QString::fromLatin1(with(kSpotBestFrame, {{R"("84240.10000000")", "84240.1"}}));
        QTest::newRow("ask below zero") << QString::fromLatin1(with(kSpotBestFrame, {{R"("84240.20000000")", R"("-84240.2")"}}));
        QTest::newRow("trade without a price") << QString::fromLatin1(with(kSpotTradeFrame, {{R"("p")", R"("0p")"}}));
        QTest::newRow("trade without a taker") << QString::fromLatin1(with(kSpotTradeFrame, {{R"("m")", R"("0m")"}}));
    }
    void unreadableMarketFrames()
    {
        QFETCH(QString, text);
        MarketDecoder decoder;
        const MarketFrame frame = decoder.decode(text);
        QVERIFY(frame.lost.endsWith(u'.'));
        QVERIFY(!frame.best && !frame.trade);
    }

    void theMarkIsTheMiddleOfTheBook()
    {
        Marks marks;
        const auto events = marks.onBest({kBtc, Price::literal("84240.1"), Price::literal("84240.2")}, VenueTime(5));
        QCOMPARE(events.size(), 2);
        QCOMPARE(std::get<BookTick>(events.first()).ask, Price::literal("84240.2"));
        QCOMPARE(std::get<MarkPriceTick>(events.last()).mark, Price::literal("84240.15"));
        QCOMPARE(std::get<MarkPriceTick>(events.last()).at.ms(), 5);
        QVERIFY(marks.onTrade({kBtc, Price::literal("84000"), Quantity::literal("1"), Side::Buy, VenueTime(6)}).isEmpty());
        // As large as a price can be.
        const Price large = Price::literal("170000000000000000000");
        QCOMPARE(std::get<MarkPriceTick>(marks.onBest({kBtc, large, large}, VenueTime(7)).last()).mark, large);
    }

    void theSamePricesAreToldOnceASecond()
    {
        Marks marks;
        const BestPrices best{kBtc, Price::literal("84240.1"), Price::literal("84240.2")};
        QCOMPARE(marks.onBest(best, VenueTime(1'000)).size(), 2);
        QVERIFY(marks.onBest(best, VenueTime(1'999)).isEmpty()); // only quantities changed
        QCOMPARE(marks.onBest(best, VenueTime(2'000)).size(), 2); // so that it stays fresh
        QCOMPARE(marks.onBest({kBtc, Price::literal("84240.1"), Price::literal("84240.3")}, VenueTime(2'001)).size(), 2);
        QCOMPARE(marks.onBest(best, VenueTime(2'002)).size(), 2);
        QCOMPARE(marks.onBest(best, VenueTime(1'500)).size(), 2); // the clock was set back
    }

    void aOneSidedBookIsMarkedByTheLastTrade()
    {
        Marks marks;
        const BestPrices noBuyers{kBtc, {}, Price::literal("84240.2")};
        QVERIFY(marks.onBest(noBuyers, VenueTime(5)).isEmpty()); // nothing is known
        const auto traded = marks.onTrade({kBtc, Price::literal("84000"), Quantity::literal("1"), Side::Buy, VenueTime(6)});
        QCOMPARE(traded.size(), 1);
        QCOMPARE(std::get<MarkPriceTick>(traded.first()).mark, Price::literal("84000"));
        const auto still = marks.onBest(noBuyers, VenueTime(5 + Marks::kRepeatMs));
        QCOMPARE(still.size(), 1);
        QCOMPARE(std::get<MarkPriceTick>(still.first()).mark, Price::literal("84000"));
        marks.keepOnly({Symbol(QStringLiteral("ETHUSDT"))});
        QVERIFY(marks.onBest(noBuyers, VenueTime(8)).isEmpty()); // what is not watched is forgotten
    }
};

QTEST_GUILESS_MAIN(TestSpotStreams)
#include "tst_spot_streams.moc"
