#include "ui/presenters/tour_presenter.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using engine_client::DecisionRow;
using engine_client::PositionRow;
using engine_client::Snapshot;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TourPresenter)
};

// The account and its prices can be judged: else nothing in the picture proves anything.
bool isFresh(const Snapshot &s)
{
    return s.risk.accountKnown && s.risk.accountAge <= s.risk.limits.values().accountFresh;
}

const PositionRow *flagged(const Snapshot &s)
{
    const auto found = std::find_if(s.positions.begin(), s.positions.end(), [](const PositionRow &row) {
        return row.overLimit && row.mark && !row.stale && !row.stopPrice;
    });
    return found == s.positions.end() ? nullptr : &*found;
}

QString accountOf(const Snapshot &s)
{
    return s.market + QLatin1Char('/') + s.accountLabel;
}

// Stopped by this very stop, and it ended: where positions were to be closed, two fresh reads agree that none is left.
bool stopEnded(const Snapshot &s)
{
    const bool flattens = s.stop.record.level == base::StopLevel::Flatten;
    return s.stop.record.engaged && s.state.state == safety::TradingState::Stopped && s.stop.phase == safety::StopPhase::Done
        && (!flattens || s.stop.verifiedFlat);
}

QString sideWord(trading::Side side)
{
    return side == trading::Side::Buy ? Words::tr("Buy") : Words::tr("Sell");
}

QString titleOf(TourStep step)
{
    switch (step) {
    case TourStep::Flag: return Words::tr("A position over its limit");
    case TourStep::Refusal: return Words::tr("A further entry is refused");
    case TourStep::Close: return Words::tr("Close it by hand");
    case TourStep::Stop: return Words::tr("The emergency stop");
    case TourStep::Clear: return Words::tr("Clear the stop");
    case TourStep::End: return Words::tr("That was the incident");
    }
    return {};
}

QString keysOf(TourStep step)
{
    switch (step) {
    case TourStep::Flag: return Words::tr("Ctrl+1 goes to the positions.");
    case TourStep::Refusal: return Words::tr("Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.");
    case TourStep::Close: return Words::tr("Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.");
    case TourStep::Stop: return Words::tr("Ctrl+Shift+F12, from anywhere.");
    case TourStep::Clear: return Words::tr("Menu Emergency, Clear the stop…; in the dialog Tab and Space.");
    case TourStep::End: break;
    }
    return {};
}

std::optional<TourControl> controlOf(TourStep step)
{
    switch (step) {
    case TourStep::Flag: return TourControl::Positions;
    case TourStep::Refusal: return TourControl::Ticket;
    case TourStep::Close: return TourControl::CloseButton;
    case TourStep::Stop: return TourControl::EmergencyStop;
    case TourStep::Clear: return TourControl::ClearButton;
    case TourStep::End: break;
    }
    return {};
}

QString doneWords(TourStep step)
{
    switch (step) {
    case TourStep::Flag: return Words::tr("The engine's picture shows it: over the limit, no stop.");
    case TourStep::Refusal: return Words::tr("Refused by the position limit, and it cannot be sent.");
    case TourStep::Close: return Words::tr("Closed: the account holds nothing of it any more.");
    case TourStep::Stop: return Words::tr("Stopped, and nothing is open.");
    case TourStep::Clear: return Words::tr("Cleared by name; entries are judged again.");
    case TourStep::End: break;
    }
    return {};
}

} // namespace

QString tourObstacle(const Snapshot &s)
{
    if (s.mode != safety::Mode::Paper) {
        return Words::tr("The tour is walked with paper money only.");
    }
    if (!isFresh(s)) {
        return Words::tr("The account has not been read yet.");
    }
    if (s.stop.record.engaged || s.state.state == safety::TradingState::Stopped) {
        return Words::tr("The emergency stop is pulled here; the tour begins before it.");
    }
    return flagged(s) ? QString() : Words::tr("No position here is over its limit without a stop.");
}

TourPresenter::TourPresenter(const Snapshot &first)
    : m_account(accountOf(first)), m_firstDecision(first.decisions.isEmpty() ? 0 : first.decisions.last().number)
{
    if (const PositionRow *row = flagged(first)) {
        m_symbol = row->position.symbol;
        m_side = row->position.amount.isNegative() ? trading::Side::Sell : trading::Side::Buy;
        m_value = QStringLiteral("%1 %2").arg(format::money(row->value), first.risk.quote);
        m_share = format::percent(row->ofBalance);
    }
    look(first, nullptr);
}

bool TourPresenter::decided(const Snapshot &s, const char *subject, bool allowed) const
{
    return std::any_of(s.decisions.begin(), s.decisions.end(), [&](const DecisionRow &row) {
        return row.number > m_firstDecision && row.subject == QLatin1String(subject) && row.allowed == allowed
            && (row.symbol.isEmpty() || row.symbol == m_symbol);
    });
}

