// Why the wallet moved: fills, funding, transfers, or nobody knows. The second sum of the day, and the drawdown.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include "core/trading/words.h"

#include <array>

namespace bw::engine {

using base::Millis;
using base::Now;
using engine_client::Severity;
using trading::Money;
using trading::Rounding;

namespace {

constexpr Millis kRecordMayFollow{1000};            // the fill behind a change of the wallet often comes after it
constexpr std::array<int, 5> kFlowAskedAtMs{1000, 5000, 15'000, 30'000, 55'000};
constexpr Millis kHistoryDecidesUntil{60'000};
constexpr std::int64_t kFillSettlesMs = 90'000;
constexpr Millis kMismatchAskedEvery{60'000};

} // namespace

// Booked once, its commission valued in quote at this moment. Without a price of the commission's coin the taker
// commission of the whole fill stands for it.
bool Engine::takeFill(trading::Fill fill, Now now)
{
    const trading::Symbol coin(fill.commissionAsset + m_config.quote);
    const MarkView *price = m_ledger.mark(coin);
    if (fill.commissionAsset == m_config.quote || fill.commission.isZero()) {
        fill.commissionInQuote = fill.commission;
    } else if (BW_MUTANT("coin-of-the-commission-ignored")) {
        fill.commissionInQuote = Money();
    } else if (price) {
        fill.commissionInQuote = price->mark * trading::Quantity(fill.commission.value());
    } else {
        fill.commissionInQuote = times(fill.price * fill.quantity, m_config.limits.values().takerCommission, Rounding::Ceiling);
        if (m_instruments && m_instruments->contains(coin)) {
            m_commissionCoin = coin; // its price from now on
        }
    }
    fill = booked(fill, now);
    m_flows.fill(fill, m_config.quote, now.steady);
    if (!m_trades.add(fill)) {
        return false;
    }
    m_results.filled(fill);
    m_chronicle.fill(fill);
    return true;
}

void Engine::takeWalletChange(const exchange::AccountUpdate &event, Now now)
{
    const auto kind = flowKind(event.reason);
    const Flow flow{kind.value_or(FlowKind::Income), event.reason, event.walletChange, event.at, {}};
    if (kind && !event.walletChange.isZero() && !m_flows.knows(flow)) {
        m_flows.booked(flow, now.steady);
        if (BW_MUTANT("funding-counted-twice") && *kind == FlowKind::Income) {
            m_flows.booked(flow, now.steady);
        }
        if (*kind == FlowKind::Transfer) {
            bookTransfer(flow, now);
        } else {
            QJsonObject body = toJson(flow);
            body.insert(QStringLiteral("state"), QStringLiteral("booked"));
            const QList<trading::Symbol> held = m_ledger.positions().keys();
            if (held.size() == 1) {
                m_trades.addFunding(held.first(), event.walletChange, event.at); // cross funding names no symbol
                body.insert(QStringLiteral("symbol"), held.first().text());
            }
            m_chronicle.record(kind::kFlow, body, now.venue);
        }
    }
    if (event.wallet) {
        m_walletAt = std::max(m_walletAt, event.at);
        m_flows.walletIs(*event.wallet, event.at, now.steady);
    }
    if (kind) {
        countLate(now);
    }
}

void Engine::bookTransfer(const Flow &flow, Now now)
{
    QJsonObject body = toJson(flow);
    body.insert(QStringLiteral("state"), QStringLiteral("booked"));
    countTransfer(flow, HeardBy::Stream, body);
    m_chronicle.record(kind::kFlow, body, now.venue);
    note(Severity::Info, QStringLiteral("%1 of %2 %3: outside the day's P&L.").arg(flow.type.toLower(), flow.amount.toString(), m_config.quote), now);
    m_drawdown.shift(flow.amount, std::max(flow.at, now.venue));
    writePeak(now);
}

// The exchange's word after a reading: the wallet, strangers' orders, and whether the fills known here lead to it.
void Engine::takeReading(const trading::AccountReading &reading, Now now)
{
    const base::VenueTime at = reading.at.isUnknown() ? now.venue : reading.at;
    m_walletAt = std::max(m_walletAt, at);
    m_flows.walletIs(reading.wallet, at, now.steady);
    for (const trading::OrderView &order : reading.openOrders) {
        noteForeign(order, now);
    }
    QSet<trading::Symbol> symbols = m_trades.symbols();
    for (const trading::Position &position : reading.positions) {
        symbols.insert(position.symbol);
    }
    for (const trading::Symbol &symbol : std::as_const(symbols)) {
        m_historyWanted = m_historyWanted || !m_trades.leadsTo(symbol, m_ledger.position(symbol).amount);
    }
}

// What moved the wallet before the day's start and was seen only after it is not in the baseline.
void Engine::countLate(Now now)
{
    if (!m_day.baseline()) {
        return;
    }
    syncDay();
    const auto apart = sumsApart(now, Money());
    if (apart && m_flows.countLate(m_day.baseline()->from(), *apart + m_flows.awaited())) {
        syncDay();
    }
}

void Engine::bookHistory(Now now)
{
    for (QList<trading::Fill> &fills : m_dayTrades) {
        bookTrades(fills, now);
    }
    const Money open = m_flows.unexplained();
    const QList<Flow> fresh = m_flows.history(m_income, m_config.quote);
    for (const Flow &flow : fresh) {
        // A peak leaves out what is unexplained, whenever it was seen: once that has its record, the peak moves with it.
        const bool answers = open.sign() != 0 && flow.amount.sign() == open.sign();
        QJsonObject body = toJson(flow);
        body.insert(QStringLiteral("state"), QStringLiteral("booked"));
        countTransfer(flow, answers ? HeardBy::Stream : HeardBy::History, body);
        m_chronicle.record(kind::kFlow, body, now.venue);
        const bool missed = m_drawdown.peak() && (answers || flow.at > m_drawdown.peak()->asOf);
        if (flow.kind == FlowKind::Transfer && missed) {
            m_drawdown.shift(flow.amount, answers ? std::max(flow.at, now.venue) : flow.at);
        }
    }
    if (!fresh.isEmpty() && m_drawdown.peak()) {
        writePeak(now);
    }
    m_peakRecovered = base::VenueTime();
    QSet<trading::Symbol> symbols = m_trades.symbols();
    for (const trading::Position &position : m_ledger.positions()) {
        symbols.insert(position.symbol);
    }
    for (const trading::Symbol &symbol : std::as_const(symbols)) {
        const trading::Quantity amount = m_ledger.position(symbol).amount;
        if (!m_trades.leadsTo(symbol, amount)) {
            keepHeld(symbol, amount, now);
        }
    }
    m_syncedVersion = 0;
    countLate(now);
    // What the sums explain to the cent needs nobody's word.
    const auto apart = sumsApart(now, Money());
    if (apart && apart->abs() < FlowBook::smallest() && !m_flows.unexplained().isZero()) {
        m_flows.allExplained();
        syncDay();
    }
}

void Engine::syncDay()
{
    if (!m_day.baseline() || m_syncedVersion == m_flows.version()) {
        return;
    }
    m_syncedVersion = m_flows.version();
    const Baseline &baseline = *m_day.baseline();
    const Money transfers = m_flows.transfersSince(baseline.from());
    m_day.setNetTransfers(baseline.day, transfers);
    m_day.setOutside(m_flows.unexplained(), m_flows.paidElsewhereSince(baseline.from()),
                     m_flows.transfersSince(base::VenueTime::startOf(baseline.day)) - transfers);
    m_booked = m_flows.fillsSince(baseline.from()) + m_flows.incomeSince(baseline.from());
}

std::optional<Money> Engine::secondSum() const
{
    const auto equity = m_ledger.equity();
    if (!equity || !m_day.baseline() || !m_day.baseline()->unrealised) {
        return std::nullopt;
    }
    return m_booked + (*equity - m_ledger.wallet()) - *m_day.baseline()->unrealised;
}

// Daily P&L less the second sum, with this much of the wallet's movement left out.
std::optional<Money> Engine::sumsApart(Now now, Money unexplained) const
{
    const auto second = secondSum();
    const safety::DailyView daily = m_day.view(m_ledger, now.venue.day());
    if (!second || !daily.baselineKnown) {
        return std::nullopt;
    }
    return daily.pnl + m_flows.unexplained() - unexplained - *second;
}

void Engine::checkFlows(Now now)
{
    const Money amount = m_flows.unexplained();
    if (amount.isZero()) {
        if (m_openFlow) {
            m_chronicle.record(kind::kFlow, {{QStringLiteral("state"), QStringLiteral("explained")}, {QStringLiteral("amount"), m_openFlow->toString()}}, now.venue);
            note(Severity::Info, QStringLiteral("The change of the wallet by %1 %2 is explained.").arg(m_openFlow->toString(), m_config.quote), now);
        }
        m_openFlow.reset();
        m_flowAsked = 0;
        m_flowNeedsPerson = false;
        return;
    }
    const Millis age = m_flows.unexplainedFor(now.steady);
    if (age < kRecordMayFollow) {
        return;
    }
    if (m_openFlow != amount) {
        m_openFlow = amount;
        m_chronicle.record(kind::kFlow, {{QStringLiteral("state"), QStringLiteral("open")}, {QStringLiteral("amount"), amount.toString()}}, now.venue);
        note(Severity::Alarm, QStringLiteral("The wallet changed by %1 %2 and nothing explains it: outside the day's P&L. Entries are blocked; the history is asked.")
                                  .arg(amount.toString(), m_config.quote), now);
    }
    if (std::size_t(m_flowAsked) < kFlowAskedAtMs.size() && age.count() >= kFlowAskedAtMs[std::size_t(m_flowAsked)]) {
        ++m_flowAsked;
        m_historyWanted = true;
        m_readWanted = true; // the wallet may be what was told wrongly, not its record
    }
    if (age >= kHistoryDecidesUntil && !m_flowNeedsPerson) {
        m_flowNeedsPerson = true;
        note(Severity::Alarm, QStringLiteral("The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.")
                                  .arg(amount.toString(), m_config.quote), now);
    }
}

// Two sums that share nothing but the marks have to agree; judged when the records had time to arrive.
void Engine::checkLedgers(Now now)
{
    const base::CivilDay today = now.venue.day();
    const auto newest = m_flows.newestFill();
    const bool settled = !newest || now.venue.ms() - newest->ms() >= kFillSettlesMs;
    if (m_resync || m_historyFor != today || m_historyWanted || !settled) {
        return;
    }
    const auto apart = sumsApart(now, m_flows.unexplained());
    if (!apart) {
        return;
    }
    const Money balance = std::min(m_ledger.wallet(), *m_ledger.equity());
    static const Money kLeast = Money::literal("1");
    static const trading::Ratio kShare = trading::Ratio::literal("0.0005");
    const Money allowed = std::max(kLeast, times(balance, kShare, Rounding::Floor));
    const bool mismatch = apart->abs() > allowed;
    if (mismatch && (!m_ledgerMismatch || now.steady.since(m_historyAskedAt) >= kMismatchAskedEvery)) {
        m_historyWanted = true; // it may be a record that was missed
    }
    if (mismatch == m_ledgerMismatch) {
        return;
    }
    m_ledgerMismatch = mismatch;
    m_chronicle.record(kind::kMismatch, {{QStringLiteral("mismatch"), mismatch}, {QStringLiteral("apart"), apart->toString()},
                                         {QStringLiteral("second_sum"), secondSum()->toString()}, {QStringLiteral("allowed"), allowed.toString()}}, now.venue);
    note(mismatch ? Severity::Alarm : Severity::Info,
         mismatch ? QStringLiteral("The day's two sums differ by %1 %2, more than %3. Entries are blocked.")
                        .arg(apart->toFixed(2), m_config.quote, allowed.toFixed(2, Rounding::Down))
                  : QStringLiteral("The day's two sums agree again."), now);
}

void Engine::checkDrawdown(Now now)
{
    const auto equity = m_ledger.equity();
    if (!equity || m_latch.engaged || m_resync || m_historyFor != now.venue.day() || !heldMarksAreFresh(now)) {
        return;
    }
    const Money net = *equity - m_flows.unexplained();
    const trading::Ratio share = m_config.limits.values().drawdown;
    if (m_drawdown.observe(net, now)) {
        writePeak(now);
    }
    if (m_drawdownHit || !m_drawdown.exceeds(net, share)) {
        return;
    }
    m_drawdownHit = true;
    const Money peak = m_drawdown.peak()->equity;
    m_chronicle.record(kind::kDrawdown, {{QStringLiteral("peak"), peak.toString()}, {QStringLiteral("equity"), net.toString()},
                                         {QStringLiteral("limit"), share.toString()}}, now.venue);
    m_out.append(EngageLatch{base::StopLevel::Flatten,
                             QStringLiteral("drawdown: %1 %2 below the peak of %3").arg(m_drawdown.depth(net).toFixed(2), m_config.quote, peak.toFixed(2)),
                             QStringLiteral("engine")});
}

void Engine::writePeak(Now now)
{
    if (m_drawdown.peak()) {
        m_chronicle.record(kind::kPeak, toJson(*m_drawdown.peak()), now.venue);
        m_drawdown.written(now.steady);
    }
}

// In the picture at once, counted, and told once an order.
void Engine::noteForeign(const trading::OrderView &order, Now now)
{
    if (Ledger::isOurs(order.clientId) || m_foreignTold.contains(order.clientId)) {
        return;
    }
    m_foreignTold.insert(order.clientId);
    m_foreign.orders += 1;
    note(Severity::Warning, QStringLiteral("An order that did not come through Breakwater: %1 %2 %3.")
                                .arg(toWord(order.side), order.quantity.toString(), order.symbol.text()), now);
}

void Engine::trouble(Errand errand, const std::optional<base::Error> &error, Now now)
{
    const bool was = !m_trouble.reasons(now.steady).isEmpty();
    const QString sentence = m_trouble.answered(errand, error, now.steady);
    if (!sentence.isEmpty()) {
        note(was && !error ? Severity::Info : Severity::Alarm, sentence, now);
    }
}

} // namespace bw::engine
