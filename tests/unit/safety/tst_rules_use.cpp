// The rules about how the account is used: mode-confirmed, the allow-list, trade-rate, loss-streak, order-rate, leverage,
// position-mode, confirm-entry.
// Proves S-32, S-33, S-34.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

class TestRulesUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modeConfirmed()
    {
        RiskView view = soundView();
        QCOMPARE(wordOf(judgeModeConfirmed(view, soundIntent())), QStringLiteral("pass ok - / - / -"));
        view.modeConfirmed = false;
        QCOMPARE(wordOf(judgeModeConfirmed(view, soundIntent())), QStringLiteral("deny unconfirmed - / - / -"));
        QVERIFY(!RiskView().modeConfirmed); // nobody said so yet
    }

    void allowList()
    {
        RiskView view = soundView();
        QVERIFY(judgeSymbolAllowed(view, soundIntent()).passed()); // no list: every symbol that the exchange lists
        view.allowList = QSet<Symbol>{symbolOf(QStringLiteral("BTCUSDT")), eth()};
        QVERIFY(judgeSymbolAllowed(view, soundIntent()).passed());
        view.allowList->remove(eth());
        QCOMPARE(judgeSymbolAllowed(view, soundIntent()).code, QStringLiteral("not-in-list"));
        view.allowList->clear(); // an empty list allows nothing
        QCOMPARE(judgeSymbolAllowed(view, soundIntent()).code, QStringLiteral("not-in-list"));
        QVERIFY(judgeSymbolAllowed(view, soundIntent()).subject.contains(QStringLiteral("ETHUSDT")));
    }

    void tradeRate_data()
    {
        QTest::addColumn<QString>("limits"); // day hour gap; "-" is off
        QTest::addColumn<QString>("facts");  // day hour since; "-" is never
        QTest::addColumn<QString>("expected");
        QTest::newRow("the first") << "20 - -" << "0 0 -" << "pass ok count 1 / count 20 / count 19";
        QTest::newRow("the last of the day") << "20 - -" << "19 0 -" << "pass ok count 20 / count 20 / count 0";
        QTest::newRow("one too many") << "20 - -" << "20 0 -" << "deny over-day count 21 / count 20 / count -1";
        QTest::newRow("the last of the hour") << "20 3 -" << "2 2 -" << "pass ok count 3 / count 3 / count 0";
        QTest::newRow("one too many in the hour") << "20 3 -" << "3 3 -" << "deny over-hour count 4 / count 3 / count -1";
        QTest::newRow("the day is said first") << "3 3 -" << "3 3 -" << "deny over-day count 4 / count 3 / count -1";
        QTest::newRow("gap exactly") << "20 - 1000" << "1 1 1000" << "pass ok count 2 / count 20 / count 18";
        QTest::newRow("gap one short") << "20 - 1000" << "1 1 999" << "deny too-soon ms 999 / ms 1000 / ms -1";
        QTest::newRow("none was sent yet") << "20 - 1000" << "0 0 -" << "pass ok count 1 / count 20 / count 19";
        QTest::newRow("only a gap") << "- - 1000" << "500 500 1000" << "pass ok - / - / -";
        QTest::newRow("all off") << "- - -" << "100000 100000 0" << "pass ok - / - / -";
        QTest::newRow("only the hour") << "- 5 -" << "100 1 -" << "pass ok count 2 / count 5 / count 3";
        QTest::newRow("the clock went back") << "20 - -" << "0 0 -1" << "deny not-computable - / - / -";
        QTest::newRow("a negative day") << "- - -" << "-1 0 -" << "deny not-computable - / - / -";
        QTest::newRow("a negative hour") << "- - -" << "0 -1 -" << "deny not-computable - / - / -";
        QTest::newRow("absurd") << "20 - -" << "2147483647 0 -" << "deny over-day count 2147483648 / count 20 / count -2147483628";
    }

    void tradeRate()
    {
        QFETCH(QString, limits);
        QFETCH(QString, facts);
        QFETCH(QString, expected);
        const auto number = [](const QString &text) { return text == QLatin1String("-") ? std::nullopt : std::optional(text.toInt()); };
        const auto moment = [](const QString &text) { return text == QLatin1String("-") ? std::nullopt : std::optional(Millis(text.toInt())); };
        const QStringList allowed = limits.split(QLatin1Char(' '));
        const QStringList known = facts.split(QLatin1Char(' '));
        RiskView view = soundView();
        view.limits = limitsWith([&](LimitValues &v) {
            v.entriesPerDay = number(allowed[0]);
            v.entriesPerHour = number(allowed[1]);
            v.entryGap = moment(allowed[2]);
        });
        view.daily.entriesToday = known[0].toInt();
        view.daily.entriesLastHour = known[1].toInt();
        view.daily.sinceLastEntry = moment(known[2]);
        QCOMPARE(wordOf(judgeTradeRate(view, soundIntent())), expected);
    }

    void lossStreak()
    {
        RiskView view = soundView();
        const auto word = [&](int streak) {
            view.daily.losingStreak = streak;
            return wordOf(judgeLossStreak(view, soundIntent()));
        };
        QCOMPARE(word(0), QStringLiteral("pass ok count 0 / count 5 / count 5"));
        QCOMPARE(word(4), QStringLiteral("pass ok count 4 / count 5 / count 1"));
        QCOMPARE(word(5), QStringLiteral("deny over-limit count 5 / count 5 / count 0")); // fewer than N pass
        QCOMPARE(word(-1), QStringLiteral("deny not-computable - / - / -"));
        view.limits = Limits::forMode(Mode::Testnet);
        QCOMPARE(word(100), QStringLiteral("pass ok - / - / -"));
    }

    void orderRate_data()
    {
        QTest::addColumn<QString>("windows"); // "used/limit ..."
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("subject");
        QTest::newRow("half is for exits") << "149/300" << "pass ok count 150 / count 150 / count 0" << "W0";
        QTest::newRow("one over") << "150/300" << "deny over-limit count 151 / count 150 / count -1" << "W0";
        QTest::newRow("the share is rounded down") << "2/5" << "deny over-limit count 3 / count 2 / count -1" << "W0";
        QTest::newRow("the nearest is shown") << "0/300 1190/2400 0/1200" << "pass ok count 1191 / count 1200 / count 9" << "W1";
        QTest::newRow("any of them denies") << "0/300 1200/2400" << "deny over-limit count 1201 / count 1200 / count -1" << "W1";
        QTest::newRow("one that is not stated, beside one that is") << "0/0 0/300" << "pass ok count 1 / count 150 / count 149" << "W1";
        QTest::newRow("none is stated") << "0/0 5/0" << "deny unknown - / - / -" << "";
        QTest::newRow("nothing is known") << "" << "deny unknown - / - / -" << "";
        QTest::newRow("a negative use") << "0/300 -1/300" << "deny not-computable - / - / -" << "W1";
        QTest::newRow("a negative limit") << "0/-5 0/300" << "deny not-computable - / - / -" << "W0";
        QTest::newRow("absurd use") << "2147483647/2147483647"
                                    << "deny over-limit count 2147483648 / count 1073741823 / count -1073741825" << "W0";
    }

    void orderRate()
    {
        QFETCH(QString, windows);
        QFETCH(QString, expected);
        QFETCH(QString, subject);
        RiskView view = soundView();
        view.rates.clear();
        const QStringList list = windows.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &window : list) {
            view.rates.append({QStringLiteral("W%1").arg(view.rates.size()), window.section(QLatin1Char('/'), 0, 0).toInt(),
                               window.section(QLatin1Char('/'), 1).toInt()});
        }
        const RuleFinding finding = judgeOrderRate(view, soundIntent());
        QCOMPARE(wordOf(finding), expected);
        QCOMPARE(finding.subject, subject);
    }

    void leverage()
    {
        RiskView view = soundView();
        const auto word = [&](std::optional<int> leverage) {
            view.symbols[eth()].leverage = leverage;
            return wordOf(judgeLeverage(view, soundIntent()));
        };
        QCOMPARE(word(1), QStringLiteral("pass ok count 1 / count 5 / count 4"));
        QCOMPARE(word(5), QStringLiteral("pass ok count 5 / count 5 / count 0"));
        QCOMPARE(word(6), QStringLiteral("deny over-limit count 6 / count 5 / count -1"));
        QCOMPARE(word(std::nullopt), QStringLiteral("deny unknown - / - / -"));
        QCOMPARE(word(0), QStringLiteral("deny not-computable - / - / -"));
        QCOMPARE(word(-3), QStringLiteral("deny not-computable - / - / -"));
        view.symbols.clear();
        QCOMPARE(judgeLeverage(view, soundIntent()).code, QStringLiteral("unknown"));
    }

    void positionMode()
    {
        RiskView view = soundView();
        QCOMPARE(wordOf(judgePositionMode(view, soundIntent())), QStringLiteral("pass ok - / - / -"));
        view.positionMode = trading::PositionMode::Hedge;
        QCOMPARE(judgePositionMode(view, soundIntent()).code, QStringLiteral("hedge-mode"));
        view = soundView();
        view.accountKnown = false;
        QCOMPARE(judgePositionMode(view, soundIntent()).code, QStringLiteral("unknown"));
    }

    void confirmEntry()
    {
        EntryIntent intent = soundIntent();
        const auto code = [&](Approval approval) {
            intent.approval = approval;
            return judgeConfirmEntry(soundView(), intent).code;
        };
        QCOMPARE(code(Approval::NotNeeded), QStringLiteral("ok"));
        QCOMPARE(code(Approval::Given), QStringLiteral("ok"));
        QCOMPARE(code(Approval::Needed), QStringLiteral("needs-approval"));
        QCOMPARE(code(static_cast<Approval>(99)), QStringLiteral("needs-approval")); // what is no answer is no approval
    }
};

QTEST_GUILESS_MAIN(TestRulesUse)
#include "tst_rules_use.moc"
