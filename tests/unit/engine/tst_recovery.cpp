// What is written can be read back, what cannot be understood is Corrupt, and the day's figures come out to the last digit.
#include "core/engine/chronicle.h"
#include "core/engine/day_book.h"
#include "core/engine/recovery.h"
#include "tests/support/engine_harness.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::engine;
using namespace bw::test;
using trading::ClientOrderId;

namespace {

constexpr std::int64_t kNoonMs = EngineHarness::kNoon;

QString str(const char *text) { return QString::fromLatin1(text); }

journal::Record recordOf(const char *kind, const QJsonObject &body)
{
    journal::Record record;
    record.seq = 7;
    record.at = base::VenueTime(kNoonMs);
    record.kind = str(kind);
    record.body = body;
    return record;
}

Intent intentOf(const char *id, trading::Side side = trading::Side::Buy)
{
    Intent intent;
    intent.order = restingOrder(kBtc, id, side, "0.004", "84000.5");
    intent.stop = Price::literal("82400");
    return intent;
}

QJsonObject outcomeOf(const char *id, IntentEnd end)
{
    return {{str("client_id"), str(id)}, {str("end"), toWord(end)}, {str("note"), str("")}};
}

QJsonObject plannedOf(const char *symbol, const char *trigger)
{
    return {{str("symbol"), str(symbol)}, {str("trigger"), str(trigger)}};
}

base::LatchRecord latchOf(std::uint64_t epoch)
{
    return {epoch, true, base::StopLevel::Cancel, kNoonMs, str("a reason"), str("key")};
}

trading::Fill fillOf(const Symbol &symbol, trading::Side side, const char *quantity)
{
    trading::Fill fill;
    fill.symbol = symbol;
    fill.side = side;
    fill.quantity = Quantity::literal(quantity);
    return fill;
}

trading::IncomeRow income(const char *type, const char *amount, const char *asset = "USDT")
{
    trading::IncomeRow row;
    row.type = str(type);
    row.amount = Money::literal(amount);
    row.asset = str(asset);
    return row;
}

// A journal on the disk, closed and opened again before it is read.
class Place
{
public:
    void write(const QList<journal::Record> &records)
    {
        auto journal = journal::Journal::open(path());
        QVERIFY2(journal.has_value(), journal ? "" : qPrintable(journal.error().message));
        const auto written = (*journal)->appendAll(records);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    }
    [[nodiscard]] base::Result<RecoveredState> recovered() const
    {
        const auto journal = journal::Journal::open(path());
        return journal ? recover(**journal) : base::Result<RecoveredState>(tl::unexpected<base::Error>(journal.error()));
    }

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("journal.sqlite")); }
    QTemporaryDir m_dir;
};

struct Day // long 0.1 BTC from 84 000, mark 84 500, spread 2
{
    Ledger ledger;
    DayBook book;
    safety::LimitValues limits = safety::Limits::forMode(safety::Mode::Paper).values();
    base::SteadyTime steady = base::SteadyTime::fromNanos(1'000'000'000);
    base::VenueTime noon{kNoonMs};

    explicit Day(const char *wallet, const QList<trading::AlgoOrderView> &stops = {})
    {
        static_cast<void>(ledger.setReading(readingOf(wallet, {position(kBtc, "0.1", "84000")}, stops), steady));
        ledger.applyMark({kBtc, Price::literal("84500"), noon}, steady);
        ledger.applyBook({kBtc, Price::literal("84499"), Price::literal("84501"), noon});
        book.setBaseline({noon.day(), Money::literal("10000"), str("observed")});
    }
    [[nodiscard]] engine_client::DailyRow row() const { return book.row(ledger, limits, noon); }
};

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- round trips ---

