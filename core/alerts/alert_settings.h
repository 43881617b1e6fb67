// What the alerts of a run are to do. Where the words come from (environment, file) is not known here: parseAlertSettings takes them
// by the names of the environment, so that a file may feed the same.
#pragma once

#include "core/alerts/alert_watch.h"
#include "core/alerts/command_sink.h"
#include "core/alerts/telegram_ear.h"
#include "core/alerts/webhook_sink.h"

#include <QMap>

namespace bw::alerts {

struct AlertSettings
{
    std::optional<TelegramConfig> telegram;
    std::optional<WebhookConfig> webhook;
    std::optional<CommandConfig> command;
    bool desktop = false;
    WatchTerms terms;                         // fills from, balances hidden

    [[nodiscard]] bool any() const { return telegram || webhook || command || desktop; }
    // What must stand in no message: token, secret, address of the webhook.
    [[nodiscard]] QStringList secrets() const;
};

// The names that are asked for, those that hold secrets first: they go from the environment once they are read.
[[nodiscard]] QStringList alertSecretNames();
[[nodiscard]] QStringList alertSettingNames();

// Malformed: one sentence that names the variable, never its value. What is missing or empty is not wanted.
[[nodiscard]] base::Result<AlertSettings> parseAlertSettings(const QMap<QString, QString> &words);

// text without any of the secrets.
[[nodiscard]] QString withoutSecrets(QString text, const QStringList &secrets);

} // namespace bw::alerts
