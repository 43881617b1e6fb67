// The spot market's streams on a socket: what is subscribed, what is told, and what is asked for when nothing comes.
#include "tests/unit/binance/client_stage.h"
#include "tests/unit/binance/spot_fixtures.h"

#include "core/binance/spot/market_streams.h"

using namespace bw::binance;
using namespace bw::binance::testing;

namespace {

struct Stage
{
    Stage()
        : streams(&bench.config, [](int) { return 0; }, [] { return VenueTime(77); },
                  [this](const VenueEvent &event) { bench.events.append(event); })
    {
    }
    Bench bench;
    spot::MarketStreams streams;
};

const QString kRoute = QStringLiteral("/stream");

} // namespace

class TestSpotMarketStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksMakeMarks()
    {
        Stage market;
        QList<PublicTrade> trades;
        market.streams.setTradeHandler([&](const PublicTrade &trade) { trades.append(trade); });
        market.streams.watch({kBtc});
        QTRY_COMPARE(market.bench.streams.on(kRoute).size(), 1);
        QVERIFY2(market.bench.streams.opened.contains(QStringLiteral("/stream?streams=btcusdt@bookTicker/btcusdt@trade")), qPrintable(market.bench.streams.opened.join(u' ')));
        market.bench.streams.send(kRoute, kSpotTradeFrame);
        market.bench.streams.send(kRoute, kSpotBestFrame);
        QTRY_COMPARE(market.bench.all<MarkPriceTick>().size(), 1);
        QCOMPARE(market.bench.all<MarkPriceTick>().first().mark, Price::literal("84240.15"));
        QCOMPARE(market.bench.all<MarkPriceTick>().first().at.ms(), 77);
        QCOMPARE(market.bench.all<BookTick>().size(), 1);
        QCOMPARE(trades.size(), 1);
        QVERIFY(market.bench.isIn(Path::MarketStream, PathState::Up));
    }

    void whatIsNotWatchedIsNotTold()
    {
        Stage market;
        market.streams.watch({Symbol(QStringLiteral("ETHUSDT"))});
        QTRY_COMPARE(market.bench.streams.on(kRoute).size(), 1);
        market.bench.streams.send(kRoute, kSpotBestFrame);
        market.bench.streams.send(kRoute, "not json"); // the last to come
        QTRY_COMPARE(market.bench.all<EventsLost>().size(), 1);
        QVERIFY(market.bench.all<MarkPriceTick>().isEmpty());
    }

    void aQuietSymbolIsKnown()
    {
        Stage market;
        market.streams.watch({kBtc, Symbol(QStringLiteral("ETHUSDT"))});
        QCOMPARE(market.streams.quietFor(std::chrono::seconds(3)).size(), 2); // nothing came yet
        market.streams.take({kBtc, Price::literal("84000"), Price::literal("84001")}, VenueTime(5));
        QCOMPARE(market.bench.all<MarkPriceTick>().first().at.ms(), 5);
        QCOMPARE(market.streams.quietFor(std::chrono::seconds(3)), QList<Symbol>{Symbol(QStringLiteral("ETHUSDT"))});
        QCOMPARE(market.streams.quietFor(std::chrono::milliseconds(0)).size(), 2);
    }

    void aShutdownMovesOn()
    {
        Stage market;
        market.streams.watch({kBtc});
        QTRY_COMPARE(market.bench.streams.on(kRoute).size(), 1);
        market.bench.streams.send(kRoute, R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})");
        QTRY_COMPARE(market.bench.streams.openedOn(kRoute), 2);
    }

    void anOldTradeIsNoMarkAfterAnInterruption()
    {
        Stage market;
        market.streams.watch({kBtc});
        QTRY_COMPARE(market.bench.streams.on(kRoute).size(), 1);
        market.bench.streams.send(kRoute, kSpotTradeFrame);
        market.bench.streams.send(kRoute, R"({"code":2,"msg":"no"})");
        QTRY_COMPARE(market.bench.streams.openedOn(kRoute), 2);
        market.streams.take({kBtc, {}, Price::literal("84001")}, VenueTime(5)); // one side, and no trade that counts
        QVERIFY(market.bench.all<MarkPriceTick>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpotMarketStreams)
#include "tst_spot_market_streams.moc"
