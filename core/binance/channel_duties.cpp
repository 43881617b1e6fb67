#include "core/binance/channel_duties.h"

#include "core/binance/redaction.h"

#include <algorithm>
#include <utility>

namespace bw::binance {

namespace {

constexpr int kDefaultPauseSeconds = 30; // 429 or 418 that names no end
constexpr std::int64_t kLongestPauseSeconds = 72 * 3600; // the longest ban that the venue documents

std::int64_t venueNowMs(const ChannelShared &shared)
{
    return shared.clock->systemMs() + shared.offset->offsetMs();
}

// "... IP banned until 1795000000000." in the text of a ban.
std::int64_t bannedUntilMs(const QByteArray &body)
{
    const QByteArray marker = "until ";
    const qsizetype at = body.indexOf(marker);
    if (at < 0) {
        return 0;
    }
    qsizetype end = at + marker.size();
    while (end < body.size() && body.at(end) >= '0' && body.at(end) <= '9') {
        ++end;
    }
    return body.mid(at + marker.size(), end - at - marker.size()).toLongLong();
}

void notePause(HttpAnswer &answer, const ChannelShared &shared)
{
    if (answer.status != 429 && answer.status != 418) {
        return;
    }
    std::int64_t stated = answer.retryAfterSeconds;
    if (const std::int64_t until = bannedUntilMs(answer.body); until > 0) {
        stated = std::max(stated, (until - venueNowMs(shared)) / 1000 + 1);
    }
    answer.statedPauseMs = std::clamp<std::int64_t>(stated, 0, kLongestPauseSeconds) * 1000;
    const std::int64_t seconds = stated >= 0 ? stated : kDefaultPauseSeconds;
    shared.pause->ask(shared.clock->steady(), std::chrono::seconds(std::min(seconds, kLongestPauseSeconds)),
                      stated >= 0 ? RequestPause::End::Stated : RequestPause::End::Assumed);
}

} // namespace

HttpAnswer notSent(CallFailure failure, const QString &detail)
{
    HttpAnswer answer;
    answer.failure = failure;
    answer.detail = detail;
    return answer;
}

HttpAnswer answerAfterStop()
{
    return notSent(CallFailure::Stopped, QStringLiteral("The connection to the exchange was closed."));
}

HttpAnswer blockedByStop()
{
    return notSent(CallFailure::Blocked, QStringLiteral("The order was blocked by the emergency stop and was not sent."));
}

std::optional<HttpAnswer> heldBack(const HttpCall &call, const ChannelShared &shared)
{
    const base::SteadyTime now = shared.clock->steady();
    if (shared.pause->holds(now) && (call.urgency == Urgency::Routine || shared.pause->holdsAll(now))) {
        const base::Millis left = shared.pause->remaining(now);
        HttpAnswer held = notSent(CallFailure::Paused, QStringLiteral("The exchange asked for a pause of %1 more seconds; the request was not sent.")
                                                           .arg(left.count() / 1000 + 1));
        held.statedPauseMs = shared.pause->holdsAll(now) ? left.count() : 0;
        return held;
    }
    if (!shared.budget) {
        return std::nullopt;
    }
    const RequestCost cost = costOf(call);
    const std::int64_t venueMs = venueNowMs(shared);
    if (const auto wait = shared.budget->mustWait(cost, call.urgency, venueMs)) {
        HttpAnswer held = notSent(CallFailure::Paused, QStringLiteral("The exchange's limit of requests is used up for %1 more seconds; the request was not sent.")
                                                           .arg(wait->count() / 1000 + 1));
        held.statedPauseMs = call.urgency == Urgency::Essential ? wait->count() : 0; // whoever may wait for nothing waits for this
        return held;
    }
    shared.budget->sent(cost, venueMs);
    return std::nullopt;
}

Parameters timed(const HttpCall &call, const ChannelShared &shared)
{
    Parameters parameters = call.parameters;
    parameters.add(QLatin1StringView("recvWindow"), std::int64_t(shared.recvWindowMs));
    parameters.add(QLatin1StringView("timestamp"), venueNowMs(shared));
    return parameters;
}

void settle(HttpAnswer &answer, const ChannelShared &shared)
{
    notePause(answer, shared);
    if (shared.budget && answer.failure == CallFailure::None) {
        shared.budget->told(answer.usedWeight, answer.orderCounts, answer.askedAtMs + shared.offset->offsetMs(), venueNowMs(shared));
    }
    if (!answer.isSuccess()) { // an answer in order repeats no request; a refusal or an edge's page may
        answer.body = redacted(answer.body, shared.apiKey, shared.secret);
        answer.detail = redacted(answer.detail, shared.apiKey, shared.secret);
    }
}

void DeferredAnswers::add(HttpAnswer answer, AnswerHandler handler)
{
    if (m_waiting.empty()) {
        QMetaObject::invokeMethod(&m_turn, [this] { answerAll(); }, Qt::QueuedConnection);
    }
    m_waiting.emplace_back(std::move(answer), std::move(handler));
}

void DeferredAnswers::answerAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[answer, handler] : waiting) {
        handler(answer);
    }
}

void DeferredAnswers::flush()
{
    while (!m_waiting.empty()) {
        answerAll();
    }
}

} // namespace bw::binance
