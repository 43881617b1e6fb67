#include "core/safety/limits.h"

#include "core/base/contracts.h"

#include <array>

namespace bw::safety {

using base::ErrorCode;
using base::failure;

namespace {

constexpr std::array kModes{Mode::Paper, Mode::PaperLiveData, Mode::Testnet, Mode::LiveLimited, Mode::LiveFull};

// A function, not a global: limits may be made while other globals are.
Ratio wholeShare()
{
    return Ratio(base::Decimal::fromInt(1));
}

base::Status checkShare(const char *name, Ratio share)
{
    if (share.isPositive() && share <= wholeShare()) {
        return {};
    }
    return failure(ErrorCode::OutOfRange, QStringLiteral("%1 must be above 0 and at most 1 (100 %), not %2.")
                                              .arg(QString::fromLatin1(name), share.toString()));
}

// A cost estimate may be nothing at all, but never a gain.
base::Status checkCost(const char *name, Ratio share)
{
    if (!share.isNegative() && share <= wholeShare()) {
        return {};
    }
    return failure(ErrorCode::OutOfRange, QStringLiteral("%1 must be at least 0 and at most 1 (100 %), not %2.")
                                              .arg(QString::fromLatin1(name), share.toString()));
}

base::Status checkPositive(const char *name, std::int64_t value)
{
    if (value > 0) {
        return {};
    }
    return failure(ErrorCode::OutOfRange,
                   QStringLiteral("%1 must be above 0, not %2.").arg(QString::fromLatin1(name)).arg(value));
}

base::Status checkShares(const LimitValues &v)
{
    return checkShare("position-size", v.positionSize)
        .and_then([&] { return checkShare("stop-distance", v.stopDistance); })
        .and_then([&] { return checkShare("daily-loss", v.dailyLoss); })
        .and_then([&] { return checkShare("adopted-stop-distance", v.adoptedStopDistance); })
        .and_then([&] { return checkCost("slippage-allowance", v.slippageAllowance); })
        .and_then([&] { return checkCost("taker-commission", v.takerCommission); });
}

base::Status checkCounts(const LimitValues &v)
{
    return checkPositive("open-positions", v.openPositions)
        .and_then([&] { return checkPositive("mark-fresh-ms", v.markFresh.count()); })
        .and_then([&] { return checkPositive("account-fresh-ms", v.accountFresh.count()); })
        .and_then([&] { return checkPositive("guard-replace-within-ms", v.guardReplaceWithin.count()); })
        .and_then([&] { return checkPositive("guard-exit-after-ms", v.guardExitAfter.count()); });
}

} // namespace

QString toWord(Mode mode)
{
    switch (mode) {
    case Mode::Paper:
        return QStringLiteral("paper");
    case Mode::PaperLiveData:
        return QStringLiteral("paper_live_data");
    case Mode::Testnet:
        return QStringLiteral("testnet");
    case Mode::LiveLimited:
        return QStringLiteral("live_limited");
    case Mode::LiveFull:
        return QStringLiteral("live_full");
    }
    BW_UNREACHABLE("mode");
}

base::Result<Mode> modeFromWord(QStringView word)
{
    for (const Mode mode : kModes) {
        if (word == toWord(mode)) {
            return mode;
        }
    }
    return failure(ErrorCode::Malformed,
                   QStringLiteral("'%1' is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.")
                       .arg(word.left(40)));
}

base::Result<Limits> Limits::create(const LimitValues &values)
{
    const base::Status sound = checkShares(values).and_then([&] { return checkCounts(values); });
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    // Contract, section 5: the stop given to an adopted position lies at most D away, like any other.
    if (values.adoptedStopDistance > values.stopDistance) {
        return failure(ErrorCode::OutOfRange, QStringLiteral("adopted-stop-distance (%1) must not exceed stop-distance (%2).")
                                                  .arg(values.adoptedStopDistance.toString(), values.stopDistance.toString()));
    }
    if (values.guardExitAfter < values.guardReplaceWithin) {
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).")
                           .arg(values.guardExitAfter.count())
                           .arg(values.guardReplaceWithin.count()));
    }
    return Limits(values);
}

Limits Limits::forMode(Mode mode)
{
    LimitValues values; // the defaults are the column "live_limited, paper" of the contract
    switch (mode) {
    case Mode::Paper:
    case Mode::PaperLiveData:
    case Mode::LiveLimited:
        break;
    case Mode::Testnet:
        values.positionSize = Ratio::literal("0.25");
        values.openPositions = 5;
        values.dailyLoss = Ratio::literal("0.10");
        break;
    case Mode::LiveFull:
        values.positionSize = Ratio::literal("0.20");
        values.openPositions = 10;
        values.dailyLoss = Ratio::literal("0.05");
        break;
    }
    base::Result<Limits> limits = create(values);
    BW_ENSURES(limits.has_value());
    return *limits;
}

} // namespace bw::safety
