// The ladder of modes for the desktop: asks the same ModeService as the API does, writes a step down and takes it.
// Thread: that of the client; nothing here waits. Outlives the windows, ends before the service.
#pragma once

#include "core/api/mode_step.h"
#include "core/engine_client/engine_client.h"

#include <QTimer>

namespace bw::app {

class ModeDesk final : public engine_client::ModeLadder
{
    Q_OBJECT

public:
    ModeDesk(engine_client::EngineClient &client, std::shared_ptr<const base::HaltLatch> latch, std::shared_ptr<const base::Clock> clock, api::ModeAccess access);

    void check(safety::Mode target) override;
    void step(safety::Mode target, const QString &approver) override;
    [[nodiscard]] QList<engine_client::ModeChangeRow> history(int most) const override;

private:
    struct Question
    {
        safety::Mode from = safety::Mode::Paper;
        safety::Mode target = safety::Mode::Paper;
        QString approver;                 // of a step; empty: only asked
        std::shared_future<QList<ladder::Check>> rows;
    };
    void ask(safety::Mode target, const QString &approver);
    void look();
    void answer(const Question &question);

    engine_client::EngineClient &m_client;
    std::shared_ptr<const base::HaltLatch> m_latch;
    std::shared_ptr<const base::Clock> m_clock;
    api::ModeAccess m_access;
    QTimer m_look;
    std::vector<Question> m_questions;
};

} // namespace bw::app
