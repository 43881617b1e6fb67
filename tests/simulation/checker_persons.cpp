// What only a person may do, what was said to one, and what has to be asked.
#include "tests/simulation/checker.h"

#include "core/engine/limits_json.h"

namespace bw::simulation {

using trading::Money;
using trading::Price;
using trading::Rounding;
using trading::Symbol;

namespace {

constexpr std::int64_t kReadsAgreeWithin = 1'000;

QString approverOf(const journal::Record &record)
{
    return record.body.value(QLatin1String("approver")).toString().trimmed();
}

bool loosens(const safety::LimitValues &from, const safety::LimitValues &to)
{
    return to.positionSize > from.positionSize || to.tradeRisk > from.tradeRisk || to.openPositions > from.openPositions
           || to.totalExposureReserve < from.totalExposureReserve || to.dailyLoss > from.dailyLoss || to.stopDistance > from.stopDistance;
}

} // namespace

void Checker::judgeRecord(const journal::Record &record)
{
    const auto is = [&record](const char *kind) { return record.kind == QLatin1String(kind); };
    if (is(engine::kind::kBaseline)) {
        judgeBaseline(record);
    } else if (is(engine::kind::kTrip)) {
        m_trippedDay = record.body.value(QLatin1String("day")).toInteger();
    } else if (is(engine::kind::kLimits)) {
        judgeLimits(record);
    } else if (is(engine::kind::kFlow) && record.body.value(QLatin1String("state")).toString() == QLatin1String("resolved") && approverOf(record).isEmpty()) {
        fail("I8", QStringLiteral("a flow was called explained by nobody."));
    } else if (is(engine::kind::kDecision) && record.body.value(QLatin1String("text")).toString().startsWith(QLatin1String("verified flat"))) {
        judgeVerified(record);
    }
}

// From here on these are the limits, for this process and for every one after it.
void Checker::judgeLimits(const journal::Record &record)
{
    const auto limits = engine::limitsFromJson(record.body.value(QLatin1String("to")).toObject());
    if (!limits) {
        return fail("I10", QStringLiteral("a change of the limits in the journal cannot be read."));
    }
    if (m_isLive && approverOf(record).isEmpty() && loosens(m_limits, *limits)) {
        fail("I1", QStringLiteral("a limit was loosened for real money, and nobody approved it."));
    }
    m_limits = *limits;
}

// Flat is said after two reads that agree, and where nothing moves it is true.
void Checker::judgeVerified(const journal::Record &record)
{
    if (std::abs(record.at.ms() - m_world->venueNow().ms()) > kReadsAgreeWithin) {
        return; // written late, because a disk refused it
    }
    if (record.at.ms() < m_orderWhileFullMs) {
        return; // said before the order left, and written behind it, because a disk refused it meanwhile
    }
    if (m_readsSinceOrder < 2) {
        fail("S-12", QStringLiteral("verified flat was said after %1 reads.").arg(m_readsSinceOrder));
    }
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        const trading::Quantity held = m_exchange->coverable(symbol);
        if (held.isPositive() && isSettled()) {
            fail("S-12", QStringLiteral("verified flat was said, and %1 %2 are held.").arg(held.toString(), name));
        }
    }
}

