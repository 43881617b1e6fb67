// The round trip that is meant for Binance's demo exchange (tests/demo), on the paper exchange: it goes through, asks every
// question, records without keys, leaves an account that is not flat alone, cleans up where it fails, and never goes to production.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Ended
{
    int code = -1;
    QString output;

    [[nodiscard]] bool says(const char *text) const { return output.contains(QString::fromUtf8(text)); }
};

// `breakwater paper-exchange`, a process of its own.
class PaperProcess
{
public:
    explicit PaperProcess(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("paper-exchange"), QStringLiteral("--balance"), QStringLiteral("10000")} + arguments);
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000)) {
            qFatal("no paper exchange: %s", m_process.readAllStandardError().constData());
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~PaperProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    PaperProcess(const PaperProcess &) = delete;
    PaperProcess &operator=(const PaperProcess &) = delete;
    [[nodiscard]] QString word(const char *name) const { return m_ready.value(QLatin1String(name)).toString(); }

private:
    QProcess m_process;
    QJsonObject m_ready;
};

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"BREAKWATER_DEMO_KEY", "BREAKWATER_DEMO_SECRET", "BREAKWATER_DEMO_MARKET", "BREAKWATER_DEMO_URLS", "BREAKWATER_DEMO_RECORDINGS"}) {
        environment.remove(QLatin1String(name));
    }
    return environment;
}

Ended run(const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BW_DEMO_ROUND_TRIP), QStringList());
    const bool ended = process.waitForFinished(150'000);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

} // namespace

