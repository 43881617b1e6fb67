// Golden requests: every operation of spot on both paths, byte for byte, at a fixed time and with the key and secret that
// Binance publishes with its examples. The signatures were computed apart from this code.
#include "core/binance/spot/requests.h"
#include "tests/unit/binance/golden_stage.h"

using namespace bw::binance;
using namespace bw::binance::spot;
using namespace bw::binance::testing;
using namespace bw::trading;
using bw::safety::AttachedStop;

namespace {

const Symbol kSymbol(QStringLiteral("BTCUSDT"));
const ClientOrderId kId(QStringLiteral("bw:1/2"));
const ClientOrderId kList(QStringLiteral("bw:1/l"));
const bw::base::VenueTime kFrom(1'794'000'000'000);
const bw::base::VenueTime kUntil(1'794'000'600'000);

OrderWish wish(Side side, OrderType type, TimeInForce tif)
{
    OrderWish made;
    made.symbol = kSymbol;
    made.clientId = kId;
    made.side = side;
    made.type = type;
    made.timeInForce = tif;
    made.quantity = Quantity::literal("0.010");
    made.reduceOnly = side == Side::Sell;
    if (type == OrderType::Limit) {
        made.limitPrice = Price::literal("84000.50");
    }
    return made;
}

StopWish stop()
{
    StopWish made;
    made.symbol = kSymbol;
    made.clientId = kId;
    made.triggerPrice = Price::literal("82000.0");
    made.quantity = Quantity::literal("0.010");
    return made;
}

AttachedStop attached(AttachedStop::Form form, bool withTakeProfit)
{
    AttachedStop made;
    made.form = form;
    made.listId = kList;
    made.stopId = ClientOrderId(QStringLiteral("bw:1/s"));
    made.triggerPrice = Price::literal("82000");
    made.quantity = Quantity::literal("0.009");
    if (withTakeProfit) {
        made.takeProfit = Price::literal("90000");
        made.takeProfitId = ClientOrderId(QStringLiteral("bw:1/t"));
    }
    return made;
}

ExitPairWish exitPair()
{
    return {kSymbol, kList, Quantity::literal("0.01"), ClientOrderId(QStringLiteral("bw:1/t")), Price::literal("90000"),
            ClientOrderId(QStringLiteral("bw:1/s")), Price::literal("82000")};
}

void row(const char *name, const HttpCall &call, const char *rest, const char *frame)
{
    QTest::newRow(name) << call << QByteArray(rest) << QByteArray(frame);
}

} // namespace

