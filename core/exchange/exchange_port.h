// The port to any venue. All calls and all events happen on one thread, the engine's; calls return at once and their
// answers arrive through the sink, never from inside the call.
// At most once: no implementation may send a submit twice, whatever the transport does.
#pragma once

#include "core/exchange/venue_event.h"
#include "core/safety/approved_order.h"

#include <functional>

namespace bw::exchange {

class ExchangePort
{
public:
    using Sink = std::function<void(VenueEvent)>;

    virtual ~ExchangePort() = default;

    // Begins the life cycle: clock, instruments, streams. Progress arrives as PathChanged and InstrumentsLoaded.
    virtual void start(Sink sink) = 0;
    // Ends it: nothing is delivered afterwards.
    virtual void stop() = 0;

    // Marks and books of these symbols are streamed from now on. Replaces the earlier set.
    virtual void watch(const QList<trading::Symbol> &symbols) = 0;

    virtual void submit(const safety::ApprovedOrder &order) = 0;
    virtual void submitStop(const safety::ApprovedStop &stop) = 0;
    virtual void cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void cancelAll(const trading::Symbol &symbol) = 0; // regular orders only; conditional ones stay
    // The exchange cancels the regular orders of the symbol when this was not said again in time; zero ends that. Answered
    // by CountdownOutcome. Markets that have no such thing do nothing.
    virtual void armCountdown(const trading::Symbol &symbol, base::Millis countdown)
    {
        Q_UNUSED(symbol)
        Q_UNUSED(countdown)
    }
    // USD-M, of one symbol for the whole account. Answered by SettingOutcome; may be repeated, it sets and does not add.
    virtual void setLeverage(const trading::Symbol &symbol, int leverage)
    {
        Q_UNUSED(symbol)
        Q_UNUSED(leverage)
    }
    virtual void setMarginType(const trading::Symbol &symbol, trading::MarginType type)
    {
        Q_UNUSED(symbol)
        Q_UNUSED(type)
    }
    virtual void readSettings() {} // told as LeverageStated of every symbol, as it is after the settings answered so far
    virtual void query(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id) = 0;
    virtual void readAccount(std::uint64_t readId) = 0;
    virtual void readIncome(base::VenueTime since) = 0;
    virtual void readTrades(const trading::Symbol &symbol, base::VenueTime since) = 0; // own fills, GET /fapi/v1/userTrades
    // The mark price (spot: the first trade's) of the minute that begins at `at`. A venue that keeps none never answers.
    virtual void readOpenPrice(const trading::Symbol &symbol, base::VenueTime at)
    {
        Q_UNUSED(symbol)
        Q_UNUSED(at)
    }
};

} // namespace bw::exchange
