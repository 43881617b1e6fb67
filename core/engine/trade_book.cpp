#include "core/engine/trade_book.h"

#include <algorithm>
#include <tuple>

namespace bw::engine {

using base::CivilDay;
using base::VenueTime;
using trading::Fill;
using trading::Money;
using trading::Quantity;
using trading::Symbol;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

bool isEarlier(const Fill &a, const Fill &b)
{
    return std::tuple(a.at, a.tradeId.value()) < std::tuple(b.at, b.tradeId.value());
}

} // namespace

void TradeBook::entrySent(const trading::ClientOrderId &id, VenueTime at)
{
    m_entries.append({id, at});
    m_lastEntry = std::max(m_lastEntry.value_or(at), at);
    const VenueTime newest = *m_lastEntry;
    m_entries.removeIf([newest](const SentEntry &entry) {
        return entry.at.day() < newest.day() && newest.ms() - entry.at.ms() > kHourMs;
    });
}

void TradeBook::entryRefused(const trading::ClientOrderId &id)
{
    m_entries.removeIf([&id](const SentEntry &entry) { return entry.id == id; });
    m_lastEntry.reset();
    for (const SentEntry &entry : std::as_const(m_entries)) {
        m_lastEntry = std::max(m_lastEntry.value_or(entry.at), entry.at);
    }
}

int TradeBook::entriesOn(CivilDay day) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [day](const SentEntry &entry) { return entry.at.day() == day; }));
}

int TradeBook::entriesSince(VenueTime since) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [since](const SentEntry &entry) { return entry.at > since; }));
}

std::optional<VenueTime> TradeBook::lastEntry() const
{
    return m_lastEntry;
}

bool TradeBook::add(const Fill &fill)
{
    Traded &traded = m_traded[fill.symbol];
    if (traded.known.contains(fill.tradeId.value())) {
        return false;
    }
    traded.known.insert(fill.tradeId.value());
    traded.fills.insert(std::upper_bound(traded.fills.begin(), traded.fills.end(), fill, isEarlier), fill);
    workOut(fill.symbol, traded);
    if (fill.at.day() > m_day) {
        m_day = fill.at.day();
        for (auto each = m_traded.begin(); each != m_traded.end(); ++each) {
            forgetBefore(m_day, each.key(), each.value());
        }
    }
    return true;
}

void TradeBook::addFunding(const Symbol &symbol, Money amount, VenueTime at)
{
    Traded &traded = m_traded[symbol];
    traded.funding.append({amount, at});
    workOut(symbol, traded);
}

bool TradeBook::leadsTo(const Symbol &symbol, Quantity amount) const
{
    const auto found = m_traded.constFind(symbol);
    Quantity sum = found == m_traded.cend() ? Quantity() : found->before;
    if (found != m_traded.cend()) {
        for (const Fill &fill : found->fills) {
            sum += positionChange(fill);
        }
    }
    return sum == amount;
}

void TradeBook::heldBefore(const Symbol &symbol, Quantity amountNow, CivilDay today)
{
    Traded &traded = m_traded[symbol];
    forgetBefore(today, symbol, traded);
    traded.before = amountNow;
    for (const Fill &fill : std::as_const(traded.fills)) {
        traded.before -= positionChange(fill);
    }
    workOut(symbol, traded);
}

QSet<Symbol> TradeBook::symbols() const
{
    const QList<Symbol> keys = m_traded.keys();
    return {keys.begin(), keys.end()};
}

QMap<Symbol, Quantity> TradeBook::held() const
{
    QMap<Symbol, Quantity> amounts;
    for (auto it = m_traded.begin(); it != m_traded.end(); ++it) {
        Quantity sum = it->before;
        for (const Fill &fill : it->fills) {
            sum += positionChange(fill);
        }
        if (!sum.isZero()) {
            amounts.insert(it.key(), sum);
        }
    }
    return amounts;
}

void TradeBook::workOut(const Symbol &symbol, Traded &traded)
{
    traded.trips = trading::roundTrips(symbol, traded.before, traded.fills, traded.funding);
    ++m_version;
}

void TradeBook::forgetBefore(CivilDay day, const Symbol &symbol, Traded &traded)
{
    Quantity amount = traded.before;
    Quantity left;
    qsizetype useless = 0;
    for (qsizetype i = 0; i < traded.fills.size() && traded.fills[i].at.day() < day; ++i) {
        amount += positionChange(traded.fills[i]);
        if (amount.isZero() || (traded.fills[i].spot && traded.fills[i].spot->leavesDust)) {
            useless = i + 1;
            left = amount;
        }
    }
    if (useless == 0) {
        return;
    }
    const VenueTime until = traded.fills[useless - 1].at;
    for (qsizetype i = 0; i < useless; ++i) {
        traded.forgotten.append(traded.fills[i].tradeId.value());
    }
    while (traded.forgotten.size() > kForgottenKept) {
        traded.known.remove(traded.forgotten.takeFirst());
    }
    QList<trading::FundingFee> funded = traded.funding;
    funded.removeIf([until](const trading::FundingFee &one) { return one.at > until; });
    const QList<RoundTrip> over = trading::roundTrips(symbol, traded.before, traded.fills.first(useless), funded);
    for (const RoundTrip &trip : over) {
        settle(trip);
    }
    traded.fills.remove(0, useless);
    traded.funding.removeIf([until](const trading::FundingFee &one) { return one.at <= until; });
    traded.before = left;
    workOut(symbol, traded);
}

void TradeBook::settle(const RoundTrip &trip)
{
    m_settled.add(trip);
    m_settledTrips.append(trip);
    if (m_settledTrips.size() > report::Performance::kMostTrips) {
        m_settledTrips.removeFirst();
    }
}

report::TradeStatistics TradeBook::statistics() const
{
    report::TradeTally all = m_settled;
    for (const Traded &traded : m_traded) {
        for (const RoundTrip &trip : traded.trips) {
            all.add(trip);
        }
    }
    return all.statistics();
}

QList<RoundTrip> TradeBook::newestTrips() const
{
    QList<RoundTrip> all = m_settledTrips;
    for (const Traded &traded : m_traded) {
        all += traded.trips;
    }
    std::stable_sort(all.begin(), all.end(), [](const RoundTrip &a, const RoundTrip &b) { return a.closedAt < b.closedAt; });
    return all.mid(std::max<qsizetype>(0, all.size() - report::Performance::kMostTrips));
}

QList<RoundTrip> TradeBook::tripsOn(CivilDay day) const
{
    QList<RoundTrip> all;
    for (const Traded &traded : m_traded) {
        for (const RoundTrip &trip : traded.trips) {
            if (trip.closedAt.day() == day) {
                all.append(trip);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const RoundTrip &a, const RoundTrip &b) { return a.closedAt < b.closedAt; });
    return all;
}

int TradeBook::losingStreak(CivilDay day) const
{
    int streak = 0;
    const QList<RoundTrip> trips = tripsOn(day);
    for (auto it = trips.crbegin(); it != trips.crend() && it->net().isNegative(); ++it) {
        ++streak;
    }
    return streak;
}

} // namespace bw::engine
