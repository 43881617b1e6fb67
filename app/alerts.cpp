#include "app/alerts.h"

#include "app/quiet_desktop.h"
#include "core/alerts/desktop_sink.h"
#include "core/alerts/telegram_sink.h"
#include "core/binance/redaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace bw::app {

namespace {

using alerts::AlertSettings;

const QString kUpdates = QStringLiteral("stopped_by_updates");

// The numbers belong to one bot; the part of its token before the colon names it and is no secret.
QString chatFile(const journal::DataDirectory &directory, const alerts::TelegramConfig &telegram)
{
    return QStringLiteral("%1/telegram-%2.json").arg(directory.path(), telegram.token.section(QLatin1Char(':'), 0, 0));
}

QList<std::int64_t> stopsBefore(const QString &path)
{
    QList<std::int64_t> out;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray numbers = QJsonDocument::fromJson(file.read(65'536)).object().value(kUpdates).toArray();
        for (const QJsonValue &number : numbers) {
            out.append(number.toInteger());
        }
    }
    return out;
}

// A file that cannot be written costs one stop too many at the next start at worst.
void remember(const QString &path, const QList<std::int64_t> &updates)
{
    QJsonArray numbers;
    for (const std::int64_t update : updates) {
        numbers.append(qint64(update));
    }
    static_cast<void>(journal::writeAtomically(path, QJsonObject{{kUpdates, numbers}}));
}

std::vector<std::unique_ptr<alerts::AlertSink>> makeSinks(const AlertSettings &settings, const std::shared_ptr<const base::Clock> &clock)
{
    std::vector<std::unique_ptr<alerts::AlertSink>> sinks;
    if (settings.telegram) {
        sinks.push_back(std::make_unique<alerts::TelegramSink>(*settings.telegram));
    }
    if (settings.webhook) {
        sinks.push_back(std::make_unique<alerts::WebhookSink>(*settings.webhook, clock));
    }
    if (settings.desktop) {
        sinks.push_back(std::make_unique<QuietDesktop>(std::make_unique<alerts::DesktopSink>()));
    }
    if (settings.command) {
        sinks.push_back(std::make_unique<alerts::CommandSink>(*settings.command));
    }
    return sinks;
}

} // namespace

namespace {

base::Result<AlertSettings> takeFromEnvironment()
{
    QMap<QString, QString> words;
    const QStringList names = alerts::alertSettingNames();
    for (const QString &name : names) {
        words.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    const QStringList secret = alerts::alertSecretNames();
    for (const QString &name : secret) {
        qunsetenv(name.toLatin1().constData());
    }
    return alerts::parseAlertSettings(words);
}

} // namespace

base::Result<AlertSettings> alertSettingsFromEnvironment()
{
    static const base::Result<AlertSettings> taken = takeFromEnvironment();
    return taken;
}

bool alertsAreConfigured()
{
    const auto settings = alertSettingsFromEnvironment();
    return settings && (settings->telegram || settings->webhook || settings->command); // a desktop that nobody looks at tells nobody
}

std::unique_ptr<alerts::AlertService> makeAlerts(const AlertSettings &settings, std::shared_ptr<const base::Clock> clock, engine::LocalClient &client,
                                                 std::shared_ptr<base::HaltLatch> latch, const std::optional<binance::Credentials> &keys,
                                                 const journal::DataDirectory &directory)
{
    if (!settings.any()) {
        return nullptr;
    }
    alerts::ServiceParts parts;
    parts.clock = clock;
    parts.terms = settings.terms;
    parts.makeSinks = [settings, clock] { return makeSinks(settings, clock); };
    parts.engine.latest = [&client] { return client.host().mailbox().newest(); };
    parts.engine.engineSilence = [&client] { return client.engineSilence(); };
    parts.engine.latch = [latch = std::move(latch)] { return latch->record(); };
    parts.engine.emergencyStop = [&client](base::StopLevel level, const QString &reason, const QString &by) { return client.emergencyStop(level, reason, by); };
    if (settings.telegram) {
        const QString path = chatFile(directory, *settings.telegram);
        parts.chat = {settings.telegram->chatId, base::VenueTime(clock->systemMs()), stopsBefore(path),
                      [path](const QList<std::int64_t> &updates) { remember(path, updates); }, settings.terms.hideBalances};
    }
    parts.clean = [secrets = settings.secrets(), keys](const QString &text) {
        const QString clean = alerts::withoutSecrets(text, secrets);
        return keys ? binance::redacted(clean, keys->apiKey.toUtf8(), keys->secret) : clean;
    };
    parts.tell = [](const QString &sentence) { QTextStream(stderr) << "breakwater: " << sentence << Qt::endl; };
    return std::make_unique<alerts::AlertService>(std::move(parts));
}

} // namespace bw::app
