// What is done about what somebody writes to the bot: the configured chat only, nothing twice, a stop always, a clear never.
// Proves S-45.
#include "core/alerts/chat_desk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bw;
using namespace bw::alerts;
using engine_client::Snapshot;

namespace {

constexpr std::int64_t kBeganMs = 1'795'348'800'000; // 2026-11-22T12:00:00Z

struct Call { base::StopLevel level; QString reason; QString by; };

struct Stage
{
    explicit Stage(const QList<std::int64_t> &stopsBefore = {}) : desk(terms(stopsBefore), engine()) {}
    ChatTerms terms(const QList<std::int64_t> &stopsBefore)
    {
        return {QStringLiteral("42"), base::VenueTime(kBeganMs), stopsBefore, [this](const QList<std::int64_t> &updates) {
            order.append(QStringLiteral("remember"));
            remembered = updates;
        }, false};
    }
    EngineAccess engine()
    {
        EngineAccess access;
        access.latest = [this] { return picture; };
        access.engineSilence = [this] { return silence; };
        access.latch = [this] { return latch.record(); };
        access.emergencyStop = [this](base::StopLevel level, const QString &reason, const QString &by) {
            order.append(QStringLiteral("latch"));
            calls.append({level, reason, by});
            return attached ? latch.engage(level, reason, by, kBeganMs) : base::LatchRecord{};
        };
        return access;
    }
    QString say(const char *text, std::int64_t afterStartMs = 1'000) { return desk.hear({++update, QStringLiteral("42"), QString::fromUtf8(text), base::VenueTime(kBeganMs + afterStartMs)}); }

    base::HaltLatch latch;
    std::shared_ptr<const Snapshot> picture;
    base::Millis silence{10};
    bool attached = true;
    QList<Call> calls;
    QStringList order;
    QList<std::int64_t> remembered;
    std::int64_t update = 1000;
    ChatDesk desk;
};

Snapshot calm()
{
    Snapshot s;
    s.at = base::VenueTime(kBeganMs);
    s.market = QStringLiteral("USD-M");
    s.state.state = safety::TradingState::Active;
    s.risk.accountKnown = true;
    s.risk.balance = trading::Money::literal("10625.05");
    s.risk.equity = trading::Money::literal("10700");
    s.daily.known = true;
    s.daily.pnl = trading::Money::literal("-12.5");
    s.daily.pnlRatio = trading::Ratio::literal("-0.00118");
    s.daily.left = trading::Money::literal("200");
    engine_client::PositionRow row;
    row.position.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
    row.position.amount = trading::Quantity::literal("-0.01");
    row.position.entryPrice = trading::Price::literal("84000");
    row.mark = trading::Price::literal("84100");
    row.ofBalance = trading::Ratio::literal("0.0792");
    row.unrealized = trading::Money::literal("-1");
    row.stopPrice = trading::Price::literal("86000");
    row.guard = engine_client::GuardState::Protected;
    s.positions = {row};
    return s;
}

} // namespace

class ChatDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopSetsTheLatchAsTheApiDoes()
    {
        Stage stage;
        const QString answer = stage.say("/stop  the news\nare bad ");
        QCOMPARE(stage.calls.size(), 1);
        QCOMPARE(stage.calls.first().level, base::StopLevel::Flatten);
        QCOMPARE(stage.calls.first().reason, QStringLiteral("the news are bad"));
        QCOMPARE(stage.calls.first().by, QStringLiteral("telegram"));
        QVERIFY(stage.latch.engaged());
        QCOMPARE(answer, QStringLiteral("STOPPED: no entry leaves; cancelling and closing begin. Reason: the news are bad"));
        QCOMPARE(stage.order, (QStringList{QStringLiteral("latch"), QStringLiteral("remember")}));
        QCOMPARE(stage.remembered, QList<std::int64_t>{1001});
        QVERIFY(stage.say("/STOP@breakwater_bot again").startsWith(QStringLiteral("It was stopped already, by telegram: the news are bad.")));
    }
    void aReasonIsNeeded()
    {
        Stage stage;
        QVERIFY(stage.say("/stop").contains(QStringLiteral("a reason is needed")));
        QVERIFY(stage.say("/stop   ").contains(QStringLiteral("a reason is needed")));
        QVERIFY(stage.calls.isEmpty() && stage.remembered.isEmpty());
    }
    void clearNever()
    {
        Stage stage;
        stage.say("/stop news");
        for (const char *text : {"/clear", "/clear me", "/CLEAR@bot --approver Ann"}) {
            QVERIFY(stage.say(text).startsWith(QStringLiteral("A stop is never cleared from here")));
        }
        QVERIFY(stage.latch.engaged());
        QCOMPARE(stage.calls.size(), 1);
    }
    void othersAreNeitherHeardNorAnswered()
    {
        Stage stage;
        for (const char *chat : {"43", "-42", "042", "4"}) {
            QCOMPARE(stage.desk.hear({++stage.update, QString::fromLatin1(chat), QStringLiteral("/stop I am a stranger"), base::VenueTime(kBeganMs + 5)}), QString());
        }
        QCOMPARE(stage.desk.hear({++stage.update, QString(), QString(), {}}), QString()); // an update without a message: nobody's
        QVERIFY(stage.calls.isEmpty());
        QCOMPARE(stage.desk.strangers(), 4);
    }
    void whatComesTwiceIsDoneOnce()
    {
        Stage stage;
        const ChatMessage stop{7, QStringLiteral("42"), QStringLiteral("/stop once"), base::VenueTime(kBeganMs + 1)};
        QVERIFY(!stage.desk.hear(stop).isEmpty());
        QVERIFY(stage.latch.clear());
        QVERIFY(stage.desk.hear(stop).isEmpty());
        QVERIFY(!stage.latch.engaged());
        QCOMPARE(stage.calls.size(), 1);
        const ChatMessage help{8, QStringLiteral("42"), QStringLiteral("/help"), base::VenueTime(kBeganMs + 1)};
        QVERIFY(!stage.desk.hear(help).isEmpty());
        QVERIFY(stage.desk.hear(help).isEmpty());
    }
    void whatARunBeforeStoppedForIsNotDoneAgain()
    {
        Stage stage({5, 7});
        QVERIFY(stage.desk.hear({7, QStringLiteral("42"), QStringLiteral("/stop once"), base::VenueTime(kBeganMs - 1)}).isEmpty());
        QVERIFY(stage.calls.isEmpty());
        QVERIFY(!stage.desk.hear({6, QStringLiteral("42"), QStringLiteral("/stop another"), base::VenueTime(kBeganMs - 1)}).isEmpty()); // lower, and new
        QCOMPARE(stage.remembered, (QList<std::int64_t>{5, 7, 6}));
    }
    void ofOldOnesOnlyAStopIsDone()
    {
        Stage stage;
        stage.picture = std::make_shared<const Snapshot>(calm());
        QVERIFY(stage.say("/status", -1'000).isEmpty());
        QVERIFY(stage.say("/positions", -1'000).isEmpty());
        QVERIFY(stage.say("/clear", -1'000).isEmpty());
        const QString answer = stage.say("/stop it fell", -3'600'000);
        QVERIFY(stage.latch.engaged());
        QVERIFY2(answer.endsWith(QStringLiteral("You wrote it at 11:00:00 UTC; this run began at 12:00:00 UTC.")), qPrintable(answer));
    }
    void whatIsWrittenInTheSecondOfTheStartIsOfThisRun()
    {
        EngineAccess engine;
        engine.latest = [] { return nullptr; };
        ChatDesk desk({QStringLiteral("42"), base::VenueTime(kBeganMs + 900), {}, {}, false}, engine);
        QVERIFY(desk.hear({1, QStringLiteral("42"), QStringLiteral("/status"), base::VenueTime(kBeganMs - 1'000)}).isEmpty());
        QVERIFY(!desk.hear({2, QStringLiteral("42"), QStringLiteral("/status"), base::VenueTime(kBeganMs)}).isEmpty()); // Telegram says whole seconds
    }
    void aStopThatCouldNotBeSetSaysSoAndIsNotRemembered()
    {
        Stage stage;
        stage.attached = false;
        QVERIFY(stage.say("/stop now").startsWith(QStringLiteral("THE STOP COULD NOT BE SET")));
        QVERIFY(stage.remembered.isEmpty());
    }
    void statusAndPositions()
    {
        Stage stage;
        QCOMPARE(stage.say("/status"), QStringLiteral("The engine has not started yet."));
        stage.picture = std::make_shared<const Snapshot>(calm());
        QCOMPARE(stage.say("/status"), QStringLiteral("paper, USD-M: ACTIVE\nBalance 10625.05 USDT, equity 10700.00\nToday -12.50 (-0.12 %); left of the day's loss limit: 200.00\nOpen positions: 1"));
        QCOMPARE(stage.say("/positions"), QStringLiteral("BTCUSDT short 0.01 at 84000, mark 84100, 7.92 % of balance, result -1.00, stop 86000"));
        stage.silence = base::Millis(61'000);
        QVERIFY(stage.say("/status").startsWith(QStringLiteral("The engine has been silent for 61 s; this is of 12:00:00 UTC.\n")));
        stage.latch.engage(base::StopLevel::Halt, QStringLiteral("noise"), QStringLiteral("button"), kBeganMs);
        QVERIFY(stage.say("/status").contains(QStringLiteral("STOPPED (noise)"))); // newer than the picture
    }
    void whatIsNotKnownIsSaidToBeUnknown()
    {
        Stage stage;
        Snapshot s = calm();
        s.risk.accountKnown = false;
        s.daily.known = false;
        s.positions[0].mark.reset();
        s.positions[0].guard = engine_client::GuardState::Placing;
        s.positions[0].unprotectedFor = base::Millis(3'000);
        stage.picture = std::make_shared<const Snapshot>(s);
        const QString status = stage.say("/status");
        QVERIFY(status.contains(QStringLiteral("The account is not known.")) && status.contains(QStringLiteral("Today's result is not known.")));
        QCOMPARE(stage.say("/positions"), QStringLiteral("BTCUSDT short 0.01 at 84000, mark unknown, unknown of balance, result unknown, NO STOP for 3 s"));
    }
    void longListsAndLongReasonsAreCut()
    {
        Stage stage;
        Snapshot s = calm();
        s.positions = QList<engine_client::PositionRow>(27, s.positions.first());
        stage.picture = std::make_shared<const Snapshot>(s);
        const QString answer = stage.say("/positions");
        QVERIFY(answer.endsWith(QStringLiteral("\nand 7 more")) && answer.size() < 4096);
        stage.say(("/stop " + QByteArray(5000, 'x')).constData());
        QCOMPARE(stage.calls.first().reason.size(), ChatDesk::kLongestReason);
    }
    void talkIsNoCommand()
    {
        Stage stage;
        for (const char *text : {"hello", "please /stop now", ""}) {
            QVERIFY(stage.say(text).isEmpty());
        }
        QVERIFY(stage.say("/hello").contains(QStringLiteral("/stop REASON")));
        QVERIFY(stage.calls.isEmpty());
    }
    void whateverOrderTheyComeInEachStopIsDoneOnce()
    {
        const bool held = rc::check([](const std::vector<std::uint8_t> &moves) {
            Stage stage;
            QSet<std::int64_t> stops;
            for (const std::uint8_t move : moves) {
                const std::int64_t number = move % 16 + 1;
                const bool ours = number % 5 != 0;
                const bool stop = number % 2 == 0;
                static_cast<void>(stage.desk.hear({number, ours ? QStringLiteral("42") : QStringLiteral("43"), stop ? QStringLiteral("/stop %1").arg(number) : QStringLiteral("/clear"),
                                                   base::VenueTime(kBeganMs + (move % 2 == 0 ? 1 : -1) * 1000)}));
                if (ours && stop) {
                    stops.insert(number);
                }
            }
            RC_ASSERT(stage.calls.size() == stops.size());
            RC_ASSERT(stage.latch.engaged() == !stops.isEmpty());
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(ChatDeskTest)
#include "tst_chat_desk.moc"
