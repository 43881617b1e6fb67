// Strict decoding of the spot market's answers about orders and order lists. Unknown keys are tolerated; a missing or
// malformed required key makes the whole answer unusable, with one sentence. Source: Binance spot REST API.
// Documents come from exactJson(), so that every number is what stands there. Pure.
#pragma once

#include "core/base/result.h"
#include "core/binance/spot/order_facts.h"

#include <QJsonDocument>

namespace bw::binance::spot {

// The answer to placing (RESULT or FULL), to a look-up or to a cancel, whose own id is then not the order's. An ACK
// states no status and is not enough.
[[nodiscard]] base::Result<OrderFacts> decodeFacts(const QJsonValue &value);
[[nodiscard]] base::Result<trading::OrderView> decodeOrder(const QJsonValue &value);   // whatever its kind
[[nodiscard]] base::Result<trading::AlgoOrderView> decodeStop(const QJsonValue &value); // of a conditional order
[[nodiscard]] base::Result<OrderReport> decodeReport(const QJsonValue &value);
[[nodiscard]] base::Result<QList<OrderReport>> decodeOpenOrders(const QJsonDocument &document);

struct ListMember
{
    trading::Symbol symbol;
    trading::VenueOrderId id;
    trading::ClientOrderId clientId;
};

struct ListReport
{
    trading::OrderListId id;
    trading::ClientOrderId clientId;
    trading::Symbol symbol;
    bool over = false;             // ALL_DONE or REJECT
    QList<ListMember> members;
    QList<OrderReport> reports;    // in answers to placing and cancelling
};

[[nodiscard]] base::Result<ListReport> decodeListReport(const QJsonValue &value);
[[nodiscard]] base::Result<QList<ListReport>> decodeLists(const QJsonDocument &document);
// What was cancelled: one order, one list, or the mixed array of both that cancelling all of a symbol is answered with.
[[nodiscard]] base::Result<QList<OrderReport>> decodeCancelled(const QJsonDocument &document);

} // namespace bw::binance::spot
