// priceMatch: an order takes its price from the book, of its own side (QUEUE) or of the other (OPPONENT), so many levels deep.
#include "core/paper/account_json.h"
#include "tests/unit/paper/route_fixture.h"

#include <QTest>

using namespace bw::paper;
using namespace bw::paper::testing;
using namespace bw::trading;
using namespace bw::binance_server;

namespace {

constexpr char kStem[] = "symbol=BTCUSDT&type=LIMIT&timeInForce=GTC&quantity=0.010";

} // namespace

class TestUsdmPriceMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePriceIsThatOfTheLevel_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *asked, const char *price, const char *status) {
            QTest::newRow(asked) << QByteArray(asked) << QString::fromLatin1(price) << QString::fromLatin1(status);
        };
        row("side=BUY&priceMatch=QUEUE", "84000.00", "NEW");                 // the bench stands at 84000 and 84000.1
        row("side=BUY&priceMatch=QUEUE_5", "83999.60", "NEW");
        row("side=BUY&priceMatch=QUEUE_10", "83999.10", "NEW");
        row("side=BUY&priceMatch=QUEUE_20", "83998.10", "NEW");
        row("side=SELL&priceMatch=QUEUE_5", "84000.50", "NEW");
        row("side=BUY&priceMatch=OPPONENT", "84000.10", "FILLED");
        row("side=SELL&priceMatch=OPPONENT_5", "83999.60", "FILLED");
    }

    void thePriceIsThatOfTheLevel()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QString, price);
        QFETCH(QString, status);
        Desk desk("10000", byDepth());
        const QJsonObject taken = desk.object("POST", "order", kStem + ("&" + asked));
        QCOMPARE(str(taken, "price"), price);
        const QByteArray word = asked.mid(asked.lastIndexOf('=') + 1);
        QCOMPARE(str(taken, "priceMatch"), QString::fromLatin1(word));
        const QJsonObject seen = desk.object("GET", "order", "symbol=BTCUSDT&orderId=" + str(taken, "orderId").toLatin1());
        QCOMPARE(str(seen, "status"), status);
        QCOMPARE(str(seen, "priceMatch"), QString::fromLatin1(word));
        const AccountState stored = *accountFromJson(toJson(desk.bench.exchange.state()));
        QVERIFY(stored.orders.begin()->second.priceMatch == desk.bench.exchange.state().orders.begin()->second.priceMatch);
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &parameters, int code) { QTest::newRow(name) << parameters << code; };
        row("no such word", QByteArray(kStem) + "&side=BUY&priceMatch=BEST", -5037);
        row("withdrawn", QByteArray(kStem) + "&side=BUY&priceMatch=OPPONENT_10", -5037);
        row("with a price", QByteArray(kStem) + "&side=BUY&priceMatch=QUEUE&price=84000", -1106);
        row("neither", QByteArray(kStem) + "&side=BUY", -1102);
        row("at market", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&priceMatch=QUEUE", -5038);
        row("conditional at market", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&quantity=0.010&triggerPrice=83000&priceMatch=QUEUE", -5038);
    }

    void whatCannotBe()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(int, code);
        Desk desk("10000", byDepth());
        const bool conditional = parameters.startsWith("algoType");
        QCOMPARE(desk.code("POST", conditional ? "algoOrder" : "order", parameters), code);
        QVERIFY(desk.bench.exchange.state().orders.empty() && desk.bench.exchange.state().algoOrders.empty());
    }

    void aBookThatIsNotSoDeepHasNoPrice()
    {
        Desk desk("10000", byDepth());
        desk.bench.exchange.setDepth(kBtc, Depth{Quantity::literal("1"), Quantity::literal("1")});
        QCOMPARE(desk.code("POST", "order", QByteArray(kStem) + "&side=BUY&priceMatch=QUEUE_5"), -5041);
        QCOMPARE(desk.code("POST", "order/test", QByteArray(kStem) + "&side=BUY&priceMatch=QUEUE_5"), -5041);
        QCOMPARE(desk.code("POST", "order", QByteArray(kStem) + "&side=BUY&priceMatch=QUEUE"), 0);
    }

    void anAmendmentMatchesToo()
    {
        Desk desk("10000", byDepth());
        desk.object("POST", "order", QByteArray(kStem) + "&side=BUY&price=83000&newClientOrderId=a");
        const QJsonObject moved = desk.object("PUT", "order", "symbol=BTCUSDT&side=BUY&origClientOrderId=a&quantity=0.010&priceMatch=QUEUE_5");
        QCOMPARE(str(moved, "price"), QStringLiteral("83999.60"));
        QCOMPARE(str(moved, "priceMatch"), QStringLiteral("QUEUE_5"));
    }

    void aConditionalOrderMatchesWhenItTriggers()
    {
        Desk desk("10000", byDepth());
        const QJsonObject stop = desk.object("POST", "algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=BUY&type=STOP&quantity=0.010&triggerPrice=84500&priceMatch=QUEUE_5&clientAlgoId=s");
        QCOMPARE(str(stop, "priceMatch"), QStringLiteral("QUEUE_5"));
        const AccountState stored = *accountFromJson(toJson(desk.bench.exchange.state()));
        QVERIFY(stored.algoOrders.begin()->second.priceMatch == PriceMatch::Queue5);
        desk.bench.btc("84500", "84500.1");
        QCOMPARE(str(desk.object("GET", "algoOrder", "clientAlgoId=s"), "algoStatus"), QStringLiteral("TRIGGERED"));
        const QJsonArray open = desk.array("GET", "openOrders", "symbol=BTCUSDT");
        QCOMPARE(open.size(), 1);
        QCOMPARE(str(open.first(), "price"), QStringLiteral("84499.60"));
        QCOMPARE(str(open.first(), "origType"), QStringLiteral("STOP"));
    }
};

QTEST_GUILESS_MAIN(TestUsdmPriceMatch)
#include "tst_usdm_price_match.moc"
