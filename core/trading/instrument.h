// An instrument and its filters: what the exchange accepts for a symbol. Source: exchangeInfo of either market.
// Invariants (checked by Instrument::validate at the border): steps and ticks > 0, minimums <= maximums, and
// maxPrice * maxQuantity inside the exact range, so that no value computed from an accepted order can overflow.
#pragma once

#include "core/trading/amounts.h"
#include "core/trading/ids.h"

#include <QHash>

#include <optional>

namespace bw::trading {

enum class InstrumentStatus { Trading = 1, NotTrading };

// What only spot states. Zero: not stated.
struct SpotTerms
{
    bool otoAllowed = false;
    bool opoAllowed = false;
    bool ocoAllowed = false;
    bool minNotionalAtMarket = true;  // NOTIONAL and MIN_NOTIONAL: whether market orders must reach it too
    bool maxNotionalAtMarket = false;
    Money maxNotional;
    Quantity maxPosition;             // MAX_POSITION: held and being bought
    int maxStops = 0;                 // MAX_NUM_ALGO_ORDERS: open STOP_LOSS* and TAKE_PROFIT* of the symbol
    // PERCENT_PRICE_BY_SIDE; PERCENT_PRICE sets both sides alike. Against the exchange's reference price.
    Ratio buyUp, buyDown, sellUp, sellDown;
    int baseDecimals = 8;             // baseAssetPrecision
    int quoteDecimals = 8;
};

struct Instrument
{
    Symbol symbol;
    QString baseAsset;
    QString quoteAsset;
    QString marginAsset;
    InstrumentStatus status = InstrumentStatus::NotTrading;
    Price minPrice, maxPrice, tickSize;
    Quantity minQuantity, maxQuantity, stepSize;                   // LOT_SIZE
    Quantity minMarketQuantity, maxMarketQuantity, marketStepSize; // MARKET_LOT_SIZE
    Money minNotional;                                             // usdm: skipped for reduce-only; spot: exits too
    Ratio priceMultiplierUp, priceMultiplierDown;                  // PERCENT_PRICE against the mark
    int maxOpenOrders = 0;                                         // MAX_NUM_ORDERS; 0 = not stated
    std::optional<SpotTerms> spot{};                               // set on spot, and only there

    [[nodiscard]] base::Status validate() const;
    [[nodiscard]] int priceDecimals() const { return tickSize.value().fractionalDigits(); }
    [[nodiscard]] int quantityDecimals() const { return stepSize.value().fractionalDigits(); }
};

enum class FilterViolation {
    None = 1,
    PriceTick,
    PriceRange,
    QuantityStep,
    QuantityTooSmall,
    QuantityTooLarge,
    NotionalTooSmall,
    NotionalTooLarge,
    PriceTooFarFromMark,
};

// Empty for None; else one sentence with the numbers.
[[nodiscard]] QString describe(FilterViolation violation, const Instrument &instrument);

enum class FilterScope { Entry = 1, ReduceOnly };  // usdm: reduce-only orders skip the minimum notional
enum class PriceKind { Limit = 1, Market };

struct FilterQuestion
{
    PriceKind kind = PriceKind::Market;
    FilterScope scope = FilterScope::Entry;
    bool buy = true;
    Quantity quantity;
    std::optional<Price> limitPrice;   // required for PriceKind::Limit
    Price mark;                        // used for notional (market) and PERCENT_PRICE
};

[[nodiscard]] FilterViolation checkFilters(const Instrument &instrument, const FilterQuestion &question);

// Toward safety: a size never grows.
[[nodiscard]] Quantity floorToStep(const Instrument &instrument, Quantity quantity, PriceKind kind);
[[nodiscard]] Price roundToTick(const Instrument &instrument, Price price, Rounding rounding);

using InstrumentMap = QHash<Symbol, Instrument>;

} // namespace bw::trading
