// EngineClient for an engine of the same process: owns the worker thread and its host.
// The object lives on the screen's thread. emergencyStop() latches on the calling thread, whichever that is.
#pragma once

#include "core/engine/engine_host.h"
#include "core/engine_client/engine_client.h"

#include <QThread>
#include <QTimer>

namespace bw::engine {

class LocalClient final : public engine_client::EngineClient
{
    Q_OBJECT

public:
    LocalClient(EngineConfig config, HostParts parts, QObject *parent = nullptr);
    ~LocalClient() override;

    void start();
    // Cancels own resting entries, then ends the worker. Emits ended().
    void shutDown();

    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> latest() const override { return m_latest; }
    engine_client::CommandId send(const engine_client::CommandBody &body) override;
    engine_client::CommandId sendAs(const QString &from, const engine_client::CommandBody &body);
    base::LatchRecord emergencyStop(base::StopLevel level, const QString &reason, const QString &by) override;
    [[nodiscard]] bool armed() const override;
    [[nodiscard]] base::Millis engineSilence() const override;
    [[nodiscard]] std::shared_ptr<const safety::StopProgress> runnerProgress() override;
    // of: any thread may call it, as long as this lives. Set before other threads look.
    void showAlerts(std::function<std::shared_ptr<const engine_client::AlertsView>()> of) { m_alerts = std::move(of); }
    [[nodiscard]] std::shared_ptr<const engine_client::AlertsView> alerts() const override { return m_alerts ? m_alerts() : nullptr; }
    // of: outlives whoever asks for it here.
    void showModes(engine_client::ModeLadder *of) { m_modes = of; }
    [[nodiscard]] engine_client::ModeLadder *modes() const override { return m_modes; }
    // Tests: work on the worker thread, e.g. to freeze it.
    [[nodiscard]] EngineHost &host() { return *m_host; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void ended(const bw::engine::EndReport &report);

private:
    void take();
    void tell();

    std::shared_ptr<base::HaltLatch> m_latch;
    std::shared_ptr<const base::Clock> m_clock;
    QThread m_thread;
    EngineHost *m_host = nullptr;
    std::unique_ptr<StopRunnerHost> m_runner;
    std::shared_ptr<const safety::StopProgress> m_runnerProgress;
    std::shared_ptr<const engine_client::Snapshot> m_latest;
    QTimer m_nextPicture;                     // runs while one may wait
    base::SteadyTime m_toldAt;
    std::function<std::shared_ptr<const engine_client::AlertsView>()> m_alerts;
    engine_client::ModeLadder *m_modes = nullptr;
    std::atomic<engine_client::CommandId> m_nextId{0};
    bool m_running = false;
    bool m_started = false;
};

} // namespace bw::engine