    void aVerdictComesBack()
    {
        safety::Verdict verdict;
        safety::RuleFinding size;
        size.rule = safety::RuleId::PositionSize;
        size.code = str("over-limit");
        size.subject = str("BTCUSDT");
        size.measured = safety::Measure{safety::Unit::QuoteAmount, Decimal::literal("674.337")};
        size.limit = safety::Measure{safety::Unit::QuoteAmount, Decimal::literal("531.2525")};
        size.headroom = safety::Measure{safety::Unit::QuoteAmount, Decimal::literal("-143.0845")};
        safety::RuleFinding ready;
        ready.rule = safety::RuleId::Ready;
        ready.outcome = safety::RuleOutcome::Pass;
        ready.code = str("ok");
        verdict.findings = {size, ready};
        verdict.largestPassing = Quantity::literal("0.006");
        const safety::Verdict back = verdictFromJson(toJson(verdict));
        QCOMPARE(back.findings.size(), 2);
        QCOMPARE(back.findings[0].rule, safety::RuleId::PositionSize);
        QVERIFY(!back.findings[0].passed());
        QCOMPARE(back.findings[0].code, size.code);
        QCOMPARE(back.findings[0].subject, size.subject);
        QCOMPARE(back.findings[0].measured->value.toString(), str("674.337"));
        QCOMPARE(back.findings[0].measured->unit, safety::Unit::QuoteAmount);
        QCOMPARE(back.findings[0].limit->value.toString(), str("531.2525"));
        QCOMPARE(back.findings[0].headroom->value.toString(), str("-143.0845"));
        QVERIFY(back.findings[1].passed());
        QVERIFY(!back.findings[1].measured.has_value());
        QCOMPARE(back.largestPassing, verdict.largestPassing);
        QVERIFY(!verdictFromJson({}).passed());
    }

    void aDecisionComesBack()
    {
        engine_client::DecisionRow row;
        row.subject = str("entry");
        row.allowed = true;
        row.symbol = kBtc;
        row.text = str("buy 0.004 BTCUSDT at market, stop 82400");
        row.note = str("asked by desktop");
        row.verdict = safety::Verdict{};
        const engine_client::DecisionRow back = decisionFromJson(recordOf(kind::kDecision, toJson(row)));
        QCOMPARE(back.number, 7U);
        QCOMPARE(back.at.ms(), kNoonMs);
        QCOMPARE(back.subject, row.subject);
        QVERIFY(back.allowed);
        QCOMPARE(back.symbol, kBtc);
        QCOMPARE(back.text, row.text);
        QCOMPARE(back.note, row.note);
        QVERIFY(back.verdict.has_value());
        row.verdict.reset();
        row.allowed = false;
        const engine_client::DecisionRow bare = decisionFromJson(recordOf(kind::kDecision, toJson(row)));
        QVERIFY(!bare.verdict.has_value());
        QVERIFY(!bare.allowed);
    }

