// An emergency stop on spot while the engine is frozen, and what happens when it thaws: positions are sold once, holdings never.
// Proves S-39.
#include "core/binance/binance_client.h"
#include "core/engine/local_client.h"
#include "core/engine/runner_journal.h"
#include "core/journal/data_directory.h"
#include "core/paper/paper_service.h"
#include "core/paper/spot/spot_venue.h"

#include <QDir>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using trading::Quantity;
using trading::Symbol;

namespace {

const Symbol kEth(QStringLiteral("ETHUSDT"));
const Symbol kBtc(QStringLiteral("BTCUSDT"));

struct Desk
{
    Desk()
    {
        paper::PaperConfig config;
        config.spotPort = 0;
        config.scenarioHas = paper::ScenarioHas::MoneyOnly;
        config.capital = trading::Money::literal("10000");
        config.spotHoldings = {{QStringLiteral("BTC"), base::Decimal::literal("0.5")}, {QStringLiteral("ETH"), base::Decimal::literal("2")}};
        config.speed = base::Decimal::zero();
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        exchange = std::move(*started);
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("paper-spot")));
        client = makeClient(folder());
    }
    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("paper-spot")); }
    std::unique_ptr<engine::LocalClient> makeClient(const QString &where)
    {
        auto made = std::make_unique<engine::LocalClient>(engineConfig(), parts(where));
        QObject::connect(made.get(), &engine::LocalClient::replied, made.get(), [this](const engine_client::Reply &reply) { replies.insert(reply.id, reply); });
        made->start();
        return made;
    }
    ~Desk()
    {
        thaw();
        client.reset();
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    static engine::EngineConfig engineConfig()
    {
        engine::EngineConfig config;
        config.market = trading::Market::Spot;
        config.watch = {kEth, kBtc};
        return config;
    }
    engine::HostParts parts(const QString &where)
    {
        binance::BinanceConfig venue;
        venue.market = trading::Market::Spot;
        venue.restUrl = QUrl(exchange->spotUrl());
        venue.streamUrl = venue.wsApiUrl = QUrl(exchange->spotStreamUrl());
        venue.walletApi = true;
        venue.apiKey = exchange->apiKey();
        venue.apiSecret = binance::Secret(exchange->apiSecret().toUtf8());
        venue.clock = clock.get();
        venue.latch = latch.get();
        engine::HostParts out;
        out.latch = latch;
        out.clock = clock;
        const QString path = where + QStringLiteral("/journal.sqlite");
        out.runnerJournalPath = journal::AccountDirectory::runnerJournalPathIn(where);
        out.openJournal = [path, runner = out.runnerJournalPath]() -> base::Result<std::unique_ptr<journal::Journal>> {
            auto journal = journal::Journal::open(path);
            const base::Status taken = journal ? engine::takeOverRunnerJournal(**journal, runner) : base::Status();
            return taken ? std::move(journal) : base::Result<std::unique_ptr<journal::Journal>>(tl::unexpected(taken.error()));
        };
        out.openJournalForReading = [path] { return journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly); };
        out.makePort = [venue] { return std::make_unique<binance::BinanceClient>(venue); };
        binance::BinanceConfig runner = venue;
        runner.accountStream = false;
        runner.yieldsToRunner = false;
        out.makeRunnerPort = [runner] { return std::make_unique<binance::BinanceClient>(runner); };
        return out;
    }
    [[nodiscard]] auto picture() const { return client->latest(); }
    [[nodiscard]] bool isActive() const { return picture()->state.state == safety::TradingState::Active; }
    void order(const engine_client::CommandBody &body)
    {
        const auto id = client->send(body);
        const auto answered = [&] { return replies.contains(id) && replies.value(id).kind != engine_client::ReplyKind::Accepted; };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 10'000);
        QVERIFY2(replies.value(id).kind == engine_client::ReplyKind::Done, qPrintable(replies.value(id).message));
    }
    void buy(const Symbol &symbol, const char *quantity)
    {
        const auto mark = picture()->risk.symbols.value(symbol).mark;
        QVERIFY(mark.has_value());
        engine_client::OpenPosition open;
        open.intent.symbol = symbol;
        open.intent.side = trading::Side::Buy;
        open.intent.type = trading::OrderType::Market;
        open.intent.quantity = Quantity::literal(quantity);
        open.intent.stopPrice = trading::Price(trading::times(*mark, trading::Ratio::literal("0.98"), trading::Rounding::Floor).value().rounded(1, base::Rounding::Floor));
        order(open);
    }
    // Two positions: one bought, one adopted; both with a stop at the exchange.
    void hold()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isActive(), 15'000);
        buy(kEth, "0.1");
        order(engine_client::AdoptHolding{kBtc, Quantity::literal("0.004"), QStringLiteral("Ada")});
        QTRY_COMPARE_WITH_TIMEOUT(int(std::count_if(picture()->positions.begin(), picture()->positions.end(), [](const auto &row) {
            return row.guard == engine_client::GuardState::Protected;
        })), 2, 15'000);
    }
    void freeze()
    {
        frozen = true;
        QMetaObject::invokeMethod(&client->host(), [this] { thawed.acquire(); }, Qt::QueuedConnection);
    }
    void thaw()
    {
        if (std::exchange(frozen, false)) {
            thawed.release();
        }
    }
    [[nodiscard]] Quantity held(const char *asset)
    {
        Quantity total;
        exchange->callSpot([&](paper::spot::SpotVenue &venue) {
            for (const auto &balance : venue.exchange().balances(venue.account())) {
                if (balance.asset == QLatin1String(asset)) {
                    total = Quantity(balance.free + balance.locked);
                }
            }
        });
        return total;
    }
    [[nodiscard]] int openOrders()
    {
        int open = 0;
        exchange->callSpot([&](paper::spot::SpotVenue &venue) { open = static_cast<int>(venue.exchange().openOrders(venue.account(), {}).size()); });
        return open;
    }

    std::unique_ptr<paper::PaperService> exchange;
    QTemporaryDir directory;
    std::shared_ptr<base::SystemClock> clock = std::make_shared<base::SystemClock>();
    std::shared_ptr<base::HaltLatch> latch = std::make_shared<base::HaltLatch>();
    std::unique_ptr<engine::LocalClient> client;
    QHash<engine_client::CommandId, engine_client::Reply> replies;
    QSemaphore thawed;
    bool frozen = false;
};

} // namespace

