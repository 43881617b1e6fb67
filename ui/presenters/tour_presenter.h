// The incident that started the project, step by step: flagged, a further entry refused, closed by hand, stopped, cleared.
// What happened is what the engine's pictures show; nothing is taken for done because somebody pressed something, and what is
// not known has not happened. The tour itself presses nothing. Pure but for what it remembers of the pictures. Screen thread.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/ticket_presenter.h"

#include <QStringList>

namespace bw::ui {

enum class TourStep { Flag = 1, Refusal, Close, Stop, Clear, End };

enum class TourControl { Positions = 1, Ticket, CloseButton, EmergencyStop, ClearButton };

struct TourView
{
    int number = 1;       // of `count`
    int count = 1;
    QString title;
    QString words;        // one thing
    QString keys;         // how it is done without a pointer; empty: nothing is to be done
    QString state;        // what the engine's picture shows of it, or what is waited for
    bool happened = false;
    bool last = false;    // what is left is to leave
    std::optional<TourControl> control; // the real one that is to be used; empty: none

    friend bool operator==(const TourView &, const TourView &) = default;
};

// Why the tour cannot be walked here; empty: it can. Only on paper, and only at a position over its limit without a stop.
[[nodiscard]] QString tourObstacle(const engine_client::Snapshot &snapshot);

class TourPresenter
{
public:
    // Only where nothing stands in the way.
    explicit TourPresenter(const engine_client::Snapshot &first);

    // With every picture. `ticket`: what stands in it, judged over that picture by the gate's own rules; null: not known.
    void look(const engine_client::Snapshot &snapshot, const TicketView *ticket);
    // To the next step, where the present one happened; else nothing. False: nothing changed.
    bool goOn();
    // The account is no paper account any more, or the engine's picture is of another one: leave at once.
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] TourStep step() const { return m_step; }
    [[nodiscard]] const trading::Symbol &symbol() const { return m_symbol; }
    [[nodiscard]] TourView view(const engine_client::Snapshot &snapshot) const;

private:
    [[nodiscard]] bool happened(const engine_client::Snapshot &snapshot, const TicketView *ticket) const;
    [[nodiscard]] bool refused(const engine_client::Snapshot &snapshot, const TicketView *ticket) const;
    [[nodiscard]] bool decided(const engine_client::Snapshot &snapshot, const char *subject, bool allowed) const;
    [[nodiscard]] QString waitingFor(const engine_client::Snapshot &snapshot) const;

    TourStep m_step = TourStep::Flag;
    bool m_happened = false;
    bool m_skipped = false;          // stopped before its turn: the steps before it were left out
    bool m_over = false;
    trading::Symbol m_symbol;
    trading::Side m_side = trading::Side::Buy;
    QString m_account;
    std::uint64_t m_firstDecision = 0; // what was decided before the tour does not count
    QString m_value;                 // of the position as it was flagged: "999.44 USDT"
    QString m_share;
};

} // namespace bw::ui
