// What is said to assistive technology as it happens: states, the stop, the limits; each once, and no countdown.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/presenters/limit_news.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"

#include <QAccessible>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using base::Millis;
using engine_client::Snapshot;

namespace {

Snapshot losing(const char *amount)
{
    Snapshot s = scenes::calm();
    s.daily.limit = trading::Money::literal("200");
    s.daily.closeOutPnl = -trading::Money::literal(amount);
    return s;
}

struct Stage
{
    explicit Stage(QStringList &heard) : client(losing("10")), strip(client)
    {
        strip.show();
        QApplication::processEvents();
        heard.clear();
        auto *announcer = strip.findChild<Announcer *>();
        QObject::connect(announcer, &Announcer::announced, announcer, [announcer, &heard] {
            heard.append(plain(QAccessible::queryAccessibleInterface(announcer)->text(QAccessible::Name)));
        });
    }

    FakeEngineClient client;
    StatusStrip strip;
};

} // namespace

class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Dark);
    }

    void itIsAnAlert()
    {
        Stage stage(m_heard);
        auto *announcer = stage.strip.findChild<Announcer *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::AlertMessage);
        QCOMPARE(announcer->focusPolicy(), Qt::NoFocus);
        QVERIFY(announcer->isVisible());
    }

    void aStateIsSaidOnce()
    {
        Stage stage(m_heard);
        Snapshot s = losing("10");
        s.state = {safety::TradingState::ReduceOnly, {QStringLiteral("daily-loss")}};
        stage.client.publish(s);
        stage.client.publish(s);
        QCOMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard.first().contains(QStringLiteral("daily loss")), qPrintable(m_heard.first()));
    }

    void theStopIsSaidStepByStep()
    {
        Stage stage(m_heard);
        QTest::mousePress(stage.strip.stopButton(), Qt::LeftButton);
        QCOMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard.last().contains(QStringLiteral("entries blocked")), qPrintable(m_heard.last()));
        stage.client.publish(scenes::stopping());
        QVERIFY2(m_heard.last().contains(QStringLiteral("orders cancelled")), qPrintable(m_heard.last()));
        stage.client.publish(scenes::stopped());
        const qsizetype before = m_heard.size();
        QVERIFY2(m_heard.last().contains(QStringLiteral("verified flat")), qPrintable(m_heard.last()));
        QVERIFY2(!m_heard.last().contains(QStringLiteral("12 of 12 orders")), qPrintable(m_heard.last())); // said already
        stage.client.publish(scenes::stopped());
        QCOMPARE(m_heard.size(), before);
    }

    void aFrozenEngineIsSaidWithinTwoSecondsAndOnce()
    {
        Stage stage(m_heard);
        stage.client.silence = Millis(1'750); // the strip looks four times a second
        QTRY_COMPARE(m_heard.size(), 1);
        QVERIFY(m_heard.first().contains(QStringLiteral("ENGINE NOT RESPONDING")));
        for (int i = 0; i < 5; ++i) {
            stage.client.silence += Millis(1'300);
            Q_EMIT stage.client.snapshotChanged();
        }
        QCOMPARE(m_heard.size(), 1); // its growing age is no news
    }

    void aFrozenEngineDuringAStopIsSaidOnce()
    {
        Stage stage(m_heard);
        stage.client.publish(scenes::stopped());
        m_heard.clear();
        stage.client.silence = Millis(1'750);
        for (int i = 0; i < 5; ++i) {
            stage.client.silence += Millis(1'300);
            Q_EMIT stage.client.snapshotChanged();
        }
        QCOMPARE(m_heard.size(), 1);
    }

    void theMarksOfTheDay()
    {
        Stage stage(m_heard);
        stage.client.publish(losing("99.99"));
        QCOMPARE(m_heard.size(), 0);
        stage.client.publish(losing("100"));
        QCOMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard.last().contains(QStringLiteral("50 % of today's loss limit is used")), qPrintable(m_heard.last()));
        stage.client.publish(losing("90"));
        stage.client.publish(losing("101"));
        QCOMPARE(m_heard.size(), 1);
        stage.client.publish(losing("181"));
        QVERIFY2(m_heard.last().contains(QStringLiteral("90 %")), qPrintable(m_heard.last()));
        stage.client.publish(losing("200"));
        QVERIFY2(m_heard.last().contains(QStringLiteral("loss limit is reached")), qPrintable(m_heard.last()));
    }

    void positionsOverTheirLimitAndWithoutAStop()
    {
        LimitNews news;
        QCOMPARE(news.look(losing("10")), QStringList());
        Snapshot s = losing("10");
        s.positions[0].overLimit = true;
        s.positions[1].guard = engine_client::GuardState::Unprotected;
        const QString bare = s.positions.at(1).position.symbol.text();
        QCOMPARE(news.look(s), QStringList({QStringLiteral("BTCUSDT is over its limit."), bare + QStringLiteral(" has no protective stop.")}));
        QCOMPARE(news.look(s), QStringList());
        QCOMPARE(news.look(losing("10")), QStringList({QStringLiteral("BTCUSDT is within its limit again."), bare + QStringLiteral(" has a protective stop now.")}));
        QCOMPARE(news.look(s).size(), 2);
        s.positions.clear(); // closed: neither within nor protected
        QCOMPARE(news.look(s), QStringList());
    }

    void aNewDayBeginsAnew()
    {
        LimitNews news;
        QCOMPARE(news.look(losing("101")).size(), 1);
        Snapshot next = losing("101");
        next.at = base::VenueTime(next.at.ms() + 86'400'000);
        QCOMPARE(news.look(next).size(), 1);
        next.daily.known = false;
        next.daily.closeOutPnl = trading::Money::literal("-190");
        QCOMPARE(news.look(next), QStringList()); // a loss that is not known is not told
    }

private:
    QStringList m_heard;
};

QTEST_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