class SpotStopRunnerTest : public QObject
{
    Q_OBJECT

    static bool runnerIsDone(Desk &desk)
    {
        const auto progress = desk.client->runnerProgress();
        return progress && progress->phase == safety::StopPhase::Done && progress->verifiedFlat;
    }
    // What was bought is gone but for what no order can sell; what was held before is all there.
    static void verifyOnlyPositionsWentAway(Desk &desk)
    {
        QCOMPARE(desk.openOrders(), 0);
        QCOMPARE(desk.held("BTC"), Quantity::literal("0.496"));
        const Quantity eth = desk.held("ETH");
        QVERIFY2(eth >= Quantity::literal("2") && eth < Quantity::literal("2.0001"), qPrintable(eth.toString()));
    }

    static void stopAndFreeze(Desk &desk)
    {
        desk.freeze();
        desk.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("a test"), QStringLiteral("button"));
        QTRY_VERIFY_WITH_TIMEOUT(runnerIsDone(desk), 20'000);
    }

private Q_SLOTS:
    void aFrozenEngineIsReplacedAndNothingIsSoldTwice()
    {
        Desk desk;
        desk.hold();
        QCOMPARE(desk.openOrders(), 2);
        stopAndFreeze(desk);
        verifyOnlyPositionsWentAway(desk);
        QVERIFY(desk.latch->runnerWorks());
        QVERIFY(QFile::exists(journal::AccountDirectory::runnerJournalPathIn(desk.folder())));
        desk.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(desk.picture()->stop.phase == safety::StopPhase::Done && desk.picture()->stop.verifiedFlat, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.latch->runnerWorks(), 5'000);
        verifyOnlyPositionsWentAway(desk);
        QVERIFY(desk.picture()->positions.isEmpty());
        QVERIFY(!QFile::exists(journal::AccountDirectory::runnerJournalPathIn(desk.folder()))); // it saw everything by itself
    }
    // The frozen process is killed: what the next one finds are the files as they are now.
    void theNextEngineKnowsWhatTheRunnerSold()
    {
        Desk desk;
        desk.hold();
        stopAndFreeze(desk);
        QTRY_VERIFY(!QFile::exists(journal::AccountDirectory::runnerJournalPathIn(desk.folder()) + QStringLiteral("-wal"))); // closed
        QTemporaryDir next;
        for (const QString &name : QDir(desk.folder()).entryList({QStringLiteral("*.sqlite*")}, QDir::Files)) {
            QVERIFY2(QFile::copy(desk.folder() + QLatin1Char('/') + name, next.filePath(name)), qPrintable(name));
        }
        desk.latch->setRunnerWorks(false); // of that process
        const auto after = desk.makeClient(next.path());
        QTRY_VERIFY_WITH_TIMEOUT(after->latest()->stop.phase == safety::StopPhase::Done && after->latest()->stop.verifiedFlat, 20'000);
        QVERIFY(after->latest()->positions.isEmpty());
        verifyOnlyPositionsWentAway(desk);
        const auto &holdings = after->latest()->holdings;
        const auto btc = std::find_if(holdings.begin(), holdings.end(), [](const auto &row) { return row.asset == QLatin1String("BTC"); });
        QVERIFY(btc != holdings.end());
        QCOMPARE(btc->amount, Quantity::literal("0.496"));
        QVERIFY(!QFile::exists(journal::AccountDirectory::runnerJournalPathIn(next.path())));
    }
    void theCommandFlattensWithoutAnEngine()
    {
        Desk desk;
        desk.hold();
        QSignalSpy ended(desk.client.get(), &engine::LocalClient::ended);
        desk.client->shutDown();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        desk.client.reset();
        QProcess process;
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), desk.directory.path(), QStringLiteral("--reason"),
                                                      QStringLiteral("nobody is there"), QStringLiteral("--rest-url"), desk.exchange->spotUrl()});
        QVERIFY(process.waitForFinished(90'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(said.contains("paper-spot: verified flat: 2 of 2 orders cancelled, 2 of 2 positions closed"), said.constData());
        QCOMPARE(process.exitCode(), 0);
        verifyOnlyPositionsWentAway(desk);
        desk.client = desk.makeClient(desk.folder());
        QTRY_VERIFY_WITH_TIMEOUT(desk.picture()->risk.accountKnown && desk.picture()->positions.isEmpty(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.picture()->freshness.accountAge.count() < 1000 && !desk.picture()->holdings.isEmpty(), 15'000);
        verifyOnlyPositionsWentAway(desk);
    }
    void anEngineThatWorksIsLeftToIt()
    {
        Desk desk;
        desk.hold();
        desk.client->emergencyStop(base::StopLevel::Flatten, QStringLiteral("a test"), QStringLiteral("button"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.picture()->stop.phase == safety::StopPhase::Done && desk.picture()->stop.verifiedFlat, 20'000);
        QVERIFY(!desk.client->runnerProgress());
        QVERIFY(!desk.latch->runnerWorks());
        verifyOnlyPositionsWentAway(desk);
    }
};

QTEST_GUILESS_MAIN(SpotStopRunnerTest)
#include "tst_spot_stop_runner.moc"
