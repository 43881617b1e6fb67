// Orders and lists of spot: the documented shapes, how each kind is seen, and what a missing or malformed key does.
#include "core/binance/exact_json.h"
#include "core/binance/spot/order_codec.h"
#include "tests/unit/binance/spot_fixtures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bw::binance;
using namespace bw::binance::spot;
using namespace bw::binance::testing;
using namespace bw::trading;

Q_DECLARE_METATYPE(bw::trading::AlgoStatus)

namespace {

QJsonObject objectOf(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

QJsonObject changed(const QByteArray &text, const QList<std::pair<const char *, QJsonValue>> &changes)
{
    QJsonObject object = objectOf(text);
    for (const auto &[key, value] : changes) {
        object.insert(QLatin1StringView(key), value);
    }
    return object;
}

QJsonValue text(const char *word) { return QString::fromLatin1(word); }

} // namespace

class TestSpotOrderCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledMarketOrder()
    {
        const auto order = decodeOrder(objectOf(kSpotPlaced));
        QVERIFY(order);
        QCOMPARE(order->symbol.text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(order->clientId.text(), QStringLiteral("bw-1"));
        QCOMPARE(order->venueId.value(), 48012345678LL);
        QCOMPARE(order->side, Side::Buy);
        QCOMPARE(order->type, OrderType::Market);
        QCOMPARE(order->status, OrderStatus::Filled);
        QVERIFY(!order->reduceOnly);
        QCOMPARE(order->quantity, Quantity::literal("0.03"));
        QCOMPARE(order->executed, Quantity::literal("0.03"));
        QCOMPARE(order->averagePrice, Price::literal("84240.5"));
        QCOMPARE(order->updatedAt.ms(), 1795000000123LL);
        QVERIFY(!order->list);
    }

    void aRestingSellIsReduceOnly()
    {
        const auto order = decodeOrder(objectOf(kSpotQueried));
        QVERIFY(order);
        QVERIFY(order->reduceOnly);
        QCOMPARE(order->type, OrderType::Limit);
        QCOMPARE(order->status, OrderStatus::PartiallyFilled);
        QCOMPARE(order->price, Price::literal("84000"));
        QCOMPARE(order->averagePrice, Price::literal("84000"));
        QCOMPARE(order->updatedAt.ms(), 1795000000456LL);
    }

    void theQuoteOfAnOldOrderMayNotBeKnown()
    {
        const auto order = decodeOrder(changed(kSpotPlaced, {{"cummulativeQuoteQty", text("-1.00000000")}}));
        QVERIFY(order);
        QVERIFY(order->averagePrice.isZero());
    }

    void aStopIsAConditionalOrder()
    {
        const auto report = decodeReport(objectOf(kSpotStop));
        QVERIFY(report && std::holds_alternative<AlgoOrderView>(*report));
        const auto &stop = std::get<AlgoOrderView>(*report);
        QCOMPARE(stop.algoId.value(), 48012345701LL);
        QCOMPARE(stop.clientId.text(), QStringLiteral("bw-s"));
        QCOMPARE(stop.type, ConditionalType::StopMarket);
        QCOMPARE(stop.status, AlgoStatus::New);
        QCOMPARE(stop.quantity, Quantity::literal("0.01"));
        QCOMPARE(stop.triggerPrice, Price::literal("82000"));
        QVERIFY(stop.reduceOnly);
        QVERIFY(!stop.closePosition);
        QCOMPARE(stop.list->value(), 812);
        QVERIFY(!decodeStop(objectOf(kSpotQueried)));
    }

    void aTriggeredStopIsARegularOrder()
    {
        const QJsonObject triggered = changed(kSpotStop, {{"isWorking", true}, {"type", text("STOP_LOSS_LIMIT")}, {"price", text("81900")}});
        const auto report = decodeReport(triggered);
        QVERIFY(report && std::holds_alternative<OrderView>(*report));
        QCOMPARE(std::get<OrderView>(*report).type, OrderType::Limit);
        QCOMPARE(decodeStop(triggered)->status, AlgoStatus::Triggered);
        const auto filled = decodeReport(changed(kSpotStop, {{"status", text("FILLED")}, {"executedQty", text("0.01")}}));
        QVERIFY(filled && std::holds_alternative<OrderView>(*filled));
        QCOMPARE(std::get<OrderView>(*filled).type, OrderType::Market);
    }

