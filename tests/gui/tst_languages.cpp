// Every window in every language: what is open follows a change at once and to the last text, nothing is cut, nothing stays English.
// With BW_SHOT_DIR set, each is also saved as a picture.
#include "language_stage.h"
#include "panel_shots.h"

#include "ui/format.h"
#include "ui/language_choice.h"
#include "ui/panels/positions_table.h"

#include <QActionGroup>
#include <QFontDatabase>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kPseudo = QStringLiteral("pseudo");

QStringList spokenWords()
{
    QStringList words = language::languageWords();
    words.removeAll(QStringLiteral("system"));
    return words;
}

void everyWindow(const std::function<void(const QByteArray &, const QString &, const QString &)> &row)
{
    const QList<std::pair<QString, QString>> windows{
        {QStringLiteral("calm"), QString()},          {QStringLiteral("incident"), QString()},
        {QStringLiteral("stale"), QString()},         {QStringLiteral("stopping"), QString()},
        {QStringLiteral("stopped"), QString()},       {QStringLiteral("unproven"), QString()},
        {QStringLiteral("unexplained"), QString()},   {QStringLiteral("startup"), QString()},
        {QStringLiteral("spot"), QString()},          {QStringLiteral("calm"), QStringLiteral("close")},
        {QStringLiteral("calm"), QStringLiteral("stop")}, {QStringLiteral("stopped"), QStringLiteral("clear")},
        {QStringLiteral("stopped"), QStringLiteral("amend")}, {QStringLiteral("unproven"), QStringLiteral("baseline")},
        {QStringLiteral("unexplained"), QStringLiteral("flow")}, {QStringLiteral("spot"), QStringLiteral("adopt")}};
    for (const auto &[scene, dialog] : windows) {
        row(dialog.isEmpty() ? scene.toLatin1() : dialog.toLatin1() + " dialog", scene, dialog);
    }
}

QString firstDifference(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()) && lines.size() < 24; ++i) {
        if (a.value(i) != b.value(i)) {
            lines.append(QStringLiteral("'%1' is not '%2'").arg(a.value(i), b.value(i)));
        }
    }
    return lines.join(QStringLiteral("\n  "));
}

void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
    }
}

