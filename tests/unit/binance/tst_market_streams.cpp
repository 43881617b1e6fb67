// The market's streams without an account: trades where they are wanted, on the same connection as the marks.
#include "tests/unit/binance/client_stage.h"

#include "core/binance/usdm/market_streams.h"

using namespace bw::binance;
using namespace bw::binance::testing;

namespace {

const QByteArray kTradeFrame = R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1795000000123,"s":"BTCUSDT","a":5933014,"p":"84250.10","q":"0.120","f":100,"l":105,"T":1795000000120,"m":true}})";

} // namespace

class TestMarketStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradesComeWhereTheyAreWanted()
    {
        Bench bench;
        int events = 0;
        QList<usdm::PublicTrade> trades;
        usdm::MarketStreams streams(&bench.config, [](int) { return 0; }, [&](const VenueEvent &event) { events += std::holds_alternative<MarkPriceTick>(event); });
        streams.setTradeHandler([&](const usdm::PublicTrade &trade) { trades.append(trade); });
        streams.watch({kBtc});
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/market")).size(), 1);
        QVERIFY2(bench.streams.opened.contains(QStringLiteral("/market/stream?streams=btcusdt@aggTrade/btcusdt@markPrice@1s")), qPrintable(bench.streams.opened.join(u' ')));
        QTRY_VERIFY(bench.streams.opened.contains(QStringLiteral("/public/stream?streams=btcusdt@bookTicker")));
        bench.streams.send(QStringLiteral("/market"), kTradeFrame);
        bench.streams.send(QStringLiteral("/market"), "not json");
        bench.streams.send(QStringLiteral("/market"), kMarkFrame);
        QTRY_COMPARE(events, 1);
        QCOMPARE(trades.size(), 1);
        QCOMPARE(trades.first().price.toString(), QStringLiteral("84250.1"));
        QCOMPARE(bench.streams.openedOn(QStringLiteral("/market")), 1);
    }

    void theEngineDoesNotAskForThem()
    {
        Bench bench;
        int events = 0;
        usdm::MarketStreams streams(&bench.config, [](int) { return 0; }, [&](const VenueEvent &event) { events += std::holds_alternative<MarkPriceTick>(event); });
        streams.watch({kBtc});
        QTRY_COMPARE(bench.streams.on(QStringLiteral("/market")).size(), 1);
        QVERIFY(bench.streams.opened.contains(QStringLiteral("/market/stream?streams=btcusdt@markPrice@1s")));
        bench.streams.send(QStringLiteral("/market"), kTradeFrame);
        bench.streams.send(QStringLiteral("/market"), kMarkFrame);
        QTRY_COMPARE(events, 1);
    }
};

QTEST_GUILESS_MAIN(TestMarketStreams)
#include "tst_market_streams.moc"
