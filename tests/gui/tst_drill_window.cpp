// The drill's window: rows as they come, the record of the last runs, cancelling, and that closing it ends what it began. The
// drill itself is a script here, in a process of its own as the real one is.
#include "drill_script.h"
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/drill_window.h"
#include "ui/drill_process.h"
#include "ui/language_choice.h"
#include "ui/main_window.h"
#include "ui/presenters/drill_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/stop_button.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kNow = scenes::kNowMs;

const char *const kOk = R"({"limit":"position-size","expected":"a position of 6 % of the balance is refused","seen":"over-limit","passed":true})";
const char *const kNo = R"({"limit":"stop-guard","expected":"a stop that is taken away is put back","seen":"no stop works","passed":false})";

QByteArray recordOf(const char *passedAt, const char *runs)
{
    return QByteArray("{\"at\":1,\"passed\":true,\"limits\":[]") + (*passedAt ? QByteArray(",\"passed_at\":") + passedAt : QByteArray()) + ",\"runs\":" + runs + "}";
}

bool isAlive(qint64 pid)
{
    return QFile::exists(QStringLiteral("/proc/%1").arg(pid));
}

} // namespace

class DrillWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void lines_data();
    void lines();
    void standing_data();
    void standing();
    void theLastRuns();
    void aRecordOfBeforeTheRuns();
    void ends_data();
    void ends();
    void rowsAsTheyCome();
    void theRecordIsReadAgain();
    void cancelling();
    void closingEndsIt();
    void fromTheMenu();
    void byKeyboard();
};

void DrillWindowTest::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("row");
    QTest::newRow("passed") << QByteArray(kOk) << true;
    QTest::newRow("not passed") << QByteArray(kNo) << true;
    QTest::newRow("the result") << QByteArray(R"({"at":1,"passed":true,"limits":[]})") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray(R"({"limit":"position-size","exp)") << false;
    QTest::newRow("passed as a word") << QByteArray(R"({"limit":"a","passed":"true"})") << false;
    QTest::newRow("a list") << QByteArray("[1,2]") << false;
}

void DrillWindowTest::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, row);
    const auto read = drillLine(line);
    QCOMPARE(read.has_value(), row);
    if (row) {
        QVERIFY(!read->limit.isEmpty() && !read->expected.isEmpty() && !read->seen.isEmpty());
        QCOMPARE(read->passed, line == kOk);
    }
}

void DrillWindowTest::standing_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("part");
    const auto passed = [](std::int64_t ago) { return recordOf(QByteArray::number(qint64(kNow - ago)).constData(), "[]"); };
    QTest::newRow("none yet") << QByteArray() << Tone::Warning << QStringLiteral("No drill was passed");
    QTest::newRow("never passed") << recordOf("", "[]") << Tone::Warning << QStringLiteral("No drill was passed");
    QTest::newRow("just now") << passed(0) << Tone::Good << QStringLiteral("7 more");
    QTest::newRow("yesterday") << passed(kDay + 1) << Tone::Good << QStringLiteral("5 more");
    QTest::newRow("exactly seven days") << passed(7 * kDay) << Tone::Good << QStringLiteral("0 more");
    QTest::newRow("a moment longer") << passed(7 * kDay + 1) << Tone::Warning << QStringLiteral("more than 7");
    QTest::newRow("of a time to come") << passed(-1) << Tone::Alarm << QStringLiteral("does not count");
    QTest::newRow("not to be read") << QByteArray("{\"at\":") << Tone::Alarm << QStringLiteral("cannot be read");
    QTest::newRow("a time in words") << QByteArray(R"({"passed_at":"yesterday"})") << Tone::Warning << QStringLiteral("No drill was passed");
}

void DrillWindowTest::standing()
{
    QFETCH(QByteArray, record);
    QFETCH(Tone, tone);
    QFETCH(QString, part);
    const Toned shown = presentDrillRecord(record, base::VenueTime(kNow)).standing;
    QCOMPARE(shown.tone, tone);
    QVERIFY2(shown.text.contains(part), qPrintable(shown.text));
}

void DrillWindowTest::theLastRuns()
{
    const QByteArray runs = QByteArray(R"([{"at":1795373247000,"passed":false,"failed":[)") + kNo + R"(]},{"at":1795286847000,"passed":true,"failed":[]},{"passed":true}])";
    const auto shown = presentDrillRecord(recordOf("", runs.constData()), base::VenueTime(kNow)).runs;
    QCOMPARE(shown.size(), 3);
    QCOMPARE(plain(shown[0].at), QStringLiteral("2026-11-22 18:47:27"));
    QCOMPARE(shown[0].result.tone, Tone::Alarm);
    QCOMPARE(shown[0].failed, QStringLiteral("Guard of the stops: a stop that is taken away is put back, but no stop works"));
    QCOMPARE(shown[1].result.tone, Tone::Good);
    QCOMPARE(shown[1].failed, QString());
    QCOMPARE(shown[2].at, QStringLiteral("—"));
}

