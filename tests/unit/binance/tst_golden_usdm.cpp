// Golden requests: every operation of USD-M on both paths, byte for byte, at a fixed time and with the key and secret that
// Binance publishes with its examples. The signatures were computed apart from this code.
#include "core/binance/usdm/requests.h"
#include "tests/unit/binance/golden_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::binance::usdm;
using namespace bw::test;
using namespace bw::trading;

namespace {

const Symbol kSymbol(QStringLiteral("BTCUSDT"));
const ClientOrderId kId(QStringLiteral("bw:1/2"));
const bw::base::VenueTime kFrom(1'794'000'000'000);
const bw::base::VenueTime kUntil(1'794'600'000'000);

OrderWish anExit()
{
    OrderWish wish;
    wish.symbol = kSymbol;
    wish.clientId = kId;
    wish.side = Side::Sell;
    wish.quantity = Quantity::literal("0.010");
    wish.reduceOnly = true;
    return wish;
}

OrderWish anEntry()
{
    OrderWish wish = anExit();
    wish.side = Side::Buy;
    wish.type = OrderType::Limit;
    wish.limitPrice = Price::literal("84000.50");
    wish.timeInForce = TimeInForce::Gtx;
    wish.reduceOnly = false;
    return wish;
}

StopWish aStop(const std::optional<Quantity> &quantity)
{
    StopWish wish;
    wish.symbol = kSymbol;
    wish.clientId = kId;
    wish.triggerPrice = Price::literal("82000.0");
    wish.quantity = quantity;
    return wish;
}

StopWish aTakeProfit()
{
    StopWish wish = aStop({});
    wish.type = bw::trading::ConditionalType::TakeProfitMarket;
    return wish;
}

} // namespace

