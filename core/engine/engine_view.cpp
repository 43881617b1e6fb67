// What the gate judges, from the picture as it is now.
#include "core/engine/engine.h"

#include "core/safety/sums.h"

namespace bw::engine {

using base::Now;

safety::RiskView Engine::riskView(Now at) const
{
    const Now now = m_exchangeClock.corrected(at);
    safety::RiskView view;
    view.stopped = m_latch.engaged;
    view.epoch = m_latch.epoch;
    view.notReady = notReadyReasons(now);
    view.modeConfirmed = m_confirmed;
    view.positionMode = m_ledger.mode();
    view.allowList = m_config.allowList;
    view.rates = m_rates.usage(now.steady);
    view.quote = m_config.quote;
    view.limits = m_config.limits;
    view.instruments = m_instruments;
    view.wallet = m_ledger.wallet();
    const auto equity = m_ledger.equity();
    view.accountKnown = m_ledger.everRead() && equity.has_value();
    view.accountAge = m_ledger.everRead() ? now.steady.since(m_ledger.accountAt()) : base::Millis(0);
    view.equity = equity.value_or(trading::Money());
    view.balance = view.accountKnown ? std::min(view.wallet, view.equity) : trading::Money();
    view.daily = dailyView(now);

    QSet<trading::Symbol> symbols = m_ledger.activeSymbols() + m_watched;
    for (const trading::Symbol &symbol : m_ledger.markedSymbols()) {
        symbols.insert(symbol);
    }
    const QList<trading::AlgoOrderView> conditionals = m_ledger.conditionals();
    for (const trading::Symbol &symbol : symbols) {
        view.symbols.insert(symbol, symbolRisk(symbol, conditionals, now));
    }
    safety::recomputeTotals(view);
    return view;
}

safety::SymbolRisk Engine::symbolRisk(const trading::Symbol &symbol, const QList<trading::AlgoOrderView> &conditionals, Now now) const
{
    safety::SymbolRisk risk;
    risk.position = m_ledger.position(symbol);
    risk.pending = m_ledger.pending(symbol);
    risk.leverage = m_ledger.leverage(symbol);
    if (const MarkView *mark = m_ledger.mark(symbol)) {
        risk.mark = mark->mark;
        risk.markAge = now.steady.since(mark->at);
        risk.bid = mark->bid;
        risk.ask = mark->ask;
    }
    if (!risk.position.isFlat()) {
        if (const auto stop = safety::StopGuard::coveringStop(risk.position, conditionals)) {
            risk.workingStops.append(*stop);
        }
    }
    return risk;
}

safety::DailyView Engine::dailyView(Now now) const
{
    const base::CivilDay today = now.venue.day();
    safety::DailyView view = m_day.view(m_ledger, m_config.limits.values(), today);
    view.entriesToday = m_trades.entriesOn(today);
    view.entriesLastHour = m_trades.entriesSince(base::VenueTime(now.venue.ms() - 3'600'000));
    if (const auto last = m_trades.lastEntry()) {
        view.sinceLastEntry = base::Millis(std::max<std::int64_t>(0, now.venue.ms() - last->ms()));
    }
    view.losingStreak = m_trades.losingStreak(today);
    return view;
}

} // namespace bw::engine
