// A changed configuration of a running engine: what can count at once does, the rest is named. All of it or nothing: a file that
// is not sound changes nothing.
// Thread: that of the client.
#pragma once

#include "app/run_options.h"
#include "core/engine/local_client.h"

namespace bw::app {

class SettingsReload final : public QObject
{
public:
    // `tell`: one sentence for a person. `logChanged`: the settings of the log are others now; may be empty.
    SettingsReload(const RunOptions &options, engine::LocalClient &client, std::function<void(const QString &)> tell,
                   std::function<void(const settings::Settings &)> logChanged);

    void readAgain();
    [[nodiscard]] const settings::Settings &taken() const { return m_taken; } // as it was read last

private:
    void changeLimits(const QStringList &keys, const settings::Settings &to);

    RunSettings m_atStart;
    settings::Settings m_taken;
    safety::Mode m_mode;
    engine::LocalClient &m_client;
    std::function<void(const QString &)> m_tell;
    std::function<void(const settings::Settings &)> m_logChanged;
    engine_client::CommandId m_asked = 0;
};

} // namespace bw::app
