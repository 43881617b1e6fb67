// A command's call of the running engine's API, found by engine.json in the data directory or by --api-url.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace bw::app {

struct ApiAnswer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] QString message() const; // of the answer or of its error
};

// --data-dir and --api-url, which every command takes.
void addApiOptions(QCommandLineParser &parser);
// NotFound: no engine runs. Needs a QCoreApplication.
[[nodiscard]] base::Result<ApiAnswer> callApi(const QCommandLineParser &parser, const QByteArray &method, const QString &path, const QJsonObject &body = {});
// Prints the message and answers the exit code.
int tellAnswer(const base::Result<ApiAnswer> &answer);

} // namespace bw::app
