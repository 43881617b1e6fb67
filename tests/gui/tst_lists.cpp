// Decisions, events, orders and trades: rows are appended by number, nothing is reset, and cancel asks for what is chosen.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/models/decisions_model.h"
#include "ui/models/events_model.h"
#include "ui/models/orders_model.h"
#include "ui/models/trades_model.h"
#include "ui/panels/decisions_panel.h"
#include "ui/panels/events_panel.h"
#include "ui/panels/orders_panel.h"
#include "ui/panels/trades_panel.h"
#include "ui/widgets/tone_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace bw;
using engine_client::CancelOrder;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using test::child;
using test::plain;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return plain(model.index(row, column).data().toString());
}

engine_client::EventRow eventRow(std::uint64_t number, const char *text = "x")
{
    return {number, base::VenueTime(test::scenes::kNowMs + std::int64_t(number)), engine_client::Severity::Info, QString::fromLatin1(text)};
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decisionsSayWhy();
    void decisionsAppendAndRenew();
    void eventsAppendByNumber();
    void eventsAreBounded();
    void eventsWithAGap();
    void tradesByTime();
    void tradesAreNeverShownTwice();
    void tradesFigures();
    void ordersShowBothBooks();
    void ordersChangeInPlace();
    void ordersOfOneIdInTwoBooks();
    void cancelSendsExactlyTheChosenOrder();
    void cancelSeveral();
    void cancelByKeyAndMenu();
    void cancelNamesAProtectiveStop();
    void cancelAnswers_data();
    void cancelAnswers();
    void nothingChosenNothingCancelled();
    void rowsStayUnderTheHand();
    void copyRows();
    void emptyListsSayso();
    void whetherAlertsArrive();
    void pictures();
};

void ListsTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
}

void ListsTest::decisionsSayWhy()
{
    ui::DecisionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(test::scenes::calm());
    QCOMPARE(model.rowCount(), 2);
    // newest on top
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Time), QStringLiteral("18:45:27"));
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Verdict), QStringLiteral("✖ refused"));
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Subject), QStringLiteral("entry"));
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Symbol), QStringLiteral("BTCUSDT"));
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Text), QStringLiteral("buy 0.010 BTCUSDT at market, stop 82400"));
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Why), QStringLiteral("Position size: it would be 7.92 %; the limit is 5 %. Largest that passes: 0.001 BTC."));
    QCOMPARE(cell(model, 1, ui::DecisionsModel::Verdict), QStringLiteral("✔ allowed"));
    QCOMPARE(cell(model, 1, ui::DecisionsModel::Why), QStringLiteral("Filled."));
    QCOMPARE(model.index(0, ui::DecisionsModel::Verdict).data(Qt::ForegroundRole).value<QColor>(), ui::Theme::palette().bad);
}

