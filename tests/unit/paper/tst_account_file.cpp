// The state file and the scenarios: what is stored comes back byte for byte, and what is damaged is refused.
#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/account_json.h"
#include "core/paper/price_feed.h"
#include "core/paper/scenario.h"
#include "core/paper/state_lock.h"
#include "tests/unit/base/disk_trouble.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

// An account with some of everything.
void live(Bench &bench)
{
    QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.003")).has_value());
    bench.btc("84000.1", "84000.2");
    QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.004")).has_value());
    QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.001")).has_value());
    QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.002", "85000", TimeInForce::Gtc, true)).has_value());
    QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.002", "80000", TimeInForce::Gtx)).has_value());
    QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.002", "80000", TimeInForce::Ioc)).has_value());
    QVERIFY(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000")).has_value());
    NewAlgoOrder profit = Bench::stop(Side::Sell, "90000");
    profit.type = ConditionalType::TakeProfitMarket;
    profit.priceProtect = true;
    const auto placed = bench.exchange.placeAlgoOrder(profit);
    QVERIFY(placed.has_value());
    QVERIFY(bench.exchange.cancelAlgoOrder(placed->view.algoId, {}).has_value());
}

QList<Quote> openingQuotes()
{
    QList<Quote> quotes;
    for (const Instrument &instrument : paperInstruments()) {
        quotes.append(quoteAround(instrument, openingPrice(instrument.symbol)));
    }
    return quotes;
}

PaperExchange freshExchange()
{
    return PaperExchange(paperInstruments(), [] { return bw::base::VenueTime(kStartMs); });
}

} // namespace

class TestAccountFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredComesBackByteForByte()
    {
        Bench bench;
        live(bench);
        const QByteArray bytes = toJson(bench.exchange.state());
        const auto state = accountFromJson(bytes);
        QVERIFY2(state.has_value(), state ? "" : qPrintable(state.error().message));
        QCOMPARE(toJson(*state), bytes);
        Bench other;
        QVERIFY(other.exchange.restore(*state).has_value());
        QCOMPARE(toJson(other.exchange.state()), bytes);
        // It goes on as the first one would.
        bench.btc("81900", "81900.1");
        other.btc("81900", "81900.1");
        QCOMPARE(toJson(other.exchange.state()), toJson(bench.exchange.state()));
        QVERIFY(other.amount().isZero());
        QCOMPARE(other.exchange.openOrders({}).size(), 1);   // the entry; the exit went with its position
    }

    void filesAreWrittenWholeAndRead()
    {
        Bench bench;
        live(bench);
        QTemporaryDir dir;
        const QString path = dir.filePath(s("account.json"));
        QCOMPARE(readAccountFile(path).error().code, ErrorCode::NotFound);
        QVERIFY(writeAccountFile(path, bench.exchange.state()).has_value());
        const auto state = readAccountFile(path);
        QVERIFY(state.has_value());
        QCOMPARE(toJson(*state), toJson(bench.exchange.state()));
        const auto refused = writeAccountFile(dir.filePath(s("no/such/dir/account.json")), bench.exchange.state());
        QCOMPARE(refused.error().code, ErrorCode::Storage);
    }

    // An account is never lost to the disk: not even where Qt's own commit would put an empty file in its place.
    void onAFullDiskTheOldOneStays()
    {
        Bench bench;
        live(bench);
        QTemporaryDir dir;
        const QString path = dir.filePath(s("account.json"));
        QVERIFY(writeAccountFile(path, bench.exchange.state()).has_value());
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.01", "83000")).has_value());
        {
            const bw::test::FullDisk full;
            const auto refused = writeAccountFile(path, bench.exchange.state());
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Storage);
            QVERIFY2(refused.error().message.endsWith(s("File too large.")), qPrintable(refused.error().message)); // what the system says of the limit
        }
        QVERIFY(readAccountFile(path).has_value());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{s("account.json")});
        QVERIFY(writeAccountFile(path, bench.exchange.state()).has_value());
        QCOMPARE(toJson(*readAccountFile(path)), toJson(bench.exchange.state()));
    }

    void whoUsedItAndHasEndedIsNotAnotherProcess()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(s("account.json"));
        QVERIFY(bw::test::diesAfter([&path] { // without an end the lock file stays
            auto held = lockStateFile(path);
            static_cast<void>(held->release());
        }));
        QVERIFY(QFile::exists(path + s(".lock")));
        {
            const bw::test::FullDisk full;
            const auto refused = lockStateFile(path);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Storage);
            QVERIFY2(refused.error().message.contains(s("has ended")), qPrintable(refused.error().message));
        }
        const auto taken = lockStateFile(path);
        QVERIFY(taken.has_value());
        const auto twice = lockStateFile(path);
        QCOMPARE(twice.error().message, s("The paper account %1 is in use by another process.").arg(path));
    }

    void theVersionBeforeIsRead()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.01", "83000")).has_value());
        QByteArray bytes = toJson(bench.exchange.state());
        QVERIFY(bytes.contains("\"version\":3"));
        bytes.replace("\"version\":3", "\"version\":2");
        const auto read = accountFromJson(bytes);
        QVERIFY(read.has_value());
        QVERIFY(!read->hedgeMode);
        QVERIFY(read->orders.begin()->second.positionSide == PositionSide::Both);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *from, const char *to, ErrorCode code = ErrorCode::Corrupt) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << static_cast<int>(code);
        };
        row("another format", "breakwater-paper-account", "something-else");
        row("newer", "\"version\":3", "\"version\":4", ErrorCode::TooNew);
        row("a version that is a text", "\"version\":3", "\"version\":\"2\"");
        row("a wallet that does not add up", "\"wallet\":\"9", "\"wallet\":\"8");
        row("a wallet that is a number", "\"scenario\":\"\"", "\"scenario\":7");
        row("an amount with an exponent", "\"carriedIncome\":\"0\"", "\"carriedIncome\":\"1e3\"");
        row("a missing list", "\"trades\":", "\"trade\":");
        row("an unknown word", "\"TAKE_PROFIT_MARKET\"", "\"TAKE_PROFIT\"");
        row("an unknown side", "\"BUY\"", "\"LONG\"");
        row("a leverage of zero", "\"leverage\":20", "\"leverage\":0");
        row("sums that cannot be held", "\"amount\":\"10000\"", "\"amount\":\"170000000000000000000\"");
        row("a market that cannot be", "\"ask\":\"84000.2\"", "\"ask\":\"1\"");
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        Bench bench;
        live(bench);
        QByteArray bytes = toJson(bench.exchange.state());
        QVERIFY2(bytes.contains(from), bytes.constData());
        bytes.replace(from, to);
        QTemporaryDir dir;
        QFile file(dir.filePath(s("account.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto state = readAccountFile(file.fileName());
        QVERIFY(!state.has_value());
        QCOMPARE(static_cast<int>(state.error().code), code);
        QVERIFY(state.error().message.contains(s("account.json")));
    }

    void everyCutIsNoticed()
    {
        Bench bench;
        live(bench);
        const QByteArray bytes = toJson(bench.exchange.state());
        for (qsizetype size = 0; size < bytes.size(); size += 97) {
            QVERIFY(!accountFromJson(bytes.first(size)).has_value());
        }
    }

    void aSymbolThatIsNoLongerListedIsRefused()
    {
        Bench bench;
        live(bench);
        QByteArray bytes = toJson(bench.exchange.state());
        bytes.replace("BTCUSDT", "OLDUSDT");
        const auto state = accountFromJson(bytes);
        QVERIFY(state.has_value());
        Bench other;
        const auto restored = other.exchange.restore(*state);
        QVERIFY(!restored.has_value());
        QVERIFY(restored.error().message.contains(s("OLDUSDT")));
    }

    void aHeldSymbolIsListedEvenIfItWasLeftOut()
    {
        Bench bench;
        live(bench);
        PaperExchange exchange({*findPaperInstrument(kEth)}, [] { return bw::base::VenueTime(kStartMs); });
        QVERIFY(exchange.restore(bench.exchange.state()).has_value());
        QCOMPARE(exchange.instruments().size(), 2);
        QCOMPARE(exchange.positions({}).size(), 1);
    }

    void idsOfALaterAccountNeverMeetEarlierOnes()
    {
        Bench first, later;
        later.now = bw::base::VenueTime(kStartMs + 60'000);
        PaperExchange second(paperInstruments(), [&later] { return later.now; });
        for (int i = 0; i < 100; ++i) {
            QVERIFY(first.exchange.placeOrder(Bench::market(Side::Buy, "0.001")).has_value());
        }
        QVERIFY(first.exchange.state().nextOrderId < second.state().nextOrderId);
        QVERIFY(first.exchange.state().nextTranId < second.state().nextTranId);
    }

    void calm()
    {
        PaperExchange exchange = freshExchange();
        QVERIFY(seedScenario(exchange, Scenario::Calm, std::nullopt, openingQuotes()).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("10625.05"));
        QCOMPARE(exchange.positions({}).size(), 1);
        const PositionRecord position = exchange.positions({}).first();
        QCOMPARE(position.position.symbol, kBtc);
        QCOMPARE(position.position.amount.toString(), s("0.005"));
        QCOMPARE(position.position.entryPrice.toString(), s("84120.5"));
        QCOMPARE(position.markPrice.toString(), s("84250"));
        QCOMPARE(position.unrealized.toString(), s("0.6475"));
        QCOMPARE(position.leverage, 5);
        QCOMPARE(exchange.openAlgoOrders({}).size(), 1);
        const AlgoRecord stop = exchange.openAlgoOrders({}).first();
        QVERIFY(stop.view.closePosition);
        QCOMPARE(stop.view.triggerPrice.toString(), s("82400"));
        QCOMPARE(stop.view.side, Side::Sell);
        QCOMPARE(stop.triggerBy, TriggerBy::MarkPrice);
        QCOMPARE(exchange.market(kEth)->mark.toString(), s("3123.25"));
        QStringList rows;
        for (const IncomeRow &row : exchange.income({})) {
            rows.append(QStringLiteral("%1 %2").arg(row.type, row.amount.toString()));
        }
        QCOMPARE(rows, (QStringList{s("TRANSFER 10625.26030125"), s("COMMISSION -0.21030125")}));
        QCOMPARE(exchange.income({}).first().at.toIsoString(), s("2026-11-17T23:00:00.000Z"));   // funded the day before
        QCOMPARE(exchange.income({}).last().at.ms(), kStartMs);
        QCOMPARE(exchange.userTrades({}).size(), 1);
        QCOMPARE(exchange.state().scenario, s("calm"));
    }

    void incident()
    {
        PaperExchange exchange = freshExchange();
        QVERIFY(seedScenario(exchange, Scenario::Incident, std::nullopt, openingQuotes()).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("10625.05"));
        const PositionRecord position = exchange.positions({}).first();
        QCOMPARE(position.position.symbol, kEth);
        QCOMPARE(position.position.amount.toString(), s("0.32"));
        QCOMPARE(position.position.entryPrice.toString(), s("3123.25"));
        QCOMPARE(position.markPrice.toString(), s("3123.25"));
        QCOMPARE(position.notional.toString(), s("999.44"));
        QVERIFY(position.unrealized.isZero());
        QVERIFY(exchange.openAlgoOrders({}).isEmpty());
        const Ratio share = ratioOf(position.notional, exchange.state().wallet, Rounding::HalfEven);
        QCOMPARE(Ratio(share.value().rounded(4, Rounding::HalfEven)).toString(), s("0.0941"));
        QCOMPARE(codeOf(exchange.placeOrder(Bench::market(Side::Buy, "0.001"))), 0);   // Bitcoin is tradable
    }

    void firstLive()
    {
        PaperExchange exchange = freshExchange();
        QVERIFY(seedScenario(exchange, Scenario::FirstLive, std::nullopt, openingQuotes()).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("500"));
        QVERIFY(exchange.positions({}).isEmpty());
        QCOMPARE(exchange.income({}).size(), 1);
    }

    void capitalReplacesTheWallet()
    {
        PaperExchange exchange = freshExchange();
        QVERIFY(seedScenario(exchange, Scenario::Calm, Money::literal("2000.12345678"), openingQuotes()).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("2000.12345678"));
        PaperExchange poor = freshExchange();
        const auto refused = seedScenario(poor, Scenario::Calm, Money::literal("10"), openingQuotes());
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(s("Margin is insufficient.")));
    }

    void overRecordedPricesTheDistancesStay()
    {
        PaperExchange exchange = freshExchange();
        QList<Quote> quotes = openingQuotes();
        quotes[0] = quoteAround(*findPaperInstrument(kBtc), Price::literal("17212.12"));
        QVERIFY(seedScenario(exchange, Scenario::Calm, std::nullopt, quotes).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("10625.05"));
        QCOMPARE(exchange.positions({}).first().position.entryPrice.toString(), s("17185.6"));
        QCOMPARE(exchange.openAlgoOrders({}).first().view.triggerPrice.toString(), s("16834.1"));
    }

    void aPositionThatIsNotListedIsLeftOut()
    {
        PaperExchange exchange({*findPaperInstrument(kEth)}, [] { return bw::base::VenueTime(kStartMs); });
        QVERIFY(seedScenario(exchange, Scenario::Calm, std::nullopt, {openingQuotes().at(1)}).has_value());
        QCOMPARE(exchange.state().wallet.toString(), s("10625.05"));
        QVERIFY(exchange.positions({}).isEmpty());
    }

    void words()
    {
        for (const Scenario scenario : {Scenario::Calm, Scenario::Incident, Scenario::FirstLive}) {
            QCOMPARE(*parseScenario(toWord(scenario)), scenario);
        }
        QVERIFY(!parseScenario(s("Calm")).has_value());
        QVERIFY(parseScenario(s("x")).error().message.contains(s("calm, incident or first-live")));
        QCOMPARE(parseCapital(s("500.5"))->toString(), s("500.5"));
        for (const QString &bad : {s("0"), s("-1"), s("abc"), s("1000000001"), s("0.000000001"), s("")}) {
            QVERIFY2(!parseCapital(bad).has_value(), qPrintable(bad));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_account_file.moc"
