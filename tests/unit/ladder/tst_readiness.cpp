// The ladder: what a step up has to prove, and that what is not known never passes.
#include "core/ladder/mode_history.h"
#include "core/ladder/readiness.h"

#include <QJsonArray>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::ladder;
using safety::Mode;
using trading::Ratio;

namespace {

constexpr std::int64_t kNow = 1'795'003'200'000;
constexpr std::int64_t kDay = 24 * 3'600'000LL;

QString str(const char *text) { return QString::fromLatin1(text); }

// Exactly at every threshold of live_limited.
Facts sound()
{
    Facts facts;
    facts.from = Mode::Testnet;
    facts.flat = true;
    facts.stopped = false;
    facts.account = {{str("key"), Answer::Pass, {}, {}, str("The key is known.")}};
    History history;
    history.mode = Mode::PaperLiveData;
    history.days = 14;
    history.trades.trades = 50;
    history.trades.wins = 20;
    history.trades.losses = 30;
    history.trades.winRate = Ratio::literal("0.4");
    history.trades.profitFactor = Ratio::literal("1.1");
    history.drawdown = Ratio::literal("0.1");
    facts.history = history;
    facts.alertsConfigured = true;
    facts.drillPassedAt = base::VenueTime(kNow - 7 * kDay);
    facts.now = base::VenueTime(kNow);
    return facts;
}

Answer answerOf(const QList<Check> &rows, const char *name)
{
    for (const Check &check : rows) {
        if (check.name == QLatin1String(name)) {
            return check.answer;
        }
    }
    qFatal("no row %s", name);
}

QStringList failing(const QList<Check> &rows)
{
    QStringList names;
    for (const Check &check : rows) {
        if (check.answer == Answer::Fail) {
            names.append(check.name);
        }
    }
    return names;
}

} // namespace

class Readiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atTheThresholdsItIsReady()
    {
        const QList<Check> rows = readiness(Mode::LiveLimited, sound());
        QCOMPARE(failing(rows), QStringList());
        QVERIFY(isReady(rows));
        QStringList names;
        for (const Check &check : rows) {
            names.append(check.name);
            QVERIFY(!check.text.isEmpty());
        }
        QCOMPARE(names, QStringList({str("flat"), str("emergency-stop"), str("key"), str("history-days"), str("history-trades"), str("win-rate"), str("profit-factor"),
                                     str("drawdown"), str("alerts"), str("drill")}));
    }
    void oneStepBesideItIsNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<int>("answer");
        const auto row = [](const char *name, auto change, Answer answer = Answer::Fail) {
            Facts facts = sound();
            change(facts);
            QTest::newRow(name) << str(name).section(QLatin1Char(','), 0, 0) << facts << static_cast<int>(answer);
        };
        row("flat", [](Facts &f) { f.flat = false; });
        row("flat, not known", [](Facts &f) { f.flat.reset(); });
        row("emergency-stop", [](Facts &f) { f.stopped = true; });
        row("emergency-stop, not known", [](Facts &f) { f.stopped.reset(); });
        row("account", [](Facts &f) { f.account.clear(); });
        row("key", [](Facts &f) { f.account.first().answer = Answer::Fail; });
        row("history-days", [](Facts &f) { f.history->days = 13; });
        row("history-days, none", [](Facts &f) { f.history.reset(); });
        row("history-trades", [](Facts &f) { f.history->trades.trades = 49; });
        row("win-rate", [](Facts &f) { f.history->trades.winRate = Ratio::literal("0.399"); }, Answer::Warn);
        row("win-rate, not known", [](Facts &f) { f.history->trades.winRate.reset(); });
        row("profit-factor", [](Facts &f) { f.history->trades.profitFactor = Ratio::literal("1.099"); });
        row("profit-factor, not known", [](Facts &f) { f.history->trades.profitFactor.reset(); });
        row("profit-factor, never lost", [](Facts &f) { f.history->trades.profitFactor.reset(); f.history->trades.losses = 0; }, Answer::Pass);
        row("profit-factor, never traded", [](Facts &f) { f.history->trades.profitFactor.reset(); f.history->trades.losses = f.history->trades.wins = 0; });
        row("drawdown", [](Facts &f) { f.history->drawdown = Ratio::literal("0.1001"); });
        row("drawdown, not known", [](Facts &f) { f.history->drawdown.reset(); });
        row("alerts", [](Facts &f) { f.alertsConfigured = false; });
        row("drill, never", [](Facts &f) { f.drillPassedAt.reset(); });
        row("drill, too long ago", [](Facts &f) { f.drillPassedAt = base::VenueTime(kNow - 7 * kDay - 1); });
        row("drill, in the future", [](Facts &f) { f.drillPassedAt = base::VenueTime(kNow + 1); });
    }
    void oneStepBesideItIsNot()
    {
        QFETCH(QString, name);
        QFETCH(Facts, facts);
        QFETCH(int, answer);
        const QList<Check> rows = readiness(Mode::LiveLimited, facts);
        QCOMPARE(static_cast<int>(answerOf(rows, name.toLatin1().constData())), answer);
        QCOMPARE(isReady(rows), static_cast<Answer>(answer) != Answer::Fail);
    }
    void theHighestStepAsksForMore()
    {
        Facts facts = sound();
        facts.from = Mode::LiveLimited;
        QCOMPARE(failing(readiness(Mode::LiveFull, facts)),
                 QStringList({str("history-days"), str("history-trades"), str("profit-factor"), str("drawdown")}));
        QCOMPARE(answerOf(readiness(Mode::LiveFull, facts), "win-rate"), Answer::Warn);
        facts.history->days = 30;
        facts.history->trades.trades = 100;
        facts.history->trades.winRate = Ratio::literal("0.45");
        facts.history->trades.profitFactor = Ratio::literal("1.2");
        facts.history->drawdown = Ratio::literal("0.05");
        QVERIFY(isReady(readiness(Mode::LiveFull, facts)));
        QCOMPARE(provingModes(Mode::LiveFull), QList<Mode>{Mode::LiveLimited}); // paper money proves nothing there
    }
    void downIsAlwaysAllowedWhileFlat()
    {
        Facts facts;
        facts.from = Mode::LiveFull;
        facts.flat = true;
        for (const Mode target : {Mode::Paper, Mode::PaperLiveData, Mode::Testnet, Mode::LiveLimited}) {
            QVERIFY(isReady(readiness(target, facts)));
        }
        facts.flat = false;
        QVERIFY(!isReady(readiness(Mode::Paper, facts)));
    }
    void playMoneyIsLeftWhereItIs()
    {
        Facts facts = sound();
        facts.flat.reset();
        QVERIFY(!isReady(readiness(Mode::LiveLimited, facts)));
        facts.leavesPlayMoney = true;
        QVERIFY(isReady(readiness(Mode::LiveLimited, facts)));
        facts.flat = false; // seen by an engine: that counts
        QVERIFY(!isReady(readiness(Mode::LiveLimited, facts)));
    }
    void testMoneyNeedsAnAccountAndNoHistory()
    {
        Facts facts;
        facts.flat = true;
        facts.stopped = false;
        QVERIFY(isReady(readiness(Mode::PaperLiveData, facts)));
        facts.accountProblem = str("There are no keys.");
        const QList<Check> rows = readiness(Mode::Testnet, facts);
        QCOMPARE(failing(rows), QStringList{str("account")});
        QCOMPARE(rows.last().text, str("There are no keys."));
    }
    void aRowInJson()
    {
        const QJsonObject json = toJson(Check{str("drill"), Answer::Warn, {}, str("x"), str("y")});
        QCOMPARE(json.value(str("result")).toString(), str("warn"));
        QVERIFY(json.value(str("measured")).isNull());
    }
    void everyChangeIsKept()
    {
        QTemporaryDir directory;
        const ModeHistory history(directory.path());
        QVERIFY(history.read().rows.isEmpty());
        ModeChange change{base::VenueTime(kNow), Mode::Paper, Mode::Testnet, str("Ada"), str("API"), false, readiness(Mode::Testnet, Facts())};
        QVERIFY(history.add(change));
        change.made = true;
        QVERIFY(history.add(change));
        QFile file(history.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"at\":17"); // the power went
        file.close();
        const ModeHistory::Rows rows = ModeHistory(directory.path()).read();
        QCOMPARE(rows.rows.size(), 2);
        QCOMPARE(rows.unreadable, 1);
        QCOMPARE(rows.rows.first().value(str("to")).toString(), str("testnet"));
        QCOMPARE(rows.rows.first().value(str("approver")).toString(), str("Ada"));
        QVERIFY(!rows.rows.first().value(str("made")).toBool());
        QVERIFY(rows.rows.last().value(str("made")).toBool());
        QVERIFY(!rows.rows.first().value(str("checks")).toArray().isEmpty());
    }
    void whatCannotBeWrittenIsSaid()
    {
        const base::Status written = ModeHistory(str("/nowhere/at/all")).add({});
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(Readiness)
#include "tst_readiness.moc"
