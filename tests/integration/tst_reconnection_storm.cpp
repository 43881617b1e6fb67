// Disconnections without end, over every path, while an engine trades: no fill is missed, no order leaves twice, and what
// the engine believes at the end is what the exchange says. The number of cuts by BW_STORM_CUTS; the seed by BW_STORM_SEED.
#include "core/trading/words.h"
#include "tests/integration/exchange_door.h"
#include "tests/support/terminal.h"

#include <QElapsedTimer>
#include <QSet>

#include <random>

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;

namespace {

const trading::Symbol kBtcUsdt(QStringLiteral("BTCUSDT"));

paper::PaperConfig calmMarket()
{
    paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive, "1");
    config.capital = trading::Money::literal("100000");
    config.control = true;
    return config;
}

void quick(engine::EngineConfig &engine, binance::BinanceConfig &client)
{
    safety::LimitValues limits;
    limits.entriesPerDay.reset();
    limits.lossStreak.reset();
    limits.dailyLoss = trading::Ratio::literal("0.5");
    limits.drawdown = trading::Ratio::literal("0.9");
    engine.limits = *safety::Limits::create(limits);
    client.wsApiUrl = client.streamUrl;
    client.backOffFirstMs = 5;
    client.backOffCapMs = 100;
    client.probeMs = 50;
    client.connectionsMost = 0; // far more than an exchange takes
}

struct Storm
{
    explicit Storm(std::uint64_t seed) : dice(seed), terminal(calmMarket(), safety::GuardAdopted::Place, quick) {}

    int draw(int below) { return int(dice() % std::uint64_t(below)); }

    void cut()
    {
        static const QByteArray kPaths[] = {"rest", "ws-api", "user", "market"};
        const ExchangeDoor door(Ports{0, quint16(QUrl(terminal.exchange->restUrl()).port())});
        const QByteArray path = kPaths[draw(4)];
        // Half of them strike an order on its way: carried out, and the answer lost.
        const bool within = path != "user" && path != "market" && draw(2) == 0;
        QCOMPARE(door.tell(within ? QByteArray("cut:on=order,count=1,for=2s,path=") + path : "disconnect:path=" + path), QString());
        ++cuts;
    }

    // Entries where the rules let one pass, else the position goes.
    void trade()
    {
        if (outstanding && !terminal.ended(*outstanding)) {
            return;
        }
        outstanding.reset();
        const auto *held = terminal.position(kBtcUsdt.text());
        if (!held && terminal.state() == safety::TradingState::Active && terminal.now().risk.symbols.value(kBtcUsdt).mark) {
            engine_client::OpenPosition open;
            open.intent.symbol = kBtcUsdt;
            open.intent.quantity = trading::Quantity::literal("0.002");
            const trading::Price mark = *terminal.now().risk.symbols.value(kBtcUsdt).mark;
            open.intent.stopPrice = trading::roundToTick(terminal.now().risk.instruments->value(kBtcUsdt),
                                                         times(mark, trading::Ratio::literal("0.97"), trading::Rounding::Floor), trading::Rounding::Floor);
            outstanding = terminal.client->send(open);
            ++entries;
        } else if (held) {
            engine_client::ClosePosition close;
            close.symbol = kBtcUsdt;
            close.reason = QStringLiteral("storm");
            outstanding = terminal.client->send(close);
        }
    }

    std::mt19937_64 dice;
    Terminal terminal;
    std::optional<engine_client::CommandId> outstanding;
    std::optional<engine_client::CommandId> cutFor;
    int cuts = 0;
    int entries = 0;
};

QSet<qint64> journalledFills(const QString &path)
{
    QSet<qint64> ids;
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    if (!journal) {
        qFatal("%s", qPrintable(journal.error().message));
    }
    const base::Status read = (*journal)->forEach([&ids](const journal::Record &record) {
        if (record.kind == QLatin1String("fill")) {
            const qint64 id = record.body.value(QLatin1String("trade_id")).toInteger();
            if (ids.contains(id)) {
                qFatal("fill %lld twice", id);
            }
            ids.insert(id);
        }
    });
    if (!read) {
        qFatal("%s", qPrintable(read.error().message));
    }
    return ids;
}

QString leftIn(const engine_client::Snapshot &picture)
{
    QStringList left;
    for (const engine_client::OrderRow &row : picture.orders) {
        left.append(QStringLiteral("%1 %2 %3").arg(row.order.clientId.text(), toWord(row.order.status)).arg(int(row.state)));
    }
    for (const trading::AlgoOrderView &order : picture.conditionals) {
        left.append(QStringLiteral("%1 %2").arg(order.clientId.text(), toWord(order.status)));
    }
    return left.join(QStringLiteral("; ")) + QStringLiteral(" | ") + picture.state.reasons.join(QStringLiteral(", "));
}

