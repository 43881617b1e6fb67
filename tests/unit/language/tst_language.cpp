// Which language is spoken, that it can change at any time, that alerts speak it too, and what is said where it has no words.
#include "ts_file.h"

#include "core/alerts/texts.h"
#include "core/language/engine_sentences.h"
#include "core/language/language.h"
#include "core/language/pseudo.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace bw;
using namespace bw::language;

namespace {

// The one sentence that the tests ask for, as the translators wrote it.
QString endedIn(const QString &word)
{
    const QList<test::Message> messages = test::readTs(QStringLiteral(BW_TRANSLATIONS "/breakwater_%1.ts").arg(word));
    for (const test::Message &message : messages) {
        if (message.context == QLatin1String("Alerts") && message.source.startsWith(QLatin1String("Breakwater ended"))) {
            return message.unfinished ? QString() : message.forms.value(0);
        }
    }
    return {};
}

const QString kEnded = QStringLiteral("Breakwater ended; nothing watches the account now.");

class Listener final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        told += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
    int told = 0;
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void systemIsTheFirstThatIsSpoken_data()
    {
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("speaks");
        const auto row = [](const char *name, const QStringList &system, const char *speaks) { QTest::newRow(name) << system << QString::fromLatin1(speaks); };
        row("German of Austria", {QStringLiteral("de-AT"), QStringLiteral("en-US")}, "de");
        row("as the environment writes it", {QStringLiteral("tr_TR")}, "tr");
        row("a language of its own", {QStringLiteral("ja")}, "ja");
        row("simplified, with its script", {QStringLiteral("zh-Hans-CN")}, "zh_CN");
        row("traditional is another script", {QStringLiteral("zh-Hant-TW"), QStringLiteral("en")}, "en");
        row("the second is spoken", {QStringLiteral("fr-CA"), QStringLiteral("es-MX")}, "es");
        row("none is spoken", {QStringLiteral("fr"), QStringLiteral("C")}, "en");
        row("none is known", {}, "en");
    }
    void systemIsTheFirstThatIsSpoken()
    {
        QFETCH(QStringList, system);
        QTEST(resolved(QStringLiteral("system"), system), "speaks");
        QCOMPARE(resolved(QStringLiteral("ja"), system), QStringLiteral("ja"));
    }

    void theSettingTakesWhatIsSpoken()
    {
        const settings::Key *key = settings::findKey(u"language");
        QVERIFY(key && key->standard == QLatin1String("system"));
        QCOMPARE(key->choices, languageWords());
        QCOMPARE(settings::environmentName(*key), QStringLiteral("BREAKWATER_LANGUAGE"));
        const auto bad = settings::normalised(*key, QStringLiteral("klingon"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().message, QStringLiteral("'klingon' is no value for language, which takes system, en, de, es, tr, ja, zh_CN or pseudo."));
    }

    void alertsSpeakIt_data()
    {
        QTest::addColumn<QString>("word");
        for (const Language &one : languages()) {
            QTest::newRow(qPrintable(one.word)) << one.word;
        }
    }
    void alertsSpeakIt()
    {
        QFETCH(QString, word);
        speak(word);
        QCOMPARE(spoken(), word);
        const QString wanted = word == QLatin1String("en") ? kEnded : endedIn(word);
        QVERIFY2(!wanted.isEmpty(), "the translators have not come to it yet");
        QCOMPARE(alerts::Texts::ended(), wanted);
    }

    void whatHasNoWordsIsSaidInEnglish()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Alerts", "No translator ever saw this sentence."), QStringLiteral("No translator ever saw this sentence."));
        QCOMPARE(QCoreApplication::translate("Nowhere", "%n left", nullptr, 3), QStringLiteral("3 left"));
    }

