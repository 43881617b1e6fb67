#include "ui/widgets/silence_watch.h"

#include "ui/presenters/strip_presenter.h"

#include <QTimer>

namespace bw::ui {

namespace {

constexpr int kLookMs = 500;

} // namespace

void whileSilent(const engine_client::EngineClient &client, QObject *owner, const std::function<void()> &look)
{
    auto *timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [&client, look, before = false]() mutable {
        const bool silent = engineFrozen(client.engineSilence());
        if (silent || before) {
            look();
        }
        before = silent;
    });
    timer->start(kLookMs);
}

std::shared_ptr<const engine_client::Snapshot> pictureNow(const engine_client::EngineClient &client)
{
    const base::Millis silence = client.engineSilence();
    const auto latest = client.latest();
    return engineFrozen(silence) ? std::make_shared<const engine_client::Snapshot>(agedBy(*latest, silence)) : latest;
}

} // namespace bw::ui