int cutsWanted()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("BW_STORM_CUTS", &ok);
    return ok ? wanted : 25;
}

} // namespace

class ReconnectionStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingTwice()
    {
        bool ok = false;
        const auto seed = qEnvironmentVariable("BW_STORM_SEED").toULongLong(&ok);
        Storm storm(ok ? seed : 1);
        QTRY_COMPARE_WITH_TIMEOUT(storm.terminal.state(), safety::TradingState::Active, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT((storm.trade(), storm.terminal.position(kBtcUsdt.text())), 15'000); // the last calm moment
        QElapsedTimer sinceCut;
        sinceCut.start();
        // A cut while an order is on its way, or right behind it; one in five while the last one is not repaired yet.
        while (storm.cuts < cutsWanted()) {
            storm.trade();
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
            const bool due = storm.outstanding && storm.outstanding != storm.cutFor && sinceCut.elapsed() > storm.draw(60);
            const bool impatient = sinceCut.elapsed() > (storm.cuts % 5 == 0 ? 200 : 3'000);
            if (due || impatient) {
                storm.cutFor = storm.outstanding;
                storm.cut();
                sinceCut.restart();
            }
        }
        settle(storm);
        compare(storm);
        qInfo("%d cuts, %d entries asked, %lld orders and %lld fills at the exchange", storm.cuts, storm.entries,
              static_cast<long long>(m_orders), static_cast<long long>(m_fills));
    }

private:
    // Peace: whatever is open ends, the position goes, and the picture is read afresh.
    static void settle(Storm &storm)
    {
        if (storm.outstanding) {
            QTRY_VERIFY_WITH_TIMEOUT(storm.terminal.ended(*storm.outstanding), 60'000);
            storm.outstanding.reset();
        }
        QTRY_COMPARE_WITH_TIMEOUT(storm.terminal.state(), safety::TradingState::Active, 90'000);
        if (storm.terminal.position(kBtcUsdt.text())) {
            engine_client::ClosePosition close;
            close.symbol = kBtcUsdt;
            close.reason = QStringLiteral("the end");
            const auto id = storm.terminal.client->send(close);
            QTRY_VERIFY_WITH_TIMEOUT(storm.terminal.ended(id), 60'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!storm.terminal.position(kBtcUsdt.text()), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(storm.terminal.now().orders.isEmpty() && storm.terminal.now().conditionals.isEmpty(),
                                  qPrintable(leftIn(storm.terminal.now())), 90'000);
    }

    void compare(Storm &storm)
    {
        QSet<qint64> told;
        QSet<QString> ids;
        qsizetype entriesAtExchange = 0;
        trading::Money wallet;
        storm.terminal.exchange->call([&](paper::PaperExchange &exchange) {
            binance_server::HistoryQuestion question;
            question.symbol = kBtcUsdt;
            question.limit = 1000;
            for (const auto &trade : exchange.userTrades(question)) {
                told.insert(trade.tradeId.value());
            }
            for (const auto &order : exchange.allOrders(question)) {
                if (ids.contains(order.view.clientId.text())) {
                    qFatal("%s was carried out twice", qPrintable(order.view.clientId.text()));
                }
                ids.insert(order.view.clientId.text());
                entriesAtExchange += order.view.reduceOnly ? 0 : 1;
            }
            for (const auto &balance : exchange.balances()) {
                wallet = balance.asset == QLatin1String("USDT") ? balance.wallet : wallet;
            }
        });
        m_orders = ids.size();
        m_fills = told.size();
        QVERIFY(m_fills < 1000); // else the question above did not see all
        QVERIFY(entriesAtExchange > 0);
        QVERIFY(entriesAtExchange <= storm.entries); // never more than were asked for
        QTRY_COMPARE_WITH_TIMEOUT(storm.terminal.now().risk.wallet, wallet, 30'000);
        const QString path = storm.terminal.journalPath();
        storm.terminal.endEngine();
        const QSet<qint64> known = journalledFills(path);
        QCOMPARE(known - told, QSet<qint64>());
        QCOMPARE(told - known, QSet<qint64>());
    }

    qsizetype m_orders = 0;
    qsizetype m_fills = 0;
};

QTEST_GUILESS_MAIN(ReconnectionStorm)
#include "tst_reconnection_storm.moc"
