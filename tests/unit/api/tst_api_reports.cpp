// What came of the trading, over real HTTP: the statistics in the status, equity, slippage and round trips.
#include "api_stage.h"

#include <QJsonArray>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

constexpr std::int64_t kNoon = 1'795'003'200'000; // 2026-11-18T12:00:00Z

report::EquityPoint at(int hour, const char *equity, const char *transfers = "0")
{
    return {base::VenueTime(kNoon + hour * 3'600'000LL), Money::literal(equity), Money::literal(transfers)};
}

// Two round trips, a deposit of 500, one order that was sold 100 below its mark.
engine_client::Snapshot traded()
{
    report::Performance p;
    trading::RoundTrip won;
    won.symbol = kBtc;
    won.closedAt = base::VenueTime(kNoon);
    won.realised = Money::literal("31");
    won.commission = Money::literal("1");
    trading::RoundTrip lost = won;
    lost.side = trading::Side::Sell;
    lost.closedAt = base::VenueTime(kNoon + 3'600'000);
    lost.realised = Money::literal("-10");
    lost.commission = Money();
    lost.funding = Money::literal("0.5");
    p.trips = {won, lost};
    p.trades = report::statisticsOf(p.trips);
    p.equity = {at(0, "10000"), at(1, "10030"), at(2, "10520.5", "500")};
    p.first = p.equity.first();
    p.transfers = Money::literal("500");
    p.drawdown = report::maximumDrawdown(p.equity);
    report::SlippageBook slippage;
    slippage.decided({trading::ClientOrderId(QStringLiteral("bw-x-1-1")), kBtc, trading::Side::Sell, report::OrderPurpose::Exit, Price::literal("84250"), base::VenueTime(kNoon)});
    trading::Fill fill;
    fill.clientId = trading::ClientOrderId(QStringLiteral("bw-x-1-1"));
    fill.side = trading::Side::Sell;
    fill.price = Price::literal("84150");
    fill.quantity = Quantity::literal("0.004");
    fill.at = base::VenueTime(kNoon + 20);
    slippage.filled(fill);
    p.slippage = slippage.picture();
    engine_client::Snapshot s = known();
    s.performance = std::make_shared<const report::Performance>(p);
    return s;
}

} // namespace

class ApiReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusSaysWhatCameOfIt()
    {
        Stage stage;
        stage.show(traded());
        const Answer status = stage.get("status");
        QVERIFY2(status.body.contains(R"("initial_capital":10000,"total_pnl":120.05,"total_pnl_pct":1.2005,)"), status.body.constData()); // 10620.05 - 500 - 10000
        QVERIFY2(status.body.contains(R"("total_trades":2,"win_rate":0.5,"max_drawdown":0.000947,"sharpe":null)"), status.body.constData()); // 9.5 of 10030
    }

    void whatIsNotKnownIsNull()
    {
        Stage stage;
        const Answer status = stage.get("status");
        for (const char *key : {"initial_capital", "total_pnl", "total_pnl_pct", "total_trades", "win_rate", "max_drawdown", "sharpe"}) {
            QVERIFY2(status.json().value(QLatin1String(key)).isNull(), key);
        }
        QVERIFY(stage.get("equity").json().value(QStringLiteral("statistics")).isNull());
        QVERIFY(stage.get("slippage-analysis").json().value(QStringLiteral("exits")).isNull());
        QCOMPARE(stage.get("equity").status, 200);
        engine_client::Snapshot s = known();
        s.performance = std::make_shared<const report::Performance>(); // nothing traded yet: none is a number, no rate is
        stage.show(s);
        QCOMPARE(stage.get("status").json().value(QStringLiteral("total_trades")).toInt(-1), 0);
        QVERIFY(stage.get("status").json().value(QStringLiteral("win_rate")).isNull());
        QVERIFY(stage.get("status").json().value(QStringLiteral("total_pnl")).isNull());
        s.performance = traded().performance;
        s.risk.accountKnown = false;
        stage.show(s);
        QVERIFY(stage.get("status").json().value(QStringLiteral("total_pnl")).isNull());
        stage.showNothing();
        QCOMPARE(stage.get("equity").status, 503);
    }

    void equityWithItsStatistics()
    {
        Stage stage;
        stage.show(traded());
        const Answer answer = stage.get("equity");
        QVERIFY2(answer.body.contains(R"({"at":"2026-11-18T14:00:00.000Z","equity":10520.5,"net_transfers":500,"pnl":20.5})"), answer.body.constData());
        const QJsonObject statistics = answer.json().value(QStringLiteral("statistics")).toObject();
        QCOMPARE(statistics.value(QStringLiteral("profit_factor")).toDouble(), 3.157895);
        QCOMPARE(statistics.value(QStringLiteral("expectancy")).toDouble(), 10.25);
        QCOMPARE(statistics.value(QStringLiteral("total_pnl")).toDouble(), 20.5);
        const QJsonObject drawdown = statistics.value(QStringLiteral("drawdown")).toObject();
        QCOMPARE(drawdown.value(QStringLiteral("depth")).toDouble(), 9.5);
        QCOMPARE(drawdown.value(QStringLiteral("peak_at")).toString(), QStringLiteral("2026-11-18T13:00:00.000Z"));
        QCOMPARE(drawdown.value(QStringLiteral("trough_at")).toString(), QStringLiteral("2026-11-18T14:00:00.000Z"));
        QVERIFY(drawdown.value(QStringLiteral("recovered_at")).isNull());
    }

    void windows_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << QByteArray() << 3;
        QTest::newRow("the newest") << QByteArray("?limit=1") << 1;
        QTest::newRow("since") << QByteArray("?since=2026-11-18T13:00:00Z") << 2;
        QTest::newRow("since, escaped") << QByteArray("?since=2026-11-18T15%3A00%3A00%2B02%3A00") << 2;
        QTest::newRow("since a day") << QByteArray("?since=2026-11-19&limit=5") << 0;
        QTest::newRow("milliseconds") << QByteArray("?since=1795003200001") << 2;
        QTest::newRow("malformed limit") << QByteArray("?limit=0") << -1;
        QTest::newRow("more than there can be") << QByteArray("?limit=5001") << -1;
        QTest::newRow("no number") << QByteArray("?limit=ten") << -1;
        QTest::newRow("malformed time") << QByteArray("?since=yesterday") << -1;
    }

    void windows()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, rows);
        Stage stage;
        stage.show(traded());
        const Answer answer = stage.get("equity" + query);
        QCOMPARE(answer.status, rows < 0 ? 400 : 200);
        QCOMPARE(answer.json().value(QStringLiteral("equity")).toArray().size(), qsizetype(std::max(rows, 0)));
        QCOMPARE(stage.get("slippage-analysis" + query).status, rows < 0 ? 400 : 200);
    }

    void slippage()
    {
        Stage stage;
        stage.show(traded());
        const Answer answer = stage.get("slippage-analysis");
        QVERIFY2(answer.body.contains(R"("exits":{"fills":1,"cost":0.4,"value_at_mark":337,"cost_bps":11.869436})"), answer.body.constData());
        QVERIFY(answer.body.contains(R"("entries":{"fills":0,"cost":0,"value_at_mark":0,"cost_bps":null})"));
        const QJsonObject order = answer.json().value(QStringLiteral("orders")).toArray().first().toObject();
        QCOMPARE(order.value(QStringLiteral("mark_price")).toDouble(), 84250.0);
        QCOMPARE(order.value(QStringLiteral("average_price")).toDouble(), 84150.0);
        QCOMPARE(order.value(QStringLiteral("purpose")).toString(), QStringLiteral("exit"));
    }

    void tradesCarryTheRoundTrips()
    {
        Stage stage;
        stage.show(traded());
        const QJsonObject json = stage.get("trades").json();
        const QJsonArray trips = json.value(QStringLiteral("round_trips")).toArray();
        QCOMPARE(trips.size(), 2);
        QCOMPARE(trips.first().toObject().value(QStringLiteral("pnl")).toDouble(), -9.5); // newest first
        QCOMPARE(trips.first().toObject().value(QStringLiteral("side")).toString(), QStringLiteral("short"));
        QVERIFY(trips.first().toObject().value(QStringLiteral("opened_at")).isNull());
        QCOMPARE(json.value(QStringLiteral("statistics")).toObject().value(QStringLiteral("wins")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ApiReports)
#include "tst_api_reports.moc"
