// The program itself, headless, in paper mode, with an API of its own; one for all figures of a run.
#pragma once

#include "tests/bench/api_load.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace bw::bench {

class Program
{
public:
    Program()
    {
        m_process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"),
                                                        QStringLiteral("--data-dir"), m_folder.path()});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        port = quint16(QUrl(QJsonDocument::fromJson(m_process.readLine()).object().value(QStringLiteral("api")).toString()).port(0));
        QFile file(m_folder.filePath(QStringLiteral("api-token")));
        if (file.open(QIODevice::ReadOnly)) {
            token = file.readAll().trimmed().toStdString();
        }
        ApiClient client(port);
        do {
            client.ask(boost::beast::http::verb::get, "/api/unified/status");
        } while (client.body().find(R"("status":"ACTIVE")") == std::string::npos);
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished(20'000);
    }

    quint16 port = 0;
    std::string token;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

inline Program &program()
{
    static Program running;
    return running;
}

} // namespace bw::bench
