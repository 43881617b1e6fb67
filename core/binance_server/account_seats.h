// The accounts of one USD-M market: whose keys open which backend, with a listen key and counts of orders of its own.
// The first is the market's own: what needs no key is read from it, and prices are told by it alone.
// Thread: the server's. Invariant: a seat stays where it is, with the keys it has, for the life of the server.
// Failure: -2014, -2015.
#pragma once

#include "core/binance_server/backend.h"
#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/listen_key.h"
#include "core/binance_server/rate_counter.h"

#include <deque>

namespace bw::binance_server {

struct AccountSeat
{
    AccountSeat(boost::asio::io_context &io, QList<Credentials> opening, Backend &account, std::chrono::milliseconds keyLife)
        : keys(std::move(opening)), backend(account), listenKey(io, keyLife)
    {
    }
    const QList<Credentials> keys;
    Backend &backend;
    ListenKey listenKey;
    WindowCounter orders10s{10'000};
    WindowCounter orders1m{60'000};
};

struct KeyHolder
{
    AccountSeat *seat;
    const Credentials *key;
};

class AccountSeats
{
public:
    AccountSeat &add(boost::asio::io_context &io, QList<Credentials> keys, Backend &account, std::chrono::milliseconds keyLife)
    {
        return m_seats.emplace_back(io, std::move(keys), account, keyLife);
    }
    [[nodiscard]] AccountSeat &first() { return m_seats.front(); }
    [[nodiscard]] Answer<KeyHolder> holderOf(const QByteArray &apiKey)
    {
        if (auto malformed = checkKeyForm(apiKey))
            return tl::unexpected(*malformed);
        for (AccountSeat &seat : m_seats) {
            if (const Credentials *key = findKey(seat.keys, apiKey))
                return KeyHolder{&seat, key};
        }
        return tl::unexpected(unknownKey());
    }
    [[nodiscard]] std::deque<AccountSeat> &all() { return m_seats; }

private:
    std::deque<AccountSeat> m_seats;
};

} // namespace bw::binance_server
