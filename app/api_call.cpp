#include "app/api_call.h"

#include "app/command_line.h"
#include "core/journal/data_directory.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTextStream>

namespace bw::app {

using base::ErrorCode;
using base::failure;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

base::Result<QUrl> apiOf(const QCommandLineParser &parser, const journal::DataDirectory *directory)
{
    if (parser.isSet(QStringLiteral("api-url"))) {
        const QUrl url(parser.value(QStringLiteral("api-url")));
        return url.isValid() && url.scheme() == QLatin1String("http") && !url.host().isEmpty()
                   ? base::Result<QUrl>(url) : failure(ErrorCode::Malformed, QStringLiteral("--api-url has to be http://HOST:PORT."));
    }
    const QString url = directory ? QJsonDocument::fromJson(contentOf(directory->engineFilePath())).object().value(QStringLiteral("url")).toString() : QString();
    if (url.isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("No engine with an API runs here."));
    }
    return QUrl(url);
}

} // namespace

QString ApiAnswer::message() const
{
    const QJsonObject error = json.value(QStringLiteral("error")).toObject();
    return (error.isEmpty() ? json : error).value(QStringLiteral("message")).toString();
}

base::Result<ApiAnswer> callApi(const QCommandLineParser &parser, const QByteArray &method, const QString &path, const QJsonObject &body, int patienceMs)
{
    const auto directory = journal::DataDirectory::open(parser.value(QStringLiteral("data-dir")), journal::DataDirectory::Access::Reader);
    const auto url = apiOf(parser, directory ? &*directory : nullptr);
    if (!url) {
        return tl::unexpected(url.error());
    }
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy); // it is this machine
    QNetworkRequest request(url->resolved(QUrl(QStringLiteral("/api/unified/") + path)));
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("breakwater-command"));
    const bool here = url->host() == QLatin1String("localhost") || QHostAddress(url->host()).isLoopback(); // the token leaves for nowhere else
    if (const QByteArray token = directory && here ? contentOf(directory->apiTokenPath()).trimmed() : QByteArray(); !token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token);
    }
    const QByteArray sent = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, sent));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    ApiAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0) {
        return failure(reply->error() == QNetworkReply::ConnectionRefusedError ? ErrorCode::NotFound : ErrorCode::Network,
                       QStringLiteral("The API at %1 did not answer: %2").arg(url->toString(), reply->errorString()));
    }
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

int tellAnswer(const base::Result<ApiAnswer> &answer)
{
    if (!answer) {
        const ErrorCode code = answer.error().code;
        return complain(code == ErrorCode::NotFound ? kExitNoEngine : code == ErrorCode::Malformed ? kExitUsage : kExitFailed, answer.error().message);
    }
    if (!answer->isSuccess()) {
        return complain(answer->status == 400 ? kExitUsage : kExitFailed, answer->message());
    }
    QTextStream(stdout) << answer->message() << Qt::endl;
    return kExitDone;
}

} // namespace bw::app
