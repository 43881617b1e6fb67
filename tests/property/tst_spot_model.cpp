// Whatever is done to the spot exchange: assets and commissions add up to the last digit, no free balance is below zero,
// what is locked is the sum over the open orders, no order is lost, and one seed gives one stream of bytes.
// BW_SPOT_OPERATIONS sets how many operations (20 000), BW_SPOT_SEED which ones.
#include "tests/support/spot_walk.h"

#include <QTest>

using namespace bw::paper::spot;
using namespace bw::paper::spot::testing;

namespace {

std::int64_t parameter(const char *name, std::int64_t otherwise)
{
    bool ok = false;
    const std::int64_t value = qEnvironmentVariable(name).toLongLong(&ok);
    return ok ? value : otherwise;
}

// Every operation checks the ledger and its own events; the comparison with all open orders comes every so often.
QByteArray walk(std::uint64_t seed, std::int64_t operations, SpotWalk &walked)
{
    const std::int64_t every = operations > 100'000 ? 200 : 10;
    for (std::int64_t i = 0; i < operations && walked.witness().finding.isEmpty(); ++i) {
        walked.step();
        if (i % every == 0) {
            walked.compare();
        }
    }
    walked.compare();
    if (!walked.witness().finding.isEmpty()) {
        qWarning("seed %llu, operation %lld: %s", static_cast<unsigned long long>(seed), static_cast<long long>(walked.steps()),
                 qPrintable(walked.witness().finding));
    }
    return walked.witness().digest();
}

} // namespace

class TestSpotModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAddsUpAndOneSeedGivesTheSameBytes()
    {
        const auto seed = static_cast<std::uint64_t>(parameter("BW_SPOT_SEED", 1));
        const std::int64_t operations = parameter("BW_SPOT_OPERATIONS", 20'000);
        SpotWalk one(seed);
        const QByteArray first = walk(seed, operations, one);
        QCOMPARE(one.witness().finding, QString());
        SpotWalk two(seed);
        QCOMPARE(walk(seed, operations, two), first);
        SpotWalk other(seed + 1);
        QVERIFY(walk(seed + 1, 100, other) != first);
        tell(one);
        hasBeenEverywhere(one);
    }

private:
    static void tell(SpotWalk &walked)
    {
        Witness &seen = walked.witness();
        qInfo("%lld operations, %lld reports, %lld taker and %lld maker trades, %lld prevented, %lld amended, %lld lists",
              static_cast<long long>(walked.steps()), static_cast<long long>(seen.events), static_cast<long long>(seen.takerTrades),
              static_cast<long long>(seen.makerTrades), static_cast<long long>(seen.prevented), static_cast<long long>(seen.replaced),
              static_cast<long long>(seen.listsDone));
        for (const auto &[code, count] : walked.answers()) {
            qInfo("answer %d: %d", code, count);
        }
        for (const auto &[status, count] : seen.ends) {
            qInfo("end %d: %d", static_cast<int>(status), count);
        }
        for (const auto &[reason, count] : seen.reasons) {
            qInfo("reason %d: %d", static_cast<int>(reason), count);
        }
    }
    // A walk that never came to a corner has proved nothing about it.
    static void hasBeenEverywhere(SpotWalk &walked)
    {
        Witness &seen = walked.witness();
        for (const SpotStatus status : {SpotStatus::Filled, SpotStatus::Canceled, SpotStatus::Expired, SpotStatus::ExpiredInMatch}) {
            QVERIFY2(seen.ends[status] > 0, qPrintable(QStringLiteral("status %1").arg(static_cast<int>(status))));
        }
        for (int reason = 1; reason <= static_cast<int>(ExpiryReason::InsufficientLiquidity); ++reason) {
            QVERIFY2(seen.reasons[static_cast<ExpiryReason>(reason)] > 0, qPrintable(QStringLiteral("reason %1").arg(reason)));
        }
        for (const char *asset : {"BTC", "ETH", "BNB", "USDT"}) {
            QVERIFY2(seen.feeAssets[QString::fromLatin1(asset)] > 0, asset);
        }
        QVERIFY(seen.prevented > 0 && seen.replaced > 0 && seen.listsDone > 0 && seen.makerTrades > 0);
        for (const int code : {0, -1013, -2010, -2011, -2013, -2021, -2022, -2038}) {
            QVERIFY2(walked.answers().contains(code), qPrintable(QStringLiteral("answer %1").arg(code)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSpotModel)
#include "tst_spot_model.moc"
