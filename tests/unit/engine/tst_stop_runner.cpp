// The stop runner by hand: what it reads, cancels and sends, in which order, and when it says that all is flat.
// Proves S-39.
#include "core/engine/stop_runner.h"
#include "tests/unit/engine/stop_stage.h"

#include <QtTest>

using namespace bw;
using namespace bw::test;
using namespace bw::test::stop_stage;
using engine::StopRunner;

namespace {

class Stage
{
public:
    Stage() { runner.remember(instruments()); }

    static exchange::InstrumentsLoaded instruments()
    {
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        map->insert(kEth, instrument(kEth, "0.01", "0.001", "20"));
        return {map, {}};
    }

    void take(const engine::Effects &out)
    {
        for (const engine::Effect &effect : out) {
            const bool harmless = std::holds_alternative<engine::Submit>(effect) || std::holds_alternative<engine::Cancel>(effect)
                                  || std::holds_alternative<engine::CancelStop>(effect) || std::holds_alternative<engine::CancelAll>(effect)
                                  || std::holds_alternative<engine::ReadAccount>(effect) || std::holds_alternative<engine::Query>(effect);
            QVERIFY(harmless);
            if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
                QVERIFY(submit->order.reduceOnly());
            }
        }
        effects += out;
    }
    void begin(base::StopLevel level = base::StopLevel::Flatten)
    {
        base::LatchRecord record;
        record.engaged = true;
        record.epoch = 7;
        record.level = level;
        take(runner.begin(record, now()));
    }
    void venue(const exchange::VenueEvent &event) { take(runner.onVenue(event, now())); }
    void pass(int ms)
    {
        for (; ms > 0; ms -= 50) {
            steadyMs += std::min(ms, 50);
            take(runner.onTick(now()));
        }
    }
    void reading(const trading::AccountReading &reading) { venue(exchange::ReadingOutcome{lastRead(), reading}); }

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> out;
        for (const engine::Effect &effect : effects) {
            if (const auto *wanted = std::get_if<T>(&effect)) {
                out.append(*wanted);
            }
        }
        return out;
    }
    [[nodiscard]] std::uint64_t lastRead() const { return all<engine::ReadAccount>().last().readId; }
    [[nodiscard]] QList<safety::ApprovedOrder> exits() const
    {
        QList<safety::ApprovedOrder> out;
        for (const engine::Submit &submit : all<engine::Submit>()) {
            out.append(submit.order);
        }
        return out;
    }
    [[nodiscard]] base::Now now() const { return {base::SteadyTime::fromNanos((steadyMs + 1) * 1'000'000), base::VenueTime(1'795'000'000'000 + steadyMs)}; }

    StopRunner runner{safety::StopIds(1'795'000'000, 35)};
    engine::Effects effects;
    std::int64_t steadyMs = 1000;
};

trading::AccountReading longWithEntry()
{
    trading::AccountReading reading = readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop()});
    reading.openOrders = {restingOrder(kEth, "bw-e-1", trading::Side::Buy, "0.1", "3000")};
    return reading;
}

} // namespace

class TestStopRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever an engine believed is not asked for: the first thing is a reading.
    void itReadsFirst()
    {
        Stage s;
        s.begin();
        QCOMPARE(s.effects.size(), 1);
        QVERIFY(std::holds_alternative<engine::ReadAccount>(s.effects.first()));
        QVERIFY(s.runner.active());
    }

    void cancelsThenExitsThenTwoAgreeingReads()
    {
        Stage s;
        s.begin();
        s.reading(longWithEntry());
        const auto cancels = s.all<engine::CancelAll>();
        QCOMPARE(cancels.size(), 2); // of the entry's symbol and of the position's
        QVERIFY(s.exits().isEmpty()); // not before the acknowledgement
        QVERIFY(s.all<engine::CancelStop>().isEmpty()); // the protective stop stays until flat
        s.venue(cancelled(kEth));
        s.venue(cancelled(kBtc));
        QCOMPARE(s.exits().size(), 1);
        const safety::ApprovedOrder exit = s.exits().first();
        QCOMPARE(exit.symbol(), kBtc);
        QCOMPARE(exit.side(), trading::Side::Sell);
        QCOMPARE(exit.quantity(), Quantity::literal("0.004"));
        QVERIFY(exit.clientId().text().startsWith(QStringLiteral("bw-es-7-BTCUSDT-")));
        s.venue(answered(exit, Fate::Accepted));
        for (int i = 0; i < 8 && s.runner.active(); ++i) {
            QVERIFY(!s.runner.progress().verifiedFlat);
            s.reading(readingOf("10620", {}, s.all<engine::CancelStop>().isEmpty() ? QList<trading::AlgoOrderView>{btcStop()} : QList<trading::AlgoOrderView>()));
            s.pass(1000);
        }
        QVERIFY(s.runner.progress().verifiedFlat);
        QCOMPARE(s.all<engine::CancelStop>().size(), 1); // what protected nothing any more
        QCOMPARE(s.exits().size(), 1);
    }

    void anExitDoesNotWaitForSilence()
    {
        Stage s;
        s.begin();
        s.reading(longWithEntry());
        s.pass(100);
        QVERIFY(s.exits().isEmpty());
        s.pass(50);
        QCOMPARE(s.exits().size(), 1);
    }

    // USD-M: the fate of the first is asked for, and the position is exited again under another id.
    void anUnknownFateIsAskedForAndTheExitSentAgain()
    {
        Stage s;
        s.begin();
        s.reading(readingOf("10625.05", {position(kBtc, "0.004", "84000")}));
        s.venue(cancelled(kBtc));
        const safety::ApprovedOrder first = s.exits().at(0);
        s.venue(answered(first, Fate::Unknown));
        s.pass(1000);
        QCOMPARE(s.all<engine::Query>().size(), 1);
        QCOMPARE(s.all<engine::Query>().first().clientId, first.clientId());
        s.reading(readingOf("10625.05", {position(kBtc, "0.004", "84000")}));
        s.pass(1000);
        s.venue(cancelled(kBtc));
        s.pass(200);
        QCOMPARE(s.exits().size(), 2);
        QVERIFY(s.exits().at(1).clientId() != first.clientId());
        exchange::OrderOutcome found = answered(first, Fate::Accepted);
        found.fromQuery = true;
        s.venue(found);
        const auto asked = s.all<engine::Query>().size();
        s.pass(3000);
        QCOMPARE(s.all<engine::Query>().size(), asked); // told: not asked for any more
    }

    void withoutFiltersTheExactAmountLeaves()
    {
        Stage s;
        s.runner = StopRunner(safety::StopIds(1'795'000'000, 35));
        s.begin();
        s.reading(readingOf("10625.05", {position(kBtc, "-0.0043", "84000")}));
        s.venue(cancelled(kBtc));
        s.pass(1900);
        QVERIFY(s.exits().isEmpty());
        s.pass(200);
        QCOMPARE(s.exits().size(), 1);
        QCOMPARE(s.exits().first().quantity(), Quantity::literal("0.0043"));
        QCOMPARE(s.exits().first().side(), trading::Side::Buy);
    }

    void filtersThatArriveReleaseTheExit()
    {
        Stage s;
        s.runner = StopRunner(safety::StopIds(1'795'000'000, 35));
        s.begin();
        s.reading(readingOf("10625.05", {position(kBtc, "0.0043", "84000")}));
        s.venue(cancelled(kBtc));
        s.pass(500);
        QVERIFY(s.exits().isEmpty());
        s.venue(Stage::instruments());
        QCOMPARE(s.exits().size(), 1);
        QCOMPARE(s.exits().first().quantity(), Quantity::literal("0.004")); // by the step
    }

    void aStatedBanIsWaitedOut()
    {
        Stage s;
        s.begin();
        base::Error banned{base::ErrorCode::RateLimited, QStringLiteral("Banned."), -1003, 418, 30'000};
        s.venue(exchange::ReadingOutcome{s.lastRead(), tl::unexpected(banned)});
        const auto before = s.effects.size();
        s.pass(29'900);
        QCOMPARE(s.effects.size(), before);
        s.pass(200);
        QCOMPARE(s.all<engine::ReadAccount>().size(), 2);
    }

    void levelsDoNoMoreThanTheySay()
    {
        Stage halt;
        halt.begin(base::StopLevel::Halt);
        QVERIFY(halt.effects.isEmpty());
        QVERIFY(!halt.runner.active());

        Stage cancel;
        cancel.begin(base::StopLevel::Cancel);
        cancel.reading(longWithEntry());
        QCOMPARE(cancel.all<engine::Cancel>().size(), 1);
        QCOMPARE(cancel.all<engine::Cancel>().first().clientId.text(), QStringLiteral("bw-e-1"));
        cancel.pass(5000);
        QVERIFY(cancel.exits().isEmpty());
    }

    // An answer to somebody else's order moves nothing.
    void foreignAnswersMeanNothing()
    {
        Stage s;
        s.begin();
        s.reading(longWithEntry());
        s.venue(cancelled(kBtc));
        const auto before = s.effects.size();
        exchange::OrderOutcome other = answered(s.exits().first(), Fate::Refused, -2022);
        other.clientId = trading::ClientOrderId(QStringLiteral("somebody-1"));
        s.venue(other);
        QCOMPARE(s.effects.size(), before);
    }
};

QTEST_GUILESS_MAIN(TestStopRunner)
#include "tst_stop_runner.moc"
