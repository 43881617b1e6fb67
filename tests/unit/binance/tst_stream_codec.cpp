// Stream frames: the documented shapes, and what garbage, truncation and missing keys become.
#include "core/binance/usdm/stream_codec.h"
#include "tests/unit/binance/usdm_fixtures.h"

#include <QtTest>

using namespace bw::binance::testing;
using namespace bw::binance::usdm;
using namespace bw::exchange;
using namespace bw::trading;

namespace {

class Decoder
{
public:
    DecodedFrame operator()(const QByteArray &frame) { return m_decoder.decode(QString::fromUtf8(frame)); }

private:
    StreamDecoder m_decoder{QStringLiteral("USDT")};
};

QByteArray replaced(const QByteArray &text, const char *from, const char *to)
{
    const QByteArray out = QByteArray(text).replace(from, to);
    Q_ASSERT(out != text);
    return out;
}

bool isLoss(const DecodedFrame &frame)
{
    const auto *lost = frame.events.size() == 1 ? std::get_if<EventsLost>(&frame.events.first()) : nullptr;
    return lost && lost->why.endsWith(u'.');
}

template<typename T>
T only(const DecodedFrame &frame)
{
    const T *event = frame.events.size() == 1 ? std::get_if<T>(&frame.events.first()) : nullptr;
    return event ? *event : T();
}

} // namespace

class TestStreamCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mark()
    {
        Decoder decode;
        for (const QByteArray &frame : {kUsdmMarkFrame, QByteArray(R"({"stream":"btcusdt@markPrice@1s","data":)" + kUsdmMarkFrame + '}')}) {
            const auto tick = only<MarkPriceTick>(decode(frame));
            QCOMPARE(tick.symbol.text(), QStringLiteral("BTCUSDT"));
            QCOMPARE(tick.mark.toString(), QStringLiteral("84251.63"));
            QCOMPARE(tick.at.ms(), std::int64_t(1795000000000));
        }
    }

    void marksThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("zero") << replaced(kUsdmMarkFrame, "\"84251.63000000\"", "\"0.00000000\"");
        QTest::newRow("negative") << replaced(kUsdmMarkFrame, "\"84251.63000000\"", "\"-1\"");
        QTest::newRow("other market") << replaced(kUsdmMarkFrame, "\"st\":1", "\"st\":2");
    }
    void marksThatAreNone()
    {
        QFETCH(QByteArray, frame);
        Decoder decode;
        QVERIFY(decode(frame).events.isEmpty());
    }
    void aMarkWithoutMarketIsOurs()
    {
        Decoder decode;
        QVERIFY(only<MarkPriceTick>(decode(replaced(kUsdmMarkFrame, ",\"st\":1", ""))).mark.isPositive());
    }

    void book()
    {
        Decoder decode;
        const auto tick = only<BookTick>(decode(kUsdmBookFrame));
        QCOMPARE(tick.bid.toString(), QStringLiteral("84250.1"));
        QCOMPARE(tick.ask.toString(), QStringLiteral("84250.2"));
        QCOMPARE(tick.at.ms(), std::int64_t(1795000000100));
        QVERIFY(decode(replaced(kUsdmBookFrame, "84250.10", "0")).events.isEmpty()); // one-sided
        QVERIFY(decode(replaced(kUsdmBookFrame, "\"st\":1", "\"st\":2")).events.isEmpty());
    }

    void fill()
    {
        Decoder decode;
        const auto update = only<FillUpdate>(decode(kUsdmFillFrame));
        QCOMPARE(update.fill.tradeId.value(), std::int64_t(6123456789));
        QCOMPARE(update.fill.orderId.value(), std::int64_t(412345678901));
        QCOMPARE(update.fill.clientId.text(), QStringLiteral("bw-f-000021"));
        QCOMPARE(update.fill.side, Side::Sell);
        QCOMPARE(update.fill.price.toString(), QStringLiteral("84301.5"));
        QCOMPARE(update.fill.quantity.toString(), QStringLiteral("0.01"));
        QCOMPARE(update.fill.commission.toString(), QStringLiteral("0.1686"));
        QCOMPARE(update.fill.commissionAsset, QStringLiteral("USDT"));
        QCOMPARE(update.fill.realizedPnl.toString(), QStringLiteral("3"));
        QVERIFY(update.fill.maker);
        QCOMPARE(update.order.status, OrderStatus::Filled);
        QVERIFY(update.order.reduceOnly);
        QCOMPARE(update.order.executed.toString(), QStringLiteral("0.01"));
        QCOMPARE(update.order.averagePrice.toString(), QStringLiteral("84300"));
    }

    void fillWithoutCommission()
    {
        Decoder decode;
        const auto update = only<FillUpdate>(decode(replaced(kUsdmFillFrame, "\"N\":\"USDT\",\"n\":\"0.16860000\",", "")));
        QVERIFY(update.fill.quantity.isPositive());
        QVERIFY(update.fill.commission.isZero());
    }

    void orderWithoutFill()
    {
        Decoder decode;
        const auto update = only<OrderUpdate>(decode(kUsdmNewFrame));
        QCOMPARE(update.order.status, OrderStatus::New);
        QCOMPARE(update.order.price.toString(), QStringLiteral("84300"));
        QCOMPARE(update.order.clientId.text(), QStringLiteral("a"));
    }

    void anExecutionWithoutATradeIsAGap()
    {
        Decoder decode;
        // A liquidation's fill is one, whatever it is called.
        const QByteArray forced = replaced(replaced(kUsdmFillFrame, "\"x\":\"TRADE\"", "\"x\":\"CALCULATED\""), "\"o\":\"LIMIT\"", "\"o\":\"LIQUIDATION\"");
        QCOMPARE(only<FillUpdate>(decode(forced)).fill.quantity, Quantity::literal("0.01"));
        const DecodedFrame frame = decode(replaced(kUsdmFillFrame, "\"t\":6123456789", "\"t\":0"));
        QCOMPARE(frame.events.size(), 2);
        QVERIFY(std::holds_alternative<OrderUpdate>(frame.events.first()));
        QVERIFY(std::holds_alternative<EventsLost>(frame.events.last()));
    }

    void account()
    {
        Decoder decode;
        const auto update = only<AccountUpdate>(decode(kUsdmAccountFrame));
        QCOMPARE(update.reason, QStringLiteral("ORDER"));
        QVERIFY(update.wallet);
        QCOMPARE(update.wallet->toString(), QStringLiteral("12003.3314"));
        QCOMPARE(update.walletChange.toString(), QStringLiteral("-1.5"));
        QCOMPARE(update.positions.size(), 2);
        QCOMPARE(update.positions.first().amount.toString(), QStringLiteral("-0.25"));
        QCOMPARE(update.positions.first().entryPrice.toString(), QStringLiteral("84300.1"));
        QVERIFY(update.positions.last().isFlat()); // a position that closed is told as zero
        QCOMPARE(update.at.ms(), std::int64_t(1795000001000));
    }

    void accountWithoutOurAsset()
    {
        Decoder decode;
        const auto update = only<AccountUpdate>(decode(R"({"e":"ACCOUNT_UPDATE","E":2,"T":1,"a":{"m":"ORDER","B":[{"a":"BNB","wb":"1","bc":"1"}],"P":[]}})"));
        QCOMPARE(update.reason, QStringLiteral("ORDER"));
        QVERIFY(!update.wallet);
    }

    void leverage_data()
    {
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<int>("leverage"); // 0: a loss, to be read afresh
        QTest::newRow("stated") << QByteArray(R"({"s":"BTCUSDT","l":25})") << 25;
        QTest::newRow("the lowest") << QByteArray(R"({"s":"BTCUSDT","l":1})") << 1;
        QTest::newRow("none") << QByteArray(R"({"s":"BTCUSDT"})") << 0;
        QTest::newRow("zero") << QByteArray(R"({"s":"BTCUSDT","l":0})") << 0;
        QTest::newRow("absurd") << QByteArray(R"({"s":"BTCUSDT","l":100000})") << 0;
        QTest::newRow("no symbol") << QByteArray(R"({"l":25})") << 0;
    }

    void leverage()
    {
        QFETCH(QByteArray, detail);
        QFETCH(int, leverage);
        Decoder decode;
        const DecodedFrame frame = decode(R"({"e":"ACCOUNT_CONFIG_UPDATE","E":2,"T":1,"ac":)" + detail + "}");
        if (leverage == 0) {
            QVERIFY(isLoss(frame));
        } else {
            QCOMPARE(only<LeverageStated>(frame).leverage.value(Symbol(QStringLiteral("BTCUSDT"))), leverage);
        }
    }

    void marginType_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("type"); // 0: nothing is told of it
        QTest::newRow("isolated") << QByteArray("MARGIN_TYPE_CHANGE") << QByteArray("isolated") << int(MarginType::Isolated);
        QTest::newRow("cross") << QByteArray("MARGIN_TYPE_CHANGE") << QByteArray("cross") << int(MarginType::Cross);
        QTest::newRow("a word not known") << QByteArray("MARGIN_TYPE_CHANGE") << QByteArray("shared") << 0;
        QTest::newRow("of an order") << QByteArray("ORDER") << QByteArray("isolated") << 0;
    }

    void marginType()
    {
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, word);
        QFETCH(int, type);
        Decoder decode;
        const DecodedFrame frame = decode(R"({"e":"ACCOUNT_UPDATE","E":2,"T":1,"a":{"m":")" + reason
                                          + R"(","B":[],"P":[{"s":"BTCUSDT","pa":"0","ep":"0","bep":"0","cr":"0","up":"0","mt":")" + word
                                          + R"(","iw":"0","ps":"BOTH"}]}})");
        QVERIFY(std::holds_alternative<AccountUpdate>(frame.events.first()));
        QCOMPARE(frame.events.size(), type == 0 ? 1 : 2);
        if (type != 0) {
            const auto stated = std::get<LeverageStated>(frame.events.last());
            QVERIFY(stated.leverage.isEmpty());
            QCOMPARE(int(stated.marginTypes.value(Symbol(QStringLiteral("BTCUSDT")))), type);
        }
    }

    // Nothing of an earlier frame may leak into a later one.
    void framesDoNotMix()
    {
        Decoder decode;
        QCOMPARE(only<AccountUpdate>(decode(kUsdmAccountFrame)).positions.size(), 2);
        const auto funding = only<AccountUpdate>(decode(R"({"e":"ACCOUNT_UPDATE","E":2,"T":1,"a":{"m":"FUNDING_FEE","S":"BTCUSDT","B":[{"a":"USDT","wb":"5","cw":"5","bc":"-1"}],"P":[]}})"));
        QCOMPARE(funding.reason, QStringLiteral("FUNDING_FEE"));
        QCOMPARE(funding.positions.size(), 0);
        QCOMPARE(funding.wallet->toString(), QStringLiteral("5"));
        QVERIFY(isLoss(decode(R"({"e":"ORDER_TRADE_UPDATE","E":1,"T":1})"))); // no detail at all
    }

    void algo()
    {
        Decoder decode;
        const auto update = only<AlgoUpdate>(decode(kUsdmAlgoFrame));
        QCOMPARE(update.order.algoId.value(), std::int64_t(3000000000012345));
        QCOMPARE(update.order.clientId.text(), QStringLiteral("bw-sl-000007"));
        QCOMPARE(update.order.status, AlgoStatus::Rejected);
        QCOMPARE(update.order.triggerPrice.toString(), QStringLiteral("82000"));
        QVERIFY(update.order.closePosition);
        QCOMPARE(update.reason, QStringLiteral("Margin is insufficient."));
        QCOMPARE(update.order.updatedAt.ms(), std::int64_t(1795000100297));
    }

    void ignored_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("subscription answer") << QByteArray(R"({"result":null,"id":1})");
        QTest::newRow("lite trade") << QByteArray(R"({"e":"TRADE_LITE","E":1,"T":1,"s":"BTCUSDT","t":5,"i":6})");
        QTest::newRow("margin call") << QByteArray(R"({"e":"MARGIN_CALL","E":1,"cw":"3.16","p":[{"s":"ETHUSDT"}]})");
        QTest::newRow("configuration") << QByteArray(R"({"e":"ACCOUNT_CONFIG_UPDATE","E":2,"T":1,"ai":{"j":true}})");
        QTest::newRow("unheard of") << QByteArray(R"({"e":"BRAND_NEW","x":{"y":[1,2,{"z":null}]}})");
        QTest::newRow("all markets") << QByteArray(R"({"stream":"!markPrice@arr","data":[{"e":"markPriceUpdate"}]})");
    }
    void ignored()
    {
        QFETCH(QByteArray, frame);
        Decoder decode;
        const DecodedFrame out = decode(frame);
        QVERIFY(out.events.isEmpty());
        QVERIFY(!out.expiredListenKey);
        QVERIFY(out.refusedSubscription.isEmpty());
    }

    void unknownKeysAreTolerated()
    {
        Decoder decode;
        QVERIFY(only<MarkPriceTick>(decode(replaced(kUsdmMarkFrame, "\"st\":1", "\"st\":1,\"new\":{\"a\":[1,{}]},\"other\":null"))).mark.isPositive());
        QVERIFY(only<FillUpdate>(decode(replaced(kUsdmFillFrame, "\"er\":\"0\"", "\"er\":\"0\",\"zz\":[{\"q\":1}]"))).fill.quantity.isPositive());
    }

    void listenKeyExpired()
    {
        Decoder decode;
        QCOMPARE(decode(R"({"e":"listenKeyExpired","E":1,"listenKey":"abc"})").expiredListenKey.value_or(QString()), QStringLiteral("abc"));
        QVERIFY(decode(R"({"e":"listenKeyExpired","E":1})").expiredListenKey.has_value());
        QVERIFY(!decode(kUsdmMarkFrame).expiredListenKey);
    }

    void refusedSubscription()
    {
        Decoder decode;
        QVERIFY(decode(R"({"code":2,"msg":"Invalid request: x","id":3})").refusedSubscription.contains(QStringLiteral("Invalid request")));
    }

    void losses_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>502</html>");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("neither event nor answer") << QByteArray("{}");
        QTest::newRow("combined without data") << QByteArray(R"({"stream":"x"})");
        QTest::newRow("two documents") << kUsdmMarkFrame + kUsdmMarkFrame;
        QTest::newRow("trailing brace") << kUsdmMarkFrame + '}';
        QTest::newRow("combined, outer brace missing") << QByteArray(R"({"stream":"btcusdt@markPrice@1s","data":)" + kUsdmMarkFrame);
        QTest::newRow("mark as number") << replaced(kUsdmMarkFrame, "\"84251.63000000\"", "84251.63");
        QTest::newRow("mark with exponent") << replaced(kUsdmMarkFrame, "84251.63000000", "8.4e4");
        QTest::newRow("mark missing") << replaced(kUsdmMarkFrame, "\"p\":\"84251.63000000\",", "");
        QTest::newRow("mark NaN") << replaced(kUsdmMarkFrame, "84251.63000000", "NaN");
        QTest::newRow("mark without symbol") << replaced(kUsdmMarkFrame, "\"s\":\"BTCUSDT\",", "");
        QTest::newRow("mark without time") << replaced(kUsdmMarkFrame, "\"E\":1795000000000,", "");
        QTest::newRow("book without ask") << replaced(kUsdmBookFrame, ",\"a\":\"84250.20\"", "");
        QTest::newRow("book time as text") << replaced(kUsdmBookFrame, "\"T\":1795000000100", "\"T\":\"1795000000100\"");
        QTest::newRow("order status unknown") << replaced(kUsdmNewFrame, "\"X\":\"NEW\"", "\"X\":\"MAYBE\"");
        QTest::newRow("order side unknown") << replaced(kUsdmNewFrame, "\"S\":\"BUY\"", "\"S\":\"UP\"");
        QTest::newRow("order id fractional") << replaced(kUsdmNewFrame, "412345678901", "4.5");
        QTest::newRow("order id too large") << replaced(kUsdmNewFrame, "412345678901", "99999999999999999999");
        QTest::newRow("order flag as text") << replaced(kUsdmNewFrame, "\"R\":false", "\"R\":\"false\"");
        QTest::newRow("order without quantity") << replaced(kUsdmNewFrame, "\"q\":\"0.010\",", "");
        QTest::newRow("fill without price") << replaced(kUsdmFillFrame, "\"L\":\"84301.5\",", "");
        QTest::newRow("fill at zero") << replaced(kUsdmFillFrame, "\"84301.5\"", "\"0\"");
        QTest::newRow("fill without profit") << replaced(kUsdmFillFrame, "\"rp\":\"3.00000000\",", "");
        QTest::newRow("fill with commission in nothing") << replaced(kUsdmFillFrame, "\"N\":\"USDT\",", "");
        QTest::newRow("account without reason") << replaced(kUsdmAccountFrame, "\"m\":\"ORDER\",", "");
        QTest::newRow("account wallet malformed") << replaced(kUsdmAccountFrame, "12003.33140000\",\"cw", "1e3\",\"cw");
        QTest::newRow("account change missing") << replaced(kUsdmAccountFrame, ",\"bc\":\"-1.5\"", "");
        QTest::newRow("account position without amount") << replaced(kUsdmAccountFrame, "\"pa\":\"-0.25\",", "");
        QTest::newRow("account position without entry") << replaced(kUsdmAccountFrame, "\"ep\":\"84300.1\"", "\"ep\":\"0\"");
        QTest::newRow("account rows are no objects") << replaced(kUsdmAccountFrame, R"([{"a":"BNB","wb":"1","cw":"1","bc":"0"},)", R"([5,)");
        QTest::newRow("algo status unknown") << replaced(kUsdmAlgoFrame, "REJECTED", "PERHAPS");
        QTest::newRow("algo without trigger") << replaced(kUsdmAlgoFrame, "\"tp\":\"82000\",", "");
        QTest::newRow("algo without id") << replaced(kUsdmAlgoFrame, "\"aid\":3000000000012345,", "");
    }
    void losses()
    {
        QFETCH(QByteArray, frame);
        Decoder decode;
        QVERIFY(isLoss(decode(frame)));
        QVERIFY(only<MarkPriceTick>(decode(kUsdmMarkFrame)).mark.isPositive()); // the next frame is read as usual
    }

    // A frame cut anywhere is a loss, never a smaller event.
    void theIndexOfAMark()
    {
        Decoder decode;
        const auto index = [&](const QByteArray &frame) {
            const DecodedFrame decoded = decode(frame);
            return std::get<MarkPriceTick>(decoded.events.at(0)).index.toString();
        };
        QCOMPARE(index(kUsdmMarkFrame), QStringLiteral("84250.8049597"));
        QCOMPARE(index(replaced(kUsdmMarkFrame, R"("i":"84250.80495970",)", "")), QStringLiteral("0"));
        QCOMPARE(index(replaced(kUsdmMarkFrame, "84250.80495970", "-1")), QStringLiteral("0"));
        QCOMPARE(index(replaced(kUsdmMarkFrame, "84250.80495970", "hidden")), QStringLiteral("0"));
    }

    void tradesOfStrangers()
    {
        const QByteArray kTrade = R"({"e":"aggTrade","E":1795000000123,"s":"BTCUSDT","a":5933014,"p":"84250.10","q":"0.120","nq":"0.120","f":100,"l":105,"T":1795000000120,"m":true,"st":1})";
        Decoder decode;
        const DecodedFrame sold = decode(R"({"stream":"btcusdt@aggTrade","data":)" + kTrade + '}');
        QVERIFY(sold.trade && sold.events.isEmpty());
        QCOMPARE(sold.trade->symbol.text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(sold.trade->price.toString(), QStringLiteral("84250.1"));
        QCOMPARE(sold.trade->quantity.toString(), QStringLiteral("0.12"));
        QCOMPARE(sold.trade->taker, Side::Sell);
        QCOMPARE(decode(replaced(kTrade, "true", "false")).trade->taker, Side::Buy);
        for (const DecodedFrame &nothing : {decode(replaced(kTrade, "\"st\":1", "\"st\":2")), decode(replaced(kTrade, "84250.10", "0")), decode(replaced(kTrade, "0.120\",\"nq", "0\",\"nq"))}) {
            QVERIFY(!nothing.trade && nothing.events.isEmpty());
        }
        QVERIFY(isLoss(decode(replaced(kTrade, "\"m\":true", "\"m\":\"x\""))));
        QVERIFY(isLoss(decode(replaced(kTrade, "84250.10", "cheap"))));
        QVERIFY(!decode(replaced(kTrade, "84250.10", "cheap")).trade);
    }

    void truncation_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("mark") << kUsdmMarkFrame;
        QTest::newRow("fill") << kUsdmFillFrame;
        QTest::newRow("account") << kUsdmAccountFrame;
        QTest::newRow("combined book") << QByteArray(R"({"stream":"btcusdt@bookTicker","data":)" + kUsdmBookFrame + '}');
    }
    void truncation()
    {
        QFETCH(QByteArray, frame);
        Decoder decode;
        for (qsizetype length = 0; length < frame.size(); ++length) {
            QVERIFY2(isLoss(decode(frame.left(length))), frame.left(length).constData());
        }
        QVERIFY(!isLoss(decode(frame)));
    }
};

QTEST_GUILESS_MAIN(TestStreamCodec)
#include "tst_stream_codec.moc"
