// The limits of a mode: the contract's table, and that nonsense cannot be made into limits.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using bw::base::ErrorCode;

static_assert(!std::is_constructible_v<Limits, LimitValues>, "limits come from create() or forMode() only");
static_assert(!std::is_default_constructible_v<Limits>);

namespace {

// Sets one value by its name; shares and costs from the text, counts and times as whole numbers.
void setValue(LimitValues &v, const QString &name, const QString &text)
{
    const Millis ms(text.contains(QLatin1Char('.')) ? 0 : text.toLongLong());
    if (name == QLatin1String("position-size")) {
        v.positionSize = ratio(text);
    } else if (name == QLatin1String("stop-distance")) {
        v.stopDistance = ratio(text);
    } else if (name == QLatin1String("daily-loss")) {
        v.dailyLoss = ratio(text);
    } else if (name == QLatin1String("adopted-stop-distance")) {
        v.adoptedStopDistance = ratio(text);
    } else if (name == QLatin1String("slippage-allowance")) {
        v.slippageAllowance = ratio(text);
    } else if (name == QLatin1String("taker-commission")) {
        v.takerCommission = ratio(text);
    } else if (name == QLatin1String("open-positions")) {
        v.openPositions = text.toInt();
    } else if (name == QLatin1String("mark-fresh-ms")) {
        v.markFresh = ms;
    } else if (name == QLatin1String("account-fresh-ms")) {
        v.accountFresh = ms;
    } else if (name == QLatin1String("guard-replace-within-ms")) {
        v.guardReplaceWithin = ms;
    } else if (name == QLatin1String("guard-exit-after-ms")) {
        v.guardExitAfter = ms;
    } else {
        QFAIL(qPrintable(QStringLiteral("no such limit: ") + name));
    }
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableOfTheContract_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("positionSize");
        QTest::addColumn<int>("openPositions");
        QTest::addColumn<QString>("dailyLoss");

        QTest::newRow("paper") << int(Mode::Paper) << "paper" << "0.05" << 3 << "0.02";
        QTest::newRow("paper on live data") << int(Mode::PaperLiveData) << "paper_live_data" << "0.05" << 3 << "0.02";
        QTest::newRow("testnet") << int(Mode::Testnet) << "testnet" << "0.25" << 5 << "0.1";
        QTest::newRow("live limited") << int(Mode::LiveLimited) << "live_limited" << "0.05" << 3 << "0.02";
        QTest::newRow("live full") << int(Mode::LiveFull) << "live_full" << "0.2" << 10 << "0.05";
    }

    void tableOfTheContract()
    {
        QFETCH(int, mode);
        QFETCH(QString, word);
        QFETCH(QString, positionSize);
        QFETCH(int, openPositions);
        QFETCH(QString, dailyLoss);

        const LimitValues values = Limits::forMode(static_cast<Mode>(mode)).values();
        QCOMPARE(values.positionSize.toString(), positionSize);
        QCOMPARE(values.openPositions, openPositions);
        QCOMPARE(values.dailyLoss.toString(), dailyLoss);
        // The same in every mode.
        QCOMPARE(values.stopDistance.toString(), QStringLiteral("0.1"));
        QCOMPARE(values.adoptedStopDistance.toString(), QStringLiteral("0.03"));
        QCOMPARE(values.slippageAllowance.toString(), QStringLiteral("0.001"));
        QCOMPARE(values.markFresh.count(), 5000);
        QCOMPARE(values.accountFresh.count(), 30000);
        QCOMPARE(values.guardReplaceWithin.count(), 2000);
        QCOMPARE(values.guardExitAfter.count(), 5000);

        QCOMPARE(toWord(static_cast<Mode>(mode)), word);
        const auto back = modeFromWord(word);
        QVERIFY(back.has_value());
        QCOMPARE(int(*back), mode);
    }

