// Keeps the offset to the exchange's clock: five samples at the start, again every few minutes and whenever the
// exchange says that a timestamp was off (-1021).
// Thread: the engine's.
#pragma once

#include "core/binance/clock_offset.h"
#include "core/binance/rest_channel.h"

#include <QTimer>

namespace bw::binance {

class ClockKeeper final : public QObject
{
public:
    // timeCall: how this market is asked for its time.
    ClockKeeper(RestChannel *rest, HttpCall timeCall, ClockOffset *offset, int resampleMs, int retryMs, std::function<void()> measured);

    // Begins a round unless one is under way.
    void measure();
    // A sample that came by with another request; begins a round when it contradicts what we hold.
    void compare(const HttpAnswer &timeAnswer);
    void stop();

private:
    void askNext();
    void onSample(const HttpAnswer &answer);

    RestChannel *m_rest;
    HttpCall m_timeCall;
    ClockOffset *m_offset;
    int m_resampleMs;
    int m_retryMs;
    std::function<void()> m_measured;
    QTimer m_timer;
    int m_remaining = 0; // samples of the present round
    bool m_stopped = false;
};

} // namespace bw::binance
