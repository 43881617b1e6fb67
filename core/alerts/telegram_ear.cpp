#include "core/alerts/telegram_ear.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw::alerts {

QNetworkRequest telegramRequest(const TelegramConfig &config, const char *method)
{
    QUrl url = config.api;
    url.setPath(QStringLiteral("/bot%1/%2").arg(config.token, QLatin1String(method)));
    return QNetworkRequest(url);
}

TelegramAnswer telegramAnswer(const HttpAnswer &answer)
{
    if (answer.status == 0) {
        return {QStringLiteral("Telegram was not reached."), {}};
    }
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    if (said.value(QLatin1String("ok")).toBool() && answer.status == 200) {
        return {};
    }
    const qint64 seconds = said.value(QLatin1String("parameters")).toObject().value(QLatin1String("retry_after")).toInteger();
    const QString words = said.value(QLatin1String("description")).toString().left(200);
    const QString why = words.isEmpty() ? QStringLiteral("Telegram answered %1 without words.").arg(answer.status)
                                        : QStringLiteral("Telegram refused it (%1): %2").arg(answer.status).arg(words);
    return {why, base::Millis(std::clamp<qint64>(seconds, 0, 3600) * 1000)};
}

base::Result<TelegramUpdates> telegramUpdates(const QByteArray &body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    if (!said.value(QLatin1String("ok")).toBool() || !said.value(QLatin1String("result")).isArray()) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("Telegram answered something that is no list of updates."));
    }
    TelegramUpdates out;
    const QJsonArray updates = said.value(QLatin1String("result")).toArray();
    for (const QJsonValue &one : updates) {
        const QJsonObject update = one.toObject();
        const std::int64_t number = update.value(QLatin1String("update_id")).toInteger();
        if (number <= 0) {
            continue;
        }
        const QJsonObject message = update.value(QLatin1String("message")).toObject();
        ChatMessage heard;
        heard.update = number;
        if (const qint64 chat = message.value(QLatin1String("chat")).toObject().value(QLatin1String("id")).toInteger(); chat != 0) {
            heard.chat = QString::number(chat);
        }
        heard.text = message.value(QLatin1String("text")).toString();
        heard.at = base::VenueTime(std::max<qint64>(0, message.value(QLatin1String("date")).toInteger()) * 1000);
        out.messages.append(heard);
        out.highest = std::max(out.highest, number);
    }
    return out;
}

TelegramEar::TelegramEar(TelegramConfig config, Hearing hearing) : m_config(std::move(config)), m_hearing(std::move(hearing)), m_network(this), m_again(this), m_forget(this)
{
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::PreciseTimer); // a pause that was asked for is never shorter, not by a twentieth
    connect(&m_again, &QTimer::timeout, this, &TelegramEar::ask);
    m_forget.setSingleShot(true);
    m_forget.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_forget, &QTimer::timeout, this, [this] { m_offset = 0; });
}

void TelegramEar::begin()
{
    m_again.start(0);
}

void TelegramEar::ask()
{
    QJsonObject body{{QStringLiteral("timeout"), m_config.pollSeconds}, {QStringLiteral("allowed_updates"), QJsonArray{QStringLiteral("message")}}};
    if (m_offset > 0) {
        body.insert(QStringLiteral("offset"), qint64(m_offset));
    }
    postJson(m_network, telegramRequest(m_config, "getUpdates"), QJsonDocument(body).toJson(QJsonDocument::Compact),
             base::Millis(m_config.timeoutMs + m_config.pollSeconds * 1000), [this](const HttpAnswer &answer) { hear(answer); });
}

void TelegramEar::hear(const HttpAnswer &answer)
{
    if (const TelegramAnswer said = telegramAnswer(answer); !said.why.isEmpty()) {
        return failed(said.why, said.retryAfter);
    }
    const auto updates = telegramUpdates(answer.body);
    if (!updates) {
        return failed(updates.error().message, {});
    }
    m_failures = 0;
    if (!std::exchange(m_told, {}).isEmpty()) {
        m_hearing.trouble({});
    }
    for (const ChatMessage &message : updates->messages) {
        if (!m_hearing.message(message)) {
            return;
        }
    }
    if (updates->highest > 0) {
        m_offset = updates->highest + 1;
        m_forget.start(kForgetOffsetAfter);
    }
    // An empty answer before its time would make a busy loop of a server that does not hold the question.
    m_again.start(updates->messages.isEmpty() ? base::Millis(100) : base::Millis(0));
}

void TelegramEar::failed(const QString &why, base::Millis retryAfter)
{
    const base::Millis pause = std::min(base::Millis(kFirstPause.count() << std::min(m_failures, 6)), kLongestPause);
    m_failures += 1;
    if (why != m_told) {
        m_told = why;
        m_hearing.trouble(why);
    }
    m_again.start(std::max(pause, retryAfter));
}

} // namespace bw::alerts
