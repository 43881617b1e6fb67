// The trading state and its reasons; the most restrictive wins. Source: safety contract, section 2.
#pragma once

#include <QString>
#include <QStringList>

namespace bw::safety {

enum class TradingState { Active = 1, ReduceOnly, NotReady, Stopped }; // ascending strictness
[[nodiscard]] QString toWord(TradingState state); // "ACTIVE", "REDUCE_ONLY", "NOT_READY", "STOPPED"

struct StateView
{
    TradingState state = TradingState::NotReady;
    QStringList reasons; // "start-up", "stale-account", "daily-loss", ...
};

} // namespace bw::safety
