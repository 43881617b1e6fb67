// The stop guard in the engine against an exchange that answers late, never, twice or with a refusal, while fills,
// people and other programs change what there is: the engine never uncovers a position by what it sends, stops do not
// pile up, and once the faults end every position is covered or being closed.
// Proves S-27.
#include "tests/support/engine_harness.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>
#include <vector>

using namespace bw;
using namespace bw::test;
using exchange::Fate;
using trading::ClientOrderId;

namespace {

int drawn(int from, int to) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }
bool chance(int percent) { return drawn(0, 100) < percent; }

// Conditional orders of one long position. What the engine sends arrives at once or never; what it is told comes late.
class Venue
{
public:
    Venue() { m_harness.makeReady(readingOf("100000", {position(kBtc, "0.004", "84000")})); }

    EngineHarness &harness() { return m_harness; }
    bool faults = true;
    int uncovered = 0;   // cancels of ours that took the last cover away
    int mostStops = 0;

    void step()
    {
        m_harness.mark(kBtc, "84250");
        if (faults) {
            disturb();
        }
        takeEffects();
        deliver();
        m_harness.pass(faults ? drawn(1, 700) : 100);
        takeEffects();
        mostStops = std::max(mostStops, static_cast<int>(m_stops.size()));
    }

    [[nodiscard]] bool covered() const { return covers(m_stops); }
    [[nodiscard]] bool flat() const { return m_lots == 0; }

private:
    [[nodiscard]] bool covers(const QList<trading::AlgoOrderView> &stops) const
    {
        return safety::StopGuard::coveringStop(held(), stops).has_value();
    }
    [[nodiscard]] trading::Position held() const { return position(kBtc, qPrintable(QStringLiteral("0.%1").arg(m_lots, 3, 10, QLatin1Char('0'))), "84000"); }

    void disturb()
    {
        const int what = drawn(0, 12);
        if (what == 0 && !m_stops.isEmpty()) { // cancelled elsewhere; told at once: nobody can act on what nobody tells
            trading::AlgoOrderView gone = m_stops.takeAt(drawn(0, static_cast<int>(m_stops.size())));
            gone.status = trading::AlgoStatus::Canceled;
            m_harness.venue(exchange::AlgoUpdate{gone, {}});
        } else if (what == 1 && m_lots > 0) { // grows or shrinks, told at once too
            m_lots += drawn(-2, 4);
            m_lots = std::max(m_lots, 1);
            moved();
        } else if (what <= 4 && m_lots > 0) {
            m_harness.send(engine_client::PlaceStop{kBtc, Price(base::Decimal::fromInt(drawn(80'000, 84'200)))});
        } else if (what == 5 && !m_stops.isEmpty()) {
            m_harness.send(engine_client::CancelOrder{kBtc, m_stops.at(drawn(0, static_cast<int>(m_stops.size()))).clientId});
        } else if (what == 6) {
            m_harness.answerReading(reading());
        }
    }

    void moved()
    {
        exchange::AccountUpdate update;
        update.reason = QStringLiteral("ORDER");
        update.positions = {held()};
        update.at = m_harness.now().venue;
        m_harness.venue(update);
    }

    trading::AccountReading reading() const
    {
        trading::AccountReading out = readingOf("100000", {}, m_stops);
        if (m_lots > 0) {
            out.positions.append(held());
        }
        return out;
    }

    void takeEffects()
    {
        for (; m_done < m_harness.effects.size(); ++m_done) {
            const engine::Effect effect = m_harness.effects.at(m_done);
            if (const auto *stop = std::get_if<engine::SubmitStop>(&effect)) {
                submitStop(stop->stop);
            } else if (const auto *cancel = std::get_if<engine::CancelStop>(&effect)) {
                cancelStop(cancel->clientId);
            } else if (const auto *query = std::get_if<engine::QueryStop>(&effect)) {
                queryStop(query->clientId);
            } else if (const auto *read = std::get_if<engine::ReadAccount>(&effect)) {
                later([this, id = read->readId, seen = reading()] { m_harness.venue(exchange::ReadingOutcome{id, seen}); });
            } else if (const auto *exit = std::get_if<engine::Submit>(&effect)) {
                submit(exit->order);
            }
        }
    }

