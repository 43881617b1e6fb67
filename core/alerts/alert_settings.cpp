#include "core/alerts/alert_settings.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>

namespace bw::alerts {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kShortestHidden = 8; // shorter words would take ordinary ones with them

class Words
{
public:
    explicit Words(const QMap<QString, QString> &words) : m_words(words) {}

    [[nodiscard]] QString text(const char *name) const { return m_words.value(QLatin1String(name)).trimmed(); }
    [[nodiscard]] bool onOff(const char *name, bool usual)
    {
        const QString word = text(name).toLower();
        if (!word.isEmpty() && word != QLatin1String("on") && word != QLatin1String("off")) {
            complain(QStringLiteral("%1 is 'on' or 'off'.").arg(QLatin1String(name)));
        }
        return word.isEmpty() ? usual : word == QLatin1String("on");
    }
    void complain(const QString &sentence) { m_complaint = m_complaint.isEmpty() ? sentence : m_complaint; }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    QMap<QString, QString> m_words;
    QString m_complaint;
};

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

void telegram(Words &words, AlertSettings &out)
{
    TelegramConfig config;
    config.token = words.text("TELEGRAM_BOT_TOKEN");
    config.chatId = words.text("TELEGRAM_CHAT_ID");
    config.listens = words.onOff("BREAKWATER_TELEGRAM_COMMANDS", true);
    static const QRegularExpression token(QStringLiteral("^[0-9]+:[A-Za-z0-9_-]+$"));
    if (config.token.isEmpty() != config.chatId.isEmpty()) {
        return words.complain(QStringLiteral("TELEGRAM_BOT_TOKEN and TELEGRAM_CHAT_ID belong together; set both or neither."));
    }
    if (config.token.isEmpty()) {
        return;
    }
    if (!token.match(config.token).hasMatch()) {
        return words.complain(QStringLiteral("TELEGRAM_BOT_TOKEN has the form NUMBER:LETTERS, as BotFather gives it."));
    }
    if (const QString other = words.text("BREAKWATER_TELEGRAM_URL"); !other.isEmpty()) { // a server of one's own
        config.api = QUrl(other, QUrl::StrictMode);
        if (!config.api.isValid() || (config.api.scheme() != QLatin1String("https") && !isThisMachine(config.api.host()))) {
            return words.complain(QStringLiteral("BREAKWATER_TELEGRAM_URL is an https address, or http to this machine."));
        }
    }
    out.telegram = config;
}

void webhook(Words &words, AlertSettings &out)
{
    const QString address = words.text("BREAKWATER_WEBHOOK_URL");
    const QByteArray secret = words.text("BREAKWATER_WEBHOOK_SECRET").toUtf8();
    if (address.isEmpty() != secret.isEmpty()) {
        return words.complain(QStringLiteral("BREAKWATER_WEBHOOK_URL and BREAKWATER_WEBHOOK_SECRET belong together; set both or neither."));
    }
    if (address.isEmpty()) {
        return;
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool safe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisMachine(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !safe) {
        return words.complain(QStringLiteral("BREAKWATER_WEBHOOK_URL is an https address, or http to this machine."));
    }
    if (secret.size() < WebhookConfig::kShortestSecret) {
        return words.complain(QStringLiteral("BREAKWATER_WEBHOOK_SECRET has %1 characters at least.").arg(WebhookConfig::kShortestSecret));
    }
    out.webhook = WebhookConfig{url, secret};
}

void command(Words &words, AlertSettings &out)
{
    QStringList parts = QProcess::splitCommand(words.text("BREAKWATER_ALERT_COMMAND"));
    if (parts.isEmpty()) {
        return;
    }
    const QString program = parts.takeFirst();
    const QFileInfo file(program);
    if (!file.isAbsolute() || !file.isFile() || !file.isExecutable()) {
        return words.complain(QStringLiteral("BREAKWATER_ALERT_COMMAND begins with the whole path of a program that can be executed."));
    }
    out.command = CommandConfig{program, parts};
}

void terms(Words &words, AlertSettings &out)
{
    out.desktop = words.onOff("BREAKWATER_ALERT_DESKTOP", false);
    out.terms.hideBalances = words.onOff("BREAKWATER_ALERT_HIDE_BALANCES", false);
    if (const QString from = words.text("BREAKWATER_ALERT_FILLS_FROM"); !from.isEmpty()) {
        const auto amount = base::Decimal::parse(from);
        if (!amount || amount->isNegative()) {
            return words.complain(QStringLiteral("BREAKWATER_ALERT_FILLS_FROM is an amount in quote, such as 500."));
        }
        out.terms.fillFrom = trading::Money(*amount);
    }
}

} // namespace

QStringList AlertSettings::secrets() const
{
    QStringList out;
    if (telegram) {
        out.append(telegram->token);
        out.append(telegram->token.section(QLatin1Char(':'), 1));
    }
    if (webhook) {
        out.append(QString::fromUtf8(webhook->secret));
        out.append(webhook->url.toString(QUrl::FullyEncoded));
        out.append(webhook->url.password());
        out.append(webhook->url.path());
        out.append(webhook->url.query());
    }
    return out;
}

QStringList alertSecretNames()
{
    return {QStringLiteral("TELEGRAM_BOT_TOKEN"), QStringLiteral("TELEGRAM_CHAT_ID"), QStringLiteral("BREAKWATER_WEBHOOK_URL"), QStringLiteral("BREAKWATER_WEBHOOK_SECRET")};
}

QStringList alertSettingNames()
{
    return alertSecretNames() + QStringList{QStringLiteral("BREAKWATER_TELEGRAM_URL"), QStringLiteral("BREAKWATER_TELEGRAM_COMMANDS"), QStringLiteral("BREAKWATER_ALERT_COMMAND"),
                                            QStringLiteral("BREAKWATER_ALERT_DESKTOP"), QStringLiteral("BREAKWATER_ALERT_HIDE_BALANCES"), QStringLiteral("BREAKWATER_ALERT_FILLS_FROM")};
}

Result<AlertSettings> parseAlertSettings(const QMap<QString, QString> &given)
{
    Words words(given);
    AlertSettings out;
    telegram(words, out);
    webhook(words, out);
    command(words, out);
    terms(words, out);
    if (!words.complaint().isEmpty()) {
        return base::failure(ErrorCode::Malformed, words.complaint());
    }
    return out;
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= kShortestHidden) {
            text.replace(secret, QStringLiteral("[secret]"));
        }
    }
    return text;
}

} // namespace bw::alerts
