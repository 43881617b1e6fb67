// What the environment may ask of the alerts, what is refused and how, and that nothing secret is repeated.
#include "core/alerts/alert_settings.h"

#include <QTest>

using namespace bw;
using namespace bw::alerts;

namespace {

const QString kToken = QStringLiteral("12345:SECRET-TOKEN-OF-A-BOT");
const QString kSecret = QStringLiteral("0123456789abcdef-secret");
const QString kHook = QStringLiteral("https://user:a-pass-word@hooks.example.invalid/T000/B000/XXXXXXXX?key=abcdefghij");

using Given = QMap<QString, QString>;

Given whole()
{
    return {{QStringLiteral("TELEGRAM_BOT_TOKEN"), kToken}, {QStringLiteral("TELEGRAM_CHAT_ID"), QStringLiteral("-10042")}, {QStringLiteral("BREAKWATER_WEBHOOK_URL"), kHook},
            {QStringLiteral("BREAKWATER_WEBHOOK_SECRET"), kSecret}, {QStringLiteral("BREAKWATER_ALERT_COMMAND"), QStringLiteral("/bin/sh -c \"exit 0\"")},
            {QStringLiteral("BREAKWATER_ALERT_DESKTOP"), QStringLiteral("on")}, {QStringLiteral("BREAKWATER_ALERT_HIDE_BALANCES"), QStringLiteral("ON")},
            {QStringLiteral("BREAKWATER_ALERT_FILLS_FROM"), QStringLiteral("500")}, {QStringLiteral("BREAKWATER_TELEGRAM_COMMANDS"), QStringLiteral("off")}};
}

} // namespace

class AlertSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWantedWhereNothingIsSaid()
    {
        const auto settings = parseAlertSettings({});
        QVERIFY(settings && !settings->any());
    }
    void everythingThatCanBeSaid()
    {
        const auto settings = parseAlertSettings(whole());
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
        QCOMPARE(settings->telegram->chatId, QStringLiteral("-10042"));
        QVERIFY(!settings->telegram->listens);
        QCOMPARE(settings->webhook->secret, kSecret.toUtf8());
        QCOMPARE(settings->command->program, QStringLiteral("/bin/sh"));
        QCOMPARE(settings->command->arguments, (QStringList{QStringLiteral("-c"), QStringLiteral("exit 0")}));
        QVERIFY(settings->desktop && settings->terms.hideBalances);
        QCOMPARE(settings->terms.fillFrom->toString(), QStringLiteral("500"));
    }
    void commandsAreHeardUnlessSwitchedOff()
    {
        Given given = whole();
        given.remove(QStringLiteral("BREAKWATER_TELEGRAM_COMMANDS"));
        QVERIFY(parseAlertSettings(given)->telegram->listens);
    }
    void whatIsWrongIsNamedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("token alone") << "TELEGRAM_CHAT_ID" << "" << "TELEGRAM_CHAT_ID";
        QTest::newRow("no token") << "TELEGRAM_BOT_TOKEN" << "hunter2hunter2" << "TELEGRAM_BOT_TOKEN";
        QTest::newRow("telegram in clear") << "BREAKWATER_TELEGRAM_URL" << "http://telegram.example.invalid" << "BREAKWATER_TELEGRAM_URL";
        QTest::newRow("address alone") << "BREAKWATER_WEBHOOK_SECRET" << "" << "BREAKWATER_WEBHOOK_SECRET";
        QTest::newRow("short secret") << "BREAKWATER_WEBHOOK_SECRET" << "hunter2hunter2" << "BREAKWATER_WEBHOOK_SECRET";
        QTest::newRow("in clear over the network") << "BREAKWATER_WEBHOOK_URL" << "http://hunter2.example.invalid/x" << "BREAKWATER_WEBHOOK_URL";
        QTest::newRow("no address") << "BREAKWATER_WEBHOOK_URL" << "hunter2hunter2" << "BREAKWATER_WEBHOOK_URL";
        QTest::newRow("a file") << "BREAKWATER_WEBHOOK_URL" << "file:///etc/hunter2" << "BREAKWATER_WEBHOOK_URL";
        QTest::newRow("no such program") << "BREAKWATER_ALERT_COMMAND" << "/nonexistent/hunter2" << "BREAKWATER_ALERT_COMMAND";
        QTest::newRow("by the path") << "BREAKWATER_ALERT_COMMAND" << "sh -c hunter2" << "BREAKWATER_ALERT_COMMAND";
        QTest::newRow("a folder") << "BREAKWATER_ALERT_COMMAND" << "/bin" << "BREAKWATER_ALERT_COMMAND";
        QTest::newRow("yes") << "BREAKWATER_ALERT_DESKTOP" << "yes" << "BREAKWATER_ALERT_DESKTOP";
        QTest::newRow("amount") << "BREAKWATER_ALERT_FILLS_FROM" << "much" << "BREAKWATER_ALERT_FILLS_FROM";
        QTest::newRow("below nothing") << "BREAKWATER_ALERT_FILLS_FROM" << "-5" << "BREAKWATER_ALERT_FILLS_FROM";
    }
    void whatIsWrongIsNamedAndNotRepeated()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, named);
        Given given = whole();
        given.insert(name, value);
        const auto settings = parseAlertSettings(given);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, base::ErrorCode::Malformed);
        QVERIFY2(settings.error().message.contains(named), qPrintable(settings.error().message));
        for (const QString &secret : {kToken, kSecret, kHook, QStringLiteral("hunter2")}) {
            QVERIFY2(!settings.error().message.contains(secret), qPrintable(settings.error().message));
        }
    }
    void thisMachineMayBeSpokenToInClear()
    {
        for (const char *host : {"127.0.0.1", "localhost", "[::1]"}) {
            Given given = whole();
            given.insert(QStringLiteral("BREAKWATER_WEBHOOK_URL"), QStringLiteral("http://%1:8080/hook").arg(QLatin1String(host)));
            QVERIFY2(parseAlertSettings(given), host);
        }
    }
    void secretsLeaveATextWhereverTheyStand()
    {
        const QStringList secrets = parseAlertSettings(whole())->secrets();
        const QString text = QStringLiteral("a %1 b %2 c %3 d SECRET-TOKEN-OF-A-BOT e a-pass-word f /T000/B000/XXXXXXXX g key=abcdefghij").arg(kToken, kSecret, kHook);
        const QString clean = withoutSecrets(text, secrets);
        for (const char *part : {"SECRET-TOKEN", "0123456789abcdef", "XXXXXXXX", "a-pass-word", "abcdefghij"}) {
            QVERIFY2(!clean.contains(QLatin1String(part)), qPrintable(clean));
        }
        QVERIFY(clean.startsWith(QStringLiteral("a [secret] b [secret] c ")));
        QCOMPARE(withoutSecrets(QStringLiteral("nothing here"), secrets), QStringLiteral("nothing here"));
    }
    void everySecretIsAmongTheNames()
    {
        const QStringList all = alertSettingNames();
        for (const QString &name : alertSecretNames()) {
            QVERIFY(all.contains(name));
        }
        QCOMPARE(all.size(), 10);
    }
};

QTEST_APPLESS_MAIN(AlertSettingsTest)
#include "tst_alert_settings.moc"
