#include "core/api/door.h"

#include "core/api/answers.h"

#include <QCryptographicHash>

namespace bw::api {

namespace {

constexpr const char *kNames[] = {"127.0.0.1", "localhost", "[::1]"};

} // namespace

Door::Door(quint16 port, QByteArray token) : m_port(port), m_token(std::move(token)) {}

bool Door::isOwnHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_port);
    return std::any_of(std::begin(kNames), std::end(kNames), [&](const char *name) { return host.toLower() == name + port; });
}

bool Door::isOwnOrigin(const QByteArray &origin) const
{
    static const QByteArray scheme = QByteArrayLiteral("http://");
    return origin.startsWith(scheme) && isOwnHost(origin.mid(scheme.size()));
}

// Digests of one length are compared to the end, so that the time tells nothing of how much was right.
bool Door::hasToken(const http::Request &request) const
{
    const QByteArray given = request.header(QByteArrayLiteral("authorization"));
    const auto digest = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    const QByteArray left = digest(given);
    const QByteArray right = digest(QByteArrayLiteral("Bearer ") + m_token);
    int differing = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        differing |= left.at(i) ^ right.at(i);
    }
    return differing == 0 && !m_token.isEmpty();
}

std::optional<http::Response> Door::refusal(const http::Request &request, Needs needs) const
{
    if (!isOwnHost(request.header(QByteArrayLiteral("host")))) {
        return failed(403, "foreign-host", QStringLiteral("This API answers to 127.0.0.1, localhost and [::1] with its port only."));
    }
    const QByteArray site = request.header(QByteArrayLiteral("sec-fetch-site"));
    const bool fromElsewhere = !site.isEmpty() && site != "same-origin" && site != "none";
    const bool named = request.headers.contains(QByteArrayLiteral("origin"));
    if (fromElsewhere || (named && !isOwnOrigin(request.header(QByteArrayLiteral("origin"))))) {
        return failed(403, "foreign-origin", QStringLiteral("No other web page may speak to this API."));
    }
    if (needs == Needs::Token && !hasToken(request)) {
        return failed(401, "token-needed", QStringLiteral("Add the header line \"Authorization: Bearer TOKEN\", where TOKEN is the content of the file api-token in the data directory."));
    }
    return std::nullopt;
}

} // namespace bw::api
