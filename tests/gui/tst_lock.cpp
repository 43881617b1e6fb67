// The inactivity lock: what is covered cannot be read and not be pressed; the emergency stop works at once; only the passphrase opens it.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/limits_window.h"
#include "ui/lock/lock_cover.h"
#include "ui/lock/lock_dialog.h"
#include "ui/lock/lock_keeper.h"
#include "ui/lock/passphrase.h"
#include "ui/main_window.h"
#include "ui/panels/positions_panel.h"
#include "ui/preferences.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_progress.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using base::Millis;

namespace {

class HandClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    std::int64_t systemMs() const override { return scenes::kNowMs; }
    void pass(Millis time) { m_now = m_now + time; }

private:
    base::SteadyTime m_now = base::SteadyTime::fromNanos(1'000'000'000);
};

QWidget *coverOf(QWidget &window)
{
    return LockCover::of(window);
}

void lockAfter(int minutes)
{
    Preferences wanted;
    wanted.lockAfterMinutes = minutes;
    PreferenceStore::instance().set(wanted);
}

// A window of its own keeper's clock stays out of it: the window's keeper looks at the machine's.
struct Stage
{
    explicit Stage(engine_client::Snapshot s = scenes::calm()) : client(std::move(s)), window(client)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }
    QLineEdit *field() { return child<QLineEdit>(*coverOf(window), "lockPassphrase"); }
    QString answer() { return child<QLabel>(*coverOf(window), "lockAnswer")->text(); }

    FakeEngineClient client;
    MainWindow window;
};

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itLocksAfterSoLongWithoutAKeyOrAPointer();
    void aStillPointerIsNobody();
    void neverByItselfIsNever();
    void nothingCanBeRead();
    void nothingIsReadOut();
    void nothingCanBePressed();
    void nothingBelowHearsAKey();
    void theFrameClosesNothing();
    void theStopWorksAtOnce();
    void theStopStaysWhereItWas();
    void howAStopProceedsIsSeen();
    void dialogsAreCoveredToo();
    void whatAppearsLaterIsCovered();
    void enterOpensWhereNothingWasChosen();
    void lockedAgainAtOnceIsLocked();
    void onlyThePassphraseOpens();
    void wrongTriesAreHeardEverMoreRarely();
    void aHashThatCannotBeReadOpensNothing_data();
    void aHashThatCannotBeReadOpensNothing();
    void thePictures();

private:
    QTemporaryDir m_folder;
};

void LockTest::initTestCase()
{
    Theme::apply(*qApp, Scheme::Dark);
}

void LockTest::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/lock.ini")));
    PreferenceStore::instance().set({});
}

