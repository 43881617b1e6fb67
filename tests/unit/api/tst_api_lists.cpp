// Lists over the API: how many, since when, newest first; and what is asked of the connection and of a stop's progress.
#include "api_stage.h"

#include "core/api/window.h"

#include <QJsonArray>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

constexpr qint64 kNoon = 1'795'003'200'000; // 2026-11-18T12:00:00Z

engine_client::Snapshot filled()
{
    engine_client::Snapshot s = known();
    for (int i = 0; i < 5; ++i) {
        engine_client::DecisionRow row;
        row.number = std::uint64_t(i + 1);
        row.at = base::VenueTime(kNoon + i * 60'000);
        row.subject = QStringLiteral("entry");
        row.text = QStringLiteral("decision %1").arg(i);
        s.decisions.append(row);
        trading::Fill fill;
        fill.symbol = kBtc;
        fill.tradeId = trading::TradeId(i + 1);
        fill.clientId = trading::ClientOrderId(QStringLiteral("bw-e-1-%1").arg(i));
        fill.price = Price::literal("84000");
        fill.quantity = Quantity::literal("0.001");
        fill.at = base::VenueTime(kNoon + i * 60'000 + 1'000);
        s.fills.append(fill);
        engine_client::EventRow event;
        event.number = std::uint64_t(i + 1);
        event.at = base::VenueTime(kNoon + i * 60'000 + 500);
        event.severity = i == 4 ? engine_client::Severity::Alarm : engine_client::Severity::Info;
        event.text = QStringLiteral("remark %1").arg(i);
        s.events.append(event);
    }
    return s;
}

} // namespace

class ApiLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<qint64>("limit"); // 0: refused
        QTest::addColumn<qint64>("since");
        const auto row = [](const char *query, qint64 limit, qint64 since) { QTest::newRow(query) << QByteArray(query) << limit << since; };
        row("", 100, 0);
        row("limit=1", 1, 0);
        row("limit=500", 500, 0);
        row("since=1795003200000", 100, kNoon);
        row("since=2026-11-18T12:00:00Z", 100, kNoon);
        row("since=2026-11-18T12:00:00", 100, kNoon);
        row("since=2026-11-18T12:00:00.000Z&limit=7", 7, kNoon);
        row("since=2026-11-18T13:00:00%2B01:00", 100, kNoon);
        row("since=2026-11-18", 100, 1'794'960'000'000);
        row("limit=0", 0, 0);
        row("limit=501", 0, 0);
        row("limit=-1", 0, 0);
        row("limit=ten", 0, 0);
        row("limit=1.5", 0, 0);
        row("limit=99999999999999999999", 0, 0);
        row("since=yesterday", 0, 0);
        row("since=2026-13-01", 0, 0);
        row("since=1795003200", 0, 0); // seconds
        row("since=", 0, 0);
        row("limt=5", 0, 0);
    }

    void windows()
    {
        QFETCH(QByteArray, query);
        QFETCH(qint64, limit);
        QFETCH(qint64, since);
        const auto window = api::windowOf(query);
        QCOMPARE(window.has_value(), limit > 0);
        if (window) {
            QCOMPARE(qint64(window->limit), limit);
            QCOMPARE(window->since.ms(), since);
        }
        Stage stage;
        for (const char *list : {"trades", "decisions", "execution-log"}) {
            const Answer answer = stage.get(QByteArray(list) + '?' + query);
            QCOMPARE(answer.status, limit > 0 ? 200 : 400);
        }
    }

    void newestFirstAndNoMoreThanAsked()
    {
        Stage stage;
        stage.show(filled());
        const auto rows = [&](const QByteArray &path, const char *name) { return stage.get(path).json().value(QLatin1String(name)).toArray(); };
        const QJsonArray two = rows("decisions?limit=2", "decisions");
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.first().toObject().value(QStringLiteral("number")).toInt(), 5);
        QVERIFY(stage.get("decisions?limit=2").json().value(QStringLiteral("more")).toBool());
        QVERIFY(!stage.get("decisions?limit=5").json().value(QStringLiteral("more")).toBool(true));
        const QByteArray fourth = "since=" + QByteArray::number(kNoon + 180'000);
        QCOMPARE(rows("decisions?" + fourth, "decisions").size(), 2);       // of that very time, too
        QVERIFY(!stage.get("decisions?" + fourth).json().value(QStringLiteral("more")).toBool(true));
        QCOMPARE(rows("trades?" + fourth, "trades").size(), 2);
        QCOMPARE(rows("trades?limit=1", "trades").first().toObject().value(QStringLiteral("order_id")).toString(), QStringLiteral("bw-e-1-4"));
    }

    void theExecutionLogIsOneListByTime()
    {
        Stage stage;
        stage.show(filled());
        const QJsonArray all = stage.get("execution-log").json().value(QStringLiteral("entries")).toArray();
        QCOMPARE(all.size(), 15);
        QStringList kinds;
        for (const QJsonValue &row : all) {
            kinds.append(row.toObject().value(QStringLiteral("kind")).toString());
        }
        QCOMPARE(kinds.mid(0, 3), (QStringList{QStringLiteral("fill"), QStringLiteral("event"), QStringLiteral("decision")}));
        const QJsonObject alarm = all.at(1).toObject();
        QCOMPARE(alarm.value(QStringLiteral("subject")).toString(), QStringLiteral("alarm"));
        QVERIFY(alarm.value(QStringLiteral("symbol")).isNull() && alarm.value(QStringLiteral("allowed")).isNull());
        QCOMPARE(all.first().toObject().value(QStringLiteral("text")).toString(), QStringLiteral("buy 0.001 BTCUSDT at 84000"));
    }

    void theConnectionIsEachWayByItself()
    {
        Stage stage;
        engine_client::Snapshot s = known();
        s.freshness.rest = {exchange::PathState::Up, base::Millis(420), {}};
        s.freshness.market = {exchange::PathState::Up, base::Millis(30), {}};
        s.freshness.user = {exchange::PathState::Down, base::Millis(9'000), QStringLiteral("refused")};
        s.freshness.restRoundTripMicros = 1'420;
        stage.show(s);
        const Answer down = stage.get("exchange/test-connection");
        QCOMPARE(down.json().value(QStringLiteral("connected")).toBool(true), false);
        QVERIFY(down.json().value(QStringLiteral("account_stream")).toObject().value(QStringLiteral("age_ms")).isNull());
        QVERIFY2(down.body.contains(R"("round_trip_ms":1.42,)"), down.body.constData());
        QVERIFY(down.json().value(QStringLiteral("ws_api")).isNull());
        s.freshness.user = {exchange::PathState::Up, base::Millis(10), {}};
        stage.show(s);
        QCOMPARE(stage.get("exchange/test-connection").json().value(QStringLiteral("connected")).toBool(), true);
    }

    void aStopIsFollowedByItsId()
    {
        Stage stage;
        const QByteArray id = QByteArray::number(stage.post("emergency-stop", R"({"reason":"x"})").json().value(QStringLiteral("id")).toInteger());
        QCOMPARE(stage.get("emergency-stop?id=" + id).json().value(QStringLiteral("phase")).toString(), QStringLiteral("latched"));
        QCOMPARE(stage.get("emergency-stop?id=999").code(), QStringLiteral("no-such-stop"));
        QCOMPARE(stage.get("emergency-stop?id=999").status, 404);
        QCOMPARE(stage.get("emergency-stop?id=x").status, 400);
    }
};

QTEST_GUILESS_MAIN(ApiLists)
#include "tst_api_lists.moc"
