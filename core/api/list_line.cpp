#include "core/api/list_line.h"

#include "core/api/answers.h"

namespace bw::api {

void ListLine::ask(const Answer &answer, const QByteArray &question, Write write)
{
    if (m_waiting.size() >= kMost) {
        http::Response busy = failed(429, "too-many-lists", QStringLiteral("Too many lists are being asked for; ask again in a second."));
        busy.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1")});
        return answer(busy);
    }
    m_waiting.push_back({answer, question, std::move(write)});
    if (m_waiting.size() == 1) {
        m_later([this] { serveOne(); });
    }
}

void ListLine::serveOne()
{
    const Asked asked = m_waiting.front();
    if (const auto picture = m_latest()) {
        asked.answer(answered(200, written(picture, asked)));
    } else {
        asked.answer(failed(503, "not-ready", QStringLiteral("The engine has not started yet.")));
    }
    m_waiting.pop_front(); // last, so that who asks meanwhile finds the line at work
    if (!m_waiting.empty()) {
        m_later([this] { serveOne(); });
    }
}

QByteArray ListLine::written(const std::shared_ptr<const engine_client::Snapshot> &picture, const Asked &asked)
{
    if (picture != m_picture || m_kept.size() >= kMostKept) {
        m_kept.clear();
        m_picture = picture;
    }
    QByteArray &kept = m_kept[asked.question];
    if (kept.isNull()) {
        kept = asked.write(*picture);
    }
    return kept;
}

} // namespace bw::api
