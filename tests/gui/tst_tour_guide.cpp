// The tour beside the real controls: it rings them, presses nothing, sends nothing, never lies over the strip, and can be left at any moment.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/tour_offer.h"
#include "ui/main_window.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/panels/ticket_panel.h"
#include "ui/theme.h"
#include "ui/tour_guide.h"
#include "ui/tour_run.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tour_panel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::Snapshot;

namespace {

struct Stage
{
    FakeEngineClient client{scenes::incident()};
    MainWindow window{client};

    explicit Stage(bool incident = true)
    {
        DesktopServices services;
        services.incident = incident;
        window.setServices(services);
        window.show();
    }

    TourGuide *guide() { return window.findChild<TourGuide *>(); }
    TourPanel *panel() { return window.findChild<TourPanel *>(); }
    TourRing *ring() { return window.findChild<TourRing *>(); }
    QPushButton *goOn() { return panel()->findChild<QPushButton *>(QStringLiteral("tourGoOn")); }
    QString words(const char *name) { return panel()->findChild<QLabel *>(QLatin1String(name))->text(); }
    QRect place(const QWidget *widget) { return {widget->mapTo(&window, QPoint()), widget->size()}; }
    void show(Snapshot s) { client.publish(std::move(s)); }
    void decide(Snapshot &s, const char *subject, const char *symbol)
    {
        engine_client::DecisionRow row;
        row.number = s.decisions.last().number + 1;
        row.subject = QString::fromLatin1(subject);
        row.allowed = true;
        row.symbol = scenes::symbol(symbol);
        s.decisions.append(row);
    }
    // As far as the close.
    void toClose()
    {
        window.openTour();
        goOn()->click();
        window.findChild<TicketPanel *>()->setSymbol(scenes::symbol("ETHUSDT"));
        window.findChild<QAbstractButton *>(QStringLiteral("sell"))->click();
        window.findChild<QLineEdit *>(QStringLiteral("size"))->setText(QStringLiteral("1"));
        window.findChild<QLineEdit *>(QStringLiteral("stopPrice"))->setText(QStringLiteral("2900"));
        show(scenes::incident());
        show(scenes::incident());
        QVERIFY(goOn()->isEnabled());
        goOn()->click();
    }
};

QString script(const QTemporaryDir &folder, const char *body)
{
    const QString path = folder.filePath(QStringLiteral("program"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n") < 0 || file.write(body) < 0) {
        qFatal("no script");
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class TourGuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void itRingsTheRealControls();
    void itNeverLiesOverTheStrip_data();
    void itNeverLiesOverTheStrip();
    void whatIsRingedCanBePressed();
    void itPressesNothing();
    void theRingFollowsIntoTheDialog();
    void itCanBeLeftAtAnyMoment();
    void byKeyboard();
    void theMenuOnlyOnPaper();
    void itEndsWhereTheMoneyIsReal();
    void anotherAccountIsNotTouched();
    void askedForAtTheStart();
    void thePracticeRunIsClean();
    void thePracticeRunEndsWithUs();
    void aRunThatFailsSaysWhy();
    void besideTheTarget();
};

void TourGuideTest::itRingsTheRealControls()
{
    Stage stage;
    stage.window.openTour();
    QVERIFY(stage.panel()->isVisible());
    auto *table = stage.window.positions()->table(); // the picture shows it at once: where to look is ringed all the same
    const QRect row(table->viewport()->mapTo(&stage.window, table->visualRect(table->currentIndex()).topLeft()), table->visualRect(table->currentIndex()).size());
    QVERIFY(stage.place(stage.ring()).contains(row));
    QVERIFY(stage.place(stage.ring()).height() < table->height() / 2);
    QVERIFY(!stage.place(stage.panel()).intersects(row));
    QVERIFY(stage.goOn()->isEnabled());
    stage.goOn()->click();
    QVERIFY(!stage.goOn()->isEnabled());
    QVERIFY(stage.ring()->isVisible());
    QVERIFY(stage.place(stage.ring()).intersects(stage.place(stage.window.findChild<TicketPanel *>())));
    QVERIFY(stage.words("tourNumber").contains(QStringLiteral("2 of 6")));
    QVERIFY(stage.words("tourState").startsWith(QStringLiteral("…")));
}

void TourGuideTest::itNeverLiesOverTheStrip_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1600, 960);
    QTest::newRow("small") << QSize(1100, 700);
    QTest::newRow("wide") << QSize(2400, 900);
}

void TourGuideTest::itNeverLiesOverTheStrip()
{
    QFETCH(QSize, size);
    Stage stage;
    stage.window.resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    const auto clear = [&] {
        const QRect panel = stage.place(stage.panel());
        const QWidget *button = stage.window.strip()->stopButton();
        return stage.window.rect().contains(panel) && !panel.intersects(stage.place(stage.window.strip()))
            && button->visibleRegion().boundingRect() == button->rect() && stage.window.childAt(stage.place(button).center()) == button;
    };
    stage.toClose();
    QVERIFY(clear());
    stage.show(scenes::stopping());
    QVERIFY(stage.words("tourNumber").contains(QStringLiteral("4 of 6")));
    QVERIFY(clear());
    stage.show(scenes::stopped());
    stage.goOn()->click();
    QVERIFY(stage.words("tourNumber").contains(QStringLiteral("5 of 6")));
    QVERIFY(clear());
    shoot(stage.window, QStringLiteral("tour-clear-%1").arg(size.width()));
}

void TourGuideTest::whatIsRingedCanBePressed()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    stage.toClose();
    auto *close = stage.window.findChild<QPushButton *>(QStringLiteral("close"));
    QVERIFY(stage.place(stage.ring()).contains(stage.place(close)));
    QVERIFY(!stage.place(stage.panel()).intersects(stage.place(close)));
    QCOMPARE(stage.window.childAt(stage.place(close).center()), close);
}

