// What an engine is for: the account, its limits, and how it behaves where a person chooses. Plain values, fixed for a run.
#pragma once

#include "core/engine_client/snapshot.h"
#include "core/safety/limits.h"
#include "core/safety/stop_guard.h"
#include "core/trading/account.h"

#include <QSet>

#include <optional>

namespace bw::engine {

enum class Confirmation { Missing = 1, Given };
enum class HoldFlat { On = 1, Off };    // flatten again what appears while latched at `flatten`
enum class DualControl { Off = 1, On }; // whoever stopped cannot approve the clear

struct EngineConfig
{
    safety::Mode mode = safety::Mode::Paper;
    trading::Market market = trading::Market::UsdM;
    QString accountLabel = QStringLiteral("main");
    QString quote = QStringLiteral("USDT");
    QString notice;                                   // standing remark shown on every screen
    QList<trading::Symbol> watch;                     // streamed also without a position; empty: all of a small exchange
    safety::Limits limits = safety::Limits::forMode(safety::Mode::Paper);
    engine_client::LimitOrigins limitOrigins;         // of those that are not the mode's own
    std::optional<QSet<trading::Symbol>> allowList;   // entries in these symbols only; empty: in all that are listed
    Confirmation liveConfirmed = Confirmation::Missing; // live modes: a person confirmed this run; the others need none
    safety::GuardAdopted guardAdopted = safety::GuardAdopted::Place;
    bool commissionInCoin = true;                     // spot: that of a buy may be taken from the coin (false: all of it in BNB or quote)
    HoldFlat holdFlat = HoldFlat::On;
    DualControl dualControl = DualControl::Off;
};

} // namespace bw::engine
