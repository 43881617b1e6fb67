#include "core/paper/spot/spot_instrument.h"

#include "core/base/contracts.h"

#include <array>

namespace bw::paper::spot {

namespace {

struct Listing
{
    const char *base, *quote;
    const char *maxPrice, *tick;
    const char *maxQuantity, *step, *maxMarketQuantity;
    const char *minNotional, *maxNotional;
};

// The steps against BTC are coarser than the exchange's: a value then has no more decimals than a client is shown.
constexpr std::array<Listing, 5> kListings{{
    {"BTC", "USDT", "1000000", "0.01", "9000", "0.00001", "120", "5", "9000000"},
    {"ETH", "USDT", "1000000", "0.01", "9000", "0.0001", "3000", "5", "9000000"},
    {"BNB", "USDT", "100000", "0.01", "900000", "0.001", "20000", "5", "9000000"},
    {"ETH", "BTC", "922327", "0.00001", "100000", "0.001", "1800", "0.0001", "9000000"},
    {"BNB", "BTC", "100000", "0.000001", "100000", "0.01", "7000", "0.0001", "9000000"},
}};

SpotInstrument instrumentOf(const Listing &listing)
{
    SpotInstrument made;
    trading::Instrument &i = made.common;
    i.baseAsset = QLatin1String(listing.base);
    i.quoteAsset = i.marginAsset = QLatin1String(listing.quote);
    i.symbol = Symbol(i.baseAsset + i.quoteAsset);
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = i.tickSize = Price::literal(listing.tick);
    i.maxPrice = Price::literal(listing.maxPrice);
    i.minQuantity = i.stepSize = i.minMarketQuantity = i.marketStepSize = Quantity::literal(listing.step);
    i.maxQuantity = Quantity::literal(listing.maxQuantity);
    i.maxMarketQuantity = Quantity::literal(listing.maxMarketQuantity);
    i.minNotional = Money::literal(listing.minNotional);
    i.maxOpenOrders = 200;
    made.maxNotional = Money::literal(listing.maxNotional);
    made.bid = made.ask = {Ratio::literal("5"), Ratio::literal("0.2")};
    BW_ENSURES(made.isUsable());
    return made;
}

} // namespace

const QList<SpotInstrument> &spotInstruments()
{
    static const QList<SpotInstrument> kInstruments = [] {
        QList<SpotInstrument> list;
        for (const Listing &listing : kListings) {
            list.append(instrumentOf(listing));
        }
        return list;
    }();
    return kInstruments;
}

} // namespace bw::paper::spot
