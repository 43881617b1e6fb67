// The log of a run: where it is, what stands in it, and one id from a command to the exchange's answer.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

// The lines of every log of the account, oldest file first; a line that is no object is an empty one.
QList<QJsonObject> linesOf(const QString &folder)
{
    QList<QJsonObject> out;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArrayList rows = file.readAll().split('\n');
        for (const QByteArray &row : rows) {
            if (!row.isEmpty()) {
                out.append(QJsonDocument::fromJson(row).object());
            }
        }
    }
    return out;
}

QString eventOf(const QJsonObject &line) { return line.value(QStringLiteral("event")).toString(); }
QString field(const QJsonObject &line, const char *name) { return line.value(QStringLiteral("fields")).toObject().value(QLatin1String(name)).toString(); }

} // namespace

class LogProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<QProcess>();
    }
    void cleanup()
    {
        m_engine->terminate();
        if (!m_engine->waitForFinished(10'000)) {
            m_engine->kill();
            m_engine->waitForFinished();
        }
    }

    void fromTheCommandLineToTheExchangesAnswer()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}), 0, 30'000);
        QCOMPARE(call({"close-position", "BTCUSDT", "--reason", "a reason of mine"}), 0); // the paper account begins with one
        QCOMPARE(call({"emergency-stop", "--reason", "drill", "--level", "halt"}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(call({"status"}), 3, 20'000);
        m_engine->terminate();
        QVERIFY(m_engine->waitForFinished(20'000));

        const QList<QJsonObject> lines = linesOf(logs());
        QVERIFY(!lines.isEmpty());
        for (const QJsonObject &line : lines) {
            QVERIFY(!line.isEmpty() && !eventOf(line).isEmpty() && QRegularExpression(QStringLiteral("^20..-..-..T..:..:..\\....Z$")).match(line.value(QStringLiteral("time")).toString()).hasMatch());
        }
        QCOMPARE(eventOf(lines.first()), QStringLiteral("begin"));
        QCOMPARE(eventOf(lines.last()), QStringLiteral("end"));
        QString correlation;
        QStringList chain;
        for (const QJsonObject &line : lines) {
            if (eventOf(line) == QLatin1String("command") && field(line, "command") == QLatin1String("close-position")) {
                QCOMPARE(field(line, "from"), QStringLiteral("api"));
                QCOMPARE(field(line, "reason"), QStringLiteral("a reason of mine"));
                correlation = line.value(QStringLiteral("correlation")).toString();
            }
            if (!correlation.isEmpty() && line.value(QStringLiteral("correlation")).toString() == correlation) {
                chain.append(eventOf(line));
            }
        }
        for (const char *link : {"command", "decision", "send-order", "order-answer", "fill", "reply"}) {
            QVERIFY2(chain.contains(QLatin1String(link)), qPrintable(chain.join(QLatin1Char(' '))));
        }
        const auto stop = std::find_if(lines.begin(), lines.end(), [](const QJsonObject &line) { return line.value(QStringLiteral("correlation")).toString().contains(QLatin1String("-stop-")); });
        QVERIFY(stop != lines.end());
    }

    // Another run of the same day goes on in the same file, and its ids are others.
    void twoRunsOfADay()
    {
        for (int run = 0; run < 2; ++run) {
            start();
            m_engine->terminate();
            QVERIFY(m_engine->waitForFinished(20'000));
        }
        QStringList runs;
        const QList<QJsonObject> all = linesOf(logs());
        for (const QJsonObject &line : all) {
            if (eventOf(line) == QLatin1String("begin")) {
                runs.append(field(line, "run"));
            }
        }
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs.at(0) != runs.at(1));
        QCOMPARE(call({"verify-journal"}), 0);
    }

    // Logs without a journal are traces of a state that nobody can prove: a start that fails leaves none behind.
    void aStartThatFailsLeavesNoTraces()
    {
        QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("paper-usdm"))));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/journal.sqlite"), m_directory->filePath(QStringLiteral("paper-usdm/journal.sqlite")))); // begins, and finds no place for it
        launch({});
        QVERIFY(m_engine->waitForFinished(30'000));
        QCOMPARE(m_engine->exitCode(), 1);
        QVERIFY(m_engine->readAllStandardError().contains("journal.sqlite"));
        QCOMPARE(QDir(logs()).entryList(QDir::Files), QStringList());
    }

private:
    [[nodiscard]] QString logs() const { return m_directory->filePath(QStringLiteral("paper-usdm/logs")); }
    void launch(const QStringList &options)
    {
        m_engine->start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--data-dir"), m_directory->path()} + options);
    }
    void start()
    {
        launch({});
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->canReadLine() || m_engine->state() == QProcess::NotRunning, 30'000);
        QVERIFY2(m_engine->state() == QProcess::Running, m_engine->readAllStandardError().constData());
        QVERIFY(m_engine->readLine().contains("\"ready\":true"));
    }
    [[nodiscard]] int call(const QList<const char *> &words) const
    {
        QStringList arguments;
        for (const char *word : words) {
            arguments.append(QString::fromLatin1(word));
        }
        QProcess process;
        process.start(QStringLiteral(BW_BREAKWATER), arguments + QStringList{QStringLiteral("--data-dir"), m_directory->path()});
        process.waitForFinished(20'000);
        return process.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_engine;
};

QTEST_GUILESS_MAIN(LogProgram)
#include "tst_log_program.moc"