    void unknownModes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << "";
        QTest::newRow("near") << "live";
        QTest::newRow("case matters") << "PAPER";
        QTest::newRow("blank") << " paper";
        QTest::newRow("longer") << "live_fully";
    }

    void unknownModes()
    {
        QFETCH(QString, word);
        const auto mode = modeFromWord(word);
        QVERIFY(!mode.has_value());
        QCOMPARE(mode.error().code, ErrorCode::Malformed);
        QVERIFY2(mode.error().message.contains(QStringLiteral("live_limited")), qPrintable(mode.error().message));
    }

    void unknownModeIsQuotedShort()
    {
        const auto mode = modeFromWord(QString(5000, QLatin1Char('x')));
        QVERIFY(!mode.has_value());
        QVERIFY(mode.error().message.size() < 200);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("allowed");

        for (const char *share : {"position-size", "stop-distance", "daily-loss"}) {
            QTest::addRow("%s 0", share) << share << "0" << false;
            QTest::addRow("%s negative", share) << share << "-0.000000000000000001" << false;
            QTest::addRow("%s 1", share) << share << "1" << true;
            QTest::addRow("%s above 1", share) << share << "1.000000000000000001" << false;
            QTest::addRow("%s percent by mistake", share) << share << "5" << false;
        }
        QTest::newRow("position-size tiny") << "position-size" << "0.000000000000000001" << true;
        QTest::newRow("daily-loss tiny") << "daily-loss" << "0.000000000000000001" << true;
        QTest::newRow("stop-distance equals the adopted") << "stop-distance" << "0.03" << true;
        QTest::newRow("stop-distance below the adopted") << "stop-distance" << "0.029999999999999999" << false;
        QTest::newRow("adopted 0") << "adopted-stop-distance" << "0" << false;
        QTest::newRow("adopted equals stop-distance") << "adopted-stop-distance" << "0.1" << true;
        QTest::newRow("adopted beyond stop-distance") << "adopted-stop-distance" << "0.100000000000000001" << false;
        for (const char *cost : {"slippage-allowance", "taker-commission"}) {
            QTest::addRow("%s 0", cost) << cost << "0" << true;
            QTest::addRow("%s negative", cost) << cost << "-0.000000000000000001" << false;
            QTest::addRow("%s 1", cost) << cost << "1" << true;
            QTest::addRow("%s above 1", cost) << cost << "1.000000000000000001" << false;
        }
        QTest::newRow("no position") << "open-positions" << "0" << false;
        QTest::newRow("minus one position") << "open-positions" << "-1" << false;
        QTest::newRow("one position") << "open-positions" << "1" << true;
        for (const char *age : {"mark-fresh-ms", "account-fresh-ms"}) {
            QTest::addRow("%s 0", age) << age << "0" << false;
            QTest::addRow("%s -1", age) << age << "-1" << false;
            QTest::addRow("%s 1", age) << age << "1" << true;
        }
        QTest::newRow("replace 0") << "guard-replace-within-ms" << "0" << false;
        QTest::newRow("replace 1") << "guard-replace-within-ms" << "1" << true;
        QTest::newRow("replace as late as exit") << "guard-replace-within-ms" << "5000" << true;
        QTest::newRow("replace later than exit") << "guard-replace-within-ms" << "5001" << false;
        QTest::newRow("exit 0") << "guard-exit-after-ms" << "0" << false;
        QTest::newRow("exit as early as replace") << "guard-exit-after-ms" << "2000" << true;
        QTest::newRow("exit before replace") << "guard-exit-after-ms" << "1999" << false;
    }

    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, allowed);

        LimitValues values;
        setValue(values, name, value);
        const auto limits = Limits::create(values);
        QCOMPARE(limits.has_value(), allowed);
        if (!allowed) {
            QCOMPARE(limits.error().code, ErrorCode::OutOfRange);
            const QString sentence = limits.error().message;
            QVERIFY2(sentence.contains(name) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(sentence.contains(dec(value).toString()), qPrintable(sentence));
        }
    }

    void createKeepsWhatItWasGiven()
    {
        LimitValues values;
        values.positionSize = Ratio::literal("0.123");
        values.openPositions = 42;
        values.stopDistance = Ratio::literal("0.2");
        values.dailyLoss = Ratio::literal("0.015");
        values.markFresh = Millis(1234);
        values.accountFresh = Millis(4321);
        const auto limits = Limits::create(values);
        QVERIFY(limits.has_value());
        QCOMPARE(limits->values().positionSize.toString(), QStringLiteral("0.123"));
        QCOMPARE(limits->values().openPositions, 42);
        QCOMPARE(limits->values().stopDistance.toString(), QStringLiteral("0.2"));
        QCOMPARE(limits->values().dailyLoss.toString(), QStringLiteral("0.015"));
        QCOMPARE(limits->values().markFresh.count(), 1234);
        QCOMPARE(limits->values().accountFresh.count(), 4321);
    }

    void aViewWithoutMoreIsStoppedAndUnknown()
    {
        const RiskView view;
        QVERIFY(view.stopped);
        QVERIFY(!view.accountKnown);
        QVERIFY(!view.daily.baselineKnown);
        QVERIFY(!verdictOf(view, soundIntent()).passed());
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
