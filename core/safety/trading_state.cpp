#include "core/safety/trading_state.h"

#include "core/base/contracts.h"

namespace bw::safety {

QString toWord(TradingState state)
{
    switch (state) {
    case TradingState::Active:
        return QStringLiteral("ACTIVE");
    case TradingState::ReduceOnly:
        return QStringLiteral("REDUCE_ONLY");
    case TradingState::NotReady:
        return QStringLiteral("NOT_READY");
    case TradingState::Stopped:
        return QStringLiteral("STOPPED");
    }
    BW_UNREACHABLE("trading state");
}

} // namespace bw::safety
