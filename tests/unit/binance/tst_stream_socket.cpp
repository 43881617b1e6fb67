// One stream's life against peers that behave, vanish, freeze or stay silent.
#include "core/binance/stream_socket.h"
#include "tests/support/fake_venue.h"

#include <QtTest>

using namespace bw::binance;
using namespace bw::test;

namespace {

StreamTimings quick()
{
    StreamTimings timings;
    timings.pingIntervalMs = 40;
    timings.deadAfterMs = 250;
    timings.connectTimeoutMs = 400;
    timings.backOffFirstMs = 10;
    timings.backOffCapMs = 40;
    return timings;
}

struct Bench
{
    explicit Bench(StreamTimings timings) : m_timings(timings) {}

    void start(const QUrl &url)
    {
        StreamSocket::Handlers handlers;
        handlers.prepare = [this, url] {
            ++prepared;
            socket->open(url);
        };
        handlers.connected = [this] { ++connected; };
        handlers.down = [this](const QString &why) { reasons.append(why); };
        handlers.text = [this](const QString &text) { texts.append(text); };
        handlers.alive = [this] { ++alive; };
        const auto jitter = [this](int bound) {
            bounds.append(bound);
            return bound - 1;
        };
        socket = std::make_unique<StreamSocket>(&m_clock, m_timings, jitter, handlers, nullptr);
        socket->start();
    }

    std::unique_ptr<StreamSocket> socket;
    QStringList texts, reasons;
    QList<int> bounds;
    int prepared = 0, connected = 0, alive = 0;

private:
    StreamTimings m_timings;
    bw::base::SystemClock m_clock;
};

} // namespace

class TestStreamSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversBothWays()
    {
        FakeStreams venue;
        Bench bench(quick());
        bench.start(venue.url().resolved(QUrl(QStringLiteral("/market/stream?streams=a@b/c@d"))));
        QTRY_COMPARE(bench.connected, 1);
        QTRY_COMPARE(venue.opened, QStringList(QStringLiteral("/market/stream?streams=a@b/c@d")));
        QVERIFY(bench.socket->send(QStringLiteral("hello")));
        QTRY_COMPARE(venue.received, QStringList(QStringLiteral("hello")));
        venue.send(QStringLiteral("/market"), "one");
        venue.send(QStringLiteral("/market"), "two");
        QTRY_COMPARE(bench.texts, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    }

    void pingsKeepAQuietStreamAlive()
    {
        FakeStreams venue;
        Bench bench(quick());
        bench.start(venue.url());
        QTRY_VERIFY(bench.alive >= 10); // ten pongs outlast the time after which silence kills
        QCOMPARE(bench.connected, 1);
        QVERIFY(bench.reasons.isEmpty());
    }

    void aFrozenPeerIsLeft()
    {
        FrozenStreams venue;
        Bench bench(quick());
        bench.start(venue.url());
        QTRY_COMPARE(bench.connected, 1);
        QTRY_VERIFY(bench.reasons.size() >= 1);
        QVERIFY2(bench.reasons.first().contains(QStringLiteral("fell silent")), qPrintable(bench.reasons.first()));
        QTRY_VERIFY(venue.handshakes >= 2); // and tried again
    }

    void anOpenStreamThatDeliversNothingIsLeftWhereTextIsExpected()
    {
        FakeStreams venue;
        StreamTimings timings = quick();
        timings.silentAfterMs = 300;
        Bench bench(timings);
        bench.start(venue.url());
        QTRY_VERIFY(bench.reasons.size() >= 1);
        QVERIFY(bench.reasons.first().contains(QStringLiteral("delivers nothing")));
        QVERIFY(bench.alive > 0); // the peer did answer pings
    }

    void aPeerThatNeverAcceptsIsLeft()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Bench bench(quick());
        bench.start(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(silent.serverPort())));
        QTRY_VERIFY(bench.reasons.size() >= 1);
        QVERIFY(bench.reasons.first().contains(QStringLiteral("did not accept")));
        QCOMPARE(bench.connected, 0);
    }

    void reconnectsAfterACut()
    {
        FakeStreams venue;
        Bench bench(quick());
        bench.start(venue.url());
        QTRY_COMPARE(bench.connected, 1);
        QTRY_COMPARE(venue.on(QString()).size(), 1);
        venue.cut(QString());
        QTRY_COMPARE(bench.connected, 2);
        QCOMPARE(bench.reasons.size(), 1); // told once, whatever signals came
        QCOMPARE(bench.prepared, 2);       // a new address each time
    }

    void backOffGrowsToItsCapWithJitter()
    {
        QUrl nobody;
        {
            FakeStreams venue;
            nobody = venue.url();
        }
        Bench bench(quick());
        bench.start(nobody);
        QTRY_VERIFY(bench.bounds.size() >= 5);
        QCOMPARE(bench.bounds.mid(0, 5), QList<int>({6, 11, 21, 21, 21})); // half of 10, 20, 40, 40, 40, and one
    }

    void restartIsSafeInsideAHandler()
    {
        FakeStreams venue;
        Bench bench(quick());
        StreamSocket::Handlers handlers;
        int texts = 0;
        int connected = 0;
        std::unique_ptr<StreamSocket> socket;
        handlers.prepare = [&] { socket->open(venue.url()); };
        handlers.connected = [&] { ++connected; };
        handlers.down = [](const QString &) {};
        handlers.text = [&](const QString &) {
            ++texts;
            socket->restart(QStringLiteral("Because."));
        };
        handlers.alive = [] {};
        bw::base::SystemClock clock;
        socket = std::make_unique<StreamSocket>(&clock, quick(), [](int) { return 0; }, handlers, nullptr);
        socket->start();
        QTRY_COMPARE(venue.on(QString()).size(), 1);
        venue.send(QString(), "one");
        venue.send(QString(), "two"); // of a connection that is over: not delivered
        QTRY_COMPARE(connected, 2);
        QCOMPARE(texts, 1);
    }

    void aFailedPreparationIsAnAttempt()
    {
        bw::base::SystemClock clock;
        StreamSocket::Handlers handlers;
        std::unique_ptr<StreamSocket> socket;
        int prepared = 0;
        QStringList reasons;
        handlers.prepare = [&] {
            ++prepared;
            socket->prepareFailed(QStringLiteral("No key."));
        };
        handlers.connected = [] {};
        handlers.down = [&](const QString &why) { reasons.append(why); };
        handlers.text = [](const QString &) {};
        handlers.alive = [] {};
        socket = std::make_unique<StreamSocket>(&clock, quick(), [](int) { return 0; }, handlers, nullptr);
        socket->start();
        QTRY_VERIFY(prepared >= 3);
        QCOMPARE(reasons.first(), QStringLiteral("No key."));
    }

    void afterStopNothingIsCalled()
    {
        FakeStreams venue;
        Bench bench(quick());
        bench.start(venue.url());
        QTRY_COMPARE(bench.connected, 1);
        QTRY_COMPARE(venue.on(QString()).size(), 1);
        venue.send(QString(), "late");
        bench.socket->stop();
        const int alive = bench.alive;
        QTRY_COMPARE(venue.on(QString()).size(), 0);
        QCOMPARE(bench.texts.size(), 0);
        QCOMPARE(bench.alive, alive);
        QCOMPARE(bench.reasons.size(), 0);
        QVERIFY(!bench.socket->send(QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestStreamSocket)
#include "tst_stream_socket.moc"
