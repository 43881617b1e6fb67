// The rules about the state of the account and its data: emergency-stop, ready, data-fresh, open-positions, daily-loss.
// Proves S-06.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

class TestRulesState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emergencyStop()
    {
        RiskView view = soundView();
        QCOMPARE(wordOf(judgeEmergencyStop(view, soundIntent())), QStringLiteral("pass ok - / - / -"));
        view.stopped = true;
        const RuleFinding finding = judgeEmergencyStop(view, soundIntent());
        QCOMPARE(wordOf(finding), QStringLiteral("deny stopped - / - / -"));
        QCOMPARE(finding.rule, RuleId::EmergencyStop);
    }

    void ready_data()
    {
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("subject");
        QTest::newRow("ready") << QStringList() << true << "";
        QTest::newRow("one reason") << QStringList{QStringLiteral("resync")} << false << "resync";
        QTest::newRow("all reasons are named") << QStringList{QStringLiteral("start-up"), QStringLiteral("journal")} << false
                                               << "start-up, journal";
        QTest::newRow("a reason without words is a reason") << QStringList{QString()} << false << "";
    }

    void ready()
    {
        QFETCH(QStringList, reasons);
        QFETCH(bool, passed);
        QFETCH(QString, subject);
        RiskView view = soundView();
        view.notReady = reasons;
        const RuleFinding finding = judgeReady(view, soundIntent());
        QCOMPARE(finding.rule, RuleId::Ready);
        QCOMPARE(finding.passed(), passed);
        QCOMPARE(finding.code, passed ? QStringLiteral("ok") : QStringLiteral("not-ready"));
        QCOMPARE(finding.subject, subject);
    }

    void dataFresh_data()
    {
        QTest::addColumn<bool>("accountKnown");
        QTest::addColumn<qint64>("accountAge");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<qint64>("markAge");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("subject");

        const qint64 never = std::numeric_limits<qint64>::max();
        const qint64 before = std::numeric_limits<qint64>::min();
        QTest::newRow("fresh: the mark goes stale first")
            << true << qint64(0) << "100" << qint64(0) << "pass ok ms 0 / ms 5000 / ms 5000" << "mark";
        QTest::newRow("fresh: the account goes stale first")
            << true << qint64(29000) << "100" << qint64(0) << "pass ok ms 29000 / ms 30000 / ms 1000" << "account";
        QTest::newRow("both equally near: the mark is shown")
            << true << qint64(29000) << "100" << qint64(4000) << "pass ok ms 4000 / ms 5000 / ms 1000" << "mark";
        QTest::newRow("account exactly at its limit")
            << true << qint64(30000) << "100" << qint64(0) << "pass ok ms 30000 / ms 30000 / ms 0" << "account";
        QTest::newRow("account one over")
            << true << qint64(30001) << "100" << qint64(0) << "deny stale-account ms 30001 / ms 30000 / ms -1" << "account";
        QTest::newRow("mark exactly at its limit")
            << true << qint64(0) << "100" << qint64(5000) << "pass ok ms 5000 / ms 5000 / ms 0" << "mark";
        QTest::newRow("mark one over")
            << true << qint64(0) << "100" << qint64(5001) << "deny stale-mark ms 5001 / ms 5000 / ms -1" << "mark";
        QTest::newRow("account never read") << false << qint64(0) << "100" << qint64(0) << "deny no-account - / - / -" << "";
        QTest::newRow("no mark") << true << qint64(0) << "" << qint64(0) << "deny no-mark - / - / -" << "ETHUSDT";
        QTest::newRow("mark of zero") << true << qint64(0) << "0" << qint64(0) << "deny no-mark - / - / -" << "ETHUSDT";
        QTest::newRow("negative mark") << true << qint64(0) << "-1" << qint64(0) << "deny no-mark - / - / -" << "ETHUSDT";
        QTest::newRow("account from the future")
            << true << qint64(-1) << "100" << qint64(0) << "deny stale-account ms -1 / ms 30000 / ms 30001" << "account";
        QTest::newRow("mark from the future")
            << true << qint64(0) << "100" << qint64(-1) << "deny stale-mark ms -1 / ms 5000 / ms 5001" << "mark";
        QTest::newRow("account older than anything")
            << true << never << "100" << qint64(0)
            << "deny stale-account ms 9223372036854775807 / ms 30000 / ms -9223372036854745807" << "account";
        QTest::newRow("mark before anything")
            << true << qint64(0) << "100" << before
            << "deny stale-mark ms -9223372036854775808 / ms 5000 / ms 9223372036854780808" << "mark";
    }

    // The balance and every sum are worked out with the marks of all that is held or pending.
    void theMarksOfWhatIsHeldBeside_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("subject");
        QTest::newRow("fresh: shown is the entry's own") << qint64(4999) << "pass ok ms 10 / ms 5000 / ms 4990" << "mark";
        QTest::newRow("exactly at the limit") << qint64(5000) << "pass ok ms 10 / ms 5000 / ms 4990" << "mark";
        QTest::newRow("one over") << qint64(5001) << "deny stale-mark ms 5001 / ms 5000 / ms -1" << "BTCUSDT";
        QTest::newRow("from the future") << qint64(-1) << "deny stale-mark ms -1 / ms 5000 / ms 5001" << "BTCUSDT";
    }

    void theMarksOfWhatIsHeldBeside()
    {
        QFETCH(qint64, age);
        QFETCH(QString, expected);
        QFETCH(QString, subject);
        RiskView view = soundView();
        view.oldestMark = OldestMark{Symbol(QStringLiteral("BTCUSDT")), Millis(age)};
        const RuleFinding finding = judgeDataFresh(view, soundIntent());
        QCOMPARE(wordOf(finding), expected);
        QCOMPARE(finding.subject, subject);
    }

    void dataFresh()
    {
        QFETCH(bool, accountKnown);
        QFETCH(qint64, accountAge);
        QFETCH(QString, mark);
        QFETCH(qint64, markAge);
        QFETCH(QString, expected);
        QFETCH(QString, subject);
        RiskView view = soundView();
        view.accountKnown = accountKnown;
        view.accountAge = Millis(accountAge);
        SymbolRisk &risk = view.symbols[eth()];
        risk.mark = mark.isEmpty() ? std::nullopt : std::optional(price(mark));
        risk.markAge = Millis(markAge);
        const RuleFinding finding = judgeDataFresh(view, soundIntent());
        QCOMPARE(finding.rule, RuleId::DataFresh);
        QCOMPARE(wordOf(finding), expected);
        QCOMPARE(finding.subject, subject);
    }

    void aSymbolThatTheViewDoesNotHoldHasNoMark()
    {
        EntryIntent intent = soundIntent();
        intent.symbol = symbolOf(QStringLiteral("BTCUSDT"));
        QCOMPARE(judgeDataFresh(soundView(), intent).code, QStringLiteral("no-mark"));
        intent.symbol = Symbol();
        QCOMPARE(judgeDataFresh(soundView(), intent).code, QStringLiteral("no-mark"));
    }

    void freshnessFollowsTheLimits()
    {
        RiskView view = soundView();
        view.limits = limitsWith([](LimitValues &v) { v.markFresh = Millis(9); });
        QCOMPARE(judgeDataFresh(view, soundIntent()).code, QStringLiteral("stale-mark")); // the view's mark is 10 ms old
        view.limits = limitsWith([](LimitValues &v) { v.accountFresh = Millis(99); });
        QCOMPARE(judgeDataFresh(view, soundIntent()).code, QStringLiteral("stale-account"));
    }

    // Other symbols as "SYMBOL amount pending", the limit is 3.
    void openPositions_data()
    {
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("expected");
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(','), Qt::SkipEmptyParts); };

        QTest::newRow("this one is the first") << list("") << "pass ok count 1 / count 3 / count 2";
        QTest::newRow("one long") << list("A 1 0") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("one short") << list("A -1 0") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("a pending entry counts") << list("A 0 1") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("both in one symbol count once") << list("A 1 1") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("exactly at the limit") << list("A 1 0,B 0 1") << "pass ok count 3 / count 3 / count 0";
        QTest::newRow("one over") << list("A 1 0,B 0 1,C -1 0") << "deny over-limit count 4 / count 3 / count -1";
        QTest::newRow("flat symbols do not count") << list("A 0 0,B 0 0,C 0 0,D 0 0") << "pass ok count 1 / count 3 / count 2";
        QTest::newRow("an order of which nothing is left") << list("A 0 none") << "pass ok count 1 / count 3 / count 2";
        QTest::newRow("a remainder that makes no sense counts") << list("A 0 -1") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("this symbol is held already: counted once") << list("ETHUSDT 1 1,A 1 0,B 1 0")
                                                                   << "pass ok count 3 / count 3 / count 0";
        QTest::newRow("this symbol is held, too many others") << list("ETHUSDT 1 0,A 1 0,B 1 0,C 1 0")
                                                              << "deny over-limit count 4 / count 3 / count -1";
        QTest::newRow("dust does not count") << list("A 0.0009 0,B -0.0009 0,C 1 0") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("the smallest order is no dust") << list("A 0.001 0") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("dust with a pending entry counts") << list("A 0.0009 1") << "pass ok count 2 / count 3 / count 1";
        QTest::newRow("dust of an unknown symbol counts") << list("UNKNOWN 0.0000001 0") << "pass ok count 2 / count 3 / count 1";
    }

    void openPositions()
    {
        QFETCH(QStringList, others);
        QFETCH(QString, expected);
        RiskView view = soundView();
        view.instruments = mapOf({instrumentOf(eth()), instrumentOf(symbolOf(QStringLiteral("A"))),
                                  instrumentOf(symbolOf(QStringLiteral("B"))), instrumentOf(symbolOf(QStringLiteral("C")))});
        for (const QString &other : others) {
            const QStringList words = other.split(QLatin1Char(' '));
            SymbolRisk risk = flatRisk(symbolOf(words[0]));
            risk.position.amount = quantity(words[1]);
            if (words[2] == QLatin1String("none")) {
                risk.pending.append(PendingEntry{});
            } else if (words[2] != QLatin1String("0")) {
                risk.pending.append(PendingEntry{Side::Buy, quantity(words[2]), std::nullopt});
            }
            view.symbols.insert(symbolOf(words[0]), risk);
        }
        const RuleFinding finding = judgeOpenPositions(view, soundIntent());
        QCOMPARE(finding.rule, RuleId::OpenPositions);
        QCOMPARE(wordOf(finding), expected);
    }

    void dustIsMeasuredByTheMarketStep()
    {
        RiskView view = soundView();
        auto instrument = instrumentOf(symbolOf(QStringLiteral("A")));
        instrument.minMarketQuantity = Quantity();
        instrument.marketStepSize = Quantity::literal("0.01");
        view.instruments = mapOf({instrumentOf(eth()), instrument});
        SymbolRisk risk = flatRisk(instrument.symbol);
        risk.position.amount = Quantity::literal("0.009");
        view.symbols.insert(instrument.symbol, risk);
        QCOMPARE(wordOf(judgeOpenPositions(view, soundIntent()).measured), QStringLiteral("count 1"));
        view.symbols[instrument.symbol].position.amount = Quantity::literal("-0.01");
        QCOMPARE(wordOf(judgeOpenPositions(view, soundIntent()).measured), QStringLiteral("count 2"));
        view.instruments = nullptr; // nothing is known to be dust
        view.symbols[instrument.symbol].position.amount = Quantity::literal("0.001");
        QCOMPARE(wordOf(judgeOpenPositions(view, soundIntent()).measured), QStringLiteral("count 2"));
    }

    // 2 % of a daily balance of 10 000 unless the row says otherwise.
    void dailyLoss_data()
    {
        QTest::addColumn<QString>("dailyBalance");
        QTest::addColumn<QString>("closeOutPnl");
        QTest::addColumn<QString>("expected");

        QTest::newRow("even") << "10000" << "0" << "pass ok quote 0 / quote 200 / quote 200";
        QTest::newRow("profit") << "10000" << "150" << "pass ok quote -150 / quote 200 / quote 350";
        QTest::newRow("loss inside") << "10000" << "-199.99" << "pass ok quote 199.99 / quote 200 / quote 0.01";
        QTest::newRow("one unit inside") << "10000" << "-199.999999999999999999"
                                         << "pass ok quote 199.999999999999999999 / quote 200 / quote 0.000000000000000001";
        QTest::newRow("exactly the limit trips") << "10000" << "-200" << "deny over-limit quote 200 / quote 200 / quote 0";
        QTest::newRow("one unit beyond") << "10000" << "-200.000000000000000001"
                                         << "deny over-limit quote 200.000000000000000001 / quote 200 / quote -0.000000000000000001";
        QTest::newRow("far beyond") << "10000" << "-5000" << "deny over-limit quote 5000 / quote 200 / quote -4800";
        QTest::newRow("the limit follows the daily balance") << "10625.05" << "-212.5"
                                                             << "pass ok quote 212.5 / quote 212.501 / quote 0.001";
        QTest::newRow("a withdrawal tightens") << "5000" << "-150" << "deny over-limit quote 150 / quote 100 / quote -50";
        QTest::newRow("no daily balance") << "0" << "1" << "deny no-balance - / - / -";
        QTest::newRow("negative daily balance") << "-10000" << "1000" << "deny no-balance - / - / -";
        QTest::newRow("limit rounded down to nothing") << "0.000000000000000001" << "0"
                                                       << "deny over-limit quote 0 / quote 0 / quote 0";
        QTest::newRow("absurd loss") << "10000" << "-170141183460469231730"
                                     << "deny over-limit quote 170141183460469231730 / quote 200 / quote -170141183460469231530";
        QTest::newRow("absurd profit: no headroom can be stated")
            << "170141183460469231730" << "170141183460469231730"
            << "pass ok quote -170141183460469231730 / quote 3402823669209384634.6 / -";
    }

    void dailyLoss()
    {
        QFETCH(QString, dailyBalance);
        QFETCH(QString, closeOutPnl);
        QFETCH(QString, expected);
        RiskView view = soundView();
        view.daily.dailyBalance = money(dailyBalance);
        view.daily.closeOutPnl = money(closeOutPnl);
        const RuleFinding finding = judgeDailyLoss(view, soundIntent());
        QCOMPARE(finding.rule, RuleId::DailyLoss);
        QCOMPARE(wordOf(finding), expected);
    }

    void itIsTheCloseOutLossThatCounts()
    {
        RiskView view = soundView();
        view.daily.pnl = Money::literal("-199");          // inside
        view.daily.closeOutPnl = Money::literal("-201");  // exiting now would end the day beyond the limit
        QCOMPARE(judgeDailyLoss(view, soundIntent()).code, QStringLiteral("over-limit"));
        view.daily.pnl = Money::literal("-201");
        view.daily.closeOutPnl = Money::literal("-199");
        QVERIFY(judgeDailyLoss(view, soundIntent()).passed());
    }

    void anUnprovenBaselineIsNeverFine()
    {
        RiskView view = soundView();
        view.daily.baselineKnown = false;
        view.daily.closeOutPnl = Money::literal("1000");
        QCOMPARE(wordOf(judgeDailyLoss(view, soundIntent())), QStringLiteral("deny baseline-unproven - / - / -"));
    }

    void trippedTodayStaysTripped()
    {
        RiskView view = soundView();
        view.daily.lossReasonLatched = true;
        QCOMPARE(wordOf(judgeDailyLoss(view, soundIntent())), QStringLiteral("deny tripped-today quote 0 / quote 200 / quote 200"));
        view.daily.closeOutPnl = Money::literal("500"); // recovered; the day is still over
        QCOMPARE(judgeDailyLoss(view, soundIntent()).code, QStringLiteral("tripped-today"));
        view.daily.baselineKnown = false;
        QCOMPARE(judgeDailyLoss(view, soundIntent()).code, QStringLiteral("baseline-unproven"));
    }

    void theLimitOfTheModeApplies()
    {
        RiskView view = soundView();
        view.daily.closeOutPnl = Money::literal("-300");
        view.limits = Limits::forMode(Mode::LiveLimited);
        QVERIFY(!judgeDailyLoss(view, soundIntent()).passed());
        view.limits = Limits::forMode(Mode::LiveFull); // 5 %
        QCOMPARE(wordOf(judgeDailyLoss(view, soundIntent())), QStringLiteral("pass ok quote 300 / quote 500 / quote 200"));
    }
};

QTEST_GUILESS_MAIN(TestRulesState)
#include "tst_rules_state.moc"
