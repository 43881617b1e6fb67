// An engine that only remembers what a screen asked of it, and shows whatever picture a test hangs up.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QList>

namespace bw::test {

class FakeEngineClient final : public engine_client::EngineClient
{
public:
    struct StopCall
    {
        base::StopLevel level = base::StopLevel::Halt;
        QString reason;
        QString by;
    };

    explicit FakeEngineClient(engine_client::Snapshot first = {})
        : m_latest(std::make_shared<const engine_client::Snapshot>(std::move(first)))
    {
    }

    std::shared_ptr<const engine_client::Snapshot> latest() const override { return m_latest; }

    engine_client::CommandId send(const engine_client::CommandBody &body) override
    {
        sent.append({++m_lastId, QStringLiteral("desktop"), body});
        return m_lastId;
    }

    base::LatchRecord emergencyStop(base::StopLevel level, const QString &reason, const QString &by) override
    {
        stops.append({level, reason, by});
        if (latches && !m_record.engaged) {
            m_record = {m_record.epoch + 1, true, level, kPressedAtMs, reason, by};
        }
        return m_record;
    }

    bool armed() const override { return isArmed; }
    base::Millis engineSilence() const override { return silence; }
    std::shared_ptr<const engine_client::AlertsView> alerts() const override { return alertsView; }

    engine_client::ModeLadder *modes() const override { return ladder; }

    void publish(engine_client::Snapshot snapshot)
    {
        snapshot.number = m_latest->number + 1;
        m_latest = std::make_shared<const engine_client::Snapshot>(std::move(snapshot));
        Q_EMIT snapshotChanged();
    }

    void reply(engine_client::CommandId id, engine_client::ReplyKind kind, const QString &message,
               std::optional<safety::Verdict> verdict = {})
    {
        Q_EMIT replied(engine_client::Reply{id, kind, message, std::move(verdict)});
    }

    template<typename Body>
    const Body *lastSent() const { return sent.isEmpty() ? nullptr : std::get_if<Body>(&sent.last().body); }

    static constexpr std::int64_t kPressedAtMs = 1'795'354'212'000; // 2026-11-22 13:30:12 UTC

    QList<engine_client::Command> sent;
    QList<StopCall> stops;
    bool isArmed = true;
    bool latches = true;         // false: nothing behind the button
    base::Millis silence{40};
    std::shared_ptr<const engine_client::AlertsView> alertsView;
    engine_client::ModeLadder *ladder = nullptr;

private:
    std::shared_ptr<const engine_client::Snapshot> m_latest;
    base::LatchRecord m_record;
    engine_client::CommandId m_lastId = 0;
};

} // namespace bw::test