void ListsTest::decisionsAppendAndRenew()
{
    ui::DecisionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot s = test::scenes::calm();
    model.update(s);
    const QPersistentModelIndex chosen(model.index(0, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    s.decisions.append({3, s.at, QStringLiteral("exit"), true, {}, QStringLiteral("close all"), {}, {}});
    model.update(s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(chosen.row(), 1); // still the same decision
    QCOMPARE(changed.size(), 0);
    s.decisions[2].note = QStringLiteral("Filled at 83 990.1.");
    model.update(s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(cell(model, 0, ui::DecisionsModel::Why), QStringLiteral("Filled at 83 990.1."));
    model.update(s);
    QCOMPARE(changed.size(), 1); // nothing changed, nothing said
    QCOMPARE(reset.size(), 0);
}

void ListsTest::eventsAppendByNumber()
{
    ui::EventsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Snapshot s = test::scenes::calm();
    model.update(s);
    QCOMPARE(cell(model, 0, ui::EventsModel::Severity), QStringLiteral("✖ alarm"));
    QCOMPARE(cell(model, 1, ui::EventsModel::Severity), QStringLiteral("▲ warning"));
    QCOMPARE(cell(model, 2, ui::EventsModel::Severity), QStringLiteral("info"));
    s.events << eventRow(4, "four") << eventRow(5, "five");
    model.update(s);
    QCOMPARE(cell(model, 0, ui::EventsModel::Text), QStringLiteral("five"));
    QCOMPARE(cell(model, 1, ui::EventsModel::Text), QStringLiteral("four"));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last().at(2).toInt(), 1);
    s.events.removeFirst(); // the window of the snapshot moves on; what is shown stays
    model.update(s);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(reset.size(), 0);
}

void ListsTest::eventsAreBounded()
{
    ui::EventsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot s;
    for (std::uint64_t first = 1; first <= 5 * 500; first += 500) {
        s.events.clear();
        for (std::uint64_t number = first; number < first + 500; ++number) {
            s.events << eventRow(number, qPrintable(QString::number(number)));
        }
        model.update(s);
    }
    QCOMPARE(model.rowCount(), int(ui::EventsModel::kMostRows));
    QCOMPARE(cell(model, 0, ui::EventsModel::Text), QStringLiteral("2500"));
    QCOMPARE(cell(model, ui::EventsModel::kMostRows - 1, ui::EventsModel::Text), QStringLiteral("501"));
}

void ListsTest::eventsWithAGap()
{
    ui::EventsModel model;
    Snapshot s;
    s.events = {eventRow(1), eventRow(2)};
    model.update(s);
    s.events = {eventRow(900), eventRow(901)}; // far more happened than a snapshot holds
    model.update(s);
    QCOMPARE(model.rowCount(), 4);
}

void ListsTest::tradesByTime()
{
    ui::TradesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot s = test::scenes::calm();
    model.update(s);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, ui::TradesModel::Symbol), QStringLiteral("ETHUSDT"));
    QCOMPARE(cell(model, 3, ui::TradesModel::Quantity), QStringLiteral("0.003"));
    // A fill that was found late by a fresh read takes its place by time.
    s.fills.append(test::scenes::fill(90, "XRPUSDT", trading::Side::Buy, "2.1234", "10", "0.01", "0", 4'000'000));
    model.update(s);
    QCOMPARE(cell(model, 2, ui::TradesModel::Symbol), QStringLiteral("XRPUSDT"));
}

void ListsTest::tradesAreNeverShownTwice()
{
    ui::TradesModel model;
    Snapshot s = test::scenes::calm();
    model.update(s);
    model.update(s);
    QCOMPARE(model.rowCount(), 4);
    // Trade ids are unique per symbol only.
    s.fills.append(test::scenes::fill(101, "XRPUSDT", trading::Side::Buy, "2.1234", "10", "0.01", "0", 0));
    model.update(s);
    QCOMPARE(model.rowCount(), 5);
    for (int i = 0; i < 3 * ui::TradesModel::kMostRows; ++i) {
        s.fills = {test::scenes::fill(1000 + i, "XRPUSDT", trading::Side::Buy, "2.1234", "10", "0.01", "0", -i)};
        model.update(s);
        model.update(s);
    }
    QCOMPARE(model.rowCount(), int(ui::TradesModel::kMostRows));
}

void ListsTest::tradesFigures()
{
    ui::TradesModel model;
    model.update(test::scenes::calm());
    const int sol = 1;
    QCOMPARE(cell(model, sol, ui::TradesModel::Time), QStringLiteral("17:47:27"));
    QCOMPARE(cell(model, sol, ui::TradesModel::Side), QStringLiteral("sell"));
    QCOMPARE(cell(model, sol, ui::TradesModel::Price), QStringLiteral("131.42"));
    QCOMPARE(cell(model, sol, ui::TradesModel::Commission), QStringLiteral("0.2628 USDT"));
    QCOMPARE(cell(model, sol, ui::TradesModel::Realized), QStringLiteral("−12.40"));
    QCOMPARE(cell(model, 0, ui::TradesModel::Realized), QStringLiteral("—"));
    QCOMPARE(model.index(sol, ui::TradesModel::Realized).data(Qt::ForegroundRole).value<QColor>(), ui::Theme::signColor(-1));
    QVERIFY(model.index(sol, ui::TradesModel::Price).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void ListsTest::ordersShowBothBooks()
{
    ui::OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot s = test::scenes::calm();
    s.orders[0].order.executed = trading::Quantity::literal("0.001");
    s.orders[0].foreign = true;
    model.update(s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ui::OrdersModel::Purpose), QStringLiteral("protective stop"));
    QCOMPARE(cell(model, 0, ui::OrdersModel::Quantity), QStringLiteral("whole position"));
    QCOMPARE(cell(model, 0, ui::OrdersModel::Price), QStringLiteral("82 400.0"));
    QCOMPARE(cell(model, 0, ui::OrdersModel::Side), QStringLiteral("sell"));
    QCOMPARE(cell(model, 1, ui::OrdersModel::Purpose), QStringLiteral("entry (foreign)"));
    QCOMPARE(cell(model, 1, ui::OrdersModel::Filled), QStringLiteral("0.001"));
    QCOMPARE(cell(model, 1, ui::OrdersModel::State), QStringLiteral("partly filled"));
}

void ListsTest::ordersChangeInPlace()
{
    ui::OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot s = test::scenes::calm();
    model.update(s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex entry(model.index(1, 0));
    s.orders[0].state = engine_client::OrderState::Unknown;
    model.update(s);
    QCOMPARE(changed.size(), 1); // one cell
    QCOMPARE(cell(model, 1, ui::OrdersModel::State), QStringLiteral("fate unknown, being looked up"));
    s.conditionals.clear();
    model.update(s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(entry.row(), 0);
    s.orders[0].order.status = trading::OrderStatus::Filled;
    model.update(s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void ListsTest::ordersOfOneIdInTwoBooks()
{
    ui::OrdersModel model;
    Snapshot s = test::scenes::calm();
    s.conditionals[0].clientId = s.orders[0].order.clientId;
    model.update(s);
    QCOMPARE(model.rowCount(), 2);
    s.orders.clear();
    model.update(s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, ui::OrdersModel::Purpose), QStringLiteral("protective stop"));
}

namespace {

struct OrdersStage
{
    OrdersStage() : client(test::scenes::calm()), panel(client)
    {
        panel.resize(900, 240);
        panel.show();
    }
    QTableView *table() { return child<QTableView>(panel, "list"); }
    QPushButton *cancel() { return child<QPushButton>(panel, "cancelOrderButton"); }
    QString message() { return child<QLabel>(panel, "ordersMessage")->text(); }

    test::FakeEngineClient client;
    ui::OrdersPanel panel;
};

} // namespace

void ListsTest::cancelSendsExactlyTheChosenOrder()
{
    OrdersStage stage;
    stage.table()->selectRow(1);
    QCOMPARE(stage.cancel()->text(), QStringLiteral("Cancel entry of BTCUSDT"));
    QTest::mouseClick(stage.cancel(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 1);
    const auto *command = stage.client.lastSent<CancelOrder>();
    QVERIFY(command);
    QCOMPARE(command->symbol, trading::Symbol(QStringLiteral("BTCUSDT")));
    QCOMPARE(command->clientId, trading::ClientOrderId(QStringLiteral("bw-7-1")));
}

void ListsTest::cancelSeveral()
{
    OrdersStage stage;
    stage.table()->selectAll();
    QTest::mouseClick(stage.cancel(), Qt::LeftButton);
    QCOMPARE(stage.client.sent.size(), 2);
}

void ListsTest::cancelByKeyAndMenu()
{
    OrdersStage stage;
    stage.panel.activateWindow();
    QTRY_VERIFY(stage.panel.isActiveWindow());
    stage.table()->setFocus();
    stage.table()->selectRow(1);
    QTest::keyClick(stage.table(), Qt::Key_Delete);
    QCOMPARE(stage.client.sent.size(), 1);
    stage.table()->clearSelection();
    const QPoint at = stage.table()->visualRect(stage.table()->model()->index(1, 1)).center();
    Q_EMIT stage.table()->customContextMenuRequested(at);
    auto *menu = stage.panel.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Cancel entry of BTCUSDT"));
    menu->actions().first()->trigger(); // no question in between
    QCOMPARE(stage.client.sent.size(), 2);
    QCOMPARE(stage.client.lastSent<CancelOrder>()->clientId, trading::ClientOrderId(QStringLiteral("bw-7-1")));
    menu->close();
}

void ListsTest::cancelNamesAProtectiveStop()
{
    OrdersStage stage;
    stage.table()->selectRow(0);
    QCOMPARE(stage.cancel()->text(), QStringLiteral("Cancel protective order of BTCUSDT"));
}

void ListsTest::cancelAnswers_data()
{
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("role");
    QTest::newRow("done") << ReplyKind::Done << "" << "Cancelled." << "muted";
    QTest::newRow("failed") << ReplyKind::Failed << "The exchange does not know this order (-2011)." << "The exchange does not know this order (-2011)." << "alarm";
    QTest::newRow("refused") << ReplyKind::Refused << "It is the only protective stop." << "It is the only protective stop." << "alarm";
    QTest::newRow("unknown") << ReplyKind::Unknown << "Not known yet." << "Not known yet." << "warning";
}

void ListsTest::cancelAnswers()
{
    QFETCH(ReplyKind, kind);
    QFETCH(QString, message);
    QFETCH(QString, shown);
    QFETCH(QString, role);
    OrdersStage stage;
    stage.table()->selectRow(1);
    stage.cancel()->click();
    QCOMPARE(stage.message(), QStringLiteral("Cancelling bw-7-1 …"));
    stage.client.reply(55, ReplyKind::Failed, QStringLiteral("of somebody else"));
    QCOMPARE(stage.message(), QStringLiteral("Cancelling bw-7-1 …"));
    stage.client.reply(1, kind, message);
    QCOMPARE(stage.message(), shown);
    QCOMPARE(child<QLabel>(stage.panel, "ordersMessage")->property("role").toString(), role);
}

void ListsTest::nothingChosenNothingCancelled()
{
    OrdersStage stage;
    QVERIFY(!stage.cancel()->isEnabled());
    child<QAction>(stage.panel, "cancelOrder")->trigger();
    QTest::keyClick(stage.table(), Qt::Key_Delete);
    QVERIFY(stage.client.sent.isEmpty());
}

void ListsTest::rowsStayUnderTheHand()
{
    Snapshot s = test::scenes::calm();
    s.events.clear();
    for (std::uint64_t number = 1; number <= 300; ++number) {
        s.events << eventRow(number, qPrintable(QString::number(number)));
    }
    test::FakeEngineClient client(s);
    ui::EventsPanel panel(client);
    panel.resize(600, 300);
    panel.show();
    auto *table = child<QTableView>(panel, "list");
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const QString under = table->indexAt(QPoint(10, 100)).siblingAtColumn(ui::EventsModel::Text).data().toString();
    QVERIFY(!under.isEmpty());
    for (std::uint64_t number = 301; number <= 340; ++number) {
        s.events << eventRow(number, "new");
        client.publish(s);
    }
    QCOMPARE(table->indexAt(QPoint(10, 100)).siblingAtColumn(ui::EventsModel::Text).data().toString(), under);
    table->verticalScrollBar()->setValue(0);
    s.events << eventRow(341, "newest");
    client.publish(s);
    QCOMPARE(table->indexAt(QPoint(10, 5)).siblingAtColumn(ui::EventsModel::Text).data().toString(), QStringLiteral("newest"));
}

void ListsTest::copyRows()
{
    test::FakeEngineClient client(test::scenes::calm());
    ui::DecisionsPanel panel(client);
    panel.show();
    auto *table = child<QTableView>(panel, "list");
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("17:17:26\t✔ allowed\tentry\tBTCUSDT\tbuy 0.005 BTCUSDT at market, stop 82400\tFilled."));
}

void ListsTest::emptyListsSayso()
{
    test::FakeEngineClient client(test::scenes::startUp());
    ui::TradesPanel panel(client);
    panel.resize(500, 200);
    panel.show();
    const QImage empty = panel.grab().toImage();
    client.publish(test::scenes::calm());
    QCOMPARE(child<QTableView>(panel, "list")->model()->rowCount(), 4);
    QVERIFY(empty != panel.grab().toImage());
}

void ListsTest::whetherAlertsArrive()
{
    test::FakeEngineClient client(test::scenes::calm());
    ui::EventsPanel panel(client);
    panel.show();
    auto *line = child<ui::ToneLabel>(panel, "alerts");
    QVERIFY(!line->isVisible()); // none are wanted
    engine_client::AlertReceiverRow telegram;
    telegram.name = QStringLiteral("Telegram");
    telegram.deliveredAt = base::VenueTime(test::scenes::kNowMs);
    engine_client::AlertReceiverRow webhook;
    webhook.name = QStringLiteral("the webhook");
    client.alertsView = std::make_shared<const engine_client::AlertsView>(engine_client::AlertsView{{telegram, webhook}});
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("Alerts: Telegram: confirmed %1 UTC · the webhook: nothing sent yet").arg(telegram.deliveredAt.toIsoString().mid(11, 8)));
    QCOMPARE(line->tone(), ui::Tone::Muted);
    webhook.failure = QStringLiteral("It answered 404.");
    webhook.waiting = 3;
    client.alertsView = std::make_shared<const engine_client::AlertsView>(engine_client::AlertsView{{telegram, webhook}});
    QTRY_COMPARE(line->tone(), ui::Tone::Alarm);
    QVERIFY(line->text().endsWith(QStringLiteral("the webhook is not reached, 3 waiting: It answered 404.")));
    telegram.deafness = QStringLiteral("Telegram was not reached.");
    client.alertsView = std::make_shared<const engine_client::AlertsView>(engine_client::AlertsView{{telegram}});
    QTRY_COMPARE(line->text(), QStringLiteral("Alerts: Telegram cannot be heard: Telegram was not reached."));
    QCOMPARE(line->tone(), ui::Tone::Alarm);
}

void ListsTest::pictures()
{
    Snapshot s = test::scenes::calm();
    s.orders.append(s.orders.first());
    s.orders[1].order.clientId = trading::ClientOrderId(QStringLiteral("bw-8-1"));
    s.orders[1].state = engine_client::OrderState::Unknown;
    test::FakeEngineClient client(s);
    ui::DecisionsPanel decisions(client);
    ui::EventsPanel events(client);
    ui::OrdersPanel orders(client);
    ui::TradesPanel trades(client);
    const QList<std::pair<QWidget *, QString>> panels{{&decisions, QStringLiteral("decisions")}, {&events, QStringLiteral("events")},
                                                      {&orders, QStringLiteral("orders")}, {&trades, QStringLiteral("trades")}};
    child<QTableView>(orders, "list")->selectRow(1);
    for (const auto &[panel, name] : panels) {
        panel->resize(1100, 230);
        panel->show();
        test::shoot(*panel, name);
        QVERIFY(panel->isVisible());
        panel->resize(590, 200);
        test::shoot(*panel, name + QStringLiteral("-narrow"));
    }
    test::FakeEngineClient nothing(test::scenes::startUp());
    ui::DecisionsPanel empty(nothing);
    empty.resize(700, 160);
    empty.show();
    test::shoot(empty, QStringLiteral("decisions-empty"));
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
