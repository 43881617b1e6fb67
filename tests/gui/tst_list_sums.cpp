// What a list comes to: the sums below it, and the file of what it shows.
#include "list_stage.h"

#include "ui/models/trades_model.h"
#include "ui/panels/decisions_panel.h"
#include "ui/panels/list_columns.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/totals_row.h"
#include "ui/panels/trades_panel.h"
#include "ui/presenters/csv.h"
#include "ui/presenters/totals.h"

#include <QFile>
#include <QLabel>

using namespace bw;
using namespace bw::ui;
using engine_client::Snapshot;
using test::child;
using test::ListStage;
using test::plain;
namespace scenes = test::scenes;

class TestListSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Dark);
        test::useOwnSettings(m_folder);
    }
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini"))); }

    // --- sums --------------------------------------------------------------------------------------------------

    void sumsOfWhatIsShown()
    {
        ListStage<PositionsPanel> stage;
        auto *sums = child<TotalsRow>(stage.panel, "totals");
        QCOMPARE(plain(sums->text(int(PositionColumn::Value))), QStringLiteral("747.38")); // 419.9505 + 327.425
        QCOMPARE(plain(sums->text(int(PositionColumn::OfBalance))), QStringLiteral("7.04 %"));
        QCOMPARE(plain(sums->text(int(PositionColumn::Pnl))), QStringLiteral("▲ +0.47")); // -0.652 + 1.125
        QVERIFY2(sums->accessibleName().contains(QStringLiteral("747.38")), qPrintable(sums->accessibleName()));
        stage.frame().showOnly(QStringLiteral("btc"));
        QCOMPARE(plain(sums->text(int(PositionColumn::Value))), QStringLiteral("419.95"));
        QVERIFY(sums->accessibleName().startsWith(QStringLiteral("1 of 2 position")));
    }

    void aSumWithAnUnknownPriceIsUnknown()
    {
        Snapshot s = scenes::calm();
        s.positions[1].mark.reset();
        const PositionTotals unknown = totalOf(s.positions, s, false);
        QCOMPARE(unknown.value.text, QStringLiteral("—"));
        QCOMPARE(unknown.pnl.text, QStringLiteral("—"));
        const Snapshot stale = scenes::stale();
        QCOMPARE(totalOf(stale.positions, stale, false).value.tone, Tone::Stale);
        QCOMPARE(totalOf(scenes::calm().positions, scenes::calm(), true).pnl.tone, Tone::Stale);
    }

    void commissionsInOtherCoinsStayApart()
    {
        QList<trading::Fill> fills = scenes::calm().fills;
        fills[0].commission = trading::Money::literal("0.000123456789");
        fills[0].commissionAsset = QStringLiteral("BNB");
        const TradeTotals sums = totalOf(fills);
        QCOMPARE(plain(sums.commission.text), QStringLiteral("0.0001 BNB + 0.8422 USDT"));
        QCOMPARE(plain(sums.realized.text), QStringLiteral("−12.40"));
    }

    // --- files -------------------------------------------------------------------------------------------------

    void aFileHoldsWhatIsShown()
    {
        Snapshot s = scenes::calm();
        s.fills[2].price = trading::Price::literal("131.420000000000000001");
        ListStage<TradesPanel> stage(s);
        stage.frame().showOnly(QStringLiteral("sol"));
        stage.frame().columns()->show(TradesModel::Maker, false);
        stage.frame().columns()->move(TradesModel::Price, -3);
        const QString path = m_folder.filePath(QStringLiteral("trades.csv"));
        QVERIFY(stage.frame().saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("price,time,symbol,side,quantity,commission,realised\r\n"
                                            "131.420000000000000001,2026-11-22T17:47:27.000Z,SOLUSDT,sell,4,0.2628 USDT,-12.4\r\n"));
        QVERIFY(child<QLabel>(stage.panel, "listMessage")->text().contains(path));
        QVERIFY(!stage.frame().saveTo(m_folder.filePath(QStringLiteral("nowhere/trades.csv"))));
        QVERIFY(child<QLabel>(stage.panel, "listMessage")->text().startsWith(QStringLiteral("Nothing was written")));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "Filled." << "Filled.";
        QTest::newRow("formula") << "=HYPERLINK(\"x\")" << "\"'=HYPERLINK(\"\"x\"\")\"";
        QTest::newRow("minus") << "-1+1" << "'-1+1";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("wide") << "＝1" << "'＝1";
        QTest::newRow("tab") << "\t=1" << "\"'\t=1\"";
        QTest::newRow("lines") << "a\rb" << "\"a\rb\"";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        QTEST(csv::words(text), "cell");
    }

    void wordsOfOthersAreHarmlessInAFile()
    {
        Snapshot s = scenes::calm();
        s.decisions[0].note = QStringLiteral("=cmd|' /C calc'!A0");
        ListStage<DecisionsPanel> stage(s);
        const QString path = m_folder.filePath(QStringLiteral("decisions.csv"));
        QVERIFY(stage.frame().saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.contains(",'=cmd|") && !all.contains(",=cmd|"), all.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestListSums)
#include "tst_list_sums.moc"