    void aFillComesBack()
    {
        trading::Fill fill = fillOf(kBtc, trading::Side::Sell, "0.004");
        fill.tradeId = trading::TradeId(9'007'199'254'740'993); // beyond what a double can hold
        fill.orderId = trading::VenueOrderId(9'007'199'254'740'995);
        fill.clientId = ClientOrderId(str("bw-x-1-1"));
        fill.price = Price::literal("84250.1");
        fill.commission = Money::literal("0.1685002");
        fill.commissionAsset = str("BNB");
        fill.realizedPnl = Money::literal("-1.25");
        fill.maker = true;
        fill.at = base::VenueTime(kNoonMs);
        const auto back = fillFromJson(toJson(fill));
        QVERIFY(back.has_value());
        QCOMPARE(back->symbol, kBtc);
        QCOMPARE(back->tradeId.value(), fill.tradeId.value());
        QCOMPARE(back->orderId.value(), fill.orderId.value());
        QCOMPARE(back->clientId, fill.clientId);
        QCOMPARE(back->side, trading::Side::Sell);
        QCOMPARE(back->price.toString(), str("84250.1"));
        QCOMPARE(back->quantity.toString(), str("0.004"));
        QCOMPARE(back->commission.toString(), str("0.1685002"));
        QCOMPARE(back->commissionAsset, str("BNB"));
        QCOMPARE(back->realizedPnl.toString(), str("-1.25"));
        QVERIFY(back->maker);
        QCOMPARE(back->at.ms(), kNoonMs);
    }

    void anIntentComesBack_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::newRow("entry") << 1;
        QTest::newRow("operator") << 2;
        QTest::newRow("guard") << 3;
        QTest::newRow("stop") << 4;
    }

    void anIntentComesBack()
    {
        QFETCH(int, purpose);
        Intent intent = intentOf("bw-e-1-1", trading::Side::Sell);
        intent.purpose = static_cast<safety::Purpose>(purpose);
        intent.order.reduceOnly = intent.purpose != safety::Purpose::Entry;
        const auto back = intentFromJson(toJson(intent));
        QVERIFY(back.has_value());
        QCOMPARE(back->order.clientId, intent.order.clientId);
        QCOMPARE(back->order.symbol, kBtc);
        QCOMPARE(back->order.side, trading::Side::Sell);
        QCOMPARE(back->order.type, trading::OrderType::Limit);
        QCOMPARE(back->order.quantity.toString(), str("0.004"));
        QCOMPARE(back->order.price.toString(), str("84000.5"));
        QCOMPARE(back->order.reduceOnly, intent.order.reduceOnly);
        QCOMPARE(back->purpose, intent.purpose);
        QCOMPARE(back->stop, intent.stop);
        intent.stop.reset();
        intent.order.type = trading::OrderType::Market;
        const auto bare = intentFromJson(toJson(intent));
        QVERIFY(!bare->stop.has_value());
        QCOMPARE(bare->order.type, trading::OrderType::Market);
    }

    void aBaselineAndAnEventComeBack()
    {
        const base::CivilDay day = base::VenueTime(kNoonMs).day();
        const auto baseline = baselineFromJson(toJson(Baseline{day, Money::literal("10625.05"), str("accepted by Ada")}));
        QVERIFY(baseline.has_value());
        QCOMPARE(baseline->day, day);
        QCOMPARE(baseline->equity.toString(), str("10625.05"));
        QCOMPARE(baseline->source, str("accepted by Ada"));
        for (const auto severity : {engine_client::Severity::Info, engine_client::Severity::Warning, engine_client::Severity::Alarm}) {
            const auto event = eventFromJson(recordOf(kind::kEvent, toJson(engine_client::EventRow{1, {}, severity, str("text")})));
            QCOMPARE(event.severity, severity);
            QCOMPARE(event.text, str("text"));
            QCOMPARE(event.number, 7U);
        }
    }

    // --- recovery from a journal on the disk ---

    void anEmptyJournalIsAFirstRun()
    {
        Place place;
        place.write({});
        const auto state = place.recovered();
        QVERIFY(state.has_value());
        QCOMPARE(state->runs, 0);
        QCOMPARE(state->lastSeq, 0U);
        QVERIFY(!state->latched && !state->baseline && state->open.isEmpty() && state->plannedStops.isEmpty());
        QCOMPARE(state->trippedOn, base::CivilDay());
    }

    void everythingThatTheStateDependsOn()
    {
        const base::CivilDay day = base::VenueTime(kNoonMs).day();
        Place place;
        place.write({recordOf(kind::kStart, {}), recordOf(kind::kBaseline, toJson(Baseline{base::CivilDay(1), Money::literal("1"), str("old")})),
                     recordOf(kind::kIntent, toJson(intentOf("bw-e-1-1"))), recordOf(kind::kIntent, toJson(intentOf("bw-e-1-2"))),
                     recordOf(kind::kOutcome, outcomeOf("bw-e-1-1", IntentEnd::Finished)),
                     recordOf(kind::kPlannedStop, plannedOf("BTCUSDT", "82000")), recordOf(kind::kPlannedStop, plannedOf("BTCUSDT", "82400.1")),
                     recordOf(kind::kFill, toJson(fillOf(kBtc, trading::Side::Buy, "0.004"))), recordOf(kind::kStart, {}),
                     recordOf(kind::kBaseline, toJson(Baseline{day, Money::literal("10625.05"), str("observed")})),
                     recordOf(kind::kTrip, {{str("day"), static_cast<qint64>(day.daysSinceEpoch())}}),
                     recordOf(kind::kDecision, {{str("subject"), str("entry")}}), recordOf(kind::kEvent, {{str("text"), str("hello")}}),
                     recordOf("some-later-kind", {})});
        const auto state = place.recovered();
        QVERIFY2(state.has_value(), state ? "" : qPrintable(state.error().message));
        QCOMPARE(state->lastSeq, 14U);
        QCOMPARE(state->runs, 2);
        QCOMPARE(state->open.size(), 1);
        QVERIFY(state->open.contains(ClientOrderId(str("bw-e-1-2"))));
        QCOMPARE(state->baseline->day, day);
        QCOMPARE(state->baseline->equity.toString(), str("10625.05"));
        QCOMPARE(state->trippedOn, day);
        QCOMPARE(state->plannedStops.value(kBtc).toString(), str("82400.1"));
        QCOMPARE(state->decisions.size(), 1);
        QCOMPARE(state->decisions.first().number, 12U);
        QCOMPARE(state->events.first().text, str("hello"));
        QCOMPARE(state->fills.size(), 1);
        QVERIFY(!state->latched.has_value());
    }

    void whichIntentsStayOpen_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<bool>("open");
        QTest::newRow("accepted") << static_cast<int>(IntentEnd::Accepted) << true;
        QTest::newRow("refused") << static_cast<int>(IntentEnd::Refused) << false;
        QTest::newRow("never placed") << static_cast<int>(IntentEnd::NeverPlaced) << false;
        QTest::newRow("finished") << static_cast<int>(IntentEnd::Finished) << false;
        QTest::newRow("unknown") << static_cast<int>(IntentEnd::Unknown) << true;
    }

