// What the engine wants done. The host performs effects strictly in order: a record that must be on disk before an
// entry leaves stands before that entry.
#pragma once

#include "core/engine_client/command.h"
#include "core/exchange/venue_event.h"
#include "core/journal/journal.h"
#include "core/safety/approved_order.h"

#include <variant>

namespace bw::engine {

struct Persist { QList<journal::Record> records; };
struct Submit { safety::ApprovedOrder order; };
struct SubmitStop { safety::ApprovedStop stop; };
struct Cancel { trading::Symbol symbol; trading::ClientOrderId clientId; };
struct CancelStop { trading::Symbol symbol; trading::ClientOrderId clientId; };
struct CancelAll { trading::Symbol symbol; };
struct ArmCountdown { trading::Symbol symbol; base::Millis countdown{0}; }; // zero: ends it
struct ChangeSetting { trading::Symbol symbol; trading::SymbolSettings wanted; }; // one of the two
struct ReadSettings {};
struct Query { trading::Symbol symbol; trading::ClientOrderId clientId; };
struct QueryStop { trading::Symbol symbol; trading::ClientOrderId clientId; };
struct ReadAccount { std::uint64_t readId = 0; };
struct ReadIncome { base::VenueTime since; };
struct ReadTrades { trading::Symbol symbol; base::VenueTime since; };
struct ReadOpenPrice { trading::Symbol symbol; base::VenueTime at; };
struct Watch { QList<trading::Symbol> symbols; };
// epochAtLeast: the latch is raised to it first, so that no id of a stop that left no other trace fits again.
struct EngageLatch { base::StopLevel level; QString reason; QString by; std::uint64_t epochAtLeast = 0; };
struct ClearLatch {};
struct SyncLatch {};
struct Answer { engine_client::Reply reply; };

using Effect = std::variant<Persist, Submit, SubmitStop, Cancel, CancelStop, CancelAll, ArmCountdown, ChangeSetting, ReadSettings, Query,
                            QueryStop, ReadAccount, ReadIncome, ReadTrades, ReadOpenPrice, Watch, EngageLatch, ClearLatch, SyncLatch, Answer>;
using Effects = QList<Effect>;

} // namespace bw::engine
