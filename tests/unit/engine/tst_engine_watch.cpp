// The continuous checks beside the day's money: drift, trouble, silence, strangers, clocks, limits at run time.
// Proves S-37, S-38.
#include "tests/unit/engine/day_stage.h"

using namespace bw::test::day_stage;
using engine_client::ReplyKind;
using engine_client::Severity;

namespace {

engine::EngineConfig live(safety::Mode mode = safety::Mode::LiveLimited)
{
    engine::EngineConfig config;
    config.mode = mode;
    config.liveConfirmed = Confirmation::Given;
    return config;
}

engine_client::SetLimits setTo(const std::function<void(safety::LimitValues &)> &change, const char *approver = "")
{
    engine_client::SetLimits body;
    change(body.values);
    body.approver = str(approver);
    return body;
}

exchange::OrderOutcome lost(int number)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = ClientOrderId(QStringLiteral("bw-x-0-%1").arg(number));
    outcome.error = base::Error{base::ErrorCode::Timeout, str("No answer."), 0, 0};
    return outcome;
}

QStringList told(const EngineHarness &h, const char *part)
{
    QStringList out;
    for (const QString &text : field(h.records(kind::kEvent), "text")) {
        if (text.contains(str(part))) {
            out.append(text);
        }
    }
    return out;
}

} // namespace

class EngineWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- drift ---

    void driftIsWordedOnceAndAlarmedAboveItsSlack()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.005", "100000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "60000")}));
        // value 500, equity 10 000: the limit exactly
        h.clearEffects();
        h.mark(kBtc, "100000");
        QVERIFY2(told(h, "over its limit").isEmpty(), "at the limit is inside");
        h.mark(kBtc, "101000"); // 505 of 500
        h.mark(kBtc, "101500");
        QCOMPARE(told(h, "over its limit").size(), 1);
        h.mark(kBtc, "102001"); // 510.005: above 1.02
        h.mark(kBtc, "102500");
        QCOMPARE(told(h, "over its limit").size(), 2);
        h.mark(kBtc, "99000");
        QCOMPARE(told(h, "within its limit again").size(), 1);
        h.mark(kBtc, "101000");
        QCOMPARE(told(h, "over its limit").size(), 3);
    }

    // --- trouble ---

    void threeLostAnswersKeepEntriesOutUntilAReadingWorked()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        h.venue(lost(1));
        h.venue(lost(2));
        QVERIFY(!reasons(h).contains(str("exchange-trouble-orders")));
        h.venue(lost(3));
        QVERIFY(reasons(h).contains(str("exchange-trouble-orders")));
        QCOMPARE(told(h, "failed 3 times in a row").size(), 1);
        h.send(buy(kBtc, "0.004", "82400"));
        QVERIFY(h.all<Submit>().isEmpty());
        bw::test::day_stage::live(h, 31'000);
        h.answerReading(readingOf("10625.05"));
        bw::test::day_stage::live(h, 300);
        h.answerReading(readingOf("10625.05"));
        QVERIFY2(!reasons(h).contains(str("exchange-trouble-orders")), qPrintable(reasons(h).join(u',')));
    }

    void aBanIsAReasonForAsLongAsItLasts()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::RequestsPaused{418, base::Millis(6000)});
        QCOMPARE(reasons(h), QStringList{str("banned")});
        h.venue(exchange::RequestsPaused{418, base::Millis(5000)});
        QCOMPARE(told(h, "banned this address").size(), 1);
        bw::test::day_stage::live(h, 6000);
        QCOMPARE(reasons(h), QStringList{});
    }

    void anOpenStreamOnWhichNothingComesIsSilent()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::PathAlive{exchange::Path::UserStream});
        h.mark(kBtc, "84250");
        h.pass(15'000);
        QCOMPARE(reasons(h), QStringList{});
        h.pass(1);
        QCOMPARE(reasons(h), QStringList{str("market-silent")});
        h.mark(kBtc, "84250");
        h.pass(1);
        QCOMPARE(reasons(h), QStringList{});
    }

    void aSilentStreamThatIsClosedDoesNotSpeakAgain()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::PathAlive{exchange::Path::UserStream});
        h.mark(kBtc, "84250");
        h.pass(15'001);
        QCOMPARE(told(h, "market stream is silent").size(), 1);
        h.venue(exchange::PathChanged{exchange::Path::MarketStream, exchange::PathState::Down, str("it is silent.")});
        h.pass(50);
        QCOMPARE(told(h, "market stream is down").size(), 1);
        QVERIFY(told(h, "speaks again").isEmpty());
    }

    // --- clocks and days ---

    void aClockThatIsSetMakesNoSecondDay_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("a day ahead") << qint64(86'400'000);
        QTest::newRow("a day back") << qint64(-86'400'000);
        QTest::newRow("a year ahead") << qint64(365LL * 86'400'000);
        QTest::newRow("a minute") << qint64(60'000);
    }

    void aClockThatIsSetMakesNoSecondDay()
    {
        QFETCH(qint64, by);
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        base::Now set = h.now();
        set.venue = base::VenueTime(set.venue.ms() + by);
        Effects out = h.engine.onTick(set);
        out += h.engine.onTick(set);
        for (const Effect &effect : out) {
            const auto *persist = std::get_if<Persist>(&effect);
            for (const journal::Record &record : persist ? persist->records : QList<journal::Record>()) {
                QVERIFY(record.kind != QLatin1String(kind::kBaseline));
            }
            QVERIFY(!std::holds_alternative<ReadIncome>(effect));
        }
        QVERIFY(h.engine.riskView(set).daily.baselineKnown);
        QVERIFY(h.engine.state(set).reasons.contains(str("clock-skew")));
        h.pass(1000);
        QCOMPARE(reasons(h), QStringList{});
    }

    void midnightOfTheExchangeBeginsTheDay()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "FUNDING_FEE", "9950", "-50"));
        QCOMPARE(daily(h).pnl.toString(), str("-50"));
        h.elapsedMs = 43'200'000 - 1000;
        bw::test::day_stage::live(h, 500);
        h.clearEffects();
        bw::test::day_stage::live(h, 600);
        QCOMPARE(field(h.records(kind::kBaseline), "source"), QStringList{str("observed")});
        QCOMPARE(field(h.records(kind::kBaseline), "equity"), QStringList{str("9950")});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
    }

    // --- strangers ---

    void strangersAreCountedAndToldOnceAnOrder()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        exchange::FillUpdate part = fillUpdate(h, "web_1", 1, Side::Buy, "0.002", "0");
        part.fill.quantity = Quantity::literal("0.001");
        part.order.executed = Quantity::literal("0.001");
        part.order.status = trading::OrderStatus::PartiallyFilled;
        h.venue(part);
        part.order.executed = Quantity::literal("0.002");
        part.order.status = trading::OrderStatus::Filled;
        part.fill.tradeId = trading::TradeId(2);
        h.venue(part);
        h.venue(part); // told twice
        QCOMPARE(told(h, "did not come through Breakwater").size(), 1);
        QCOMPARE(h.engine.snapshot(h.now())->foreign.orders, 1);
        QCOMPARE(h.engine.snapshot(h.now())->foreign.fills, 2);
        bw::test::day_stage::live(h, 10'000);
        h.answerReading(readingOf("10625.05", {}, {}, {restingOrder(kEth, "app_7", Side::Buy, "0.1", "3000")}));
        QCOMPARE(told(h, "did not come through Breakwater").size(), 2);
        QCOMPARE(h.engine.snapshot(h.now())->foreign.orders, 2);
    }

    // --- the picture ---

    void theAuditGoesOnWhileTheAccountStreamIsAway()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, str("reset by peer")});
        h.clearEffects();
        h.pass(50);
        QCOMPARE(h.all<ReadAccount>().size(), 1);
        h.answerReading(readingOf("10625.05", {position(kBtc, "0.002", "84250")}));
        QCOMPARE(field(h.records(kind::kReconcile), "difference"), QStringList{str("position BTCUSDT 0, the exchange says 0.002")});
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].position.amount.toString(), str("0.002"));
        QVERIFY(reasons(h).contains(str("account-stream-down")));
        QVERIFY2(!h.all<SubmitStop>().isEmpty(), "and what it found is guarded");
        h.clearEffects();
        h.pass(10'000);
        QCOMPARE(h.all<ReadAccount>().size(), 1);
    }

    void anExecutionThatWasNotToldIsAGap()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::OrderUpdate{restingOrder(kBtc, "web_1", Side::Buy, "0.003", "84250")});
        h.clearEffects();
        exchange::FillUpdate second = fillUpdate(h, "web_1", 2, Side::Buy, "0.003", "0");
        second.fill.quantity = Quantity::literal("0.002"); // one of 0.001 came before
        h.venue(second);
        QVERIFY(reasons(h).contains(str("resync")));
        QCOMPARE(h.all<ReadAccount>().size(), 1);
        QCOMPARE(told(h, "Events may be missing").size(), 1);
    }

    void executionsInOrderAreNone()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::OrderUpdate{restingOrder(kBtc, "web_1", Side::Buy, "0.003", "84250")});
        exchange::FillUpdate part = fillUpdate(h, "web_1", 1, Side::Buy, "0.003", "0");
        part.fill.quantity = part.order.executed = Quantity::literal("0.001");
        part.order.status = trading::OrderStatus::PartiallyFilled;
        h.venue(part);
        h.venue(part); // again
        part.fill.tradeId = trading::TradeId(2);
        part.fill.quantity = Quantity::literal("0.002");
        part.order.executed = part.order.quantity;
        part.order.status = trading::OrderStatus::Filled;
        h.venue(part);
        QVERIFY(!reasons(h).contains(str("resync")));
    }

    void aPositionThatNoFillLeadsToAsksForTheHistory()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        bw::test::day_stage::live(h, 10'000);
        const qsizetype asked = h.all<ReadIncome>().size();
        h.answerReading(readingOf("10625.05", {position(kBtc, "0.002", "84250")}));
        QCOMPARE(h.all<ReadIncome>().size(), asked + 1);
        answerHistory(h, {}, {});
        h.clearEffects();
        bw::test::day_stage::live(h, 300);
        QVERIFY2(h.all<ReadIncome>().isEmpty(), "held before the first fill known here");
    }

    // --- limits at run time ---

    void looseningRealMoneyNeedsAName_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("done");
        const auto row = [](const char *name, safety::Mode mode, const char *approver, const char *size, bool done) {
            QTest::newRow(name) << int(mode) << str(approver) << str(size) << done;
        };
        row("live, looser, nobody", safety::Mode::LiveLimited, "", "0.06", false);
        row("live, looser, blanks", safety::Mode::LiveFull, "  ", "0.06", false);
        row("live, looser, Ada", safety::Mode::LiveLimited, "Ada", "0.06", true);
        row("live, tighter, nobody", safety::Mode::LiveLimited, "", "0.04", true);
        row("paper, looser, nobody", safety::Mode::Paper, "", "0.06", true);
        row("nonsense", safety::Mode::Paper, "Ada", "1.5", false);
    }

    void looseningRealMoneyNeedsAName()
    {
        QFETCH(int, mode);
        QFETCH(QString, approver);
        QFETCH(QString, size);
        QFETCH(bool, done);
        EngineHarness h(live(static_cast<safety::Mode>(mode)));
        h.clearEffects();
        h.send(setTo([&size](auto &v) { v.positionSize = trading::Ratio::literal(qPrintable(size)); }, qPrintable(approver)));
        QCOMPARE(h.last<Answer>()->reply.kind, done ? ReplyKind::Done : ReplyKind::Failed);
        QCOMPARE(h.engine.riskView(h.now()).limits.values().positionSize.toString(), done ? size : str("0.05"));
        QCOMPARE(h.records(kind::kLimits).size(), done ? 1 : 0);
        if (done) {
            const QJsonObject body = h.records(kind::kLimits).first().body;
            QCOMPARE(body.value(str("from")).toObject().value(str("position-size")).toString(), str("0.05"));
            QCOMPARE(body.value(str("to")).toObject().value(str("position-size")).toString(), size);
            QCOMPARE(body.value(str("approver")).toString(), approver.trimmed());
        }
    }

    void changedLimitsSurviveARestartUnlessTheConfigurationChanged()
    {
        EngineHarness before;
        before.send(setTo([](auto &v) { v.openPositions = 2; }));
        const RecoveredState recovered = afterRestart(everything(before));
        EngineHarness same({}, recovered);
        QCOMPARE(same.engine.riskView(same.now()).limits.values().openPositions, 2);
        EngineHarness other(with([](auto &v) { v.openPositions = 1; }), recovered);
        QCOMPARE(other.engine.riskView(other.now()).limits.values().openPositions, 1);
        same.clearEffects();
        same.send(setTo([](auto &v) { v.openPositions = 2; }));
        QVERIFY2(same.records(kind::kLimits).isEmpty(), "nothing changed");
    }

    // Two people, or a person and the configuration: the later one saw other limits than those that hold.
    void limitsThatWereSeenOtherwiseAreNotOverwritten()
    {
        EngineHarness h;
        const safety::LimitValues seen = h.engine.riskView(h.now()).limits.values();
        h.send(setTo([](auto &v) { v.positionSize = trading::Ratio::literal("0.02"); }));
        auto late = setTo([](auto &v) { v.openPositions = 2; });
        late.seen = seen;
        h.clearEffects();
        h.send(late);
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.last<Answer>()->reply.message.contains(str("meanwhile")));
        QVERIFY(h.records(kind::kLimits).isEmpty());
        QCOMPARE(h.engine.riskView(h.now()).limits.values().positionSize.toString(), str("0.02"));
        late.values.positionSize = trading::Ratio::literal("0.02");
        late.seen = h.engine.riskView(h.now()).limits.values();
        h.send(late);
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(h.engine.riskView(h.now()).limits.values().openPositions, 2);
    }

    void thePictureSaysWhereALimitComesFrom()
    {
        using From = engine_client::LimitOrigin::From;
        engine::EngineConfig config = with([](auto &v) { v.openPositions = 2; });
        config.limitOrigins.insert(str("open-positions"), {From::Configuration, str("breakwater.conf:12"), {}});
        EngineHarness h(config);
        const auto of = [](EngineHarness &harness, const char *key) { return harness.engine.snapshot(harness.now())->limitOrigins->value(str(key)); };
        QCOMPARE(of(h, "open-positions").words, str("breakwater.conf:12"));
        QVERIFY(!h.engine.snapshot(h.now())->limitOrigins->contains(str("daily-loss")));
        auto body = setTo([](auto &v) { v.openPositions = 1; v.dailyLoss = trading::Ratio::literal("0.01"); }, "Ada");
        h.send(body);
        body.values.priceCollar = trading::Ratio::literal("0.01");
        body.approver.clear();
        h.send(body);
        EngineHarness again(config, afterRestart(everything(h)));
        for (EngineHarness *one : {&h, &again}) {
            QCOMPARE(of(*one, "open-positions").words, str("Ada"));
            QCOMPARE(of(*one, "open-positions").from, From::Person);
            QVERIFY(!of(*one, "open-positions").at.isUnknown());
            QCOMPARE(of(*one, "daily-loss").words, str("Ada"));
            QCOMPARE(of(*one, "price-collar").words, str("test"));
        }
    }

    void aLiveRunIsConfirmedByName()
    {
        engine::EngineConfig config = live();
        config.liveConfirmed = Confirmation::Missing;
        EngineHarness h(config);
        h.makeReady(readingOf("10625.05"));
        QCOMPARE(reasons(h), QStringList{str("unconfirmed")});
        h.send(engine_client::ConfirmLive{str(" ")});
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(!h.engine.riskView(h.now()).modeConfirmed);
        h.send(engine_client::ConfirmLive{str("Ada")});
        QCOMPARE(reasons(h), QStringList{});
        QVERIFY(h.engine.riskView(h.now()).modeConfirmed);
        QCOMPARE(field(h.records(kind::kConfirm), "approver"), QStringList{str("Ada")});
    }
};

QTEST_GUILESS_MAIN(EngineWatch)
#include "tst_engine_watch.moc"
