// Every refusal is one clear sentence with its numbers, and says what would pass.
#include "panel_shots.h"
#include "scenes.h"

#include "core/safety/codes.h"
#include "core/safety/rules/rules.h"
#include "ui/denial_text.h"

using namespace bw;
using safety::Measure;
using safety::RuleFinding;
using safety::RuleId;
using safety::RuleOutcome;
using safety::Unit;

namespace {

RuleFinding make(RuleId rule, const char *code, const char *subject = "", Unit unit = Unit::None, const char *measured = nullptr,
                 const char *limit = nullptr, const char *headroom = nullptr)
{
    const auto measure = [unit](const char *text) {
        return text ? std::optional(Measure{unit, base::Decimal::literal(text)}) : std::nullopt;
    };
    const QString word = QString::fromLatin1(code);
    return {rule, word == QLatin1String("ok") ? RuleOutcome::Pass : RuleOutcome::Deny, word, measure(measured), measure(limit),
            measure(headroom), QString::fromLatin1(subject)};
}

ui::DenialContext context(const char *balance = nullptr)
{
    ui::DenialContext c;
    c.baseAsset = QStringLiteral("BTC");
    c.quantityDecimals = 3;
    if (balance) {
        c.balance = trading::Money::literal(balance);
    }
    return c;
}

} // namespace

class DenialText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void positionSizeWithTheBalance();
    void passSaysHowFar();
    void remedy_data();
    void remedy();
    void notJudgedIsLeftOut();
    void everyRuleOfTheGateHasWords();
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void codesOfOneRuleAreToldApart();
    void whatWouldDoIsSaid();
};

void DenialText::sentence_data()
{
    QTest::addColumn<RuleFinding>("finding");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const RuleFinding &finding, const char *text) {
        QTest::newRow(name) << finding << QString::fromUtf8(text);
    };
    row("stopped", make(RuleId::EmergencyStop, "stopped"), "Emergency stop: it is latched; no entry until a named person clears it.");
    row("not ready", make(RuleId::Ready, "not-ready", "start-up, resync"), "Ready: entries wait for: starting up, the account is being read, reconciling with the exchange.");
    row("no account", make(RuleId::DataFresh, "no-account"), "Fresh data: the account has not been read yet.");
    row("no mark", make(RuleId::DataFresh, "no-mark", "BTCUSDT"), "Fresh data: BTCUSDT has no mark price.");
    row("stale mark", make(RuleId::DataFresh, "stale-mark", "mark", Unit::Milliseconds, "7400", "5000", "-2400"),
        "Fresh data: the mark price is 7.4 s old; the limit is 5.0 s.");
    row("stale mark of another", make(RuleId::DataFresh, "stale-mark", "ETHUSDT", Unit::Milliseconds, "7400", "5000", "-2400"),
        "Fresh data: the mark price of ETHUSDT is 7.4 s old; the limit is 5.0 s.");
    row("stale account", make(RuleId::DataFresh, "stale-account", "account", Unit::Milliseconds, "31000", "30000", "-1000"),
        "Fresh data: the account is 31 s old; the limit is 30 s.");
    row("clock went back", make(RuleId::DataFresh, "stale-mark", "mark", Unit::Milliseconds, "-5", "5000", "5005"),
        "Fresh data: the age of the mark price is not known, because the clock went back.");
    row("filter", make(RuleId::SymbolAllowed, "quantity-step", "The quantity must be a multiple of 0.001 for BTCUSDT."),
        "Symbol and form: The quantity must be a multiple of 0.001 for BTCUSDT.");
    row("size, past decision", make(RuleId::PositionSize, "over-limit", "ETHUSDT", Unit::QuoteAmount, "999.44", "531.25", "-468.19"),
        "Position size: it would be 999.44 USDT; the limit is 531.25 USDT.");
    row("size as a share", make(RuleId::PositionSize, "over-limit", "ETHUSDT", Unit::Share, "0.0941", "0.05", "-0.0441"),
        "Position size: it would be 9.41 %; the limit is 5 %.");
    row("too many", make(RuleId::OpenPositions, "over-limit", "", Unit::Count, "4", "3", "-1"),
        "Open positions: this would be position number 4; the limit is 3.");
    row("no stop", make(RuleId::StopRequired, "no-stop", "BTCUSDT"), "Stop loss: an entry needs a stop price.");
    row("wrong side", make(RuleId::StopRequired, "wrong-side", "BTCUSDT", Unit::Share, "-0.01", "0.1", "0.11"),
        "Stop loss: the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.");
    row("too far", make(RuleId::StopRequired, "too-far", "BTCUSDT", Unit::Share, "0.123", "0.1", "-0.023"),
        "Stop loss: the stop is 12.30 % from the entry price; the limit is 10 %.");
    row("loss", make(RuleId::DailyLoss, "over-limit", "", Unit::QuoteAmount, "220.004", "212.31", "-7.694"),
        "Daily loss: closing everything now would leave today at a loss of 220.00 USDT; the limit is 212.31 USDT.");
    row("tripped", make(RuleId::DailyLoss, "tripped-today", "", Unit::QuoteAmount, "100", "212.31", "112.31"),
        "Daily loss: the limit was reached today; no entries until the next trading day (00:00 UTC).");
    row("baseline", make(RuleId::DailyLoss, "baseline-unproven"),
        "Daily loss: the equity at the start of the day is not proved, so today's loss is not known.");
    row("unknown code, no numbers", make(RuleId::OpenPositions, "something-new"), "Open positions: refused (something-new).");
}

