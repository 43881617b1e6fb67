// Leverage and margin type in the ticket: shown as the exchange stated them, set by one press where the rule demands less.
#include "ticket_stage.h"

using namespace bw;
using namespace bw::test;
using trading::MarginType;

namespace {

const Symbol kEth(QStringLiteral("ETHUSDT"));

Snapshot withSettings(std::optional<int> leverage, std::optional<MarginType> type)
{
    Snapshot s = withEth();
    s.risk.symbols[kEth].leverage = leverage;
    s.risk.symbols[kEth].marginType = type;
    return s;
}

} // namespace

class TicketSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }

    void whatIsKnownIsShown_data()
    {
        QTest::addColumn<int>("leverage");  // 0: not known
        QTest::addColumn<int>("type");      // likewise
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("other");
        const int cross = int(MarginType::Cross), isolated = int(MarginType::Isolated);
        QTest::newRow("in order") << 5 << cross << "5x · cross" << "" << "Set isolated";
        QTest::newRow("a new account") << 20 << cross << "20x · cross" << "Set ETHUSDT to 5x" << "Set isolated";
        QTest::newRow("isolated") << 3 << isolated << "3x · isolated" << "" << "Set cross";
        QTest::newRow("margin type not known") << 3 << 0 << "3x · unknown" << "" << "";
        QTest::newRow("nothing known") << 0 << 0 << "unknown" << "" << "";
    }

    void whatIsKnownIsShown()
    {
        QFETCH(int, leverage);
        QFETCH(int, type);
        QFETCH(QString, state);
        QFETCH(QString, set);
        QFETCH(QString, other);
        Stage stage(withSettings(leverage ? std::optional(leverage) : std::nullopt, type ? std::optional(MarginType(type)) : std::nullopt));
        QCOMPARE(stage.text("settings"), state);
        QCOMPARE(stage.button("setLeverage")->isVisible(), !set.isEmpty());
        QCOMPARE(stage.button("setLeverage")->text(), set);
        QCOMPARE(stage.button("setMarginType")->isVisible(), !other.isEmpty());
        QCOMPARE(stage.button("setMarginType")->text(), other);
    }

    // Both buttons are whole in a ticket of the usual width, and nothing of it hangs over the edge.
    void itFitsTheTicket()
    {
        Stage stage(withSettings(20, MarginType::Cross));
        const auto *area = stage.panel.findChild<QScrollArea *>();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(QStringLiteral("%1 > %2").arg(area->widget()->width()).arg(area->viewport()->width())));
        QVERIFY(stage.button("setLeverage")->isVisible() && stage.button("setMarginType")->isVisible());
    }

    void onePressSetsWhatTheRuleDemands()
    {
        Stage stage(withSettings(20, MarginType::Cross));
        stage.fill("0.1", "2800.50");
        QVERIFY(!stage.send()->isEnabled());
        QTest::mouseClick(stage.button("setLeverage"), Qt::LeftButton);
        const auto *sent = stage.client.lastSent<engine_client::SetLeverage>();
        QVERIFY(sent);
        QCOMPARE(sent->symbol, kEth);
        QCOMPARE(sent->leverage, 5);
        QTest::mouseClick(stage.button("setLeverage"), Qt::LeftButton); // the second press of a double click
        QCOMPARE(stage.client.sent.size(), 1);

        Snapshot busy = withSettings({}, {});
        busy.risk.symbols[kEth].settingUnderWay = true;
        stage.client.publish(busy);
        QCOMPARE(stage.text("settings"), QStringLiteral("being set …"));
        stage.client.reply(1, ReplyKind::Unknown, QStringLiteral("Not known yet."));
        QCOMPARE(stage.text("settingAnswer"), QStringLiteral("Not known yet."));
        stage.client.publish(withSettings(5, MarginType::Cross));
        stage.client.reply(1, ReplyKind::Done, QStringLiteral("Set."));
        QCOMPARE(stage.text("settingAnswer"), QStringLiteral("Set."));
        QCOMPARE(stage.text("settings"), QStringLiteral("5x · cross"));
        QVERIFY(stage.send()->isEnabled());
    }

    void theMarginTypeIsSetToTheOther()
    {
        Stage stage(withSettings(5, MarginType::Cross));
        QTest::mouseClick(stage.button("setMarginType"), Qt::LeftButton);
        const auto *sent = stage.client.lastSent<engine_client::SetMarginType>();
        QVERIFY(sent);
        QCOMPARE(sent->marginType, MarginType::Isolated);
        stage.client.reply(1, ReplyKind::Failed, QStringLiteral("No."));
        QCOMPARE(stage.text("settingAnswer"), QStringLiteral("No."));
        QVERIFY(stage.button("setMarginType")->isEnabled());
        stage.choose("BTCUSDT");
        QVERIFY(!child<QLabel>(stage.panel, "settingAnswer")->isVisible()); // it was about the other one
    }

    void onlyWhileFlatAndWithoutOrdersAndNotStopped()
    {
        Stage stage(withSettings(20, MarginType::Cross));
        QVERIFY(stage.button("setLeverage")->isEnabled());
        Snapshot held = withSettings(20, MarginType::Cross);
        held.risk.symbols[kEth].position.amount = Quantity::literal("0.1");
        stage.client.publish(held);
        QVERIFY(!stage.button("setLeverage")->isEnabled());
        QCOMPARE(stage.button("setLeverage")->toolTip(), QStringLiteral("Only while flat: ETHUSDT has a position."));
        Snapshot resting = withSettings(20, MarginType::Cross);
        engine_client::OrderRow row;
        row.order.symbol = kEth;
        resting.orders.append(row);
        stage.client.publish(resting);
        QVERIFY(!stage.button("setMarginType")->isEnabled());
        Snapshot stopped = withSettings(20, MarginType::Cross);
        stopped.state.state = safety::TradingState::Stopped;
        stage.client.publish(stopped);
        QVERIFY(!stage.button("setLeverage")->isEnabled());
        stage.client.publish(withSettings(20, MarginType::Cross));
        QVERIFY(stage.button("setLeverage")->isEnabled());
    }

    void spotShowsNeither()
    {
        Snapshot spot = withSettings({}, {});
        spot.market = QStringLiteral("Spot");
        Stage stage(spot);
        QVERIFY(!child<QLabel>(stage.panel, "settings")->isVisible());
    }
};

QTEST_MAIN(TicketSettingsTest)
#include "tst_ticket_settings.moc"
