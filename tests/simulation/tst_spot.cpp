// Many seeds of an account on spot. BW_SPOT_SEEDS=from..to chooses others; BW_SPOT_TRACE=seed prints one.
#include "tests/simulation/spot_run.h"

#include <QTest>

using namespace bw::simulation;

class TestSpotSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseIsKept()
    {
        const QStringList range = qEnvironmentVariable("BW_SPOT_SEEDS", QStringLiteral("1..200")).split(QStringLiteral(".."));
        int entries = 0, exits = 0, stops = 0, crashes = 0, emergencies = 0, fills = 0, broken = 0;
        for (unsigned seed = range.first().toUInt(); seed <= range.last().toUInt(); ++seed) {
            const bool trace = qEnvironmentVariableIntValue("BW_SPOT_TRACE") == static_cast<int>(seed);
            const SpotOutcome out = SpotRun(seed, trace).run(150'000);
            if (!out.finding.isEmpty()) {
                ++broken;
                qWarning("seed %u at %lld ms: %s", seed, static_cast<long long>(out.atMs), qPrintable(out.finding));
            }
            for (const QString &line : out.trace) {
                qInfo("%s", qPrintable(line));
            }
            entries += out.entries;
            exits += out.exits;
            stops += out.stops;
            crashes += out.crashes;
            emergencies += out.emergencies;
            fills += out.fills;
        }
        qInfo("entries %d, exits %d, stops %d, fills %d, crashes %d, emergency stops %d", entries, exits, stops, fills, crashes, emergencies);
        QCOMPARE(broken, 0);
        QVERIFY(entries > 0 && exits > 0 && stops > 0 && crashes > 0 && emergencies > 0);
    }
};

QTEST_APPLESS_MAIN(TestSpotSimulation)
#include "tst_spot.moc"