    void whichIntentsStayOpen()
    {
        QFETCH(int, end);
        QFETCH(bool, open);
        Place place;
        place.write({recordOf(kind::kIntent, toJson(intentOf("bw-e-1-1"))), recordOf(kind::kOutcome, outcomeOf("bw-e-1-1", static_cast<IntentEnd>(end)))});
        QCOMPARE(place.recovered()->open.size(), open ? 1 : 0);
    }

    void latchesAndClears_data()
    {
        QTest::addColumn<QString>("story"); // l = latched, c = cleared
        QTest::addColumn<int>("epoch");     // 0: free
        QTest::newRow("never") << "" << 0;
        QTest::newRow("latched") << "l" << 1;
        QTest::newRow("cleared") << "lc" << 0;
        QTest::newRow("again") << "lcl" << 3;
        QTest::newRow("raised") << "ll" << 2;
        QTest::newRow("both cleared by one") << "llc" << 0;
    }

    void latchesAndClears()
    {
        QFETCH(QString, story);
        QFETCH(int, epoch);
        Place place;
        QList<journal::Record> records{recordOf(kind::kStart, {})};
        std::uint64_t number = 0;
        for (const QChar step : story) {
            ++number;
            records.append(step == QLatin1Char('l') ? recordOf(kind::kLatch, toJson(latchOf(number))) : recordOf(kind::kClear, {}));
        }
        place.write(records);
        const auto state = place.recovered();
        QCOMPARE(state->latched.has_value(), epoch != 0);
        if (epoch != 0) {
            QCOMPARE(state->latched->epoch, static_cast<std::uint64_t>(epoch));
            QVERIFY(state->latched->engaged);
            QCOMPARE(state->latched->level, base::StopLevel::Cancel);
            QCOMPARE(state->latched->reason, str("a reason"));
            QCOMPARE(state->latched->by, str("key"));
            QCOMPARE(state->latched->atMs, kNoonMs);
        }
    }

    void aLatchOfAnUnknownLevelIsTheStrictest()
    {
        Place place;
        place.write({recordOf(kind::kLatch, {{str("epoch"), 4}, {str("level"), str("melt")}})});
        QCOMPARE(place.recovered()->latched->level, base::StopLevel::Flatten);
    }

