// The emergency stop against an exchange that loses, delays and doubles: it never says "flat" while it is not, never
// takes a stop away from an open position, may be told everything twice, and ends when the faults do.
// Proves S-12, S-13.
#include "tests/property/stop_exchange.h"

#include <QTest>

#include <utility>

using namespace bw;
using namespace bw::test;
using safety::StopPhase;

namespace {

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000 + ms) * 1'000'000); }

// Carries the plan's actions to the exchange and its answers back, each perhaps never, late or twice.
class Line
{
public:
    explicit Line(base::StopLevel level) : m_exchange(StopExchange::drawn())
    {
        const base::LatchRecord record{2, true, level, 0, QStringLiteral("test"), QStringLiteral("button")};
        m_believed = m_exchange.read();
        m_plan.begin(record, 1, chance(50) ? std::optional(m_believed) : std::nullopt, at(0));
    }

    void step()
    {
        m_ms += m_exchange.faults ? test::drawn(1, 400) : 50;
        if (m_exchange.faults && chance(30)) {
            m_exchange.live();
        }
        deliver();
        for (const StopAction &action : m_plan.due(at(m_ms))) {
            send(action);
        }
    }

    StopExchange &exchange() { return m_exchange; }
    EmergencyStopPlan &plan() { return m_plan; }
    int exits = 0;
    int cleanInARow = 0; // reads that showed nothing at all, one after the other

private:
    struct Answer { std::function<void()> tell; std::int64_t atMs; };

    void send(const StopAction &action)
    {
        const bool lost = m_exchange.faults && chance(15);
        const int copies = m_exchange.faults && chance(15) ? 2 : 1;
        const int answers = !m_exchange.faults ? 1 : chance(15) ? 0 : chance(20) ? 2 : 1;
        std::function<void()> answer;
        if (const auto *exit = std::get_if<safety::StopExit>(&action)) {
            answer = sendExit(*exit, lost);
        } else {
            for (int i = 0; i < (lost ? 0 : copies); ++i) {
                answer = carryOut(action);
            }
        }
        for (int i = 0; answer && i < answers; ++i) {
            m_answers.push_back({answer, m_ms + (m_exchange.faults ? test::drawn(1, 2500) : 20)});
        }
    }

    std::function<void()> sendExit(const safety::StopExit &exit, bool lost)
    {
        ++exits;
        const ClientOrderId id(QStringLiteral("bw-es-2-%1-%2").arg(exit.symbol.text()).arg(++m_number));
        m_plan.onExitSent(exit.symbol, {id}, at(m_ms));
        int lots = 0;
        for (const trading::Position &position : m_believed.positions) {
            lots = position.symbol == exit.symbol ? position.amount.value().toString().toInt() : lots;
        }
        if (lost) {
            return [this, exit, id] { m_plan.onExitUnknown(exit.symbol, std::nullopt, id); };
        }
        const auto error = m_exchange.exit(exit.symbol, lots);
        return [this, exit, id, error] { m_plan.onExitAnswered(exit.symbol, error, id); };
    }

    std::function<void()> carryOut(const StopAction &action)
    {
        if (const auto *all = std::get_if<safety::StopCancelAll>(&action)) {
            m_exchange.cancelAll(all->symbol);
            return [this, symbol = all->symbol] { m_plan.onCancelAllAnswered(symbol, true); };
        }
        if (const auto *order = std::get_if<safety::StopCancelOrder>(&action)) {
            m_exchange.cancel(order->clientId);
            return [this, id = order->clientId] { m_plan.onOrderGone(id); };
        }
        if (const auto *algo = std::get_if<safety::StopCancelAlgo>(&action)) {
            m_exchange.cancel(algo->clientId);
            return [this, id = algo->clientId] { m_plan.onOrderGone(id); };
        }
        const bool fails = m_exchange.faults && chance(20);
        const auto reading = fails ? base::Result<trading::AccountReading>(base::failure(base::ErrorCode::Network, QStringLiteral("No path.")))
                                   : base::Result<trading::AccountReading>(m_exchange.read());
        const int number = ++m_reads;
        return [this, reading, number] {
            if (number != m_reads) {
                return; // only the newest read counts, as in the engine
            }
            if (std::exchange(m_told, number) != number) { // told twice it is still one read
                const bool clean = reading && reading->positions.isEmpty() && reading->openOrders.isEmpty() && reading->openAlgoOrders.isEmpty();
                cleanInARow = clean ? cleanInARow + 1 : 0;
            }
            m_plan.onReading(reading, at(m_ms));
            if (reading) {
                m_believed = *reading;
            }
        };
    }

    void deliver()
    {
        std::vector<Answer> due;
        std::erase_if(m_answers, [&](const Answer &answer) {
            if (answer.atMs <= m_ms) {
                due.push_back(answer);
            }
            return answer.atMs <= m_ms;
        });
        for (const Answer &answer : due) {
            answer.tell();
        }
    }

    StopExchange m_exchange;
    EmergencyStopPlan m_plan;
    trading::AccountReading m_believed;
    std::vector<Answer> m_answers;
    std::int64_t m_ms = 0;
    int m_number = 0;
    int m_reads = 0;
    int m_told = 0; // the newest read that was told
};

} // namespace

class StopPlanProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flattenIsTrueAndEnds()
    {
        int exits = 0;
        int verified = 0;
        QVERIFY(rc::check("flatten", [&] {
            Line line(base::StopLevel::Flatten);
            const int faulty = drawn(0, 120);
            for (int i = 0; i < faulty + 1200 && line.plan().active(); ++i) {
                line.exchange().faults = i < faulty;
                line.step();
                RC_ASSERT(line.exchange().wronglyCancelled == 0);
                RC_ASSERT(!line.plan().progress().verifiedFlat || line.exchange().flat());
                RC_ASSERT(!line.plan().progress().verifiedFlat || line.cleanInARow >= 2);
            }
            RC_ASSERT(line.plan().progress().phase == StopPhase::Done);
            RC_ASSERT(line.plan().progress().verifiedFlat);
            RC_ASSERT(line.exchange().flat() && line.exchange().orders.empty());
            exits += line.exits;
            ++verified;
        }));
        QVERIFY2(exits > 100 && verified >= 100, qPrintable(QStringLiteral("%1 %2").arg(exits).arg(verified)));
    }

    void cancelLeavesExitsAndPositionsAlone()
    {
        QVERIFY(rc::check("cancel", [] {
            Line line(base::StopLevel::Cancel);
            const int faulty = drawn(0, 80);
            for (int i = 0; i < faulty + 800 && line.plan().active(); ++i) {
                line.exchange().faults = i < faulty;
                line.step();
                RC_ASSERT(line.exits == 0);
                RC_ASSERT(line.exchange().wronglyCancelled == 0);
            }
            RC_ASSERT(line.plan().progress().phase == StopPhase::Done);
            RC_ASSERT(!line.plan().progress().verifiedFlat);
            RC_ASSERT(!line.exchange().entryOpen());
        }));
    }
};

QTEST_GUILESS_MAIN(StopPlanProperty)
#include "tst_stop_plan.moc"
