// What a run on spot may never show, judged by the exchange's own events.
#include "tests/simulation/spot_run.h"

#include "core/safety/exit_sizes.h"

namespace bw::simulation {

using namespace bw::paper::spot;

namespace {

// The guard's own times, and those of a request that has to be asked for again.
constexpr std::int64_t kCoveredWithinMs = 9000;

bool isOurs(const ClientOrderId &id)
{
    return id.text().startsWith(QLatin1String("bw-"));
}

} // namespace

void SpotRun::found(const QString &what)
{
    if (m_out.finding.isEmpty()) {
        m_out.finding = what;
        m_out.atMs = m_ms;
    }
}

// The contract's own words, section 1: a buy of ours is a position, a sell of ours takes from it and from nothing else; a
// stranger's sell takes the holding first.
void SpotRun::count(const ExecutionReport &report)
{
    if (!report.trade) {
        return;
    }
    ++m_out.fills;
    m_lastFill = m_ms;
    const SpotTrade &trade = *report.trade;
    Held &held = m_held[trade.symbol];
    const QString coin = trade.symbol.text().chopped(4);
    const Quantity inCoin = trade.commissionAsset == coin ? Quantity(trade.commission) : Quantity();
    const bool ours = isOurs(report.order.clientId);
    note(QStringLiteral("fill %1 %2 %3 %4").arg(report.order.clientId.text(), trade.side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell"),
                                                trade.quantity.toString(), trade.symbol.text()));
    if (trade.side == Side::Buy) {
        held.total += trade.quantity - inCoin;
        held.position += ours ? trade.quantity - inCoin : Quantity();
        return;
    }
    if (ours && trade.quantity > held.position) {
        found(QStringLiteral("%1 sold %2 of %3, %4 were a position: a holding was sold")
                  .arg(report.order.clientId.text(), trade.quantity.toString(), trade.symbol.text(), held.position.toString()));
    }
    const Quantity holding = held.total - held.position;
    const Quantity ofPosition = ours ? std::min(trade.quantity, held.position) : std::max(Quantity(), trade.quantity - holding);
    held.total -= trade.quantity;
    held.position -= ofPosition;
}

void SpotRun::checkCover()
{
    for (auto &[symbol, held] : m_held) {
        const trading::Instrument &i = *m_instruments->constFind(symbol);
        const Price mark(Decimal::div(Decimal::fromInt(m_price[symbol]), Decimal::fromInt(100), base::Rounding::HalfEven));
        Quantity covered;
        for (const SpotOrder &order : m_exchange.openOrders(m_account, symbol)) {
            const bool covers = order.side == Side::Sell && isOurs(order.clientId) && order.status != SpotStatus::PendingNew;
            covered += covers ? order.open() : Quantity();
        }
        const Decimal whole = safety::ExitSizes(i, trading::OrderType::Market, mark).floored(held.position.value());
        const bool covers = whole.isZero() || covered.value() >= whole || m_latch.engaged;
        held.openSince = covers ? -1 : held.openSince < 0 ? m_ms : held.openSince;
        const std::int64_t since = std::max(held.openSince, m_calmSince);
        if (!covers && m_ms - since > kCoveredWithinMs) {
            found(QStringLiteral("%1 of %2 without a working stop for %3 ms: %4 are covered")
                      .arg(held.position.toString(), symbol.text()).arg(m_ms - since).arg(covered.toString()));
        }
    }
}

// Nothing was wrong for a while: what the engine thinks is what is.
void SpotRun::checkEnd()
{
    const auto picture = m_engine->snapshot(now());
    std::map<Symbol, Quantity> shown;
    for (const auto &row : picture->positions) {
        shown[row.position.symbol] = row.position.amount;
    }
    const bool told = m_ms - m_lastFill > 3000;
    for (const auto &[symbol, held] : m_held) {
        if (told && symbol.text() != QLatin1String("BNBUSDT") && shown[symbol] != held.position) {
            return found(QStringLiteral("%1: the engine shows %2, there are %3").arg(symbol.text(), shown[symbol].toString(), held.position.toString()));
        }
    }
    for (const QString &reason : picture->state.reasons) {
        if (reason == QLatin1String("unexplained-flow") || reason == QLatin1String("ledger-mismatch") || reason == QLatin1String("resync")) {
            return found(QStringLiteral("at the end: %1, unexplained %2").arg(reason, picture->daily.unexplained.toString()));
        }
    }
    const bool flattened = m_latch.engaged && m_latch.level == base::StopLevel::Flatten;
    if (flattened && !picture->stop.verifiedFlat) {
        return found(QStringLiteral("the emergency stop did not finish: %1").arg(picture->stop.trouble));
    }
    if (flattened && !m_exchange.openOrders(m_account, {}).isEmpty()) {
        found(QStringLiteral("verified flat, and an order is open"));
    }
}

} // namespace bw::simulation