class TestGoldenUsdm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // rest: "METHOD path ?query" or "METHOD path body"; frame: empty where the WebSocket API has no such request.
    void onTheWire_data()
    {
        goldenColumns();
        const auto row = [](const char *name, const HttpCall &call, const char *rest, const char *frame) {
            QTest::newRow(name) << call << QByteArray(rest) << QByteArray(frame);
        };
        row("market exit", placeOrder(anExit()),
            "POST /fapi/v1/order symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&reduceOnly=true&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=17a3548e986dff3cd8911eb5fafdbf29eeaa26796680e53e0d247ad7cfbc8eb1",
            "{\"id\":2,\"method\":\"order.place\",\"params\":{\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"newClientOrderId\":\"bw:1/2\",\"newOrderRespType\":\"RESULT\",\"quantity\":\"0.01\",\"recvWindow\":5000,\"reduceOnly\":\"true\",\"side\":\"SELL\",\"signature\":\"f45180fb52023f250a427784c6b27adfb7a69e546d273da01e398c9ce5d7e163\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000,\"type\":\"MARKET\"}}");
        row("limit entry", placeOrder(anEntry()),
            "POST /fapi/v1/order symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=GTX&newClientOrderId=bw%3A1%2F2&newOrderRespType=RESULT&recvWindow=5000&timestamp=1795000000000&signature=8271ab95f6021fd236b30fcf6d62067ddd3be53d02ff28e0aef0b94f887ea955",
            "{\"id\":2,\"method\":\"order.place\",\"params\":{\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"newClientOrderId\":\"bw:1/2\",\"newOrderRespType\":\"RESULT\",\"price\":\"84000.5\",\"quantity\":\"0.01\",\"recvWindow\":5000,\"side\":\"BUY\",\"signature\":\"319aeb961e1d68c97ee89b2190c8308f0434c2e48f8beead4bf28d694afe7b21\",\"symbol\":\"BTCUSDT\",\"timeInForce\":\"GTX\",\"timestamp\":1795000000000,\"type\":\"LIMIT\"}}");
        row("stop of a position", placeStop(aStop({})),
            "POST /fapi/v1/algoOrder algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=82000&workingType=MARK_PRICE&priceProtect=false&closePosition=true&clientAlgoId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=fb766755a9fec9e7a0f936934cba3e0ca79c6ff02ea580dd6146710f87e4d75b",
            "{\"id\":2,\"method\":\"algoOrder.place\",\"params\":{\"algoType\":\"CONDITIONAL\",\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"clientAlgoId\":\"bw:1/2\",\"closePosition\":\"true\",\"priceProtect\":\"false\",\"recvWindow\":5000,\"side\":\"SELL\",\"signature\":\"ffc962a90efe099bf7f73f82baa344c5f348cbf0f732915e4f1466d16d8529e3\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000,\"triggerPrice\":\"82000\",\"type\":\"STOP_MARKET\",\"workingType\":\"MARK_PRICE\"}}");
        row("take-profit", placeStop(aTakeProfit()),
            "POST /fapi/v1/algoOrder algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TAKE_PROFIT_MARKET&triggerPrice=82000&workingType=MARK_PRICE&priceProtect=false&closePosition=true&clientAlgoId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=4e9fc0d0a40e749b79bd9a6e3814ce77d015e32087ba4d3c615d5f3e850d9b21",
            "{\"id\":2,\"method\":\"algoOrder.place\",\"params\":{\"algoType\":\"CONDITIONAL\",\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"clientAlgoId\":\"bw:1/2\",\"closePosition\":\"true\",\"priceProtect\":\"false\",\"recvWindow\":5000,\"side\":\"SELL\",\"signature\":\"ce41c5f5b08d82fc8e9a43fdb009d9c11e51fe3eb3ab9eaab0823cff2a306197\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000,\"triggerPrice\":\"82000\",\"type\":\"TAKE_PROFIT_MARKET\",\"workingType\":\"MARK_PRICE\"}}");
        row("stop of a quantity", placeStop(aStop(Quantity::literal("0.5"))),
            "POST /fapi/v1/algoOrder algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=82000&workingType=MARK_PRICE&priceProtect=false&quantity=0.5&reduceOnly=true&clientAlgoId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=7953892c6bdcf2fea75aa666e9bb9ed4b6be2b700e1f7360f81ec2054ed2d6fe",
            "{\"id\":2,\"method\":\"algoOrder.place\",\"params\":{\"algoType\":\"CONDITIONAL\",\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"clientAlgoId\":\"bw:1/2\",\"priceProtect\":\"false\",\"quantity\":\"0.5\",\"recvWindow\":5000,\"reduceOnly\":\"true\",\"side\":\"SELL\",\"signature\":\"172b2338b5380bcfeaea0ef0a3390595adb0f209285e76a78f4e15ce26c72a48\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000,\"triggerPrice\":\"82000\",\"type\":\"STOP_MARKET\",\"workingType\":\"MARK_PRICE\"}}");
        row("cancel", cancelOrder(kSymbol, kId),
            "DELETE /fapi/v1/order symbol=BTCUSDT&origClientOrderId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=b4e4bb860314a926603dd93ffdbac397992066da0adb9278aad694af1e2e85d9",
            "{\"id\":2,\"method\":\"order.cancel\",\"params\":{\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"origClientOrderId\":\"bw:1/2\",\"recvWindow\":5000,\"signature\":\"5b4968a3dc7b2b535e2f9e5c9d6a70b65119b22aa4e1904f744d37a754044003\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000}}");
        row("cancel stop", cancelStop(kId),
            "DELETE /fapi/v1/algoOrder clientAlgoId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=f4954472e32abc0ef4a29b5ab6e90f3a7f18037c2f7119917adfc9ef66964c11",
            "{\"id\":2,\"method\":\"algoOrder.cancel\",\"params\":{\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"clientAlgoId\":\"bw:1/2\",\"recvWindow\":5000,\"signature\":\"bb292854858990be945bdcc48961ff401ccbf1edb6ba0f3f54e1435f350f9df5\",\"timestamp\":1795000000000}}");
        row("cancel all", cancelAllOrders(kSymbol),
            "DELETE /fapi/v1/allOpenOrders symbol=BTCUSDT&recvWindow=5000&timestamp=1795000000000&signature=1ef1d2d1a6e87fa4c8aaa168eca27374e03b1ed8174ee219b8dacdd8dc0a81de", "");
        row("countdown", countdownCancelAll(kSymbol, bw::base::Millis(30'000)),
            "POST /fapi/v1/countdownCancelAll symbol=BTCUSDT&countdownTime=30000&recvWindow=5000&timestamp=1795000000000&signature=48a7ba32c452e4514c747a05ca4b9b3c71cb60dc36d7711d084298b9d1022e06", "");
        row("leverage", setLeverage(kSymbol, 3),
            "POST /fapi/v1/leverage symbol=BTCUSDT&leverage=3&recvWindow=5000&timestamp=1795000000000&signature=f2091cb079781adcd030972618956b7c1a9d2fee7268657347d1498d6521f6c2", "");
        row("margin type", setMarginType(kSymbol, MarginType::Isolated),
            "POST /fapi/v1/marginType symbol=BTCUSDT&marginType=ISOLATED&recvWindow=5000&timestamp=1795000000000&signature=9c838fbd5cf6e1641a63c6b73f5118cb8824f6a173791d3d105cd9f934b258b8", "");
        row("lookup", lookUpOrder(kSymbol, kId),
            "GET /fapi/v1/order ?symbol=BTCUSDT&origClientOrderId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=b4e4bb860314a926603dd93ffdbac397992066da0adb9278aad694af1e2e85d9",
            "{\"id\":2,\"method\":\"order.status\",\"params\":{\"apiKey\":\"dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83\",\"origClientOrderId\":\"bw:1/2\",\"recvWindow\":5000,\"signature\":\"5b4968a3dc7b2b535e2f9e5c9d6a70b65119b22aa4e1904f744d37a754044003\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000000}}");
        row("lookup of a stop", lookUpStop(kId),
            "GET /fapi/v1/algoOrder ?clientAlgoId=bw%3A1%2F2&recvWindow=5000&timestamp=1795000000000&signature=f4954472e32abc0ef4a29b5ab6e90f3a7f18037c2f7119917adfc9ef66964c11", "");
        row("ping", ping(),
            "GET /fapi/v1/ping", "");
        row("time", serverTime(),
            "GET /fapi/v1/time", "");
        row("exchange info", exchangeInfo(),
            "GET /fapi/v1/exchangeInfo", "");
        row("best prices", bookTickers(),
            "GET /fapi/v1/ticker/bookTicker", "");
        row("marks", premiumIndexes(),
            "GET /fapi/v1/premiumIndex", "");
        row("price of a minute", openPrice(kSymbol, bw::base::VenueTime(1'795'000'020'000)),
            "GET /fapi/v1/markPriceKlines ?symbol=BTCUSDT&interval=1m&startTime=1795000020000&limit=1", "");
        row("balances", balances(),
            "GET /fapi/v3/balance ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("positions", positions(),
            "GET /fapi/v3/positionRisk ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("orders", openOrders(),
            "GET /fapi/v1/openOrders ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("stops", openStops(),
            "GET /fapi/v1/openAlgoOrders ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("position mode", positionMode(),
            "GET /fapi/v1/positionSide/dual ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("leverages", symbolConfigs(),
            "GET /fapi/v1/symbolConfig ?recvWindow=5000&timestamp=1795000000000&signature=da205c5e78ba35f848ec86588ce1ceeebd45cf307fd6dc65db058db71eb1212f", "");
        row("income", income(kFrom, kUntil),
            "GET /fapi/v1/income ?startTime=1794000000000&endTime=1794600000000&limit=1000&recvWindow=5000&timestamp=1795000000000&signature=8ca11da4c9fdc3b4ece2ca771b8037fc35fd69ceb79063605cb5e2fd80a1277e", "");
        row("trades", userTrades(kSymbol, kFrom, kUntil),
            "GET /fapi/v1/userTrades ?symbol=BTCUSDT&startTime=1794000000000&endTime=1794600000000&limit=1000&recvWindow=5000&timestamp=1795000000000&signature=7f5ef77110cd353f7734ece2eb973d0ff94e183db28c34dc7e74e512bb70c8a3", "");
        row("listen key", openListenKey(),
            "POST /fapi/v1/listenKey", "");
        row("keep listen key", keepListenKey(),
            "PUT /fapi/v1/listenKey", "");
    }
    void onTheWire() { checkGolden(); }
};

QTEST_GUILESS_MAIN(TestGoldenUsdm)
#include "tst_golden_usdm.moc"