// What is not said by this program: names of things, of the exchange's and the scene's own making, and the words of the key caps.
bool isData(const QString &text)
{
    static const QRegularExpression data(QStringLiteral("\\b(Breakwater|PAPER|REST|UTC|USDT?|USD-M|Spot|main|API|[A-Z0-9]*USDT|BTC|ETH|SOL|XRP|Ctrl|Alt|Shift|Del|Esc|"
                                                        "English|Deutsch|Espa|min|bw-[a-z0-9-]+)\\b"));
    return !QString(text).remove(data).contains(QRegularExpression(QStringLiteral("[A-Za-z]{3,}")));
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
        ui::Theme::apply(*qApp, ui::Scheme::Dark);
    }
    void cleanup() { ui::speak(kEnglish); }

    void whatIsOpenFollows_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("dialog");
        everyWindow([](const QByteArray &name, const QString &scene, const QString &dialog) { QTest::newRow(name.constData()) << scene << dialog; });
    }
    // A window that was switched says to the last text what one says that began in the language.
    void whatIsOpenFollows()
    {
        QFETCH(QString, scene);
        QFETCH(QString, dialog);
        ui::speak(kEnglish);
        LanguageStage stage(scene, dialog);
        const QStringList english = textsOf(stage.window);
        ui::speak(kPseudo);
        settle();
        const QStringList switched = textsOf(stage.window);
        QVERIFY(switched != english);
        {
            LanguageStage fresh(scene, dialog);
            QVERIFY2(switched == textsOf(fresh.window), qPrintable(firstDifference(switched, textsOf(fresh.window))));
        }
        ui::speak(kEnglish);
        settle();
        QVERIFY2(textsOf(stage.window) == english, qPrintable(firstDifference(textsOf(stage.window), english)));
    }

    void nothingStaysEnglish_data() { whatIsOpenFollows_data(); }
    void nothingStaysEnglish()
    {
        QFETCH(QString, scene);
        QFETCH(QString, dialog);
        ui::speak(kPseudo);
        LanguageStage stage(scene, dialog);
        QStringList stays;
        const QList<QWidget *> widgets = stage.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            // Qt's own, and what the engine said.
            const bool ofOthers = QByteArray(widget->metaObject()->className()).startsWith("QDockWidgetTitle") || widget->objectName().startsWith(QLatin1String("Scroll"))
                || widget->objectName() == QLatin1String("notice") || widget->objectName() == QLatin1String("stopNote");
            if (ofOthers) {
                continue;
            }
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            for (const QString &said : {text, widget->accessibleName(), widget->toolTip()}) {
                if (!said.contains(QChar(0xab)) && !isData(said)) {
                    stays.append(nameOf(widget) + QStringLiteral(": ") + said);
                }
            }
        }
        const QList<QAction *> actions = stage.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->text().contains(QChar(0xab)) && !isData(QString(action->text()).remove(QLatin1Char('&')))) {
                stays.append(QStringLiteral("action: ") + action->text());
            }
        }
        stays.removeDuplicates();
        QVERIFY2(stays.isEmpty(), qPrintable(stays.join(QStringLiteral("\n  "))));
    }

    // The check itself: each kind of control, too narrow and wide enough.
    void whatIsCutIsSeen()
    {
        const QString words = QStringLiteral("Words that need some room");
        QWidget root;
        root.resize(900, 300);
        auto *edit = new QLineEdit(&root);
        edit->setPlaceholderText(words);
        auto *box = new QComboBox(&root);
        box->addItem(words);
        auto *label = new QLabel(words, &root);
        auto *wrapped = new QLabel(words + QLatin1Char(' ') + words, &root);
        wrapped->setWordWrap(true);
        auto *button = new QPushButton(words, &root);
        auto *table = new QTableWidget(1, 1, &root);
        table->setHorizontalHeaderLabels({words});
        const QList<QWidget *> controls{edit, box, label, wrapped, button, table};
        root.show();
        const auto cut = [&](int width) {
            for (QWidget *control : controls) {
                control->resize(width, 30);
            }
            table->setColumnWidth(0, width);
            settle();
            return test::cutTexts(root);
        };
        QCOMPARE(cut(50).size(), controls.size());
        QCOMPARE(cut(420), QStringList());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("dialog");
        const QStringList words = spokenWords();
        for (const QString &word : words) {
            everyWindow([&word](const QByteArray &name, const QString &scene, const QString &dialog) {
                QTest::newRow(QByteArray(word.toLatin1() + ' ' + name).constData()) << word << scene << dialog;
            });
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, word);
        QFETCH(QString, scene);
        QFETCH(QString, dialog);
        ui::speak(word);
        LanguageStage stage(scene, dialog);
        QWidget &looked = dialog.isEmpty() ? static_cast<QWidget &>(stage.window) : *stage.dialog();
        const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
        if (!folder.isEmpty()) {
            QVERIFY(looked.grab().save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".png"))));
        }
        const QStringList cut = cutTexts(looked);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("\n  "))));
        // What protects a position is seen without scrolling; pseudo is longer than any language.
        if (const auto *table = stage.window.findChild<ui::PositionsTable *>(); dialog.isEmpty() && word != kPseudo) {
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("the positions are %1 px too wide").arg(table->horizontalScrollBar()->maximum())));
        }
        QVERIFY2(looked.width() <= 1600, qPrintable(QStringLiteral("the window grew to %1 px").arg(looked.width())));
    }

    // By the menu, as a person does it; kept for the next start.
    void isChosenInTheMenu()
    {
        LanguageStage stage(QStringLiteral("stopped"), QStringLiteral("clear"));
        QCOMPARE(ui::chosenLanguage(), QString());
        auto *menu = child<QMenu>(stage.window, "languageMenu");
        const auto entry = [menu](const char *name) { return menu->findChild<QAction *>(QString::fromLatin1(name)); };
        QStringList offered;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            offered.append(action->text());
        }
        for (const language::Language &one : language::languages()) {
            QVERIFY2(offered.contains(one.name), qPrintable(one.name));
        }
        entry("language-de")->trigger();
        settle();
        QCOMPARE(language::spoken(), QStringLiteral("de"));
        QCOMPARE(ui::chosenLanguage(), QStringLiteral("de"));
        QCOMPARE(plain(ui::format::number(base::Decimal::fromInt(12345), 2)), QStringLiteral("12.345,00"));
        Q_EMIT menu->aboutToShow();
        QVERIFY(entry("language-de")->isChecked() && !entry("language-en")->isChecked());
        // Strip, menu, list and the dialog that is open, each as the translators wrote it.
        const auto german = [](const char *context, const char *text) { return QCoreApplication::translate(context, text); };
        const QStringList texts = textsOf(stage.window);
        for (const QString &wanted : {german("bw::ui::MainWindow", "&View"), german("bw::ui::ClearStopDialog", "Clear the emergency stop"), german("bw::ui::StatusStrip", "Balance"),
                                      german("bw::ui::OrdersModel", "Symbol"), german("bw::ui::ClearStopDialog", "Keep stopped")}) {
            QVERIFY2(texts.join(QLatin1Char('\n')).contains(QStringLiteral(": ") + wanted), qPrintable(wanted));
        }
        entry("language-en")->trigger();
        settle();
        QVERIFY(stage.dialog()->windowTitle() == QLatin1String("Clear the emergency stop"));
        QCOMPARE(ui::chosenLanguage(), kEnglish);
    }

    void aWordFromAnotherTimeIsNotChosen()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop")).setValue(QStringLiteral("desktop/language"), QStringLiteral("la"));
        QCOMPARE(ui::chosenLanguage(), QString());
    }

    void datesAreTheLanguagesOwn_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("date");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("22.11.2026 18:47:27");
        QTest::newRow("tr") << QStringLiteral("tr") << QStringLiteral("22.11.2026 18:47:27");
        QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("22/11/2026 18:47:27");
        QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("2026/11/22 18:47:27");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("2026/11/22 18:47:27");
        QTest::newRow("en, on a machine without a language") << QStringLiteral("en") << QStringLiteral("2026-11-22 18:47:27");
    }
    void datesAreTheLanguagesOwn()
    {
        QFETCH(QString, word);
        ui::speak(word);
        QTEST(ui::format::dateClock(base::VenueTime(scenes::kNowMs)), "date");
    }

    // Boxes instead of signs: a font is missing.
    void everySignHasAFont()
    {
        const QFont font = ui::Theme::words();
        for (const language::Language &one : language::languages()) {
            QStringList missing;
            for (const QChar c : one.name) {
                bool found = QFontMetrics(font).inFont(c);
                const QStringList families = QFontDatabase::families();
                for (qsizetype i = 0; !found && i < families.size(); ++i) {
                    found = QFontMetrics(QFont(families.at(i))).inFont(c);
                }
                if (!found) {
                    missing.append(QString(c));
                }
            }
            QVERIFY2(missing.isEmpty(), qPrintable(one.word + QStringLiteral(": ") + missing.join(QLatin1Char(' '))));
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
