// `breakwater keys`, and a run with keys that were stored once: against a keychain of the session, a locked, a silent and none.
// Proves S-24.
#include "core/paper/paper_service.h"
#include "tests/support/session_keychain.h"

#include <QDirIterator>
#include <QtTest>

#include <array>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace bw;
using test::SessionKeychain;

namespace {

const QByteArray kKey = "PlantedKey0123456789PlantedKey0123456789PlantedKey0123456789abcd";
const QByteArray kSecret = "PlantedSecret0123456789PlantedSecret0123456789PlantedSecret01234";

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

struct Ended
{
    int code = -1;
    QString output; // both channels

    [[nodiscard]] bool says(const char *text) const { return output.contains(QString::fromUtf8(text)); }
    [[nodiscard]] bool holdsAKey() const { return output.contains(QString::fromLatin1(kKey)) || output.contains(QString::fromLatin1(kSecret)); }
};

Ended runProgram(const QProcessEnvironment &environment, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BW_BREAKWATER), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(20'000);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

// A terminal: what is written to `keyboard` is typed, what is read from it is what the terminal would echo.
struct PseudoTerminal
{
    PseudoTerminal()
    {
        std::array<char, 128> path{};
        if (::openpty(&keyboard, &slave, path.data(), nullptr, nullptr) != 0) {
            qFatal("no pseudo terminal");
        }
        name = QString::fromLocal8Bit(path.data());
        ::fcntl(keyboard, F_SETFL, O_NONBLOCK);
    }
    ~PseudoTerminal()
    {
        ::close(keyboard);
        ::close(slave);
    }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;
    void type(const QByteArray &text) const { QCOMPARE(::write(keyboard, text.constData(), std::size_t(text.size())), ssize_t(text.size())); }
    [[nodiscard]] QByteArray echoed() const
    {
        std::array<char, 4096> bytes{};
        const ssize_t got = ::read(keyboard, bytes.data(), bytes.size());
        return got > 0 ? QByteArray(bytes.data(), got) : QByteArray();
    }

    int keyboard = -1;
    int slave = -1;
    QString name;
};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionKeychain> m_session;

    [[nodiscard]] Ended keys(const char *arguments, const QByteArray &input = {}) const
    {
        return runProgram(m_session->environment(), words("keys") + words(arguments), input);
    }
    static QByteArray pair(const QByteArray &key, const QByteArray &secret) { return key + '\n' + secret + '\n'; }

private Q_SLOTS:
    void init()
    {
        if (QByteArray(QTest::currentTestFunction()).startsWith("without")) {
            return;
        }
        if (const QString why = SessionKeychain::missing(); !why.isEmpty()) {
            QSKIP(qPrintable(QStringLiteral("No keychain can be started here: %1.").arg(why)));
        }
        m_session = std::make_unique<SessionKeychain>();
    }
    void cleanup() { m_session.reset(); }

    void storedShownAndRemoved()
    {
        const Ended before = keys("status");
        QCOMPARE(before.code, 0);
        QVERIFY2(before.says("testnet-usdm: none") && before.says("testnet-spot: none"), qPrintable(before.output));
        const Ended stored = keys("store --mode testnet --market spot", pair(kKey, kSecret));
        QVERIFY2(stored.code == 0 && stored.says("testnet-spot: Plan… (HMAC) stored"), qPrintable(stored.output));
        m_session->begin(SessionKeychain::Begin::Unlocked); // it outlives the session
        const Ended shown = keys("status");
        QVERIFY2(shown.says("testnet-usdm: none") && shown.says("testnet-spot: Plan… (HMAC)"), qPrintable(shown.output));
        const Ended removed = keys("remove --mode testnet --market spot");
        QVERIFY2(removed.code == 0 && removed.says("testnet-spot: removed"), qPrintable(removed.output));
        const Ended after = keys("status");
        QVERIFY2(after.says("testnet-spot: none"), qPrintable(after.output));
        const Ended again = keys("remove --mode testnet --market spot");
        QVERIFY2(again.code == 1 && again.says("no keys for testnet-spot"), qPrintable(again.output));
        for (const Ended &one : {before, stored, shown, removed, after, again}) {
            QVERIFY2(!one.holdsAKey(), qPrintable(one.output));
        }
    }

    void fromTheEnvironmentIntoTheKeychain()
    {
        QProcessEnvironment environment = m_session->environment();
        environment.insert(QStringLiteral("BINANCE_API_KEY"), QString::fromLatin1(kKey));
        environment.insert(QStringLiteral("BINANCE_API_SECRET"), QString::fromLatin1(kSecret));
        const Ended stored = runProgram(environment, words("keys store --mode testnet"));
        QVERIFY2(stored.code == 0 && stored.says("testnet-usdm: Plan… (HMAC) stored") && !stored.holdsAKey(), qPrintable(stored.output));
        const Ended shown = runProgram(environment, words("keys status"));
        QVERIFY2(shown.says("environment: Plan…, used before") && !shown.holdsAKey(), qPrintable(shown.output));
    }

    void typedOnATerminalNothingIsShown()
    {
        PseudoTerminal terminal;
        QProcess process;
        process.setProcessEnvironment(m_session->environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(terminal.name);
        process.start(QStringLiteral(BW_BREAKWATER), words("keys store --mode testnet"));
        QByteArray screen;
        const auto sees = [&](const char *text) {
            screen += process.readAll();
            return screen.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(sees("API key (not shown): "), 10'000);
        terminal.type(kKey + "x\x7f\r"); // a slip, corrected
        QTRY_VERIFY_WITH_TIMEOUT(sees("Secret, or private key in PEM (not shown): "), 10'000);
        terminal.type(kSecret + "\r");
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 10'000);
        QVERIFY2(sees("testnet-usdm: Plan… (HMAC) stored"), screen.constData());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!screen.contains(kKey) && !screen.contains(kSecret));
        QCOMPARE(terminal.echoed(), QByteArray());
        termios after{};
        QCOMPARE(::tcgetattr(terminal.slave, &after), 0);
        QVERIFY((after.c_lflag & ECHO) != 0); // and the terminal is as it was
    }

    void givenUpOnTheTerminal()
    {
        PseudoTerminal terminal;
        QProcess process;
        process.setProcessEnvironment(m_session->environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(terminal.name);
        process.start(QStringLiteral(BW_BREAKWATER), words("keys store --mode testnet"));
        QByteArray screen;
        QTRY_VERIFY_WITH_TIMEOUT((screen += process.readAll()).contains("API key"), 10'000);
        terminal.type("half a k\x03");
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 10'000);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY((screen += process.readAll()).contains("Nothing was stored."));
        termios after{};
        QCOMPARE(::tcgetattr(terminal.slave, &after), 0);
        QVERIFY((after.c_lflag & ECHO) != 0);
        QVERIFY(keys("status").says("testnet-usdm: none"));
    }

    void aRunUsesWhatWasStored()
    {
        paper::PaperConfig config;
        config.scenario = paper::Scenario::FirstLive;
        config.apiKey = QString::fromLatin1(kKey);
        config.apiSecret = QString::fromLatin1(kSecret);
        auto exchange = paper::PaperService::start(config);
        QVERIFY(exchange);
        QCOMPARE(keys("store --mode testnet", pair(kKey, kSecret)).code, 0);
        QTemporaryDir data;
        QProcess process;
        process.setProcessEnvironment(m_session->environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(BW_BREAKWATER), words("run --headless --mode testnet --data-dir") + QStringList{data.path(), QStringLiteral("--rest-url"), (*exchange)->restUrl(), QStringLiteral("--stream-url"), (*exchange)->streamUrl()});
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += process.readAll()).contains("\"ready\":true") || process.state() == QProcess::NotRunning, said.constData(), 20'000);
        QVERIFY2(said.contains("key pass"), said.constData());
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        said += process.readAll();
        QVERIFY2(said.contains("ended in order"), said.constData());
        const Ended stop = runProgram(m_session->environment(), words("emergency-stop --reason test --data-dir") + QStringList{data.path(), QStringLiteral("--rest-url"), (*exchange)->restUrl()});
        QVERIFY2(stop.code == 0 && stop.says("carried out from here") && !stop.holdsAKey(), qPrintable(stop.output)); // without an engine, too
        QVERIFY(!said.contains(kKey) && !said.contains(kSecret));
        for (QDirIterator it(data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(kKey) && !bytes.contains(kSecret), qPrintable(file.fileName()));
        }
    }

    void whatIsNoPairIsRefused()
    {
        const Ended one = keys("store --mode testnet", kSecret);
        QVERIFY2(one.code == 2 && one.says("the API key belongs in the first line") && !one.holdsAKey(), qPrintable(one.output));
        const Ended argument = keys("store --mode testnet --api-key x");
        QCOMPARE(argument.code, 2); // there is no such option: other processes read command lines
        const Ended paper = keys("store --mode paper", pair(kKey, kSecret));
        QVERIFY2(paper.code == 2 && paper.says("no account that needs keys"), qPrintable(paper.output));
        QVERIFY(keys("status").says("testnet-usdm: none"));
    }

    void aLockedKeychainThatNobodyOpens()
    {
        QCOMPARE(keys("store --mode testnet", pair(kKey, kSecret)).code, 0);
        m_session->begin(SessionKeychain::Begin::Locked);
        const Ended shown = keys("status");
        QVERIFY2(shown.says("locked"), qPrintable(shown.output));
        const Ended stored = keys("store --mode testnet", pair(kKey, kSecret));
        QVERIFY2(stored.code == 1 && stored.says("locked") && !stored.holdsAKey(), qPrintable(stored.output));
    }

    void aSilentKeychainIsNotWaitedForWithoutEnd()
    {
        m_session->fallSilent();
        const Ended shown = keys("status");
        QVERIFY2(shown.code == 1 && shown.says("did not answer within 5 s"), qPrintable(shown.output));
    }

    void withoutAKeychain_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("also");
        QTest::newRow("status") << words("keys status") << QString();
        QTest::newRow("store") << words("keys store --mode testnet") << QString();
        QTest::newRow("remove") << words("keys remove --mode testnet") << QString();
        QTest::newRow("run") << words("run --headless --mode testnet") << QStringLiteral("set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode testnet --market usdm");
    }
    // A machine without a session: one sentence, at once.
    void withoutAKeychain()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, also);
        QTemporaryDir data;
        arguments += also.isEmpty() ? QStringList() : QStringList{QStringLiteral("--data-dir"), data.path()};
        const Ended ended = runProgram(SessionKeychain::withoutKeychain(), arguments, pair(kKey, kSecret));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.says("o system keychain can be used here") && ended.output.contains(also) && !ended.holdsAKey(), qPrintable(ended.output));
        QCOMPARE(ended.output.trimmed().count(QLatin1Char('\n')), 0);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