void TourGuideTest::itPressesNothing()
{
    Stage stage;
    stage.toClose();
    stage.show(scenes::stopping());
    stage.show(scenes::stopped());
    stage.goOn()->click();
    QCOMPARE(stage.client.sent.size(), 0);
    QCOMPARE(stage.client.stops.size(), 0);
    QVERIFY(!stage.window.findChild<QDialog *>(QStringLiteral("bwDialog")));
}

void TourGuideTest::theRingFollowsIntoTheDialog()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    stage.toClose();
    stage.window.openCloseDialog(scenes::symbol("ETHUSDT"));
    auto *dialog = stage.window.findChild<QDialog *>(QStringLiteral("bwDialog"));
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("reason"));
    const auto surrounds = [&](QWidget *field) {
        auto *ring = dialog->findChild<TourRing *>();
        return ring && ring->isVisible() && ring->geometry().contains(QRect(field->mapTo(dialog, QPoint()), field->size()).center());
    };
    QTRY_VERIFY(surrounds(reason));
    QVERIFY(!stage.place(stage.panel()).intersects(dialog->geometry().translated(-stage.window.mapToGlobal(QPoint()))));
    reason->setEditText(QStringLiteral("over the limit"));
    QTRY_VERIFY(surrounds(dialog->findChild<QPushButton *>(QStringLiteral("close"))));
    QCOMPARE(stage.client.sent.size(), 0);
    dialog->reject(); // the ring goes with it, and there is one again
    QTRY_VERIFY(!stage.window.findChild<QDialog *>(QStringLiteral("bwDialog")));
    QTRY_VERIFY(stage.ring() && stage.ring()->isVisible());
}

void TourGuideTest::itCanBeLeftAtAnyMoment()
{
    for (int steps = 0; steps < 2; ++steps) {
        Stage stage;
        stage.window.openTour();
        if (steps > 0) {
            stage.goOn()->click();
        }
        stage.panel()->findChild<QPushButton *>(QStringLiteral("tourLeave"))->click();
        QTRY_VERIFY(!stage.guide());
        QVERIFY(!stage.panel());
        QVERIFY(!stage.ring());
        stage.window.openTour(); // and begun again, from the start
        QVERIFY(stage.words("tourNumber").contains(QStringLiteral("1 of 6")));
    }
}

void TourGuideTest::byKeyboard()
{
    Stage stage;
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.window.findChild<QAction *>(QStringLiteral("tourAction"))->trigger();
    QVERIFY(stage.goOn()->hasFocus());
    QTest::keyClick(stage.goOn(), Qt::Key_Return);
    QVERIFY(stage.words("tourNumber").contains(QStringLiteral("2 of 6")));
    QVERIFY(stage.panel()->isVisible());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return); // once more by mistake: neither on nor out
    QVERIFY(stage.panel()->isVisible());
    QVERIFY(stage.words("tourNumber").contains(QStringLiteral("2 of 6")));
    stage.window.positions()->table()->setFocus();
    stage.window.findChild<QAction *>(QStringLiteral("tourAction"))->trigger(); // back to it
    QVERIFY(stage.panel()->hasFocus());
    QTest::keyClick(stage.panel(), Qt::Key_Tab);
    auto *leave = stage.panel()->findChild<QPushButton *>(QStringLiteral("tourLeave"));
    QVERIFY(leave->hasFocus());
    QVERIFY(!stage.panel()->accessibleName().isEmpty());
    QVERIFY(stage.panel()->accessibleDescription().contains(stage.words("tourTitle")));
    QTest::keyClick(leave, Qt::Key_Escape);
    QTRY_VERIFY(!stage.guide());
}

void TourGuideTest::theMenuOnlyOnPaper()
{
    Stage stage;
    auto *action = stage.window.findChild<QAction *>(QStringLiteral("tourAction"));
    QVERIFY(action->isVisible() && action->isEnabled());
    for (const safety::Mode mode : {safety::Mode::Testnet, safety::Mode::LiveLimited, safety::Mode::LiveFull}) {
        Snapshot s = scenes::incident();
        s.mode = mode;
        stage.show(s);
        QVERIFY(!action->isVisible() && !action->isEnabled());
    }
}

