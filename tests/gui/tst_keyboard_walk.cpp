// By keys alone: Tab comes to everything that takes focus and out of it again, every menu entry is named by a letter or a key, and
// no letter is given twice. Windows are found as they are; a new menu entry's window is walked without a word here.
#include "language_stage.h"

#include <QApplication>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int kLongestWalk = 400;

QString nameIn(const QWidget *widget)
{
    return nameOf(widget) + QLatin1Char(' ') + widget->accessibleName();
}

// Where the key arrives when Tab brings the focus here.
QWidget *endOf(QWidget *widget)
{
    while (widget->focusProxy()) {
        widget = widget->focusProxy();
    }
    return widget;
}

bool wantsTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled();
}

// Of buttons that exclude each other Tab comes to one, and the arrows go on from there.
bool excludeEachOther(const QWidget *one, const QWidget *other)
{
    const auto *a = qobject_cast<const QAbstractButton *>(one);
    const auto *b = qobject_cast<const QAbstractButton *>(other);
    const bool grouped = a && b && a->group() && a->group() == b->group() && a->group()->exclusive();
    return grouped || (a && b && a->autoExclusive() && b->autoExclusive() && a->parent() == b->parent());
}

QSet<QWidget *> tabStopsOf(const QWidget *window)
{
    QSet<QWidget *> stops;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == window && wantsTab(widget) && wantsTab(endOf(widget))) {
            stops.insert(endOf(widget));
        }
    }
    return stops;
}

QSet<QWidget *> walk(QWidget *window, Qt::Key key)
{
    QSet<QWidget *> seen;
    for (int step = 0; step < kLongestWalk; ++step) {
        QTest::keyClick(window->windowHandle(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QWidget *at = window->focusWidget()) {
            seen.insert(at);
        }
    }
    return seen;
}

QStringList missed(const QSet<QWidget *> &wanted, const QSet<QWidget *> &seen)
{
    QStringList names;
    for (const QWidget *widget : wanted) {
        const bool came = std::any_of(seen.cbegin(), seen.cend(), [widget](const QWidget *at) { return at == widget || excludeEachOther(at, widget); });
        if (!came) {
            names.append(nameIn(widget));
        }
    }
    names.sort();
    return names;
}

QStringList unreached(QWidget *window)
{
    const QSet<QWidget *> stops = tabStopsOf(window);
    return missed(stops, walk(window, Qt::Key_Tab)) + missed(stops, walk(window, Qt::Key_Backtab));
}

QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)(?:&&)*&([^&\\s])"));
    const QRegularExpressionMatch found = letter.match(text);
    return found.hasMatch() ? found.captured(1).at(0).toLower() : QChar();
}

// Letters that stand for more than one thing, each with what it stands for.
QStringList doubled(const QMultiMap<QChar, QString> &letters)
{
    QStringList out;
    const QList<QChar> keys = letters.uniqueKeys();
    for (const QChar letter : keys) {
        if (letters.count(letter) > 1) {
            out.append(QStringLiteral("Alt+%1: %2").arg(letter, letters.values(letter).join(QStringLiteral(" | "))));
        }
    }
    return out;
}

void count(QMultiMap<QChar, QString> &letters, const QString &text)
{
    if (const QChar letter = mnemonicOf(text); !letter.isNull()) {
        letters.insert(letter, text);
    }
}

// Alt and a letter: menus of the bar, buttons and labels of fields, as far as they are shown.
QStringList doubledIn(const QWidget *window)
{
    QMultiMap<QChar, QString> letters;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() != window || !widget->isVisible()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            count(letters, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            count(letters, label->text());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> menus = bar->actions();
            for (const QAction *menu : menus) {
                count(letters, menu->text());
            }
        }
    }
    return doubled(letters);
}

QList<QAction *> entriesOf(const QMenu *menu)
{
    QList<QAction *> entries = menu->actions();
    entries.removeIf([](const QAction *entry) { return entry->isSeparator() || !entry->isVisible(); });
    return entries;
}

} // namespace

class KeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkNoticesATrapAndALetterGivenTwice()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QPushButton save(QStringLiteral("&Save"));
        QPlainTextEdit trap; // it writes the Tab down
        QPushButton same(QStringLiteral("&Same"));
        for (QWidget *widget : std::initializer_list<QWidget *>{&save, &trap, &same}) {
            column.addWidget(widget);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        save.setFocus();
        QVERIFY(!unreached(&window).isEmpty());
        QCOMPARE(doubledIn(&window).size(), 1);
        trap.setTabChangesFocus(true);
        same.setText(QStringLiteral("S&ame"));
        QCOMPARE(unreached(&window), QStringList());
        QCOMPARE(doubledIn(&window), QStringList());
    }

    void tabComesToEverything_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("dialog");
        for (const char *scene : {"calm", "incident", "stopped", "spot", "unexplained"}) {
            QTest::newRow(scene) << QString::fromLatin1(scene) << QString();
        }
        for (const auto &[scene, dialog] : {std::pair("calm", "close"), std::pair("incident", "stop"), std::pair("stopped", "clear"), std::pair("stopped", "amend"),
                                            std::pair("startup", "baseline"), std::pair("unexplained", "flow"), std::pair("spot", "adopt")}) {
            QTest::newRow(dialog) << QString::fromLatin1(scene) << QString::fromLatin1(dialog);
        }
    }
    void tabComesToEverything()
    {
        QFETCH(QString, scene);
        QFETCH(QString, dialog);
        LanguageStage stage(scene, dialog);
        QWidget *window = dialog.isEmpty() ? static_cast<QWidget *>(&stage.window) : stage.dialog();
        QVERIFY(window && QTest::qWaitForWindowExposed(window));
        QVERIFY(tabStopsOf(window).size() >= 1);
        QCOMPARE(unreached(window).join(QLatin1Char(10)), QString());
        QCOMPARE(doubledIn(window).join(QLatin1Char(10)), QString());
    }

    void whatTheMenusOpenIsWalkedToo()
    {
        LanguageStage stage(scenes::calm());
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        int windows = 0;
        const QList<QMenu *> menus = stage.window.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> entries = entriesOf(menu);
            for (QAction *entry : entries) {
                if (entry->isEnabled() && entry->text().endsWith(QChar(0x2026))) { // it asks something first: a window
                    windows += walkWhatOpens(entry);
                }
            }
        }
        QVERIFY2(windows >= 4, qPrintable(QString::number(windows)));
    }

    void everyMenuEntryHasAKeyOrALetterOfItsOwn()
    {
        LanguageStage stage(scenes::calm());
        const auto *bar = stage.window.findChild<QMenuBar *>();
        QVERIFY(bar);
        QStringList bare;
        QStringList twice;
        const QList<QMenu *> menus = bar->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            QMultiMap<QChar, QString> letters;
            const QList<QAction *> entries = entriesOf(menu);
            for (const QAction *entry : entries) {
                count(letters, entry->text());
                const bool named = !mnemonicOf(entry->text()).isNull() || !entry->shortcut().isEmpty() || entry->text().contains(QLatin1Char('\t'));
                if (!named && menu->objectName() != QLatin1String("languageMenu")) { // names of languages: by the arrows and by their first letter
                    bare.append(menu->title() + QStringLiteral(" > ") + entry->text());
                }
            }
            twice += doubled(letters);
        }
        QCOMPARE(bare.join(QLatin1Char(10)), QString());
        QCOMPARE(twice.join(QLatin1Char(10)), QString());
    }

private:
    // How many windows came up: none or one. Some stand in a loop of their own, so they are walked from within.
    static int walkWhatOpens(QAction *entry)
    {
        const QWidgetList before = QApplication::topLevelWidgets();
        std::optional<int> came;
        QTimer::singleShot(0, qApp, [&] { came = walkWhatCame(entry->text(), before); });
        entry->trigger();
        return QTest::qWaitFor([&came] { return came.has_value(); }) ? *came : 0;
    }
    // It is closed by the key that closes any.
    static int walkWhatCame(const QString &entry, const QWidgetList &before)
    {
        const QWidgetList after = QApplication::topLevelWidgets();
        const auto fresh = std::find_if(after.cbegin(), after.cend(), [&before](const QWidget *w) { return w->isVisible() && !before.contains(w); });
        if (fresh == after.cend()) {
            return 0;
        }
        QWidget *window = *fresh;
        const QString what = entry + QStringLiteral(": ");
        const bool exposed = QTest::qWaitForWindowExposed(window);
        const bool ofQt = QByteArray(window->metaObject()->className()) == "QFileDialog"; // its keys are not ours to give
        QStringList wrong = ofQt ? QStringList() : unreached(window) + doubledIn(window);
        QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
        if (!exposed || window->isVisible()) {
            wrong.append(QStringLiteral("Escape does not close it"));
        }
        if (!wrong.isEmpty()) {
            QTest::qFail(qPrintable(what + wrong.join(QStringLiteral("; "))), __FILE__, __LINE__);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return 1;
    }
};

QTEST_MAIN(KeyboardWalk)
#include "tst_keyboard_walk.moc"