void DrillWindowTest::aRecordOfBeforeTheRuns()
{
    const QByteArray old = QByteArray(R"({"at":1795373247000,"passed":false,"limits":[)") + kOk + "," + kNo + "]}";
    const auto shown = presentDrillRecord(old, base::VenueTime(kNow)).runs;
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown[0].failed.startsWith(QStringLiteral("Guard of the stops: ")));
}

void DrillWindowTest::ends_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<DrillEnd>("how");
    QTest::newRow("passed") << says({kOk, kOk}, 0) << DrillEnd::Passed;
    QTest::newRow("not passed") << says({kOk, kNo}, 1) << DrillEnd::NotPassed;
    QTest::newRow("says passed, but a row did not") << says({kOk, kNo}, 0) << DrillEnd::Broken;
    QTest::newRow("says not passed, but every row did") << says({kOk}, 1) << DrillEnd::Broken;
    QTest::newRow("nothing fired") << says({}, 0) << DrillEnd::Broken;
    QTest::newRow("complains") << says({kOk}, 1, "echo 'breakwater: no folder.' >&2\n") << DrillEnd::Broken;
    QTest::newRow("killed") << says({kOk}, 0, "kill -9 $$\n") << DrillEnd::Broken;
}

void DrillWindowTest::ends()
{
    QFETCH(QByteArray, script);
    QFETCH(DrillEnd, how);
    const Script program(script);
    DrillProcess drill;
    std::optional<DrillEnd> seen;
    QString why;
    connect(&drill, &DrillProcess::ended, this, [&](DrillEnd end, const QString &sentence) {
        seen = end;
        why = sentence;
    });
    drill.start(program.path(), QStringLiteral("/nowhere"));
    QVERIFY(drill.isRunning());
    QTRY_VERIFY(seen.has_value());
    QCOMPARE(*seen, how);
    QCOMPARE(why.isEmpty(), how != DrillEnd::Broken);
    QVERIFY(!drill.isRunning());
    seen.reset();
    drill.start(program.in("nothing"), QStringLiteral("/nowhere")); // no such program
    QTRY_COMPARE(seen, std::optional(DrillEnd::Broken));
    QVERIFY(!why.isEmpty());
}

void DrillWindowTest::rowsAsTheyCome()
{
    const Script program(QByteArray("echo \"$@\" > \"$0.said\"\necho '") + kOk + "'\nread go < \"$0.pipe\"\necho '" + kNo + "'\nexit 1\n");
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {program.path() + QStringLiteral(".pipe")}), 0);
    FakeEngineClient client(scenes::calm());
    DrillWindow window(client, program.services(), nullptr);
    window.show();
    auto *rows = child<QTableWidget>(window, "drillRows");
    auto *state = child<QLabel>(window, "drillState");
    QVERIFY(child<QPushButton>(window, "drillStart")->isEnabled());
    child<QPushButton>(window, "drillStart")->click();
    QTRY_COMPARE(rows->rowCount(), 1); // while the drill still runs
    QVERIFY(window.isRunning());
    QVERIFY(state->text().contains(QStringLiteral("1 check")));
    QVERIFY(!child<QPushButton>(window, "drillStart")->isEnabled());
    QFile pipe(program.path() + QStringLiteral(".pipe"));
    QVERIFY(pipe.open(QIODevice::WriteOnly) && pipe.write("go\n") > 0);
    pipe.close();
    QTRY_VERIFY(!window.isRunning());
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(0, 1)->text(), QStringLiteral("Position size"));
    QCOMPARE(rows->item(0, 3)->text(), QStringLiteral("refused: over the limit"));
    QVERIFY(rows->item(1, 0)->text().contains(QStringLiteral("no")));
    QCOMPARE(rows->item(1, 3)->text(), QStringLiteral("no stop works"));
    QVERIFY(state->text().contains(QStringLiteral("NOT passed: 1 ")));
    QFile said(program.path() + QStringLiteral(".said"));
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(said.readAll()).trimmed(), QStringLiteral("drill --rows --data-dir ") + program.services().dataDirectory);
    shoot(window, QStringLiteral("drill"));
    speak(QStringLiteral("de")); // what is there already, too
    QCoreApplication::processEvents();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(plain(rows->item(0, 2)->text()), QStringLiteral("eine Position von 6 % des Guthabens wird abgelehnt"));
    QCOMPARE(rows->item(1, 3)->text(), QStringLiteral("kein Stop wirkt"));
    speak(QStringLiteral("en"));
}