void TourGuideTest::itEndsWhereTheMoneyIsReal()
{
    Stage stage;
    stage.window.openTour();
    Snapshot s = scenes::incident();
    s.mode = safety::Mode::LiveLimited;
    stage.show(s);
    QTRY_VERIFY(!stage.guide());
    QVERIFY(!stage.panel());
}

// Over its limit and without a stop, but the account of somebody: the tour has one of its own.
void TourGuideTest::anotherAccountIsNotTouched()
{
    Stage stage(false);
    stage.window.openTour();
    QVERIFY(!stage.guide());
    auto *offer = stage.window.findChild<TourOffer *>();
    QVERIFY(offer && offer->isVisible());
    QVERIFY(!offer->isModal());
    QVERIFY(offer->findChild<StopButton *>());
    QVERIFY(!offer->findChild<QPushButton *>(QStringLiteral("startTour"))->isEnabled()); // nothing to start is known
    stage.window.openTour();
    QCOMPARE(stage.window.findChildren<TourOffer *>().size(), 1);
    QCOMPARE(stage.client.sent.size(), 0);
}

void TourGuideTest::askedForAtTheStart()
{
    FakeEngineClient client(scenes::startUp());
    MainWindow window(client);
    DesktopServices services;
    services.incident = services.tour = true;
    window.setServices(services);
    window.show();
    client.publish(scenes::startUp());
    QVERIFY(!window.findChild<TourGuide *>());
    client.publish(scenes::incident());
    QVERIFY(window.findChild<TourGuide *>());
    window.findChild<TourGuide *>()->leave();
    QTRY_VERIFY(!window.findChild<TourGuide *>());
    client.publish(scenes::incident());
    QVERIFY(!window.findChild<TourGuide *>()); // once
}

void TourGuideTest::thePracticeRunIsClean()
{
    QProcessEnvironment given;
    for (const char *name : {"BINANCE_API_KEY", "TELEGRAM_BOT_TOKEN", "BREAKWATER_WEBHOOK_URL", "BREAKWATER_MODE", "PATH", "DISPLAY"}) {
        given.insert(QString::fromLatin1(name), QStringLiteral("x"));
    }
    QStringList left = TourRun::cleaned(given).keys();
    left.sort();
    QCOMPARE(left, (QStringList{QStringLiteral("DISPLAY"), QStringLiteral("PATH")}));
}

void TourGuideTest::thePracticeRunEndsWithUs()
{
    QTemporaryDir folder;
    const QString said = folder.filePath(QStringLiteral("said"));
    qputenv("SAID", said.toUtf8());
    const QString program = script(folder, "echo \"$@\" > \"$SAID.new\"; mv \"$SAID.new\" \"$SAID\"\nexec sleep 600\n");
    auto run = std::make_unique<TourRun>();
    QSignalSpy began(run.get(), &TourRun::began);
    run->start(program);
    QTRY_COMPARE(began.size(), 1);
    QTRY_VERIFY(QFile::exists(said));
    const QString own = run->folder();
    QVERIFY(QDir(own).exists());
    QFile file(said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), QStringLiteral("run --scenario incident --tour --speed 0 --no-api --data-dir ") + own);
    run->start(program); // one at a time
    QCOMPARE(run->folder(), own);
    const qint64 pid = run->findChild<QProcess *>()->processId();
    QVERIFY(pid > 0 && QFile::exists(QStringLiteral("/proc/%1").arg(pid)));
    run.reset();
    QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(pid)));
    QVERIFY(!QDir(own).exists());
}

void TourGuideTest::aRunThatFailsSaysWhy()
{
    QTemporaryDir folder;
    FakeEngineClient client(scenes::calm());
    TourRun run;
    TourOffer offer(client, run, script(folder, "echo 'breakwater: no display here.' >&2\nexit 1\n"), nullptr);
    offer.show();
    auto *start = offer.findChild<QPushButton *>(QStringLiteral("startTour"));
    start->click();
    QVERIFY(!start->isEnabled());
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(offer.findChild<QLabel *>(QStringLiteral("tourOfferState"))->text().contains(QStringLiteral("no display here")));
    TourOffer nowhere(client, run, folder.filePath(QStringLiteral("nothing")), nullptr);
    nowhere.findChild<QPushButton *>(QStringLiteral("startTour"))->click();
    QTRY_VERIFY(!run.isRunning());
    QVERIFY(nowhere.findChild<QLabel *>(QStringLiteral("tourOfferState"))->text().contains(QStringLiteral("ended:")));
}

void TourGuideTest::besideTheTarget()
{
    const QRect area(0, 200, 1600, 760);
    const QSize panel(400, 220);
    for (const QRect &target : {QRect(1180, 210, 420, 740), QRect(900, 560, 120, 34), QRect(1420, 40, 170, 90), QRect(4, 210, 1100, 300)}) {
        const QRect at(placedBeside(target, panel, area), panel);
        QVERIFY(area.contains(at));
        QVERIFY(!at.intersects(target));
    }
    const QRect whole(placedBeside(area, panel, area), panel); // nowhere beside it: inside all the same
    QVERIFY(area.contains(whole));
}

QTEST_MAIN(TourGuideTest)
#include "tst_tour_guide.moc"
