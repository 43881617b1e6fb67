#include "core/engine/spot_book.h"

#include "core/base/mutants.h"

#include <algorithm>

namespace bw::engine {

using base::Decimal;
using base::Rounding;
using base::VenueTime;
using trading::Fill;
using trading::Money;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

namespace {

// A fill that a reading already contains may be told so much later than the reading was asked for.
constexpr std::int64_t kToldWithinMs = 5000;

QString keyOf(const Fill &fill)
{
    return fill.symbol.text() + u'|' + QString::number(fill.tradeId.value());
}

bool isOurName(const trading::ClientOrderId &id)
{
    return id.text().startsWith(QLatin1String("bw-"));
}

// part of whole of it, rounded; the rest is what is left, so that nothing is lost.
Money share(Money all, Quantity part, Quantity whole)
{
    if (part == whole) {
        return all;
    }
    return Money(Decimal::div(Decimal::mul(all.value(), part.value(), Rounding::HalfEven), whole.value(), Rounding::HalfEven));
}

Quantity asCoins(Money commission)
{
    return Quantity(commission.value());
}

Quantity notNegative(Quantity amount)
{
    return std::max(amount, Quantity());
}

} // namespace

SpotBook::SpotBook(QString quote, const SpotMemory &memory) : m_quote(std::move(quote)), m_lots(memory.lots), m_orders(memory.orders)
{
    for (const Fill &fill : memory.fills) {
        m_known.insert(keyOf(fill), fill);
    }
}

SpotBook::Names SpotBook::namesOf(const Symbol &symbol) const
{
    if (m_instruments) {
        if (const auto found = m_instruments->constFind(symbol); found != m_instruments->constEnd()) {
            return {found->baseAsset, found->quoteAsset};
        }
    }
    if (symbol.text().endsWith(m_quote)) { // not listed (any more)
        return {symbol.text().chopped(m_quote.size()), m_quote};
    }
    return symbol.text().startsWith(m_quote) ? Names{m_quote, symbol.text().mid(m_quote.size())} : Names{symbol.text(), {}};
}

bool SpotBook::isOurs(const Fill &fill) const
{
    return isOurName(fill.clientId) || m_orders.value(fill.symbol).contains(fill.orderId.value());
}

BookedFill SpotBook::fill(Fill raw, Money commissionInQuote)
{
    if (const auto known = m_known.constFind(keyOf(raw)); known != m_known.constEnd() && !BW_MUTANT("fill-counted-twice")) {
        return {*known, false};
    }
    const bool ours = isOurs(raw) || (BW_MUTANT("strangers-buy-is-a-position") && raw.side == Side::Buy);
    const Names names = namesOf(raw.symbol);
    const Quantity baseBefore = holding(names.base) + (raw.at <= asOf(names.base) ? raw.quantity : Quantity()); // of a sell
    const Quantity coinBefore = holding(raw.commissionAsset) + (raw.at <= asOf(raw.commissionAsset) ? asCoins(raw.commission) : Quantity());
    const bool buy = raw.side == Side::Buy;
    move(names.base, buy ? raw.quantity : -raw.quantity, raw.at);
    move(names.quote, Quantity((raw.price * (buy ? -raw.quantity : raw.quantity)).value()), raw.at);
    move(raw.commissionAsset, -asCoins(raw.commission), raw.at);
    raw.spot = trading::SpotEffect();
    raw.realizedPnl = Money();
    if (names.quote != m_quote) {
        bookOtherQuote(raw, names);
    } else if (buy) {
        bookBuy(raw, ours, names);
    } else {
        bookSell(raw, ours, baseBefore);
    }
    bookCommission(raw, names, commissionInQuote, coinBefore);
    countExecuted(raw);
    m_known.insert(keyOf(raw), raw);
    return {raw, true};
}

void SpotBook::bookBuy(Fill &fill, bool ours, const Names &names)
{
    if (!ours) {
        fill.spot->transfer = -(fill.price * fill.quantity);
        return;
    }
    const bool inCoin = fill.commissionAsset == names.base && !BW_MUTANT("coin-commission-left-in");
    const Quantity net = inCoin ? fill.quantity - asCoins(fill.commission) : fill.quantity;
    fill.spot->positionChange = net;
    add(fill.symbol, net, fill.price * net);
}

// What a reading took out of the position before this fill was told comes first: it is why.
void SpotBook::bookSell(Fill &fill, bool ours, Quantity holdingBefore)
{
    const SpotLot gone = takeMissing(fill, fill.quantity);
    const Quantity rest = fill.quantity - gone.amount;
    const Quantity held = m_lots.value(fill.symbol).amount;
    const bool positionFirst = ours || BW_MUTANT("stranger-sells-the-position");
    const Quantity ofHolding = positionFirst ? notNegative(rest - held) : std::min(rest, notNegative(holdingBefore));
    const Quantity ofPosition = std::min(rest - ofHolding, held);
    const Money cost = gone.cost + takeFrom(fill.symbol, ofPosition);
    const Quantity sold = gone.amount + ofPosition;
    fill.spot->positionChange = -sold;
    fill.realizedPnl = fill.price * sold - cost;
    fill.spot->transfer = BW_MUTANT("sold-holding-is-profit") ? Money() : fill.price * (fill.quantity - sold);
    fill.spot->leavesDust = tooSmall(fill.symbol, m_lots.value(fill.symbol).amount, fill.price);
}

// Neither side of it is a position of ours; the quote itself may be bought or sold in it.
void SpotBook::bookOtherQuote(Fill &fill, const Names &names)
{
    if (names.base == m_quote) {
        const Money moved(fill.quantity.value());
        fill.spot->transfer = fill.side == Side::Buy ? moved : -moved;
    }
}

// Valued at the fill. The part that belongs to the exchange of a holding goes with it.
void SpotBook::bookCommission(Fill &fill, const Names &names, Money value, Quantity holdingBefore)
{
    const Quantity traded = fill.spot->positionChange.abs();
    if (fill.commission.isZero()) {
        fill.commissionInQuote = Money();
        return;
    }
    if (fill.commissionAsset == m_quote) {
        const bool buy = fill.side == Side::Buy;
        const Money ofPosition = buy ? (traded.isZero() ? Money() : fill.commission) : share(fill.commission, traded, fill.quantity);
        fill.commissionInQuote = ofPosition;
        fill.spot->commissionFromWallet = ofPosition;
        fill.spot->transfer -= fill.commission - ofPosition;
        return;
    }
    if (fill.commissionAsset == names.base && fill.side == Side::Buy) {
        const bool ofPosition = !traded.isZero();
        fill.commissionInQuote = ofPosition ? fill.price * asCoins(fill.commission) : Money();
        fill.spot->commissionFromWallet = *fill.commissionInQuote;
        return;
    }
    // Another coin: what is held of it beside a position pays first. What a position in it has to give is sold at that value.
    const Quantity paid = asCoins(fill.commission);
    const Symbol coin = symbolOf(fill.commissionAsset);
    const Quantity fromPosition = std::min(notNegative(paid - notNegative(holdingBefore)), m_lots.value(coin).amount);
    const Money valueOfIt = share(value, fromPosition, paid);
    fill.realizedPnl += valueOfIt - takeFrom(coin, fromPosition);
    fill.commissionInQuote = traded.isZero() ? valueOfIt : value;
    fill.spot->commissionFromWallet = valueOfIt;
}

SpotLot SpotBook::takeMissing(const Fill &fill, Quantity most)
{
    const auto missing = m_missing.find(fill.symbol);
    if (missing == m_missing.end() || fill.at.ms() > missing->at.ms() + kToldWithinMs) {
        return {};
    }
    const Quantity taken = std::min(most, missing->lot.amount);
    const Money cost = share(missing->lot.cost, taken, missing->lot.amount);
    missing->lot.amount -= taken;
    missing->lot.cost -= cost;
    if (missing->lot.amount.isZero()) {
        m_missing.erase(missing);
    }
    return {taken, cost};
}

SpotBook::Executed &SpotBook::executed(const Symbol &symbol, const trading::ClientOrderId &id, trading::VenueOrderId number, Side side)
{
    auto it = m_executed.find(id);
    if (it == m_executed.end()) {
        it = m_executed.insert(id, Executed{symbol, side, {}, {}});
        for (const Fill &known : std::as_const(m_known)) {
            it->booked += known.symbol == symbol && known.orderId == number ? known.quantity : Quantity();
        }
    }
    return *it;
}

void SpotBook::countExecuted(const Fill &fill)
{
    const trading::ClientOrderId id = isOurName(fill.clientId) ? fill.clientId : m_orders.value(fill.symbol).value(fill.orderId.value());
    if (id.isEmpty()) {
        return;
    }
    Executed &order = executed(fill.symbol, id, fill.orderId, fill.side);
    order.booked += fill.quantity;
    if (order.told <= order.booked && !order.told.isZero()) {
        m_executed.remove(id);
    }
}

bool SpotBook::orderSeen(const Symbol &symbol, const trading::ClientOrderId &id, trading::VenueOrderId number, Side side, Quantity told)
{
    if (!isOurName(id)) {
        return false;
    }
    if (!told.isZero()) {
        Executed &order = executed(symbol, id, number, side);
        order.told = std::max(order.told, told);
        if (order.told <= order.booked) {
            m_executed.remove(id);
        }
    }
    QMap<std::int64_t, trading::ClientOrderId> &known = m_orders[symbol];
    const bool isNew = number.value() != 0 && !known.contains(number.value());
    if (isNew) {
        known.insert(number.value(), id);
    }
    return isNew;
}

void SpotBook::orderEnded(const trading::ClientOrderId &id, Quantity told)
{
    const auto order = m_executed.find(id);
    if (order == m_executed.end()) {
        return;
    }
    order->told = told;
    if (order->told <= order->booked) {
        m_executed.erase(order);
    }
}

std::optional<Money> SpotBook::adopt(const Symbol &symbol, Quantity amount, trading::Price price)
{
    const Names names = namesOf(symbol);
    if (names.quote != m_quote || !amount.isPositive() || !price.isPositive() || amount > holding(names.base)) {
        return std::nullopt;
    }
    add(symbol, amount, BW_MUTANT("adopted-for-nothing") ? Money() : price * amount);
    return price * amount;
}

void SpotBook::move(const QString &asset, Quantity by, VenueTime at)
{
    if (asset.isEmpty() || by.isZero()) {
        return;
    }
    if (at > asOf(asset)) { // else it is in what was told
        Balance &balance = m_balances[asset];
        balance.free += by;
        balance.movedAt = std::max(balance.movedAt, at);
    }
}

void SpotBook::balances(const QList<trading::AssetBalance> &told, VenueTime at)
{
    for (const trading::AssetBalance &one : told) {
        if (at >= asOf(one.asset)) {
            m_balances[one.asset] = {one.free, one.locked, at, {}};
        }
    }
}

QStringList SpotBook::reading(const QList<trading::AssetBalance> &all, VenueTime at)
{
    // What was told of an instant after the reading was asked for is newer than its answer, or the same.
    m_balances.removeIf([at](const auto &entry) { return std::max(entry.value().at, entry.value().movedAt) <= at; });
    for (const trading::AssetBalance &one : all) {
        if (!m_balances.contains(one.asset)) {
            m_balances.insert(one.asset, {one.free, one.locked, at, {}});
        }
    }
    m_readAt = std::max(m_readAt, at);
    QStringList differences;
    const QMap<Symbol, SpotLot> lots = m_lots;
    for (auto it = lots.begin(); it != lots.end(); ++it) {
        const QString asset = namesOf(it.key()).base;
        const Quantity there = notNegative(total(asset));
        if (there >= it->amount || BW_MUTANT("shrunk-position-kept")) {
            continue;
        }
        const Quantity less = it->amount - there;
        Missing &missing = m_missing[it.key()];
        missing.lot.amount += less;
        missing.lot.cost += takeFrom(it.key(), less);
        missing.at = at;
        differences.append(QStringLiteral("position %1 %2, but only %3 %4 are there").arg(it.key().text(), it->amount.toString(), there.toString(), asset));
    }
    return differences;
}

Money SpotBook::takeFrom(const Symbol &symbol, Quantity amount)
{
    const auto lot = m_lots.find(symbol);
    if (lot == m_lots.end() || amount.isZero()) {
        return {};
    }
    const Money cost = share(lot->cost, amount, lot->amount);
    lot->amount -= amount;
    lot->cost -= cost;
    m_moved.insert(symbol);
    if (lot->amount.isZero()) {
        m_lots.erase(lot);
    }
    return cost;
}

void SpotBook::add(const Symbol &symbol, Quantity amount, Money cost)
{
    if (amount.isZero()) {
        return;
    }
    SpotLot &lot = m_lots[symbol];
    lot.amount += amount;
    lot.cost += cost;
    m_moved.insert(symbol);
}

bool SpotBook::tooSmall(const Symbol &symbol, Quantity amount, trading::Price price) const
{
    if (amount.isZero() || !m_instruments || !m_instruments->contains(symbol)) {
        return false;
    }
    const trading::Instrument &i = *m_instruments->constFind(symbol);
    const Quantity sellable = trading::floorToStep(i, amount, trading::PriceKind::Market);
    return sellable.isZero() || sellable < i.minMarketQuantity || price * sellable < i.minNotional;
}

void SpotBook::forgetBefore(VenueTime instant)
{
    m_known.removeIf([instant](const auto &entry) { return entry.value().at < instant; });
}

trading::Position SpotBook::position(const Symbol &symbol) const
{
    trading::Position position;
    position.symbol = symbol;
    const SpotLot lot = m_lots.value(symbol);
    position.amount = lot.amount;
    if (!lot.amount.isZero()) {
        position.entryPrice = trading::Price(Decimal::div(lot.cost.value(), lot.amount.value(), Rounding::HalfEven));
    }
    return position;
}

QList<trading::Position> SpotBook::positions() const
{
    QList<trading::Position> out;
    for (auto it = m_lots.begin(); it != m_lots.end(); ++it) {
        out.append(position(it.key()));
    }
    return out;
}

Money SpotBook::wallet() const
{
    Money sum(total(m_quote).value());
    for (const SpotLot &lot : m_lots) {
        sum += lot.cost;
    }
    return sum;
}

Quantity SpotBook::total(const QString &asset) const
{
    const Balance balance = m_balances.value(asset);
    return balance.free + balance.locked;
}

QMap<QString, Quantity> SpotBook::holdings() const
{
    QMap<QString, Quantity> held;
    for (auto it = m_balances.begin(); it != m_balances.end(); ++it) {
        if (const Quantity amount = holding(it.key()); it.key() != m_quote && amount.isPositive()) {
            held.insert(it.key(), amount);
        }
    }
    return held;
}
Quantity SpotBook::holding(const QString &asset) const
{
    return total(asset) - m_lots.value(symbolOf(asset)).amount;
}

Quantity SpotBook::certain(const Symbol &symbol) const
{
    Quantity amount = m_lots.value(symbol).amount;
    for (const Executed &order : m_executed) {
        if (order.symbol == symbol && order.side == Side::Sell && order.told > order.booked) {
            amount -= order.told - order.booked;
        }
    }
    return notNegative(std::min(amount, total(namesOf(symbol).base)));
}

QSet<Symbol> SpotBook::behind() const
{
    QSet<Symbol> out;
    for (const Executed &order : m_executed) {
        if (order.told > order.booked) {
            out.insert(order.symbol);
        }
    }
    return out;
}

QMap<Symbol, SpotLot> SpotBook::takeMoved()
{
    QMap<Symbol, SpotLot> out;
    for (const Symbol &symbol : std::exchange(m_moved, {})) {
        out.insert(symbol, m_lots.value(symbol));
    }
    return out;
}

} // namespace bw::engine