class TestGoldenSpot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // rest: "METHOD path ?query" or "METHOD path body"; frame: empty where the WebSocket API has no such request.
    void placements_data()
    {
        goldenColumns();
        row("market exit", placeOrder(wish(Side::Sell, OrderType::Market, TimeInForce::Gtc)),
            "POST /api/v3/order symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=b10b035a707d5cb9b64bc57bad63057aabb25c951ed8caa7f8fb1a52c2016558",
            R"({"id":2,"method":"order.place","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","newClientOrderId":"bw:1/2","newOrderRespType":"RESULT","quantity":"0.01","recvWindow":5000,"side":"SELL","signature":"d25849c3404f694afbc6e199c0044d1a2e2cbabe9d76f7186acbf0a03f544ea5","symbol":"BTCUSDT","timestamp":1795000000000,"type":"MARKET"}})");
        row("limit entry", placeOrder(wish(Side::Buy, OrderType::Limit, TimeInForce::Gtc)),
            "POST /api/v3/order symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=GTC&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=04c25d921ff83bf8fc8bb61b670a5a3810a92bced2a299e90df7cb7e2bc2c7c9",
            R"({"id":2,"method":"order.place","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","newClientOrderId":"bw:1/2","newOrderRespType":"RESULT","price":"84000.5","quantity":"0.01","recvWindow":5000,"side":"BUY","signature":"08a4b3bcf97700fb609e06494d000e505b1cc9b78a1935a63d90fc8748176020","symbol":"BTCUSDT","timeInForce":"GTC","timestamp":1795000000000,"type":"LIMIT"}})");
        row("post-only entry", placeOrder(wish(Side::Buy, OrderType::Limit, TimeInForce::Gtx)),
            "POST /api/v3/order symbol=BTCUSDT&side=BUY&type=LIMIT_MAKER&quantity=0.01&price=84000.5&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=b9c4494dd40ded924428f290c0e4bdd6e847995393943e1b5d3b6534c178b825",
            R"({"id":2,"method":"order.place","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","newClientOrderId":"bw:1/2","newOrderRespType":"RESULT","price":"84000.5","quantity":"0.01","recvWindow":5000,"side":"BUY","signature":"ef91b8e1178bcbe53dacef94f0eeecbaee230dd65eb5a1f522ffede7a12f8ca5","symbol":"BTCUSDT","timestamp":1795000000000,"type":"LIMIT_MAKER"}})");
        row("stop", placeStop(stop()),
            "POST /api/v3/order symbol=BTCUSDT&side=SELL&type=STOP_LOSS&quantity=0.01&stopPrice=82000&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=d0488cfa978f1c5bdb72291ebb06f7b4459a1517674f48a6190cda92a3d6f929",
            R"({"id":2,"method":"order.place","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","newClientOrderId":"bw:1/2","newOrderRespType":"RESULT","quantity":"0.01","recvWindow":5000,"side":"SELL","signature":"acb0a376576a12005ac3fcab3d0e8f481f98f826d740ce196a18bdb4a54bd266","stopPrice":"82000","symbol":"BTCUSDT","timestamp":1795000000000,"type":"STOP_LOSS"}})");
        row("OPO", placeEntryList(wish(Side::Buy, OrderType::Limit, TimeInForce::Fok), attached(AttachedStop::Form::Opo, false)),
            "POST /api/v3/orderList/opo symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw%3A1%2F2&workingPrice=84000.5&workingQuantity=0.01&workingTimeInForce=FOK&pendingSide=SELL&pendingType=STOP_LOSS&pendingClientOrderId=bw%3A1%2Fs&pendingStopPrice=82000&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=ef159e4830ee0150ec293c7a9cde99c96da5b888eea0085db18180e55dc32e78",
            R"({"id":2,"method":"orderList.place.opo","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","listClientOrderId":"bw:1/l","newOrderRespType":"RESULT","pendingClientOrderId":"bw:1/s","pendingSide":"SELL","pendingStopPrice":"82000","pendingType":"STOP_LOSS","recvWindow":5000,"signature":"bff6ce497e82621e84ab50465c1c38a14ac7bd664a044293a80c8aa339a212f5","symbol":"BTCUSDT","timestamp":1795000000000,"workingClientOrderId":"bw:1/2","workingPrice":"84000.5","workingQuantity":"0.01","workingSide":"BUY","workingTimeInForce":"FOK","workingType":"LIMIT"}})");
        row("OPOCO", placeEntryList(wish(Side::Buy, OrderType::Limit, TimeInForce::Fok), attached(AttachedStop::Form::Opo, true)),
            "POST /api/v3/orderList/opoco symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw%3A1%2F2&workingPrice=84000.5&workingQuantity=0.01&workingTimeInForce=FOK&pendingSide=SELL&pendingAboveType=LIMIT_MAKER&pendingAboveClientOrderId=bw%3A1%2Ft&pendingAbovePrice=90000&pendingBelowType=STOP_LOSS&pendingBelowClientOrderId=bw%3A1%2Fs&pendingBelowStopPrice=82000&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=2f8eff87ed99afda3d110a6ef56497f028b8fda42614ceb549ed8a0fe47ac1ff",
            R"({"id":2,"method":"orderList.place.opoco","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","listClientOrderId":"bw:1/l","newOrderRespType":"RESULT","pendingAboveClientOrderId":"bw:1/t","pendingAbovePrice":"90000","pendingAboveType":"LIMIT_MAKER","pendingBelowClientOrderId":"bw:1/s","pendingBelowStopPrice":"82000","pendingBelowType":"STOP_LOSS","pendingSide":"SELL","recvWindow":5000,"signature":"5fea3fd1cd0888a147f9eb90579a953f4d3aa0e27722ef0ef141070492161b9b","symbol":"BTCUSDT","timestamp":1795000000000,"workingClientOrderId":"bw:1/2","workingPrice":"84000.5","workingQuantity":"0.01","workingSide":"BUY","workingTimeInForce":"FOK","workingType":"LIMIT"}})");
        row("OTO", placeEntryList(wish(Side::Buy, OrderType::Limit, TimeInForce::Gtc), attached(AttachedStop::Form::Oto, false)),
            "POST /api/v3/orderList/oto symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw%3A1%2F2&workingPrice=84000.5&workingQuantity=0.01&workingTimeInForce=GTC&pendingSide=SELL&pendingQuantity=0.009&pendingType=STOP_LOSS&pendingClientOrderId=bw%3A1%2Fs&pendingStopPrice=82000&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=72062cbdac7c05d3c3a279f6f8c71a2e6901ea076214ca00fbcd743461454ab2",
            R"({"id":2,"method":"orderList.place.oto","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","listClientOrderId":"bw:1/l","newOrderRespType":"RESULT","pendingClientOrderId":"bw:1/s","pendingQuantity":"0.009","pendingSide":"SELL","pendingStopPrice":"82000","pendingType":"STOP_LOSS","recvWindow":5000,"signature":"9a614e44c49c408d73446860305357b61f978fe8551e2bd0247ef6cc0f73368b","symbol":"BTCUSDT","timestamp":1795000000000,"workingClientOrderId":"bw:1/2","workingPrice":"84000.5","workingQuantity":"0.01","workingSide":"BUY","workingTimeInForce":"GTC","workingType":"LIMIT"}})");
        row("OTOCO", placeEntryList(wish(Side::Buy, OrderType::Limit, TimeInForce::Gtc), attached(AttachedStop::Form::Oto, true)),
            "POST /api/v3/orderList/otoco symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw%3A1%2F2&workingPrice=84000.5&workingQuantity=0.01&workingTimeInForce=GTC&pendingSide=SELL&pendingQuantity=0.009&pendingAboveType=LIMIT_MAKER&pendingAboveClientOrderId=bw%3A1%2Ft&pendingAbovePrice=90000&pendingBelowType=STOP_LOSS&pendingBelowClientOrderId=bw%3A1%2Fs&pendingBelowStopPrice=82000&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=3e0fae1fc4ae9a99335b19567ffda94e65a771fdedd4bf6b67629754d8552fd4",
            R"({"id":2,"method":"orderList.place.otoco","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","listClientOrderId":"bw:1/l","newOrderRespType":"RESULT","pendingAboveClientOrderId":"bw:1/t","pendingAbovePrice":"90000","pendingAboveType":"LIMIT_MAKER","pendingBelowClientOrderId":"bw:1/s","pendingBelowStopPrice":"82000","pendingBelowType":"STOP_LOSS","pendingQuantity":"0.009","pendingSide":"SELL","recvWindow":5000,"signature":"41b7a363ee9ca4bc71e618aa807b04f3091513ec716f456501fb8e117a55803c","symbol":"BTCUSDT","timestamp":1795000000000,"workingClientOrderId":"bw:1/2","workingPrice":"84000.5","workingQuantity":"0.01","workingSide":"BUY","workingTimeInForce":"GTC","workingType":"LIMIT"}})");
        row("OCO", placeExitPair(exitPair()),
            "POST /api/v3/orderList/oco symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&side=SELL&quantity=0.01&aboveType=LIMIT_MAKER&aboveClientOrderId=bw%3A1%2Ft&abovePrice=90000&belowType=STOP_LOSS&belowClientOrderId=bw%3A1%2Fs&belowStopPrice=82000&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=fc0d0be6b53ad8888d055b813779076d622abfda4b957cc79bcc53f7370dda53",
            R"({"id":2,"method":"orderList.place.oco","params":{"aboveClientOrderId":"bw:1/t","abovePrice":"90000","aboveType":"LIMIT_MAKER","apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","belowClientOrderId":"bw:1/s","belowStopPrice":"82000","belowType":"STOP_LOSS","listClientOrderId":"bw:1/l","newOrderRespType":"RESULT","quantity":"0.01","recvWindow":5000,"side":"SELL","signature":"e24b4847d13f85d91a5fe28a024864887129f2c7bdc61726786fdd59be06835f","symbol":"BTCUSDT","timestamp":1795000000000}})");
    }
    void placements() { checkGolden(); }

    void cancelsAndReads_data()
    {
        goldenColumns();
        row("cancel", cancelOrder(kSymbol, kId),
            "DELETE /api/v3/order symbol=BTCUSDT&origClientOrderId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=b4e4bb860314a926603dd93ffdbac397992066da0adb9278aad694af1e2e85d9",
            R"({"id":2,"method":"order.cancel","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","origClientOrderId":"bw:1/2","recvWindow":5000,"signature":"5b4968a3dc7b2b535e2f9e5c9d6a70b65119b22aa4e1904f744d37a754044003","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("cancel a list", cancelList(kSymbol, kList),
            "DELETE /api/v3/orderList symbol=BTCUSDT&listClientOrderId=bw%3A1%2Fl&recvWindow=5000&timestamp=1795000000000&signature=1d546d604f7c3f510df0fc6e80d349e37c65507ffe62cabd80a39ba652dd0cf2",
            R"({"id":2,"method":"orderList.cancel","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","listClientOrderId":"bw:1/l","recvWindow":5000,"signature":"da7a7f5aca6502c1412462a37fa16f47b3b6cae65e867e6cf725d49b4dd87725","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("cancel all", cancelAllOrders(kSymbol),
            "DELETE /api/v3/openOrders symbol=BTCUSDT&recvWindow=5000&timestamp=1795000000000&signature=1ef1d2d1a6e87fa4c8aaa168eca27374e03b1ed8174ee219b8dacdd8dc0a81de",
            R"({"id":2,"method":"openOrders.cancelAll","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","recvWindow":5000,"signature":"bb7c4e79df1b977c89ae8d966bb4a338932489aaa6d26b20f43c00f51500c1b3","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("look-up", lookUpOrder(kSymbol, kId),
            "GET /api/v3/order ?symbol=BTCUSDT&origClientOrderId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=b4e4bb860314a926603dd93ffdbac397992066da0adb9278aad694af1e2e85d9",
            R"({"id":2,"method":"order.status","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","origClientOrderId":"bw:1/2","recvWindow":5000,"signature":"5b4968a3dc7b2b535e2f9e5c9d6a70b65119b22aa4e1904f744d37a754044003","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("look-up of a list", lookUpList(kList),
            "GET /api/v3/orderList ?origClientOrderId=bw%3A1%2Fl&recvWindow=5000&timestamp=1795000000000&signature=5edd4ac6e7e6a6d00d6c0d283e3235280d06433c7fc1e40e94bc3781ea4700aa",
            R"({"id":2,"method":"orderList.status","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","origClientOrderId":"bw:1/l","recvWindow":5000,"signature":"539b66bc8a9d57101d7e4d4970d39bd4c6430c6765ac8e59e06505e166702579","timestamp":1795000000000}})");
        row("account", account(),
            "GET /api/v3/account ?omitZeroBalances=true&recvWindow=5000&timestamp=1795000000000&signature=94dc055fcf06ad7883f236fd0acff2219d7c442b581f911e213b5f3eee8d0a42",
            R"({"id":2,"method":"account.status","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","omitZeroBalances":"true","recvWindow":5000,"signature":"0fb696ff04cf84a5b31758bac577d79367d92ff3e65ba968d1b539661b3d381e","timestamp":1795000000000}})");
        row("open orders", openOrders(),
            "GET /api/v3/openOrders ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f",
            R"({"id":2,"method":"openOrders.status","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","recvWindow":5000,"signature":"b5f7738c3797c01a5068aee8472eac6f108dc9ef5c594e8a2034c80b7ac53ab0","timestamp":1795000000000}})");
        row("open lists", openLists(),
            "GET /api/v3/openOrderList ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f",
            R"({"id":2,"method":"openOrderLists.status","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","recvWindow":5000,"signature":"b5f7738c3797c01a5068aee8472eac6f108dc9ef5c594e8a2034c80b7ac53ab0","timestamp":1795000000000}})");
        row("trades of a time", myTradesBetween(kSymbol, kFrom, kUntil),
            "GET /api/v3/myTrades ?symbol=BTCUSDT&startTime=1794000000000&endTime=1794000600000&limit=1000&recvWindow=5000&timestamp=1795000000000&signature=25787b92532b9af4df0ac6e203c92efd6143be1b1de42e437d44c82ca0d82ce1",
            R"({"id":2,"method":"myTrades","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","endTime":1794000600000,"limit":1000,"recvWindow":5000,"signature":"7bd9e312a465cb32fdc9aecc20cb814f7534c44d5a971e7f5b0e0d816348d697","startTime":1794000000000,"symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("orders from one on", ordersFrom(kSymbol, VenueOrderId(9)),
            "GET /api/v3/allOrders ?symbol=BTCUSDT&orderId=9&limit=1000&recvWindow=5000&timestamp=1795000000000&signature=cda93a88c4413cbd923da7e26d47a394357cf9696ed126cc68893805cb619d2f",
            R"({"id":2,"method":"allOrders","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","limit":1000,"orderId":9,"recvWindow":5000,"signature":"5c4e6cfd5aae64c946d9e65e5bdb29a224b084c7f6e4f1eae322721eb5446dca","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("trades from one on", myTradesFrom(kSymbol, TradeId(7)),
            "GET /api/v3/myTrades ?symbol=BTCUSDT&fromId=7&limit=1000&recvWindow=5000&timestamp=1795000000000&signature=753e2bb8801f8a8276d788cad5b6e9419770e0217006c72c182d9f74b9edb101",
            R"({"id":2,"method":"myTrades","params":{"apiKey":"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83","fromId":7,"limit":1000,"recvWindow":5000,"signature":"0ea27d470ee399ee4262f293d79941ad8a2ceaf565a2e629f41fc460704c4b59","symbol":"BTCUSDT","timestamp":1795000000000}})");
        row("clock", serverTime(),
            "GET /api/v3/time",
            R"({"id":2,"method":"time"})");
        row("rules", exchangeInfo(),
            "GET /api/v3/exchangeInfo ?showPermissionSets=false",
            R"({"id":2,"method":"exchangeInfo","params":{"showPermissionSets":"false"}})");
        row("best prices", bookTickers({kSymbol, Symbol(QStringLiteral("ETHUSDT"))}),
            "GET /api/v3/ticker/bookTicker ?symbols=%5B%22BTCUSDT%22%2C%22ETHUSDT%22%5D",
            "");
        row("price of a minute", openPrice(kSymbol, bw::base::VenueTime(1'795'000'020'000)),
            "GET /api/v3/klines ?symbol=BTCUSDT&interval=1m&startTime=1795000020000&limit=1",
            R"({"id":2,"method":"klines","params":{"interval":"1m","limit":1,"startTime":1795000020000,"symbol":"BTCUSDT"}})");
        row("permissions", permissions(),
            "GET /sapi/v1/account/apiRestrictions ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f",
            "");
        row("deposits", deposits(kFrom),
            "GET /sapi/v1/capital/deposit/hisrec ?startTime=1794000000000&recvWindow=5000&timestamp=1795000000000&signature=de2c402cf08d3f66f2238df496767e47ce49c60d68b9f6a706e6f4fb64cbfd54",
            "");
        row("withdrawals", withdrawals(kFrom),
            "GET /sapi/v1/capital/withdraw/history ?startTime=1794000000000&recvWindow=5000&timestamp=1795000000000&signature=de2c402cf08d3f66f2238df496767e47ce49c60d68b9f6a706e6f4fb64cbfd54",
            "");
        row("transfers", transfers(QLatin1StringView("MAIN_UMFUTURE"), kFrom),
            "GET /sapi/v1/asset/transfer ?type=MAIN_UMFUTURE&startTime=1794000000000&size=100&recvWindow=5000&timestamp=1795000000000&signature=8857d5ab4b17a8418a3a1c56c7f8f6c0bbfdd91f870994c24bf05d354b29c4a7",
            "");
    }
    void cancelsAndReads() { checkGolden(); }
};

QTEST_GUILESS_MAIN(TestGoldenSpot)
#include "tst_golden_spot.moc"
