// Market streams are made before they are broken, at the end of a connection's day and where the exchange announces its own:
// the path stays up, nobody hears a message twice, and nothing is missed.
#include "tests/unit/binance/client_stage.h"
#include "tests/unit/binance/spot_fixtures.h"

#include "core/binance/spot/market_streams.h"
#include "core/binance/usdm/market_streams.h"

#include <QPointer>

using namespace bw::binance;
using namespace bw::binance::testing;

namespace {

const QString kMarks = QStringLiteral("/market");
const QString kBooks = QStringLiteral("/public");
const QString kSpot = QStringLiteral("/stream");
const QByteArray kShutdown = R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})";

QByteArray markFrame(int mark)
{
    return QByteArray(kMarkFrame).replace("84251.63", QByteArray::number(mark));
}

constexpr int kAtOnce = 1;      // the life of a connection, ms
constexpr int kNotToday = 60'000;

struct Stage
{
    explicit Stage(int renewMs = kAtOnce)
    {
        bench.config.streamRenewMs = renewMs;
        streams = std::make_unique<usdm::MarketStreams>(&bench.config, [](int) { return 0; }, [this](const VenueEvent &event) { bench.events.append(event); });
        streams->watch({kBtc});
    }
    [[nodiscard]] bool isReady() const { return bench.isIn(Path::MarketStream, PathState::Up) && count(kMarks) == 1 && count(kBooks) == 1; }
    // Two on each: it stays so until the next one speaks. What takes over then stays.
    [[nodiscard]] bool isRenewing()
    {
        const bool renewing = bench.isIn(Path::MarketStream, PathState::Up) && count(kMarks) == 2 && count(kBooks) == 2;
        if (renewing) {
            bench.config.streamRenewMs = kNotToday;
        }
        return renewing;
    }
    [[nodiscard]] qsizetype count(const QString &path) const { return bench.streams.on(path).size(); }
    [[nodiscard]] QWebSocket *oldest(const QString &path) const { return bench.streams.on(path).first(); }
    [[nodiscard]] QWebSocket *newest(const QString &path) const { return bench.streams.on(path).last(); }
    static void say(QWebSocket *socket, const QByteArray &text) { socket->sendTextMessage(QString::fromUtf8(text)); }
    [[nodiscard]] QList<int> marks() const
    {
        QList<int> told;
        for (const MarkPriceTick &tick : bench.all<MarkPriceTick>()) {
            told.append(tick.mark.toString().toInt());
        }
        return told;
    }
    Bench bench;
    std::unique_ptr<usdm::MarketStreams> streams;
};

struct SpotStreams
{
    SpotStreams()
        : streams(&bench.config, [](int) { return 0; }, [] { return VenueTime(77); }, [this](const VenueEvent &event) { bench.events.append(event); })
    {
        streams.watch({kBtc});
    }
    Bench bench;
    spot::MarketStreams streams;
};

} // namespace

class TestMarketRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextIsOpenedBeforeTheOldOneGoes()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        Stage::say(stage.oldest(kMarks), markFrame(1)); // it speaks until the next one does
        QTRY_COMPARE(stage.marks(), QList<int>{1});
        QCOMPARE(stage.count(kMarks), 2);
        Stage::say(stage.newest(kMarks), markFrame(2));
        QTRY_COMPARE(stage.marks(), (QList<int>{1, 2}));
        QTRY_COMPARE(stage.count(kMarks), 1);
        QCOMPARE(stage.bench.entered(Path::MarketStream, PathState::Down), 0);
        QVERIFY(stage.bench.streams.opened.filter(QStringLiteral("/market/stream?streams=btcusdt@markPrice@1s")).size() >= 2);
        QCOMPARE(stage.bench.streams.openedOn(kMarks), 2);
    }

    void whatTookOverIsRenewedInItsTurn()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        stage.bench.config.streamRenewMs = kAtOnce;
        Stage::say(stage.newest(kMarks), markFrame(1));
        QTRY_COMPARE(stage.bench.streams.openedOn(kMarks), 3);
        QTRY_COMPARE(stage.count(kMarks), 2);
    }

    // Until the old one is closed it says the same.
    void aMessageOnBothIsToldOnce()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        const QPointer<QWebSocket> old = stage.oldest(kMarks);
        QWebSocket *const fresh = stage.newest(kMarks);
        for (const int mark : {1, 2, 3}) {
            Stage::say(fresh, markFrame(mark));
        }
        QTRY_COMPARE(stage.marks().size(), 3);
        for (const int mark : {1, 2, 3}) {
            if (old) { // else it is closed already, and says nothing
                Stage::say(old, markFrame(mark));
            }
        }
        Stage::say(fresh, markFrame(4));
        QTRY_VERIFY(stage.marks().contains(4));
        QCOMPARE(stage.marks(), (QList<int>{1, 2, 3, 4}));
    }

    // A book that stands still says nothing on the next one either: the old one is left in peace until it ends.
    void aQuietOneIsKeptUntilItEnds()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        stage.oldest(kBooks)->close();
        QTRY_COMPARE(stage.count(kBooks), 1);
        Stage::say(stage.newest(kBooks), kBookFrame);
        QTRY_COMPARE(stage.bench.all<BookTick>().size(), 1);
        QCOMPARE(stage.bench.entered(Path::MarketStream, PathState::Down), 0);
    }

    void whatIsWatchedMeanwhileIsSubscribedOnBoth()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        stage.streams->watch({kBtc, Symbol(QStringLiteral("ETHUSDT"))});
        QTRY_COMPARE(stage.bench.streams.received.filter(QStringLiteral("ethusdt@markPrice@1s")).size(), 2);
        Stage::say(stage.newest(kMarks), markFrame(2));
        QTRY_COMPARE(stage.count(kMarks), 1);
        QCOMPARE(stage.bench.streams.received.filter(QStringLiteral("ethusdt@markPrice@1s")).size(), 2);
    }

    void oneThatIsLostBeforeTheNextIsThereIsDown()
    {
        Stage stage(kNotToday);
        QTRY_VERIFY(stage.isReady());
        stage.oldest(kMarks)->close();
        QTRY_COMPARE(stage.bench.entered(Path::MarketStream, PathState::Down), 1);
        QTRY_VERIFY(stage.isReady());
    }

    void anAnnouncedEndIsMetInTime()
    {
        SpotStreams spot;
        FakeStreams &server = spot.bench.streams;
        QTRY_VERIFY(spot.bench.isIn(Path::MarketStream, PathState::Up) && server.on(kSpot).size() == 1);
        server.send(kSpot, kShutdown);
        server.send(kSpot, kShutdown); // said again, it changes nothing
        QTRY_COMPARE(server.on(kSpot).size(), 2);
        server.on(kSpot).last()->sendTextMessage(QString::fromUtf8(kSpotTradeFrame));
        QTRY_COMPARE(server.on(kSpot).size(), 1);
        QCOMPARE(server.openedOn(kSpot), 2);
        QCOMPARE(spot.bench.entered(Path::MarketStream, PathState::Down), 0);
    }

    void nothingIsOpenedAfterTheEnd()
    {
        Stage stage;
        QTRY_VERIFY(stage.isRenewing());
        stage.bench.config.streamRenewMs = 1'000;
        Stage::say(stage.newest(kMarks), markFrame(1));
        QTRY_COMPARE(stage.count(kMarks), 1);
        stage.streams->stop();
        QTRY_COMPARE(stage.count(kMarks), 0);
        const int opened = stage.bench.streams.openedOn(kMarks);
        QVERIFY(!QTest::qWaitFor([&] { return stage.bench.streams.openedOn(kMarks) > opened; }, 1'500));
    }
};

QTEST_GUILESS_MAIN(TestMarketRenewal)
#include "tst_market_renewal.moc"
