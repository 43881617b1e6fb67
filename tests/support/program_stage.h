// The program in a data directory of its own: the engine headless on its built-in exchange, and commands beside it.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace bw::test {

struct ProgramRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArray all() const { return out + err; }
};

class ProgramStage
{
public:
    ~ProgramStage() { end(); }

    [[nodiscard]] QString path(const char *name = "") const { return m_directory.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QByteArray token() const
    {
        QFile file(path("api-token"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    // Until it says that it is ready. False: it ended.
    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--api-port"), QStringLiteral("0")})
    {
        m_engine = std::make_unique<QProcess>();
        m_engine->start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_directory.path()} + options);
        const bool said = QTest::qWaitFor([this] { return m_engine->canReadLine() || m_engine->state() == QProcess::NotRunning; }, 60'000);
        if (!said || m_engine->state() != QProcess::Running) {
            qWarning("%s", m_engine->readAllStandardError().constData());
            return false;
        }
        m_url = QJsonDocument::fromJson(m_engine->readLine()).object().value(QStringLiteral("api")).toString();
        return true;
    }
    void end()
    {
        if (m_engine) {
            m_engine->terminate();
            m_engine->waitForFinished(20'000);
            m_engine.reset();
        }
    }
    [[nodiscard]] ProgramRun call(const QStringList &words) const
    {
        return run(QStringLiteral(BW_BREAKWATER), words + QStringList{QStringLiteral("--data-dir"), m_directory.path()});
    }
    [[nodiscard]] ProgramRun call(std::initializer_list<const char *> words) const
    {
        QStringList list;
        for (const char *word : words) {
            list.append(QString::fromUtf8(word));
        }
        return call(list);
    }
    [[nodiscard]] static ProgramRun run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_engine;
    QString m_url;
};

} // namespace bw::test
