// What is shown as 0.00 has no sign and is neither gain nor loss, wherever an amount is shown; the first cent is one.
#include "scenes.h"

#include "ui/models/trades_model.h"
#include "ui/presenters/day_presenter.h"
#include "ui/presenters/position_presenter.h"
#include "ui/presenters/totals.h"
#include "ui/theme.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

class TestShownZero : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }

    void everywhere_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("tone");
        QTest::newRow("nothing lost") << "-0.004" << "0.00" << int(Tone::Normal);
        QTest::newRow("half a cent, to even") << "-0.005" << "0.00" << int(Tone::Normal);
        QTest::newRow("a cent lost") << "-0.006" << QStringLiteral("−0.01") << int(Tone::Loss);
        QTest::newRow("nothing won") << "0.004" << "0.00" << int(Tone::Normal);
        QTest::newRow("a cent won") << "0.01" << "+0.01" << int(Tone::Gain);
        QTest::newRow("zero") << "0" << "0.00" << int(Tone::Normal);
    }
    void everywhere()
    {
        QFETCH(QString, amount);
        QFETCH(QString, shown);
        QFETCH(int, tone);
        const Money money = Money::literal(amount.toLatin1().constData());
        scenes::Snapshot s = scenes::calm();
        s.positions.resize(1);
        s.positions.first().unrealized = money;
        s.daily.pnl = money;
        const Toned today = presentDay(s, base::Millis(40)).today;
        QVERIFY2(today.text.startsWith(shown), qPrintable(today.text));
        QCOMPARE(int(today.tone), tone);
        const Toned cell = presentPosition(s.positions.first(), s, false).cells.at(static_cast<std::size_t>(PositionColumn::Pnl));
        QCOMPARE(cell.text, shown);
        QCOMPARE(int(cell.tone), tone);
        const Toned sum = totalOf(s.positions, s, false).pnl;
        QVERIFY2(sum.text.endsWith(shown), qPrintable(sum.text));
        QCOMPARE(int(sum.tone), tone);
        s.fills.resize(1);
        s.fills.first().realizedPnl = money;
        TradesModel trades;
        trades.update(s);
        const QVariant hue = trades.index(0, TradesModel::Realized).data(Qt::ForegroundRole);
        QCOMPARE(hue.isValid() ? hue.value<QColor>() : QColor(), tone == int(Tone::Normal) ? QColor() : Theme::signColor(money.sign()));
    }

private:
    using Money = trading::Money;
};

QTEST_MAIN(TestShownZero)
#include "tst_shown_zero.moc"
