// What must be true when nothing has been wrong for a while.
#include "tests/simulation/checker.h"

namespace bw::simulation {

using trading::Money;
using trading::Symbol;

constexpr std::int64_t kAnswerMs = 240; // there and back, with nothing wrong

// One day, one baseline; where nobody holds anything through 00:00 it is the wallet of that moment, to the last digit.
void Checker::judgeBaseline(const journal::Record &record)
{
    const auto baseline = engine::baselineFromJson(record.body);
    if (!baseline) {
        return fail("I8", QStringLiteral("a baseline in the journal cannot be read."));
    }
    m_baselineAccepted = baseline->source.startsWith(QLatin1String("accepted"));
    if (baseline->source.trimmed().endsWith(QLatin1String("accepted by"))) {
        fail("I8", QStringLiteral("a baseline was accepted by nobody."));
    }
    const std::int64_t day = baseline->day.daysSinceEpoch();
    if (day != m_world->venueNow().day().daysSinceEpoch()) {
        fail("I8", QStringLiteral("a baseline was made for a day that it is not."));
    }
    const auto known = m_baselines.constFind(day);
    if (known != m_baselines.constEnd() && *known != baseline->equity) {
        fail("I8", QStringLiteral("the baseline of a day was changed from %1 to %2 (%3).").arg(known->toString(), baseline->equity.toString(), baseline->source));
    }
    m_baselines.insert(day, baseline->equity);
    const bool comparable = day == m_lastDay && !m_positionAtMidnight && m_equityAtMidnight && !m_exchange->hadUnexplainedFlow();
    if (comparable && baseline->source == QLatin1String("rolled-back") && baseline->equity != *m_equityAtMidnight) {
        fail("I8", QStringLiteral("the day began with %1, the baseline says %2.").arg(m_equityAtMidnight->toString(), baseline->equity.toString()));
    }
}

void Checker::judgeEnd()
{
    if (!m_driver) {
        return fail("liveness", QStringLiteral("the process did not come back."));
    }
    judgeLiveness();
    judgePicture();
    judgeOrders();
    judgeDay();
}

void Checker::judgePicture()
{
    const safety::RiskView view = m_driver->engine().riskView(m_driver->now());
    const Money rounded = m_exchange->isSpot() ? Money::literal("0.000001") : Money(); // there the average cost is
    if ((view.wallet - m_exchange->wallet()).abs() > rounded) {
        fail("I7", QStringLiteral("the wallet is %1, the engine believes %2.").arg(m_exchange->wallet().toString(), view.wallet.toString()));
    }
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        const trading::Quantity believed = view.symbols.value(symbol).position.amount;
        if (believed != m_exchange->amount(symbol)) {
            fail("I7", QStringLiteral("%1 is %2, the engine believes %3.").arg(name, m_exchange->amount(symbol).toString(), believed.toString()));
        }
    }
}

void Checker::judgeOrders()
{
    const auto picture = m_driver->snapshot();
    QMap<QString, QString> believed, truth;
    for (const engine_client::OrderRow &row : picture->orders) {
        believed.insert(row.order.clientId.text(), row.order.executed.toString());
    }
    for (const trading::AlgoOrderView &row : picture->conditionals) {
        believed.insert(row.clientId.text(), QStringLiteral("conditional"));
    }
    for (const trading::OrderView &order : m_exchange->orders({})) {
        truth.insert(order.clientId.text(), order.executed.toString());
    }
    for (const trading::AlgoOrderView &order : m_exchange->stops({})) {
        truth.insert(order.clientId.text(), QStringLiteral("conditional"));
    }
    for (auto sent = m_ids.cbegin(); sent != m_ids.cend(); ++sent) {
        if (m_world->elapsedMs() - sent.value() <= kAnswerMs) {
            believed.remove(sent.key().text()); // whether or not it has arrived, its answer has not
            truth.remove(sent.key().text());
        }
    }
    if (believed != truth) {
        fail("I7", QStringLiteral("the exchange's orders are %1, the engine believes %2.")
                       .arg(QStringList(truth.keys()).join(QLatin1Char(' ')), QStringList(believed.keys()).join(QLatin1Char(' '))));
    }
}