    void whatCannotBeUnderstoodIsCorrupt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("body");
        const auto spoilt = [](QJsonObject body, const char *key, const QJsonValue &value = QJsonValue::Undefined) {
            body.insert(str(key), value);
            return body;
        };
        const QJsonObject intent = toJson(intentOf("bw-e-1-1"));
        const QJsonObject fill = toJson(fillOf(kBtc, trading::Side::Buy, "0.004"));
        const QJsonObject baseline = toJson(Baseline{base::CivilDay(20'000), Money::literal("1"), str("observed")});
        QTest::newRow("intent, empty") << kind::kIntent << QJsonObject();
        QTest::newRow("intent, quantity") << kind::kIntent << spoilt(intent, "quantity", str("a lot"));
        QTest::newRow("intent, price") << kind::kIntent << spoilt(intent, "price");
        QTest::newRow("intent, a number for money") << kind::kIntent << spoilt(intent, "quantity", 0.004);
        QTest::newRow("intent, purpose") << kind::kIntent << spoilt(intent, "purpose", 5);
        QTest::newRow("intent, no purpose") << kind::kIntent << spoilt(intent, "purpose");
        QTest::newRow("intent, side") << kind::kIntent << spoilt(intent, "side", str("up"));
        QTest::newRow("intent, no side") << kind::kIntent << spoilt(intent, "side");
        QTest::newRow("intent, type") << kind::kIntent << spoilt(intent, "type", str("iceberg"));
        QTest::newRow("intent, no id") << kind::kIntent << spoilt(intent, "client_id");
        QTest::newRow("intent, no symbol") << kind::kIntent << spoilt(intent, "symbol");
        QTest::newRow("outcome") << kind::kOutcome << QJsonObject{{str("client_id"), str("bw-e-1-1")}, {str("end"), str("vanished")}};
        QTest::newRow("outcome, empty") << kind::kOutcome << QJsonObject();
        QTest::newRow("fill, price") << kind::kFill << spoilt(fill, "price", str("1e999"));
        QTest::newRow("fill, side") << kind::kFill << spoilt(fill, "side");
        QTest::newRow("baseline, equity") << kind::kBaseline << spoilt(baseline, "equity");
        QTest::newRow("baseline, day") << kind::kBaseline << spoilt(baseline, "day");
        QTest::newRow("trip, day") << kind::kTrip << QJsonObject();
        QTest::newRow("planned stop") << kind::kPlannedStop << plannedOf("BTCUSDT", "low");
    }

    void whatCannotBeUnderstoodIsCorrupt()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, body);
        Place place;
        place.write({recordOf(kind::kStart, {}), recordOf(qPrintable(kind), body), recordOf(kind::kIntent, {})});
        const auto state = place.recovered();
        QVERIFY(!state.has_value());
        QCOMPARE(state.error().code, base::ErrorCode::Corrupt);
        QVERIFY2(state.error().message.startsWith(QStringLiteral("Journal record 2 (%1): ").arg(kind)), qPrintable(state.error().message));
    }

    void onlyTheNewestRowsAreKept()
    {
        Place place;
        QList<journal::Record> records;
        for (int i = 1; i <= 502; ++i) {
            records.append(recordOf(kind::kEvent, {{str("text"), QString::number(i)}}));
        }
        place.write(records);
        const auto state = place.recovered();
        QCOMPARE(state->events.size(), 500);
        QCOMPARE(state->events.first().text, str("3"));
        QCOMPARE(state->events.last().text, str("502"));
    }

    // --- chronicle ---

    void whatTheChronicleWritesIsRecovered()
    {
        RecoveredState before;
        before.lastSeq = 40;
        before.events = {engine_client::EventRow{40, base::VenueTime(1), engine_client::Severity::Info, str("before")}};
        Chronicle chronicle(before);
        const base::VenueTime noon(kNoonMs);
        engine_client::DecisionRow row;
        row.subject = str("exit");
        chronicle.decide(row, noon);
        chronicle.event(engine_client::Severity::Alarm, str("now"), noon);
        chronicle.fill(fillOf(kBtc, trading::Side::Buy, "0.004"));
        chronicle.record(kind::kIntent, toJson(intentOf("bw-e-1-1")), noon);
        QCOMPARE(chronicle.events().size(), 2);
        QCOMPARE(chronicle.events().first().text, str("before"));
        QVERIFY(chronicle.decisions().last().number > 40 && chronicle.events().last().number > chronicle.decisions().last().number);
        const QList<journal::Record> pending = chronicle.takePending();
        QCOMPARE(pending.size(), 4);
        QVERIFY2(chronicle.takePending().isEmpty(), "handed out once");
        Place place;
        place.write(pending);
        const auto state = place.recovered();
        QCOMPARE(state->decisions.first().subject, str("exit"));
        QCOMPARE(state->decisions.first().at.ms(), kNoonMs);
        QCOMPARE(state->events.first().severity, engine_client::Severity::Alarm);
        QCOMPARE(state->fills.first().quantity.toString(), str("0.004"));
        QCOMPARE(state->open.size(), 1);
    }

