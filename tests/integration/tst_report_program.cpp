// The original report's figures in the program: from a journal of its hundred trades, alone and with an engine on top, and the same
// after a restart. Sharpe, Sortino and the profit factor were worked out apart from this code (docs/statistics.md says how).
#include "tests/support/program_stage.h"
#include "tests/support/report_journal.h"

using namespace bw;
using namespace bw::test;

namespace {

QJsonObject statisticsIn(const QJsonObject &json) { return json.value(QStringLiteral("statistics")).toObject(); }
double figure(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toDouble(-1); }

// Another way to the same figures: integers in hundredths, sorted by sign, no decimal class and no statistics of ours.
struct LongHand
{
    int wins = 0;
    int losses = 0;
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t deepest = 0;
    std::int64_t height = 0;

    explicit LongHand(const QList<ReportTrade> &trades)
    {
        std::vector<std::int64_t> curve{1'000'000};
        for (const ReportTrade &trade : trades) {
            const auto cents = [](Money money) { return money.toFixed(2).remove(QLatin1Char('.')).toLongLong(); };
            const std::int64_t net = cents(trade.realised) - cents(trade.commission) + cents(trade.funding);
            (net > 0 ? wins : losses) += 1;
            (net > 0 ? won : lost) += net;
            curve.push_back(curve.back() + net);
        }
        for (std::size_t peak = 0; peak < curve.size(); ++peak) { // every pair, no running maximum
            for (std::size_t later = peak; later < curve.size(); ++later) {
                if (curve[peak] - curve[later] > deepest) {
                    deepest = curve[peak] - curve[later];
                    height = curve[peak];
                }
            }
        }
    }
};

} // namespace

class ReportProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresByLongHand()
    {
        const LongHand by(reportTrades());
        QCOMPARE(by.wins, 55);
        QCOMPARE(by.losses, 45);
        QCOMPARE(by.won + by.lost, std::int64_t(62'580));
        QCOMPARE(by.deepest, std::int64_t(10'200));
        QCOMPARE(by.height, std::int64_t(1'021'000));
    }

    void replayFromTheJournalAlone()
    {
        ProgramStage stage;
        writeReportJournal(stage.path());
        const ProgramRun run = stage.call({"replay", "--json"});
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject state = run.json().value(QStringLiteral("paper-usdm")).toObject();
        QCOMPARE(figure(state, "initial_capital"), 10'000.0);
        QCOMPARE(figure(state, "equity"), 10'625.05);     // the report's balance
        QCOMPARE(figure(state, "total_pnl"), 625.05);     // its trades, and its difference
        QVERIFY(state.value(QStringLiteral("positions")).toObject().isEmpty());
        const QJsonObject all = statisticsIn(state);
        QCOMPARE(figure(all, "total_trades"), 100.0);
        QCOMPARE(figure(all, "wins"), 55.0);
        QCOMPARE(figure(all, "losses"), 45.0);
        QCOMPARE(figure(all, "win_rate"), 0.55);
        QVERIFY2(run.out.contains(R"("total_pnl":625.8,"profit_factor":2.752941,"expectancy":6.258,)"), run.out.constData()); // 982.80 / 357.00
        QCOMPARE(figure(all, "commission"), 42.0);
        QCOMPARE(figure(all, "funding"), -0.6);
        QCOMPARE(figure(all, "max_drawdown"), 0.00999);
        const QJsonObject drawdown = all.value(QStringLiteral("drawdown")).toObject();
        QCOMPARE(figure(drawdown, "depth"), 102.0);
        QCOMPARE(drawdown.value(QStringLiteral("peak_at")).toString(), QStringLiteral("2025-12-06T01:30:00.000Z"));
        QCOMPARE(drawdown.value(QStringLiteral("trough_at")).toString(), QStringLiteral("2025-12-08T07:30:00.000Z"));
        QCOMPARE(drawdown.value(QStringLiteral("recovered_at")).toString(), QStringLiteral("2025-12-10T13:30:00.000Z"));
        QCOMPARE(figure(all, "days"), 18.0);
        QCOMPARE(figure(all, "sharpe"), 21.871988);
        QCOMPARE(figure(all, "sortino"), 51.445354);
    }

    void replayAtATime()
    {
        ProgramStage stage;
        writeReportJournal(stage.path());
        const auto at = [&stage](const char *time) { return stage.call({"replay", "--json", "--until", time}).json().value(QStringLiteral("paper-usdm")).toObject(); };
        QCOMPARE(figure(at("2025-12-06T01:30:00Z"), "equity"), 10'210.0);
        QCOMPARE(figure(at("2025-12-08 07:30"), "equity"), 10'108.0);
        QVERIFY(statisticsIn(at("2025-12-08 07:30")).value(QStringLiteral("drawdown")).toObject().value(QStringLiteral("recovered_at")).isNull());
        const QJsonObject held = at("2025-12-01T04:00:00Z"); // within the second trade
        QCOMPARE(figure(statisticsIn(held), "total_trades"), 1.0);
        QCOMPARE(held.value(QStringLiteral("positions")).toObject().value(QStringLiteral("ETHUSDT")).toObject().value(QStringLiteral("quantity")).toInt(), 1);
        const QJsonObject before = at("2025-01-01");
        QVERIFY(before.value(QStringLiteral("equity")).isNull());
        QCOMPARE(figure(statisticsIn(before), "total_trades"), 0.0);
        QVERIFY(stage.call({"replay"}).out.contains("  equity                  10625.05\n"));
        QCOMPARE(stage.call({"replay", "--until", "soon"}).code, 2);
    }

    void replaySaysWhatItCannotProve()
    {
        ProgramStage stage;
        QCOMPARE(stage.call({"replay"}).code, 1);
        writeReportJournal(stage.path());
        QFile journal(stage.path("paper-usdm/journal.sqlite"));
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QVERIFY(journal.seek(4096));
        QVERIFY(journal.write(QByteArray(2048, 'x')) == 2048);
        journal.close();
        const ProgramRun run = stage.call({"replay"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("paper-usdm"), run.err.constData());
    }

    // An engine on the same journal: what happens now comes on top, and what was is still there after the next start.
    void anEngineGoesOnFromThere()
    {
        ProgramStage stage;
        writeReportJournal(stage.path());
        QVERIFY(stage.start({QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--capital"), QStringLiteral("10625.05"), QStringLiteral("--speed"), QStringLiteral("0")}));
        QTRY_COMPARE_WITH_TIMEOUT(stage.call({"status"}).code, 0, 60'000);
        const QJsonObject status = stage.call({"status", "--json"}).json();
        QCOMPARE(figure(status, "total_trades"), 100.0);
        QCOMPARE(figure(status, "win_rate"), 0.55);
        QCOMPARE(figure(status, "max_drawdown"), 0.00999);
        QCOMPARE(figure(status, "initial_capital"), 10'000.0);
        QVERIFY(qAbs(figure(status, "total_pnl") - (figure(status, "equity") - 10'000.0)) < 1e-9);
        QCOMPARE(figure(statisticsIn(stage.call({"equity", "--json"}).json()), "total_pnl"), 625.8);
        QVERIFY(stage.call({"status"}).out.contains("round trips 100  won 0.55  deepest fall 0.00999"));

        QCOMPARE(stage.call({"close-position", "BTCUSDT", "--reason", "test"}).code, 0); // the paper account begins with one
        QTRY_COMPARE_WITH_TIMEOUT(figure(stage.call({"status", "--json"}).json(), "total_trades"), 101.0, 30'000);
        const QJsonObject before = statisticsIn(stage.call({"equity", "--json"}).json());
        QVERIFY(stage.call({"trades", "--json"}).json().value(QStringLiteral("round_trips")).toArray().size() == 100); // of 101, the newest
        stage.end();
        QVERIFY(stage.start());
        QTRY_COMPARE_WITH_TIMEOUT(figure(stage.call({"status", "--json"}).json(), "total_trades"), 101.0, 30'000);
        const QJsonObject after = statisticsIn(stage.call({"equity", "--json"}).json());
        for (const char *key : {"total_pnl", "wins", "losses", "profit_factor", "commission", "funding", "max_drawdown"}) {
            QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
        }
    }
};

QTEST_GUILESS_MAIN(ReportProgram)
#include "tst_report_program.moc"
