// Ctrl+Shift+F12 while other programs have the keys, and with two of ours: the program itself under an X server, a stranger's window beside it, and what the
// engine leaves in its files.
#include "tests/screen/stranger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace bw::test;

namespace {

const QString kChord = QStringLiteral("ctrl+shift+F12");

QString title() { return QStringLiteral("Breakwater .*PAPER"); }

// One run of the program, in a folder of its own.
class Run
{
public:
    Run()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_data.filePath(QStringLiteral("config")));
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("run"), QStringLiteral("--mode"), QStringLiteral("paper"), QStringLiteral("--data-dir"),
                                                        m_data.path(), QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--speed"), QStringLiteral("0")});
    }
    ~Run()
    {
        if (QTest::currentTestFailed()) {
            qWarning("what the program said: %s", m_program.readAllStandardError().constData());
        }
        m_program.kill();
        m_program.waitForFinished(20'000);
    }

    [[nodiscard]] bool active() const { return safety().value(QStringLiteral("state")).toString() == QLatin1String("ACTIVE"); }
    [[nodiscard]] bool stopped() const { return safety().value(QStringLiteral("emergency_stop_active")).toBool(); }
    // Its own window, of several that are called alike.
    [[nodiscard]] QString window() const
    {
        QProcess ask;
        ask.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--pid"), QString::number(m_program.processId()),
                                              QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QLatin1Char('^') + title()});
        ask.waitForFinished();
        return QString::fromLatin1(ask.readAllStandardOutput()).section(QLatin1Char('\n'), 0, 0);
    }
    [[nodiscard]] QString said()
    {
        m_said += QString::fromUtf8(m_program.readAllStandardError());
        return m_said;
    }
    // What it journalled of its emergency stop.
    [[nodiscard]] QStringList stops()
    {
        QProcess ask;
        ask.start(QStringLiteral(BW_BREAKWATER), {QStringLiteral("decisions"), QStringLiteral("--json"), QStringLiteral("--data-dir"), m_data.path()});
        ask.waitForFinished();
        QStringList texts;
        const QJsonDocument document = QJsonDocument::fromJson(ask.readAllStandardOutput());
        const QJsonArray rows = document.isArray() ? document.array() : document.object().value(QStringLiteral("decisions")).toArray();
        for (const QJsonValue &row : rows) {
            const QString text = QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
            if (text.contains(QStringLiteral("emergency stop pressed"))) {
                texts.append(text);
            }
        }
        return texts;
    }

private:
    [[nodiscard]] QJsonObject safety() const
    {
        QFile picture(m_data.filePath(QStringLiteral("paper-usdm/safety_state.json")));
        return picture.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(picture.readAll()).object() : QJsonObject();
    }

    QTemporaryDir m_data;
    QProcess m_program;
    QString m_said;
};

} // namespace

class ChordOfPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stranger = std::make_unique<Stranger>();
        QTRY_VERIFY_WITH_TIMEOUT(!Person::window(QStringLiteral("Event Tester")).isEmpty(), 10'000);
    }
    void cleanup()
    {
        m_others.clear();
        m_run.reset();
        m_stranger.reset();
    }

    void whileAnotherProgramHasTheKeys_data()
    {
        QTest::addColumn<bool>("minimised");
        QTest::newRow("behind") << false;
        QTest::newRow("minimised") << true;
    }
    void whileAnotherProgramHasTheKeys()
    {
        QFETCH(bool, minimised);
        QVERIFY(begin());
        if (minimised) {
            QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowminimize"), QStringLiteral("--sync"), m_run->window()}), 0);
        }
        QTRY_VERIFY(Stranger::hasTheKeys());
        XServer::key(kChord);
        QTRY_VERIFY_WITH_TIMEOUT(m_run->stopped(), 10'000);
        QTRY_COMPARE(m_run->stops().size(), 1);
        QVERIFY2(m_run->stops().first().contains(QStringLiteral("(key)")), qPrintable(m_run->stops().first()));
    }

    void whoHoldsItFirstIsNamedAndItIsTakenWhenFree()
    {
        auto holder = std::make_unique<Holder>();
        QVERIFY(holder->holds());
        QVERIFY(begin());
        QTRY_VERIFY_WITH_TIMEOUT(m_run->said().contains(QStringLiteral("Another program holds Ctrl+Shift+F12")), 10'000);
        QCOMPARE(m_run->said().count(QStringLiteral("Another program holds Ctrl+Shift+F12")), 1);
        holder.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->said().contains(QStringLiteral("Ctrl+Shift+F12 is free again")), 10'000);
        QTRY_VERIFY(Stranger::hasTheKeys());
        XServer::key(kChord);
        QTRY_VERIFY_WITH_TIMEOUT(m_run->stopped(), 10'000);
        QCOMPARE(m_run->said().count(QStringLiteral("Another program holds Ctrl+Shift+F12")), 1);
    }

    // One may be for practice and the other for money.
    void ofTwoProgramsTheOneInUseStops_data()
    {
        QTest::addColumn<int>("inUse");
        QTest::newRow("the first") << 0;
        QTest::newRow("the second") << 1;
        QTest::newRow("a stranger") << -1;
    }
    void ofTwoProgramsTheOneInUseStops()
    {
        QFETCH(int, inUse);
        QVERIFY(begin());
        m_others.push_back(std::make_unique<Run>());
        Run &second = *m_others.front();
        QTRY_VERIFY_WITH_TIMEOUT(second.active() && !second.window().isEmpty(), 30'000);
        QTRY_VERIFY(inUse < 0 ? Stranger::hasTheKeys() : Person::turnTo(inUse == 0 ? m_run->window() : second.window()));
        XServer::key(kChord);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->stopped(), inUse != 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(second.stopped(), inUse != 0, 10'000);
        if (inUse >= 0) { // the press of the other comes with the same chord: nothing is under way any more
            QTRY_VERIFY(Stranger::hasTheKeys());
            QCOMPARE(m_run->stopped(), inUse != 1);
            QCOMPARE(second.stopped(), inUse != 0);
        }
        QVERIFY(!m_run->said().contains(QStringLiteral("Another program holds"))); // it is one of ours
        QVERIFY(!second.said().contains(QStringLiteral("Another program holds")));
    }

private:
    [[nodiscard]] bool begin()
    {
        m_run = std::make_unique<Run>();
        return QTest::qWaitFor([this] { return m_run->active() && !m_run->window().isEmpty(); }, 30'000);
    }

    std::unique_ptr<Stranger> m_stranger;
    std::unique_ptr<Run> m_run;
    std::vector<std::unique_ptr<Run>> m_others;
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    int code = 1;
    {
        QApplication application(argc, argv);
        ChordOfPrograms test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_chord_of_programs.moc"