    // --- the balance at 00:00 ---

    void rolledBack_data()
    {
        QTest::addColumn<QString>("held");  // BTC now
        QTest::addColumn<QStringList>("moves"); // BTC since 00:00
        QTest::addColumn<bool>("proved");
        QTest::newRow("flat, nothing happened") << "0" << QStringList{} << true;
        QTest::newRow("flat at start and now") << "0" << QStringList{str("0.5"), str("-0.5")} << true;
        QTest::newRow("flat at start, long now") << "0.2" << QStringList{str("0.5"), str("-0.3")} << true;
        QTest::newRow("flat at start, short now") << "-0.2" << QStringList{str("-0.2")} << true;
        QTest::newRow("held at start") << "0.2" << QStringList{} << false;
        QTest::newRow("held at start, added to") << "0.5" << QStringList{str("0.2")} << false;
        QTest::newRow("held at start, turned") << "-0.1" << QStringList{str("-0.3")} << false;
        QTest::newRow("closed since") << "0" << QStringList{str("-0.2")} << false;
        QTest::newRow("short closed since") << "0" << QStringList{str("0.2")} << false;
    }

    void rolledBack()
    {
        QFETCH(QString, held);
        QFETCH(QStringList, moves);
        QFETCH(bool, proved);
        QMap<Symbol, trading::Position> positions;
        if (held != QLatin1String("0")) {
            positions.insert(kBtc, position(kBtc, qPrintable(held), "84000"));
        }
        QList<trading::Fill> fills;
        for (const QString &move : moves) {
            const bool sold = move.startsWith(QLatin1Char('-'));
            fills.append(fillOf(kBtc, sold ? trading::Side::Sell : trading::Side::Buy, qPrintable(sold ? move.mid(1) : move)));
        }
        QHash<Symbol, QList<trading::Fill>> all;
        if (!fills.isEmpty()) {
            all.insert(kBtc, fills);
        }
        const auto equity = rolledBackEquity(Money::literal("10000"), {}, str("USDT"), positions, all);
        QCOMPARE(equity.has_value(), proved);
        if (proved) {
            QCOMPARE(equity->toString(), str("10000"));
        }
    }

    void allIncomeInTheQuoteIsTakenBack()
    {
        const QList<trading::IncomeRow> rows{income("REALIZED_PNL", "-37.5"), income("COMMISSION", "-1.25"), income("FUNDING_FEE", "0.75"),
                                             income("TRANSFER", "500"), income("COMMISSION", "-0.003", "BNB")};
        QCOMPARE(rolledBackEquity(Money::literal("10462"), rows, str("USDT"), {}, {})->toString(), str("10000"));
    }

    // --- the day's figures ---

