#include "core/binance_server/spot/doorkeeper.h"

#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/json_writer.h"
#include "core/binance_server/signature.h"

namespace bw::binance_server::spot {

namespace {

constexpr int kPatience = 20;                    // refusals of one minute; those after it bring a ban
constexpr std::int64_t kBanMs = 120'000;         // the exchange's shortest

Done tooMuch(int code, const QString &message, int status, base::VenueTime now, base::VenueTime again)
{
    VenueError error{code, message, status};
    error.data = JsonObject().integer("serverTime", now.ms()).integer("retryAfter", again.ms()).done();
    return {tl::unexpected(error), std::nullopt, again};
}

} // namespace

const SpotKey *Doorkeeper::keyOf(const QByteArray &apiKey) const
{
    for (const SpotKey &key : m_desk.config.keys) {
        if (secretMatches(key.key, apiKey))
            return &key;
    }
    return nullptr;
}

Answer<AccountId> Doorkeeper::admit(const QByteArray &apiKey, const Parameters &parameters, const QByteArray &payload) const
{
    if (auto malformed = checkKeyForm(apiKey))
        return tl::unexpected(*malformed);
    const SpotKey *key = keyOf(apiKey);
    if (!key)
        return tl::unexpected(unknownKey());
    for (const char *name : {"timestamp", "signature"}) {
        if (parameters.value(name).isEmpty())
            return tl::unexpected(mandatory(name));
    }
    if (auto late = checkTime(parameters, m_desk.backend.now(), TimeForm::AlsoMicroseconds))
        return tl::unexpected(*late);
    if (!signedBy(Credentials{key->key, key->secret, key->publicKeyPem}, payload, parameters.value("signature")))
        return tl::unexpected(badSignature());
    return key->account;
}

std::optional<Done> Doorkeeper::charge(int weight)
{
    const base::VenueTime now = m_desk.backend.now();
    const int used = m_desk.weight.add(now, weight);
    if (m_desk.config.limits == LimitPolicy::Off)
        return std::nullopt;
    const base::VenueTime windowEnd = m_desk.weight.windowEnd(now);
    if (windowEnd != std::exchange(m_refusedUntil, windowEnd))
        m_refused = 0;
    const bool banned = !m_bannedUntil.isUnknown() && now < m_bannedUntil;
    if (!banned && used <= m_desk.config.weightPerMinute)
        return std::nullopt;
    if (!banned && ++m_refused > kPatience)
        m_bannedUntil = base::VenueTime(now.ms() + kBanMs);
    if (banned || m_refused > kPatience)
        return tooMuch(-1003, QStringLiteral("Way too much request weight used; IP banned until %1. Please use WebSocket Streams for live updates to avoid bans.")
                                  .arg(m_bannedUntil.ms()), 418, now, m_bannedUntil);
    return tooMuch(-1003, QStringLiteral("Too much request weight used; current limit is %1 request weight per 1 MINUTE. Please use WebSocket "
                                         "Streams for live updates to avoid polling the API.").arg(m_desk.config.weightPerMinute), 429, now, windowEnd);
}

std::optional<Done> Doorkeeper::overOrders(const Operation &operation, AccountId account)
{
    if (m_desk.config.limits == LimitPolicy::Off || operation.orders == 0)
        return std::nullopt;
    const base::VenueTime now = m_desk.backend.now();
    OrderCounts &counts = m_desk.counts[account];
    const QString text = QStringLiteral("Too many new orders; current limit is %1 orders per %2.");
    if (counts.in10s.at(now) + operation.orders > m_desk.config.ordersPer10s)
        return tooMuch(-1015, text.arg(m_desk.config.ordersPer10s).arg(QLatin1String("10 SECOND")), 429, now, counts.in10s.windowEnd(now));
    if (counts.inDay.at(now) + operation.orders > m_desk.config.ordersPerDay)
        return tooMuch(-1015, text.arg(m_desk.config.ordersPerDay).arg(QLatin1String("1 DAY")), 429, now, counts.inDay.windowEnd(now));
    return std::nullopt;
}

Done Doorkeeper::carryOut(const Operation &operation, const Parameters &parameters, const Answer<AccountId> &caller)
{
    const int weight = operation.weight(parameters);
    if (auto refused = charge(weight))
        return *refused;
    if (!caller)
        return {tl::unexpected(caller.error()), {}, {}};
    if (auto refused = overOrders(operation, *caller))
        return *refused;
    if (operation.orders > 0)                    // before it is carried out: a fill at once gives its count back
        m_desk.counts[*caller].add(m_desk.backend.now(), operation.orders);
    Done done{operation.handle(Call{parameters, m_desk, *caller}), {}, {}};
    const bool attempted = done.body || done.body.error().code == -2021 || done.body.error().code == -2022;
    if (operation.orders > 0 && attempted)
        done.counted = *caller;
    else if (operation.orders > 0)
        m_desk.counts[*caller].add(m_desk.backend.now(), -operation.orders);
    if (done.body && operation.weightWhenDone >= 0)
        m_desk.weight.add(m_desk.backend.now(), operation.weightWhenDone - weight);
    return done;
}

} // namespace bw::binance_server::spot
