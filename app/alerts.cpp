#include "app/alerts.h"

#include "core/alerts/telegram_sink.h"

#include <QTextStream>

namespace bw::app {

namespace {

QString takeFromEnvironment(const char *name)
{
    const QString value = qEnvironmentVariable(name).trimmed();
    qunsetenv(name);
    return value;
}

} // namespace

base::Result<std::unique_ptr<alerts::AlertService>> alertsFromEnvironment(std::shared_ptr<const base::Clock> clock)
{
    alerts::TelegramConfig telegram;
    telegram.token = takeFromEnvironment("TELEGRAM_BOT_TOKEN");
    telegram.chatId = takeFromEnvironment("TELEGRAM_CHAT_ID");
    if (telegram.token.isEmpty() != telegram.chatId.isEmpty()) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("TELEGRAM_BOT_TOKEN and TELEGRAM_CHAT_ID belong together; set both or neither."));
    }
    if (telegram.token.isEmpty()) {
        return std::unique_ptr<alerts::AlertService>();
    }
    if (const QString other = qEnvironmentVariable("BREAKWATER_TELEGRAM_URL"); !other.isEmpty()) { // a server of one's own
        telegram.api = QUrl(other);
    }
    alerts::ServiceParts parts;
    parts.clock = std::move(clock);
    parts.makeSinks = [telegram] {
        std::vector<std::unique_ptr<alerts::AlertSink>> sinks;
        sinks.push_back(std::make_unique<alerts::TelegramSink>(telegram));
        return sinks;
    };
    parts.tell = [](const QString &sentence) { QTextStream(stderr) << "breakwater: " << sentence << Qt::endl; };
    return std::make_unique<alerts::AlertService>(std::move(parts));
}

} // namespace bw::app