    void onlyAFixedStopLossProtects_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<bool>("protects");
        QTest::newRow("stop") << "STOP_LOSS" << "82000" << true;
        QTest::newRow("trailing") << "STOP_LOSS" << "0.0" << false;
        QTest::newRow("stop limit") << "STOP_LOSS_LIMIT" << "82000" << false;
        QTest::newRow("take profit") << "TAKE_PROFIT" << "90000" << false;
        QTest::newRow("take profit limit") << "TAKE_PROFIT_LIMIT" << "90000" << false;
    }
    void onlyAFixedStopLossProtects()
    {
        QFETCH(QString, type);
        QFETCH(QString, trigger);
        QFETCH(bool, protects);
        const auto stop = decodeStop(changed(kSpotStop, {{"type", type}, {"stopPrice", trigger}}));
        QVERIFY(stop);
        QCOMPARE(stop->type, protects ? ConditionalType::StopMarket : ConditionalType::TakeProfitMarket);
    }

    void conditionalStatus_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<AlgoStatus>("status");
        QTest::newRow("new") << "NEW" << AlgoStatus::New;
        QTest::newRow("pending") << "PENDING_NEW" << AlgoStatus::Pending;
        QTest::newRow("partial") << "PARTIALLY_FILLED" << AlgoStatus::Triggered;
        QTest::newRow("filled") << "FILLED" << AlgoStatus::Finished;
        QTest::newRow("canceled") << "CANCELED" << AlgoStatus::Canceled;
        QTest::newRow("rejected") << "REJECTED" << AlgoStatus::Rejected;
        QTest::newRow("expired") << "EXPIRED" << AlgoStatus::Expired;
        QTest::newRow("prevented") << "EXPIRED_IN_MATCH" << AlgoStatus::Expired;
    }
    void conditionalStatus()
    {
        QFETCH(QString, word);
        QTEST(decodeStop(changed(kSpotStop, {{"status", word}}))->status, "status");
    }

    void aCancelNamesTheOrderNotItself()
    {
        const auto order = decodeOrder(objectOf(kSpotCancelled));
        QVERIFY(order);
        QCOMPARE(order->clientId.text(), QStringLiteral("bw-3"));
        QCOMPARE(order->status, OrderStatus::Canceled);
        QCOMPARE(order->executed, Quantity::literal("0.004"));
    }

    void anEntryWithItsStop()
    {
        const auto list = decodeListReport(objectOf(kSpotList));
        QVERIFY(list);
        QCOMPARE(list->id.value(), 813);
        QCOMPARE(list->clientId.text(), QStringLiteral("bw-l"));
        QVERIFY(!list->over);
        QCOMPARE(list->members.size(), 2);
        QCOMPARE(list->members.last().clientId.text(), QStringLiteral("bw-s"));
        QCOMPARE(list->reports.size(), 2);
        QCOMPARE(std::get<OrderView>(list->reports.first()).status, OrderStatus::Filled);
        QCOMPARE(std::get<AlgoOrderView>(list->reports.last()).status, AlgoStatus::Pending);
    }

    void cancellingAllAnswersWithOrdersAndLists()
    {
        const auto all = decodeCancelled(QJsonDocument::fromJson('[' + kSpotCancelled + ',' + kSpotCancelledList + ']'));
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(std::get<OrderView>(all->first()).clientId.text(), QStringLiteral("bw-3"));
        QCOMPARE(std::get<AlgoOrderView>(all->last()).clientId.text(), QStringLiteral("bw-s"));
        QCOMPARE(std::get<AlgoOrderView>(all->last()).status, AlgoStatus::Canceled);
        QCOMPARE(decodeCancelled(QJsonDocument::fromJson(kSpotCancelledList))->size(), 1);
        QCOMPARE(decodeCancelled(QJsonDocument::fromJson(kSpotCancelled))->size(), 1);
        QVERIFY(!decodeCancelled(QJsonDocument::fromJson("[{}]")));
        QVERIFY(!decodeCancelled(QJsonDocument::fromJson("{\"code\":200}")));
    }

    void openListsAndOrders()
    {
        QJsonObject open = objectOf(kSpotList);
        open.remove(QStringLiteral("orderReports"));
        const auto lists = decodeLists(QJsonDocument(QJsonArray{open}));
        QVERIFY(lists);
        QCOMPARE(lists->first().members.size(), 2);
        QVERIFY(lists->first().reports.isEmpty());
        QCOMPARE(decodeOpenOrders(QJsonDocument::fromJson('[' + kSpotQueried + ',' + kSpotStop + ']'))->size(), 2);
        QVERIFY(!decodeOpenOrders(QJsonDocument::fromJson(kSpotQueried)));
        QVERIFY(!decodeLists(QJsonDocument::fromJson("[{\"orderListId\":1}]")));
    }

    void anAcknowledgementIsNotEnough()
    {
        const auto order = decodeOrder(objectOf(kSpotAcknowledged));
        QVERIFY(!order);
        QCOMPARE(order.error().message, QStringLiteral("The exchange's order has no usable status."));
    }

    void everyRequiredKey_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("key");
        for (const char *key : {"symbol", "orderId", "orderListId", "clientOrderId", "status", "side", "type", "price", "origQty", "executedQty",
                                "cummulativeQuoteQty", "transactTime"}) {
            QTest::addRow("placed %s", key) << kSpotPlaced << QString::fromLatin1(key);
        }
        QTest::newRow("queried updateTime") << QByteArray(QByteArray(kSpotQueried).replace("\"time\"", "\"createTime\"")) << "updateTime";
    }
    void everyRequiredKey()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, key);
        const QByteArray named = key.toLatin1();
        QJsonObject without = objectOf(answer);
        without.remove(key);
        QVERIFY(!decodeOrder(without));
        for (const QJsonValue &wrong : {QJsonValue(), QJsonValue(true), QJsonValue(QJsonArray{}), QJsonValue(QJsonObject{}), QJsonValue(1.5)}) {
            QVERIFY(!decodeOrder(changed(answer, {{named.constData(), wrong}})));
        }
        const bool isId = key == QLatin1String("clientOrderId"); // may be empty: another program's
        QVERIFY(isId || !decodeOrder(changed(answer, {{named.constData(), text("")}})));
    }

    void impossibleNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << "orderId" << QJsonValue(0);
        QTest::newRow("negative quantity") << "origQty" << text("-1");
        QTest::newRow("negative execution") << "executedQty" << text("-1");
        QTest::newRow("negative price") << "price" << text("-1");
        QTest::newRow("list below none") << "orderListId" << QJsonValue(-2);
        QTest::newRow("too many digits") << "origQty" << text("0.1234567890123456789");
        QTest::newRow("exponent") << "origQty" << text("1e3");
        QTest::newRow("unknown status") << "status" << text("MELTED");
        QTest::newRow("unknown side") << "side" << text("HOLD");
        QTest::newRow("no time") << "transactTime" << QJsonValue(0);
    }
    void impossibleNumbersAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto order = decodeOrder(changed(kSpotPlaced, {{key.toLatin1().constData(), value}}));
        QVERIFY(!order);
        QVERIFY(!order.error().message.isEmpty());
    }

    void aNumberIsNeverRounded()
    {
        for (const QByteArray &number : {QByteArray("4801234567e8"), QByteArray("48012345678.0"), QByteArray("9223372036854775808"), QByteArray("1E1")}) {
            const auto document = exactJson(QByteArray(kSpotPlaced).replace("48012345678", number));
            QVERIFY(document);
            QVERIFY2(!decodeOrder(document->object()), number.constData());
        }
        const auto largest = exactJson(QByteArray(kSpotPlaced).replace("48012345678", "9223372036854775807"));
        QCOMPARE(decodeOrder(largest->object())->venueId.value(), std::numeric_limits<std::int64_t>::max());
        QVERIFY(exactJson("{\"unknown\":1.5,\"text\":\"1.5 \\\" 2e3\"}")->object().value(QLatin1StringView("unknown")).isNull());
        QCOMPARE(exactJson("{\"a\":1.5,\"b\":\"1.5 \\\" 2e3\",\"c\":7}")->toJson(QJsonDocument::Compact), QByteArray("{\"a\":null,\"b\":\"1.5 \\\" 2e3\",\"c\":7}"));
        QVERIFY(!exactJson("{\"a\":1.2.3}"));
        QVERIFY(!exactJson("{\"a\":1.5"));
    }

    void unknownKeysAreTolerated()
    {
        QVERIFY(decodeOrder(changed(kSpotPlaced, {{"peggedPrice", text("x")}, {"future", QJsonArray{1, 2}}})));
    }
};

QTEST_GUILESS_MAIN(TestSpotOrderCodec)
#include "tst_spot_order_codec.moc"
