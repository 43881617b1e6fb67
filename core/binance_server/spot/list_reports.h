// Order lists with what their members are now. Thread: plain functions.
#pragma once

#include "core/binance_server/spot/desk.h"
#include "core/binance_server/spot/order_json.h"

namespace bw::binance_server::spot {

[[nodiscard]] QList<ListMember> membersOf(const Call &call, const SpotOrderList &list);
[[nodiscard]] QByteArray cancelledListJson(const Call &call, const SpotOrderList &list, const ClientOrderId &requestId);
[[nodiscard]] QByteArray discountJson(const AccountTerms &terms);

} // namespace bw::binance_server::spot
