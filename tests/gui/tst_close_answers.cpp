// What becomes of a close that was sent, of a position that changes meanwhile, and where the dialog stands.
#include "close_stage.h"

#include "ui/widgets/tone_label.h"

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

class CloseAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void busyUntilAnswered();
    void staysOpenOnRefusal_data();
    void staysOpenOnRefusal();
    void unknownIsNeverSentAgain();
    void otherAnswersAreIgnored();
    void followsThePosition();
    void aTypedQuantityIsNotReplaced();
    void flatWhileOpen();
    void unknownMark();
    void anOldMarkIsGrey();
    void stopWorksInTheDialog();
    void remembersReasons();
    void placement_data();
    void placement();
    void standsAwayFromThePointer();

private:
    QTemporaryDir m_settings;
};

void CloseAnswersTest::initTestCase()
{
    QVERIFY(m_settings.isValid());
    test::useOwnSettings(m_settings);
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void CloseAnswersTest::busyUntilAnswered()
{
    Stage stage;
    stage.giveReason();
    stage.close()->click();
    QCOMPARE(stage.close()->text(), QStringLiteral("Closing …"));
    QVERIFY(!stage.close()->isEnabled());
    QVERIFY(!stage.quantity()->isEnabled());
    stage.client.publish(test::scenes::calm()); // a new picture does not free it
    QVERIFY(!stage.close()->isEnabled());
    stage.client.reply(1, ReplyKind::Accepted, {});
    QVERIFY(stage.dialog.isVisible());
    QVERIFY(!stage.close()->isEnabled());
    QCOMPARE(stage.text("message"), QStringLiteral("Accepted by the exchange; waiting for the fill …"));
    stage.client.reply(1, ReplyKind::Done, {});
    QVERIFY(!stage.dialog.isVisible());
    QCOMPARE(stage.dialog.result(), int(QDialog::Accepted));
}

void CloseAnswersTest::staysOpenOnRefusal_data()
{
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("shown");
    QTest::newRow("failed") << ReplyKind::Failed << "The exchange refused: ReduceOnly Order is rejected (-2022)."
                            << "The exchange refused: ReduceOnly Order is rejected (-2022).";
    QTest::newRow("refused") << ReplyKind::Refused << "BTCUSDT is flat." << "BTCUSDT is flat.";
    QTest::newRow("without words") << ReplyKind::Failed << "" << "The close was refused.";
}

void CloseAnswersTest::staysOpenOnRefusal()
{
    QFETCH(ReplyKind, kind);
    QFETCH(QString, message);
    QFETCH(QString, shown);
    Stage stage;
    stage.giveReason();
    stage.close()->click();
    stage.client.reply(1, kind, message);
    QVERIFY(stage.dialog.isVisible());
    QCOMPARE(stage.text("message"), shown);
    QCOMPARE(child<QLabel>(stage.dialog, "message")->property("role").toString(), QStringLiteral("alarm"));
    QVERIFY(stage.close()->isEnabled());
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.005 BTC at market"));
    stage.close()->click();
    QCOMPARE(stage.client.sent.size(), 2);
}

void CloseAnswersTest::unknownIsNeverSentAgain()
{
    Stage stage;
    stage.giveReason();
    stage.close()->click();
    stage.client.reply(1, ReplyKind::Unknown, {});
    QVERIFY(stage.dialog.isVisible());
    QVERIFY(stage.text("message").contains(QStringLiteral("being looked up")));
    QTest::keyClick(&stage.dialog, Qt::Key_Return);
    stage.close()->click();
    QCOMPARE(stage.client.sent.size(), 1);
    stage.client.reply(1, ReplyKind::Failed, QStringLiteral("The exchange does not know the order."));
    QVERIFY(stage.close()->isEnabled());
}

void CloseAnswersTest::otherAnswersAreIgnored()
{
    Stage stage;
    stage.client.reply(0, ReplyKind::Done, {});
    QVERIFY(stage.dialog.isVisible());
    stage.giveReason();
    stage.close()->click();
    stage.client.reply(77, ReplyKind::Done, {});
    QVERIFY(stage.dialog.isVisible());
    QVERIFY(!stage.close()->isEnabled());
}

void CloseAnswersTest::followsThePosition()
{
    Stage stage;
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].position.amount = Quantity::literal("0.004");
    s.positions[0].mark = Price::literal("84000");
    stage.client.publish(s);
    QCOMPARE(stage.quantity()->text(), QStringLiteral("0.004")); // all was asked for
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.004 BTC at market"));
    QCOMPARE(stage.text("effectPrice"), QStringLiteral("about 84 000.0 (mark)"));
}

