// What a person at this desktop has to hear of, where no notification of the alerts' own tells it already: found by the same watch and
// held to the same measure (nothing twice within a while, so many an hour) as every other alert.
// Thread: the screen's. A frozen screen shows nothing; the alerts' receivers are there for that.
#pragma once

#include "core/alerts/alert_desk.h"
#include "core/alerts/alert_watch.h"
#include "core/engine_client/engine_client.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bw::app {

class ScreenNotices final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const alerts::Outgoing &)>;

    ScreenNotices(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, alerts::WatchTerms terms, Show show);

    void look(); // with every picture, and once a second without one

private:
    engine_client::EngineClient &m_client;
    std::shared_ptr<const base::Clock> m_clock;
    Show m_show;
    alerts::AlertWatch m_watch;
    alerts::AlertDesk m_desk;
};

} // namespace bw::app
