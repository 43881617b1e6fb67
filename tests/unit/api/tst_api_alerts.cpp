// Whether alerts arrive, in the answer of /api/unified/safety: null where nobody is to hear, a row for each receiver else.
#include "core/api/pictures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bw;

class ApiAlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToHear()
    {
        const QJsonObject json = QJsonDocument::fromJson(api::safetyJson({}, {})).object();
        QVERIFY(json.contains(QLatin1String("alerts")) && json.value(QLatin1String("alerts")).isNull());
    }
    void eachReceiverIsARow()
    {
        engine_client::AlertReceiverRow well{QStringLiteral("Telegram"), 0, 5, 1, 2, {}, base::VenueTime(1'795'348'800'000), true, {}, 3};
        engine_client::AlertReceiverRow ill{QStringLiteral("the webhook"), 4, 0, 0, 0, QStringLiteral("It answered 404."), {}, false, {}, 0};
        api::Moment moment;
        moment.alerts = std::make_shared<const engine_client::AlertsView>(engine_client::AlertsView{{well, ill}});
        const QJsonArray rows = QJsonDocument::fromJson(api::safetyJson({}, moment)).object().value(QLatin1String("alerts")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject(), QJsonDocument::fromJson(R"({"receiver":"Telegram","waiting":0,"delivered":5,"given_up":1,"held_back":2,"delivered_at":"2026-11-22T12:00:00.000Z",
            "failure":null,"listens":true,"listening_failure":null,"strangers":3})").object());
        QCOMPARE(rows[1].toObject().value(QLatin1String("failure")).toString(), QStringLiteral("It answered 404."));
        QVERIFY(rows[1].toObject().value(QLatin1String("delivered_at")).isNull());
    }
};

QTEST_APPLESS_MAIN(ApiAlertsTest)
#include "tst_api_alerts.moc"
