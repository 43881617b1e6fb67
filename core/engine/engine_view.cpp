// What the gate judges, from the picture as it is now.
#include "core/engine/engine.h"

#include "core/safety/sums.h"

namespace bw::engine {

using base::Now;

// Worked out again is only what moved since the last question.
const safety::RiskView &Engine::riskView(Now at)
{
    const Now now = m_exchangeClock.corrected(at);
    viewAccount(now);
    const Touched touched = m_ledger.takeTouched();
    if (touched.everything || m_viewIncomplete || !safety::totalsAreCurrent(m_view)) {
        viewEverything();
    } else {
        const QList<trading::AlgoOrderView> conditionals = touched.facts.isEmpty() ? QList<trading::AlgoOrderView>() : m_ledger.conditionals();
        for (const trading::Symbol &symbol : touched.facts) {
            m_view.symbols[symbol] = symbolRisk(symbol, conditionals);
        }
        for (const trading::Symbol &symbol : touched.prices) {
            viewPrice(m_view.symbols[symbol], symbol);
        }
        for (const trading::Symbol &symbol : touched.facts + touched.prices) {
            safety::refreshSymbol(m_view, symbol);
        }
    }
    viewAges(now);
    return m_view;
}

void Engine::viewAccount(Now now)
{
    m_view.stopped = m_latch.engaged;
    m_view.epoch = m_latch.epoch;
    m_view.notReady = notReadyReasons(now);
    m_view.modeConfirmed = m_confirmed;
    m_view.positionMode = m_ledger.mode();
    m_view.allowList = m_config.allowList;
    m_view.rates = m_rates.usage(now.steady);
    m_view.quote = m_config.quote;
    m_view.commissionInCoin = m_config.commissionInCoin;
    m_view.limits = m_config.limits;
    m_view.instruments = m_instruments;
    m_view.wallet = m_ledger.wallet();
    const auto equity = m_ledger.equity();
    m_view.accountKnown = m_ledger.everRead() && equity.has_value();
    m_view.accountAge = m_ledger.everRead() ? now.steady.since(m_ledger.accountAt()) : base::Millis(0);
    m_view.equity = equity.value_or(trading::Money());
    m_view.balance = m_view.accountKnown ? std::min(m_view.wallet, m_view.equity) : trading::Money();
    m_view.daily = dailyView(now);
}

void Engine::viewEverything()
{
    QSet<trading::Symbol> symbols = m_ledger.activeSymbols() + m_watched;
    for (const trading::Symbol &symbol : m_ledger.markedSymbols()) {
        symbols.insert(symbol);
    }
    const QList<trading::AlgoOrderView> conditionals = m_ledger.conditionals();
    m_view.symbols.clear();
    for (const trading::Symbol &symbol : std::as_const(symbols)) {
        m_view.symbols.insert(symbol, symbolRisk(symbol, conditionals));
    }
    m_viewIncomplete = false;
    safety::recomputeTotals(m_view);
}

void Engine::viewPrice(safety::SymbolRisk &risk, const trading::Symbol &symbol) const
{
    if (const MarkView *mark = m_ledger.mark(symbol)) {
        risk.mark = mark->mark;
        risk.markAt = mark->at;
        risk.bid = mark->bid;
        risk.ask = mark->ask;
    }
}

// Time passes for every mark. What is at stake stands or falls with the oldest.
void Engine::viewAges(Now now)
{
    m_view.oldestMark.reset();
    for (auto it = m_view.symbols.begin(); it != m_view.symbols.end(); ++it) {
        it->markAge = now.steady.since(it->markAt);
        const bool atStake = !it->position.isFlat() || !it->pending.isEmpty();
        if (atStake && it->mark && (!m_view.oldestMark || it->markAge > m_view.oldestMark->age)) {
            m_view.oldestMark = safety::OldestMark{it.key(), it->markAge};
        }
    }
}

safety::SymbolRisk Engine::symbolRisk(const trading::Symbol &symbol, const QList<trading::AlgoOrderView> &conditionals) const
{
    safety::SymbolRisk risk;
    risk.position = m_ledger.position(symbol);
    risk.pending = m_ledger.pending(symbol);
    risk.settingUnderWay = m_settings.contains(symbol);
    const trading::SymbolSettings known = risk.settingUnderWay ? trading::SymbolSettings() : m_ledger.settings(symbol);
    risk.leverage = known.leverage;
    risk.marginType = known.marginType;
    viewPrice(risk, symbol);
    if (!risk.position.isFlat()) {
        if (const auto stop = safety::StopGuard::coveringStop(guarded(symbol), protectors())) {
            risk.workingStops.append(*stop);
        }
    }
    if (m_spot) {
        const trading::Instrument *filters = instrument(symbol);
        risk.holding = filters ? m_spot->holding(filters->baseAsset) : trading::Quantity();
        risk.openStops = static_cast<int>(std::count_if(conditionals.begin(), conditionals.end(), [&symbol](const auto &order) { return order.symbol == symbol; }));
    }
    return risk;
}

safety::DailyView Engine::dailyView(Now now) const
{
    const base::CivilDay today = now.venue.day();
    safety::DailyView view = m_day.view(m_ledger, today);
    view.entriesToday = m_trades.entriesOn(today);
    view.entriesLastHour = m_trades.entriesSince(base::VenueTime(now.venue.ms() - 3'600'000));
    if (const auto last = m_trades.lastEntry()) {
        view.sinceLastEntry = base::Millis(std::max<std::int64_t>(0, now.venue.ms() - last->ms()));
    }
    view.losingStreak = m_trades.losingStreak(today);
    return view;
}

} // namespace bw::engine
