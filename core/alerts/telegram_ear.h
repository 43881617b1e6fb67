// Hears what is written to a bot, by long polling: one getUpdates at a time, each confirming what the one before brought.
// Source: core.telegram.org/bots/api, getUpdates: offset is one above the highest update that was heard, and confirms everything
// below it for ever; updates are kept for 24 hours; after a week without any, their numbers begin anew at random.
// Therefore the offset of a quiet week is forgotten (kForgetOffsetAfter), and who heard what is for the reader to know by its number.
// A failure is told once for each change and tried again with growing pauses, or after what Telegram asked for (429, retry_after).
// Thread: the one it is made on.
#pragma once

#include "core/alerts/alert_sink.h"
#include "core/alerts/http_post.h"
#include "core/base/result.h"

#include <QTimer>
#include <QUrl>

namespace bw::alerts {

struct TelegramConfig
{
    QString token;
    QString chatId;
    QUrl api = QUrl(QStringLiteral("https://api.telegram.org")); // tests: another
    int timeoutMs = 10'000;
    bool listens = false;
    int pollSeconds = 25;                                        // how long Telegram holds a question that has no answer yet
};

[[nodiscard]] QNetworkRequest telegramRequest(const TelegramConfig &config, const char *method);

struct TelegramAnswer
{
    QString why;                   // empty: "ok"; else one sentence
    base::Millis retryAfter{0};
};

// Only its own "ok" counts.
[[nodiscard]] TelegramAnswer telegramAnswer(const HttpAnswer &answer);

struct TelegramUpdates
{
    QList<ChatMessage> messages;   // in their order; what is no text message has neither chat nor text
    std::int64_t highest = 0;
};

// Malformed: the answer as a whole. An update without a number is left out: it cannot be confirmed.
[[nodiscard]] base::Result<TelegramUpdates> telegramUpdates(const QByteArray &body);

class TelegramEar final : public QObject
{
public:
    TelegramEar(TelegramConfig config, Hearing hearing);
    void begin();

    static constexpr base::Millis kFirstPause{1'000};
    static constexpr base::Millis kLongestPause{60'000};
    static constexpr base::Millis kForgetOffsetAfter{6LL * 24 * 3'600'000};

private:
    void ask();
    void hear(const HttpAnswer &answer);
    void failed(const QString &why, base::Millis retryAfter);

    TelegramConfig m_config;
    Hearing m_hearing;
    QNetworkAccessManager m_network;
    QTimer m_again;                // the pause before the next question
    QTimer m_forget;               // restarted by every update
    std::int64_t m_offset = 0;     // 0: none
    int m_failures = 0;
    QString m_told;
};

} // namespace bw::alerts
