// An HTTP answer that a coroutine of the engine's thread can wait for.
// The channel completes every answer it was asked for, at the latest when it shuts down, so that no coroutine is
// left hanging. One waiter only.
#pragma once

#include "core/binance/http_call.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace bw::binance {

class PendingAnswer
{
public:
    PendingAnswer() : m_state(std::make_shared<State>()) {}

    [[nodiscard]] AnswerHandler handler() const
    {
        return [state = m_state](HttpAnswer answer) {
            state->answer = std::move(answer);
            if (state->waiter) {
                std::exchange(state->waiter, nullptr).resume();
            }
        };
    }

    [[nodiscard]] bool await_ready() const noexcept { return m_state->answer.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept { m_state->waiter = waiter; }
    [[nodiscard]] HttpAnswer await_resume() const { return std::move(*m_state->answer); }

private:
    struct State
    {
        std::optional<HttpAnswer> answer;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state;
};

} // namespace bw::binance
