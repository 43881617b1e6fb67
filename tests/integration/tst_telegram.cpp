// Alerts to Telegram against a stand-in of its Bot API that refuses, limits, delays, breaks off and loses; what the program sends, and
// what it does about what somebody writes to it.
// Proves S-45.
#include "core/alerts/alert_service.h"
#include "core/alerts/alert_settings.h"
#include "core/alerts/telegram_sink.h"
#include "tests/support/telegram_stand_in.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::alerts;

namespace {

const QString kToken = QStringLiteral("12345:SECRET-TOKEN-OF-A-BOT");

using Bot = bw::test::TelegramStandIn;
using bw::test::Does;

Alert emergency(const char *text) { return {QString::fromLatin1(text), Priority::Emergency, QString::fromLatin1(text), {}}; }

struct Line
{
    explicit Line(const Bot &bot, std::function<QString(const QString &)> clean = {})
    {
        ServiceParts parts;
        parts.clean = std::move(clean);
        parts.clock = std::make_shared<base::SystemClock>();
        parts.makeSinks = [url = bot.url()] {
            TelegramConfig config;
            config.token = kToken;
            config.chatId = QStringLiteral("42");
            config.api = url;
            config.timeoutMs = 1000;
            std::vector<std::unique_ptr<AlertSink>> sinks;
            sinks.push_back(std::make_unique<TelegramSink>(config));
            return sinks;
        };
        parts.tell = [this](const QString &sentence) { QMetaObject::invokeMethod(&here, [this, sentence] { told.append(sentence); }); };
        service = std::make_unique<AlertService>(std::move(parts));
    }
    QObject here;
    QStringList told;
    std::unique_ptr<AlertService> service;
};

qint64 now() { return base::SystemClock().systemMs(); }

struct Program
{
    Program(const Bot &bot, const QTemporaryDir &directory)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TELEGRAM_BOT_TOKEN"), kToken);
        environment.insert(QStringLiteral("TELEGRAM_CHAT_ID"), QStringLiteral("42"));
        environment.insert(QStringLiteral("BREAKWATER_TELEGRAM_URL"), bot.url().toString());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--data-dir"), directory.path()});
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

} // namespace

class TelegramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageArrives()
    {
        Bot bot;
        Line line(bot);
        line.service->say(emergency("EMERGENCY STOP"));
        QTRY_COMPARE(bot.bodies.size(), 1);
        QCOMPARE(bot.paths.first(), QByteArray("/bot") + kToken.toLatin1() + "/sendMessage");
        QCOMPARE(bot.bodies.first().value(QLatin1String("chat_id")).toString(), QStringLiteral("42"));
        QCOMPARE(bot.texts().first(), QStringLiteral("EMERGENCY STOP"));
        QCOMPARE(bot.bodies.first().value(QLatin1String("disable_notification")).toBool(), false);
        QVERIFY(line.told.isEmpty());
    }
    void whatGoesWrongIsToldAndTriedAgain_data()
    {
        QTest::addColumn<int>("does");
        QTest::addColumn<QString>("why");
        QTest::newRow("too many") << int(Does::TooMany) << "Telegram refused it (429): Too Many Requests: retry after 1";
        QTest::newRow("refused") << int(Does::Refuses) << "Telegram refused it (403): Forbidden: bot was blocked by the user";
        QTest::newRow("nonsense") << int(Does::Nonsense) << "Telegram answered 200 without words.";
        QTest::newRow("sent elsewhere") << int(Does::Redirects) << "Telegram answered 302 without words.";
    }
    void whatGoesWrongIsToldAndTriedAgain()
    {
        QFETCH(int, does);
        QFETCH(QString, why);
        Bot bot({static_cast<Does>(does)});
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_COMPARE_WITH_TIMEOUT(bot.bodies.size(), 2, 10'000);
        QTRY_COMPARE(line.told.size(), 2);
        QCOMPARE(line.told, (QStringList{QStringLiteral("Alerts do not reach Telegram: ") + why, QStringLiteral("Alerts reach Telegram again.")}));
        for (const QByteArray &path : bot.paths) {
            QVERIFY2(path.startsWith("/bot"), path.constData()); // the token went nowhere else
        }
    }
    // The network layer may send it again by itself; twice is better than never.
    void whatIsBrokenOffIsTriedAgain()
    {
        Bot bot(QList<Does>(3, Does::BreaksOff));
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_VERIFY_WITH_TIMEOUT(bot.bodies.size() >= 4, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(line.told.value(line.told.size() - 1), QStringLiteral("Alerts reach Telegram again."), 5'000);
        QCOMPARE(line.told.first(), QStringLiteral("Alerts do not reach Telegram: Telegram was not reached."));
    }
    void anEndlessAnswerIsCutOff()
    {
        Bot bot({Does::Floods});
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_COMPARE_WITH_TIMEOUT(bot.bodies.size(), 2, 10'000);
    }
    void anAnswerThatIsLateIsWaitedFor()
    {
        Bot bot({Does::Delays});
        Line line(bot);
        line.service->say(emergency("stop"));
        QTRY_COMPARE(line.service->view()->receivers.value(0).delivered, 1);
        QCOMPARE(bot.bodies.size(), 1);
    }
    void whetherItArrivesIsShown()
    {
        Bot bot({Does::Refuses});
        Line line(bot);
        line.service->say(emergency("stop"));
        const auto row = [&line] { return line.service->view()->receivers.value(0); };
        QTRY_VERIFY(!row().failure.isEmpty());
        QCOMPARE(row().name, QStringLiteral("Telegram"));
        QTRY_COMPARE_WITH_TIMEOUT(row().delivered, 1, 10'000);
        QVERIFY(row().failure.isEmpty() && !row().deliveredAt.isUnknown() && row().waiting == 0);
    }
    void noSecretGoesOut()
    {
        Bot bot({Does::Refuses});
        Line line(bot, [](const QString &text) { return withoutSecrets(text, {kToken, QStringLiteral("a-secret-of-mine"), QStringLiteral("bot was blocked")}); });
        line.service->say({QStringLiteral("x"), Priority::Emergency, QStringLiteral("key %1, %2.").arg(kToken, QStringLiteral("a-secret-of-mine")), {}});
        QTRY_COMPARE_WITH_TIMEOUT(bot.bodies.size(), 2, 10'000);
        for (const QString &text : bot.texts()) {
            QCOMPARE(text, QStringLiteral("key [secret], [secret]."));
        }
        QTRY_VERIFY(!line.told.isEmpty());
        QVERIFY2(line.told.first().contains(QStringLiteral("Forbidden: [secret] by")), qPrintable(line.told.first()));
    }
    void theProgramSaysWhenItBeginsStopsAndEnds()
    {
        Bot bot;
        QTemporaryDir directory;
        Program started(bot, directory);
        QProcess &program = started.process;
        QTRY_VERIFY_WITH_TIMEOUT(!bot.bodies.isEmpty(), 15'000);
        QCOMPARE(bot.texts().first(), QStringLiteral("Breakwater began: paper, USD-M."));
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 15'000);
        QProcess stop;
        stop.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("emergency-stop"), QStringLiteral("--data-dir"), directory.path(), QStringLiteral("--reason"), QStringLiteral("a test")});
        QVERIFY(stop.waitForFinished(30'000));
        const auto flat = [&bot] { return bot.texts().filter(QStringLiteral("verified flat")).size() == 1; };
        QTRY_VERIFY_WITH_TIMEOUT(flat(), 15'000);
        // The latch file and the call of the API race; whichever is first, it is one stop.
        QCOMPARE(bot.texts().filter(QStringLiteral("EMERGENCY STOP (flatten) by command: a test")).size(), 1);
        bot.write(QStringLiteral("/status"), now());
        const auto answered = [&bot] { return bot.texts().filter(QStringLiteral("STOPPED (a test)")).size() == 1; };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 15'000);
        program.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(bot.texts().last(), QStringLiteral("Breakwater ended; nothing watches the account now."));
        const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
        QVERIFY2(!said.contains("SECRET-TOKEN"), said.constData());
    }
    void aStopByTelegramIsTheStopOfTheProgram()
    {
        Bot bot;
        QTemporaryDir directory;
        {
            Program program(bot, directory);
            QTRY_VERIFY_WITH_TIMEOUT(program.process.canReadLine(), 15'000);
            bot.write(QStringLiteral("/stop the stranger"), now(), 43);
            const qint64 stop = bot.write(QStringLiteral("/stop I saw the news"), now());
            const auto said = [&bot](const char *what) { return bot.texts().filter(QLatin1String(what)).size(); };
            QTRY_COMPARE_WITH_TIMEOUT(said("EMERGENCY STOP (flatten) by telegram: I saw the news"), 1, 15'000);
            QTRY_COMPARE_WITH_TIMEOUT(said("verified flat"), 1, 15'000);
            QCOMPARE(said("STOPPED: no entry leaves"), 1);
            QCOMPARE(said("stranger"), 0);
            QTRY_COMPARE_WITH_TIMEOUT(bot.unconfirmed(), 0, 10'000);
            QFile kept(directory.filePath(QStringLiteral("telegram-12345.json")));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY(kept.readAll().contains(QByteArray::number(stop)));
            program.process.kill(); // and nothing was said of an end
            QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, 10'000);
        }
        Program program(bot, directory);
        QTRY_VERIFY_WITH_TIMEOUT(program.process.canReadLine(), 15'000);
        auto clears = [&directory, done = false]() mutable { // refused while the stop of before is being verified again; asked once too often by the macro
            if (done) {
                return true;
            }
            QProcess clear;
            clear.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("clear-stop"), QStringLiteral("--data-dir"), directory.path(), QStringLiteral("--approver"), QStringLiteral("Ann")});
            done = clear.waitForFinished(30'000) && clear.exitCode() == 0;
            return done;
        };
        QTRY_VERIFY_WITH_TIMEOUT(clears(), 20'000);
        const auto cleared = [&bot] { return bot.texts().filter(QStringLiteral("The emergency stop was cleared")).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(cleared(), 1, 15'000);
        bot.forgetWhatWasConfirmed(); // what the first run stopped for comes again
        bot.write(QStringLiteral("/positions"), now());
        const auto positions = [&bot] { return bot.texts().filter(QStringLiteral("No position is open.")).size(); };
        QTRY_VERIFY2_WITH_TIMEOUT(positions() == 1, qPrintable(bot.texts().join(u'\n')), 15'000);
        QCOMPARE(bot.texts().filter(QStringLiteral("STOPPED: no entry leaves")).size(), 1);
        QVERIFY(bot.texts().filter(QStringLiteral("It was stopped already")).isEmpty());
        program.process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, 20'000);
    }
};

QTEST_GUILESS_MAIN(TelegramTest)
#include "tst_telegram.moc"
