// Leverage and margin type: asked for by a person, set only where nothing is open, known only from the exchange.
// Proves S-40.
#include "tests/unit/engine/recovery_stage.h"

using namespace bw::test::recovery_stage;
using engine_client::ReplyKind;
using exchange::Fate;
using trading::MarginType;

namespace {

exchange::SettingOutcome outcome(const trading::SymbolSettings &wanted, Fate fate)
{
    exchange::SettingOutcome event;
    event.symbol = kBtc;
    event.wanted = wanted;
    event.fate = fate;
    if (fate != Fate::Accepted) {
        event.error = base::Error{base::ErrorCode::Refused, str("The exchange answered -4028: no."), -4028, 400};
    }
    return event;
}

const trading::SymbolSettings kThree{3, {}};
const trading::SymbolSettings kIsolated{{}, MarginType::Isolated};

QStringList settingRows(EngineHarness &h)
{
    QStringList out;
    const auto picture = h.engine.snapshot(h.now());
    for (const engine_client::DecisionRow &row : picture->decisions) {
        if (row.subject == str("setting")) {
            out.append(str(row.allowed ? "+ " : "- ") + row.text + str(" | ") + row.note);
        }
    }
    return out;
}

safety::SymbolRisk btc(EngineHarness &h)
{
    return h.engine.snapshot(h.now())->risk.symbols.value(kBtc);
}

} // namespace

class EngineSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheExchangeTookIsShownAndJournalled()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::LeverageStated{{{kBtc, 20}}, {{kBtc, MarginType::Cross}}});
        QCOMPARE(btc(h).marginType, MarginType::Cross);
        h.clearEffects();
        h.send(engine_client::SetLeverage{kBtc, 3});
        QCOMPARE(h.all<ChangeSetting>().size(), 1);
        QCOMPARE(h.last<ChangeSetting>()->symbol, kBtc);
        QCOMPARE(h.last<ChangeSetting>()->wanted.leverage, 3);
        QVERIFY(!h.last<ChangeSetting>()->wanted.marginType);
        QVERIFY2(h.indexOf<Persist>() < h.indexOf<ChangeSetting>(), "who asked stands in the journal before it leaves");
        QVERIFY(h.all<Answer>().isEmpty());

        h.venue(outcome(kThree, Fate::Accepted));
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(h.last<Answer>()->reply.message, str("Leverage of BTCUSDT: 3x, set at the exchange."));
        QCOMPARE(btc(h).leverage, 3);
        QCOMPARE(settingRows(h), QStringList({str("+ leverage of BTCUSDT: 3x | asked by test, was 20x"),
                                              str("+ leverage of BTCUSDT: 3x | set at the exchange")}));
        QCOMPARE(h.records(kind::kDecision).size(), 2);

        h.send(engine_client::SetMarginType{kBtc, MarginType::Isolated});
        QCOMPARE(h.last<ChangeSetting>()->wanted.marginType, MarginType::Isolated);
        h.venue(outcome(kIsolated, Fate::Accepted));
        QCOMPARE(btc(h).marginType, MarginType::Isolated);
        QCOMPARE(btc(h).leverage, 3);
        QCOMPARE(h.last<Answer>()->reply.message, str("Margin type of BTCUSDT: isolated, set at the exchange."));
    }

    void moreThanTheLimitIsSetAndSaysWhatFollows()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(engine_client::SetLeverage{kBtc, 20});
        h.venue(outcome({20, {}}, Fate::Accepted));
        QCOMPARE(h.last<Answer>()->reply.message, str("Leverage of BTCUSDT: 20x, set at the exchange. Entries are refused above 5x."));
    }

    void nothingEntersWhileItIsUnderWay_data()
    {
        QTest::addColumn<bool>("leverage");
        QTest::newRow("leverage") << true;
        QTest::newRow("margin type") << false;
    }

    void nothingEntersWhileItIsUnderWay()
    {
        QFETCH(bool, leverage);
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        leverage ? h.send(engine_client::SetLeverage{kBtc, 3}) : h.send(engine_client::SetMarginType{kBtc, MarginType::Isolated});
        h.clearEffects();
        QVERIFY(btc(h).settingUnderWay);
        QVERIFY(!btc(h).leverage && !btc(h).marginType);
        h.send(buy(kBtc, "0.004", "82400"));
        QVERIFY(h.all<Submit>().isEmpty());
        QVERIFY2(h.refusals().contains(str("leverage unknown")), qPrintable(h.refusals()));
        h.venue(outcome(leverage ? kThree : kIsolated, Fate::Accepted));
        h.send(buy(kBtc, "0.004", "82400"));
        QCOMPARE(h.all<Submit>().size(), 1);
    }

    void aRefusalLeavesWhatWasKnownAndReadsTheAccount()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(engine_client::SetLeverage{kBtc, 3});
        h.clearEffects();
        h.venue(outcome(kThree, Fate::Refused));
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QCOMPARE(h.last<Answer>()->reply.message, str("Leverage of BTCUSDT: 3x, not set. The exchange answered -4028: no."));
        QCOMPARE(btc(h).leverage, 5);
        QVERIFY(settingRows(h).last().startsWith(str("- leverage of BTCUSDT: 3x | not set.")));
        h.pass(50);
        QCOMPARE(h.all<ReadAccount>().size(), 1);
    }

    void anUnknownOutcomeIsReadAgainAndNotAssumed_data()
    {
        QTest::addColumn<int>("stated");
        QTest::addColumn<int>("kind");
        QTest::newRow("it was set") << 3 << int(ReplyKind::Done);
        QTest::newRow("it was not") << 20 << int(ReplyKind::Failed);
    }

    void anUnknownOutcomeIsReadAgainAndNotAssumed()
    {
        QFETCH(int, stated);
        QFETCH(int, kind);
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(engine_client::SetLeverage{kBtc, 3});
        h.venue(outcome(kThree, Fate::Unknown));
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Unknown);
        QVERIFY(!btc(h).leverage);
        // The audit's answer of meanwhile may be older than the request, which may still be carried out.
        h.venue(exchange::LeverageStated{{{kBtc, 20}, {kEth, 5}}});
        QVERIFY(!btc(h).leverage);
        h.pass(6'900);
        QVERIFY(h.all<ReadSettings>().isEmpty());
        h.pass(100);
        QCOMPARE(h.all<ReadSettings>().size(), 1);
        h.venue(exchange::LeverageStated{{{kEth, 5}}}); // says nothing of it
        QVERIFY(btc(h).settingUnderWay);
        h.pass(5'000);
        QCOMPARE(h.all<ReadSettings>().size(), 2); // and again, until it is answered
        h.venue(exchange::LeverageStated{{{kBtc, stated}, {kEth, 5}}});
        QCOMPARE(btc(h).leverage, stated);
        QCOMPARE(int(h.last<Answer>()->reply.kind), kind);
        QCOMPARE(h.all<ChangeSetting>().size(), 1); // never sent again
        h.clearEffects();
        h.pass(6'000);
        QVERIFY(h.all<ReadSettings>().isEmpty());
    }

    void aMarginTypeOfUnknownFateIsReadAgain()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(engine_client::SetMarginType{kBtc, MarginType::Isolated});
        h.venue(outcome(kIsolated, Fate::Unknown));
        h.pass(7'000);
        h.venue(exchange::LeverageStated{{{kBtc, 5}}, {}}); // leverage alone: nothing of what was asked
        QVERIFY(btc(h).settingUnderWay);
        h.venue(exchange::LeverageStated{{{kBtc, 5}}, {{kBtc, MarginType::Cross}}});
        QCOMPARE(btc(h).marginType, MarginType::Cross);
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(settingRows(h).last().contains(str("it was not set")));
    }

    void itIsRefusedUnlessFlatAndProved_data()
    {
        using Setup = std::function<void(EngineHarness &)>;
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("ofOneSymbol"); // the others are another matter
        const auto row = [](const char *name, const char *words, const Setup &setup) { QTest::newRow(name) << setup << str(words) << true; };
        const auto forAll = [](const char *name, const char *words, const Setup &setup) { QTest::newRow(name) << setup << str(words) << false; };
        row("a position", "has a position of 0.004: it is set only while flat", [](EngineHarness &h) {
            h.venue(exchange::AccountUpdate{str("ORDER"), {}, {}, {position(kBtc, "0.004", "84000")}, h.now().venue});
        });
        row("a resting order", "has an open order", [](EngineHarness &h) {
            h.venue(exchange::OrderUpdate{restingOrder(kBtc, "web_1", trading::Side::Buy, "0.01", "80000")});
        });
        row("a conditional order", "has an open order", [](EngineHarness &h) {
            h.venue(exchange::AlgoUpdate{stopOrder(kBtc, "web_2", trading::Side::Sell, "80000"), {}});
        });
        row("an entry on its way", "has an open order", [](EngineHarness &h) { h.send(buy(kBtc, "0.004", "82400")); });
        forAll("stopped", "emergency stop", [](EngineHarness &h) { h.latch(base::StopLevel::Halt); });
        forAll("an old picture", "stale-account", [](EngineHarness &h) { h.pass(31'000); });
        forAll("a gap", "resync", [](EngineHarness &h) { h.venue(exchange::EventsLost{str("a gap")}); });
        forAll("journal", "journal", [](EngineHarness &h) { static_cast<void>(h.engine.onPersist(base::failure(base::ErrorCode::Storage, str("full")), h.now())); });
        row("another one", "under way", [](EngineHarness &h) { h.send(engine_client::SetMarginType{kBtc, MarginType::Cross}); });
    }

    void itIsRefusedUnlessFlatAndProved()
    {
        using Setup = std::function<void(EngineHarness &)>;
        QFETCH(Setup, setup);
        QFETCH(QString, words);
        QFETCH(bool, ofOneSymbol);
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        setup(h);
        h.clearEffects();
        h.send(engine_client::SetLeverage{kBtc, 3});
        QVERIFY(h.all<ChangeSetting>().isEmpty());
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY2(h.last<Answer>()->reply.message.contains(words), qPrintable(h.last<Answer>()->reply.message));
        QVERIFY(settingRows(h).last().startsWith(str("- leverage of BTCUSDT: 3x | ")));
        h.send(engine_client::SetLeverage{kEth, 3});
        QCOMPARE(h.all<ChangeSetting>().size(), ofOneSymbol ? 1 : 0);
    }

    void numbersAndSymbolsThatMakeNoSense()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        for (const int leverage : {-1, 0, 126}) {
            h.send(engine_client::SetLeverage{kBtc, leverage});
            QCOMPARE(h.last<Answer>()->reply.message, str("A leverage is a whole number from 1 to 125."));
        }
        h.send(engine_client::SetLeverage{Symbol(str("NOUSDT")), 3});
        QCOMPARE(h.last<Answer>()->reply.message, str("The exchange does not list NOUSDT."));
        QVERIFY(h.all<ChangeSetting>().isEmpty());
        h.send(engine_client::SetLeverage{kBtc, 125});
        QCOMPARE(h.all<ChangeSetting>().size(), 1);
    }

    void beforeTheAccountIsReadNothingIsKnownToBeFlat()
    {
        EngineHarness h;
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        h.venue(exchange::InstrumentsLoaded{map, {}});
        h.send(engine_client::SetLeverage{kBtc, 3});
        QVERIFY(h.all<ChangeSetting>().isEmpty());
        QVERIFY(h.last<Answer>()->reply.message.contains(str("start-up")));
    }

    void spotHasNone()
    {
        EngineConfig config;
        config.market = trading::Market::Spot;
        EngineHarness h(config);
        h.send(engine_client::SetMarginType{kBtc, MarginType::Cross});
        QVERIFY(h.all<ChangeSetting>().isEmpty());
        QCOMPARE(h.last<Answer>()->reply.message, str("Spot has neither leverage nor margin type."));
    }

    // A message of the stream may be older than an answer: until it is read again the higher one counts.
    void aLateMessageLowersNothing()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(engine_client::SetLeverage{kBtc, 20});
        h.venue(outcome({20, {}}, Fate::Accepted));
        h.clearEffects();
        h.venue(exchange::LeverageStated{{{kBtc, 3}}, {}, true});
        QCOMPARE(btc(h).leverage, 20);
        QCOMPARE(h.all<ReadSettings>().size(), 1);
        h.venue(exchange::LeverageStated{{{kBtc, 25}}, {}, true});
        QCOMPARE(btc(h).leverage, 25);
        QCOMPARE(h.all<ReadSettings>().size(), 2);
        h.venue(exchange::LeverageStated{{{kBtc, 25}}, {}, true}); // no news
        QCOMPARE(h.all<ReadSettings>().size(), 2);
        h.venue(exchange::LeverageStated{{{kBtc, 3}}});
        QCOMPARE(btc(h).leverage, 3);
        h.venue(exchange::LeverageStated{{}, {{kBtc, MarginType::Isolated}}, true});
        QCOMPARE(btc(h).marginType, MarginType::Isolated);
        QCOMPARE(h.all<ReadSettings>().size(), 3);
    }

    // What others change at the exchange is seen as they change it.
    void whatOthersSetIsWhatIsJudged()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::LeverageStated{{{kBtc, 25}}});
        h.venue(exchange::LeverageStated{{}, {{kBtc, MarginType::Isolated}}});
        QCOMPARE(btc(h).leverage, 25);
        QCOMPARE(btc(h).marginType, MarginType::Isolated);
        h.send(buy(kBtc, "0.004", "82400"));
        QVERIFY2(h.refusals().contains(str("leverage over-limit")), qPrintable(h.refusals()));
        h.venue(outcome(kThree, Fate::Accepted)); // an answer to nothing that was asked
        QCOMPARE(btc(h).leverage, 25);
    }
};

QTEST_GUILESS_MAIN(EngineSettings)
#include "tst_engine_settings.moc"
