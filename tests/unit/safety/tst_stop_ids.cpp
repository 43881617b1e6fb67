// The ids of an emergency stop's own orders: never the same twice, always taken by the exchange, readable by their epoch.
// Proves S-25.
#include "core/safety/stop_ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace bw::safety;
using bw::trading::ClientOrderId;
using bw::trading::Symbol;

namespace {

const QRegularExpression kTaken(QStringLiteral("^[.A-Z:/a-z0-9_-]{1,33}$")); // 36 with the number of a part

} // namespace

class StopIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyNameEpochAndSymbol()
    {
        StopIds ids(1'795'003'200);
        const QString text = ids.next(7, Symbol(QStringLiteral("BTCUSDT"))).text();
        QVERIFY2(text.startsWith(QStringLiteral("bw-es-7-BTCUSDT-")), qPrintable(text));
    }

    void everyIdIsTakenByTheExchange_data()
    {
        QTest::addColumn<quint64>("epoch");
        QTest::addColumn<QString>("symbol");
        QTest::newRow("ordinary") << quint64(2) << QStringLiteral("BTCUSDT");
        QTest::newRow("delivery") << quint64(12) << QStringLiteral("BTCUSDT_261225");
        QTest::newRow("long symbol") << quint64(999'999'999) << QStringLiteral("1000000BABYDOGEMOONUSDT_261225");
        QTest::newRow("letters of other scripts") << quint64(3) << QString::fromUtf8("\xE5\xB8\x81\xE5\xAE\x89\xE4\xBA\xBA\xE7\x94\x9FUSDT");
        QTest::newRow("no symbol") << quint64(3) << QString();
        QTest::newRow("the largest epoch") << std::numeric_limits<quint64>::max() << QStringLiteral("1000000BABYDOGEUSDT");
    }

    void everyIdIsTakenByTheExchange()
    {
        QFETCH(quint64, epoch);
        QFETCH(QString, symbol);
        for (const std::uint64_t stamp : {std::uint64_t(0), std::uint64_t(1'795'003'200), std::numeric_limits<std::uint64_t>::max()}) {
            StopIds ids(stamp, stamp);
            for (int i = 0; i < 2000; ++i) {
                const ClientOrderId id = ids.next(epoch, Symbol(symbol));
                QVERIFY2(kTaken.match(id.text()).hasMatch(), qPrintable(id.text()));
                QCOMPARE(StopIds::epochOf(id), std::optional<std::uint64_t>(epoch));
            }
        }
    }

    void neverTheSameTwice()
    {
        QSet<QString> seen;
        int given = 0;
        // Restarts within one second, a clock that was set back, and a journal that was lost.
        const QList<QPair<std::uint64_t, std::uint64_t>> starts{{1'795'003'200, 1}, {1'795'003'200, 2}, {1'795'003'199, 3}, {1'795'003'198, 4}, {1'795'003'201, 1}};
        for (const auto &[second, run] : starts) {
            StopIds ids(second, run);
            for (const std::uint64_t epoch : {2ULL, 3ULL}) {
                for (const char *symbol : {"1000000MOGUSDT", "1000000MOGUSDTX", "1000000MOGUSDTY", "BTCUSDT_261225", "BTCUSDT_261226"}) {
                    for (int i = 0; i < 1500; ++i, ++given) {
                        seen.insert(ids.next(epoch, Symbol(QString::fromLatin1(symbol))).text());
                    }
                }
            }
        }
        QCOMPARE(seen.size(), qsizetype(given));
    }

    void longSymbolsStayApart()
    {
        StopIds ids;
        StopIds same;
        const QString a = ids.next(123'456'789, Symbol(QStringLiteral("1000000BABYDOGEUSDT_261225"))).text();
        const QString b = same.next(123'456'789, Symbol(QStringLiteral("1000000BABYDOGEUSDT_260925"))).text();
        QVERIFY2(a != b, qPrintable(a));
    }

    void whatAnIdMayNotHaveIsLeftOutAndStillToldApart()
    {
        StopIds ids;
        StopIds same;
        const QString dotted = ids.next(7, Symbol(QStringLiteral("BTC.USD-T"))).text();
        QVERIFY2(dotted.startsWith(QStringLiteral("bw-es-7-BTCUSDT")) && !dotted.contains(QLatin1Char('.')), qPrintable(dotted));
        QVERIFY(dotted != same.next(7, Symbol(QStringLiteral("BTCUSDT"))).text());
        QCOMPARE(StopIds::epochOf(ClientOrderId(dotted)), std::optional<std::uint64_t>(7));
    }

    void otherIdsHaveNoEpoch_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "bw-e-1-1", "bw-s-1-1", "web_1", "bw-es-", "bw-es-x-BTCUSDT-1", "bw-es--BTCUSDT-1", "bw-es-z-B-1",
                                 "xbw-es-7-BTCUSDT-1"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void otherIdsHaveNoEpoch()
    {
        QFETCH(QString, text);
        QVERIFY(!StopIds::epochOf(ClientOrderId(text)).has_value());
    }

    void thePartsOfASplitKeepTheirEpoch()
    {
        QCOMPARE(StopIds::epochOf(ClientOrderId(QStringLiteral("bw-es-41-BTCUSDT-0000001-2"))), std::optional<std::uint64_t>(41));
    }
};

QTEST_GUILESS_MAIN(StopIdsTest)
#include "tst_stop_ids.moc"
