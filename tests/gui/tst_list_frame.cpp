// What every list has around its table: the filter, columns that are kept, an order that never moves a row under the hand.
#include "list_stage.h"

#include "core/language/language.h"
#include "ui/language_choice.h"
#include "ui/main_window.h"
#include "ui/models/decisions_model.h"
#include "ui/models/exact.h"
#include "ui/models/list_order.h"
#include "ui/models/orders_model.h"
#include "ui/models/positions_model.h"
#include "ui/models/trades_model.h"
#include "ui/panels/decisions_panel.h"
#include "ui/panels/list_bar.h"
#include "ui/panels/list_columns.h"
#include "ui/panels/orders_panel.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/panels/trades_panel.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTabWidget>

using namespace bw;
using namespace bw::ui;
using engine_client::Snapshot;
using test::child;
using test::ListStage;
using test::over;
using test::plain;
namespace scenes = test::scenes;

namespace {

QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(model.index(row, 0).data().toString());
    }
    return cells;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Positions of these marks, by symbol.
Snapshot marks(const char *btc, const char *eth, const char *sol)
{
    Snapshot s = scenes::calm();
    s.positions = {scenes::position("BTCUSDT", "0.1", "100", btc, nullptr, s.risk.balance), scenes::position("ETHUSDT", "0.1", "100", eth, nullptr, s.risk.balance),
                   scenes::position("SOLUSDT", "0.1", "100", sol, nullptr, s.risk.balance)};
    return s;
}

} // namespace

class TestListFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Dark);
        test::useOwnSettings(m_folder);
    }
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini"))); }

    // --- order -------------------------------------------------------------------------------------------------

    void whatIsUnknownIsLastInBothDirections()
    {
        PositionsModel model;
        ListOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Snapshot s = marks("30", "20", "10");
        s.positions[1].mark.reset();
        model.update(s, false);
        order.sort(int(PositionColumn::Mark), Qt::AscendingOrder);
        QCOMPARE(firstColumn(order), words("SOLUSDT BTCUSDT ETHUSDT"));
        order.sort(int(PositionColumn::Mark), Qt::DescendingOrder);
        QCOMPARE(firstColumn(order), words("BTCUSDT SOLUSDT ETHUSDT"));
        order.sort(-1);
        QCOMPARE(firstColumn(order), words("BTCUSDT ETHUSDT SOLUSDT"));
    }

    void heldRowsStayWhereTheyAre()
    {
        PositionsModel model;
        ListOrder order(model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(marks("30", "20", "10"), false);
        order.sort(int(PositionColumn::Mark), Qt::AscendingOrder);
        QCOMPARE(firstColumn(order), words("SOLUSDT ETHUSDT BTCUSDT"));
        order.hold(true);
        Snapshot s = marks("1", "20", "99");
        s.positions.prepend(scenes::position("AAVEUSDT", "0.1", "100", "5", nullptr, s.risk.balance));
        s.positions.prepend(scenes::position("AAAUSDT", "0.1", "100", "4", nullptr, s.risk.balance));
        model.update(s, false);
        QCOMPARE(firstColumn(order).mid(0, 3), words("SOLUSDT ETHUSDT BTCUSDT")); // what came stands at the end
        QCOMPARE(order.rowCount(), 5);
        const QStringList with = firstColumn(order);
        s.positions.prepend(scenes::position("AAABUSDT", "0.1", "100", "3", nullptr, s.risk.balance));
        model.update(s, false);
        QCOMPARE(firstColumn(order).mid(0, 5), with); // also what came while it was held
        s.positions.removeAt(4); // ETHUSDT ends
        model.update(s, false);
        QVERIFY(!firstColumn(order).contains(QStringLiteral("ETHUSDT")));
        order.sort(int(PositionColumn::Mark), Qt::DescendingOrder); // a wish is followed at once
        QCOMPARE(firstColumn(order), words("SOLUSDT AAVEUSDT AAAUSDT AAABUSDT BTCUSDT"));
        order.hold(false);
        model.update(marks("1", "20", "99"), false);
        QCOMPARE(firstColumn(order), words("SOLUSDT ETHUSDT BTCUSDT"));
    }

    void thePointerHoldsTheRows()
    {
        ListStage<PositionsPanel> stage(marks("30", "20", "10"));
        stage.table().sortByColumn(int(PositionColumn::Mark), Qt::AscendingOrder);
        over(stage.table(), true);
        stage.client.publish(marks("1", "20", "99"));
        QCOMPARE(firstColumn(stage.rows()), words("SOLUSDT ETHUSDT BTCUSDT"));
        over(stage.table(), false);
        QCOMPARE(firstColumn(stage.rows()), words("BTCUSDT ETHUSDT SOLUSDT"));
        stage.client.publish(marks("30", "20", "10")); // and nobody is on it: it follows
        QCOMPARE(firstColumn(stage.rows()), words("SOLUSDT ETHUSDT BTCUSDT"));
    }

    void keysOnAChosenRowHoldTheRows()
    {
        ListStage<PositionsPanel> stage(marks("30", "20", "10"));
        QVERIFY(QTest::qWaitForWindowActive(&stage.panel));
        stage.table().sortByColumn(int(PositionColumn::Mark), Qt::AscendingOrder);
        stage.table().setFocus();
        stage.table().selectRow(0);
        stage.client.publish(marks("1", "20", "99"));
        QCOMPARE(firstColumn(stage.rows()), words("SOLUSDT ETHUSDT BTCUSDT"));
        QTest::keyClick(&stage.table(), Qt::Key_Escape);
        QCOMPARE(firstColumn(stage.rows()), words("BTCUSDT ETHUSDT SOLUSDT"));
    }

    void aNewOrderNeverPushesTheOneUnderThePointer()
    {
        ListStage<OrdersPanel> stage;
        const QStringList before = firstColumn(stage.rows());
        over(stage.table(), true);
        Snapshot s = scenes::calm();
        s.orders.append(s.orders.first());
        s.orders[1].order.symbol = scenes::symbol("XRPUSDT");
        stage.client.publish(s);
        QCOMPARE(firstColumn(stage.rows()), before + words("XRPUSDT"));
        over(stage.table(), false);
        QCOMPARE(firstColumn(stage.rows()), words("XRPUSDT") + before); // newest on top
    }

    void overTheEmptyPartNothingIsHeld()
    {
        ListStage<OrdersPanel> stage;
        const QStringList before = firstColumn(stage.rows());
        over(stage.table(), true);
        const QPoint below(5, stage.table().viewport()->height() - 2);
        QVERIFY(!stage.table().indexAt(below).isValid());
        QTest::mouseMove(stage.table().viewport(), below);
        Snapshot s = scenes::calm();
        s.orders.append(s.orders.first());
        s.orders[1].order.symbol = scenes::symbol("XRPUSDT");
        stage.client.publish(s);
        QCOMPARE(firstColumn(stage.rows()), words("XRPUSDT") + before); // newest on top
    }

    // A log goes on above a row that is chosen by keys, but moves none that the pointer is on.
    void aNewerRowOfALogWaitsForThePointer()
    {
        ListStage<DecisionsPanel> stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.panel));
        const auto symbolAt = [&stage](int row) { return stage.rows().index(row, DecisionsModel::Symbol).data().toString(); };
        const QStringList before = firstColumn(stage.rows());
        over(stage.table(), true);
        Snapshot s = scenes::calm();
        s.decisions.append({9, s.at, QStringLiteral("exit"), true, scenes::symbol("SOLUSDT"), QStringLiteral("close all"), {}, {}});
        stage.client.publish(s);
        QCOMPARE(firstColumn(stage.rows()).mid(0, before.size()), before);
        QCOMPARE(symbolAt(static_cast<int>(before.size())), QStringLiteral("SOLUSDT"));
        over(stage.table(), false);
        QCOMPARE(symbolAt(0), QStringLiteral("SOLUSDT"));
        stage.table().setFocus();
        stage.table().selectRow(0);
        s.decisions.append({10, s.at, QStringLiteral("exit"), true, scenes::symbol("XRPUSDT"), QStringLiteral("close all"), {}, {}});
        stage.client.publish(s);
        QCOMPARE(symbolAt(0), QStringLiteral("XRPUSDT"));
    }

    // --- filter ------------------------------------------------------------------------------------------------

    void theFilterSaysHowManyOfHowMany()
    {
        ListStage<TradesPanel> stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.panel));
        stage.table().setFocus();
        auto *bar = child<ListBar>(stage.panel, "listBar");
        QVERIFY(!bar->isVisible());
        QTest::keyClick(&stage.table(), Qt::Key_F, Qt::ControlModifier);
        auto *edit = child<QLineEdit>(stage.panel, "filter");
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("btc BUY"));
        QCOMPARE(stage.rows().rowCount(), 2);
        QCOMPARE(child<QLabel>(stage.panel, "filterCount")->text(), QStringLiteral("2 of 4 shown"));
        Snapshot s = scenes::calm();
        s.fills.append(scenes::fill(200, "BTCUSDT", trading::Side::Buy, "84000", "0.001", "0.1", "0", 0));
        s.fills.append(scenes::fill(201, "XRPUSDT", trading::Side::Buy, "2", "1", "0.1", "0", 0));
        stage.client.publish(s);
        QTRY_COMPARE(child<QLabel>(stage.panel, "filterCount")->text(), QStringLiteral("3 of 6 shown"));
        QTest::keyClick(edit, Qt::Key_Return); // on to the rows, and the filter stays
        QVERIFY(stage.table().hasFocus());
        QVERIFY(bar->isVisible());
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(stage.rows().rowCount(), 6);
        QVERIFY(!bar->isVisible());
    }

    void theFilterIsReachedFromAnywhere()
    {
        test::FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        child<QTabWidget>(window, "lists")->setCurrentIndex(1);
        child<QWidget>(window, "size")->setFocus(); // in the ticket: the list that is shown below
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *trades = window.findChild<TradesPanel *>();
        QTRY_VERIFY(child<QLineEdit>(*trades, "filter")->hasFocus());
        window.positions()->table()->setFocus();
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(child<QLineEdit>(*window.positions(), "filter")->hasFocus());
    }

    void whatIsNotShownIsNotFound()
    {
        ListStage<TradesPanel> stage;
        stage.frame().showOnly(QStringLiteral("taker"));
        QCOMPARE(stage.rows().rowCount(), 4);
        stage.frame().columns()->show(TradesModel::Maker, false);
        QCOMPARE(stage.rows().rowCount(), 0);
    }

    // Nothing is open is another thing than nothing is shown.
    void anEmptyFilterIsNotAnEmptyAccount()
    {
        ListStage<PositionsPanel> stage;
        stage.frame().showOnly(QStringLiteral("nothing of the kind"));
        stage.client.publish(scenes::calm());
        QVERIFY(stage.panel.table()->emptyText().contains(QStringLiteral("filter")));
        QVERIFY(child<ListBar>(stage.panel, "listBar")->isVisible());
        stage.frame().showOnly({});
        QCOMPARE(stage.rows().rowCount(), 2);
    }

    void cancelHitsTheOrderThatIsShown()
    {
        ListStage<OrdersPanel> stage;
        stage.frame().showOnly(QStringLiteral("entry"));
        QCOMPARE(stage.rows().rowCount(), 1);
        stage.table().selectRow(0);
        stage.press("cancelOrder");
        QCOMPARE(stage.client.lastSent<engine_client::CancelOrder>()->clientId, trading::ClientOrderId(QStringLiteral("bw-7-1")));
    }

    // The key that cancels an order is a key of writing in the filter.
    void writingInTheFilterCancelsNothing()
    {
        ListStage<OrdersPanel> stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.panel));
        stage.table().setFocus();
        stage.table().selectRow(0);
        stage.press("openFilter");
        auto *edit = child<QLineEdit>(stage.panel, "filter");
        QTRY_VERIFY(edit->hasFocus());
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Return}) {
            QTest::keyClick(edit, key);
        }
        QVERIFY(stage.client.sent.isEmpty());
        QVERIFY(stage.table().hasFocus());
        QTest::keyClick(&stage.table(), Qt::Key_Delete); // and on the rows it cancels
        QCOMPARE(stage.client.sent.size(), 1);
    }

    // --- columns -----------------------------------------------------------------------------------------------

    void columnsAreKept()
    {
        {
            ListStage<OrdersPanel> stage;
            ListColumns *columns = stage.frame().columns();
            columns->show(7, false);     // kind
            columns->move(4, -4);        // price first
            columns->widen(2, 60);       // side
        }
        ListStage<OrdersPanel> again;
        const QList<int> shown = again.frame().columns()->shown();
        QCOMPARE(shown, (QList<int>{4, 0, 1, 2, 3, 5, 6, 8, 9}));
        const int wide = again.table().columnWidth(2);
        again.frame().columns()->reset();
        QCOMPARE(again.frame().columns()->shown().size(), 10);
        QCOMPARE(again.table().columnWidth(2), wide - 60);
        ListStage<OrdersPanel> usual;
        QCOMPARE(usual.frame().columns()->shown().size(), 10);
    }

    void howItIsSortedIsKept()
    {
        {
            ListStage<PositionsPanel> stage(marks("30", "20", "10"));
            QCOMPARE(firstColumn(stage.rows()), words("BTCUSDT ETHUSDT SOLUSDT")); // as usual
            stage.table().sortByColumn(int(PositionColumn::Mark), Qt::AscendingOrder);
            ListStage<OrdersPanel> other; // of another list it says nothing
            QCOMPARE(other.table().horizontalHeader()->sortIndicatorSection(), -1);
        }
        {
            ListStage<PositionsPanel> stage(marks("30", "20", "10"));
            QCOMPARE(firstColumn(stage.rows()), words("SOLUSDT ETHUSDT BTCUSDT"));
            stage.table().sortByColumn(int(PositionColumn::Symbol), Qt::DescendingOrder);
        }
        {
            ListStage<PositionsPanel> stage(marks("30", "20", "10"));
            QCOMPARE(firstColumn(stage.rows()), words("SOLUSDT ETHUSDT BTCUSDT"));
            QCOMPARE(stage.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
            stage.table().sortByColumn(-1, Qt::AscendingOrder);
        }
        ListStage<PositionsPanel> own(marks("30", "20", "10"));
        QCOMPARE(own.table().horizontalHeader()->sortIndicatorSection(), -1); // its own order was chosen
    }

    void aSortOfAnotherTimeSaysNothing()
    {
        {
            QSettings kept(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
            kept.setValue(QStringLiteral("lists/positions/sorted"), QStringLiteral("-luck"));
        }
        ListStage<PositionsPanel> stage(marks("30", "20", "10"));
        QCOMPARE(stage.table().horizontalHeader()->sortIndicatorSection(), int(PositionColumn::Symbol));
    }

    void theLastColumnStays()
    {
        ListStage<DecisionsPanel> stage;
        for (int column = 0; column < 6; ++column) {
            stage.frame().columns()->show(column, false);
        }
        QCOMPARE(stage.frame().columns()->shown(), QList<int>{5});
    }

    void aPersonsWidthOutlivesALanguage()
    {
        ListStage<OrdersPanel> stage;
        const int usual = stage.table().columnWidth(0);
        stage.frame().columns()->widen(0, 40);
        const int wide = stage.table().columnWidth(0);
        QCOMPARE(wide, usual + 40);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&stage.table(), &language);
        QCOMPARE(stage.table().columnWidth(0), wide);
    }

    void widthsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("word");
        for (const language::Language &one : language::languages()) {
            QTest::newRow(qPrintable(one.word)) << one.word;
        }
    }

    void widthsFollowTheLanguage()
    {
        QFETCH(QString, word);
        ListStage<OrdersPanel> stage;
        speak(word);
        QCoreApplication::processEvents();
        // A purchase and a sale are there: both words in full, and the title.
        class Asked : public QTableView
        {
        public:
            using QTableView::sizeHintForColumn;
        };
        const int wanted = (stage.table().*(&Asked::sizeHintForColumn))(OrdersModel::Side);
        const int title = stage.table().horizontalHeader()->sectionSizeHint(OrdersModel::Side);
        QVERIFY2(stage.table().columnWidth(OrdersModel::Side) >= std::max(wanted, title),
                 qPrintable(QStringLiteral("%1 %2 %3").arg(stage.table().columnWidth(OrdersModel::Side)).arg(wanted).arg(title)));
        speak(QStringLiteral("en"));
    }

    void everySubjectOfADecisionIsSeenWhole_data() { widthsFollowTheLanguage_data(); }
    void everySubjectOfADecisionIsSeenWhole()
    {
        QFETCH(QString, word);
        Snapshot s = scenes::calm();
        s.decisions.last().subject = QStringLiteral("emergency-stop");
        ListStage<DecisionsPanel> stage(s);
        speak(word);
        QCoreApplication::processEvents();
        const QString shown = stage.rows().index(0, DecisionsModel::Subject).data().toString();
        const int wanted = QFontMetrics(Theme::words()).horizontalAdvance(shown) + 6; // and what a cell keeps free
        QVERIFY2(stage.table().columnWidth(DecisionsModel::Subject) >= wanted, qPrintable(shown));
        speak(QStringLiteral("en"));
    }

    void columnsByKey()
    {
        ListStage<OrdersPanel> stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.panel));
        stage.table().setFocus();
        stage.table().setCurrentIndex(stage.rows().index(0, 2));
        QTest::keyClick(&stage.table(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.frame().columns()->shown().mid(0, 3), (QList<int>{0, 2, 1}));
        const int before = stage.table().columnWidth(2);
        QTest::keyClick(&stage.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(stage.table().columnWidth(2) > before);
        QTest::keyClick(&stage.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.table().horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(stage.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void everyListHasItsMenu()
    {
        ListStage<OrdersPanel> stage;
        Q_EMIT stage.table().customContextMenuRequested(stage.table().visualRect(stage.rows().index(1, 4)).center());
        auto *menu = child<QMenu>(stage.panel, "columnsMenu");
        auto *kind = menu->findChild<QAction *>(QStringLiteral("column-kind"));
        QVERIFY(kind && kind->isChecked());
        kind->trigger();
        QVERIFY(stage.table().isColumnHidden(7));
        stage.press("copyCell");
        QCOMPARE(plain(QApplication::clipboard()->text()), QStringLiteral("82 900.0"));
        stage.press("onlyThisSymbol");
        QCOMPARE(child<QLineEdit>(stage.panel, "filter")->text(), QStringLiteral("BTCUSDT"));
        static_cast<QMenu *>(menu->parentWidget())->close();
    }

    void fromAnOrderToItsDecision()
    {
        test::FakeEngineClient client(scenes::calm());
        MainWindow window(client);
        window.show();
        auto *orders = window.findChild<OrdersPanel *>();
        auto *table = orders->findChild<QTableView *>();
        table->selectRow(1); // placed after the second decision
        child<QAction>(*orders, "showInDecisions")->trigger();
        QCOMPARE(child<QTabWidget>(window, "lists")->currentIndex(), 2);
        auto *decisions = window.findChild<DecisionsPanel *>();
        auto *shown = decisions->findChild<QTableView *>();
        QCOMPARE(child<QLineEdit>(*decisions, "filter")->text(), QStringLiteral("BTCUSDT"));
        QCOMPARE(shown->selectionModel()->selectedRows().value(0).row(), 0);
        table->selectRow(0); // the stop: placed after the first
        child<QAction>(*orders, "showInDecisions")->trigger();
        QCOMPARE(shown->selectionModel()->selectedRows().value(0).row(), 1);
        Snapshot s = scenes::calm(); // the decision that names the order, though others of its symbol are nearer in time
        s.decisions.append({9, base::VenueTime(s.at.ms() + 60'000), QStringLiteral("stop"), true, scenes::symbol("BTCUSDT"), QStringLiteral("stop"), {}, {}, {s.conditionals.first().clientId}});
        client.publish(s);
        child<QAction>(*orders, "showInDecisions")->trigger();
        QCOMPARE(shown->model()->index(shown->selectionModel()->selectedRows().value(0).row(), DecisionsModel::Subject).data().toString(), QStringLiteral("stop"));
        QCOMPARE(shown->selectionModel()->selectedRows().value(0).row(), 0);
    }

    void pictures()
    {
        test::FakeEngineClient client(scenes::incident());
        MainWindow window(client);
        window.resize(1600, 960);
        window.show();
        test::shoot(window, QStringLiteral("lists-window"));
        window.positions()->frame()->openFilter();
        window.positions()->frame()->showOnly(QStringLiteral("btc"));
        child<QTabWidget>(window, "lists")->setCurrentIndex(1);
        test::shoot(window, QStringLiteral("lists-filtered"));
        QVERIFY(window.isVisible());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestListFrame)
#include "tst_list_frame.moc"
