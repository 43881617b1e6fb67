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

inline constexpr int kApiPatienceMs = 15'000; // the API answers a command within 10 s, whatever became of it

// Of the engine that --data-dir and --api-url name. NotFound: no engine runs. Needs a QCoreApplication.
[[nodiscard]] base::Result<ApiAnswer> callApi(const QCommandLineParser &parser, const QByteArray &method, const QString &path, const QJsonObject &body = {},
                                              int patienceMs = kApiPatienceMs);
// Prints the message and answers the exit code.
int tellAnswer(const base::Result<ApiAnswer> &answer);

} // namespace bw::app
