// Events of an account as Binance's user data stream prints them. Source: user-data-stream.md. Thread: plain functions.
#pragma once

#include "core/binance_server/spot/order_json.h"

namespace bw::binance_server::spot {

[[nodiscard]] QByteArray executionReportJson(const ExecutionReport &report, base::VenueTime now);
[[nodiscard]] QByteArray accountPositionJson(const AccountPosition &position, base::VenueTime now);
[[nodiscard]] QByteArray balanceUpdateJson(const BalanceUpdate &update, base::VenueTime now);
[[nodiscard]] QByteArray listStatusEventJson(const SpotOrderList &list, const QList<ListMember> &members, base::VenueTime now);
[[nodiscard]] QByteArray plainEventJson(const char *name, base::VenueTime now);   // eventStreamTerminated, serverShutdown
[[nodiscard]] AccountId accountOf(const SpotEvent &event);

} // namespace bw::binance_server::spot
