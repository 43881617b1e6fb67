// The emergency stop on a paper exchange that does not know every price: what has one is closed, the rest is tried until it has.
#include "tests/integration/live_stage.h"
#include "tests/support/stop_account.h"
#include "tests/support/terminal.h"

using namespace bw;
using namespace bw::test;

class StopWithoutPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePositionWithoutAPriceIsClosedWhenThePriceIsBack()
    {
        const auto prices = std::make_shared<Prices>();
        paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive);
        config.capital = trading::Money::literal("40000");
        playBinance(config, prices);
        Terminal terminal(config);
        seedStopAccount(*terminal.exchange);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.now().positions.size(), 3, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(count(*terminal.exchange).stops, 3, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.now().orders.size(), 20, 10'000);

        const trading::Symbol btc(QStringLiteral("BTCUSDT"));
        prices->silence({btc});
        const auto known = [&] {
            bool hasPrice = true;
            terminal.exchange->call([&](paper::PaperExchange &exchange) { hasPrice = exchange.market(btc)->hasPrice; });
            return hasPrice;
        };
        QTRY_VERIFY(!known());
        terminal.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"));
        QTRY_COMPARE_WITH_TIMEOUT(count(*terminal.exchange).positions, 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(count(*terminal.exchange).orders, 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.trouble.contains(QLatin1String("No orders on book")), 20'000);
        QVERIFY(!terminal.now().stop.verifiedFlat);
        QCOMPARE(terminal.state(), safety::TradingState::Stopped);

        prices->silence({});
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().stop.verifiedFlat, 30'000);
        QCOMPARE(count(*terminal.exchange).positions, 0);
        QCOMPARE(count(*terminal.exchange).stops, 0);
        QCOMPARE(terminal.state(), safety::TradingState::Stopped);
    }
};

QTEST_GUILESS_MAIN(StopWithoutPrice)
#include "tst_stop_without_price.moc"
