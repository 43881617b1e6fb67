#include "core/api/pages.h"

#include "core/api/answers.h"
#include "core/base/contracts.h"

#include <QCryptographicHash>
#include <QFile>

static void registerApiPages() // outside every namespace, as the macro wants it
{
    Q_INIT_RESOURCE(breakwater_api);
}

namespace bw::api {

namespace {

QByteArray resource(const QString &name)
{
    registerApiPages();
    QFile file(QStringLiteral(":/api/") + name);
    const bool open = file.open(QIODevice::ReadOnly);
    BW_ENSURES(open);
    return file.readAll();
}

// 'sha256-...' of what stands in an element, as CSP names it.
QByteArray digestOf(const QByteArray &page, const QByteArray &element)
{
    const QByteArray opening = '<' + element + '>';
    const qsizetype from = page.indexOf(opening) + opening.size();
    const QByteArray inside = page.mid(from, page.indexOf("</" + element + '>', from) - from);
    return "'sha256-" + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
}

http::Response makeDashboard()
{
    http::Response response = answered(200, resource(QStringLiteral("dashboard.html")));
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    const QByteArray policy = "default-src 'none'; script-src " + digestOf(response.body, "script") + "; style-src " + digestOf(response.body, "style")
                              + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    response.headers.append({QByteArrayLiteral("Content-Security-Policy"), policy});
    response.headers.append({QByteArrayLiteral("X-Frame-Options"), QByteArrayLiteral("DENY")});
    response.headers.append({QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")});
    response.headers.append({QByteArrayLiteral("Cross-Origin-Opener-Policy"), QByteArrayLiteral("same-origin")});
    return response;
}

} // namespace

const http::Response &openApiPage()
{
    static const http::Response page = answered(200, resource(QStringLiteral("openapi.json")));
    return page;
}

const http::Response &dashboardPage()
{
    static const http::Response page = makeDashboard();
    return page;
}

} // namespace bw::api