class DemoRoundTrip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_recordings;

    [[nodiscard]] QProcessEnvironment environmentOf(const PaperProcess &exchange, const QString &market) const
    {
        QProcessEnvironment environment = bareEnvironment();
        const QString rest = exchange.word(market.toLatin1().constData());
        const QString stream = QString(rest).replace(QStringLiteral("http"), QStringLiteral("ws"));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_KEY"), exchange.word("api_key"));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_SECRET"), exchange.word("api_secret"));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_MARKET"), market);
        environment.insert(QStringLiteral("BREAKWATER_DEMO_URLS"), QStringList{rest, stream, stream}.join(QLatin1Char(',')));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_RECORDINGS"), m_recordings.path());
        return environment;
    }
    static void markets()
    {
        QTest::addColumn<QString>("market");
        QTest::newRow("usdm") << QStringLiteral("usdm");
        QTest::newRow("spot") << QStringLiteral("spot");
    }

    void theRecording(const QString &market, const PaperProcess &exchange, const Ended &ended)
    {
        QFile file(m_recordings.filePath(market + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonArray rows = QJsonDocument::fromJson(text).array();
        QVERIFY2(rows.size() > 20, text.constData());
        QVERIFY(text.contains(market == QLatin1String("usdm") ? "[listenKey]" : "[signature]"));
        for (const char *name : {"api_key", "api_secret"}) {
            QVERIFY(!text.contains(exchange.word(name).toUtf8()));
            QVERIFY(!ended.output.contains(exchange.word(name)));
        }
        static const QRegularExpression listenKey(QStringLiteral("listenKey\\W+[A-Za-z0-9]{40,}"));
        QVERIFY2(!QString::fromUtf8(text).contains(listenKey), text.constData());
    }

private Q_SLOTS:
    void theWholeTrip_data() { markets(); }
    void theWholeTrip()
    {
        QFETCH(QString, market);
        const PaperProcess exchange({QStringLiteral("--scenario"), QStringLiteral("first-live")});
        const Ended ended = run(environmentOf(exchange, market));
        QVERIFY2(ended.code == 0, qPrintable(ended.output));
        for (const char *step : {"entry: filled", "stop: rests", "stop: moved", "exit: filled, flat", "resting order: placed, seen, cancelled", "end: nothing of ours rests, flat"}) {
            QVERIFY2(ended.says(step), qPrintable(ended.output));
        }
        // Every question has a row; what was asked was answered as the facts sheet assumes, because this exchange was built by it. One
        // question is about a form that this exchange does not judge.
        for (int number = 1; number <= 18; ++number) {
            QVERIFY2(ended.output.contains(QStringLiteral("\n| %1 |").arg(number)), qPrintable(QStringLiteral("no row %1\n%2").arg(number).arg(ended.output)));
        }
        const QStringList lines = ended.output.split(QLatin1Char('\n'));
        int agreeing = 0;
        for (const QString &line : lines) {
            agreeing += line.endsWith(QLatin1String("| yes |")) ? 1 : 0;
            QVERIFY2(!line.endsWith(QLatin1String("| NO |")) || line.contains(QStringLiteral("a key of four letters")), qPrintable(line));
        }
        QVERIFY2(agreeing >= (market == QLatin1String("usdm") ? 9 : 6), qPrintable(ended.output));
        theRecording(market, exchange, ended);
    }
    void anAccountThatIsNotFlatIsLeftAlone()
    {
        const PaperProcess exchange({QStringLiteral("--scenario"), QStringLiteral("calm")});
        const Ended ended = run(environmentOf(exchange, QStringLiteral("usdm")));
        QVERIFY2(ended.code == 1 && ended.says("this test needs it flat there") && ended.says("end: nothing was placed"), qPrintable(ended.output));
    }

    void itCleansUpWhereItFails_data()
    {
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("faults");
        QTest::addColumn<QString>("end");
        QTest::newRow("usdm: the stop is refused") << QStringLiteral("usdm") << QStringLiteral("-1021:on=algoOrder,method=POST;-1021:on=algoOrder.place") << QStringLiteral("was left and is closed: HTTP 200");
        QTest::newRow("spot: the stop cannot be cancelled") << QStringLiteral("spot") << QStringLiteral("-1021:on=/api/v3/order,method=DELETE;-1021:on=order.cancel;-1021:on=orderList.cancel") << QStringLiteral("was left and is closed: HTTP 200");
    }
    void itCleansUpWhereItFails()
    {
        QFETCH(QString, market);
        QFETCH(QString, faults);
        QFETCH(QString, end);
        const PaperProcess exchange({QStringLiteral("--scenario"), QStringLiteral("first-live"), QStringLiteral("--faults"), faults});
        const Ended ended = run(environmentOf(exchange, market));
        QVERIFY2(ended.code == 1 && ended.says("entry: filled") && ended.says("FAILED: "), qPrintable(ended.output));
        QVERIFY2(ended.output.contains(end) && ended.says("end: nothing of ours rests, flat"), qPrintable(ended.output));
    }

    void withoutAKeyItIsSkipped()
    {
        const Ended ended = run(bareEnvironment());
        QCOMPARE(ended.code, 77); // ctest: Skipped
        QVERIFY2(ended.says("Skipped: set BREAKWATER_DEMO_KEY"), qPrintable(ended.output));
        QCOMPARE(ended.output.trimmed().count(QLatin1Char('\n')), 0);
    }

    void itNeverGoesToProduction_data()
    {
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("urls");
        QTest::addColumn<QString>("why");
        const QString production = QStringLiteral("production exchange; this test never goes there");
        QTest::newRow("spot") << QStringLiteral("spot") << QStringLiteral("https://api.binance.com,wss://stream.binance.com:9443,wss://ws-api.binance.com") << production;
        QTest::newRow("usdm") << QStringLiteral("usdm") << QStringLiteral("https://fapi.binance.com,wss://fstream.binance.com,wss://ws-fapi.binance.com") << production;
        QTest::newRow("capitals") << QStringLiteral("usdm") << QStringLiteral("https://FAPI.BINANCE.COM,wss://demo-fstream.binance.com,wss://testnet.binancefuture.com") << production;
        QTest::newRow("one of the three") << QStringLiteral("usdm") << QStringLiteral("https://demo-fapi.binance.com,wss://demo-fstream.binance.com,wss://ws-fapi.binance.com") << production;
        QTest::newRow("somebody else's") << QStringLiteral("usdm") << QStringLiteral("https://fapi.example.org,wss://demo-fstream.binance.com,wss://testnet.binancefuture.com") << QStringLiteral("nor on this machine");
        QTest::newRow("two addresses") << QStringLiteral("usdm") << QStringLiteral("http://127.0.0.1:1,ws://127.0.0.1:1") << QStringLiteral("three addresses");
        QTest::newRow("no market") << QString() << QStringLiteral("http://127.0.0.1:1,ws://127.0.0.1:1,ws://127.0.0.1:1") << QStringLiteral("set BREAKWATER_DEMO_MARKET");
    }
    void itNeverGoesToProduction()
    {
        QFETCH(QString, market);
        QFETCH(QString, urls);
        QFETCH(QString, why);
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("BREAKWATER_DEMO_KEY"), QString(64, QLatin1Char('k')));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_SECRET"), QString(64, QLatin1Char('s')));
        environment.insert(QStringLiteral("BREAKWATER_DEMO_MARKET"), market);
        environment.insert(QStringLiteral("BREAKWATER_DEMO_URLS"), urls);
        const Ended ended = run(environment);
        QVERIFY2(ended.code == 1 && ended.output.contains(why), qPrintable(ended.output));
        QCOMPARE(ended.output.trimmed().count(QLatin1Char('\n')), 0); // nothing was begun
    }
};

QTEST_GUILESS_MAIN(DemoRoundTrip)
#include "tst_demo_round_trip.moc"
