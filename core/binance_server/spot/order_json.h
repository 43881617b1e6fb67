// Orders, lists and trades of spot as Binance prints them: eight decimals, Binance's own spelling.
// Source: rest-api.md, trading and account endpoints, "Conditional fields in Order Responses".
// Thread: plain functions.
#pragma once

#include "core/binance_server/json_writer.h"
#include "core/binance_server/spot/values.h"

namespace bw::binance_server::spot {

enum class ResponseType { Ack = 1, Result, Full };

[[nodiscard]] QByteArray placedJson(const SpotOrder &order, const std::vector<SpotTrade> &fills, ResponseType type);
// `requestId`: the id of the cancel itself.
[[nodiscard]] QByteArray cancelledJson(const SpotOrder &order, const ClientOrderId &requestId);
[[nodiscard]] QByteArray orderJson(const SpotOrder &order);                    // queries
// `former`: the client id before the amend; `list`: where the order belongs to one.
[[nodiscard]] QByteArray amendedJson(const SpotOrder &order, const ClientOrderId &former, const std::optional<QByteArray> &listStatus);
[[nodiscard]] QByteArray tradeJson(const SpotTrade &trade);

struct ListMember { VenueOrderId id; ClientOrderId clientId; };
// `reports` is the JSON of orderReports; empty: none are shown.
[[nodiscard]] QByteArray listJson(const SpotOrderList &list, const QList<ListMember> &members, const std::optional<QList<QByteArray>> &reports);
[[nodiscard]] QByteArray listStatusJson(const SpotOrderList &list, const QList<ListMember> &members);   // in an amend's answer

inline constexpr int kPlaces = 8;

} // namespace bw::binance_server::spot