// In the ticket, which cannot send it, or by the engine where it came another way. A refusal for another reason is not this one.
bool TourPresenter::refused(const Snapshot &s, const TicketView *ticket) const
{
    const auto denies = [](const safety::Verdict &verdict) {
        const safety::RuleFinding *finding = verdict.find(safety::RuleId::PositionSize);
        return finding && !finding->passed();
    };
    const bool here = ticket && ticket->intent && ticket->intent->symbol == m_symbol && ticket->intent->side == m_side
        && !ticket->canSend && denies(ticket->verdict);
    return here || std::any_of(s.decisions.begin(), s.decisions.end(), [&](const DecisionRow &row) {
        return row.number > m_firstDecision && row.subject == QLatin1String("entry") && !row.allowed && row.symbol == m_symbol
            && row.verdict && denies(*row.verdict);
    });
}

bool TourPresenter::happened(const Snapshot &s, const TicketView *ticket) const
{
    if (!isFresh(s)) {
        return false;
    }
    switch (m_step) {
    case TourStep::Flag:
        return flagged(s) != nullptr;
    case TourStep::Refusal:
        return refused(s, ticket);
    case TourStep::Close:
        return decided(s, "exit", true)
            && std::none_of(s.positions.begin(), s.positions.end(), [this](const PositionRow &row) { return row.position.symbol == m_symbol; });
    case TourStep::Stop:
        return stopEnded(s);
    case TourStep::Clear:
        return decided(s, "clear-stop", true) && !s.stop.record.engaged && s.state.state != safety::TradingState::Stopped;
    case TourStep::End:
        break;
    }
    return false;
}

// A stop is a stop whenever it is pulled: the tour follows it, and does not ask for what cannot happen any more.
void TourPresenter::look(const Snapshot &s, const TicketView *ticket)
{
    m_over = m_over || s.mode != safety::Mode::Paper || accountOf(s) != m_account;
    if (m_over) {
        return;
    }
    if (s.stop.record.engaged && m_step < TourStep::Stop) {
        m_step = TourStep::Stop;
        m_skipped = true;
        m_happened = false;
    }
    m_happened = m_happened || happened(s, ticket);
}

bool TourPresenter::goOn()
{
    if (m_over || !m_happened || m_step == TourStep::End) {
        return false;
    }
    m_step = static_cast<TourStep>(static_cast<int>(m_step) + 1);
    m_happened = false;
    return true;
}

QString TourPresenter::waitingFor(const Snapshot &s) const
{
    if (!isFresh(s)) {
        return Words::tr("The account is not known at this moment: nothing counts until it is read again.");
    }
    switch (m_step) {
    case TourStep::Refusal: return Words::tr("Waiting for a whole order in the ticket: %1, %2, a size, a stop.").arg(m_symbol.text(), sideWord(m_side));
    case TourStep::Close: return Words::tr("Waiting until the account holds nothing of %1.").arg(m_symbol.text());
    case TourStep::Stop:
        return s.stop.record.engaged ? Words::tr("Stopped. Waiting until flat is verified.") : Words::tr("Waiting for the stop.");
    case TourStep::Clear: return Words::tr("Waiting until a named person clears it.");
    case TourStep::Flag:
    case TourStep::End: break;
    }
    return {};
}

TourView TourPresenter::view(const Snapshot &s) const
{
    TourView v;
    v.number = static_cast<int>(m_step);
    v.count = static_cast<int>(TourStep::End);
    v.title = titleOf(m_step);
    v.keys = keysOf(m_step);
    v.control = controlOf(m_step);
    v.happened = m_happened;
    v.last = m_step == TourStep::End;
    const QString limit = format::limitPercent(s.risk.limits.values().positionSize);
    switch (m_step) {
    case TourStep::Flag:
        v.words = Words::tr("%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. "
                            "Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.")
                      .arg(m_symbol.text(), m_value, m_share, limit);
        break;
    case TourStep::Refusal:
        v.words = Words::tr("Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.")
                      .arg(m_symbol.text(), sideWord(m_side));
        break;
    case TourStep::Close:
        v.words = Words::tr("An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.");
        break;
    case TourStep::Stop:
        v.words = m_skipped ? Words::tr("You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.")
                            : Words::tr("One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.");
        break;
    case TourStep::Clear:
        v.words = Words::tr("Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.");
        break;
    case TourStep::End:
        v.words = Words::tr("Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.");
        break;
    }
    v.state = m_happened ? doneWords(m_step) : waitingFor(s);
    return v;
}

} // namespace bw::ui
