// A ladder of modes that only remembers what was asked of it, and answers when a test says so.
#pragma once

#include "core/engine_client/mode_ladder.h"

namespace bw::test {

class FakeModeLadder : public engine_client::ModeLadder
{
public:
    struct Step
    {
        safety::Mode target;
        QString approver;
    };

    void check(safety::Mode target) override { checks.append(target); }
    void step(safety::Mode target, const QString &approver) override { steps.append({target, approver}); }
    QList<engine_client::ModeChangeRow> history(int most) const override { return kept.mid(0, most); }

    void answer(const engine_client::Readiness &readiness) { Q_EMIT checked(readiness); }
    void answerStep(const engine_client::StepAnswer &answer) { Q_EMIT stepped(answer); }

    QList<safety::Mode> checks;
    QList<Step> steps;
    QList<engine_client::ModeChangeRow> kept;
};

} // namespace bw::test
