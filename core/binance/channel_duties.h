// What every channel to the venue owes a request: the pause that the venue asked for is kept, what is signed carries the
// venue's time, an answer tells how long to pause and repeats no secret, and what was not sent is answered all the same.
// Thread: the channel's.
#pragma once

#include "core/base/time.h"
#include "core/binance/clock_offset.h"
#include "core/binance/http_call.h"
#include "core/binance/request_budget.h"
#include "core/binance/request_pause.h"
#include "core/binance/signer.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace bw::binance {

// What the channels of one client share. Outlives them.
struct ChannelShared
{
    QUrl baseUrl;                             // of REST
    QByteArray apiKey;
    Secret secret;                            // only to keep it out of what comes back; the signer signs
    const Signer *signer = nullptr;
    const base::Clock *clock = nullptr;
    const ClockOffset *offset = nullptr;
    RequestPause *pause = nullptr;
    RequestBudget *budget = nullptr;          // null: nothing is counted
    int requestTimeoutMs = 10'000;
    int recvWindowMs = 5'000;
    qint64 maxAnswerBytes = 64 * 1024 * 1024; // exchangeInfo has several megabytes
};

[[nodiscard]] HttpAnswer notSent(CallFailure failure, const QString &detail);
[[nodiscard]] HttpAnswer answerAfterStop();  // the client was stopped
[[nodiscard]] HttpAnswer blockedByStop();    // the emergency stop came before the bytes left

// The answer to a request that must not leave now: the venue wants fewer of them, or it would use up what is kept for
// exits, or earn a ban. Empty: it may leave, and counts from here on.
[[nodiscard]] std::optional<HttpAnswer> heldBack(const HttpCall &call, const ChannelShared &shared);

// The parameters of a signed request with recvWindow and timestamp, now.
[[nodiscard]] Parameters timed(const HttpCall &call, const ChannelShared &shared);

// Before an answer is handed on: 429 and 418 begin a pause, and what is no success is cleared of key and secret.
void settle(HttpAnswer &answer, const ChannelShared &shared);

// Answers to what was never sent, each in a turn of the loop of its own.
class DeferredAnswers final
{
public:
    void add(HttpAnswer answer, AnswerHandler handler);
    void flush(); // also those that the handlers add

private:
    void answerAll();

    QObject m_turn;
    std::vector<std::pair<HttpAnswer, AnswerHandler>> m_waiting;
};

} // namespace bw::binance
