// Orders and lists as clients send them, read into values. The names of a leg's parameters begin with its role: "price" of
// a plain order is "abovePrice" of an OCO's upper leg. Whether an order is a sound one the exchange judges.
// Thread: plain functions. Failure: kept by the reader.
#pragma once

#include "core/binance_server/spot/order_json.h"
#include "core/binance_server/spot/spot_reader.h"

namespace bw::binance_server::spot {

// What legs of a list share, or state each for itself.
struct LegTerms
{
    const char *role = "";                       // "", "above", "pendingBelow", ...
    Presence type = Presence::Required;
    std::optional<Side> side{};                  // given: not read
    std::optional<Quantity> quantity{};          // given: not read
    bool readsQuantity = true;
};

[[nodiscard]] NewSpotOrder readOrder(SpotReader &reader, const Symbol &symbol, const LegTerms &terms = {});
[[nodiscard]] std::optional<StpMode> readStp(SpotReader &reader);
[[nodiscard]] std::optional<ResponseType> readResponseType(SpotReader &reader);     // empty: not asked for
[[nodiscard]] SpotOrderKey readKey(SpotReader &reader, const char *idName, const char *clientName);
[[nodiscard]] CancelOptions readCancel(SpotReader &reader, const char *requestName);
[[nodiscard]] ClientOrderId orMade(const ClientOrderId &id);                       // 22 letters and digits where none was chosen

[[nodiscard]] std::optional<NewOrderList> readOco(SpotReader &reader);
[[nodiscard]] std::optional<NewOrderList> readWorkingList(SpotReader &reader, ListKind kind);
[[nodiscard]] std::optional<NewOrderList> readOldOco(SpotReader &reader);

} // namespace bw::binance_server::spot
