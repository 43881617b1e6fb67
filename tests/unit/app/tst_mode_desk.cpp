// The desktop's way onto the ladder of modes: the same checks as the API asks for, written down before a step is taken, and never
// taken where the account is no longer flat.
#include "app/mode_desk.h"
#include "tests/gui/fake_engine_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace bw;
using engine_client::CheckAnswer;
using engine_client::Readiness;
using engine_client::Snapshot;
using engine_client::StepAnswer;
using ladder::Answer;
using ladder::Check;
using safety::Mode;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Snapshot flat()
{
    Snapshot s;
    s.mode = Mode::Paper;
    s.risk.accountKnown = true;
    return s;
}

Snapshot held()
{
    Snapshot s = flat();
    s.positions.append(engine_client::PositionRow());
    return s;
}

const QList<Check> kReady{{str("flat"), Answer::Pass, str("flat"), str("flat"), str("Flat.")}};

// Answers when it is told to.
struct Stage
{
    explicit Stage(Snapshot s = flat()) : client(std::move(s)), latch(std::make_shared<base::HaltLatch>()), clock(std::make_shared<base::SystemClock>()), desk(client, latch, clock, access())
    {
        QObject::connect(&desk, &engine_client::ModeLadder::checked, [this](const Readiness &one) { checked.append(one); });
        QObject::connect(&desk, &engine_client::ModeLadder::stepped, [this](const StepAnswer &one) { stepped.append(one); });
    }

    api::ModeAccess access()
    {
        api::ModeAccess made;
        made.check = [this](Mode target, const ladder::Facts &facts) {
            asked.append(target);
            seen = facts;
            promises.emplace_back();
            return promises.back().get_future().share();
        };
        made.history = [this] { return rows; };
        made.keep = [this](const ladder::ModeChange &change) {
            kept.append(change);
            order.append(str("kept"));
            return canKeep ? base::Status() : base::failure(base::ErrorCode::Storage, str("The disk is full."));
        };
        made.change = [this](Mode target, const QString &approver) {
            order.append(str("changed to %1 by %2").arg(toWord(target), approver));
        };
        return made;
    }

    test::FakeEngineClient client;
    std::shared_ptr<base::HaltLatch> latch;
    std::shared_ptr<base::SystemClock> clock;
    QList<Mode> asked;
    ladder::Facts seen;
    std::vector<std::promise<QList<Check>>> promises;
    QList<ladder::ModeChange> kept;
    QList<QJsonObject> rows;
    QStringList order;
    bool canKeep = true;
    QList<Readiness> checked;
    QList<StepAnswer> stepped;
    app::ModeDesk desk;
};

} // namespace

class ModeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFactsAreThoseOfTheNewestPicture()
    {
        Stage stage(held());
        stage.client.alertsView = std::make_shared<const engine_client::AlertsView>();
        stage.desk.check(Mode::Testnet);
        QCOMPARE(stage.asked, QList<Mode>{Mode::Testnet});
        QCOMPARE(stage.seen.from, Mode::Paper);
        QVERIFY(stage.seen.flat && !*stage.seen.flat);
        QVERIFY(stage.seen.stopped && !*stage.seen.stopped);
        QVERIFY(stage.seen.alertsConfigured);
        Snapshot unread;
        stage.client.publish(unread);
        stage.desk.check(Mode::Testnet);
        QVERIFY2(!stage.seen.flat, "what was not read is not known");
    }

    void whatNobodyCanTellIsUnknownAndWhatFailedHasFailed()
    {
        Stage stage;
        stage.desk.check(Mode::LiveLimited);
        QList<Check> rows = ladder::readiness(Mode::LiveLimited, ladder::Facts());
        rows.append({str("permissions"), Answer::Fail, {}, {}, str("The key may withdraw.")});
        stage.promises.back().set_value(rows);
        QTRY_COMPARE(stage.checked.size(), 1);
        QHash<QString, CheckAnswer> answers;
        for (const auto &check : std::as_const(stage.checked.first().checks)) {
            answers.insert(check.name, check.answer);
        }
        QVERIFY(!stage.checked.first().ready);
        for (const char *name : {"flat", "emergency-stop", "account", "history-days", "win-rate", "profit-factor", "drawdown"}) {
            QVERIFY2(answers.value(str(name)) == CheckAnswer::Unknown, name);
        }
        for (const char *name : {"permissions", "alerts", "drill"}) {
            QVERIFY2(answers.value(str(name)) == CheckAnswer::Fail, name);
        }
        QVERIFY(stage.kept.isEmpty());
    }

    void aStepIsWrittenDownBeforeItIsTaken()
    {
        Stage stage;
        stage.desk.step(Mode::Testnet, str(" Ada "));
        stage.promises.back().set_value(kReady);
        QTRY_COMPARE(stage.stepped.size(), 1);
        QVERIFY(stage.stepped.first().made);
        QCOMPARE(stage.order, (QStringList{str("kept"), str("changed to testnet by Ada")}));
        QCOMPARE(stage.kept.first().how, str("desktop"));
        QVERIFY(stage.kept.first().made);
    }

    void itIsNotTakenWhereTheAccountIsNoLongerFlat()
    {
        Stage stage;
        stage.desk.step(Mode::Testnet, str("Ada"));
        stage.client.publish(held());
        stage.promises.back().set_value(kReady);
        QTRY_COMPARE(stage.stepped.size(), 1);
        QVERIFY(!stage.stepped.first().made);
        QVERIFY(stage.stepped.first().message.contains(str("not flat")));
        QCOMPARE(stage.order, QStringList{str("kept")});
        QVERIFY(!stage.kept.first().made);
    }

    void itIsNotTakenWhereACheckFails()
    {
        Stage stage;
        stage.desk.step(Mode::Testnet, str("Ada"));
        stage.promises.back().set_value({{str("account"), Answer::Fail, {}, {}, str("No keys.")}});
        QTRY_COMPARE(stage.stepped.size(), 1);
        QVERIFY(!stage.stepped.first().made);
        QCOMPARE(stage.order, QStringList{str("kept")});
    }

    void itIsNotTakenWhereItCannotBeWrittenDown()
    {
        Stage stage;
        stage.canKeep = false;
        stage.desk.step(Mode::Testnet, str("Ada"));
        stage.promises.back().set_value(kReady);
        QTRY_COMPARE(stage.stepped.size(), 1);
        QVERIFY(!stage.stepped.first().made);
        QCOMPARE(stage.stepped.first().message, str("The disk is full."));
        QCOMPARE(stage.order, QStringList{str("kept")});
    }

    void nobodyStepsWithoutAName()
    {
        Stage stage;
        stage.desk.step(Mode::Testnet, str("  "));
        QCOMPARE(stage.stepped.size(), 1);
        QVERIFY(!stage.stepped.first().made);
        QVERIFY(stage.asked.isEmpty() && stage.order.isEmpty());
    }

    void ofTwoQuestionsTheNewerOneIsAnswered()
    {
        Stage stage;
        stage.desk.check(Mode::Testnet);
        stage.desk.check(Mode::Testnet);
        stage.promises.at(0).set_value({{str("old"), Answer::Fail, {}, {}, {}}});
        stage.promises.at(1).set_value(kReady);
        QTRY_COMPARE(stage.checked.size(), 1);
        QVERIFY(stage.checked.first().ready);
        // A step is no question: it is not dropped for one.
        stage.desk.step(Mode::Testnet, str("Ada"));
        stage.desk.check(Mode::Testnet);
        stage.promises.at(2).set_value(kReady);
        QTRY_COMPARE(stage.stepped.size(), 1);
    }

    void theHistoryIsNewestFirst()
    {
        Stage stage;
        stage.rows = {toJson(ladder::ModeChange{base::VenueTime(1000), Mode::Paper, Mode::Testnet, str("Ada"), str("api"), true, kReady}),
                      toJson(ladder::ModeChange{base::VenueTime(2000), Mode::Testnet, Mode::LiveLimited, str("Bob"), str("desktop"), false,
                                                {{str("alerts"), Answer::Fail, str("none"), {}, {}}, {str("win-rate"), Answer::Warn, {}, {}, {}}}})};
        const auto rows = stage.desk.history(10);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().at.ms(), 2000);
        QCOMPARE(rows.first().from, str("testnet"));
        QCOMPARE(rows.first().to, str("live_limited"));
        QCOMPARE(rows.first().approver, str("Bob"));
        QVERIFY(!rows.first().made);
        QCOMPARE(rows.first().failed, QStringList{str("alerts")});
        QVERIFY(rows.last().made);
        QCOMPARE(stage.desk.history(1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ModeDeskTest)
#include "tst_mode_desk.moc"
