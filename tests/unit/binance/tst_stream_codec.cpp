// Stream frames: the documented shapes, and what garbage, truncation and missing keys become.
#include "core/binance/usdm/stream_codec.h"

#include <QtTest>

using namespace bw::binance::usdm;
using namespace bw::exchange;
using namespace bw::trading;

namespace {

const QByteArray kMark = R"({"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":"84251.63000000","ap":"84251.10000000","i":"84250.80495970","P":"84249.16138815","r":"0.00010000","T":1795017600000,"st":1})";
const QByteArray kBook = R"({"e":"bookTicker","u":9012345678901,"E":1795000000102,"T":1795000000100,"s":"BTCUSDT","ps":"BTCUSDT","st":1,"b":"84250.10","B":"3.512","a":"84250.20","A":"1.004"})";
const QByteArray kFill = R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"bw-f-000021","S":"SELL","o":"LIMIT","f":"GTC","q":"0.010","p":"84300","ap":"84300","sp":"0","x":"TRADE","X":"FILLED","i":412345678901,"l":"0.010","z":"0.010","L":"84301.5","N":"USDT","n":"0.16860000","T":1795000001000,"t":6123456789,"b":"0","a":"0","m":true,"R":true,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"BOTH","cp":false,"pP":false,"si":0,"ss":0,"rp":"3.00000000","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"0"}})";
const QByteArray kNew = R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"a","S":"BUY","o":"LIMIT","f":"GTC","q":"0.010","p":"84300","ap":"0","sp":"0","x":"NEW","X":"NEW","i":412345678901,"l":"0","z":"0","L":"0","T":1795000001000,"t":0,"b":"0","a":"0","m":false,"R":false,"ot":"LIMIT","ps":"BOTH","cp":false,"rp":"0","er":"0"}})";
const QByteArray kAccount = R"({"e":"ACCOUNT_UPDATE","E":1795000001003,"T":1795000001000,"a":{"m":"ORDER","B":[{"a":"BNB","wb":"1","cw":"1","bc":"0"},{"a":"USDT","wb":"12003.33140000","cw":"12003.33140000","bc":"-1.5"}],"P":[{"s":"BTCUSDT","pa":"-0.25","ep":"84300.1","bep":"0","cr":"200.50000000","up":"0","mt":"cross","iw":"0","ps":"BOTH","ma":"USDT"},{"s":"ETHUSDT","pa":"0","ep":"0.00000"}]}})";
const QByteArray kAlgo = R"({"e":"ALGO_UPDATE","T":1795000100297,"E":1795000100303,"o":{"caid":"bw-sl-000007","aid":3000000000012345,"at":"CONDITIONAL","o":"STOP_MARKET","s":"BTCUSDT","S":"SELL","ps":"BOTH","f":"GTC","q":"0.000","X":"REJECTED","ai":"","ap":"0.00000","aq":"0.00000","act":"MARKET","tp":"82000","p":"0","V":"EXPIRE_MAKER","wt":"MARK_PRICE","pm":"NONE","cp":true,"pP":false,"R":false,"tt":1795000100290,"gtd":0,"rm":"Margin is insufficient."}})";

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
        for (const QByteArray &frame : {kMark, QByteArray(R"({"stream":"btcusdt@markPrice@1s","data":)" + kMark + '}')}) {
            const auto tick = only<MarkPriceTick>(decode(frame));
            QCOMPARE(tick.symbol.text(), QStringLiteral("BTCUSDT"));
            QCOMPARE(tick.mark.toString(), QStringLiteral("84251.63"));
            QCOMPARE(tick.at.ms(), std::int64_t(1795000000000));
        }
    }

    void marksThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("zero") << replaced(kMark, "\"84251.63000000\"", "\"0.00000000\"");
        QTest::newRow("negative") << replaced(kMark, "\"84251.63000000\"", "\"-1\"");
        QTest::newRow("other market") << replaced(kMark, "\"st\":1", "\"st\":2");
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
        QVERIFY(only<MarkPriceTick>(decode(replaced(kMark, ",\"st\":1", ""))).mark.isPositive());
    }

    void book()
    {
        Decoder decode;
        const auto tick = only<BookTick>(decode(kBook));
        QCOMPARE(tick.bid.toString(), QStringLiteral("84250.1"));
        QCOMPARE(tick.ask.toString(), QStringLiteral("84250.2"));
        QCOMPARE(tick.at.ms(), std::int64_t(1795000000100));
        QVERIFY(decode(replaced(kBook, "84250.10", "0")).events.isEmpty()); // one-sided
        QVERIFY(decode(replaced(kBook, "\"st\":1", "\"st\":2")).events.isEmpty());
    }

    void fill()
    {
        Decoder decode;
        const auto update = only<FillUpdate>(decode(kFill));
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
        const auto update = only<FillUpdate>(decode(replaced(kFill, "\"N\":\"USDT\",\"n\":\"0.16860000\",", "")));
        QVERIFY(update.fill.quantity.isPositive());
        QVERIFY(update.fill.commission.isZero());
    }

    void orderWithoutFill()
    {
        Decoder decode;
        const auto update = only<OrderUpdate>(decode(kNew));
        QCOMPARE(update.order.status, OrderStatus::New);
        QCOMPARE(update.order.price.toString(), QStringLiteral("84300"));
        QCOMPARE(update.order.clientId.text(), QStringLiteral("a"));
    }

    void anExecutionWithoutATradeIsAGap()
    {
        Decoder decode;
        // A liquidation's fill is one, whatever it is called.
        const QByteArray forced = replaced(replaced(kFill, "\"x\":\"TRADE\"", "\"x\":\"CALCULATED\""), "\"o\":\"LIMIT\"", "\"o\":\"LIQUIDATION\"");
        QCOMPARE(only<FillUpdate>(decode(forced)).fill.quantity, Quantity::literal("0.01"));
        const DecodedFrame frame = decode(replaced(kFill, "\"t\":6123456789", "\"t\":0"));
        QCOMPARE(frame.events.size(), 2);
        QVERIFY(std::holds_alternative<OrderUpdate>(frame.events.first()));
        QVERIFY(std::holds_alternative<EventsLost>(frame.events.last()));
    }

    void account()
    {
        Decoder decode;
        const auto update = only<AccountUpdate>(decode(kAccount));
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

    // Nothing of an earlier frame may leak into a later one.
    void framesDoNotMix()
    {
        Decoder decode;
        QCOMPARE(only<AccountUpdate>(decode(kAccount)).positions.size(), 2);
        const auto funding = only<AccountUpdate>(decode(R"({"e":"ACCOUNT_UPDATE","E":2,"T":1,"a":{"m":"FUNDING_FEE","S":"BTCUSDT","B":[{"a":"USDT","wb":"5","cw":"5","bc":"-1"}],"P":[]}})"));
        QCOMPARE(funding.reason, QStringLiteral("FUNDING_FEE"));
        QCOMPARE(funding.positions.size(), 0);
        QCOMPARE(funding.wallet->toString(), QStringLiteral("5"));
        QVERIFY(isLoss(decode(R"({"e":"ORDER_TRADE_UPDATE","E":1,"T":1})"))); // no detail at all
    }

    void algo()
    {
        Decoder decode;
        const auto update = only<AlgoUpdate>(decode(kAlgo));
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
        QVERIFY(only<MarkPriceTick>(decode(replaced(kMark, "\"st\":1", "\"st\":1,\"new\":{\"a\":[1,{}]},\"other\":null"))).mark.isPositive());
        QVERIFY(only<FillUpdate>(decode(replaced(kFill, "\"er\":\"0\"", "\"er\":\"0\",\"zz\":[{\"q\":1}]"))).fill.quantity.isPositive());
    }

    void listenKeyExpired()
    {
        Decoder decode;
        QCOMPARE(decode(R"({"e":"listenKeyExpired","E":1,"listenKey":"abc"})").expiredListenKey.value_or(QString()), QStringLiteral("abc"));
        QVERIFY(decode(R"({"e":"listenKeyExpired","E":1})").expiredListenKey.has_value());
        QVERIFY(!decode(kMark).expiredListenKey);
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
        QTest::newRow("two documents") << kMark + kMark;
        QTest::newRow("trailing brace") << kMark + '}';
        QTest::newRow("combined, outer brace missing") << QByteArray(R"({"stream":"btcusdt@markPrice@1s","data":)" + kMark);
        QTest::newRow("mark as number") << replaced(kMark, "\"84251.63000000\"", "84251.63");
        QTest::newRow("mark with exponent") << replaced(kMark, "84251.63000000", "8.4e4");
        QTest::newRow("mark missing") << replaced(kMark, "\"p\":\"84251.63000000\",", "");
        QTest::newRow("mark NaN") << replaced(kMark, "84251.63000000", "NaN");
        QTest::newRow("mark without symbol") << replaced(kMark, "\"s\":\"BTCUSDT\",", "");
        QTest::newRow("mark without time") << replaced(kMark, "\"E\":1795000000000,", "");
        QTest::newRow("book without ask") << replaced(kBook, ",\"a\":\"84250.20\"", "");
        QTest::newRow("book time as text") << replaced(kBook, "\"T\":1795000000100", "\"T\":\"1795000000100\"");
        QTest::newRow("order status unknown") << replaced(kNew, "\"X\":\"NEW\"", "\"X\":\"MAYBE\"");
        QTest::newRow("order side unknown") << replaced(kNew, "\"S\":\"BUY\"", "\"S\":\"UP\"");
        QTest::newRow("order id fractional") << replaced(kNew, "412345678901", "4.5");
        QTest::newRow("order id too large") << replaced(kNew, "412345678901", "99999999999999999999");
        QTest::newRow("order flag as text") << replaced(kNew, "\"R\":false", "\"R\":\"false\"");
        QTest::newRow("order without quantity") << replaced(kNew, "\"q\":\"0.010\",", "");
        QTest::newRow("fill without price") << replaced(kFill, "\"L\":\"84301.5\",", "");
        QTest::newRow("fill at zero") << replaced(kFill, "\"84301.5\"", "\"0\"");
        QTest::newRow("fill without profit") << replaced(kFill, "\"rp\":\"3.00000000\",", "");
        QTest::newRow("fill with commission in nothing") << replaced(kFill, "\"N\":\"USDT\",", "");
        QTest::newRow("account without reason") << replaced(kAccount, "\"m\":\"ORDER\",", "");
        QTest::newRow("account wallet malformed") << replaced(kAccount, "12003.33140000\",\"cw", "1e3\",\"cw");
        QTest::newRow("account change missing") << replaced(kAccount, ",\"bc\":\"-1.5\"", "");
        QTest::newRow("account position without amount") << replaced(kAccount, "\"pa\":\"-0.25\",", "");
        QTest::newRow("account position without entry") << replaced(kAccount, "\"ep\":\"84300.1\"", "\"ep\":\"0\"");
        QTest::newRow("account rows are no objects") << replaced(kAccount, R"([{"a":"BNB","wb":"1","cw":"1","bc":"0"},)", R"([5,)");
        QTest::newRow("algo status unknown") << replaced(kAlgo, "REJECTED", "PERHAPS");
        QTest::newRow("algo without trigger") << replaced(kAlgo, "\"tp\":\"82000\",", "");
        QTest::newRow("algo without id") << replaced(kAlgo, "\"aid\":3000000000012345,", "");
    }
    void losses()
    {
        QFETCH(QByteArray, frame);
        Decoder decode;
        QVERIFY(isLoss(decode(frame)));
        QVERIFY(only<MarkPriceTick>(decode(kMark)).mark.isPositive()); // the next frame is read as usual
    }

    // A frame cut anywhere is a loss, never a smaller event.
    void theIndexOfAMark()
    {
        Decoder decode;
        const auto index = [&](const QByteArray &frame) {
            const DecodedFrame decoded = decode(frame);
            return std::get<MarkPriceTick>(decoded.events.at(0)).index.toString();
        };
        QCOMPARE(index(kMark), QStringLiteral("84250.8049597"));
        QCOMPARE(index(replaced(kMark, R"("i":"84250.80495970",)", "")), QStringLiteral("0"));
        QCOMPARE(index(replaced(kMark, "84250.80495970", "-1")), QStringLiteral("0"));
        QCOMPARE(index(replaced(kMark, "84250.80495970", "hidden")), QStringLiteral("0"));
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
        QTest::newRow("mark") << kMark;
        QTest::newRow("fill") << kFill;
        QTest::newRow("account") << kAccount;
        QTest::newRow("combined book") << QByteArray(R"({"stream":"btcusdt@bookTicker","data":)" + kBook + '}');
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
