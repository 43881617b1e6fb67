// What the exchange limits beside requests: messages a second on a connection, connections in five minutes.
#include "core/binance/rate_meter.h"
#include "tests/unit/binance/client_stage.h"

#include "core/binance/spot/market_streams.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace bw::base;
using namespace bw::binance;
using namespace bw::binance::testing;

namespace {

constexpr SteadyTime at(std::int64_t ms) { return SteadyTime::fromNanos(1'000'000'000 + ms * 1'000'000); }

} // namespace

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soManyInSoLong()
    {
        RateMeter meter(3, Millis(1'000));
        for (const int ms : {0, 100, 200}) {
            QVERIFY(!meter.mustWait(at(ms)));
            meter.count(at(ms));
        }
        QCOMPARE(meter.mustWait(at(300)), std::optional(Millis(701)));
        QCOMPARE(meter.mustWait(at(999)), std::optional(Millis(2)));
        QVERIFY(!meter.mustWait(at(1'000)));
        meter.count(at(1'000));
        QCOMPARE(meter.mustWait(at(1'000)), std::optional(Millis(101))); // the one of 100 ms
    }

    // 700 symbols of spot are 1400 streams: 50 stand in the address, the others are asked for a hundred at a time.
    void subscriptionsAreSpaced()
    {
        Bench bench;
        bench.config.market = Market::Spot;
        spot::MarketStreams streams(&bench.config, [](int) { return 0; }, [] { return VenueTime(77); }, [](const VenueEvent &) {});
        QList<Symbol> symbols;
        for (int i = 0; i < 700; ++i) {
            symbols.append(Symbol(QStringLiteral("S%1USDT").arg(i)));
        }
        QElapsedTimer clock;
        clock.start();
        streams.watch(symbols);
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/stream")).size(), 1);
        QList<qint64> came(bench.streams.received.size(), clock.elapsed());
        connect(bench.streams.on(QStringLiteral("/stream")).first(), &QWebSocket::textMessageReceived, this, [&] { came.append(clock.elapsed()); });
        QTRY_COMPARE_WITH_TIMEOUT(bench.streams.received.size(), 14, 10'000);
        qsizetype asked = 0;
        for (const QString &text : std::as_const(bench.streams.received)) {
            asked += QJsonDocument::fromJson(text.toUtf8()).object().value(QLatin1StringView("params")).toArray().size();
        }
        QCOMPARE(asked, 1350);
        for (qsizetype i = 3; i < came.size(); ++i) { // five, less a ping and a pong
            QVERIFY2(came.at(i) - came.at(i - 3) > 900, "four messages within a second"); // what the way takes away from it
        }
    }

    void whatIsNoLongerWantedIsNotAskedForOnTheNextConnection()
    {
        Bench bench;
        bench.config.market = Market::Spot;
        spot::MarketStreams streams(&bench.config, [](int) { return 0; }, [] { return VenueTime(77); }, [](const VenueEvent &) {});
        QList<Symbol> symbols;
        for (int i = 0; i < 700; ++i) {
            symbols.append(Symbol(QStringLiteral("S%1USDT").arg(i)));
        }
        streams.watch(symbols);
        QTRY_VERIFY(!bench.streams.received.isEmpty());
        bench.streams.cut(QStringLiteral("/stream"));
        streams.watch({kBtc});
        QTRY_COMPARE(bench.streams.openedOn(QStringLiteral("/stream")), 2);
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/stream")).size(), 1);
        const qsizetype before = bench.streams.received.size();
        QVERIFY(!QTest::qWaitFor([&] { return bench.streams.received.size() > before; }, 1'500));
    }

    void connectionsAreCounted()
    {
        Bench bench;
        bench.config.connectionsMost = 12; // one to begin with on each of three streams
        bench.config.backOffFirstMs = bench.config.backOffCapMs = 2;
        bench.start();
        bench.client->watch({kBtc});
        QTRY_COMPARE(bench.streams.opened.size(), 3);
        const auto cut = [&] {
            bench.streams.cut(QStringLiteral("/"));
            return bench.streams.opened.size() > 12;
        };
        QVERIFY(!QTest::qWaitFor(cut, 1'000));
        QCOMPARE(bench.streams.opened.size(), 12);
        QVERIFY(bench.isIn(Path::MarketStream, PathState::Down) && bench.isIn(Path::UserStream, PathState::Down));
    }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "tst_rate_meter.moc"
