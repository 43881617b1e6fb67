// A verdict passes only if something was judged and nothing was denied; the words are stable.
#include "safety_fixtures.h"

#include "core/safety/trading_state.h"

#include <QSet>

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

RuleFinding finding(RuleId rule, RuleOutcome outcome)
{
    RuleFinding f;
    f.rule = rule;
    f.outcome = outcome;
    return f;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingJudgedIsNothingPassed()
    {
        const Verdict verdict;
        QVERIFY(!verdict.passed());
        QCOMPARE(verdict.firstDenial(), nullptr);
        QCOMPARE(verdict.find(RuleId::DailyLoss), nullptr);
    }

    void aFindingIsADenialUntilSaidOtherwise()
    {
        QVERIFY(!RuleFinding().passed());
        Verdict verdict;
        verdict.findings.append(RuleFinding());
        QVERIFY(!verdict.passed());
    }

    void combinations_data()
    {
        QTest::addColumn<QString>("outcomes"); // p and d
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("firstDenial");  // index, -1 = none

        QTest::newRow("one pass") << "p" << true << -1;
        QTest::newRow("one denial") << "d" << false << 0;
        QTest::newRow("all pass") << "pppp" << true << -1;
        QTest::newRow("last denies") << "pppd" << false << 3;
        QTest::newRow("first denies") << "dppp" << false << 0;
        QTest::newRow("two deny: the first is named") << "pddp" << false << 1;
        QTest::newRow("all deny") << "dddd" << false << 0;
    }

    void combinations()
    {
        QFETCH(QString, outcomes);
        QFETCH(bool, passed);
        QFETCH(int, firstDenial);

        Verdict verdict;
        for (int i = 0; i < outcomes.size(); ++i) {
            const auto outcome = outcomes[i] == QLatin1Char('p') ? RuleOutcome::Pass : RuleOutcome::Deny;
            verdict.findings.append(finding(static_cast<RuleId>(i + 1), outcome));
        }
        QCOMPARE(verdict.passed(), passed);
        QCOMPARE(verdict.firstDenial() == nullptr, firstDenial < 0);
        if (firstDenial >= 0) {
            QCOMPARE(int(verdict.firstDenial()->rule), firstDenial + 1);
        }
        for (int i = 0; i < outcomes.size(); ++i) {
            const RuleFinding *found = verdict.find(static_cast<RuleId>(i + 1));
            QVERIFY(found);
            QCOMPARE(found->passed(), outcomes[i] == QLatin1Char('p'));
        }
        QCOMPARE(verdict.find(RuleId::ExitOnly), nullptr);
    }

    void ruleNames_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("name");
        QTest::newRow("1") << int(RuleId::EmergencyStop) << "emergency-stop";
        QTest::newRow("2") << int(RuleId::Ready) << "ready";
        QTest::newRow("3") << int(RuleId::DataFresh) << "data-fresh";
        QTest::newRow("4") << int(RuleId::SymbolAllowed) << "symbol-allowed";
        QTest::newRow("5") << int(RuleId::PositionSize) << "position-size";
        QTest::newRow("6") << int(RuleId::OpenPositions) << "open-positions";
        QTest::newRow("7") << int(RuleId::StopRequired) << "stop-required";
        QTest::newRow("8") << int(RuleId::DailyLoss) << "daily-loss";
        QTest::newRow("9") << int(RuleId::ExitOnly) << "exit-only";
        QTest::newRow("10") << int(RuleId::ModeConfirmed) << "mode-confirmed";
        QTest::newRow("11") << int(RuleId::TotalExposure) << "total-exposure";
        QTest::newRow("12") << int(RuleId::Exitable) << "exitable";
        QTest::newRow("13") << int(RuleId::TradeRisk) << "trade-risk";
        QTest::newRow("14") << int(RuleId::DailyLossAtStop) << "daily-loss-at-stop";
        QTest::newRow("15") << int(RuleId::PriceCollar) << "price-collar";
        QTest::newRow("16") << int(RuleId::TradeRate) << "trade-rate";
        QTest::newRow("17") << int(RuleId::LossStreak) << "loss-streak";
        QTest::newRow("18") << int(RuleId::OrderRate) << "order-rate";
        QTest::newRow("19") << int(RuleId::Leverage) << "leverage";
        QTest::newRow("20") << int(RuleId::PositionMode) << "position-mode";
        QTest::newRow("21") << int(RuleId::ConfirmEntry) << "confirm-entry";
    }

    void ruleNames()
    {
        QFETCH(int, rule);
        QFETCH(QString, name);
        QCOMPARE(ruleName(static_cast<RuleId>(rule)), name);
        // The numbers stand in journals: they never move.
        QCOMPARE(rule, QString::fromLatin1(QTest::currentDataTag()).toInt());
        QVERIFY(ruleFromNumber(rule) == static_cast<RuleId>(rule));
    }

    void numbersThatAreNoRule()
    {
        for (const int number : {-1, 0, int(RuleId::ConfirmEntry) + 1, 99}) {
            QVERIFY(!ruleFromNumber(number).has_value());
        }
    }

    void everyCodeHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int code = int(Code::BadBook); code <= int(Code::WrongSide); ++code) {
            words.insert(codeWord(static_cast<Code>(code)));
        }
        QCOMPARE(words.size(), int(Code::WrongSide));
        QVERIFY(!words.contains(QStringLiteral("ok")) && !words.contains(QString()));
        QCOMPARE(codeWord(Code::StopNotionalTooSmall), QStringLiteral("stop-notional-too-small"));
    }

    void everyEntryRuleCanRefuseAndNoPairStandsTwice()
    {
        QSet<int> rules;
        QSet<int> pairs;
        for (const RuleCode &pair : kDenials) {
            rules.insert(int(pair.rule));
            pairs.insert(int(pair.rule) * 1000 + int(pair.code));
        }
        QCOMPARE(rules.size(), kEntryRules);
        QCOMPARE(pairs.size(), qsizetype(kDenials.size()));
    }

    void aNumberThatIsNoRuleIsAContractViolation()
    {
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)ruleName(static_cast<RuleId>(99)));
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)codeWord(static_cast<Code>(999)));
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)toWord(static_cast<TradingState>(99)));
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)toWord(static_cast<Mode>(99)));
    }

    void tradingStates()
    {
        QCOMPARE(toWord(TradingState::Active), QStringLiteral("ACTIVE"));
        QCOMPARE(toWord(TradingState::ReduceOnly), QStringLiteral("REDUCE_ONLY"));
        QCOMPARE(toWord(TradingState::NotReady), QStringLiteral("NOT_READY"));
        QCOMPARE(toWord(TradingState::Stopped), QStringLiteral("STOPPED"));
        // Ascending strictness: the most restrictive is the maximum.
        QVERIFY(TradingState::Active < TradingState::ReduceOnly);
        QVERIFY(TradingState::ReduceOnly < TradingState::NotReady);
        QVERIFY(TradingState::NotReady < TradingState::Stopped);
        QCOMPARE(StateView().state, TradingState::NotReady);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
