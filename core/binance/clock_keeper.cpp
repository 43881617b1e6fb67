#include "core/binance/clock_keeper.h"

#include "core/binance/outcome.h"
#include "core/binance/server_time.h"

#include <cstdlib>

namespace bw::binance {

namespace {

constexpr int kSamplesPerRound = 5;
constexpr std::int64_t kClockStepMs = 100; // the workstation's clock was set while we waited

std::optional<ClockSample> sampleFrom(const HttpAnswer &answer)
{
    const auto document = jsonOf(answer);
    if (!document) {
        return std::nullopt;
    }
    const auto time = decodeServerTime(*document);
    const std::int64_t elapsedMs = answer.answeredAtMs - answer.askedAtMs;
    if (!time || std::abs(elapsedMs - answer.roundTripMicros / 1000) > kClockStepMs) {
        return std::nullopt;
    }
    return ClockSample{time->ms(), answer.askedAtMs, answer.answeredAtMs, answer.roundTripMicros};
}

} // namespace

ClockKeeper::ClockKeeper(RestChannel *rest, HttpCall timeCall, ClockOffset *offset, int resampleMs, int retryMs, std::function<void()> measured)
    : m_rest(rest), m_timeCall(std::move(timeCall)), m_offset(offset), m_resampleMs(resampleMs), m_retryMs(retryMs), m_measured(std::move(measured))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { measure(); });
}

void ClockKeeper::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void ClockKeeper::measure()
{
    if (m_remaining > 0 || m_stopped) {
        return;
    }
    m_remaining = kSamplesPerRound;
    m_offset->beginRound();
    askNext();
}

void ClockKeeper::compare(const HttpAnswer &timeAnswer)
{
    const auto sample = sampleFrom(timeAnswer);
    if (sample && m_offset->contradictedBy(*sample)) {
        measure();
    }
}

void ClockKeeper::askNext()
{
    m_rest->send(m_timeCall, [this](const HttpAnswer &answer) { onSample(answer); });
}

void ClockKeeper::onSample(const HttpAnswer &answer)
{
    if (m_stopped) {
        return;
    }
    if (const auto sample = sampleFrom(answer)) {
        m_offset->add(*sample);
    }
    if (--m_remaining > 0) {
        askNext();
        return;
    }
    const bool known = m_offset->finishRound();
    m_timer.start(known ? m_resampleMs : m_retryMs);
    if (known) {
        m_measured();
    }
}

} // namespace bw::binance
