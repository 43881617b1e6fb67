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

qsizetype looser(const LimitValues &from, const LimitValues &to)
{
    const QList<LimitChange> changes = changesBetween(from, to);
    return std::count_if(changes.begin(), changes.end(), [](const LimitChange &change) { return change.loosens; });
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What everybody pays there, until the account's own rate is read.
    void spotTakesMore()
    {
        QCOMPARE(Limits::forMode(Mode::Paper, trading::Market::Spot).values().takerCommission.toString(), QStringLiteral("0.001"));
        QCOMPARE(Limits::forMode(Mode::Paper).values().takerCommission.toString(), QStringLiteral("0.0005"));
    }
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

    // The whole table of the contract: key, then paper = live_limited, testnet, live_full.
    void everyLimitOfEveryMode_data()
    {
        QTest::addColumn<QString>("limited");
        QTest::addColumn<QString>("testnet");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *key, const char *limited, const char *testnet, const char *full) {
            QTest::newRow(key) << QString::fromLatin1(limited) << QString::fromLatin1(testnet) << QString::fromLatin1(full);
        };
        const auto same = [&](const char *key, const char *word) { row(key, word, word, word); };
        row("position-size", "5 %", "25 %", "20 %");
        row("open-positions", "3", "5", "10");
        same("stop-distance", "10 %");
        row("daily-loss", "2 %", "10 %", "5 %");
        same("total-exposure-reserve", "20 %");
        row("trade-risk", "1 %", "2 %", "2 %");
        row("price-collar", "2 %", "5 %", "5 %");
        same("drawdown", "10 %");
        same("drift-alert", "1.02");
        same("entry-share-of-rates", "50 %");
        row("leverage", "5", "20", "10");
        row("entries-per-day", "20", "50", "50");
        same("entries-per-hour", "off");
        same("entry-gap-ms", "off");
        row("loss-streak", "5", "off", "5");
        same("confirm-entry", "off");
        same("daily-loss-action", "stop");
        same("slippage-allowance", "0.1 %");
        same("taker-commission", "0.05 %");
        same("adopted-stop-distance", "3 %");
        same("mark-fresh-ms", "5000 ms");
        same("account-fresh-ms", "30000 ms");
        same("guard-replace-within-ms", "2000 ms");
        same("guard-exit-after-ms", "5000 ms");
    }

    void everyLimitOfEveryMode()
    {
        QFETCH(QString, limited);
        QFETCH(QString, testnet);
        QFETCH(QString, full);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(limitKeys().contains(key));
        const auto word = [&](Mode mode) { return limitWord(Limits::forMode(mode).values(), key); };
        QCOMPARE(word(Mode::LiveLimited), limited);
        QCOMPARE(word(Mode::Paper), limited);
        QCOMPARE(word(Mode::PaperLiveData), limited);
        QCOMPARE(word(Mode::Testnet), testnet);
        QCOMPARE(word(Mode::LiveFull), full);
    }

    void aShareThatIsNoPercentageIsSaidAsItIs()
    {
        LimitValues values; // not sound: nothing but words
        values.positionSize = Ratio(hugest());
        QCOMPARE(limitWord(values, u"position-size"), hugest().toString());
        values.positionSize = Ratio::literal("0.05");
        QCOMPARE(limitWord(values, u"position-size"), QStringLiteral("5 %"));
    }

    void keysAreStable()
    {
        QCOMPARE(limitKeys().size(), 24);
        const QStringList keys = limitKeys();
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
        QCOMPARE(limitWord(LimitValues(), QStringLiteral("no-such-limit")), QString());
    }

    void closedRanges_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<LimitValues>("values");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *key, bool allowed, auto change) {
            LimitValues values;
            change(values);
            QTest::newRow(name) << QString::fromLatin1(key) << values << allowed;
        };
        row("reserve 0", "total-exposure-reserve", true, [](LimitValues &v) { v.totalExposureReserve = Ratio(); });
        row("reserve negative", "total-exposure-reserve", false, [](LimitValues &v) { v.totalExposureReserve = Ratio(-tiniest()); });
        row("reserve above 1", "total-exposure-reserve", false, [](LimitValues &v) { v.totalExposureReserve = ratio(QStringLiteral("1.01")); });
        row("risk 0", "trade-risk", false, [](LimitValues &v) { v.tradeRisk = Ratio(); });
        row("collar 0", "price-collar", false, [](LimitValues &v) { v.priceCollar = Ratio(); });
        row("drawdown above 1", "drawdown", false, [](LimitValues &v) { v.drawdown = ratio(QStringLiteral("1.1")); });
        row("drift below 1", "drift-alert", false, [](LimitValues &v) { v.driftAlert = ratio(QStringLiteral("0.99")); });
        row("drift 1", "drift-alert", true, [](LimitValues &v) { v.driftAlert = ratio(QStringLiteral("1")); });
        row("drift above 2", "drift-alert", false, [](LimitValues &v) { v.driftAlert = ratio(QStringLiteral("2.01")); });
        row("share 0.9", "entry-share-of-rates", true, [](LimitValues &v) { v.entryShareOfRates = ratio(QStringLiteral("0.9")); });
        row("nothing left for exits", "entry-share-of-rates", false, [](LimitValues &v) { v.entryShareOfRates = ratio(QStringLiteral("0.91")); });
        row("leverage 0", "leverage", false, [](LimitValues &v) { v.leverage = 0; });
        row("leverage 125", "leverage", true, [](LimitValues &v) { v.leverage = 125; });
        row("leverage 126", "leverage", false, [](LimitValues &v) { v.leverage = 126; });
        row("no entries a day", "entries-per-day", false, [](LimitValues &v) { v.entriesPerDay = 0; });
        row("entries off", "entries-per-day", true, [](LimitValues &v) { v.entriesPerDay.reset(); });
        row("hour 0", "entries-per-hour", false, [](LimitValues &v) { v.entriesPerHour = 0; });
        row("gap 0", "entry-gap-ms", false, [](LimitValues &v) { v.entryGap = Millis(0); });
        row("gap of a day", "entry-gap-ms", true, [](LimitValues &v) { v.entryGap = Millis(86'400'000); });
        row("gap above a day", "entry-gap-ms", false, [](LimitValues &v) { v.entryGap = Millis(86'400'001); });
        row("streak 0", "loss-streak", false, [](LimitValues &v) { v.lossStreak = 0; });
        row("positions 1001", "open-positions", false, [](LimitValues &v) { v.openPositions = 1001; });
        row("mark for ever", "mark-fresh-ms", false, [](LimitValues &v) { v.markFresh = Millis::max(); });
        row("a word that is none", "confirm-entry", false, [](LimitValues &v) { v.confirmEntry = static_cast<ConfirmEntry>(7); });
        row("an action that is none", "daily-loss-action", false, [](LimitValues &v) { v.dailyLossAction = static_cast<LossAction>(0); });
    }

    void closedRanges()
    {
        QFETCH(QString, key);
        QFETCH(LimitValues, values);
        QFETCH(bool, allowed);
        const auto limits = Limits::create(values);
        QCOMPARE(limits.has_value(), allowed);
        QVERIFY(allowed || limits.error().message.startsWith(key + QStringLiteral(" must be ")));
        QVERIFY(allowed || limits.error().message.count(QLatin1Char('.')) >= 1);
    }

    // Each limit in its looser direction; back again is tighter and says nothing.
    void loosened_data()
    {
        QTest::addColumn<LimitValues>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *key, const char *expected, auto change) {
            LimitValues values;
            change(values);
            QTest::newRow(key) << values << QString::fromLatin1(expected);
        };
        const auto r = [](const char *text) { return Ratio::literal(text); };
        row("position-size", "5 % -> 6 %", [&](LimitValues &v) { v.positionSize = r("0.06"); });
        row("open-positions", "3 -> 4", [](LimitValues &v) { v.openPositions = 4; });
        row("stop-distance", "10 % -> 10.5 %", [&](LimitValues &v) { v.stopDistance = r("0.105"); });
        row("daily-loss", "2 % -> 3 %", [&](LimitValues &v) { v.dailyLoss = r("0.03"); });
        row("total-exposure-reserve", "20 % -> 10 %", [&](LimitValues &v) { v.totalExposureReserve = r("0.1"); });
        row("trade-risk", "1 % -> 2 %", [&](LimitValues &v) { v.tradeRisk = r("0.02"); });
        row("price-collar", "2 % -> 5 %", [&](LimitValues &v) { v.priceCollar = r("0.05"); });
        row("drawdown", "10 % -> 11 %", [&](LimitValues &v) { v.drawdown = r("0.11"); });
        row("drift-alert", "1.02 -> 1.03", [&](LimitValues &v) { v.driftAlert = r("1.03"); });
        row("entry-share-of-rates", "50 % -> 60 %", [&](LimitValues &v) { v.entryShareOfRates = r("0.6"); });
        row("leverage", "5 -> 6", [](LimitValues &v) { v.leverage = 6; });
        row("entries-per-day", "20 -> off", [](LimitValues &v) { v.entriesPerDay.reset(); });
        row("loss-streak", "5 -> 6", [](LimitValues &v) { v.lossStreak = 6; });
        row("daily-loss-action", "stop -> reduce-only", [](LimitValues &v) { v.dailyLossAction = LossAction::ReduceOnly; });
        row("slippage-allowance", "0.1 % -> 0 %", [](LimitValues &v) { v.slippageAllowance = Ratio(); });
        row("taker-commission", "0.05 % -> 0.04 %", [&](LimitValues &v) { v.takerCommission = r("0.0004"); });
        row("adopted-stop-distance", "3 % -> 4 %", [&](LimitValues &v) { v.adoptedStopDistance = r("0.04"); });
        row("mark-fresh-ms", "5000 ms -> 5001 ms", [](LimitValues &v) { v.markFresh = Millis(5001); });
        row("account-fresh-ms", "30000 ms -> 60000 ms", [](LimitValues &v) { v.accountFresh = Millis(60000); });
        row("guard-replace-within-ms", "2000 ms -> 3000 ms", [](LimitValues &v) { v.guardReplaceWithin = Millis(3000); });
        row("guard-exit-after-ms", "5000 ms -> 6000 ms", [](LimitValues &v) { v.guardExitAfter = Millis(6000); });
    }

    void loosened()
    {
        QFETCH(LimitValues, to);
        QFETCH(QString, expected);
        const QList<LimitChange> changes = changesBetween(LimitValues(), to);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes[0].loosens);
        QCOMPARE(changes[0].key, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(changes[0].from + QStringLiteral(" -> ") + changes[0].to, expected);
        QCOMPARE(changesBetween(to, LimitValues()).size(), 1);
        QVERIFY(!changesBetween(to, LimitValues()).first().loosens);
        QVERIFY(changesBetween(to, to).isEmpty());
    }

    void whatIsOffTightensWhenItComesOn()
    {
        LimitValues on;
        on.entriesPerHour = 5;
        on.entryGap = Millis(1000);
        on.confirmEntry = ConfirmEntry::OutsideDesktop;
        QCOMPARE(looser(LimitValues(), on), 0);
        QCOMPARE(looser(on, LimitValues()), 3);
        LimitValues shorter = on;
        shorter.entryGap = Millis(999);
        QCOMPARE(looser(on, shorter), 1);
        QCOMPARE(looser(shorter, on), 0);
    }

    void aLimitIsReadBackFromItsText_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *key, const char *text, bool good) {
            QTest::addRow("%s %s", key, text) << QString::fromLatin1(key) << QString::fromLatin1(text) << good;
        };
        row("position-size", "0.055", true);
        row("position-size", "5 %", false);
        row("position-size", "", false);
        row("open-positions", "4", true);
        row("open-positions", "4.5", false);
        row("open-positions", "", false);
        row("entries-per-day", "", true);
        row("entries-per-day", "20", true);
        row("entries-per-day", "many", false);
        row("entry-gap-ms", "1500", true);
        row("entry-gap-ms", "1500 ms", false);
        row("mark-fresh-ms", "4000", true);
        row("mark-fresh-ms", "", false);
        row("confirm-entry", "outside-desktop", true);
        row("confirm-entry", "2", false);
        row("daily-loss-action", "reduce-only", true);
        row("daily-loss-action", "off", false);
        row("no-such-limit", "1", false);
    }

    void aLimitIsReadBackFromItsText()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(bool, good);
        LimitValues values;
        const QString before = limitText(values, key);
        const base::Status set = setLimit(values, key, text);
        QCOMPARE(set.has_value(), good);
        QCOMPARE(limitText(values, key), good ? text : before);
        QVERIFY(good || (set.error().message.endsWith(QLatin1Char('.')) && set.error().message.contains(key)));
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
