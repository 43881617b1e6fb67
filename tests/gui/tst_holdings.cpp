// Spot: coins that nobody bought here are shown apart and become positions only by a name.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/adopt_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/holdings_panel.h"
#include "ui/presenters/adoption_presenter.h"
#include "ui/presenters/position_presenter.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace bw;
using engine_client::AdoptHolding;
using engine_client::HoldingRow;
using engine_client::Snapshot;
using test::child;
using test::plain;
using trading::Price;
using trading::Quantity;

namespace {

HoldingRow holding(const char *asset, const char *amount, const char *price)
{
    HoldingRow row;
    row.asset = QString::fromLatin1(asset);
    row.amount = Quantity::literal(amount);
    row.symbol = trading::Symbol(row.asset + QStringLiteral("USDT"));
    row.mark = Price::literal(price);
    row.value = *row.mark * row.amount;
    return row;
}

Snapshot withCoins()
{
    Snapshot s = test::scenes::calm();
    s.market = QStringLiteral("Spot");
    s.holdings = {holding("BTC", "0.0254", "84000"), holding("ETH", "0.001", "3100")};
    HoldingRow odd;
    odd.asset = QStringLiteral("XYZ");
    odd.amount = Quantity::literal("12");
    s.holdings.append(odd);
    return s;
}

QString why(const Snapshot &s, int row) { return plain(ui::whyNotAdopted(s.holdings.at(row), s)); }

struct Desk
{
    explicit Desk(Snapshot s = withCoins()) : client(std::move(s)), window(client) { window.show(); }
    QTabWidget *lists() { return child<QTabWidget>(window, "lists"); }
    ui::HoldingsPanel *panel() { return window.findChild<ui::HoldingsPanel *>(); }
    QTableView *table() { return panel()->findChild<QTableView *>(); }
    QPushButton *button() { return child<QPushButton>(window, "adoptButton"); }
    ui::AdoptDialog *dialog() { return window.findChild<ui::AdoptDialog *>(); }

    test::FakeEngineClient client;
    ui::MainWindow window;
};

} // namespace

class HoldingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void futuresHaveNone()
    {
        Snapshot s = withCoins();
        s.market = QStringLiteral("USD-M");
        Desk desk(s);
        QVERIFY(!desk.panel());
    }
    void nothingIsSoldShortOnSpot()
    {
        Desk desk;
        QVERIFY(!child<QPushButton>(desk.window, "sell")->isEnabled());
        QVERIFY(!child<QPushButton>(desk.window, "sell")->toolTip().isEmpty());
        Snapshot s = withCoins();
        s.market = QStringLiteral("USD-M");
        Desk futures(s);
        QVERIFY(child<QPushButton>(futures.window, "sell")->isEnabled());
    }
    void anAdoptedPositionIsNamedSo()
    {
        Snapshot s = withCoins();
        s.positions[0].foreign = true;
        s.positions[0].closing = false;
        const auto named = [&s] { return ui::presentPosition(s.positions.at(0), s, false).cells.at(static_cast<std::size_t>(ui::PositionColumn::Symbol)).text; };
        QVERIFY2(named().endsWith(QStringLiteral("\nadopted")), qPrintable(named()));
        s.market = QStringLiteral("USD-M");
        QVERIFY2(named().endsWith(QStringLiteral("\nforeign")), qPrintable(named()));
    }
    void theyStandApart()
    {
        Desk desk;
        QVERIFY(desk.panel());
        const QAbstractItemModel *rows = desk.table()->model();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(plain(rows->index(0, 1).data().toString()), QStringLiteral("0.0254"));
        QCOMPARE(plain(rows->index(0, 3).data().toString()), QStringLiteral("2 133.60"));
        QCOMPARE(plain(rows->index(2, 3).data().toString()), QStringLiteral("—"));
    }
    void rowsComeAndGoInPlace()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.table()->selectRow(1);
        Snapshot s = withCoins();
        s.holdings.prepend(holding("BNB", "1.5", "900"));
        s.holdings.removeLast();
        desk.client.publish(s);
        QCOMPARE(desk.table()->model()->rowCount(), 3);
        QCOMPARE(desk.table()->model()->index(0, 0).data().toString(), QStringLiteral("BNB"));
        QCOMPARE(desk.table()->selectionModel()->selectedRows().first().row(), 2);
        QCOMPARE(desk.button()->text(), QStringLiteral("Adopt ETH…"));
        s.holdings.clear();
        desk.client.publish(s);
        QCOMPARE(desk.table()->model()->rowCount(), 0);
        QVERIFY(!desk.button()->isEnabled());
    }
    void whatCannotBeSoldCannotBeAdopted()
    {
        const Snapshot s = withCoins();
        QCOMPARE(why(s, 0), QString());
        QVERIFY2(why(s, 1).contains(QStringLiteral("5")), qPrintable(why(s, 1))); // below the least value of an order
        QCOMPARE(why(s, 2), QStringLiteral("XYZ is not traded against USDT."));
        Snapshot stale = s;
        stale.holdings[0].stale = true;
        QCOMPARE(why(stale, 0), QStringLiteral("The price of BTC is not known now."));
        Desk desk;
        desk.table()->selectRow(1);
        QVERIFY(!desk.button()->isEnabled());
        QVERIFY(!desk.button()->toolTip().isEmpty());
    }
    void anAmountIsJudged()
    {
        const Snapshot s = withCoins();
        const auto view = [&](const char *text) { return ui::presentAdoption(s, QStringLiteral("BTC"), QString::fromLatin1(text)); };
        QVERIFY(view("0.005").canAdopt);
        QCOMPARE(plain(view("0.005").value), QStringLiteral("420.00 USDT"));
        QVERIFY(view("0.005").note.isEmpty());
        QVERIFY(!view("0.025").note.isEmpty());      // more than the limit of one position
        QVERIFY(view("0.025").canAdopt);
        QVERIFY(!view("0.0255").canAdopt);           // more than is held
        QVERIFY(!view("0.0053").canAdopt);           // between two steps
        QVERIFY(!view("x").canAdopt);
        QVERIFY(!view("").canAdopt);
        QCOMPARE(*ui::mostAdoptable(s, QStringLiteral("BTC")), Quantity::literal("0.025"));
    }
    void itTakesAName()
    {
        Desk desk;
        desk.table()->selectRow(0);
        desk.button()->click();
        QVERIFY(desk.dialog());
        auto *adopt = child<QPushButton>(*desk.dialog(), "adopt");
        QCOMPARE(child<QLineEdit>(*desk.dialog(), "amount")->text(), QStringLiteral("0.025"));
        QVERIFY(!adopt->isEnabled());
        test::type(child<QLineEdit>(*desk.dialog(), "name"), "Ada");
        QVERIFY(adopt->isEnabled());
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QCOMPARE(desk.client.sent.size(), 0);        // Enter alone sends nothing
        adopt->click();
        QCOMPARE(desk.client.sent.size(), 1);
        const auto *sent = std::get_if<AdoptHolding>(&desk.client.sent.first().body);
        QVERIFY(sent);
        QCOMPARE(sent->symbol, trading::Symbol(QStringLiteral("BTCUSDT")));
        QCOMPARE(sent->quantity, Quantity::literal("0.025"));
        QCOMPARE(sent->approver, QStringLiteral("Ada"));
    }
    void whatIsGoneMeanwhileIsNotAdopted()
    {
        Desk desk;
        desk.table()->selectRow(0);
        desk.button()->click();
        test::type(child<QLineEdit>(*desk.dialog(), "name"), "Ada");
        Snapshot s = withCoins();
        s.holdings.removeFirst();
        desk.client.publish(s);
        child<QPushButton>(*desk.dialog(), "adopt")->click();
        QCOMPARE(desk.client.sent.size(), 0);
        QVERIFY(!child<QPushButton>(*desk.dialog(), "adopt")->isEnabled());
    }
};

QTEST_MAIN(HoldingsTest)
#include "tst_holdings.moc"