void DenialText::sentence()
{
    QFETCH(RuleFinding, finding);
    QFETCH(QString, expected);
    QCOMPARE(test::plain(ui::denialSentence(finding, context())), expected);
}

void DenialText::positionSizeWithTheBalance()
{
    safety::Verdict verdict;
    verdict.findings = {make(RuleId::Ready, "ok"),
                        make(RuleId::PositionSize, "over-limit", "BTCUSDT", Unit::QuoteAmount, "999.44", "531.25", "-468.19")};
    verdict.largestPassing = trading::Quantity::literal("0.004");
    QCOMPARE(test::plain(ui::denialText(verdict, context("10625"))),
             QStringLiteral("Position size: 999.44 USDT would be 9.41 % of the balance; the limit is 5 % = 531.25 USDT. "
                            "Largest that passes: 0.004 BTC."));
}

void DenialText::passSaysHowFar()
{
    const RuleFinding finding = make(RuleId::PositionSize, "ok", "BTCUSDT", Unit::QuoteAmount, "335.96", "531.25", "195.29");
    QCOMPARE(test::plain(ui::passSentence(finding, context("10625"))),
             QStringLiteral("Position size: 335.96 USDT of 5 % = 531.25 USDT, 195.29 USDT left."));
}

void DenialText::remedy_data()
{
    QTest::addColumn<QList<RuleFinding>>("findings");
    QTest::addColumn<QString>("largest");
    QTest::addColumn<QString>("expected");
    const RuleFinding size = make(RuleId::PositionSize, "over-limit", "", Unit::Share, "0.06", "0.05", "-0.01");
    const RuleFinding stop = make(RuleId::StopRequired, "no-stop");
    QTest::newRow("passed") << QList{make(RuleId::Ready, "ok")} << "1" << QString();
    QTest::newRow("size, something passes") << QList{size} << "0.004" << "Largest that passes: 0.004 BTC.";
    QTest::newRow("size, nothing passes") << QList{size} << QString() << "No size passes now.";
    QTest::newRow("another rule: size is not the point") << QList{size, stop} << QString() << QString();
    QTest::newRow("nothing was judged") << QList<RuleFinding>{} << QString() << QString();
}

void DenialText::remedy()
{
    QFETCH(QList<RuleFinding>, findings);
    QFETCH(QString, largest);
    QFETCH(QString, expected);
    safety::Verdict verdict;
    verdict.findings = findings;
    if (!largest.isEmpty()) {
        verdict.largestPassing = trading::Quantity::literal(largest.toLatin1().constData());
    }
    QCOMPARE(test::plain(ui::remedySentence(verdict, context())), expected);
}

