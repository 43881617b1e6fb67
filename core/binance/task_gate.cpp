#include "core/binance/task_gate.h"

#include <exception>

namespace bw::binance {

TaskGate::TaskGate(FailureHandler onFailure) : m_state(std::make_shared<State>())
{
    m_state->onFailure = std::move(onFailure);
}

void TaskGate::launch(QCoro::Task<void> task)
{
    [[maybe_unused]] const auto detached = guard(m_state, std::move(task));
}

QCoro::Task<void> TaskGate::guard(std::shared_ptr<State> state, QCoro::Task<void> task)
{
    ++state->running;
    QString failure;
    bool failed = false;
    try {
        co_await task;
    } catch (const std::exception &e) {
        failed = true;
        failure = QString::fromUtf8(e.what());
    } catch (...) {
        failed = true;
        failure = QStringLiteral("unknown exception");
    }
    --state->running;
    if (failed && state->onFailure) {
        state->onFailure(failure);
    }
}

} // namespace bw::binance
