// Everything that one `breakwater run` owns, in the order in which it is made and, backwards, unmade: data directory,
// latch, paper exchange, engine. The screen looks at client() only.
#pragma once

#include "app/alerts.h"
#include "app/memory_return.h"
#include "app/run_log.h"
#include "app/mode_desk.h"
#include "app/mode_service.h"
#include "app/run_options.h"
#include "core/binance/binance_config.h"
#include "core/engine/local_client.h"
#include "core/journal/data_directory.h"

#include <memory>

namespace bw::app {

class RunSession
{
public:
    // Conflict, Storage, Corrupt, TooNew ... with one sentence; nothing is left running.
    [[nodiscard]] static base::Result<std::unique_ptr<RunSession>> create(const RunOptions &options);
    ~RunSession();

    [[nodiscard]] engine::LocalClient &client() { return *m_client; }
    [[nodiscard]] paper::PaperService *paper() { return m_paper.get(); }   // null: the exchange is another
    [[nodiscard]] QString apiUrl() const { return m_api ? m_api->url() : QString(); } // empty: there is none
    [[nodiscard]] const QString &scenario() const { return m_scenarioWord; } // of the paper account; empty: it is none
    [[nodiscard]] QString dataDirectory() const { return m_directory->path(); }
    [[nodiscard]] ModeService &modes() { return *m_modes; }
    [[nodiscard]] RunLog &log() { return *m_log; }
    void start();
    // After the engine ended.
    void finish();

private:
    RunSession() = default;
    [[nodiscard]] base::Status openDirectories(const RunOptions &options);
    [[nodiscard]] base::Status openLatch();
    [[nodiscard]] base::Status startPaper(const RunOptions &options);
    [[nodiscard]] binance::BinanceConfig addresses(const RunOptions &options) const;
    void makeClient(const RunOptions &options);
    void makeAlerts(const RunOptions &options);
    void startAlerts(const RunOptions &options);
    [[nodiscard]] base::Status startApi(const RunOptions &options);
    void writeEngineFile(const QString &mode);
    [[nodiscard]] static bool confirmedFresh(const RunOptions &options);
    [[nodiscard]] static QString confirmedBy(const RunOptions &options);

    MemoryReturn m_memory;
    std::unique_ptr<journal::DataDirectory> m_directory;
    std::unique_ptr<journal::AccountDirectory> m_account;
    std::shared_ptr<base::HaltLatch> m_latch;
    std::shared_ptr<base::SystemClock> m_clock;
    std::unique_ptr<paper::PaperService> m_paper;
    std::unique_ptr<RunLog> m_log;           // outlives everybody who writes into it
    alerts::AlertSettings m_alertSettings;
    std::unique_ptr<alerts::AlertService> m_alerts;  // detached before the client goes
    std::unique_ptr<engine::LocalClient> m_client;
    std::unique_ptr<ModeService> m_modes;
    std::unique_ptr<ModeDesk> m_modeDesk;    // goes before the modes; the client names it
    std::unique_ptr<ApiService> m_api;       // goes before the client and the modes
    QString m_scenarioWord;
    QString m_confirmedBy;                   // a live mode, by a person; empty: by nobody
};

} // namespace bw::app