void DrillWindowTest::theRecordIsReadAgain()
{
    const Script program(says({kOk}, 0, "echo '{\"at\":1795373247000,\"passed\":true,\"runs\":[{\"at\":1795373247000,\"passed\":true,\"failed\":[]}]}' > \"$4/drill.json\"\n"));
    FakeEngineClient client(scenes::calm());
    DrillWindow window(client, program.services(), nullptr);
    auto *runs = child<QTableWidget>(window, "drillRuns");
    QCOMPARE(runs->rowCount(), 0);
    child<QPushButton>(window, "drillStart")->click();
    QTRY_VERIFY(!window.isRunning());
    QCOMPARE(runs->rowCount(), 1);
    QVERIFY(child<QLabel>(window, "drillState")->text().contains(QStringLiteral("every limit fired")));
}

void DrillWindowTest::cancelling()
{
    const Script program(QByteArray("echo '") + kOk + "'\nexec sleep 600\n");
    FakeEngineClient client(scenes::calm());
    DrillWindow window(client, program.services(), nullptr);
    QVERIFY(!child<QPushButton>(window, "drillCancel")->isEnabled());
    child<QPushButton>(window, "drillStart")->click();
    QTRY_COMPARE(child<QTableWidget>(window, "drillRows")->rowCount(), 1);
    const qint64 pid = window.findChild<QProcess *>() ? window.findChild<QProcess *>()->processId() : 0;
    child<QPushButton>(window, "drillCancel")->click();
    QTRY_VERIFY(!window.isRunning());
    QVERIFY(child<QLabel>(window, "drillState")->text().contains(QStringLiteral("Cancelled")));
    QVERIFY(child<QPushButton>(window, "drillStart")->isEnabled());
    QVERIFY(pid == 0 || !isAlive(pid));
    QCOMPARE(client.stops.size(), 0);
    QCOMPARE(client.sent.size(), 0);
}

void DrillWindowTest::closingEndsIt()
{
    const Script program("echo $$ > \"$0.pid.new\"\nmv \"$0.pid.new\" \"$0.pid\"\nexec sleep 600\n");
    FakeEngineClient client(scenes::calm());
    auto *window = new DrillWindow(client, program.services(), nullptr);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QPointer<DrillWindow> watched(window);
    window->show();
    child<QPushButton>(*window, "drillStart")->click();
    const QString pidFile = program.path() + QStringLiteral(".pid");
    QTRY_VERIFY(QFile::exists(pidFile));
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QVERIFY(pid > 0 && isAlive(pid));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
    QVERIFY(!isAlive(pid));
}

void DrillWindowTest::fromTheMenu()
{
    FakeEngineClient client(scenes::calm());
    MainWindow window(client);
    window.show();
    window.findChild<QAction *>(QStringLiteral("drillAction"))->trigger();
    window.findChild<QAction *>(QStringLiteral("drillAction"))->trigger();
    const auto windows = window.findChildren<DrillWindow *>();
    QCOMPARE(windows.size(), 1);
    QVERIFY(windows.first()->isVisible() && !windows.first()->isModal());
    QVERIFY(windows.first()->findChild<StopButton *>());
    QVERIFY(!child<QPushButton>(*windows.first(), "drillStart")->isEnabled()); // no program is known here
    QVERIFY(!windows.first()->isRunning());                                    // opening it starts nothing
}

void DrillWindowTest::byKeyboard()
{
    const Script program(says({kOk}, 0));
    FakeEngineClient client(scenes::calm());
    DrillWindow window(client, program.services(), nullptr);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(child<QPushButton>(window, "drillStart")->hasFocus());
    QTest::keyClick(child<QPushButton>(window, "drillStart"), Qt::Key_Space);
    QTRY_COMPARE(child<QTableWidget>(window, "drillRows")->rowCount(), 1);
    QTRY_VERIFY(child<QPushButton>(window, "drillStart")->hasFocus());
    for (const char *name : {"drillRows", "drillRuns"}) {
        QVERIFY(!child<QTableWidget>(window, name)->accessibleName().isEmpty());
    }
}

QTEST_MAIN(DrillWindowTest)
#include "tst_drill_window.moc"
