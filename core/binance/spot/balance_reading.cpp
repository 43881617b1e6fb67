#include "core/binance/spot/balance_reading.h"

namespace bw::binance::spot {

using namespace trading;

base::Result<AssetBalance> readBalance(JsonReader &reader, const BalanceKeys &keys)
{
    AssetBalance balance;
    balance.asset = reader.name(keys.asset);
    balance.free = Quantity(reader.decimal(keys.free));
    balance.locked = Quantity(reader.decimal(keys.locked));
    const bool fits = !balance.free.isNegative() && !balance.locked.isNegative()
                      && Decimal::checkedAdd(balance.free.value(), balance.locked.value()).has_value();
    if (reader.ok() && !fits) {
        reader.fail(QStringLiteral("The exchange states an impossible balance of %1.").arg(balance.asset));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return balance;
}

} // namespace bw::binance::spot
