// Further accounts beside the first: what they share with it, and what they do not keep a second time.
#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/account_book.h"
#include "core/paper/price_feed.h"

using namespace bw::paper;
using namespace bw::trading;

class TestAccountBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarketIsRememberedOnce()
    {
        std::int64_t nowMs = 1'780'000'000'000;
        PaperExchange first(paperInstruments(), [&nowMs] { return bw::base::VenueTime(nowMs); });
        const Symbol symbol(QStringLiteral("BTCUSDT"));
        AccountBook book({first, nullptr, QStringLiteral("FirstKey"), QStringLiteral("FirstSecret"), {}});
        const auto opened = book.open({QStringLiteral("SecondKey"), QStringLiteral("SecondSecret")});
        QVERIFY(opened.has_value());
        const PaperExchange &second = *(*opened)->usdm;
        for (int i = 0; i < 20; ++i, nowMs += 60'000) {
            const Price price(bw::base::Decimal::fromInt(80'000 + i));
            book.take(tickOf({symbol, price, price + Price::literal("0.1"), price, price}));
        }
        QCOMPARE(first.history(symbol).trades().size(), std::size_t(20));
        QCOMPARE(first.history(symbol).candles(bw::binance_server::kMinuteInterval).size(), std::size_t(20));
        QCOMPARE(second.history(symbol).trades().size(), std::size_t(1));
        QCOMPARE(second.history(symbol).candles(bw::binance_server::kMinuteInterval, bw::binance_server::PriceSeries::Mark).size(), std::size_t(1));
        QCOMPARE(second.market(symbol)->last, first.market(symbol)->last);
        QCOMPARE(second.rules().historyLimit, first.rules().historyLimit);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_account_book.moc"
