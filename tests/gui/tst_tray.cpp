// The tray: each state has its shape, its menu stops at once, and closing the window with a position open asks once and offers what works.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/limits_window.h"
#include "ui/lock/lock_keeper.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/tray/tray.h"
#include "ui/tray/tray_icon.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSignalSpy>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using base::Millis;
using engine_client::Snapshot;

namespace {

class FakePlace final : public TrayPlace
{
public:
    struct Notice
    {
        QString title;
        QString text;
        Urgency urgency = Urgency::Usual;
    };

    bool isThere() const override { return there; }
    void showIcon(const QIcon &) override { icons += 1; }
    void showTip(const QString &words) override
    {
        tip = words;
        tips += 1;
    }
    void setMenu(QMenu *shown) override { menu = shown; }
    void notify(const QString &title, const QString &text, Urgency urgency) override { notices.append({title, text, urgency}); }

    bool there = true;
    QString tip;
    int icons = 0;
    int tips = 0;
    QMenu *menu = nullptr;
    QList<Notice> notices;
};

struct Stage
{
    explicit Stage(Snapshot s = scenes::calm()) : client(std::move(s)), window(client), place(new FakePlace), tray(client, window, std::unique_ptr<TrayPlace>(place))
    {
        window.show();
        QApplication::processEvents();
    }
    QAction *entry(const char *text)
    {
        for (QAction *action : place->menu->actions()) {
            if (action->text().contains(QString::fromUtf8(text))) {
                return action;
            }
        }
        qFatal("there is no entry %s", text);
    }
    QStringList choices()
    {
        QStringList texts;
        auto *question = window.findChild<QMessageBox *>();
        const QList<QAbstractButton *> buttons = question ? question->buttons() : QList<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            texts.append(button->text());
        }
        texts.sort();
        return texts;
    }
    void choose(const char *text)
    {
        auto *question = window.findChild<QMessageBox *>();
        const QList<QAbstractButton *> buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().contains(QString::fromUtf8(text))) {
                button->click();
                return;
            }
        }
        qFatal("there is no choice %s", text);
    }

    FakeEngineClient client;
    MainWindow window;
    FakePlace *place;
    Tray tray;
};

Snapshot reduceOnly()
{
    Snapshot s = scenes::calm();
    s.state = {safety::TradingState::ReduceOnly, {QStringLiteral("daily-loss")}};
    return s;
}

Snapshot offline()
{
    Snapshot s = scenes::calm();
    s.freshness.market.state = exchange::PathState::Down;
    return s;
}

Snapshot sceneNamed(const QString &name)
{
    return name == QLatin1String("reduce only") ? reduceOnly() : name == QLatin1String("stopped") ? scenes::stopped() : name == QLatin1String("offline") ? offline()
        : name == QLatin1String("start") ? scenes::startUp() : scenes::calm();
}

// What is left of it for who sees no colour: light, middle, dark, nothing.
QList<int> shapeOf(TrayLook look, int size)
{
    const QImage image = trayIcon(look).pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
    QList<int> out;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            out.append(qAlpha(pixel) < 128 ? 0 : qGray(pixel) > 190 ? 2 : 1);
        }
    }
    return out;
}

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLook_data();
    void theLook();
    void aSilentEngineIsNamed();
    void theShapeAloneTells();
    void theTipTellsTheDay();
    void figuresDoNotFloodTheTray();
    void aLockedTipTellsNoFigure();
    void theMenuStopsAtOnce();
    void theMenuSaysThatItIsNotArmed();
    void quietIsAPreference();
    void quietSilencesAllButAnEmergency();
    void aLockedScreenShowsNoFigure();
    void whatWasNotSentIsNamed();
    void closingAsksOnceAndOffersTheTray();
    void aPositionWithoutAStopIsNamed();
    void withoutATrayNothingElseIsOffered();
    void guardingGoesOnInTheTray();
    void leavingLeaves();
    void stayingStays();
    void aTrayThatGoesAwayBringsTheWindowBack();
    void quitAsksInTheWindow();
    void aLockedProgramOnlyStops();
    void thePictures();

