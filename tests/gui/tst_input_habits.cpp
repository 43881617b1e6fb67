// Habits of every field: the wheel changes no number, symbol or choice that has no focus, and one key means one thing.
#include "fake_engine_client.h"
#include "language_stage.h"
#include "scenes.h"

#include "ui/dialogs/limits_window.h"
#include "ui/dialogs/settings_window.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

namespace {

// What a person would call its value; nothing: it has none that a wheel could change.
QVariant valueOf(QWidget *widget)
{
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        return box->currentText();
    }
    if (auto *spin = qobject_cast<QSpinBox *>(widget)) {
        return spin->value();
    }
    if (auto *slider = qobject_cast<QAbstractSlider *>(widget); slider && !qobject_cast<QScrollBar *>(slider)) {
        return slider->value();
    }
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        return edit->text();
    }
    return {};
}

bool couldTurn(QWidget *widget)
{
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        return box->count() > 1;
    }
    return true;
}

void turn(QWidget *widget, int notch)
{
    const QPointF at(widget->rect().center());
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, notch}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
}

// Which of the fields changed under a wheel; how many were tried.
QStringList turned(QWidget &root, int &tried)
{
    QStringList changed;
    if (QWidget *focused = root.window()->focusWidget()) {
        focused->clearFocus();
    }
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QVariant before = valueOf(widget);
        if (before.isNull() || !couldTurn(widget) || widget->hasFocus()) {
            continue;
        }
        ++tried;
        for (const int notch : {120, -120, -120, 120, 120}) {
            turn(widget, notch);
            if (valueOf(widget) != before || widget->hasFocus()) {
                changed.append(nameOf(widget));
                break;
            }
        }
    }
    changed.removeDuplicates();
    return changed;
}

} // namespace

class TestInputHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWheelLeavesTheMainWindowAlone();
    void theWheelLeavesDialogsAlone_data();
    void theWheelLeavesDialogsAlone();
    void theWheelLeavesOtherWindowsAlone();
    void oneKeyIsOneThing();

private:
    QTemporaryDir m_folder;
};

void TestInputHabits::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    Theme::apply(*qApp, Scheme::Dark);
}

void TestInputHabits::theWheelLeavesTheMainWindowAlone()
{
    LanguageStage stage(QStringLiteral("calm"), QString());
    auto *mode = stage.window.findChild<QComboBox *>(QStringLiteral("sizeMode"));
    mode->setCurrentIndex(2); // the slider is there in % of balance only
    QCoreApplication::processEvents();
    int tried = 0;
    QCOMPARE(turned(stage.window, tried), QStringList());
    QVERIFY2(tried >= 6, qPrintable(QString::number(tried)));
}

void TestInputHabits::theWheelLeavesDialogsAlone_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("close") << "calm" << "close";
    QTest::newRow("place stop") << "calm" << "stop";
    QTest::newRow("clear") << "stopped" << "clear";
    QTest::newRow("adopt") << "spot" << "adopt";
    QTest::newRow("flow") << "unexplained" << "flow";
}

void TestInputHabits::theWheelLeavesDialogsAlone()
{
    QFETCH(QString, scene);
    QFETCH(QString, dialog);
    LanguageStage stage(scene, dialog);
    QVERIFY(stage.dialog());
    int tried = 0;
    QCOMPARE(turned(*stage.dialog(), tried), QStringList());
    QVERIFY2(tried >= 1, qPrintable(QString::number(tried)));
}

void TestInputHabits::theWheelLeavesOtherWindowsAlone()
{
    LanguageStage stage(QStringLiteral("calm"), QString());
    stage.window.openLimits();
    stage.window.openModes();
    stage.window.openSettings();
    stage.window.openKeys();
    stage.window.openStatistics();
    QCoreApplication::processEvents();
    const QList<QDialog *> windows = stage.window.findChildren<QDialog *>();
    QVERIFY(windows.size() >= 5);
    int tried = 0;
    for (QDialog *window : windows) {
        QCOMPARE(turned(*window, tried), QStringList());
    }
    QVERIFY2(tried >= 10, qPrintable(QString::number(tried)));
}

// Two owners of one key: Qt then tells neither of them, and a person presses into nothing.
void TestInputHabits::oneKeyIsOneThing()
{
    const LanguageStage stage(QStringLiteral("calm"), QString());
    QMap<QString, QStringList> owners;
    const auto add = [&owners](const QKeySequence &key, const QString &owner) {
        if (!key.isEmpty()) {
            owners[key.toString()].append(owner);
        }
    };
    const QList<QWidget *> widgets = stage.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy() && label->buddy()->isVisible()) {
            add(QKeySequence::mnemonic(label->text()), QStringLiteral("label ") + label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isVisible()) {
            add(button->shortcut(), QStringLiteral("button ") + button->text());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> menus = bar->actions();
            for (const QAction *menu : menus) {
                add(QKeySequence::mnemonic(menu->text()), QStringLiteral("menu ") + menu->text());
            }
        }
    }
    const QList<QShortcut *> shortcuts = stage.window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        add(shortcut->key(), QStringLiteral("shortcut of ") + nameOf(qobject_cast<QWidget *>(shortcut->parent())));
    }
    const QList<QAction *> actions = stage.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        // What every list has for itself is heard in the list with the keys on it alone: one owner, but of nothing else's key.
        const bool ofAList = action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        const QString owner = QStringLiteral("action ") + action->text();
        if (!ofAList || !owners.value(action->shortcut().toString()).contains(owner)) {
            add(action->shortcut(), owner);
        }
    }
    QStringList twice;
    for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
        if (it->size() > 1) {
            twice.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char(10))));
    QVERIFY(owners.size() > 20);
}

QTEST_MAIN(TestInputHabits)
#include "tst_input_habits.moc"
