// What a spot market must offer to stand behind Binance's spot protocol. The server in this folder parses, authenticates
// and prints; a backend decides. It has no clock: the server tells it the time before it asks for anything.
// Thread: everything happens on the server's thread; a backend calls its sinks there, within the call that caused the event.
#pragma once

#include "core/binance_server/spot/instrument.h"

namespace bw::binance_server::spot {

enum class ListScope { Open = 1, All };
struct ListHistory { ListScope scope = ListScope::All; std::optional<OrderListId> fromId; std::optional<base::VenueTime> from, to; int limit = 500; };

class SpotBackend
{
public:
    virtual ~SpotBackend() = default;

    virtual void setSink(SpotSink sink) = 0;
    virtual void setTradeSink(TradeSink sink) = 0;
    virtual void setTime(base::VenueTime now) = 0;            // never back
    [[nodiscard]] virtual base::VenueTime now() const = 0;

    // --- the market ---
    [[nodiscard]] virtual QList<SpotInstrument> instruments() const = 0;
    [[nodiscard]] virtual std::optional<Price> last(const Symbol &symbol) const = 0;
    [[nodiscard]] virtual BookView bookView(const Symbol &symbol, int limit) const = 0;   // the symbol must be listed

    // --- orders ---
    [[nodiscard]] virtual Answer<OrderReceipt> place(AccountId account, const NewSpotOrder &order) = 0;
    [[nodiscard]] virtual std::optional<VenueError> test(AccountId account, const NewSpotOrder &order) const = 0;
    [[nodiscard]] virtual Answer<SpotOrder> cancel(AccountId account, const SpotOrderKey &key, const CancelOptions &options = {}) = 0;
    [[nodiscard]] virtual Answer<QList<SpotOrder>> cancelAll(AccountId account, const Symbol &symbol) = 0;
    [[nodiscard]] virtual ReplaceReceipt cancelReplace(AccountId account, const SpotOrderKey &key, const NewSpotOrder &order, ReplaceMode mode,
                                                       const CancelOptions &options = {}) = 0;
    [[nodiscard]] virtual Answer<SpotOrder> amend(AccountId account, const SpotOrderKey &key, Quantity quantity, const ClientOrderId &newId = {}) = 0;
    [[nodiscard]] virtual Answer<ListReceipt> placeList(AccountId account, const NewOrderList &list) = 0;
    [[nodiscard]] virtual Answer<SpotOrderList> cancelList(AccountId account, OrderListId id, const ClientOrderId &clientId = {}) = 0;

    // --- the account ---
    [[nodiscard]] virtual Answer<SpotOrder> order(AccountId account, const SpotOrderKey &key) const = 0;
    [[nodiscard]] virtual QList<SpotOrder> openOrders(AccountId account, const Symbol &symbolOrEmpty) const = 0;   // oldest first
    [[nodiscard]] virtual QList<SpotOrder> allOrders(AccountId account, const SpotHistory &question) const = 0;
    [[nodiscard]] virtual QList<SpotTrade> trades(AccountId account, const SpotHistory &question) const = 0;
    [[nodiscard]] virtual Answer<SpotOrderList> orderList(AccountId account, OrderListId id, const ClientOrderId &clientId = {}) const = 0;
    [[nodiscard]] virtual QList<SpotOrderList> orderLists(AccountId account, const ListHistory &question) const = 0;
    [[nodiscard]] virtual QList<BalanceView> balances(AccountId account) const = 0;       // of what was ever held
    [[nodiscard]] virtual AccountTerms terms(AccountId account) const = 0;
};

} // namespace bw::binance_server::spot
