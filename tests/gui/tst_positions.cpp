#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/models/list_order.h"
#include "ui/models/positions_model.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::ClosePosition;
using engine_client::GuardState;
using engine_client::PositionRow;
using engine_client::Snapshot;
using trading::Price;
using trading::Quantity;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString cell(const PositionCells &cells, PositionColumn column)
{
    return plain(cells.at(column).text);
}

PositionCells cellsOf(const Snapshot &s, int row, bool frozen = false)
{
    return presentPosition(s.positions.at(row), s, frozen);
}

} // namespace

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }

    // --- cells -------------------------------------------------------------------------------------------------

    void aCalmRow()
    {
        const PositionCells c = cellsOf(scenes::calm(), 0);
        QCOMPARE(cell(c, PositionColumn::Symbol), QStringLiteral("BTCUSDT"));
        QCOMPARE(cell(c, PositionColumn::Side), QStringLiteral("Long"));
        QCOMPARE(cell(c, PositionColumn::Quantity), QStringLiteral("0.005"));
        QCOMPARE(cell(c, PositionColumn::Entry), QStringLiteral("84 120.5"));
        QCOMPARE(cell(c, PositionColumn::Mark), QStringLiteral("83 990.1"));
        QCOMPARE(cell(c, PositionColumn::Value), QStringLiteral("419.95"));
        QCOMPARE(cell(c, PositionColumn::OfBalance), QStringLiteral("3.96 %"));
        QCOMPARE(cell(c, PositionColumn::Pnl), QStringLiteral("−0.65"));
        QCOMPARE(cell(c, PositionColumn::Stop), QStringLiteral("82 400.0"));
        QCOMPARE(cell(c, PositionColumn::ToStop), QStringLiteral("−1.89 %"));
        QCOMPARE(cell(c, PositionColumn::Guard), QStringLiteral("✔ 0.4 s"));
        QVERIFY(c.at(PositionColumn::Pnl).tone == Tone::Loss);
        QVERIFY(!c.bar.over);
    }

    void overTheLimitIsWordedToo()
    {
        const PositionCells c = cellsOf(scenes::incident(), 1);
        QCOMPARE(cell(c, PositionColumn::OfBalance), QStringLiteral("9.41 % !"));
        QVERIFY(c.at(PositionColumn::OfBalance).tip.contains(QStringLiteral("Over the limit")));
        QVERIFY(c.bar.over);
        QCOMPARE(cell(c, PositionColumn::Side), QStringLiteral("Short"));
        QCOMPARE(cell(c, PositionColumn::Quantity), QStringLiteral("0.350"));
        QCOMPARE(cell(c, PositionColumn::Value), QStringLiteral("999.32"));
        QCOMPARE(cell(c, PositionColumn::Pnl), QStringLiteral("−8.82"));
        QCOMPARE(cell(c, PositionColumn::Stop), QStringLiteral("—"));
        QCOMPARE(cell(c, PositionColumn::ToStop), QStringLiteral("—"));
        QCOMPARE(cell(c, PositionColumn::Symbol), QStringLiteral("ETHUSDT foreign"));
    }

    void guards_data()
    {
        QTest::addColumn<int>("guard");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        QTest::newRow("protected") << int(GuardState::Protected) << QStringLiteral("✔ 0.4 s") << int(Tone::Good);
        QTest::newRow("placing") << int(GuardState::Placing) << QStringLiteral("placing…") << int(Tone::Warning);
        QTest::newRow("unprotected") << int(GuardState::Unprotected) << QStringLiteral("UNPROTECTED 12 s") << int(Tone::Alarm);
        QTest::newRow("asked") << int(GuardState::AwaitingOperator) << QStringLiteral("UNPROTECTED 12 s you decide") << int(Tone::Alarm);
        QTest::newRow("exiting") << int(GuardState::Exiting) << QStringLiteral("EXITING no stop possible") << int(Tone::Alarm);
    }

    void guards()
    {
        QFETCH(int, guard);
        QFETCH(int, tone);
        Snapshot s = scenes::calm();
        s.positions[0].guard = static_cast<GuardState>(guard);
        s.positions[0].unprotectedFor = base::Millis(12'300);
        const PositionCells c = cellsOf(s, 0);
        QTEST(cell(c, PositionColumn::Guard), "text");
        QCOMPARE(int(c.at(PositionColumn::Guard).tone), tone);
    }

    void protectionIsOnlyAsFreshAsTheAccount()
    {
        const PositionCells c = cellsOf(scenes::stale(), 0);
        QCOMPARE(cell(c, PositionColumn::Guard), QStringLiteral("✔ 45 s stale"));
        QVERIFY(c.at(PositionColumn::Guard).tone == Tone::Stale);
    }

    void staleReachesEverythingDerived()
    {
        for (const PositionCells &c : {cellsOf(scenes::stale(), 0), cellsOf(scenes::calm(), 0, true)}) {
            for (const PositionColumn column : {PositionColumn::Mark, PositionColumn::Value, PositionColumn::OfBalance, PositionColumn::Pnl,
                                                PositionColumn::ToStop, PositionColumn::Guard}) {
                QVERIFY2(c.at(column).tone == Tone::Stale, qPrintable(columnTitle(column)));
            }
            QVERIFY(c.at(PositionColumn::Mark).text.contains(QStringLiteral("stale")));
            QVERIFY(c.at(PositionColumn::Entry).tone == Tone::Normal); // the entry price does not age
        }
    }

    void unknownMarkIsADash()
    {
        Snapshot s = scenes::calm();
        s.positions[0].mark.reset();
        const PositionCells c = cellsOf(s, 0);
        for (const PositionColumn column : {PositionColumn::Mark, PositionColumn::Value, PositionColumn::OfBalance, PositionColumn::Pnl}) {
            QCOMPARE(cell(c, column), QStringLiteral("—"));
        }
        QVERIFY(!c.bar.known);
        QCOMPARE(cell(c, PositionColumn::Entry), QStringLiteral("84 120.5"));
    }

    // --- actions -----------------------------------------------------------------------------------------------

    void actionsOfAnOverLimitShort()
    {
        const Snapshot s = scenes::incident();
        const PositionActions a = actionsFor(&s.positions.at(1), s);
        QVERIFY(a.trim.enabled);
        QCOMPARE(plain(a.trim.text), QStringLiteral("Trim 0.165 ETH to limit"));
        const auto trim = std::get<ClosePosition>(*a.trim.command);
        QCOMPARE(trim.quantity->toString(), QStringLiteral("0.165"));
        QVERIFY(trim.type == trading::OrderType::Market);
        QCOMPARE(trim.reason, QStringLiteral("trim to limit"));
        QCOMPARE(plain(a.closeHalf.text), QStringLiteral("Close half: 0.175 ETH"));
        QCOMPARE(std::get<ClosePosition>(*a.closeHalf.command).quantity->toString(), QStringLiteral("0.175"));
        QVERIFY(!a.breakEven.enabled); // under water: such a stop would trigger at once
        QVERIFY(a.close.enabled && a.placeStop.enabled);
    }

    void halfRoundsDownToTheStep()
    {
        const Snapshot s = scenes::calm();
        QCOMPARE(std::get<ClosePosition>(*actionsFor(&s.positions.at(0), s).closeHalf.command).quantity->toString(), QStringLiteral("0.002"));
        PositionRow smallest = s.positions.at(0);
        smallest.position.amount = Quantity::literal("0.001");
        QVERIFY(!actionsFor(&smallest, s).closeHalf.enabled);
    }

    void breakEvenIsTheEnginesFigure()
    {
        Snapshot s = scenes::calm();
        PositionRow row = s.positions.at(0); // mark 83990.1
        row.position.entryPrice = Price::literal("83000.04"); // with 0.05 % each way 83083.04004
        const PositionAction up = actionsFor(&row, s).breakEven;
        QCOMPARE(plain(up.text), QStringLiteral("Stop to break-even at 83 083.1"));
        QCOMPARE(plain(up.why), QStringLiteral("Moves the stop to 83 083.1: the entry price and the commission of both ways."));
        QVERIFY(std::get<engine_client::BreakEvenStop>(*up.command).symbol == row.position.symbol);
        row.position.amount = Quantity::literal("-0.005");
        row.position.entryPrice = Price::literal("85000.04"); // 84915.03996
        row.stopPrice = Price::literal("86000");
        QCOMPARE(plain(actionsFor(&row, s).breakEven.text), QStringLiteral("Stop to break-even at 84 915.0"));
        row.stale = true;
        QVERIFY(actionsFor(&row, s).breakEven.enabled); // the engine sends it and the exchange judges
        QVERIFY(actionsFor(&row, s).breakEven.why.endsWith(QStringLiteral("The mark price is old: the exchange decides whether it takes it.")));
    }

    void breakEvenSaysWhyNot()
    {
        Snapshot s = scenes::calm();
        PositionRow row = s.positions.at(0);
        const auto why = [&] {
            const PositionAction action = actionsFor(&row, s).breakEven;
            return action.enabled || action.command ? QStringLiteral("<offered>") : plain(action.why);
        };
        row.position.entryPrice = Price::literal("83906.2"); // break-even 83990.1062: the mark is at 83990.1
        QCOMPARE(why(), QStringLiteral("The mark price has not passed break-even at 83 990.2: a stop there would trigger at once."));
        row.position.entryPrice = Price::literal("83906.0"); // 83989.906, on a tick 83990.0
        QCOMPARE(why(), QStringLiteral("<offered>"));
        row.stopPrice = Price::literal("83989.9");
        QCOMPARE(why(), QStringLiteral("<offered>"));
        row.stopPrice = Price::literal("83990.0"); // there already
        QCOMPARE(why(), QStringLiteral("The stop at 83 990.0 is nearer than break-even at 83 990.0 already."));
        row.closing = true;
        QCOMPARE(why(), QStringLiteral("An exit for BTCUSDT is on its way."));
        s.risk.instruments.reset();
        row.closing = false;
        QCOMPARE(why(), QStringLiteral("What the exchange accepts for BTCUSDT is not known yet."));
    }

    void nothingWithoutASelection()
    {
        const PositionActions a = actionsFor(nullptr, scenes::calm());
        QVERIFY(!a.trim.enabled && !a.placeStop.enabled && !a.closeHalf.enabled && !a.close.enabled);
        QVERIFY(!a.close.why.isEmpty());
    }

    void aClosingPositionTakesNoQuickExit()
    {
        Snapshot s = scenes::incident();
        s.positions[1].closing = true;
        const PositionActions a = actionsFor(&s.positions.at(1), s);
        QVERIFY(!a.trim.enabled && !a.closeHalf.enabled);
        QVERIFY(a.close.enabled);
    }

    // A take-profit may rest for hours; until it fills, the stop moves and the position is reduced as ever.
    void aRestingLimitExitTakesNothingAway()
    {
        Snapshot s = scenes::incident();
        PositionRow &row = s.positions[1];
        row.closing = true;
        engine_client::OrderRow exit;
        exit.order.symbol = row.position.symbol;
        exit.order.reduceOnly = true;
        exit.order.type = trading::OrderType::Limit;
        exit.order.status = trading::OrderStatus::New;
        s.orders.append(exit);
        const PositionActions resting = actionsFor(&row, s);
        QVERIFY(resting.trim.enabled && resting.closeHalf.enabled && resting.placeStop.enabled && resting.close.enabled);
        s.orders.last().state = engine_client::OrderState::Unknown; // it may be gone, it may be filling
        QVERIFY(!actionsFor(&row, s).closeHalf.enabled);
        s.orders.last().state = engine_client::OrderState::Working;
        exit.order.type = trading::OrderType::Market;
        s.orders.append(exit);
        QVERIFY(!actionsFor(&row, s).trim.enabled && !actionsFor(&row, s).closeHalf.enabled);
    }

    // --- model -------------------------------------------------------------------------------------------------

    void onlyChangedCellsAreAnnounced()
    {
        PositionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(scenes::calm(), false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.update(scenes::calm(), false);
        QCOMPARE(changed.size(), 0);
        Snapshot s = scenes::calm();
        s.positions[0].unrealized = trading::Money::literal("-0.66");
        model.update(s, false);
        QCOMPARE(changed.size(), 1);
        const auto topLeft = changed.first().at(0).toModelIndex();
        QCOMPARE(topLeft, changed.first().at(1).toModelIndex());
        QCOMPARE(topLeft.row(), 0);
        QCOMPARE(topLeft.column(), int(PositionColumn::Pnl));
        QVERIFY(!changed.first().at(2).value<QList<int>>().contains(int(Qt::ForegroundRole))); // same tone
        s.positions[0].unrealized = trading::Money::literal("0.10");
        model.update(s, false);
        QVERIFY(changed.last().at(2).value<QList<int>>().contains(int(Qt::ForegroundRole)));
        QCOMPARE(reset.size(), 0);
    }

    void rowsComeAndGoWithoutAReset()
    {
        PositionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const bool holds = rc::check("any sequence of pictures ends in the picture's rows, by symbol, without a reset", [&] {
            const QList<const char *> names{"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"};
            Snapshot s = scenes::calm();
            s.positions.clear();
            QStringList expected;
            for (const char *name : names) {
                if (*rc::gen::arbitrary<bool>()) {
                    expected.append(QString::fromLatin1(name));
                    const PositionRow row = scenes::position(name, "1", "10", "11", nullptr, s.risk.balance);
                    *rc::gen::arbitrary<bool>() ? s.positions.prepend(row) : s.positions.append(row);
                }
            }
            model.update(s, false);
            QStringList shown;
            for (int r = 0; r < model.rowCount(); ++r) {
                shown.append(model.index(r, 0).data(PositionsModel::SymbolRole).toString());
            }
            RC_ASSERT(shown == expected);
        });
        QVERIFY(holds);
        QCOMPARE(reset.size(), 0);
    }

    void everyCellHasASpokenForm()
    {
        PositionsModel model;
        model.update(scenes::incident(), false);
        for (int r = 0; r < model.rowCount(); ++r) {
            for (int c = 0; c < model.columnCount(); ++c) {
                const QString text = model.index(r, c).data(Qt::AccessibleTextRole).toString();
                QVERIFY(text.startsWith(columnTitle(static_cast<PositionColumn>(c)) + QLatin1Char(' ')));
            }
        }
        QVERIFY(model.index(1, int(PositionColumn::OfBalance)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Over the limit")));
    }

    void sortsByValueNotByText()
    {
        PositionsModel model;
        ListOrder order(model);
        Snapshot s = scenes::calm();
        s.positions = {scenes::position("BTCUSDT", "0.1", "100", "9", nullptr, s.risk.balance),
                       scenes::position("ETHUSDT", "0.1", "100", "1000", nullptr, s.risk.balance),
                       scenes::position("SOLUSDT", "0.1", "100", "80", nullptr, s.risk.balance)};
        model.update(s, false);
        order.sort(int(PositionColumn::Mark), Qt::AscendingOrder);
        QStringList shown;
        for (int r = 0; r < 3; ++r) {
            shown.append(order.index(r, 0).data(PositionsModel::SymbolRole).toString());
        }
        QCOMPARE(shown, (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("SOLUSDT"), QStringLiteral("ETHUSDT")}));
    }

    // --- panel -------------------------------------------------------------------------------------------------

    void selectionSurvivesNewRows()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.select(scenes::symbol("SOLUSDT"));
        QCOMPARE(panel.selected(), scenes::symbol("SOLUSDT"));
        Snapshot s = scenes::calm();
        s.positions.prepend(scenes::position("ETHUSDT", "0.1", "2830", "2855.2", "2700", s.risk.balance));
        client.publish(s);
        QCOMPARE(panel.selected(), scenes::symbol("SOLUSDT"));
        s.positions.removeAt(1); // BTCUSDT closes
        client.publish(s);
        QCOMPARE(panel.selected(), scenes::symbol("SOLUSDT"));
    }

    void theFirstArrowChoosesTheFirstRow_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("home") << Qt::Key_Home;
    }
    void theFirstArrowChoosesTheFirstRow()
    {
        QFETCH(Qt::Key, key);
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), key);
        const QModelIndexList rows = panel.table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().row(), 0);
    }

    void enterAndDoubleClickOpenTheCloseDialog()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.resize(1200, 400);
        panel.show();
        QSignalSpy asked(&panel, &PositionsPanel::closeRequested);
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // nothing selected
        panel.select(scenes::symbol("BTCUSDT"));
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const QRect cellRect = panel.table()->visualRect(panel.table()->model()->index(1, 3));
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, cellRect.center());
        QTest::mouseDClick(panel.table()->viewport(), Qt::LeftButton, {}, cellRect.center());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().value<trading::Symbol>(), scenes::symbol("SOLUSDT"));
    }

    void trimSendsTheExactQuantityOnce()
    {
        FakeEngineClient client(scenes::incident());
        PositionsPanel panel(client);
        auto *trim = panel.findChild<QPushButton *>(QStringLiteral("trim"));
        QVERIFY(!trim->isEnabled());
        panel.select(scenes::symbol("ETHUSDT"));
        QVERIFY(trim->isEnabled());
        trim->click();
        trim->click(); // the second half of a double click
        QCOMPARE(client.sent.size(), 1);
        const auto *command = client.lastSent<ClosePosition>();
        QVERIFY(command);
        QCOMPARE(command->symbol, scenes::symbol("ETHUSDT"));
        QCOMPARE(command->quantity->toString(), QStringLiteral("0.165"));
    }

    void answersAreSaid()
    {
        FakeEngineClient client(scenes::incident());
        PositionsPanel panel(client);
        panel.select(scenes::symbol("ETHUSDT"));
        panel.findChild<QPushButton *>(QStringLiteral("trim"))->click();
        auto *message = panel.findChild<ToneLabel *>(QStringLiteral("positionsMessage"));
        QVERIFY(message->text().contains(QStringLiteral("sent")));
        client.reply(client.sent.last().id + 1, engine_client::ReplyKind::Failed, QStringLiteral("Somebody else's."));
        QVERIFY(message->text().contains(QStringLiteral("sent")));
        client.reply(client.sent.last().id, engine_client::ReplyKind::Failed, QStringLiteral("The exchange refused it (-2022)."));
        QVERIFY(message->text().contains(QStringLiteral("-2022")));
        QVERIFY(message->tone() == Tone::Alarm);
    }

    void emptySaysWhy()
    {
        FakeEngineClient client(scenes::startUp());
        PositionsPanel panel(client);
        QVERIFY(panel.table()->emptyText().contains(QStringLiteral("not known yet")));
        client.publish(scenes::stopped());
        QVERIFY(panel.table()->emptyText().contains(QStringLiteral("two reads")));
        Snapshot s = scenes::calm();
        s.positions.clear();
        client.publish(s);
        QVERIFY(panel.table()->emptyText().contains(QStringLiteral("No open position")));
    }

    void noticeStands()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.show();
        auto *banner = panel.findChild<QWidget *>(QStringLiteral("noticeBanner"));
        QVERIFY(!banner->isVisible());
        client.publish(scenes::incident());
        QVERIFY(banner->isVisible());
        Snapshot mended = scenes::calm(); // its stops work, and nothing is over its limit
        mended.notice = scenes::incident().notice;
        client.publish(mended);
        QVERIFY(!banner->isVisible());
        mended.positions[0].overLimit = true;
        client.publish(mended);
        QVERIFY(banner->isVisible());
        mended.positions[0].overLimit = false;
        mended.positions[0].guard = GuardState::AwaitingOperator;
        client.publish(mended);
        QVERIFY(banner->isVisible());
    }

    void copyTakesTheRow()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.select(scenes::symbol("BTCUSDT"));
        for (QAction *action : panel.positionActions()) {
            if (action->text() == QStringLiteral("Copy")) {
                action->trigger();
            }
        }
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), kPositionColumns);
        QCOMPARE(cells.first(), QStringLiteral("BTCUSDT"));
    }
};

QTEST_MAIN(TestPositions)
#include "tst_positions.moc"