// A person moves a stop toward safety freely, away from it only within stop-required and trade-risk; break-even never.
void Checker::judgeMove(const safety::ApprovedStop &stop)
{
    const Symbol &symbol = stop.symbol();
    const auto *even = m_command ? std::get_if<engine_client::BreakEvenStop>(&*m_command) : nullptr;
    const auto *placed = m_command ? std::get_if<engine_client::PlaceStop>(&*m_command) : nullptr;
    const ExchangeSide::Held held = m_exchange->held(symbol);
    const bool ofThis = (even && even->symbol == symbol) || (placed && placed->symbol == symbol);
    if (!ofThis || held.amount.isZero() || !isSettled()) {
        return;
    }
    const bool isLong = held.amount.isPositive();
    const trading::Quantity size = held.amount.abs();
    const Price entry = Price(base::Decimal::div(held.cost.value(), held.amount.value(), isLong ? Rounding::Floor : Rounding::Ceiling));
    const Price trigger = stop.triggerPrice();
    const Price adverse = isLong ? entry - trigger : trigger - entry;
    const auto before = stopAtExchange(symbol);
    const bool isAway = before && (isLong ? trigger < *before : trigger > *before);
    if (even && (adverse.isPositive() || isAway)) {
        fail("S-27", QStringLiteral("break-even of %1, opened at %2, put the stop to %3.").arg(symbol.text(), entry.toString(), trigger.toString()));
    }
    if (!placed || !isAway) {
        return;
    }
    const Money risk = (adverse.isPositive() ? adverse : Price()) * size + times((entry + trigger) * size, m_limits.takerCommission, Rounding::Down);
    const Money most = times(m_driver->engine().riskView(m_driver->now()).balance, m_limits.tradeRisk, Rounding::Ceiling);
    if (risk > most || adverse > times(entry, m_limits.stopDistance, Rounding::Ceiling)) {
        fail("S-27", QStringLiteral("the stop of %1, opened at %2, was moved away from safety to %3: %4 at risk, %5 are allowed.")
                         .arg(symbol.text(), entry.toString(), trigger.toString(), risk.toString(), most.toString()));
    }
}

// What is for real money waits for a person's word, in every run of the program anew; hedge mode is not for entries.
void Checker::judgeMode()
{
    if (m_isLive && !m_confirmed) {
        fail("I1", QStringLiteral("mode-confirmed: an entry left, and nobody confirmed this run."));
    }
    if (m_hedgeToldMs >= 0 && m_world->elapsedMs() - m_hedgeToldMs > kExcusedFor) {
        fail("I1", QStringLiteral("position-mode: an entry left, and the account was in hedge mode for %1 ms.").arg(m_world->elapsedMs() - m_hedgeToldMs));
    }
}

// Whatever tells of the order, an answer, the stream or a read, is its fate or the beginning of it.
void Checker::noteFate(const exchange::VenueEvent &event)
{
    const auto tell = [this](const trading::ClientOrderId &id) {
        m_told.insert(id);
        m_unknownMs.remove(id);
    };
    const auto tellEnd = [this](const trading::OrderView &order) {
        if (!order.isOpen()) {
            m_overTold.insert(order.clientId);
        }
    };
    if (const auto *outcome = std::get_if<exchange::OrderOutcome>(&event)) {
        if (outcome->fate != exchange::Fate::Unknown || outcome->fromQuery) {
            tell(outcome->clientId);
        } else if (!m_told.contains(outcome->clientId)) {
            m_unknownMs.insert(outcome->clientId, m_world->elapsedMs());
        }
    } else if (const auto *update = std::get_if<exchange::OrderUpdate>(&event)) {
        tell(update->order.clientId);
        tellEnd(update->order);
    } else if (const auto *fill = std::get_if<exchange::FillUpdate>(&event)) {
        tell(fill->order.clientId);
        tellEnd(fill->order);
    } else if (const auto *algo = std::get_if<exchange::AlgoUpdate>(&event); algo && !isWorking(algo->order.status)) {
        m_overTold.insert(algo->order.clientId);
    } else if (const auto *reading = std::get_if<exchange::ReadingOutcome>(&event); reading && reading->reading) {
        for (const trading::OrderView &order : std::as_const(reading->reading->openOrders)) {
            tell(order.clientId);
        }
    }
}

void Checker::judgeFates()
{
    for (auto it = m_unknownMs.begin(); it != m_unknownMs.end(); ++it) {
        const std::int64_t since = std::max(*it, m_world->calmSinceMs());
        if (m_world->elapsedMs() - since > kAskedWithin) {
            fail("I5", QStringLiteral("the order %1 was not answered, and nobody asks for its fate.").arg(it.key().text()));
        }
    }
}

void Checker::noteReading(const trading::AccountReading &reading)
{
    m_readsSinceOrder += 1;
    const bool hedge = reading.mode == trading::PositionMode::Hedge;
    m_hedgeToldMs = !hedge ? -1 : m_hedgeToldMs < 0 ? m_world->elapsedMs() : m_hedgeToldMs;
}

} // namespace bw::simulation
