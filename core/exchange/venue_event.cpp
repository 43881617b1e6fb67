#include "core/exchange/exchange_port.h"

#include "core/base/contracts.h"

namespace bw::exchange {

QString toWord(PathState state)
{
    switch (state) {
    case PathState::Down:
        return QStringLiteral("down");
    case PathState::Connecting:
        return QStringLiteral("connecting");
    case PathState::Up:
        return QStringLiteral("up");
    }
    BW_UNREACHABLE("path state");
}

} // namespace bw::exchange