private:
    QTemporaryDir m_folder;
};

void TrayTest::initTestCase()
{
    Theme::apply(*qApp, Scheme::Dark);
    useOwnSettings(m_folder);
}

void TrayTest::init()
{
    PreferenceStore::instance().set({});
}

void TrayTest::theLook_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("calm") << int(TrayLook::Normal);
    QTest::newRow("reduce only") << int(TrayLook::ReduceOnly);
    QTest::newRow("stopped") << int(TrayLook::Stopped);
    QTest::newRow("offline") << int(TrayLook::Stale);
    QTest::newRow("start") << int(TrayLook::Stale);
}

void TrayTest::theLook()
{
    QFETCH(int, look);
    const TrayView view = presentTray(sceneNamed(QString::fromLatin1(QTest::currentDataTag())), Millis(40), Privacy::Open);
    QCOMPARE(int(view.look), look);
    QVERIFY(view.tip.contains(view.state));
}

void TrayTest::aSilentEngineIsNamed()
{
    QCOMPARE(presentTray(scenes::calm(), Millis(2'500), Privacy::Open).look, TrayLook::Stale);
    QVERIFY(presentTray(scenes::calm(), Millis(2'500), Privacy::Open).tip.contains(QStringLiteral("DOES NOT ANSWER")));
    QCOMPARE(presentTray(scenes::stopped(), Millis(2'500), Privacy::Open).look, TrayLook::Stopped);
}

void TrayTest::theShapeAloneTells()
{
    const QList<TrayLook> looks{TrayLook::Normal, TrayLook::ReduceOnly, TrayLook::Stopped, TrayLook::Stale};
    for (const int size : {16, 22, 32}) {
        for (qsizetype a = 0; a < looks.size(); ++a) {
            for (qsizetype b = a + 1; b < looks.size(); ++b) {
                const QList<int> one = shapeOf(looks.at(a), size);
                const QList<int> other = shapeOf(looks.at(b), size);
                int different = 0;
                for (qsizetype i = 0; i < one.size(); ++i) {
                    different += one.at(i) != other.at(i) ? 1 : 0;
                }
                QVERIFY2(different * 100 >= one.size() * 10, qPrintable(QStringLiteral("%1 and %2 at %3: %4").arg(a).arg(b).arg(size).arg(different)));
            }
        }
    }
}

void TrayTest::theTipTellsTheDay()
{
    Stage stage;
    const QString tip = plain(stage.place->tip);
    QVERIFY2(tip.contains(QStringLiteral("PAPER")) && tip.contains(QStringLiteral("84.20 USDT")) && tip.contains(QStringLiteral("2 open position")), qPrintable(tip));
    stage.client.publish(reduceOnly());
    QVERIFY(stage.place->tip.contains(QStringLiteral("Reduce only")));
    Snapshot unknown = scenes::startUp();
    stage.client.publish(unknown);
    QVERIFY2(stage.place->tip.contains(QStringLiteral("not known")), qPrintable(stage.place->tip));
}

void TrayTest::figuresDoNotFloodTheTray()
{
    Stage stage;
    const int icons = stage.place->icons;
    const int tips = stage.place->tips;
    for (int i = 0; i < 40; ++i) {
        Snapshot s = scenes::calm();
        s.daily.pnl = trading::Money::literal("1") - s.daily.pnl - trading::Money(base::Decimal::fromInt(i));
        stage.client.publish(s);
    }
    QCOMPARE(stage.place->icons, icons);
    QCOMPARE(stage.place->tips, tips);
    QTRY_COMPARE(stage.place->tips, tips + 1); // the newest, with the next look
    stage.client.publish(reduceOnly());
    QCOMPARE(stage.place->icons, icons + 1); // a state at once
}

void TrayTest::aLockedTipTellsNoFigure()
{
    Stage stage;
    stage.window.lock()->lock();
    QVERIFY2(!stage.place->tip.contains(QStringLiteral("84.20")), qPrintable(stage.place->tip));
    QVERIFY(!stage.place->tip.contains(QStringLiteral("position")));
    QVERIFY(stage.place->tip.contains(QStringLiteral("Trading")));
}

void TrayTest::theMenuStopsAtOnce()
{
    Stage stage;
    stage.entry("EMERGENCY STOP")->trigger();
    QCOMPARE(stage.client.stops.size(), 1);
    QVERIFY(stage.client.stops.first().reason.endsWith(QStringLiteral("(tray)")));
    QCOMPARE(stage.client.stops.first().level, base::StopLevel::Flatten);
    QVERIFY(!stage.window.findChild<QMessageBox *>());
}

void TrayTest::theMenuSaysThatItIsNotArmed()
{
    Stage stage;
    QAction *stop = stage.entry("EMERGENCY STOP");
    QVERIFY(stop->text().contains(QStringLiteral("flatten all")));
    stage.client.isArmed = false;
    stage.client.publish(scenes::startUp());
    QVERIFY2(stop->text().contains(QStringLiteral("not armed")), qPrintable(stop->text()));
    stop->trigger(); // a press never costs anything
    QCOMPARE(stage.client.stops.size(), 1);
}

void TrayTest::quietIsAPreference()
{
    Stage stage;
    QAction *quiet = stage.entry("Do not disturb");
    QVERIFY(!quiet->isChecked());
    quiet->trigger();
    QVERIFY(PreferenceStore::instance().now().doNotDisturb);
    PreferenceStore::instance().set({});
    QVERIFY(!quiet->isChecked());
}

void TrayTest::quietSilencesAllButAnEmergency()
{
    Stage stage;
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("b"), Urgency::Warning);
    QCOMPARE(stage.place->notices.size(), 1);
    Preferences quiet;
    quiet.doNotDisturb = true;
    PreferenceStore::instance().set(quiet);
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("b"), Urgency::Usual);
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("b"), Urgency::Warning);
    QCOMPARE(stage.place->notices.size(), 1);
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("b"), Urgency::Critical);
    QCOMPARE(stage.place->notices.size(), 2);
}

void TrayTest::aLockedScreenShowsNoFigure()
{
    Stage stage;
    stage.window.lock()->lock();
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("lost 84.20"), Urgency::Warning);
    QVERIFY(!stage.place->notices.last().text.contains(QStringLiteral("84.20")));
    stage.tray.notify(QStringLiteral("a"), QStringLiteral("stopped"), Urgency::Critical);
    QCOMPARE(stage.place->notices.last().text, QStringLiteral("stopped"));
}

void TrayTest::whatWasNotSentIsNamed()
{
    Snapshot s = scenes::stopped();
    s.stop.phase = safety::StopPhase::LatchedNotSent;
    const TrayView view = presentTray(s, Millis(40), Privacy::Open);
    QCOMPARE(view.look, TrayLook::Stopped);
    QVERIFY(view.tip.contains(QStringLiteral("LATCHED, NOT SENT")));
}

void TrayTest::closingAsksOnceAndOffersTheTray()
{
    Stage stage;
    QVERIFY(!stage.window.close());
    QVERIFY(!stage.window.close());
    QCOMPARE(stage.window.findChildren<QMessageBox *>().size(), 1);
    QCOMPARE(stage.choices(), QStringList({QStringLiteral("Keep guarding in the tray"), QStringLiteral("Leave, stops stay at the exchange"), QStringLiteral("Stay")}));
}

void TrayTest::aPositionWithoutAStopIsNamed()
{
    Stage calm;
    calm.window.close();
    QVERIFY(!calm.window.findChild<QMessageBox *>()->text().contains(QStringLiteral("STOP")));
    Stage stage(scenes::incident());
    stage.window.close();
    const QString text = stage.window.findChild<QMessageBox *>()->text();
    QVERIFY2(text.contains(QStringLiteral("WITHOUT A PROTECTIVE STOP: ETHUSDT.")), qPrintable(text));
}

void TrayTest::withoutATrayNothingElseIsOffered()
{
    Stage stage;
    stage.place->there = false;
    QVERIFY(!stage.window.close());
    QCOMPARE(stage.choices(), QStringList({QStringLiteral("Leave, stops stay at the exchange"), QStringLiteral("Stay")}));
}

void TrayTest::guardingGoesOnInTheTray()
{
    Stage stage;
    QSignalSpy left(&stage.window, &MainWindow::left);
    stage.window.openLimits();
    stage.window.close();
    stage.choose("Keep guarding");
    QVERIFY(!stage.window.isVisible());
    QVERIFY(!stage.window.findChild<LimitsWindow *>() || !stage.window.findChild<LimitsWindow *>()->isVisible());
    QApplication::processEvents();
    QCOMPARE(left.size(), 0);
    QCOMPARE(stage.client.sent.size(), 0);
    Q_EMIT stage.place->pressed();
    QVERIFY(stage.window.isVisible());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!stage.window.close()); // another closing is another question
    QCOMPARE(stage.choices().size(), 3);
}

void TrayTest::leavingLeaves()
{
    Stage stage;
    QSignalSpy left(&stage.window, &MainWindow::left);
    stage.window.close();
    QCOMPARE(left.size(), 0);
    stage.choose("Leave");
    QVERIFY(!stage.window.isVisible());
    QCOMPARE(left.size(), 1);
}

void TrayTest::stayingStays()
{
    Stage stage;
    QSignalSpy left(&stage.window, &MainWindow::left);
    stage.window.close();
    stage.choose("Stay");
    QVERIFY(stage.window.isVisible());
    QCOMPARE(left.size(), 0);
}

void TrayTest::aTrayThatGoesAwayBringsTheWindowBack()
{
    Stage stage;
    stage.window.close();
    stage.choose("Keep guarding");
    QVERIFY(!stage.window.isVisible());
    stage.place->there = false;
    QTRY_VERIFY(stage.window.isVisible());
}

void TrayTest::quitAsksInTheWindow()
{
    Stage stage;
    stage.window.close();
    stage.choose("Keep guarding");
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.entry("Quit")->trigger();
    QVERIFY(stage.window.isVisible());
    QCOMPARE(stage.choices().size(), 3);
}

void TrayTest::aLockedProgramOnlyStops()
{
    Stage stage;
    stage.window.lock()->lock();
    QVERIFY(!stage.entry("Quit")->isEnabled());
    QVERIFY(!stage.entry("Do not disturb")->isEnabled());
    stage.entry("EMERGENCY STOP")->trigger();
    QCOMPARE(stage.client.stops.size(), 1);
    QVERIFY(stage.window.lock()->locked());
    QCOMPARE(stage.window.lock()->unlock({}), LockKeeper::Answer::Opened);
    QVERIFY(stage.entry("Quit")->isEnabled());
}

void TrayTest::thePictures()
{
    const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
    if (folder.isEmpty()) {
        QSKIP("no folder for pictures");
    }
    QImage sheet(640, 200, QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.fillRect(0, 0, 640, 100, QColor(0x22, 0x24, 0x28));
    painter.fillRect(0, 100, 640, 100, QColor(0xf0, 0xf0, 0xf0));
    int x = 10;
    for (const TrayLook look : {TrayLook::Normal, TrayLook::ReduceOnly, TrayLook::Stopped, TrayLook::Stale}) {
        for (const int size : {16, 22, 32, 64}) {
            painter.drawPixmap(x, 20, trayIcon(look).pixmap(size, size));
            painter.drawPixmap(x, 120, trayIcon(look).pixmap(size, size));
            x += size + 5;
        }
    }
    painter.end();
    QVERIFY(sheet.save(folder + QStringLiteral("/tray-icons.png")));
    Stage stage;
    stage.window.close();
    QApplication::processEvents();
    QVERIFY(stage.window.findChild<QMessageBox *>()->grab().save(folder + QStringLiteral("/close-question.png")));
    stage.window.lock()->lock();
    QApplication::processEvents();
    QVERIFY(stage.window.findChild<QMessageBox *>()->grab().save(folder + QStringLiteral("/close-question-locked.png")));
}

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
