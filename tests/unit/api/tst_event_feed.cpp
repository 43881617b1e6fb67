// The event feed by itself: what a picture adds, how one goes on where one was, and that it never grows.
#include "core/api/event_feed.h"

#include <QTest>

using namespace bw;
using api::EventFeed;
using api::Moment;

namespace {

base::SteadyTime at(qint64 ms)
{
    return base::SteadyTime::fromNanos((1'000 + ms) * 1'000'000);
}

void decide(engine_client::Snapshot &s, std::uint64_t number, const QString &text = QStringLiteral("buy"))
{
    engine_client::DecisionRow row;
    row.number = number;
    row.text = text;
    s.decisions.append(row);
}

void remark(engine_client::Snapshot &s, std::uint64_t number, engine_client::Severity severity)
{
    engine_client::EventRow row;
    row.number = number;
    row.severity = severity;
    s.events.append(row);
}

QByteArrayList names(const QList<QByteArray> &frames)
{
    QByteArrayList out;
    for (const QByteArray &frame : frames) {
        const qsizetype from = frame.indexOf("event: ") + 7;
        out.append(frame.mid(from, frame.indexOf('\n', from) - from));
    }
    return out;
}

} // namespace

class EventFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPictureIsNoNews()
    {
        EventFeed feed("run");
        engine_client::Snapshot s;
        decide(s, 4);
        remark(s, 5, engine_client::Severity::Alarm);
        QCOMPARE(names(feed.look(s, {}, at(0))), (QByteArrayList{"state", "positions"}));
        QVERIFY(feed.look(s, {}, at(20)).isEmpty());
    }

    void whatChangesIsTold()
    {
        EventFeed feed("run");
        engine_client::Snapshot s;
        static_cast<void>(feed.look(s, {}, at(0)));
        decide(s, 6);
        decide(s, 7);
        remark(s, 8, engine_client::Severity::Info);    // no alert
        remark(s, 9, engine_client::Severity::Warning);
        QCOMPARE(names(feed.look(s, {}, at(20))), (QByteArrayList{"decision", "decision", "alert"}));
        Moment stopped;
        stopped.latch.engaged = true;
        stopped.latch.epoch = 2;
        const QList<QByteArray> frames = feed.look(s, stopped, at(40));
        QCOMPARE(names(frames), QByteArrayList{"state"});
        QVERIFY(frames.first().contains(R"("status":"STOPPED")"));
        QVERIFY(frames.first().startsWith("id: run-6\n"));
        QVERIFY(frames.first().endsWith("\n\n"));
    }

    void positionsAreToldTwiceASecondAndTheLastOfThemAlways()
    {
        EventFeed feed("run");
        engine_client::Snapshot s;
        s.risk.accountKnown = true;
        static_cast<void>(feed.look(s, {}, at(0)));
        int told = 0;
        for (int i = 1; i <= 100; ++i) {
            s.risk.equity = trading::Money(base::Decimal::fromInt(i));
            told += int(feed.look(s, {}, at(i * 10)).size());
        }
        QCOMPARE(told, 2);
        const QList<QByteArray> last = feed.look(s, {}, at(1'500));
        QCOMPARE(last.size(), 0); // it was told at 1000 already
        s.risk.equity = trading::Money(base::Decimal::fromInt(777));
        QCOMPARE(feed.look(s, {}, at(1'400)).size(), 0);
        const QList<QByteArray> late = feed.look(s, {}, at(1'500));
        QCOMPARE(late.size(), 1);
        QVERIFY(late.first().contains(R"("equity":777)"));
    }

    void oneGoesOnWhereOneWas()
    {
        EventFeed feed("run");
        engine_client::Snapshot s;
        static_cast<void>(feed.look(s, {}, at(0)));
        const QByteArray fresh = feed.welcome({});
        QVERIFY(fresh.contains("event: state\n") && fresh.contains("event: positions\n") && fresh.contains("id: run-2\n"));
        decide(s, 1);
        decide(s, 2);
        decide(s, 3);
        static_cast<void>(feed.look(s, {}, at(20)));
        QCOMPARE(feed.welcome("run-3").count("event: decision\n"), 2);
        QCOMPARE(feed.welcome("run-2").count("event: "), 3);
        QCOMPARE(feed.welcome("run-5"), QByteArray());
        for (const char *strange : {"run-6", "other-3", "run-", "run-x", "3", "run-99999999999999999999999"}) {
            const QByteArray answer = feed.welcome(strange);
            QVERIFY2(answer.contains("event: gap\n") && answer.contains("event: state\n") && !answer.contains("event: decision\n"), strange);
        }
    }

    void whatIsKeptIsBounded()
    {
        EventFeed feed("run");
        engine_client::Snapshot s;
        static_cast<void>(feed.look(s, {}, at(0)));
        for (std::uint64_t i = 1; i <= 3'000; ++i) {
            s.decisions.clear();
            decide(s, i, QString(i % 100 == 0 ? 5'000 : 10, QLatin1Char('x')));
            static_cast<void>(feed.look(s, {}, at(qint64(i))));
            QVERIFY(feed.kept() <= EventFeed::kMostKept);
            QVERIFY(feed.keptBytes() <= EventFeed::kMostBytes);
        }
        QVERIFY(feed.keptBytes() > 0);
        QVERIFY(feed.welcome("run-3").contains("event: gap\n"));
        const QByteArray last = "run-" + QByteArray::number(qulonglong(feed.lastNumber() - 5));
        QCOMPARE(feed.welcome(last).count("event: decision\n"), 5);
    }
};

QTEST_GUILESS_MAIN(EventFeedTest)
#include "tst_event_feed.moc"
