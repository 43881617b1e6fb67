// When an order of the ticket is asked about once more, and for nothing else: the first one of a run with real money, one that takes
// more than half of a limit of its own, a limit price far from the mark. Pure and exact.
#pragma once

#include "ui/presenters/ticket_presenter.h"

namespace bw::ui {

enum class OrderOfRun { First = 1, Later };

// Why, in sentences; empty: it goes at the first press. Only for a view that can be sent.
[[nodiscard]] QString whyConfirm(const engine_client::Snapshot &snapshot, const TicketView &view, OrderOfRun place);

// The very same order; anything else has not been asked about.
[[nodiscard]] bool isSameOrder(const safety::EntryIntent &one, const safety::EntryIntent &other);

} // namespace bw::ui
