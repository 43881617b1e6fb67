// The whole verdict: every rule is always listed, and the largest size that passes is exact.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

QString largest(const RiskView &view, const EntryIntent &intent)
{
    const auto size = largestPassing(fresh(view), intent);
    return size ? size->toString() : QStringLiteral("none");
}

} // namespace

class TestJudgeEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundEntryPassesEveryRule()
    {
        const Verdict verdict = verdictOf(soundView(), soundIntent());
        QCOMPARE(denialsOf(verdict), QString());
        QVERIFY(verdict.passed());
        QCOMPARE(verdict.firstDenial(), nullptr);
    }

    void everyRuleIsListedOnceAndInOrder()
    {
        const QStringList expected = QStringLiteral("emergency-stop ready data-fresh mode-confirmed symbol-allowed position-size open-positions total-exposure stop-r"
                                                    "equired exitable trade-risk daily-loss daily-loss-at-stop price-collar trade-rate loss-streak order-rate leverage position-mode confirm-entry").split(QLatin1Char(' '));
        const auto names = [](const Verdict &verdict) {
            QStringList list;
            for (const RuleFinding &finding : verdict.findings) {
                list.append(ruleName(finding.rule));
            }
            return list;
        };
        QCOMPARE(names(verdictOf(soundView(), soundIntent())), expected);
        QCOMPARE(names(verdictOf(RiskView(), EntryIntent())), expected); // all denied, all listed
    }

    void oneThingSpoiled_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("denials");
        QTest::newRow("stopped") << "stopped" << "emergency-stop:stopped";
        QTest::newRow("not ready") << "not-ready" << "ready:not-ready";
        QTest::newRow("stale account") << "account-age" << "data-fresh:stale-account";
        QTest::newRow("stale mark") << "mark-age" << "data-fresh:stale-mark";
        QTest::newRow("no mark") << "mark" << "data-fresh:no-mark symbol-allowed:no-mark position-size:not-judged total-exposure:not-judged stop-required:no-mark "
                                    "exitable:not-judged trade-risk:not-judged daily-loss-at-stop:not-judged price-collar:no-mark";
        QTest::newRow("account unknown") << "account" << "data-fresh:no-account position-size:no-balance total-exposure:no-balance trade-risk:no-balance position-mode:unknown";
        QTest::newRow("unknown symbol") << "instrument" << "symbol-allowed:unknown-symbol position-size:not-judged total-exposure:not-judged "
                                             "exitable:not-judged trade-risk:not-judged daily-loss-at-stop:not-judged";
        QTest::newRow("too large") << "size" << "position-size:over-limit";
        QTest::newRow("too many symbols") << "symbols" << "open-positions:over-limit";
        QTest::newRow("no stop") << "stop" << "stop-required:no-stop exitable:not-judged trade-risk:not-judged daily-loss-at-stop:not-judged";
        QTest::newRow("daily loss") << "loss" << "daily-loss:over-limit";
        QTest::newRow("tripped today") << "tripped" << "daily-loss:tripped-today";
        QTest::newRow("baseline") << "baseline" << "daily-loss:baseline-unproven daily-loss-at-stop:baseline-unproven";
    }

    void oneThingSpoiled()
    {
        QFETCH(QString, spoil);
        QFETCH(QString, denials);
        const auto is = [&](const char *word) { return spoil == QLatin1String(word); };
        RiskView view = soundView();
        EntryIntent intent = soundIntent();
        view.stopped = is("stopped");
        view.notReady = is("not-ready") ? QStringList{QStringLiteral("resync")} : QStringList();
        view.accountKnown = !is("account");
        view.accountAge = Millis(is("account-age") ? 30001 : 0);
        view.symbols[eth()].markAge = Millis(is("mark-age") ? 5001 : 0);
        view.symbols[eth()].mark = is("mark") ? std::nullopt : view.symbols[eth()].mark;
        view.instruments = is("instrument") ? nullptr : view.instruments;
        intent.quantity = is("size") ? Quantity::literal("5.001") : intent.quantity;
        intent.stopPrice = is("stop") ? std::nullopt : intent.stopPrice;
        view.daily.closeOutPnl = is("loss") ? Money::literal("-200") : Money();
        view.daily.lossReasonLatched = is("tripped");
        view.daily.baselineKnown = !is("baseline");
        for (int i = 0; is("symbols") && i < 3; ++i) {
            const Symbol other = symbolOf(QStringLiteral("S%1").arg(i));
            view.symbols.insert(other, flatRisk(other));
            view.symbols[other].position.amount = Quantity::literal("1");
        }
        const Verdict verdict = verdictOf(view, intent);
        QCOMPARE(denialsOf(verdict), denials);
        QVERIFY(!verdict.passed());
        QCOMPARE(verdict.findings.size(), kEntryRules);
        QCOMPARE(ruleName(verdict.firstDenial()->rule), denials.section(QLatin1Char(':'), 0, 0));
        // A size would pass only where size is what is wrong.
        QCOMPARE(bw::safety::largestPassing(fresh(view), intent).has_value(), is("size"));
    }

    void nothingIsKnown()
    {
        const Verdict verdict = verdictOf(RiskView(), EntryIntent());
        QVERIFY(!verdict.passed());
        QVERIFY(!verdict.largestPassing.has_value());
        QCOMPARE(denialsOf(verdict),
                 QStringLiteral("emergency-stop:stopped data-fresh:no-account mode-confirmed:unconfirmed symbol-allowed:unknown-symbol "
                                "position-size:no-balance total-exposure:no-balance stop-required:no-stop exitable:not-judged "
                                "trade-risk:no-balance daily-loss:baseline-unproven daily-loss-at-stop:baseline-unproven "
                                "price-collar:no-mark order-rate:unknown leverage:unknown position-mode:unknown"));
    }

    // Mark 100, 5 % unless the mode says otherwise.
    void largestPassing_data()
    {
        QTest::addColumn<QString>("balance");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("pending"); // on the same side, at market
        QTest::addColumn<QString>("allowance");
        QTest::addColumn<QString>("expected");

        QTest::newRow("whole limit") << "10000" << "0" << "0" << "0" << "5";
        QTest::newRow("with the slippage allowance") << "10000" << "0" << "0" << "0.001" << "4.995";
        QTest::newRow("the balance of the incident") << "10625.05" << "0" << "0" << "0.001" << "5.307";
        QTest::newRow("one unit less of balance") << "9999.999999999999999999" << "0" << "0" << "0" << "4.999";
        QTest::newRow("beside a position") << "10000" << "3" << "0" << "0" << "2";
        QTest::newRow("beside a pending entry") << "10000" << "0" << "1.5" << "0" << "3.5";
        QTest::newRow("beside both") << "10000" << "3" << "1.5" << "0" << "0.5";
        QTest::newRow("through a short position") << "10000" << "-3" << "0" << "0" << "8";
        QTest::newRow("through a short position, pending first") << "10000" << "-3" << "2" << "0" << "6";
        QTest::newRow("nothing left") << "10000" << "5" << "0" << "0" << "none";
        QTest::newRow("what is left can still be exited at its stop") << "10000" << "4.947" << "0" << "0" << "0.053";
        QTest::newRow("what is left could enter, but not be exited at its stop") << "10000" << "4.948" << "0" << "0" << "none";
        QTest::newRow("more than the limit is held") << "10000" << "20" << "0" << "0" << "none";
        QTest::newRow("more than the limit is held short") << "10000" << "-20" << "0" << "0" << "none";
        QTest::newRow("rich: the exchange's maximum") << "1000000000" << "0" << "0" << "0" << "2000";
        QTest::newRow("poor") << "106" << "0" << "0" << "0" << "0.053";
        QTest::newRow("poorer") << "105" << "0" << "0" << "0" << "none";
        QTest::newRow("broke") << "0" << "0" << "0" << "0" << "none";
        QTest::newRow("in debt") << "-10000" << "0" << "0" << "0" << "none";
    }

    void largestPassing()
    {
        QFETCH(QString, balance);
        QFETCH(QString, amount);
        QFETCH(QString, pending);
        QFETCH(QString, allowance);
        QFETCH(QString, expected);
        RiskView view = soundView();
        view.balance = view.daily.dailyBalance = money(balance);
        view.limits = limitsWith([&](LimitValues &v) {
            v.slippageAllowance = ratio(allowance);
            v.dailyLoss = Ratio::literal("0.9");
        });
        view.symbols[eth()].position.amount = quantity(amount);
        view.symbols[eth()].pending = {PendingEntry{Side::Buy, quantity(pending), std::nullopt}};
        for (const char *asked : {"0.06", "5", "700", "0", "-3", "100000000000000000000"}) {
            EntryIntent intent = soundIntent();
            intent.quantity = Quantity::literal(asked); // what was asked for does not matter
            QCOMPARE(largest(view, intent), expected);
        }
        if (expected == QLatin1String("none")) {
            return;
        }
        EntryIntent intent = soundIntent();
        intent.quantity = quantity(expected);
        QVERIFY(verdictOf(view, intent).passed());
        intent.quantity += Quantity::literal("0.001");
        QVERIFY(!verdictOf(view, intent).passed());
    }

    void largestPassingOfALimitOrderUsesItsPriceAndItsMaximum()
    {
        RiskView view = soundView();
        view.limits = limitsWith([](LimitValues &v) {
            v.slippageAllowance = Ratio();
            v.priceCollar = Ratio::literal("0.2");
        });
        QCOMPARE(largest(view, limitIntent(Side::Buy, QStringLiteral("110"), QStringLiteral("1"), QStringLiteral("99.5"))), QStringLiteral("4.545"));
        QCOMPARE(largest(view, limitIntent(Side::Buy, QStringLiteral("90"), QStringLiteral("1"), QStringLiteral("85"))), QStringLiteral("5"));
        QCOMPARE(largest(view, limitIntent(Side::Sell, QStringLiteral("105"), QStringLiteral("1"), QStringLiteral("110"))), QStringLiteral("4.761"));
        view.balance = view.daily.dailyBalance = Money::literal("1000000000");
        // The exchange would take 10 000, but its largest market order, with which the stop exits, is 2000.
        QCOMPARE(largest(view, limitIntent(Side::Buy, QStringLiteral("90"), QStringLiteral("1"), QStringLiteral("85"))), QStringLiteral("2000"));
        QCOMPARE(largest(view, limitIntent(Side::Buy, QStringLiteral("90.005"), QStringLiteral("1"), QStringLiteral("85"))), QStringLiteral("none"));
    }

    void largestPassingFollowsTheExchangesGrid_data()
    {
        QTest::addColumn<QString>("smallest");
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("expected");
        QTest::newRow("coarse step") << "2" << "1000" << "2" << "4";
        QTest::newRow("the minimum is beside the steps") << "0.5" << "1000" << "2" << "4.5";
        QTest::newRow("no minimum stated") << "0" << "1000" << "3" << "3";
        QTest::newRow("one size only") << "5" << "5" << "1" << "5";
        QTest::newRow("the minimum is too large") << "6" << "1000" << "1" << "none";
        QTest::newRow("the step is above the maximum") << "0" << "2" << "3" << "none";
        QTest::newRow("the finest step there is") << "0.000000000000000001" << "1000" << "0.000000000000000001" << "5";
    }

    void largestPassingFollowsTheExchangesGrid()
    {
        QFETCH(QString, smallest);
        QFETCH(QString, most);
        QFETCH(QString, step);
        QFETCH(QString, expected);
        Instrument instrument = instrumentOf(eth());
        instrument.minMarketQuantity = quantity(smallest);
        instrument.maxMarketQuantity = quantity(most);
        instrument.marketStepSize = quantity(step);
        RiskView view = soundView();
        view.instruments = mapOf({instrument});
        QCOMPARE(largest(view, soundIntent()), expected);
    }

    void absurdNumbersAreAnswered_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"quantity", "limit price", "stop", "mark", "balance", "position", "pending", "pending price",
                                 "pnl", "daily balance", "instrument price", "instrument step"}) {
            QTest::addRow("huge %s", what) << QString::fromLatin1(what);
            QTest::addRow("hugely negative %s", what) << QLatin1Char('-') + QString::fromLatin1(what);
        }
    }

    void absurdNumbersAreAnswered()
    {
        QFETCH(QString, what);
        const bool negative = what.startsWith(QLatin1Char('-'));
        const Decimal huge = negative ? -hugest() : hugest();
        const auto is = [name = negative ? what.mid(1) : what](const char *word) { return name == QLatin1String(word); };
        for (const OrderType type : {OrderType::Market, OrderType::Limit}) {
            RiskView view = soundView();
            view.limits = Limits::forMode(Mode::Paper);
            EntryIntent intent = soundIntent();
            intent.type = type;
            intent.limitPrice = is("limit price") ? Price(huge) : Price::literal("100");
            intent.quantity = is("quantity") ? Quantity(huge) : intent.quantity;
            intent.stopPrice = is("stop") ? Price(huge) : *intent.stopPrice;
            SymbolRisk &risk = view.symbols[eth()];
            risk.mark = is("mark") ? Price(huge) : *risk.mark;
            risk.position.amount = is("position") ? Quantity(huge) : Quantity();
            risk.pending = {PendingEntry{Side::Buy, is("pending") ? Quantity(huge) : Quantity::literal("1"),
                                         is("pending price") ? std::optional(Price(huge)) : std::nullopt}};
            view.balance = is("balance") ? Money(huge) : view.balance;
            view.daily.closeOutPnl = is("pnl") ? Money(huge) : Money();
            view.daily.dailyBalance = is("daily balance") ? Money(huge) : view.daily.dailyBalance;
            Instrument instrument = instrumentOf(eth());
            instrument.maxPrice = is("instrument price") ? Price(huge) : instrument.maxPrice;
            instrument.marketStepSize = is("instrument step") ? Quantity(huge) : instrument.marketStepSize;
            view.instruments = mapOf({instrument});
            const Verdict verdict = verdictOf(view, intent);
            QCOMPARE(verdict.findings.size(), kEntryRules);
            const bool harmless = is("balance") || is("pnl") || is("daily balance") || is("pending price")
                               || (is("limit price") && type == OrderType::Market) || (is("instrument step") && type == OrderType::Limit);
            QVERIFY2(harmless || !verdict.passed(), qPrintable(what));
        }
    }

    void judgingChangesNothingAndRepeats()
    {
        const RiskView view = soundView();
        const EntryIntent intent = soundIntent();
        const Verdict first = verdictOf(view, intent);
        const Verdict second = verdictOf(view, intent);
        for (int i = 0; i < first.findings.size(); ++i) {
            QCOMPARE(wordOf(second.findings[i]), wordOf(first.findings[i]));
        }
        QVERIFY(!first.largestPassing.has_value()); // nobody looked
    }
};

QTEST_GUILESS_MAIN(TestJudgeEntry)
#include "tst_judge_entry.moc"
