// The program and its configuration: what counts before what, what is refused and how, and a file that is read again while it runs.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class ConfigProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<QProcess>();
        m_errors.clear();
    }
    void cleanup()
    {
        m_engine->terminate();
        if (!m_engine->waitForFinished(10'000)) {
            m_engine->kill();
            m_engine->waitForFinished();
        }
        m_engine.reset();
    }

    void theExampleIsPrinted()
    {
        const Run example = call({"config", "example"});
        QCOMPARE(example.code, 0);
        QVERIFY(example.out.startsWith("# Breakwater's configuration") && example.out.contains("#position-size = \"5 %\""));
        write("breakwater.conf", example.out);
        const Run checked = call({"config", "check"}, true);
        QCOMPARE(checked.err, QByteArray());
        QVERIFY2(checked.code == 0 && checked.out.contains("breakwater.conf is sound."), checked.out.constData());
    }

    void whereEachValueComesFrom()
    {
        write("breakwater.conf", "[api]\nport = 8100\n[log]\nlevel = \"error\"\n[limits.paper]\nposition-size = \"4 %\"\n[paper]\nspeed = 2\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BREAKWATER_LOG_LEVEL"), QStringLiteral("debug"));
        const Run show = call({"config", "show", "--market", "spot"}, true, environment);
        QCOMPARE(show.code, 0);
        for (const char *line : {"api.port = 8100 +# breakwater.conf:2", "log.level = debug +# BREAKWATER_LOG_LEVEL", "run.market = spot +# --market",
                                 "run.mode = paper +# default", "limits.paper.position-size = 4 % +# breakwater.conf:6"}) {
            QVERIFY2(QRegularExpression(QString::fromLatin1(line)).match(QString::fromUtf8(show.out)).hasMatch(), show.out.constData());
        }
        QVERIFY(!show.out.contains("limits.testnet"));
        const QJsonArray rows = QJsonDocument::fromJson(call({"config", "show", "--json"}, true).out).array();
        QVERIFY(rows.size() > 130);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("environment")).toString(), QStringLiteral("BREAKWATER_LANGUAGE")); // of no section: it stands before them
        QCOMPARE(rows.at(1).toObject().value(QStringLiteral("environment")).toString(), QStringLiteral("BREAKWATER_RUN_MODE"));
        // What belongs to the built-in exchange does not stand in the way of another one.
        QCOMPARE(call({"config", "check", "--rest-url", "http://127.0.0.1:1", "--stream-url", "ws://127.0.0.1:1"}, true).err, QByteArray());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *file, const char *says) { QTest::newRow(name) << QByteArray(file) << QByteArray(says); };
        row("a key that is none", "[api]\nprot = 1\n", "breakwater.conf:2: 'api.prot' is not a key; did you mean api.port?");
        row("a secret", "[binance]\napi_key = \"x\"\n", "breakwater.conf:1: 'binance' looks like a secret. Keys and tokens never stand in a configuration");
        row("a mode that is none", "[run]\nmode = \"moon\"\n", "breakwater.conf:2");
        row("a capital that is none", "[paper]\ncapital = \"much\"\n", "paper.capital is set by breakwater.conf:2");
        row("a limit beyond its bounds", "[limits.live_limited]\nposition-size = \"6 %\"\n", "breakwater.conf:2: limits.live_limited.position-size loosens");
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, says);
        write("breakwater.conf", file);
        for (const QList<const char *> &words : {QList<const char *>{"run", "--headless"}, QList<const char *>{"config", "check"}, QList<const char *>{"config", "reload"}}) {
            const Run ran = call(words, true);
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.err.contains(says) && ran.err.count('\n') == 1, ran.err.constData());
            QCOMPARE(ran.out, QByteArray());
        }
        QVERIFY(!QFile::exists(path("paper-usdm"))); // nothing was begun
        QVERIFY(!QFile::exists(path("lock")));
    }

    void anotherFileThatIsNotThere()
    {
        QCOMPARE(call({"run", "--headless", "--config", "/nowhere/a.conf"}, true).code, 2);
        QCOMPARE(call({"config", "check", "/nowhere/a.conf"}, true).code, 2);
        QVERIFY(call({"config", "check"}, true).out.startsWith("There is no "));
        QCOMPARE(call({"config"}).code, 2);
        QCOMPARE(call({"config", "eat"}).code, 2);
        QCOMPARE(call({"config", "reload"}, true).code, 5);
    }

    void aVariableThatIsNoSettingIsRefused()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BREAKWATER_LIMIT_PAPER_POSITION_SIZE"), QStringLiteral("1 %"));
        const Run ran = call({"run", "--headless"}, true, environment);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains("BREAKWATER_LIMIT_PAPER_POSITION_SIZE: no setting has that name"));
    }

    // Limits count and are told; a changed file counts when it is read again, all of it or nothing; what a restart needs is named.
    void aRunningEngineReadsItAgain()
    {
        write("breakwater.conf", "[api]\nport = 0\n[limits.paper]\nposition-size = \"4 %\"\n");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(said("limits of this run: position-size 5 % -> 4 % (breakwater.conf:4)"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(qFuzzyCompare(positionSize(), 4.0), 30'000);

        write("breakwater.conf", "[api]\nport = 0\n[limits.paper]\nposition-size = \"3 %\"\nleverage = 200\n");
        QCOMPARE(::kill(static_cast<pid_t>(m_engine->processId()), SIGHUP), 0); // not from a terminal here
        QTRY_VERIFY_WITH_TIMEOUT(said("The configuration is not taken, nothing changed: breakwater.conf:5:"), 10'000);

        write("breakwater.conf", "[api]\nport = 1\n[limits.paper]\nposition-size = \"3 %\"\n[log]\nlevel = \"debug\"\n");
        const Run asked = call({"config", "reload"}, true);
        QVERIFY2(asked.code == 0, asked.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(said("read again: log.level = debug, limits.paper.position-size = 3 %; a restart is needed for api.port."), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(said("Limits changed: position-size 4 % -> 3 %."), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(qFuzzyCompare(positionSize(), 3.0), 5'000); // a dry run is judged by the picture, which comes 20 ms later at most
        QVERIFY(call({"decisions"}, true).out.contains("position-size 4 % -> 3 %"));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
    }
    void start()
    {
        m_engine->setStandardInputFile(QProcess::nullDevice());
        m_engine->start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_directory->path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->canReadLine() || m_engine->state() == QProcess::NotRunning, 30'000);
        m_errors += m_engine->readAllStandardError();
        QVERIFY2(m_engine->state() == QProcess::Running, m_errors.constData());
    }
    [[nodiscard]] bool said(const char *text)
    {
        m_errors += m_engine->readAllStandardError();
        return m_errors.contains(text);
    }
    // Of the balance, in percent, as the gate of the running engine judges it: against the 80 % that all symbols may have together.
    [[nodiscard]] double positionSize() const
    {
        const QString verdict = QString::fromUtf8(call({"order", "BTCUSDT", "buy", "--notional", "100000", "--stop-loss", "1", "--dry-run"}, true).out);
        const auto limitOf = [&verdict](const char *rule) {
            return QRegularExpression(QLatin1String(rule) + QStringLiteral(" .* of ([0-9.]+)")).match(verdict).captured(1).toDouble();
        };
        return limitOf("total-exposure") > 0 ? 80 * limitOf("position-size") / limitOf("total-exposure") : 0;
    }
    [[nodiscard]] Run call(const QList<const char *> &words, bool here = false, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        QStringList arguments;
        for (const char *word : words) {
            arguments.append(QString::fromLatin1(word));
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BW_BREAKWATER), arguments + (here ? QStringList{QStringLiteral("--data-dir"), m_directory->path()} : QStringList()));
        process.waitForFinished(20'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_engine;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(ConfigProgram)
#include "tst_config_program.moc"