// Equity less baseline less transfers, with the engine's own marks, from the exchange's own figures.
void Checker::judgeDay()
{
    const safety::RiskView view = m_driver->engine().riskView(m_driver->now());
    const bool comparable = view.daily.baselineKnown && m_equityAtMidnight && !m_positionAtMidnight && !m_exchange->hadUnexplainedFlow() && !waitsForPerson()
                            && !m_baselineAccepted;
    if (!comparable) {
        return;
    }
    const Money elsewhere = m_exchange->paidElsewhere() - m_paidAtMidnight; // valued there at other instants than here
    const Money truth = view.equity - *m_equityAtMidnight - (m_exchange->transfers() - m_transfersAtMidnight) - elsewhere;
    // A process that does not know the coin's price yet counts the whole commission, without the coin's discount of a quarter.
    const Money apart = view.daily.pnl - truth;
    const Money most = Money::literal("0.01") + times(elsewhere, trading::Ratio::literal(apart.isNegative() ? "0.4" : "0.05"), trading::Rounding::Up);
    if (apart.abs() > most) {
        fail("I8", QStringLiteral("the day's P&L is %1, the engine says %2.").arg(truth.toString(), view.daily.pnl.toString()));
    }
}

// What only a named person may end, as the contract says.
bool Checker::waitsForPerson() const
{
    static const QStringList kPersons{QStringLiteral("baseline-unproven"), QStringLiteral("unexplained-flow"), QStringLiteral("ledger-mismatch")};
    const QStringList reasons = m_driver->engine().riskView(m_driver->now()).notReady;
    return !reasons.isEmpty() && std::all_of(reasons.begin(), reasons.end(), [](const QString &reason) { return kPersons.contains(reason); });
}

void Checker::judgeLiveness()
{
    const safety::StateView state = m_driver->engine().state(m_driver->now());
    const bool waitsForAPerson = waitsForPerson();
    if (state.state == safety::TradingState::NotReady && !waitsForAPerson) {
        fail("liveness", QStringLiteral("still not ready: %1.").arg(state.reasons.join(QStringLiteral(", "))));
    }
    // The history is not asked again while a person has to accept the day's start first.
    const auto says = [&state](const char *reason) { return state.reasons.contains(QLatin1String(reason)); };
    const bool unexplained = (says("unexplained-flow") || says("ledger-mismatch")) && !says("baseline-unproven");
    if (unexplained && !m_exchange->hadUnexplainedFlow()) {
        fail("liveness", QStringLiteral("%1, although every movement of the wallet has its record.").arg(state.reasons.join(QStringLiteral(", "))));
    }
    const base::LatchRecord latch = m_latch->record();
    if (!latch.engaged) {
        return;
    }
    judgeStopped(latch.level);
}

void Checker::judgeStopped(base::StopLevel level)
{
    for (const trading::OrderView &order : m_exchange->orders({})) {
        if (m_exchange->isEntry(order) && level != base::StopLevel::Halt) {
            fail("liveness", QStringLiteral("stopped, and the entry %1 still rests.").arg(order.clientId.text()));
        }
    }
    for (const trading::AlgoOrderView &order : m_exchange->stops({})) {
        const bool entry = !order.isExit() && level != base::StopLevel::Halt;
        const bool left = level == base::StopLevel::Flatten && m_exchange->sellable(order.symbol).isZero() && m_exchange->isOfPosition(order);
        if (entry || left) {
            fail("liveness", QStringLiteral("stopped, and the conditional order %1 still waits.").arg(order.clientId.text()));
        }
    }
    if (level == base::StopLevel::Flatten && !m_driver->snapshot()->stop.verifiedFlat) {
        fail("liveness", QStringLiteral("stopped to flatten, and flat was never verified: %1").arg(m_driver->snapshot()->stop.trouble));
    }
    for (const QString &name : simulatedSymbols()) {
        const trading::Quantity amount = m_exchange->coverable(Symbol(name)); // dust is named
        if (level == base::StopLevel::Flatten && !amount.isZero()) {
            fail("liveness", QStringLiteral("stopped to flatten, and %1 %2 are still held.").arg(amount.toString(), name));
        }
    }
}

} // namespace bw::simulation
