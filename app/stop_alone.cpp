#include "app/stop_alone.h"

#include "core/binance/binance_client.h"

#include <QEventLoop>
#include <QStringList>
#include <QTimer>

namespace bw::app {

using safety::StopPhase;
using safety::StopProgress;

namespace {

constexpr int kLookEveryMs = 50;

QString stepOf(const StopProgress &progress)
{
    return QStringLiteral("%1 of %2 orders cancelled, %3 of %4 positions closed%5")
        .arg(progress.ordersCancelled).arg(progress.ordersToCancel).arg(progress.positionsClosed).arg(progress.positionsToClose)
        .arg(progress.trouble.isEmpty() ? QString() : QStringLiteral("; ") + progress.trouble);
}

QString leftOf(const StopProgress &progress)
{
    QStringList left;
    for (const safety::Residual &residual : progress.residuals) {
        left.append(QStringLiteral("%1 %2%3").arg(residual.amount.toString(), residual.symbol.text(), residual.dust ? QStringLiteral(" (dust)") : QString()));
    }
    return left.isEmpty() ? QStringLiteral("what is left could not be read") : left.join(QStringLiteral(", "));
}

AloneReport reportOf(const std::shared_ptr<const StopProgress> &last)
{
    if (!last || last->phase == StopPhase::Latched || last->phase == StopPhase::LatchedNotSent) {
        return {Alone::NoPath, last && !last->trouble.isEmpty() ? last->trouble : QStringLiteral("The exchange did not answer.")};
    }
    if (last->phase != StopPhase::Done) {
        return {Alone::NotFlat, QStringLiteral("NOT FLAT: %1; %2.").arg(leftOf(*last), stepOf(*last))};
    }
    return {Alone::Done, QStringLiteral("%1: %2.").arg(last->verifiedFlat ? QStringLiteral("verified flat") : QStringLiteral("verified: no entry is open"), stepOf(*last))};
}

} // namespace

AloneReport stopAlone(const std::shared_ptr<base::HaltLatch> &latch, binance::BinanceConfig client, std::optional<engine::SpotRunnerParts> spot,
                      base::Millis patience, const std::function<void(const QString &)> &tell)
{
    const auto clock = std::make_shared<base::SystemClock>();
    client.clock = clock.get();
    client.latch = latch.get();
    client.accountStream = false;
    client.yieldsToRunner = false;
    engine::StopRunnerParts parts;
    parts.makePort = [client] { return std::make_unique<binance::BinanceClient>(client); };
    parts.latch = latch;
    parts.spot = std::move(spot);
    parts.clock = clock;
    engine::StopRunnerHost host(std::move(parts));
    std::shared_ptr<const StopProgress> last;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const auto news = host.take();
        if (news && (!last || stepOf(*news) != stepOf(*last)) && news->attempts > 0) {
            tell(stepOf(*news));
        }
        last = news ? news : last;
        if (last && last->phase == StopPhase::Done) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    host.start();
    loop.exec();
    return reportOf(last);
}

} // namespace bw::app
