// What is written can be read back, what cannot be understood is Corrupt, and the day's figures come out to the last digit.
// Proves S-19.
#include "tests/unit/engine/recovery_stage.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace bw::test::recovery_stage;

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

    void whatANewerVersionSaidOfAVerdictIsLeftOut()
    {
        safety::Verdict verdict;
        safety::RuleFinding bare;
        bare.rule = safety::RuleId::Ready;
        verdict.findings = {bare};
        QJsonObject body = toJson(verdict);
        QJsonArray findings = body.value(str("findings")).toArray();
        QVERIFY(!findings.at(0).toObject().contains(str("code"))); // it had none
        QJsonObject newer = findings.at(0).toObject();
        newer.insert(str("rule"), 999);
        QJsonObject odd = findings.at(0).toObject();
        odd.insert(str("measured"), QJsonObject{{str("unit"), 0}, {str("value"), str("1")}});
        odd.insert(str("limit"), QJsonObject{{str("unit"), 99}, {str("value"), str("1")}});
        odd.insert(str("headroom"), QJsonObject{{str("unit"), 1}, {str("value"), str("much")}});
        body.insert(str("findings"), QJsonArray{newer, odd});
        const safety::Verdict back = verdictFromJson(body);
        QCOMPARE(back.findings.size(), 1);
        QVERIFY(!back.findings.first().measured && !back.findings.first().limit && !back.findings.first().headroom);
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
        for (const char *number : {"quantity", "commission", "realized_pnl"}) {
            QTest::addRow("fill, %s", number) << str(kind::kFill) << spoilt(fill, number, str("a lot"));
        }
        const QJsonObject flow = toJson(Flow{FlowKind::Transfer, str("TRANSFER"), Money::literal("5"), base::VenueTime(kNoonMs), str("k")});
        QTest::newRow("flow, kind") << kind::kFlow << spoilt(flow, "kind", str("gift"));
        QTest::newRow("flow, amount") << kind::kFlow << spoilt(flow, "amount", 5);
        QTest::newRow("flow, open without an amount") << kind::kFlow << QJsonObject{{str("state"), str("open")}};
        const QJsonObject peak = toJson(Peak{Money::literal("10000"), base::VenueTime(kNoonMs)});
        QTest::newRow("peak, equity") << kind::kPeak << spoilt(peak, "equity", str("high"));
        QTest::newRow("peak, time") << kind::kPeak << spoilt(peak, "at_ms");
        QTest::newRow("limits") << kind::kLimits << QJsonObject{{str("to"), QJsonObject{{str("position-size"), str("all")}}}};
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

    void aReasonThatWasAmendedBelongsToItsStop_data()
    {
        QTest::addColumn<QString>("story"); // l: latched, a: amended, c: cleared
        QTest::addColumn<bool>("kept");
        QTest::newRow("amended") << "la" << true;
        QTest::newRow("cleared since") << "lac" << false;
        QTest::newRow("without a stop") << "a" << false;
        QTest::newRow("after the clear") << "lca" << false;
    }

    void aReasonThatWasAmendedBelongsToItsStop()
    {
        QFETCH(QString, story);
        QFETCH(bool, kept);
        Place place;
        QList<journal::Record> records;
        for (const QChar step : story) {
            records.append(step == u'l'   ? recordOf(kind::kLatch, toJson(latchOf(3)))
                           : step == u'a' ? recordOf(kind::kAmend, {{str("reason"), str("fat finger")}, {str("by"), str("Ada")}})
                                          : recordOf(kind::kClear, {{str("epoch"), 3}}));
        }
        place.write(records);
        const auto state = place.recovered();
        QCOMPARE(state->amendment.has_value(), kept);
        if (kept) {
            QCOMPARE(state->amendment->reason, str("fat finger"));
            QCOMPARE(state->amendment->by, str("Ada"));
        }
    }

    void whatBecameOfAnUnexplainedFlow_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<QString>("open"); // empty: none
        QTest::newRow("open") << QStringList{str("open")} << "-7";
        QTest::newRow("explained") << QStringList{str("open"), str("explained")} << "";
        QTest::newRow("a person's word") << QStringList{str("open"), str("resolved")} << "";
        QTest::newRow("another was booked") << QStringList{str("open"), str("booked")} << "-7";
        QTest::newRow("again") << QStringList{str("open"), str("explained"), str("open")} << "-7";
    }

    void whatBecameOfAnUnexplainedFlow()
    {
        QFETCH(QStringList, states);
        Place place;
        QList<journal::Record> records;
        for (const QString &state : states) {
            QJsonObject body = toJson(Flow{FlowKind::Income, str("FUNDING_FEE"), Money::literal("-7"), base::VenueTime(kNoonMs), {}});
            body.insert(str("state"), state);
            records.append(recordOf(kind::kFlow, body));
        }
        place.write(records);
        const auto state = place.recovered();
        QTEST(state->unexplained ? state->unexplained->toString() : QString(), "open");
    }

    void aJournalThatCannotBeReadToItsEndIsNoState()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(str("journal.sqlite"));
        auto journal = journal::Journal::open(path);
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->appendAll({recordOf(kind::kStart, {}), recordOf(kind::kStart, {})}).has_value());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(str("QSQLITE"), str("other"));
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY2(QSqlQuery(other).exec(str("DROP TABLE records")), "somebody else had a hand in it");
        }
        QSqlDatabase::removeDatabase(str("other"));
        QVERIFY(!recover(**journal).has_value());
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

    void theChronicleShowsTheNewestRowsOnly()
    {
        Chronicle chronicle(RecoveredState{});
        for (int i = 1; i <= 502; ++i) {
            chronicle.event(engine_client::Severity::Info, QString::number(i), base::VenueTime(kNoonMs));
            chronicle.decide({}, base::VenueTime(kNoonMs));
            chronicle.fill(fillOf(kBtc, trading::Side::Buy, "0.004"));
        }
        QCOMPARE(chronicle.events().size(), 500);
        QCOMPARE(chronicle.events().first().text, str("3"));
        QCOMPARE(chronicle.decisions().size(), 500);
        QCOMPARE(chronicle.fills().size(), 500);
        QCOMPARE(chronicle.takePending().size(), 3 * 502); // written is all of it
    }

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
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
