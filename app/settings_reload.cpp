#include "app/settings_reload.h"

namespace bw::app {

using engine_client::Reply;
using settings::Settings;

SettingsReload::SettingsReload(const RunOptions &options, engine::LocalClient &client, std::function<void(const QString &)> tell,
                               std::function<void(const Settings &)> logChanged)
    : m_atStart(options.configured), m_taken(options.configured.effective), m_mode(options.mode), m_client(client), m_tell(std::move(tell)),
      m_logChanged(std::move(logChanged))
{
    connect(&client, &engine_client::EngineClient::replied, this, [this](const Reply &reply) {
        if (m_asked != 0 && reply.id == m_asked) {
            m_asked = 0;
            m_tell(reply.message);
        }
    });
}

void SettingsReload::readAgain()
{
    const SettingsRead read = readSettingsAgain(m_atStart);
    if (!read.problems.isEmpty()) {
        m_tell(QStringLiteral("The configuration is not taken, nothing changed: %1").arg(read.problems.join(QLatin1Char(' '))));
        return;
    }
    const Settings &now = read.settings.effective;
    QStringList limits, counts, waits;
    const QStringList sinceTaken = m_taken.changedTo(now);
    for (const QString &name : sinceTaken) {
        const settings::Key *key = settings::findKey(name);
        if (key->kind == settings::Kind::Limit && key->mode == m_mode) {
            limits.append(name);
        }
        if (key->takes == settings::Takes::AtOnce) {
            counts.append(QStringLiteral("%1 = %2").arg(name, now.text(name)));
        }
    }
    const QStringList sinceStart = m_atStart.effective.changedTo(now);
    for (const QString &name : sinceStart) {
        if (settings::findKey(name)->takes == settings::Takes::Restart) {
            waits.append(name);
        }
    }
    m_taken = now;
    m_tell(QStringLiteral("The configuration was read again: %1%2.")
               .arg(counts.isEmpty() ? QStringLiteral("nothing counts differently at once") : counts.join(QStringLiteral(", ")),
                    waits.isEmpty() ? QString() : QStringLiteral("; a restart is needed for %1").arg(waits.join(QStringLiteral(", ")))));
    if (m_logChanged) {
        m_logChanged(now);
    }
    if (!limits.isEmpty()) {
        changeLimits(limits, now);
    }
}

// Only what changed in the configuration: what a person set in the running program otherwise stays.
void SettingsReload::changeLimits(const QStringList &keys, const Settings &to)
{
    safety::LimitValues values = m_client.latest()->risk.limits.values();
    for (const QString &name : keys) {
        const settings::Key *key = settings::findKey(name);
        if (const base::Status set = settings::setLimitWord(values, settings::limitKeyOf(*key), to.text(name)); !set) {
            m_tell(set.error().message);
            return;
        }
    }
    m_asked = m_client.sendAs(QStringLiteral("configuration"), engine_client::SetLimits{values, QString()});
}

} // namespace bw::app
