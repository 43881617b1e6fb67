// What the spot exchange keeps between two runs: another one that takes it up is the same, to balances, orders and lists.
#include "core/paper/spot/spot_state.h"
#include "tests/unit/paper/spot_fixture.h"

#include <QTemporaryDir>

using namespace bw;
using namespace bw::paper::spot;
using namespace bw::paper::spot::testing;

class SpotStateTest : public QObject
{
    Q_OBJECT

    static void fill(SpotBench &bench)
    {
        bench.placed(bench.account, SpotBench::order(Side::Buy, SpotOrderType::Market, "0.1"));
        NewSpotOrder marked = SpotBench::limit(Side::Buy, "0.2", "80000");
        marked.clientId = trading::ClientOrderId(QStringLiteral("mine"));
        marked.strategyId = 7;
        bench.placed(bench.account, marked);
        bench.placed(bench.other, SpotBench::order(Side::Sell, SpotOrderType::StopLoss, "0.3", nullptr, "79000"));
        NewOrderList pair;
        pair.first = SpotBench::order(Side::Sell, SpotOrderType::LimitMaker, "0.4", "90000");
        pair.second = SpotBench::order(Side::Sell, SpotOrderType::StopLoss, "0.4", nullptr, "70000");
        QVERIFY(bench.exchange.placeList(bench.account, pair).has_value());
        NewOrderList pending;
        pending.kind = ListKind::Oto;
        pending.first = SpotBench::order(Side::Buy, SpotOrderType::LimitMaker, "0.1", "81000");
        pending.second = SpotBench::order(Side::Sell, SpotOrderType::Market, "0.05");
        QVERIFY(bench.exchange.placeList(bench.account, pending).has_value());
        const SpotOrder gone = bench.placed(bench.account, SpotBench::limit(Side::Buy, "0.1", "82000"));
        QVERIFY(bench.exchange.cancel(bench.account, {kBtc, gone.id, {}}).has_value());
    }
    // A second exchange of the same markets at the same time.
    static std::unique_ptr<SpotExchange> empty()
    {
        auto exchange = std::make_unique<SpotExchange>(spotInstruments(), 3, SpotBench::quiet());
        exchange->setTime(base::VenueTime(1'795'000'000'000));
        return exchange;
    }

private Q_SLOTS:
    void whatIsTakenUpIsWhatWasKept()
    {
        SpotBench bench;
        fill(bench);
        const QByteArray kept = toJson(bench.exchange.state());
        const auto read = spotStateFromJson(kept);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        const auto again = empty();
        const auto restored = again->restore(*read);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(toJson(again->state()), kept);
        QVERIFY(again->ledger().addsUp());
        QCOMPARE(again->openCount(bench.account), bench.exchange.openCount(bench.account));
        QCOMPARE(again->trades(bench.account, {kBtc, {}, {}, 10}).size(), 1);
        QCOMPARE(again->order(bench.account, {kBtc, {}, trading::ClientOrderId(QStringLiteral("mine"))})->strategyId.value_or(0), 7);
    }

    void whatWasOpenGoesOn()
    {
        SpotBench bench;
        fill(bench);
        const auto again = empty();
        QVERIFY(again->restore(bench.exchange.state()).has_value());
        const auto twice = again->place(bench.account, [] {
            NewSpotOrder same = SpotBench::limit(Side::Buy, "0.1", "79500");
            same.clientId = trading::ClientOrderId(QStringLiteral("mine"));
            return same;
        }());
        QCOMPARE(twice.error().code, -2010);                                   // the id is still in use
        again->setMarket({kBtc, Price::literal("78000"), Price::literal("78000.01"), Price::literal("78000"), {}});
        const auto status = [&](std::int64_t id, AccountId who) { return again->order(who, {{}, trading::VenueOrderId(id), {}})->status; };
        QCOMPARE(status(2, bench.account), SpotStatus::Filled);                // the limit at 80000
        QCOMPARE(status(3, bench.other), SpotStatus::Filled);                  // the stop at 79000
        QCOMPARE(status(6, bench.account), SpotStatus::Filled);                // the working order, and what it released
        QCOMPARE(status(7, bench.account), SpotStatus::Filled);
        again->setMarket({kBtc, Price::literal("69000"), Price::literal("69000.01"), Price::literal("69000"), {}});
        QCOMPARE(status(5, bench.account), SpotStatus::Filled);                // the pair's stop ends its other leg
        QCOMPARE(status(4, bench.account), SpotStatus::Expired);
        QVERIFY(again->ledger().addsUp());
    }

    void whatIsDamagedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a balance grew") << QByteArray("\"free\":\"") << QByteArray("\"free\":\"9");
        QTest::newRow("a lock grew") << QByteArray("\"locked\":\"16000\"") << QByteArray("\"locked\":\"16001\"");
        QTest::newRow("a symbol left") << QByteArray("\"symbol\":\"BTCUSDT\",\"timeInForce\"") << QByteArray("\"symbol\":\"XYZUSDT\",\"timeInForce\"");
        QTest::newRow("a number in place of a text") << QByteArray("\"clientId\":\"mine\"") << QByteArray("\"clientId\":5");
        QTest::newRow("a word unknown") << QByteArray("\"NEW\"") << QByteArray("\"OLD\"");
        QTest::newRow("cut off") << QByteArray("\"trades\"") << QByteArray("\"traces\"");
    }
    void whatIsDamagedIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SpotBench bench;
        fill(bench);
        QByteArray kept = toJson(bench.exchange.state());
        QVERIFY(kept.contains(before));
        const qsizetype at = kept.indexOf(before);
        kept.replace(at, before.size(), after);
        const auto read = spotStateFromJson(kept);
        const base::Status taken = read ? empty()->restore(*read) : base::Status(tl::unexpected(read.error()));
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().code, base::ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(SpotStateTest)
#include "tst_spot_state.moc"
