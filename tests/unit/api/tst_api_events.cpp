// The event stream over real HTTP: who listens hears, who was away goes on, who does not read is let go.
#include "api_stage.h"

#include <deque>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

class Listener
{
public:
    explicit Listener(quint16 port, const QByteArray &headers = {})
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(5'000);
        socket.write("GET /api/unified/events HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + headers + "\r\n");
    }
    [[nodiscard]] bool hears(const QByteArray &what)
    {
        heard += socket.readAll();
        return heard.contains(what);
    }

    QTcpSocket socket;
    QByteArray heard;
};

engine_client::Snapshot withDecision(std::uint64_t number, const QString &text)
{
    engine_client::Snapshot s = known();
    engine_client::DecisionRow row;
    row.number = number;
    row.text = text;
    s.decisions.append(row);
    return s;
}

} // namespace

class ApiEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerHears()
    {
        Stage stage;
        Listener listener(stage.port);
        QTRY_VERIFY(listener.hears("event: positions\n"));
        QVERIFY(listener.heard.startsWith("HTTP/1.1 200 "));
        QVERIFY(listener.heard.toLower().contains("content-type: text/event-stream"));
        QVERIFY(!listener.heard.toLower().contains("access-control"));
        QVERIFY(listener.heard.contains(R"("status":"ACTIVE")"));
        QCOMPARE(stage.post("emergency-stop", R"({"reason":"drill"})").status, 200);
        QTRY_VERIFY(listener.hears(R"("status":"STOPPED")"));
        QVERIFY(listener.heard.contains(R"("phase":"latched")"));
        stage.show(withDecision(3, QStringLiteral("buy 0.001 BTCUSDT")));
        QTRY_VERIFY(listener.hears(R"("text":"buy 0.001 BTCUSDT")"));
    }

    void whoWasAwayGoesOn()
    {
        Stage stage;
        Listener first(stage.port);
        QTRY_VERIFY(first.hears("event: state\n"));
        stage.show(withDecision(3, QStringLiteral("heard")));
        QTRY_VERIFY(first.hears(R"("text":"heard")"));
        const qsizetype from = first.heard.lastIndexOf("id: ", first.heard.indexOf(R"("text":"heard")")) + 4;
        const QByteArray id = first.heard.mid(from, first.heard.indexOf('\n', from) - from);
        first.socket.abort();
        Listener second(stage.port);
        QTRY_VERIFY(second.hears("event: state\n"));
        stage.show(withDecision(4, QStringLiteral("missed")));
        QTRY_VERIFY(second.hears(R"("text":"missed")"));
        Listener again(stage.port, "Last-Event-ID: " + id + "\r\n");
        QTRY_VERIFY(again.hears(R"("text":"missed")"));
        QVERIFY(!again.heard.contains(R"("text":"heard")"));
        Listener lost(stage.port, "Last-Event-ID: another-1\r\n");
        QTRY_VERIFY(lost.hears("event: gap\n"));
    }

    void aHundredListenAndTheRestStillAnswers()
    {
        Stage stage;
        std::deque<Listener> listeners;
        for (int i = 0; i < 100; ++i) {
            listeners.emplace_back(stage.port);
        }
        for (Listener &listener : listeners) {
            QTRY_VERIFY(listener.hears("event: state\n"));
        }
        stage.show(withDecision(9, QStringLiteral("to everyone")));
        for (Listener &listener : listeners) {
            QTRY_VERIFY(listener.hears(R"("text":"to everyone")"));
        }
        QCOMPARE(stage.get("status").status, 200);
        for (int i = 0; i < 28; ++i) {
            listeners.emplace_back(stage.port);
            QTRY_VERIFY(listeners.back().hears("event: state\n"));
        }
        QCOMPARE(stage.get("events").status, 429);
        QCOMPARE(stage.post("emergency-stop", R"({"reason":"x"})").status, 200);
        listeners.clear();
        QTRY_VERIFY([&] { // places are free again
            Listener next(stage.port);
            return next.socket.waitForReadyRead(5'000) && next.hears("HTTP/1.1 200 ");
        }());
    }

    // Who does not read is cut off once its share is full; nobody else notices.
    void whoDoesNotReadIsLetGo()
    {
        Stage stage;
        Listener reads(stage.port);
        Listener sleeps(stage.port);
        QTRY_VERIFY(reads.hears("event: positions\n"));
        sleeps.socket.setReadBufferSize(1);
        std::uint64_t number = 10;
        const QString much(60'000, QLatin1Char('x'));
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            stage.show(withDecision(++number, much));
            reads.heard.clear();
            QCoreApplication::processEvents();
            static_cast<void>(reads.hears({}));
            return stage.raw("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port) + "\r\nConnection: close\r\n\r\n").body.contains("breakwater_api_listeners 1\n");
        }(), 60'000);
        stage.show(withDecision(number + 1, QStringLiteral("still here")));
        QTRY_VERIFY(reads.hears(R"("text":"still here")"));
    }
};

QTEST_GUILESS_MAIN(ApiEvents)
#include "tst_api_events.moc"