void DenialText::notJudgedIsLeftOut()
{
    safety::Verdict verdict;
    verdict.findings = {make(RuleId::SymbolAllowed, "unknown-symbol", "XUSDT is not known to the exchange."),
                        make(RuleId::PositionSize, "not-judged", "XUSDT")};
    QCOMPARE(ui::denialText(verdict, context()), QStringLiteral("Symbol and form: XUSDT is not known to the exchange."));
}

// The sentences are made for the codes that the rules really use: a real refusal never falls back to a bare code.
void DenialText::everyRuleOfTheGateHasWords()
{
    engine_client::Snapshot s = test::scenes::stopped();
    s.risk.notReady = {QStringLiteral("resync")};
    s.risk.accountAge = base::Millis(31'000);
    s.risk.daily.closeOutPnl = trading::Money::literal("-300");
    const safety::EntryIntent intent{trading::Symbol(QStringLiteral("NOSUCH")), trading::Side::Buy, trading::OrderType::Market, {}, {}, {}};
    const safety::Verdict verdict = safety::judgeEntry(s.risk, intent);
    QVERIFY(!verdict.passed());
    for (const RuleFinding &finding : verdict.findings) {
        const QString sentence = finding.passed() ? ui::passSentence(finding, ui::denialContext(s.risk, intent))
                                                  : ui::denialSentence(finding, ui::denialContext(s.risk, intent));
        QVERIFY2(sentence.startsWith(ui::ruleTitle(finding.rule) + QStringLiteral(": ")), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(finding.code) || finding.passed(), qPrintable(sentence));
    }
}

void DenialText::everyCodeHasWords_data()
{
    QTest::addColumn<RuleFinding>("finding");
    for (const safety::RuleCode &pair : safety::kDenials) {
        const QByteArray code = safety::codeWord(pair.code).toLatin1();
        const QByteArray name = safety::ruleName(pair.rule).toLatin1() + ' ' + code;
        QTest::newRow((name + ", bare").constData()) << make(pair.rule, code.constData());
        QTest::newRow((name + ", with numbers").constData()) << make(pair.rule, code.constData(), "BTCUSDT", Unit::Count, "7", "5", "-2");
    }
}

// A rule that learns a new code without words for it says "refused (code)", and fails here.
void DenialText::everyCodeHasWords()
{
    QFETCH(RuleFinding, finding);
    const QString sentence = test::plain(ui::denialSentence(finding, context()));
    QVERIFY2(!sentence.contains(QLatin1Char('(') + finding.code + QLatin1Char(')')), qPrintable(sentence));
    QVERIFY2(sentence.size() > ui::ruleTitle(finding.rule).size() + 5, qPrintable(sentence));
}

void DenialText::codesOfOneRuleAreToldApart()
{
    QSet<QString> sentences;
    qsizetype pairs = 0;
    for (const safety::RuleCode &pair : safety::kDenials) {
        if (pair.rule != RuleId::SymbolAllowed) { // these come with the sentence of the filter itself
            const QByteArray code = safety::codeWord(pair.code).toLatin1();
            sentences.insert(ui::denialSentence(make(pair.rule, code.constData(), "BTCUSDT", Unit::Count, "7", "5", "-2"), context()));
            ++pairs;
        }
    }
    QCOMPARE(sentences.size(), pairs);
}

void DenialText::whatWouldDoIsSaid()
{
    RuleFinding finding = make(RuleId::Exitable, "stop-notional-too-small", "BTCUSDT", Unit::QuoteAmount, "4.94", "5", "-0.06");
    QCOMPARE(test::plain(ui::denialSentence(finding, context())), QStringLiteral("Way out: at its stop it would be worth 4.94 USDT; the exchange takes orders from 5.00 USDT."));
    finding.sizeThatWouldDo = trading::Quantity::literal("0.053");
    QVERIFY(test::plain(ui::denialSentence(finding, context())).endsWith(QStringLiteral(" The smallest size that could leave again is 0.053 BTC.")));
    finding.balanceThatWouldDo = trading::Money::literal("105.991");
    QVERIFY(test::plain(ui::denialSentence(finding, context()))
                .endsWith(QStringLiteral(" The smallest size that could leave again is 0.053 BTC, which needs a balance of 106.00 USDT.")));
}

QTEST_MAIN(DenialText)
#include "tst_denial_text.moc"
