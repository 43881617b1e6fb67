// The program itself, headless, against an exchange that the test keeps in its own process.
#pragma once

#include "core/paper/paper_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace bw::test {

class EngineProcess
{
public:
    // With a key, the program is given that pair in its environment.
    EngineProcess(const paper::PaperService &exchange, const QString &dataDir, const QByteArray &apiKey = {}, const QByteArray &apiSecret = {})
    {
        if (!apiKey.isEmpty()) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("BINANCE_API_KEY"), QString::fromLatin1(apiKey));
            environment.insert(QStringLiteral("BINANCE_API_SECRET"), QString::fromLatin1(apiSecret));
            m_process.setProcessEnvironment(environment);
        }
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(BW_BREAKWATER),
                        {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), dataDir, QStringLiteral("--rest-url"),
                         exchange.restUrl(), QStringLiteral("--stream-url"), exchange.streamUrl()});
    }
    ~EngineProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool ready()
    {
        return m_process.state() != QProcess::NotRunning && m_process.canReadLine();
    }
    [[nodiscard]] bool dead() { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] bool killedBySignal() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void endInOrder() { m_process.terminate(); }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray output() { return m_process.readAllStandardOutput(); }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

// The picture that the engine left for people and scripts; empty before the first.
inline QJsonObject safetyState(const QString &dataDir)
{
    QFile file(dataDir + QStringLiteral("/paper-usdm/safety_state.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace bw::test
