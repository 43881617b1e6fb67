#include "app/screen_notices.h"

#include <QTimer>

namespace bw::app {

namespace {

constexpr int kLookMs = 1000;

} // namespace

ScreenNotices::ScreenNotices(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, alerts::WatchTerms terms, Show show)
    : m_client(client), m_clock(std::move(clock)), m_show(std::move(show)), m_watch(terms)
{
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &ScreenNotices::look);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ScreenNotices::look);
    timer->start(kLookMs);
}

void ScreenNotices::look()
{
    const base::SteadyTime now = m_clock->steady();
    const QList<alerts::Alert> found = m_watch.look(*m_client.latest(), now) + m_watch.engine(m_client.engineSilence());
    for (const alerts::Alert &alert : found) {
        m_desk.add(alert, now);
    }
    while (const auto message = m_desk.next(now)) {
        m_show(*message);
        m_desk.delivered(message->number, now);
    }
}

} // namespace bw::app
