// Commands from Telegram through the service, against a stand-in of the Bot API that loses, delays, limits, refuses and brings again.
// Proves S-45.
#include "core/alerts/alert_service.h"
#include "core/alerts/telegram_sink.h"
#include "tests/support/telegram_stand_in.h"

#include <QTest>

#include <mutex>

using namespace bw;
using namespace bw::alerts;
using test::Does;
using Bot = test::TelegramStandIn;

namespace {

qint64 now() { return base::SystemClock().systemMs(); }

// The engine's side of it; called on the alerts' thread.
struct Engine
{
    EngineAccess access()
    {
        EngineAccess out;
        out.latest = [] { return nullptr; };
        out.engineSilence = [] { return base::Millis(0); };
        out.latch = [this] { return latch.record(); };
        out.emergencyStop = [this](base::StopLevel level, const QString &reason, const QString &by) {
            const std::lock_guard lock(mutex);
            m_reasons.append(reason);
            return latch.engage(level, reason, by, now());
        };
        return out;
    }
    [[nodiscard]] QStringList reasons()
    {
        const std::lock_guard lock(mutex);
        return m_reasons;
    }
    base::HaltLatch latch;
    std::mutex mutex;
    QStringList m_reasons;
};

struct Line
{
    explicit Line(const Bot &bot, int pollSeconds = 5)
    {
        ServiceParts parts;
        parts.clock = std::make_shared<base::SystemClock>();
        parts.engine = engine.access();
        parts.chat.chat = QStringLiteral("42");
        parts.chat.began = base::VenueTime(now());
        parts.makeSinks = [url = bot.url(), pollSeconds] {
            TelegramConfig config;
            config.token = QStringLiteral("12345:SECRET");
            config.chatId = QStringLiteral("42");
            config.api = url;
            config.timeoutMs = 2000;
            config.listens = true;
            config.pollSeconds = pollSeconds;
            std::vector<std::unique_ptr<AlertSink>> sinks;
            sinks.push_back(std::make_unique<TelegramSink>(config));
            return sinks;
        };
        service = std::make_unique<AlertService>(std::move(parts));
    }
    [[nodiscard]] engine_client::AlertReceiverRow row() const { return service->view()->receivers.value(0); }

    Engine engine;
    std::unique_ptr<AlertService> service;
};

} // namespace

class TelegramChatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsAnsweredAndConfirmed()
    {
        Bot bot;
        Line line(bot);
        QTRY_COMPARE(bot.polls.size(), 1);
        QVERIFY(!bot.polls.first().contains(QLatin1String("offset"))); // whatever is there is wanted
        QCOMPARE(bot.polls.first().value(QLatin1String("allowed_updates")).toArray(), QJsonArray{QStringLiteral("message")});
        QVERIFY(line.row().listens);
        const qint64 number = bot.write(QStringLiteral("/status"), now() + 5000);
        QTRY_COMPARE(bot.texts(), QStringList{QStringLiteral("The engine has not started yet.")});
        QTRY_COMPARE(bot.polls.size(), 2);
        QCOMPARE(bot.polls.last().value(QLatin1String("offset")).toInteger(), number + 1);
        QCOMPARE(bot.unconfirmed(), 0);
    }
    void whateverFailsAStopStopsOnce_data()
    {
        QTest::addColumn<QList<int>>("polls");
        QTest::addColumn<QList<int>>("sends");
        QTest::newRow("well") << QList<int>{} << QList<int>{};
        QTest::newRow("the question is lost") << QList<int>{int(Does::BreaksOff)} << QList<int>{};
        QTest::newRow("the answer is lost") << QList<int>{int(Does::Loses)} << QList<int>{};
        QTest::newRow("the answer is late") << QList<int>{int(Does::Delays)} << QList<int>{int(Does::Delays)};
        QTest::newRow("too many") << QList<int>{int(Does::TooMany)} << QList<int>{int(Does::TooMany)};
        QTest::newRow("nonsense") << QList<int>{int(Does::Nonsense)} << QList<int>{int(Does::Nonsense)};
        QTest::newRow("a flood") << QList<int>{int(Does::Floods)} << QList<int>{};
        QTest::newRow("twice in one answer") << QList<int>{int(Does::Twice)} << QList<int>{};
        QTest::newRow("again and again") << QList<int>{int(Does::Ok), int(Does::Again), int(Does::Again), int(Does::Twice)} << QList<int>{};
        QTest::newRow("the confirmation is lost") << QList<int>{int(Does::Ok), int(Does::BreaksOff), int(Does::Again)} << QList<int>{};
    }
    void whateverFailsAStopStopsOnce()
    {
        QFETCH(QList<int>, polls);
        QFETCH(QList<int>, sends);
        const auto plan = [](const QList<int> &numbers) {
            QList<Does> out;
            for (const int number : numbers) {
                out.append(static_cast<Does>(number));
            }
            return out;
        };
        Bot bot(plan(sends), plan(polls));
        bot.write(QStringLiteral("/stop the first"), now());
        Line line(bot);
        const qsizetype asked = polls.size() + 2; // and twice in peace: nothing comes of what was heard
        QTRY_COMPARE_WITH_TIMEOUT(line.engine.reasons(), QStringList{QStringLiteral("the first")}, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bot.texts().filter(QStringLiteral("STOPPED: no entry leaves")).isEmpty(), 20'000);
        bot.write(QStringLiteral("/help"), now() + 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!bot.texts().filter(QStringLiteral("/stop REASON")).isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(bot.polls.size() >= asked && bot.unconfirmed() == 0, 20'000);
        QCOMPARE(line.engine.reasons(), QStringList{QStringLiteral("the first")});
        QTRY_VERIFY(line.row().deafness.isEmpty() && line.row().failure.isEmpty());
    }
    void whatItAsksForIsWaitedOut()
    {
        Bot bot({}, {Does::TooMany});
        bot.retryAfter = 3;
        Line line(bot);
        QTRY_COMPARE(bot.polls.size(), 1);
        QTRY_VERIFY(line.row().deafness.contains(QStringLiteral("retry after 3")));
        QTRY_COMPARE_WITH_TIMEOUT(bot.polls.size(), 2, 20'000);
        const base::Millis pause = bot.polledAt[1].since(bot.polledAt[0]); // from before the first answer to after the second question
        QVERIFY2(pause >= base::Millis(3'000), qPrintable(QString::number(pause.count())));
        bot.write(QStringLiteral("/help"), now() + 5000);
        QTRY_VERIFY(line.row().deafness.isEmpty());
    }
    void strangersAreCounted()
    {
        Bot bot;
        Line line(bot);
        bot.write(QStringLiteral("/stop for fun"), now(), 43);
        bot.write(QStringLiteral("/stop for fun"), now(), -42);
        QTRY_COMPARE(line.row().strangers, 2);
        QVERIFY(line.engine.reasons().isEmpty() && bot.bodies.isEmpty());
    }
    // What comes while a run ends is left to the next one, and is not lost.
    void whatComesAtTheEndIsLeftToTheNext()
    {
        Bot bot;
        {
            Line line(bot);
            QTRY_COMPARE(bot.polls.size(), 1);
            line.service->detach();
            bot.write(QStringLiteral("/stop at the last moment"), now());
            line.service->say({QStringLiteral("ended"), Priority::Emergency, QStringLiteral("ended"), {}});
            QTRY_COMPARE(bot.texts(), QStringList{QStringLiteral("ended")});
            QVERIFY(line.engine.reasons().isEmpty());
            QCOMPARE(bot.unconfirmed(), 1);
        }
        Line next(bot);
        QTRY_COMPARE(next.engine.reasons(), QStringList{QStringLiteral("at the last moment")});
    }
    void aHungEngineCannotHoldAStopUp()
    {
        Bot bot;
        Line line(bot);
        QTRY_COMPARE(bot.polls.size(), 1);
        bot.write(QStringLiteral("/stop it hangs"), now()); // nothing of an engine is there: the latch is all it takes
        QTRY_VERIFY(line.engine.latch.engaged());
    }
};

QTEST_GUILESS_MAIN(TelegramChatTest)
#include "tst_telegram_chat.moc"
