#include "core/paper/paper_control.h"

#include "core/binance_server/host_guard.h"
#include "core/binance_server/responses.h"
#include "core/binance_server/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace bw::paper {

using binance_server::jsonResponse;

namespace {

constexpr qsizetype kLongestBody = 64 * 1024;

http::Response json(const QJsonDocument &document, int status = 200) { return jsonResponse(document.toJson(QJsonDocument::Compact), status); }

http::Response failed(int status, const char *code, const QString &message)
{
    return json(QJsonDocument(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QLatin1String(code)},
                                                                                  {QStringLiteral("message"), message}}}}), status);
}

} // namespace

// A page of the web can reach a port of this machine by name tricks and by forms, but it cannot leave out what its
// browser says of it, nor add a header without asking first; and nothing here answers such a question.
std::optional<http::Response> PaperControl::guard(const http::Request &request) const
{
    const QByteArray host = request.header("host");
    if (std::none_of(m_ports.cbegin(), m_ports.cend(), [&host](quint16 port) { return binance_server::isLoopbackHost(host, port); })) {
        return failed(403, "host", QStringLiteral("The host must be 127.0.0.1, localhost or [::1] with the exchange's port."));
    }
    if (request.headers.contains("origin") || request.headers.contains("sec-fetch-site")) {
        return failed(403, "origin", QStringLiteral("Pages of the web are not served here."));
    }
    if (!binance_server::secretMatches("Bearer " + m_secret, request.header("authorization"))) {
        return failed(401, "unauthorized", QStringLiteral("Send Authorization: Bearer with the secret of the first account."));
    }
    return std::nullopt;
}

http::Response PaperControl::answer(const http::Request &request)
{
    if (auto refused = guard(request)) {
        return *refused;
    }
    const bool instructions = request.path == "/paper/v1/instructions";
    if (instructions && request.method == "POST") {
        return instruct(request.body);
    }
    if (instructions && request.method == "GET") {
        return list();
    }
    if (instructions && request.method == "DELETE") {
        return takeBack(request.query);
    }
    if (request.path == "/paper/v1/accounts" && request.method == "GET") {
        return accounts();
    }
    return failed(404, "not-found", QStringLiteral("There is no %1 %2.").arg(QString::fromUtf8(request.method), QString::fromUtf8(request.path)));
}

http::Response PaperControl::instruct(const QByteArray &body)
{
    if (body.size() > kLongestBody) {
        return failed(400, "malformed", QStringLiteral("At most %1 bytes at once.").arg(kLongestBody));
    }
    const auto instructions = parseInstructions(QString::fromUtf8(body).trimmed());
    if (!instructions) {
        return failed(400, "malformed", instructions.error().message);
    }
    QJsonArray ids, done;
    for (const int id : m_world.plan().add(*instructions, m_nowMs())) {
        ids.append(id);
    }
    for (const auto &told : m_world.playDue(m_nowMs())) {
        if (!told) {
            return failed(422, "refused", told.error().message);
        }
        done.append(*told);
    }
    return json(QJsonDocument(QJsonObject{{QStringLiteral("ids"), ids}, {QStringLiteral("done"), done}}));
}

http::Response PaperControl::list() const
{
    QJsonArray rows;
    for (const FaultPlan::RuleView &rule : m_world.plan().rules(m_nowMs())) {
        rows.append(QJsonObject{{QStringLiteral("id"), rule.id}, {QStringLiteral("text"), rule.text},
                                {QStringLiteral("struck"), static_cast<qint64>(rule.struck)}, {QStringLiteral("over"), rule.over}});
    }
    return json(QJsonDocument(rows));
}

http::Response PaperControl::takeBack(const QByteArray &query)
{
    const QString id = QUrlQuery(QString::fromLatin1(query)).queryItemValue(QStringLiteral("id"));
    if (id.isEmpty()) {
        m_world.plan().clear();
    } else if (!m_world.plan().remove(id.toInt())) {
        return failed(404, "not-found", QStringLiteral("There is no instruction %1.").arg(id));
    }
    return list();
}

http::Response PaperControl::accounts() const
{
    QJsonArray rows;
    for (const PaperAccount &account : m_world.book().all()) {
        QJsonObject spot;
        for (const auto &balance : m_world.spotBalances(account)) {
            spot.insert(balance.asset, QJsonObject{{QStringLiteral("free"), balance.free.toString()}, {QStringLiteral("locked"), balance.locked.toString()}});
        }
        rows.append(QJsonObject{{QStringLiteral("id"), account.id}, {QStringLiteral("api_key"), account.key},
                                {QStringLiteral("usdm"), QJsonObject{{QStringLiteral("wallet"), account.usdm->state().wallet.toString()}}},
                                {QStringLiteral("spot"), spot}});
    }
    return json(QJsonDocument(rows));
}

} // namespace bw::paper