    void submitStop(const safety::ApprovedStop &stop)
    {
        exchange::AlgoOutcome outcome;
        outcome.clientId = stop.clientId();
        const bool taken = stop.closePosition()
                           && std::any_of(m_stops.begin(), m_stops.end(), [](const auto &order) { return order.closePosition; });
        if (taken || (faults && chance(10))) {
            outcome.fate = Fate::Refused;
            outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), taken ? -4130 : -4120, 400};
        } else if (faults && chance(15)) {
            outcome.fate = Fate::Unknown; // and it never arrived
        } else {
            trading::AlgoOrderView view = stopOrder(kBtc, qPrintable(stop.clientId().text()), stop.side(), "1");
            view.algoId = trading::AlgoId(++m_number);
            view.triggerPrice = stop.triggerPrice();
            view.closePosition = stop.closePosition();
            view.reduceOnly = !stop.closePosition();
            view.quantity = stop.quantity().value_or(Quantity());
            m_stops.append(view);
            outcome.fate = faults && chance(20) ? Fate::Unknown : Fate::Accepted;
            outcome.order = outcome.fate == Fate::Accepted ? std::optional(view) : std::nullopt;
        }
        answer([this, outcome] { m_harness.venue(outcome); });
    }

    void cancelStop(const ClientOrderId &id)
    {
        if (faults && chance(15)) {
            return; // lost
        }
        QList<trading::AlgoOrderView> rest = m_stops;
        rest.removeIf([&id](const auto &order) { return order.clientId == id; });
        if (rest.size() == m_stops.size()) {
            return;
        }
        uncovered += m_lots > 0 && covers(m_stops) && !covers(rest) ? 1 : 0;
        trading::AlgoOrderView gone;
        for (const trading::AlgoOrderView &order : std::as_const(m_stops)) {
            gone = order.clientId == id ? order : gone;
        }
        m_stops = rest;
        gone.status = trading::AlgoStatus::Canceled;
        answer([this, gone] { m_harness.venue(exchange::AlgoUpdate{gone, {}}); });
    }

    void queryStop(const ClientOrderId &id)
    {
        exchange::AlgoOutcome outcome;
        outcome.clientId = id;
        outcome.fromQuery = true;
        outcome.fate = Fate::Refused;
        outcome.error = base::Error{base::ErrorCode::NotFound, QStringLiteral("Order does not exist."), -2013, 400};
        for (const trading::AlgoOrderView &order : std::as_const(m_stops)) {
            if (order.clientId == id) {
                outcome.fate = Fate::Accepted;
                outcome.order = order;
            }
        }
        answer([this, outcome] { m_harness.venue(outcome); });
    }

    void submit(const safety::ApprovedOrder &order)
    {
        RC_ASSERT(order.reduceOnly());
        m_lots = faults && chance(30) ? m_lots : 0;
        if (m_lots == 0) {
            later([this] { moved(); });
        }
    }

    // Of an answer: never, once or twice.
    void answer(const std::function<void()> &tell)
    {
        for (int i = !faults ? 1 : chance(10) ? 0 : chance(10) ? 2 : 1; i > 0; --i) {
            later(tell);
        }
    }
    void later(const std::function<void()> &tell) { m_answers.push_back({tell, m_harness.elapsedMs + (faults ? drawn(0, 1500) : 20)}); }

    void deliver()
    {
        std::vector<std::function<void()>> due;
        std::erase_if(m_answers, [&](const auto &entry) {
            if (entry.second <= m_harness.elapsedMs) {
                due.push_back(entry.first);
            }
            return entry.second <= m_harness.elapsedMs;
        });
        for (const auto &tell : due) {
            tell();
            takeEffects();
        }
    }

    EngineHarness m_harness;
    QList<trading::AlgoOrderView> m_stops;
    std::vector<std::pair<std::function<void()>, std::int64_t>> m_answers;
    qsizetype m_done = 0;
    int m_lots = 4;
    int m_number = 100;
};

} // namespace

class StopGuardProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverNeverLapsesByOurOwnDoing()
    {
        int covered = 0;
        int closed = 0;
        QVERIFY(rc::check("cover", [&] {
            Venue venue;
            const int faulty = drawn(0, 60);
            for (int i = 0; i < faulty; ++i) {
                venue.step();
                RC_ASSERT(venue.uncovered == 0);
            }
            venue.faults = false;
            for (int i = 0; i < 300; ++i) { // 30 seconds: late answers, a read, the guard's time, its exit
                venue.step();
                RC_ASSERT(venue.uncovered == 0);
            }
            RC_ASSERT(venue.flat() || venue.covered());
            RC_ASSERT(venue.mostStops <= 4);
            (venue.flat() ? closed : covered) += 1;
        }));
        QVERIFY2(covered > 20, qPrintable(QString::number(covered)));
    }
};

QTEST_GUILESS_MAIN(StopGuardProperty)
#include "tst_stop_guard.moc"