void CloseAnswersTest::aTypedQuantityIsNotReplaced()
{
    Stage stage;
    test::type(stage.quantity(), "0.002");
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].position.amount = Quantity::literal("0.009");
    stage.client.publish(s);
    QCOMPARE(stage.quantity()->text(), QStringLiteral("0.002"));
    s.positions[0].position.amount = Quantity::literal("0.001");
    stage.client.publish(s);
    QCOMPARE(plain(stage.close()->text()), QStringLiteral("Close 0.001 BTC at market"));
}

void CloseAnswersTest::flatWhileOpen()
{
    Stage stage;
    stage.giveReason();
    engine_client::Snapshot s = test::scenes::calm();
    s.positions.removeFirst();
    stage.client.publish(s);
    QCOMPARE(stage.text("position"), QStringLiteral("BTCUSDT is flat: there is nothing to close."));
    QVERIFY(!stage.close()->isEnabled());
    QTest::keyClick(stage.quantity(), Qt::Key_Return);
    QVERIFY(stage.client.sent.isEmpty());
}

// A price that is not known takes nobody's exit away, and no number is made up for it.
void CloseAnswersTest::unknownMark()
{
    engine_client::Snapshot s = test::scenes::calm();
    s.positions[0].mark.reset();
    Stage stage(s, 50);
    stage.giveReason();
    for (const char *name : {"effectPrice", "effectPnl", "effectLeft"}) {
        QCOMPARE(stage.text(name), QStringLiteral("—"));
    }
    stage.close()->click();
    QCOMPARE(stage.client.sent.size(), 1);
}

void CloseAnswersTest::anOldMarkIsGrey()
{
    Stage stage;
    stage.giveReason();
    const auto tone = [&stage] { return child<ui::ToneLabel>(stage.dialog, "effectPnl")->tone(); };
    QCOMPARE(tone(), ui::Tone::Loss);
    stage.client.silence = base::Millis(6'000); // the engine says nothing any more
    QTRY_COMPARE(tone(), ui::Tone::Stale);
    QVERIFY2(stage.text("position").contains(QStringLiteral("stale, 6.")), qPrintable(stage.text("position")));
    QVERIFY(stage.text("effectPrice").contains(QStringLiteral("stale")));
    QVERIFY(stage.close()->isEnabled()); // what only reduces is sent all the same
}

void CloseAnswersTest::stopWorksInTheDialog()
{
    Stage stage;
    auto *stop = stage.dialog.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(stage.client.stops.size(), 1);
    QCOMPARE(stage.client.stops.first().level, base::StopLevel::Flatten);
}

void CloseAnswersTest::remembersReasons()
{
    {
        Stage stage;
        test::type(stage.reason()->lineEdit(), "news at two");
        stage.close()->click();
    }
    Stage stage;
    QCOMPARE(stage.reason()->itemText(0), QStringLiteral("news at two"));
    QCOMPARE(stage.reason()->currentText(), QString()); // suggested, never assumed
    const ui::ReasonMemory memory(QStringLiteral("close"));
    for (int i = 0; i < 20; ++i) {
        memory.remember(QStringLiteral("reason %1").arg(i % 10));
    }
    QCOMPARE(memory.load().size(), qsizetype(ui::ReasonMemory::kMost));
    QCOMPARE(memory.load().first(), QStringLiteral("reason 9"));
    QCOMPARE(memory.load().count(QStringLiteral("reason 9")), 1);
}

void CloseAnswersTest::placement_data()
{
    QTest::addColumn<QPoint>("click");
    QTest::newRow("on the button") << QPoint(560, 470);
    QTest::newRow("far away") << QPoint(10, 10);
    QTest::newRow("at its edge") << QPoint(500, 450);
    QTest::newRow("bottom right corner of the screen") << QPoint(1023, 767);
}

void CloseAnswersTest::placement()
{
    QFETCH(QPoint, click);
    const QRect screen(0, 0, 1024, 768);
    const QRect dialog(200, 100, 500, 400);
    const QRect button(300, 350, 180, 36);
    for (const QPoint &at : {QPoint(200, 100), QPoint(523, 367), QPoint(-50, -50), QPoint(click - button.center())}) {
        const QPoint placed = ui::placedAwayFrom(QRect(at, dialog.size()), button, click, screen);
        QVERIFY(!button.translated(placed).contains(click));
        QVERIFY(screen.contains(QRect(placed, dialog.size())));
    }
}

// The pointer rests where the default button of an earlier dialog was: this one puts it elsewhere.
void CloseAnswersTest::standsAwayFromThePointer()
{
    QPoint middle;
    {
        Stage probe;
        middle = probe.close()->mapToGlobal(probe.close()->rect().center());
    }
    QCursor::setPos(middle);
    QCOMPARE(QCursor::pos(), middle);
    Stage stage;
    QVERIFY(!QRect(stage.close()->mapToGlobal(QPoint(0, 0)), stage.close()->size()).contains(middle));
    QVERIFY(stage.close()->isDefault());
    QCursor::setPos(0, 0);
}

QTEST_MAIN(CloseAnswersTest)
#include "tst_close_answers.moc"
