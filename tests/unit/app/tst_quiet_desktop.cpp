// Who does not want to be disturbed is not, except by an emergency; what is kept back is answered like anything else.
#include "app/quiet.h"
#include "app/quiet_desktop.h"

#include <QTest>

using namespace bw;
using alerts::Priority;

namespace {

class Receiver final : public alerts::AlertSink
{
public:
    explicit Receiver(QList<Priority> &got) : m_got(got) {}
    QString name() const override { return QStringLiteral("desktop"); }
    void send(const alerts::Outgoing &message, std::function<void(alerts::SinkAnswer)> done) override
    {
        m_got.append(message.priority);
        done({false, QStringLiteral("nobody is there"), {}}); // the receiver's own word comes through
    }

private:
    QList<Priority> &m_got;
};

struct Stage
{
    Stage() { app::doNotDisturb() = false; }
    ~Stage() { app::doNotDisturb() = false; }
    void send(Priority priority)
    {
        sink.send({1, QStringLiteral("text"), priority}, [this](const alerts::SinkAnswer &answer) { answers.append(answer.delivered); });
    }

    QList<Priority> got;
    QList<bool> answers;
    app::QuietDesktop sink{std::make_unique<Receiver>(got)};
};

const QList<Priority> kAll{Priority::Info, Priority::Warning, Priority::Alarm, Priority::Emergency};

} // namespace

class QuietDesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsShownWhereNobodyAskedForQuiet()
    {
        Stage stage;
        for (const Priority priority : kAll) {
            stage.send(priority);
        }
        QCOMPARE(stage.got, kAll);
        QCOMPARE(stage.answers, QList<bool>(4, false));
        QCOMPARE(stage.sink.name(), QStringLiteral("desktop"));
    }

    void anEmergencyIsNeverQuiet()
    {
        Stage stage;
        app::doNotDisturb() = true;
        for (const Priority priority : kAll) {
            stage.send(priority);
        }
        QCOMPARE(stage.got, QList<Priority>{Priority::Emergency});
        // Each is answered once, what was kept back from the event loop: nothing waits, and nothing is tried again for ever.
        QCOMPARE(stage.answers, QList<bool>{false});
        QTRY_COMPARE(stage.answers.size(), 4);
        QCOMPARE(stage.answers.mid(1), QList<bool>(3, true));
    }

    void whatWasAskedForCountsAtOnce()
    {
        Stage stage;
        app::doNotDisturb() = true;
        stage.send(Priority::Alarm);
        app::doNotDisturb() = false;
        stage.send(Priority::Alarm);
        QCOMPARE(stage.got, QList<Priority>{Priority::Alarm});
    }

    void whoGoesIsNotAnswered()
    {
        QList<Priority> got;
        int answers = 0;
        {
            app::QuietDesktop sink(std::make_unique<Receiver>(got));
            app::doNotDisturb() = true;
            sink.send({1, QStringLiteral("text"), Priority::Info}, [&answers](const alerts::SinkAnswer &) { ++answers; });
        }
        app::doNotDisturb() = false;
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(QuietDesktopTest)
#include "tst_quiet_desktop.moc"
