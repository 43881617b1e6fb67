// The log of a run in MODE-MARKET/logs: what the engine hears and does, and what the program says of itself.
// Thread: made and destroyed by one, after the engine; say() by any. Nobody waits for it.
#pragma once

#include "app/run_options.h"
#include "core/engine/engine_host.h"
#include "core/journal/data_directory.h"
#include "core/logs/engine_trace.h"
#include "core/logs/log_service.h"

namespace bw::app {

class RunLog
{
public:
    // What of the environment is named like a secret, and the run's keys. To be called before anybody takes them out of it.
    [[nodiscard]] static std::vector<logs::Redaction> secretsOf(const RunOptions &options);

    // Nothing is written before there is a journal: logs without one would be traces of a state that nobody can prove.
    RunLog(const RunOptions &options, const journal::AccountDirectory &account, std::shared_ptr<const base::Clock> clock, std::vector<logs::Redaction> secrets);
    ~RunLog();

    void begin();
    void say(logs::Level level, const char *event, const QString &text);
    void shown(base::Millis sinceStart);         // the window is there
    // To standard error and into the log.
    void tell(const QString &sentence);
    void change(const settings::Settings &settings);
    [[nodiscard]] engine::DriverWatch watch();   // for the engine of this run; the log outlives it

private:
    QString m_folder;
    QString m_mode;
    QString m_run;
    std::vector<logs::Redaction> m_redactions;   // for what goes to standard error
    std::shared_ptr<logs::LogService> m_service;
};

} // namespace bw::app
