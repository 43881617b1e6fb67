// Every sentence that goes out, as a template that can be translated (context "Alerts"), and what of it is hidden.
// hideBalances: amounts in quote, quantities and values are left out or shown as dots; percentages, prices, symbols and counts stay.
// What others worded (reasons, refusals, troubles of the exchange) loses its numbers then, because nobody knows which are amounts.
// Pure; thread: any.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::alerts {

class Texts
{
public:
    explicit Texts(bool hideBalances = false) : m_hide(hideBalances) {}

    [[nodiscard]] static QString began(const QString &mode, const QString &market);
    [[nodiscard]] static QString ended();
    [[nodiscard]] static QString heldBack(int count, int mostAnHour);
    [[nodiscard]] static QString unprotected(const trading::Symbol &symbol, base::Millis age);
    [[nodiscard]] static QString cleared();
    [[nodiscard]] static QString disconnected(base::Millis age, qsizetype positions);
    [[nodiscard]] static QString connected();
    [[nodiscard]] static QString engineSilent(base::Millis age);
    [[nodiscard]] static QString engineAnswers();
    [[nodiscard]] static QString journalBroken();
    [[nodiscard]] static QString foreign(const engine_client::ForeignCounts &counts);

    [[nodiscard]] QString overLimit(const engine_client::PositionRow &row, const engine_client::Snapshot &picture) const;
    [[nodiscard]] QString dayLoss(int mark, trading::Money lost, const engine_client::Snapshot &picture) const;
    [[nodiscard]] QString stopBegins(const safety::StopProgress &stop) const;
    [[nodiscard]] QString stopGoesOn(const safety::StopProgress &stop) const;
    [[nodiscard]] QString fill(const trading::Fill &fill, const QString &quote) const;
    [[nodiscard]] QString refused(int count, base::Millis within, const engine_client::DecisionRow &last) const;

    [[nodiscard]] QString amount(trading::Money amount) const;      // "203.10", or dots
    [[nodiscard]] QString others(const QString &words) const;       // without numbers, where balances are hidden
    [[nodiscard]] bool hides() const { return m_hide; }
    [[nodiscard]] static QString percent(trading::Ratio ratio);     // "9.41 %"

private:
    [[nodiscard]] QString step(const safety::StopProgress &stop) const;

    bool m_hide;
};

} // namespace bw::alerts
