// The only way to launch a coroutine here: counts what runs and lets no exception vanish.
// Thread: the engine's. Failure: an exception of a task is handed to the failure handler as text.
#pragma once

#include <QCoroTask>

#include <QString>

#include <functional>
#include <memory>

namespace bw::binance {

class TaskGate
{
public:
    using FailureHandler = std::function<void(const QString &)>;

    explicit TaskGate(FailureHandler onFailure);

    void launch(QCoro::Task<void> task);
    [[nodiscard]] int running() const { return m_state->running; }

private:
    struct State
    {
        int running = 0;
        FailureHandler onFailure;
    };
    [[nodiscard]] static QCoro::Task<void> guard(std::shared_ptr<State> state, QCoro::Task<void> task);

    std::shared_ptr<State> m_state;
};

} // namespace bw::binance
