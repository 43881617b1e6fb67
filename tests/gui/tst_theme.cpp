#include "ui/theme.h"
#include "ui/theme_sheet.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QIcon>
#include <QTest>

using namespace bw::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsTheStandardsOwn()
    {
        QVERIFY(qFuzzyCompare(Theme::contrast(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(Theme::contrast(Qt::white, Qt::white), 1.0));
        // #767676 on white is the well-known lightest grey that passes.
        QVERIFY(Theme::contrast(QColor(QStringLiteral("#767676")), Qt::white) >= 4.5);
        QVERIFY(Theme::contrast(QColor(QStringLiteral("#777777")), Qt::white) < 4.5);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("hues");
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            for (const GainHues hues : {GainHues::GreenRed, GainHues::RedGreen, GainHues::BlueOrange}) {
                QTest::addRow("scheme %d hues %d", static_cast<int>(scheme), static_cast<int>(hues)) << static_cast<int>(scheme) << static_cast<int>(hues);
            }
        }
    }

    void everyTextIsReadable()
    {
        QFETCH(int, scheme);
        QFETCH(int, hues);
        const Palette palette = Theme::make(static_cast<Scheme>(scheme), static_cast<GainHues>(hues));
        const QList<ColorPair> pairs = Theme::readablePairs(palette);
        QVERIFY(pairs.size() > 40);
        QStringList bad;
        for (const ColorPair &pair : pairs) {
            const double ratio = Theme::contrast(pair.text, pair.surface);
            if (ratio < 4.5) {
                bad.append(QStringLiteral("%1 %2").arg(pair.name).arg(ratio, 0, 'f', 2));
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QStringLiteral(", "))));
    }

    void graphicsStandOut()
    {
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            const Palette p = Theme::make(scheme, GainHues::GreenRed);
            QVERIFY(Theme::contrast(p.limitLine, p.barTrack) >= 3.0);
            QVERIFY(Theme::contrast(p.limitLine, p.barFill) >= 3.0);
            QVERIFY(Theme::contrast(p.stop, p.panel) >= 3.0);
        }
    }

    void modesDiffer()
    {
        Theme::apply(*qApp, Scheme::Dark);
        using bw::safety::Mode;
        const QList<QColor> colors{Theme::modeColor(Mode::Paper), Theme::modeColor(Mode::Testnet), Theme::modeColor(Mode::LiveLimited), Theme::modeColor(Mode::LiveFull)};
        for (qsizetype i = 0; i < colors.size(); ++i) {
            for (qsizetype j = i + 1; j < colors.size(); ++j) {
                QVERIFY(colors.at(i) != colors.at(j));
            }
        }
        QVERIFY(Theme::modeTitle(Mode::PaperLiveData).startsWith(QStringLiteral("PAPER")));
        QVERIFY(Theme::modeTitle(Mode::LiveFull).contains(QStringLiteral("LIVE")));
    }

    void figuresDoNotShake_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("weight");
        QTest::newRow("normal") << 1.0 << int(QFont::Normal);
        QTest::newRow("strip") << 1.35 << int(QFont::DemiBold);
        QTest::newRow("bold") << 1.0 << int(QFont::Bold);
    }

    void figuresDoNotShake()
    {
        QFETCH(qreal, scale);
        QFETCH(int, weight);
        Theme::apply(*qApp, Scheme::Dark);
        const QFont font = Theme::figures(scale, static_cast<QFont::Weight>(weight));
        const QFontMetricsF metrics(font);
        const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char digit = '1'; digit <= '9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), zero);
        }
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("84 111.1")), metrics.horizontalAdvance(QStringLiteral("84 000.0")));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("−1")), metrics.horizontalAdvance(QStringLiteral("+1")));
    }

    void theSheetIsFilled()
    {
        const QString sheet = styleSheetFor(Theme::make(Scheme::Light, GainHues::GreenRed));
        QVERIFY(sheet.contains(QStringLiteral("#")));
        QVERIFY2(!sheet.contains(QLatin1Char('@')), "a token of the sheet has no colour");
    }

    void iconsAreLinkedIn()
    {
        QVERIFY(!Theme::icon(QStringLiteral("breakwater")).pixmap(64, 64).isNull());
    }

    void schemesSwitch()
    {
        Theme::apply(*qApp, Scheme::Light);
        const QColor light = QApplication::palette().color(QPalette::Window);
        Theme::apply(*qApp, Scheme::Dark);
        QVERIFY(Theme::scheme() == Scheme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < light.lightness());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