void LockTest::itLocksAfterSoLongWithoutAKeyOrAPointer()
{
    FakeEngineClient client(scenes::calm());
    auto clock = std::make_shared<HandClock>();
    LockKeeper keeper(client, clock, nullptr);
    QLineEdit typed;
    typed.show();
    lockAfter(5);
    clock->pass(Millis(299'000));
    keeper.look();
    QVERIFY(!keeper.locked());
    QTest::keyClick(&typed, Qt::Key_A);
    clock->pass(Millis(299'999));
    keeper.look();
    QVERIFY(!keeper.locked());
    QTest::mousePress(&typed, Qt::LeftButton);
    clock->pass(Millis(299'999));
    keeper.look();
    QVERIFY(!keeper.locked());
    qt_handleMouseEvent(typed.windowHandle(), QPointF(3, 3), QPointF(3, 3), Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, 1);
    QApplication::processEvents();
    clock->pass(Millis(299'999));
    keeper.look();
    QVERIFY(!keeper.locked());
    clock->pass(Millis(1));
    keeper.look();
    QVERIFY(keeper.locked());
    QVERIFY(coverOf(typed));
}

void LockTest::aStillPointerIsNobody()
{
    FakeEngineClient client(scenes::calm());
    auto clock = std::make_shared<HandClock>();
    LockKeeper keeper(client, clock, nullptr);
    QWidget below;
    below.setMouseTracking(true);
    below.show();
    lockAfter(1);
    qt_handleMouseEvent(below.windowHandle(), QPointF(40, 40), QPointF(40, 40), Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, 1);
    QApplication::processEvents();
    clock->pass(Millis(59'000));
    QWidget above; // opens under it by itself
    above.setGeometry(0, 0, 200, 200);
    above.show();
    qt_handleMouseEvent(above.windowHandle(), QPointF(40, 40), QPointF(40, 40), Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, 2);
    QApplication::processEvents();
    clock->pass(Millis(1'000));
    keeper.look();
    QVERIFY(keeper.locked());
}

void LockTest::neverByItselfIsNever()
{
    FakeEngineClient client(scenes::calm());
    auto clock = std::make_shared<HandClock>();
    LockKeeper keeper(client, clock, nullptr);
    clock->pass(Millis(std::int64_t(48) * 3'600'000));
    keeper.look();
    QVERIFY(!keeper.locked());
    lockAfter(1); // somebody who chooses that is there
    keeper.look();
    QVERIFY(!keeper.locked());
}

// Two accounts that have nothing in common look the same.
void LockTest::nothingCanBeRead()
{
    Stage one(scenes::calm());
    one.window.lock()->lock();
    const QImage calm = one.window.grab().toImage();
    one.client.publish(scenes::incident());
    QApplication::processEvents();
    QCOMPARE(one.window.grab().toImage(), calm);
    QVERIFY(!one.window.windowTitle().contains(QStringLiteral("USDT")));
    QCOMPARE(one.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    QVERIFY(one.window.grab().toImage() != calm);
    QVERIFY(one.window.windowTitle().contains(Theme::modeTitle(safety::Mode::Paper)));
}

void LockTest::nothingIsReadOut()
{
    Stage stage;
    stage.window.lock()->lock();
    QSignalSpy said(stage.window.findChild<Announcer *>(), &Announcer::announced);
    stage.client.publish(scenes::incident());
    QCOMPARE(said.size(), 0);
    stage.client.publish(scenes::stopped());
    QVERIFY(said.last().first().toString().contains(QStringLiteral("verified flat"))); // but how a stop proceeds
    stage.client.publish(scenes::incident());
    const qsizetype before = said.size();
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    stage.client.publish(scenes::incident());
    QCOMPARE(said.size(), before + 1);
    QVERIFY(said.last().first().toString().contains(QStringLiteral("ETHUSDT has no protective stop")));
}

void LockTest::nothingCanBePressed()
{
    Stage stage(scenes::incident());
    stage.window.lock()->lock();
    QWidget *cover = coverOf(stage.window);
    QVERIFY(cover);
    for (int x = 5; x < stage.window.width(); x += 20) {
        for (int y = 5; y < stage.window.height(); y += 20) {
            const QWidget *hit = stage.window.childAt(x, y);
            QVERIFY2(hit == cover || cover->isAncestorOf(hit), qPrintable(QStringLiteral("%1,%2 %3").arg(x).arg(y).arg(hit->objectName())));
        }
    }
    // Also where the event is sent past the cover.
    auto *send = child<QPushButton>(stage.window, "send");
    send->setEnabled(true);
    QSignalSpy clicked(send, &QPushButton::clicked);
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(stage.client.sent.size(), 0);
}

void LockTest::nothingBelowHearsAKey()
{
    Stage stage;
    auto *size = child<QLineEdit>(stage.window, "size");
    size->setFocus();
    QTest::keyClicks(size, QStringLiteral("0.5"));
    QCOMPARE(size->text(), QStringLiteral("0.5"));
    stage.window.lock()->lock();
    QTest::keyClicks(size, QStringLiteral("9"));
    QCOMPARE(size->text(), QStringLiteral("0.5"));
    for (const auto &[key, held] : {std::pair(Qt::Key_F6, Qt::NoModifier), std::pair(Qt::Key_Q, Qt::ControlModifier), std::pair(Qt::Key_3, Qt::ControlModifier)}) {
        QTest::keyClick(&stage.window, key, held);
    }
    QVERIFY(!stage.window.findChild<LimitsWindow *>());
    QVERIFY(stage.window.isVisible());
    QVERIFY(stage.window.lock()->locked());
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    QTest::keyClick(&stage.window, Qt::Key_F6);
    QVERIFY(stage.window.findChild<LimitsWindow *>()); // the same key, once it is open
}

void LockTest::theFrameClosesNothing()
{
    engine_client::Snapshot flat = scenes::calm();
    flat.positions.clear();
    Stage stage(flat);
    stage.window.lock()->lock();
    QVERIFY(!stage.window.close());
    QVERIFY(stage.window.isVisible());
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    QVERIFY(stage.window.close());
}

void LockTest::theStopWorksAtOnce()
{
    Stage stage;
    stage.window.lock()->lock();
    QTest::keyClick(stage.window.windowHandle(), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.client.stops.size(), 1);
    auto *stop = coverOf(stage.window)->findChild<StopButton *>();
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 2);
    QVERIFY(stage.client.stops.last().reason.endsWith(QStringLiteral("(button)")));
    QTest::keyClick(child<QLineEdit>(stage.window, "size"), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier); // wherever the keyboard is
    QCOMPARE(stage.client.stops.size(), 3);
    QVERIFY(stage.window.lock()->locked());
}

void LockTest::theStopStaysWhereItWas()
{
    Stage stage;
    const StopButton *own = stage.window.strip()->stopButton();
    const QRect before(own->mapTo(&stage.window, QPoint()), own->size());
    stage.window.lock()->lock();
    const auto *stop = coverOf(stage.window)->findChild<StopButton *>();
    QCOMPARE(QRect(stop->mapTo(&stage.window, QPoint()), stop->size()), before);
    stage.window.resize(1240, 800);
    QApplication::processEvents();
    QCOMPARE(coverOf(stage.window)->geometry(), stage.window.rect());
    QCOMPARE(stop->mapTo(&stage.window, QPoint()), own->mapTo(&stage.window, QPoint()));
}

void LockTest::howAStopProceedsIsSeen()
{
    Stage stage;
    stage.window.lock()->lock();
    auto *progress = coverOf(stage.window)->findChild<StopProgressView *>();
    QVERIFY(!progress->isVisible());
    stage.client.publish(scenes::stopped());
    QVERIFY(progress->isVisible());
    QVERIFY2(progress->stepsText().contains(QStringLiteral("verified flat")), qPrintable(progress->stepsText()));
    QVERIFY(!child<QPushButton>(*progress, "clearStop")->isVisible()); // nothing pressed but the stop
    QVERIFY(!child<QPushButton>(*progress, "amendReason")->isVisible());
}

void LockTest::dialogsAreCoveredToo()
{
    Stage stage;
    stage.window.openCloseDialog(scenes::symbol("BTCUSDT"));
    auto *dialog = stage.window.findChild<QDialog *>(QStringLiteral("bwDialog"));
    QApplication::processEvents();
    const QString title = dialog->windowTitle();
    stage.window.lock()->lock();
    QWidget *cover = coverOf(*dialog);
    QVERIFY(cover);
    QCOMPARE(cover->geometry(), dialog->rect());
    QVERIFY(dialog->windowTitle() != title);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTest::mousePress(cover->findChild<StopButton *>(), Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return); // opens the lock, and closes no position
    QVERIFY(!stage.window.lock()->locked());
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), title);
    QCOMPARE(stage.client.sent.size(), 0);
}

void LockTest::whatAppearsLaterIsCovered()
{
    Stage stage;
    stage.window.lock()->lock();
    QDialog later(&stage.window);
    later.resize(400, 200);
    later.show();
    QVERIFY(coverOf(later));
    QApplication::processEvents();
    QCOMPARE(coverOf(later)->geometry(), later.rect());
    QVERIFY(coverOf(later)->isVisible());
    QLabel popup(QStringLiteral("9.41 %"), nullptr, Qt::ToolTip);
    popup.show();
    QTRY_VERIFY(!popup.isVisible());
    auto *newcomer = new QLabel(QStringLiteral("9.41 %"), &stage.window);
    newcomer->setGeometry(300, 300, 200, 60);
    newcomer->show();
    QApplication::processEvents();
    QVERIFY(coverOf(stage.window)->isAncestorOf(stage.window.childAt(320, 320)) || stage.window.childAt(320, 320) == coverOf(stage.window));
}

void LockTest::enterOpensWhereNothingWasChosen()
{
    Stage stage;
    stage.window.lock()->lock();
    QVERIFY(!stage.field()->isVisible());
    QTest::keyClick(stage.window.windowHandle(), Qt::Key_Return);
    QVERIFY(!stage.window.lock()->locked());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!coverOf(stage.window));
}

void LockTest::lockedAgainAtOnceIsLocked()
{
    Stage stage;
    stage.window.lock()->lock();
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    stage.window.lock()->lock();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(coverOf(stage.window));
    QVERIFY(coverOf(stage.window)->isVisible());
    QVERIFY(stage.window.windowTitle().contains(QStringLiteral("locked")));
}

void LockTest::onlyThePassphraseOpens()
{
    QVERIFY(passphrase::choose(QStringLiteral("mañana 12")));
    Stage stage;
    stage.window.lock()->lock();
    QVERIFY(stage.field()->isVisible());
    QCOMPARE(stage.field()->echoMode(), QLineEdit::Password);
    QTest::keyClick(stage.window.windowHandle(), Qt::Key_Return);
    QVERIFY(stage.window.lock()->locked());
    QTRY_COMPARE(stage.window.lock()->untilNextTry(), Millis(0));
    stage.field()->setText(QStringLiteral("mañana 12"));
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(!stage.window.lock()->locked());
}

void LockTest::wrongTriesAreHeardEverMoreRarely()
{
    QVERIFY(passphrase::choose(QStringLiteral("right")));
    FakeEngineClient client(scenes::calm());
    auto clock = std::make_shared<HandClock>();
    LockKeeper keeper(client, clock, nullptr);
    keeper.lock();
    for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
        QCOMPARE(keeper.unlock(QStringLiteral("wrong")), LockKeeper::Answer::Wrong);
        clock->pass(Millis(seconds * 1000 - 1));
        QCOMPARE(keeper.unlock(QStringLiteral("right")), LockKeeper::Answer::TooSoon);
        QVERIFY(keeper.locked());
        clock->pass(Millis(1));
    }
    QCOMPARE(keeper.unlock(QStringLiteral("right")), LockKeeper::Answer::Opened);
    keeper.lock();
    QCOMPARE(keeper.untilNextTry(), Millis(0));
}

void LockTest::aHashThatCannotBeReadOpensNothing_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << QStringLiteral("open");
    QTest::newRow("another way") << QStringLiteral("plain:15:8:1:00112233445566778899aabbccddeeff:00");
    QTest::newRow("short hash") << QStringLiteral("scrypt:14:8:1:00112233445566778899aabbccddeeff:00");
    QTest::newRow("for ever") << QStringLiteral("scrypt:40:8:1:00112233445566778899aabbccddeeff:") + QString(64, QLatin1Char('0'));
}

void LockTest::aHashThatCannotBeReadOpensNothing()
{
    QFETCH(QString, kept);
    {
        QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("lock"));
        file.setValue(QStringLiteral("lock/passphrase"), kept);
    }
    QCOMPARE(passphrase::state(), passphrase::State::Unreadable);
    QVERIFY(!passphrase::matches({}));
    QVERIFY(!passphrase::matches(kept));
    Stage stage;
    stage.window.lock()->lock();
    QTest::keyClick(stage.window.windowHandle(), Qt::Key_Return);
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Wrong);
    QVERIFY(stage.window.lock()->locked());
    const QString words = child<QLabel>(*coverOf(stage.window), "lockWords")->text();
    QVERIFY2(words.contains(passphrase::path()), qPrintable(words));
}

void LockTest::thePictures()
{
    const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
    if (folder.isEmpty()) {
        QSKIP("no folder for pictures");
    }
    for (const bool light : {false, true}) {
        const QString tail = light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        Theme::apply(*qApp, light ? Scheme::Light : Scheme::Dark);
        QVERIFY(passphrase::choose(QStringLiteral("right")));
        Stage stage(scenes::notFlat());
        stage.window.openCloseDialog(scenes::symbol("BTCUSDT"));
        stage.window.lock()->lock();
        QApplication::processEvents();
        static_cast<void>(stage.window.lock()->unlock(QStringLiteral("wrong")));
        stage.client.publish(scenes::notFlat());
        QVERIFY(stage.window.grab().save(folder + QStringLiteral("/lock-main") + tail));
        QVERIFY(stage.window.findChild<QDialog *>(QStringLiteral("bwDialog"))->grab().save(folder + QStringLiteral("/lock-dialog") + tail));
        LockDialog dialog(stage.client, nullptr);
        dialog.show();
        QVERIFY(dialog.grab().save(folder + QStringLiteral("/lock-settings") + tail));
    }
    Theme::apply(*qApp, Scheme::Dark);
}

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
