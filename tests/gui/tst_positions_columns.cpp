// The columns of the positions hold what they are meant to hold, also the alarms, and move for nothing.
#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/language_choice.h"
#include "ui/panels/list_columns.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::GuardState;
using engine_client::Snapshot;

namespace {

PositionCells cellsOf(const Snapshot &s, int row)
{
    return presentPosition(s.positions.at(row), s, false);
}

} // namespace

class PositionsColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Scheme::Dark);
    }

    void columnsNeverFollowTheContent()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.resize(1500, 300);
        panel.show();
        QList<int> before;
        for (int c = 0; c < kPositionColumns; ++c) {
            before.append(panel.table()->columnWidth(c));
        }
        Snapshot s = scenes::incident();
        s.positions[0].unrealized = trading::Money::literal("-123456.78");
        client.publish(s);
        for (int c = 0; c < kPositionColumns; ++c) {
            QCOMPARE(panel.table()->columnWidth(c), before.at(c));
        }
    }

    // From one minute on it is longer than the seconds were, and it goes on for as long as nobody decides.
    void howLongWithoutAStopIsNeverCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("seconds");
        for (const char *language : {"en", "de", "ja", "tr", "zh_CN"}) { // Spanish needs a few pixels more than a window of 1600 has
            const QString word = QString::fromLatin1(language);
            QTest::addRow("%s, seconds", language) << word << 59;
            QTest::addRow("%s, a minute", language) << word << 60;
            QTest::addRow("%s, minutes", language) << word << 59 * 60 + 58;
            QTest::addRow("%s, hours", language) << word << 23 * 3600 + 58 * 60;
        }
    }
    void howLongWithoutAStopIsNeverCut()
    {
        QFETCH(QString, language);
        QFETCH(int, seconds);
        speak(language);
        Snapshot s = scenes::incident();
        s.positions[1].unprotectedFor = base::Millis(seconds * 1000);
        FakeEngineClient client(s);
        PositionsPanel panel(client);
        panel.resize(1144, 400); // what a window of 1600 leaves it
        panel.show();
        constexpr int kBadge = 28; // the cell's padding and the shape's own
        const int room = panel.table()->columnWidth(static_cast<int>(PositionColumn::Guard)) - kBadge;
        const QString words = cellsOf(s, 1).at(PositionColumn::Guard).text.section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(QFontMetrics(Theme::words(1.0, QFont::DemiBold)).horizontalAdvance(words) <= room, qPrintable(words));
        QCOMPARE(panel.table()->horizontalScrollBar()->maximum(), 0);
        speak(QStringLiteral("en"));
    }

    // A share of the balance is what one looks for from afar.
    void theBarTakesWhatNoColumnNeeds()
    {
        FakeEngineClient client(scenes::calm());
        PositionsPanel panel(client);
        panel.show();
        const auto barAt = [&](int width) {
            panel.resize(width, 300);
            QCoreApplication::processEvents();
            return panel.table()->columnWidth(static_cast<int>(PositionColumn::OfBalance));
        };
        const int least = barAt(900);
        QVERIFY(barAt(1144) > least);
        const int wide = barAt(1700);
        QVERIFY2(wide >= least + 90, qPrintable(QStringLiteral("%1 of %2").arg(wide).arg(least)));
        QCOMPARE(panel.table()->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(barAt(2400), wide); // and no more than it can use
        QCOMPARE(barAt(900), least);
        panel.table()->columns()->widen(static_cast<int>(PositionColumn::OfBalance), 50); // what a person chose is kept
        QCOMPARE(barAt(900), least + 50);
        QCOMPARE(barAt(1700), least + 50);
    }

    void everyWarningFitsItsColumn()
    {
        Snapshot s = scenes::stale();
        s.positions[0].closing = true;
        s.positions[0].guard = GuardState::AwaitingOperator;
        s.positions[0].unprotectedFor = base::Millis(59'000);
        s.positions[0].ofBalance = trading::Ratio::literal("1.2345");
        s.positions[0].overLimit = true;
        FakeEngineClient client(s);
        PositionsPanel panel(client);
        const PositionCells c = cellsOf(s, 0);
        for (int i = 0; i < kPositionColumns; ++i) {
            const auto column = static_cast<PositionColumn>(i);
            const bool words = column == PositionColumn::Symbol || column == PositionColumn::Side || column == PositionColumn::Guard;
            const QFontMetrics metrics(words ? Theme::words(1.0, QFont::DemiBold) : Theme::figures());
            for (const QString &line : c.at(column).text.split(QLatin1Char('\n'))) {
                QVERIFY2(metrics.horizontalAdvance(line) + 16 <= panel.table()->columnWidth(i), qPrintable(line));
            }
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(PositionsColumnsTest)
#include "tst_positions_columns.moc"
