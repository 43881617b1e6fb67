// What goes out and when: once, twelve an hour, emergencies always, again until it is confirmed.
#include "core/alerts/alert_desk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bw;
using namespace bw::alerts;
using base::Millis;
using base::SteadyTime;

namespace {

SteadyTime at(std::int64_t ms) { return SteadyTime::fromNanos((ms + 1) * 1'000'000); }

Alert alert(const char *key, Priority priority = Priority::Warning)
{
    return {QString::fromLatin1(key), priority, QStringLiteral("about %1").arg(QString::fromLatin1(key)), {}};
}

// Sends and confirms whatever may go; answers the keys' texts.
QStringList flush(AlertDesk &desk, std::int64_t ms)
{
    QStringList out;
    while (const auto next = desk.next(at(ms))) {
        out.append(next->text);
        desk.delivered(next->number, at(ms));
    }
    return out;
}

} // namespace

class AlertDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsSaidOnceInAWhile()
    {
        AlertDesk desk;
        desk.add(alert("a"), at(0));
        desk.add(alert("a"), at(500'000));
        QCOMPARE(flush(desk, 500'000), QStringList{QStringLiteral("about a")});
        desk.add(alert("a"), at(599'999));
        QVERIFY(flush(desk, 599'999).isEmpty());
        desk.add(alert("a"), at(600'000));
        QCOMPARE(flush(desk, 600'000).size(), 1);
        desk.add(alert("a", Priority::Emergency), at(600'001)); // an emergency is no repetition
        QCOMPARE(flush(desk, 600'001).size(), 1);
    }
    void oneAtATimeTheMostImportantFirst()
    {
        AlertDesk desk;
        desk.add(alert("info", Priority::Info), at(0));
        desk.add(alert("alarm", Priority::Alarm), at(1));
        desk.add(alert("emergency", Priority::Emergency), at(2));
        desk.add(alert("alarm 2", Priority::Alarm), at(3));
        const auto first = desk.next(at(4));
        QVERIFY(first && !desk.next(at(4)));
        desk.delivered(first->number, at(5));
        QCOMPARE(QStringList(first->text) + flush(desk, 6), (QStringList{QStringLiteral("about emergency"), QStringLiteral("about alarm"),
                                                                        QStringLiteral("about alarm 2"), QStringLiteral("about info")}));
    }
    void twelveAnHourButEmergenciesAlways()
    {
        AlertDesk desk;
        for (int i = 0; i < 15; ++i) {
            desk.add(alert(qPrintable(QString::number(i)), Priority::Alarm), at(i));
        }
        QCOMPARE(flush(desk, 100).size(), AlertDesk::kMostAnHour);
        desk.add(alert("stop", Priority::Emergency), at(200));
        const QStringList told = flush(desk, 200);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().startsWith(QStringLiteral("about stop\n(3 more are held back")), qPrintable(told.first()));
        QCOMPARE(desk.state().heldBack, 3);
        QCOMPARE(desk.state().waiting, 3);
        QVERIFY(flush(desk, 100 + 3'599'999).isEmpty()); // and then they are an hour old
        QCOMPARE(desk.state().givenUp, 3);
        QCOMPARE(desk.state().delivered, 13);
    }
    void aBusyHourLeavesRoomForAlarms()
    {
        AlertDesk desk;
        for (int i = 0; i < 20; ++i) {
            desk.add(alert(qPrintable(QStringLiteral("fill %1").arg(i)), i % 2 == 0 ? Priority::Info : Priority::Warning), at(i));
        }
        QCOMPARE(flush(desk, 100).size(), AlertDesk::kMostAnHour - AlertDesk::kKeptForAlarms);
        desk.add(alert("no stop", Priority::Alarm), at(200));
        const QStringList told = flush(desk, 200);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().startsWith(QStringLiteral("about no stop")));
    }
    void answersAreNeitherCountedNorRepetitionsNorKeptForLong()
    {
        AlertDesk desk;
        Alert answer = alert("answer", Priority::Alarm);
        answer.answer = true;
        for (int i = 0; i < 30; ++i) {
            desk.add(answer, at(i));
        }
        QCOMPARE(flush(desk, 100).size(), 30);
        for (int i = 0; i < AlertDesk::kMostAnHour; ++i) {
            desk.add(alert(qPrintable(QString::number(i)), Priority::Alarm), at(200));
        }
        QCOMPARE(flush(desk, 200).size(), AlertDesk::kMostAnHour); // not fewer for the answers
        desk.add(answer, at(300));
        QCOMPARE(flush(desk, 300).size(), 1);                      // nor are those held back
        desk.add(answer, at(400));
        QVERIFY(flush(desk, 400 + AlertDesk::kGiveUpAnswerAfter.count()).isEmpty());
        QCOMPARE(desk.state().givenUp, 1);
    }
    void whatFailsIsTriedAgainLaterAndLater()
    {
        AlertDesk desk;
        desk.add(alert("a"), at(0));
        std::int64_t now = 0;
        for (const int pause : {1, 2, 4, 8, 16, 32, 60, 60}) {
            const auto next = desk.next(at(now));
            QVERIFY(next);
            desk.failed(next->number, QStringLiteral("No route."), {}, at(now));
            QCOMPARE(desk.state().failure, QStringLiteral("No route."));
            QVERIFY(!desk.next(at(now + pause * 1000 - 1)));
            now += pause * 1000;
        }
        QCOMPARE(flush(desk, now).size(), 1);
        QVERIFY(desk.state().failure.isEmpty());
        QVERIFY(desk.state().deliveredAt.has_value());
    }
    void theReceiversPauseHoldsEverything()
    {
        AlertDesk desk;
        desk.add(alert("a"), at(0));
        const auto next = desk.next(at(0));
        desk.failed(next->number, QStringLiteral("Too many requests."), Millis(7000), at(0));
        desk.add(alert("stop", Priority::Emergency), at(1));
        QVERIFY(!desk.next(at(6999)));
        QCOMPARE(flush(desk, 7000), (QStringList{QStringLiteral("about stop"), QStringLiteral("about a")}));
    }
    void anEmergencyIsNeverGivenUp()
    {
        AlertDesk desk;
        desk.add(alert("stop", Priority::Emergency), at(0));
        for (int i = 0; i < 300; ++i) {
            desk.add(alert(qPrintable(QStringLiteral("noise %1").arg(i)), Priority::Alarm), at(i));
        }
        QCOMPARE(desk.state().waiting, int(AlertDesk::kMostWaiting));
        QCOMPARE(desk.next(at(400))->text.section(u'\n', 0, 0), QStringLiteral("about stop"));
        desk.failed(1, QStringLiteral("No route."), {}, at(400));
        const auto late = desk.next(at(86'400'000));
        QVERIFY(late);
        QCOMPARE(late->text.section(u'\n', 0, 0), QStringLiteral("about stop"));
        QCOMPARE(desk.state().waiting, 1);
    }
    void aLateAnswerIsNotBelieved()
    {
        AlertDesk desk;
        desk.add(alert("a"), at(0));
        const auto first = desk.next(at(0));
        desk.failed(first->number, QStringLiteral("Timed out."), {}, at(1));
        desk.delivered(first->number, at(2)); // of the attempt before: nobody is on its way
        QCOMPARE(desk.state().waiting, 1);
        QCOMPARE(flush(desk, 2000).size(), 1);
    }
    void whateverHappensTheHourHoldsAndEmergenciesArrive()
    {
        const bool held = rc::check([](const std::vector<std::uint8_t> &moves) {
            AlertDesk desk;
            std::int64_t now = 0;
            int emergencies = 0, arrived = 0, key = 0;
            std::vector<std::int64_t> ordinary;
            for (const std::uint8_t move : moves) {
                now += (move >> 3) * 1000;
                if (move % 3 != 0) {
                    const bool emergency = move % 8 == 7;
                    emergencies += emergency ? 1 : 0;
                    desk.add(alert(qPrintable(QString::number(++key)), emergency ? Priority::Emergency : Priority::Alarm), at(now));
                }
                if (const auto next = desk.next(at(now))) {
                    if (move % 5 == 0) {
                        desk.failed(next->number, QStringLiteral("No."), {}, at(now));
                    } else {
                        desk.delivered(next->number, at(now));
                        next->priority == Priority::Emergency ? void(++arrived) : ordinary.push_back(now);
                    }
                }
            }
            for (int i = 0; i < 1000; ++i) { // everything is confirmed from here on
                now += 61'000;
                while (const auto next = desk.next(at(now))) {
                    desk.delivered(next->number, at(now));
                    next->priority == Priority::Emergency ? void(++arrived) : ordinary.push_back(now);
                }
            }
            RC_ASSERT(arrived == emergencies);
            for (std::size_t i = 0; i + AlertDesk::kMostAnHour < ordinary.size(); ++i) {
                RC_ASSERT(ordinary[i + AlertDesk::kMostAnHour] - ordinary[i] >= 3'600'000);
            }
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(AlertDeskTest)
#include "tst_alert_desk.moc"
