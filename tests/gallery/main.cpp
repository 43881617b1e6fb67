// Renders the windows, dialogs, menus and states of the desktop: breakwater-gallery FOLDER THEME LANGUAGE. Names every window that a
// text does not fit into, and every warning of Qt. Which windows there are, the menus say: a new entry is shown without a word here.
#include "tests/gallery/gallery_ladder.h"
#include "tests/gallery/gallery_past.h"
#include "tests/gallery/gallery_scenes.h"
#include "tests/gallery/gallery_services.h"
#include "tests/gui/language_stage.h"

#include "ui/dialogs/drill_window.h"
#include "ui/language_choice.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace bw;
using test::GalleryScene;

constexpr QSize kWindow(1600, 950);
constexpr int kSettleMs = 350;           // until a new window is laid out; nothing is judged by it
int complaints = 0;

void complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    ++complaints;
}

void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    complain(QStringLiteral("Qt: ") + text);
}

void settle()
{
    for (int turn = 0; turn < 6; ++turn) {
        QCoreApplication::processEvents();
    }
}

class Gallery
{
public:
    Gallery(const QString &folder, const QString &language) : m_folder(folder), m_language(language) {}

    void keep(QWidget &widget, const QString &name)
    {
        settle();
        if (!widget.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_language)))) {
            complain(QStringLiteral("%1 was not written").arg(name));
        }
        const QStringList cut = qobject_cast<QFileDialog *>(&widget) ? QStringList() : test::cutTexts(widget); // Qt's own
        const QList<QScrollArea *> areas = widget.findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            if (area->isVisible() && area->horizontalScrollBar()->isVisible()) {
                complain(QStringLiteral("%1, %2: has to be scrolled sideways").arg(name, m_language));
            }
        }
        for (const QString &text : cut) {
            complain(QStringLiteral("%1, %2: %3").arg(name, m_language, text));
        }
    }

    // Its pages too: those of tabs, and those that a button leads on to.
    void keepPages(QWidget &window, const QString &name)
    {
        keep(window, name);
        int page = 1;
        if (auto *tabs = window.findChild<QTabWidget *>()) {
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                keep(window, QStringLiteral("%1-page-%2").arg(name).arg(++page));
            }
            tabs->setCurrentIndex(0);
        } else if (auto *pages = window.findChild<QStackedWidget *>(QStringLiteral("pages"))) {
            while (pages->currentIndex() + 1 < pages->count()) {
                auto *next = window.findChild<QPushButton *>(QStringLiteral("next"));
                (next->isVisible() ? next : window.findChild<QPushButton *>(QStringLiteral("setUp")))->click();
                keep(window, QStringLiteral("%1-page-%2").arg(name).arg(++page));
            }
        }
    }

    void showScene(const GalleryScene &scene)
    {
        test::LanguageStage stage(test::beginningOf(scene.picture));
        stage.client.isArmed = scene.armed;
        stage.client.silence = scene.silence;
        stage.window.resize(kWindow);
        show(stage, scene.picture);
        stage.open(scene.dialog);
        settle();
        keep(scene.dialog.isEmpty() ? static_cast<QWidget &>(stage.window) : *stage.dialog(), scene.name);
    }

    // Each tab of the lists, each menu, and each window that a menu opens, with what the program offers it.
    void showMenus()
    {
        test::GalleryServices services;
        test::LanguageStage stage(test::beginningOf(test::withHistory()));
        stage.window.resize(kWindow);
        show(stage, test::withHistory());
        stage.window.setServices(services.services());
        keepPages(stage.window, QStringLiteral("lists"));
        const QList<QMenu *> menus = stage.window.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            if (menu->parent() == stage.window.findChild<QMenuBar *>()) {
                showMenu(stage, *menu);
            }
        }
        const QList<QAction *> actions = stage.window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().endsWith(QChar(0x2026)) && action->isEnabled() && action->isVisible()) {
                showWindowOf(stage, *action);
            }
        }
    }

    // The first words of the tour, beside what they speak of.
    void showTour()
    {
        test::LanguageStage stage(test::beginningOf(test::scenes::incident()));
        stage.window.resize(kWindow);
        show(stage, test::scenes::incident());
        ui::DesktopServices services;
        services.incident = true;
        stage.window.setServices(services);
        stage.window.openTour();
        keep(stage.window, QStringLiteral("tour"));
    }

    // Where it has most to say: before the step to real money.
    void showModes()
    {
        test::GalleryLadder ladder;
        test::LanguageStage stage(test::beforeRealMoney());
        stage.client.ladder = &ladder;
        const QList<QAction *> actions = stage.window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(Qt::Key_F7)) {
                showWindowOf(stage, *action);
            }
        }
    }

private:
    static void show(test::LanguageStage &stage, const engine_client::Snapshot &picture)
    {
        const QList<engine_client::Snapshot> past = test::pastOf(picture);
        for (const engine_client::Snapshot &before : past) {
            stage.client.publish(before);
        }
        stage.client.publish(picture);
        settle();
        if (!past.isEmpty()) { // the chart is drawn a few times a second
            QEventLoop drawn;
            QTimer::singleShot(kSettleMs, &drawn, &QEventLoop::quit);
            drawn.exec();
        }
    }

    void showMenu(test::LanguageStage &stage, QMenu &menu)
    {
        menu.popup(stage.window.mapToGlobal(QPoint(20, 40)));
        keep(menu, QStringLiteral("menu-%1").arg(++m_menus));
        menu.close();
        settle();
    }

    // A window may stand in a loop of its own: the timer looks at it and closes it either way.
    void showWindowOf(test::LanguageStage &stage, QAction &action)
    {
        bool looked = false;
        QTimer::singleShot(kSettleMs, &stage.window, [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                const QString name = QString::fromLatin1(window->metaObject()->className()).section(QStringLiteral("::"), -1);
                if (window == &stage.window || !window->isVisible() || qobject_cast<QMenu *>(window)) {
                    continue;
                }
                if (!m_seen.contains(name)) {
                    m_seen.insert(name);
                    begin(*window);
                    keepPages(*window, QStringLiteral("window-%1").arg(name));
                }
                window->close();
            }
            looked = true;
        });
        action.trigger();
        while (!looked) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        settle();
    }

    // The drill's window shows most when one was run.
    static void begin(QWidget &window)
    {
        auto *drill = qobject_cast<ui::DrillWindow *>(&window);
        if (!drill) {
            return;
        }
        drill->findChild<QPushButton *>(QStringLiteral("drillStart"))->click();
        while (drill->isRunning()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    QDir m_folder;
    QString m_language;
    int m_menus = 0;
    QSet<QString> m_seen;            // windows, by name
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 4 || !QDir().mkpath(words[1])) {
        QTextStream(stderr) << "breakwater-gallery FOLDER dark|light LANGUAGE\n";
        return 2;
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qInstallMessageHandler(passOn);
    ui::Theme::apply(application, words[2] == QLatin1String("light") ? ui::Scheme::Light : ui::Scheme::Dark);
    ui::speak(words[3]);
    Gallery gallery(words[1], words[3]);
    const QList<GalleryScene> scenes = test::galleryScenes();
    for (const GalleryScene &scene : scenes) {
        gallery.showScene(scene);
    }
    gallery.showTour();
    gallery.showModes();
    gallery.showMenus();
    QTextStream(stdout) << words[1] << ": " << complaints << " complaints" << Qt::endl;
    return complaints == 0 ? 0 : 1;
}