    void theDayOpened()
    {
        const Day day("10000", {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400")});
        const engine_client::DailyRow row = day.row();
        QVERIFY(row.known);
        QCOMPARE(row.baseline.toString(), str("10000"));
        QCOMPARE(row.pnl.toString(), str("50"));                 // 500 * 0.1
        QCOMPARE(row.closeOutPnl.toString(), str("37.225"));     // less 8450 * 0.0015 and half of 2 * 0.1
        QCOMPARE(row.limit.toString(), str("200"));              // 2 % of min(10000, 10050)
        QCOMPARE(row.left.toString(), str("237.225"));
        QCOMPARE(row.pnlRatio.toString(), str("0.005"));
        QCOMPARE(row.atRiskAtStops.toString(), str("222.775"));  // 2100 * 0.1 and the exit
        QCOMPARE(row.untilReset.count(), 43'200'000);
    }

    void aDepositNeverRaisesTheLossLimit()
    {
        Day day("15000");
        day.book.addTransfer(Money::literal("5000"));
        QCOMPARE(day.row().pnl.toString(), str("50"));
        QCOMPARE(day.row().limit.toString(), str("200"));
        QCOMPARE(day.book.view(day.ledger, day.limits, day.noon.day()).dailyBalance.toString(), str("10000"));
    }

    void aWithdrawalTightensIt()
    {
        Day day("6000");
        day.book.addTransfer(Money::literal("-4000"));
        QCOMPARE(day.row().pnl.toString(), str("50"));
        QCOMPARE(day.row().limit.toString(), str("120"));
        QCOMPARE(day.book.view(day.ledger, day.limits, day.noon.day()).dailyBalance.toString(), str("6000"));
    }

    void aPositionWithoutAStopCountsAtTheFurthestStop()
    {
        const Day day("10000");
        QCOMPARE(day.row().atRiskAtStops.toString(), str("857.775")); // 10 % of 8450 and the exit
    }

    void riskAtStops_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("risk");
        QTest::newRow("long") << "0.1" << "84499" << "12.775"; // 0.1 and 8450 * 0.0015
        QTest::newRow("short") << "-0.1" << "86000" << "162.675";
        QTest::newRow("a gain is no risk") << "0.1" << "86000" << "0";
    }

    void riskAtStops()
    {
        QFETCH(QString, amount);
        QFETCH(QString, stop);
        QFETCH(QString, risk);
        MarkView mark;
        mark.mark = Price::literal("84500");
        const auto limits = safety::Limits::forMode(safety::Mode::Paper).values();
        QCOMPARE(DayBook::riskAtStop(position(kBtc, qPrintable(amount), "84000"), mark, Price::literal(qPrintable(stop)), limits).toString(), risk);
    }

    void aCrossedBookCostsNoNegativeSpread()
    {
        MarkView mark;
        mark.mark = Price::literal("84500");
        mark.bid = Price::literal("84501");
        mark.ask = Price::literal("84499");
        const auto limits = safety::Limits::forMode(safety::Mode::Paper).values();
        QCOMPARE(DayBook::exitCost(position(kBtc, "-0.1", "84000"), mark, limits).toString(), str("12.675"));
    }

    void whatIsNotKnownIsNotShown()
    {
        Day day("10000");
        const base::CivilDay tomorrow(day.noon.day().daysSinceEpoch() + 1);
        QVERIFY(!day.book.view(day.ledger, day.limits, tomorrow).baselineKnown);
        QVERIFY(!day.book.knownFor(tomorrow));
        static_cast<void>(day.ledger.setReading(readingOf("10000", {position(kEth, "1", "3000")}), day.steady)); // no mark
        QVERIFY(!day.row().known);
        QVERIFY(!day.book.view(day.ledger, day.limits, day.noon.day()).baselineKnown);
    }

    void aTripLastsForItsDay()
    {
        Day day("10000");
        day.book.setTripped(day.noon.day());
        QVERIFY(day.book.view(day.ledger, day.limits, day.noon.day()).lossReasonLatched);
        QVERIFY(!day.book.view(day.ledger, day.limits, base::CivilDay(day.noon.day().daysSinceEpoch() + 1)).lossReasonLatched);
    }

    void transfersBelongToTheirDay()
    {
        Day day("10000");
        const base::CivilDay today = day.noon.day();
        day.book.setNetTransfers(today, Money::literal("300"));
        day.book.setNetTransfers(base::CivilDay(today.daysSinceEpoch() - 1), Money::literal("900"));
        QCOMPARE(day.book.netTransfers().toString(), str("300"));
        day.book.setBaseline({today, Money::literal("9000"), str("accepted by Ada")});
        QCOMPARE(day.book.netTransfers().toString(), str("300"));
        day.book.setBaseline({base::CivilDay(today.daysSinceEpoch() + 1), Money::literal("9000"), str("observed")});
        QVERIFY(day.book.netTransfers().isZero());
    }

    void whatMovesCapital_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("transfer");
        for (const char *word : {"TRANSFER", "INTERNAL_TRANSFER", "DEPOSIT", "WITHDRAW", "ASSET_TRANSFER", "COIN_SWAP_DEPOSIT"}) {
            QTest::newRow(word) << word << true;
        }
        for (const char *word : {"REALIZED_PNL", "COMMISSION", "FUNDING_FEE", "ORDER", "INSURANCE_CLEAR", ""}) {
            QTest::newRow(*word == '\0' ? "nothing" : word) << word << false;
        }
    }

    void whatMovesCapital()
    {
        QFETCH(QString, word);
        QFETCH(bool, transfer);
        QCOMPARE(transferKind(word) == TransferKind::Transfer, transfer);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
