// A day of a person with the program itself: pointer and keys go in, the screen and the files that the engine leaves come
// out. Nothing of the program runs in this process. BW_SHOT_DIR saves the pictures.
// Proves S-14.
#include "tests/screen/person.h"
#include "ui/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace bw;
using namespace bw::test;

namespace {

QString title()
{
    return QStringLiteral("Breakwater .*PAPER");
}

} // namespace

class ProgramOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        QVERIFY(start());
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("ACTIVE"), 20'000);
    }
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            XServer::shoot(QStringLiteral("program-failed.png"));
            qWarning("what the program said: %s", m_program->readAllStandardError().constData());
        }
        kill();
        m_data.reset();
    }

    void openRefuseHalveStopDieAndClear()
    {
        for (void (ProgramOnScreen::*const part)() : {&ProgramOnScreen::orderMoreThanPasses, &ProgramOnScreen::orderWhatPasses,
                                                      &ProgramOnScreen::closeHalf, &ProgramOnScreen::stopOverAnOpenDialog}) {
            (this->*part)();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        kill();
        QVERIFY(QFile::remove(file("state.json")) && QFile::remove(file("safety_state.json"))); // what is read below is of the new run
        QVERIFY(start());
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("STOPPED"), 20'000);
        QVERIFY(safety().value(QStringLiteral("emergency_stop_active")).toBool());

        clearByName();
        if (QTest::currentTestFailed()) {
            return;
        }
        m_program->terminate();
        QVERIFY(m_program->waitForFinished(20'000));
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
        QCOMPARE(QProcess::execute(QStringLiteral(BW_BREAKWATER), {QStringLiteral("verify-journal"), QStringLiteral("--data-dir"), m_data->path()}), 0);
    }

private:
    [[nodiscard]] bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_data->filePath(QStringLiteral("config")));
        m_program = std::make_unique<QProcess>();
        m_program->setProcessEnvironment(environment);
        m_program->start(QStringLiteral(BW_BREAKWATER),
                         {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("paper"), // no first start: the welcome would take the keys
                          QStringLiteral("--data-dir"), m_data->path(), QStringLiteral("--api-port"), QStringLiteral("0"),
                          QStringLiteral("--speed"), QStringLiteral("0"), QStringLiteral("--scenario"), QStringLiteral("incident")});
        return m_program->waitForStarted() && QTest::qWaitFor([] { return Person::turnTo(Person::window(title())); }, 20'000);
    }
    void kill()
    {
        if (!m_program) {
            return;
        }
        m_program->kill(); // SIGKILL: nothing is said and nothing is tidied up
        m_program->waitForFinished(20'000);
    }

    [[nodiscard]] QString file(const char *name) const { return m_data->filePath(QStringLiteral("paper-usdm/") + QLatin1String(name)); }
    [[nodiscard]] QJsonObject read(const char *name) const
    {
        QFile picture(file(name));
        return picture.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(picture.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QJsonObject safety() const { return read("safety_state.json"); }
    [[nodiscard]] QString state() const { return safety().value(QStringLiteral("state")).toString(); }
    [[nodiscard]] QJsonObject position() const
    {
        return read("state.json").value(QStringLiteral("positions")).toObject().value(QStringLiteral("BTCUSDT")).toObject();
    }
    [[nodiscard]] QString held() const { return position().value(QStringLiteral("quantity")).toString(); }
    // What the engine was asked to judge, the oldest first; from the command, which asks the running engine.
    [[nodiscard]] QJsonArray decisions() const
    {
        QProcess ask;
        ask.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("decisions"), QStringLiteral("--json"), QStringLiteral("--data-dir"), m_data->path()});
        ask.waitForFinished();
        const QJsonDocument said = QJsonDocument::fromJson(ask.readAllStandardOutput());
        return said.isArray() ? said.array() : said.object().value(QStringLiteral("decisions")).toArray();
    }

    // The lower right of the window, where the ticket says what every rule says.
    [[nodiscard]] static int alarmInTheTicket()
    {
        const QRect window = Person::area(Person::window(title()));
        const QRect rules(window.left() + window.width() * 3 / 4, window.top() + window.height() / 2, window.width() / 4, window.height() / 2);
        return Person::count(rules, ui::Theme::palette().alarm.rgb());
    }
    static void write(const char *field, const char *text)
    {
        XServer::key(QString::fromLatin1(field));
        XServer::key(QStringLiteral("ctrl+a"));
        XServer::type(QString::fromLatin1(text));
    }
    // The dialog that came up, with the keys in it.
    [[nodiscard]] static QString dialog(const QString &title)
    {
        QString window;
        const bool there = QTest::qWaitFor([&] { return Person::turnTo(window = Person::window(title)); }, 10'000);
        return there ? window : QString();
    }

    void orderMoreThanPasses()
    {
        QCOMPARE(alarmInTheTicket(), 0);
        XServer::key(QStringLiteral("ctrl+2"));
        write("alt+z", "0.007");
        write("alt+l", "82400");
        QTRY_VERIFY(alarmInTheTicket() > 0);
        XServer::key(QStringLiteral("Return")); // refused: nothing leaves; that nothing did shows with the next order
        XServer::shoot(QStringLiteral("program-refused.png"));
    }
    void orderWhatPasses()
    {
        write("alt+z", "0.003"); // less than half of the limit: the ticket asks nothing more
        QTRY_COMPARE(alarmInTheTicket(), 0);
        XServer::key(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(held(), QStringLiteral("0.003"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(position().value(QStringLiteral("protected")).toBool(), 10'000);
        QCOMPARE(decisions().size(), 2); // the entry and its stop; nothing of the order that did not pass
    }
    void closeHalf()
    {
        XServer::key(QStringLiteral("ctrl+1"));
        XServer::key(QStringLiteral("Down"));
        XServer::key(QStringLiteral("Return"));
        QVERIFY(!dialog(QStringLiteral("Close BTCUSDT")).isEmpty());
        XServer::key(QStringLiteral("alt+2"));
        XServer::key(QStringLiteral("alt+r"));
        XServer::type(QStringLiteral("half of it"));
        XServer::shoot(QStringLiteral("program-half.png"));
        XServer::key(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(held(), QStringLiteral("0.002"), 10'000);
        QTRY_VERIFY(Person::window(QStringLiteral("Close BTCUSDT")).isEmpty());
    }
    void stopOverAnOpenDialog()
    {
        QTRY_VERIFY(Person::turnTo(Person::window(title())));
        XServer::key(QStringLiteral("ctrl+1"));
        XServer::key(QStringLiteral("Return"));
        const QString open = dialog(QStringLiteral("Close BTCUSDT"));
        QVERIFY(!open.isEmpty());
        std::optional<QPoint> stop;
        QTRY_VERIFY((stop = Person::find(Person::area(open), ui::Theme::palette().stop.rgb())));
        XServer::shoot(QStringLiteral("program-stop.png"));
        XServer::clickAt(*stop);
        QTRY_VERIFY_WITH_TIMEOUT(safety().value(QStringLiteral("emergency_stop_active")).toBool(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(safety().value(QStringLiteral("verified_flat")).toBool(), 20'000);
        QTRY_VERIFY(held().isEmpty());
    }
    void clearByName()
    {
        XServer::shoot(QStringLiteral("program-stopped.png"));
        XServer::key(QStringLiteral("alt+e"));
        XServer::key(QStringLiteral("Down"));
        XServer::key(QStringLiteral("Return"));
        QVERIFY(!dialog(QStringLiteral("Clear the emergency stop")).isEmpty());
        XServer::key(QStringLiteral("alt+c")); // without a name nothing happens
        XServer::key(QStringLiteral("alt+a"));
        XServer::type(QStringLiteral("Ada"));
        XServer::key(QStringLiteral("alt+r"));
        XServer::type(QStringLiteral("checked by hand"));
        XServer::shoot(QStringLiteral("program-clear.png"));
        QCOMPARE(state(), QStringLiteral("STOPPED"));
        XServer::key(QStringLiteral("alt+c"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("ACTIVE"), 10'000);
        QVERIFY(!safety().value(QStringLiteral("emergency_stop_active")).toBool());
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QProcess> m_program;
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    int code = 1;
    {
        QApplication application(argc, argv);
        bw::ui::Theme::apply(application, bw::ui::Scheme::Dark); // the colours that the program starts in
        ProgramOnScreen test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_program.moc"
