#include "core/trading/round_trip.h"

#include <algorithm>

namespace bw::trading {

using base::Decimal;

namespace {

// One symbol, fill by fill.
class Walk
{
public:
    Walk(const Symbol &symbol, Quantity before) : m_symbol(symbol), m_amount(before) { begin(before.sign() < 0 ? Side::Sell : Side::Buy, base::VenueTime()); }

    [[nodiscard]] bool isFlat() const { return m_amount.isZero(); }
    void fund(Money amount) { m_trip.funding += isFlat() ? Money() : amount; }
    void take(const Fill &fill)
    {
        const Quantity move = positionChange(fill);
        const Quantity after = m_amount + move;
        if (isFlat() || m_dust) {
            begin(fill.side, fill.at);
        }
        const bool dust = fill.spot && fill.spot->leavesDust;
        const bool ends = !isFlat() && (m_amount.sign() != after.sign() || dust);
        const Money whole = commissionOf(fill);
        const bool turns = ends && !after.isZero() && !dust;
        const Money rest = turns ? share(whole, after.abs(), fill.quantity) : Money();
        m_trip.realised += fill.realizedPnl;
        m_trip.commission += whole - rest;
        count(fill, turns ? m_amount.abs() : move.abs());
        if (ends) {
            m_trip.closedAt = fill.at;
            m_trips.append(m_trip);
            begin(fill.side, fill.at);
            m_trip.commission = rest;
            if (turns) {
                count(fill, after.abs());
            }
        }
        m_dust = dust;
        m_amount = after;
    }
    [[nodiscard]] QList<RoundTrip> trips() && { return std::move(m_trips); }

private:
    void begin(Side side, base::VenueTime at)
    {
        m_trip = RoundTrip();
        m_trip.symbol = m_symbol;
        m_trip.side = side;
        m_trip.openedAt = at;
    }
    void count(const Fill &fill, Quantity amount)
    {
        (fill.side == m_trip.side ? m_trip.entered : m_trip.left) += amount;
        (fill.side == m_trip.side ? m_trip.paid : m_trip.received) += fill.price * amount;
    }
    [[nodiscard]] static Money share(Money whole, Quantity part, Quantity of)
    {
        return Money(Decimal::div(Decimal::mul(whole.value(), part.value(), base::Rounding::HalfEven), of.value(), base::Rounding::HalfEven));
    }

    Symbol m_symbol;
    Quantity m_amount;
    bool m_dust = false;          // what is held is the rest of a trip that is over
    RoundTrip m_trip;
    QList<RoundTrip> m_trips;
};

} // namespace

Quantity positionChange(const Fill &fill)
{
    return fill.spot ? fill.spot->positionChange : fill.side == Side::Buy ? fill.quantity : -fill.quantity;
}

Money commissionOf(const Fill &fill)
{
    return fill.commissionInQuote.value_or(fill.commission);
}

QList<RoundTrip> roundTrips(const Symbol &symbol, Quantity before, const QList<Fill> &fills, QList<FundingFee> funding)
{
    std::sort(funding.begin(), funding.end(), [](const FundingFee &a, const FundingFee &b) { return a.at < b.at; });
    Walk walk(symbol, before);
    qsizetype funded = 0;
    for (const Fill &fill : fills) {
        for (; funded < funding.size() && funding[funded].at <= fill.at; ++funded) {
            walk.fund(funding[funded].amount);
        }
        walk.take(fill);
    }
    return std::move(walk).trips();
}

} // namespace bw::trading
