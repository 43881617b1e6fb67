#include "core/binance_server/spot/instrument.h"

namespace bw::binance_server::spot {

bool SpotInstrument::isUsable() const
{
    if (!common.validate().has_value() || common.baseAsset.isEmpty() || common.baseAsset == common.quoteAsset) {
        return false;
    }
    const Decimal tick = common.tickSize.value();
    const Decimal step = common.stepSize.value();
    const auto unit = Decimal::checkedMul(tick, step, trading::Rounding::Down);
    const bool exact = unit && Decimal::checkedMul(tick, step, trading::Rounding::Up) == unit && unit->fractionalDigits() <= quotePrecision;
    return exact && tick.fractionalDigits() <= quotePrecision && step.fractionalDigits() <= basePrecision
        && common.marketStepSize.value().isMultipleOf(step) && allowedStp.contains(defaultStp);
}

} // namespace bw::binance_server::spot
