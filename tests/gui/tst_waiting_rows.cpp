// Of a log that the pointer holds still, how much is new below.
#include "list_stage.h"

#include "ui/panels/decisions_panel.h"

#include <QLabel>
#include <QScrollBar>

using namespace bw;
using namespace bw::test;

class WaitingRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }

    void theyAreCountedUntilThePointerGoes()
    {
        ListStage<ui::DecisionsPanel> stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.panel));
        auto *words = child<QLabel>(stage.panel, "waitingRows");
        engine_client::Snapshot s = scenes::calm();
        decide(s, stage.client, 1);
        QVERIFY(!words->isVisible());            // newest on top: it is seen
        over(stage.table(), true);
        decide(s, stage.client, 1);
        QTRY_VERIFY(words->isVisible());
        QCOMPARE(words->text(), QStringLiteral("1 new below"));
        decide(s, stage.client, 30);
        QTRY_COMPARE(words->text(), QStringLiteral("31 new below"));
        const QRect there = words->geometry();
        QVERIFY(stage.table().viewport()->geometry().contains(there));
        stage.table().verticalScrollBar()->setValue(stage.table().verticalScrollBar()->maximum());
        QCOMPARE(words->geometry(), there);      // it does not go along with the rows
        stage.panel.resize(700, 420);
        QTRY_VERIFY(words->geometry().top() > there.top());
        QVERIFY(stage.table().viewport()->geometry().contains(words->geometry()));
        over(stage.table(), false);
        QVERIFY(!words->isVisible());
    }

    void thePointerGoesThroughIt()
    {
        ListStage<ui::DecisionsPanel> stage;
        QVERIFY(child<QLabel>(stage.panel, "waitingRows")->testAttribute(Qt::WA_TransparentForMouseEvents));
    }

private:
    void decide(engine_client::Snapshot &s, FakeEngineClient &client, int times)
    {
        for (int i = 0; i < times; ++i) {
            s.decisions.append({++m_last, s.at, QStringLiteral("exit"), true, scenes::symbol("SOLUSDT"), QStringLiteral("close all"), {}, {}});
        }
        client.publish(s);
    }

    engine_client::CommandId m_last = 1000;
};

QTEST_MAIN(WaitingRowsTest)
#include "tst_waiting_rows.moc"