    // A class of windows asks by its whole name, what has no class of its own by the name it declares.
    void bothKindsOfNamesAreFound()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Alerts", "Breakwater ended; nothing watches the account now."), endedIn(QStringLiteral("de")));
        QCOMPARE(QCoreApplication::translate("bw::ui::ClearStopDialog", "Keep stopped"), QStringLiteral("Gestoppt lassen"));
    }

    void englishCounts()
    {
        speak(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Statistics", "of %n day(s)", nullptr, 1), QStringLiteral("of 1 day"));
        QCOMPARE(QCoreApplication::translate("Statistics", "of %n day(s)", nullptr, 2), QStringLiteral("of 2 days"));
    }

    void pseudoIsEveryText()
    {
        speak(QStringLiteral("pseudo"));
        QCOMPARE(alerts::Texts::ended(), pseudo(kEnded));
        QVERIFY(alerts::Texts::began(QStringLiteral("paper"), QStringLiteral("spot")).contains(QLatin1String("paper, spot"))); // placeholders are filled
        QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), QStringLiteral("Ctrl")); // what stands on the key
    }

    void aWordThatIsNoneIsTheSystem()
    {
        speak(QStringLiteral("klingon"));
        QCOMPARE(asked(), QStringLiteral("system"));
    }

    void everybodyHearsOfIt()
    {
        speak(QStringLiteral("en"));
        Listener listener;
        QCoreApplication::instance()->installEventFilter(&listener);
        speak(QStringLiteral("pseudo"));
        speak(QStringLiteral("en"));
        QCoreApplication::instance()->removeEventFilter(&listener);
        QCOMPARE(listener.told, 2);
        QCOMPARE(alerts::Texts::ended(), kEnded);
    }

    // Alerts are worded on a thread of their own: each is whole in one language, whatever is switched meanwhile.
    void anotherThreadHearsWholeSentences()
    {
        const QString dressed = pseudo(kEnded);
        std::atomic<bool> goOn = true;
        std::atomic<int> asked = 0;
        std::atomic<int> torn = 0;
        std::thread speaker([&] {
            while (goOn) {
                const QString said = alerts::Texts::ended();
                torn += said == kEnded || said == dressed ? 0 : 1;
                ++asked;
            }
        });
        for (int i = 0; i < 200 || asked < 200; ++i) {
            speak(i % 2 == 0 ? QStringLiteral("pseudo") : QStringLiteral("en"));
        }
        goOn = false;
        speaker.join();
        QCOMPARE(torn.load(), 0);
    }

    void numbersGoWithIt()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(numbers().language(), QLocale::German);
        QCOMPARE(numbers().decimalPoint(), QStringLiteral(","));
        speak(QStringLiteral("system"));
        QCOMPARE(numbers(), QLocale::system());
        speak(QStringLiteral("pseudo"));
        QCOMPARE(numbers(), QLocale::system());
    }

    void pseudoIsLongerAndKeepsItsPlaceholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *text, const QStringList &kept) { QTest::newRow(text) << QString::fromUtf8(text) << kept; };
        row("Close", {});
        row("%1 of %2 orders cancelled", {QStringLiteral("%1"), QStringLiteral("%2")});
        row("Cancel %n order(s)", {QStringLiteral("%n")});
        row("&Quit", {QStringLiteral("&Q")});
        row("<b>No</b> entry", {QStringLiteral("<b>"), QStringLiteral("</b>")});
        row("Stop: flatten all\tCtrl+Shift+F12", {QStringLiteral("\tCtrl+Shift+F12")});
        row("EMERGENCY\nSTOP", {QStringLiteral("\n")});
    }
    void pseudoIsLongerAndKeepsItsPlaceholders()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, kept);
        const QString said = pseudo(text);
        QVERIFY2(said.startsWith(QChar(0xab)) && said.contains(QChar(0xbb)), qPrintable(said));
        QVERIFY2(said.section(QLatin1Char('\t'), 0, 0).size() * 10 >= text.section(QLatin1Char('\t'), 0, 0).size() * 14, qPrintable(said));
        for (const QString &part : std::as_const(kept)) {
            QVERIFY2(said.contains(part), qPrintable(said));
        }
        QVERIFY(said != text);
        QCOMPARE(pseudo(QString()), QString());
    }

    // As everywhere else on the screen; what only looks like a figure is a name.
    void figuresInSentencesHaveTheMarkOfTheLanguage()
    {
        speak(QStringLiteral("de"));
        QVERIFY(sentence(QStringLiteral("The price must be a multiple of 0.05 for BTCUSDT.")).contains(QStringLiteral(" 0,05 ")));
        QCOMPARE(sentence(QStringLiteral("2.75")), QStringLiteral("2,75"));
        QVERIFY(sentence(QStringLiteral("38.5 % of the trades won.")).contains(QStringLiteral("38,5 %")));
        QVERIFY(sentence(QStringLiteral("Ending in order; it starts again in testnet.1.")).contains(QStringLiteral("testnet.1")));
        QVERIFY(sentence(QStringLiteral("1.2.3 of the trades won.")).contains(QStringLiteral("1.2.3")));
        speak(QStringLiteral("en"));
        QVERIFY(sentence(QStringLiteral("The price must be a multiple of 0.05 for BTCUSDT.")).contains(QStringLiteral(" 0.05 ")));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
