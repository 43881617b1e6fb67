// What happened, for people and for the journal: decisions, events, fills. Each row goes to both at once, so that what
// a screen shows can be found again after a restart.
#pragma once

#include "core/engine/effects.h"
#include "core/engine/recovery.h"

namespace bw::engine {

class Chronicle
{
public:
    explicit Chronicle(const RecoveredState &recovered);

    void decide(engine_client::DecisionRow row, base::VenueTime at);
    void event(engine_client::Severity severity, const QString &text, base::VenueTime at);
    void fill(const trading::Fill &fill);
    void record(const char *kind, const QJsonObject &body, base::VenueTime at);

    // Everything not yet handed out, as one durable step.
    [[nodiscard]] QList<journal::Record> takePending();

    [[nodiscard]] const QList<engine_client::DecisionRow> &decisions() const { return m_decisions; }
    [[nodiscard]] const QList<engine_client::EventRow> &events() const { return m_events; }
    [[nodiscard]] const QList<trading::Fill> &fills() const { return m_fills; }

private:
    QList<engine_client::DecisionRow> m_decisions;
    QList<engine_client::EventRow> m_events;
    QList<trading::Fill> m_fills;
    QList<journal::Record> m_pending;
    std::uint64_t m_next = 1;
};

} // namespace bw::engine
