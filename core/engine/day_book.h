// The trading day: baseline, net transfers, daily P&L, close-out P&L and what is at risk at the stops.
// Formulas: safety contract, section 1. Days are civil days (UTC) of the exchange's time.
// Thread: the engine's. Pure: no clock.
#pragma once

#include "core/engine/flow_book.h"
#include "core/engine/ledger.h"
#include "core/engine_client/snapshot.h"
#include "core/safety/limits.h"

namespace bw::engine {

struct Baseline
{
    base::CivilDay day;
    trading::Money equity;     // at 00:00
    QString source;            // "rolled-back", "observed", "accepted by NAME"
    base::VenueTime since{};   // from which on the day's sums count; unknown: 00:00
    std::optional<trading::Money> unrealised{}; // part of the equity; empty: not known, so that no second sum can be made

    [[nodiscard]] base::VenueTime from() const { return since.isUnknown() ? base::VenueTime::startOf(day) : since; }
};

class DayBook
{
public:
    void setBaseline(const Baseline &baseline);
    // From the exchange's history since 00:00; replaces what was counted.
    void setNetTransfers(base::CivilDay day, trading::Money net);
    void addTransfer(trading::Money amount);
    // What is no result of trading although the equity moved, and what is one although it did not: an unexplained flow,
    // commission paid in another coin, transfers of this day from before the baseline.
    void setOutside(trading::Money unexplained, trading::Money paidElsewhere, trading::Money earlierTransfers);
    void setTripped(base::CivilDay day) { m_trippedOn = day; }

    [[nodiscard]] const std::optional<Baseline> &baseline() const { return m_baseline; }
    [[nodiscard]] bool knownFor(base::CivilDay day) const { return m_baseline && m_baseline->day == day; }
    [[nodiscard]] bool trippedOn(base::CivilDay day) const { return m_trippedOn == day; }
    [[nodiscard]] trading::Money netTransfers() const { return m_netTransfers; }

    // Empty while the baseline or the equity is unknown.
    [[nodiscard]] safety::DailyView view(const Ledger &ledger, base::CivilDay today) const;
    [[nodiscard]] engine_client::DailyRow row(const Ledger &ledger, const QList<trading::AlgoOrderView> &stops, const safety::LimitValues &limits,
                                              base::VenueTime now) const;

    // Further loss, never negative, if a position goes from its mark to its stop and is closed there.
    [[nodiscard]] static trading::Money riskAtStop(const trading::Position &position, const MarkView &mark,
                                                   std::optional<trading::Price> stop, const safety::LimitValues &limits);

private:
    std::optional<Baseline> m_baseline;
    trading::Money m_netTransfers;
    trading::Money m_unexplained;
    trading::Money m_paidElsewhere;
    trading::Money m_earlierTransfers;
    base::CivilDay m_trippedOn;
};

struct RolledBack
{
    trading::Money equity;
    trading::Money unrealised; // of it
};

// What was held at `start`, by the positions of now and the fills since; nothing that was flat.
[[nodiscard]] QMap<trading::Symbol, trading::Quantity> heldAt(base::VenueTime start, const QMap<trading::Symbol, trading::Position> &positions,
                                                              const QMap<trading::Symbol, QList<trading::Fill>> &fills);

// Equity at `start` (00:00) rolled back from now: the wallet less all income since, and what was held then at the prices of
// then: u0 = sum of realised since - (held now at entry - held then at its price - what the fills since cost). What is older is
// left out. Empty when it cannot be proved: something was held whose price of then is not there.
[[nodiscard]] std::optional<RolledBack> rolledBackEquity(trading::Money wallet, base::VenueTime start, const QList<trading::IncomeRow> &income,
                                                         const QString &quote, const QMap<trading::Symbol, trading::Position> &positions,
                                                         const QMap<trading::Symbol, QList<trading::Fill>> &fills,
                                                         const QMap<trading::Symbol, trading::Price> &pricesThen);

} // namespace bw::engine
