// What can happen in the world of the paper exchange, one function each: through the same doors that clients use.
#include "core/base/contracts.h"
#include "core/paper/paper_world.h"

#include <algorithm>
#include <limits>

namespace bw::paper {

using namespace trading;
using base::Decimal;
using binance_server::PositionSide;
using binance_server::WirePath;

namespace {

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();
constexpr qsizetype kMostGaps = 100;
constexpr std::int64_t kWidestGap = 1000;        // times the feed's price, or a part of it
const QString kDollar = QStringLiteral("USDT");

tl::unexpected<base::Error> refused(const QString &sentence) { return base::failure(base::ErrorCode::Refused, sentence); }

Side sideOf(const Instruction &what) { return what.word("side") == QLatin1String("buy") ? Side::Buy : Side::Sell; }

WirePath wireOf(const Instruction &what)
{
    const QString path = what.word("path");
    return path == QLatin1String("ws-api") ? WirePath::WsApi : path == QLatin1String("user") ? WirePath::User : WirePath::Market;
}

enum class Wish { Trade = 1, Close };

// In hedge mode an order names its position: the one that the instruction names, else the one that it would take from. Where
// none of that side is held, an order opens the other.
base::Result<PositionSide> positionFor(const PaperExchange &exchange, const Instruction &what, Wish wish)
{
    if (!exchange.hedgeMode()) {
        return what.has("position") ? base::Result<PositionSide>(refused(QStringLiteral("The account is in one-way mode: its orders name no position.")))
                                    : PositionSide::Both;
    }
    if (what.has("position")) {
        return what.word("position") == QLatin1String("long") ? PositionSide::Long : PositionSide::Short;
    }
    const bool sells = sideOf(what) == Side::Sell;
    const PositionSide closed = sells ? PositionSide::Long : PositionSide::Short;
    const bool held = exchange.state().position({Symbol(what.word("symbol")), closed}) != nullptr;
    return held || wish == Wish::Close ? closed : sells ? PositionSide::Short : PositionSide::Long;
}

template<typename Answer>
base::Result<QString> toldOf(const Answer &answer, const QString &done)
{
    if (!answer) {
        return refused(QStringLiteral("The exchange refused it: %1 (%2)").arg(answer.error().message).arg(answer.error().code));
    }
    return done;
}

} // namespace

PaperWorld::Act PaperWorld::actOf(const QString &kind)
{
    static const std::map<QString, Act> acts{
        {QStringLiteral("disconnect"), &PaperWorld::disconnect}, {QStringLiteral("down"), &PaperWorld::disconnect},
        {QStringLiteral("gap"), &PaperWorld::gap}, {QStringLiteral("thin"), &PaperWorld::thin},
        {QStringLiteral("liquidate"), &PaperWorld::liquidate}, {QStringLiteral("funding"), &PaperWorld::funding},
        {QStringLiteral("deleverage"), &PaperWorld::deleverage},
        {QStringLiteral("listen-key"), &PaperWorld::listenKey}, {QStringLiteral("clock"), &PaperWorld::clock},
        {QStringLiteral("account"), &PaperWorld::openAccount}, {QStringLiteral("deposit"), &PaperWorld::deposit},
        {QStringLiteral("withdraw"), &PaperWorld::withdraw}, {QStringLiteral("transfer"), &PaperWorld::transfer},
        {QStringLiteral("flow"), &PaperWorld::flow}, {QStringLiteral("foreign-order"), &PaperWorld::foreignOrder},
        {QStringLiteral("foreign-stop"), &PaperWorld::foreignStop}, {QStringLiteral("foreign-cancel"), &PaperWorld::foreignCancel},
    };
    const auto found = acts.find(kind);
    BW_EXPECTS(found != acts.end());
    return found->second;
}

base::Result<Symbol> PaperWorld::listed(const Instruction &what) const
{
    const Symbol symbol(what.word("symbol"));
    if (!m_latest.contains(symbol)) {
        return refused(QStringLiteral("%1 is not listed here.").arg(symbol.text()));
    }
    return symbol;
}

ClientOrderId PaperWorld::foreignId() { return ClientOrderId(QStringLiteral("web_%1").arg(++m_foreign)); }

PaperWorld::Told PaperWorld::disconnect(const Instruction &what, std::int64_t)
{
    const QString market = what.word("market");
    if (m_server && market != QLatin1String("spot")) {
        m_server->cut(wireOf(what));
    }
    if (m_spot && market != QLatin1String("usdm")) {
        m_spot->server().cut(wireOf(what));
    }
    return QStringLiteral("cut %1").arg(what.word("path"));
}

PaperWorld::Told PaperWorld::gap(const Instruction &what, std::int64_t nowMs)
{
    const auto symbol = listed(what);
    if (!symbol) {
        return tl::unexpected(symbol.error());
    }
    const Decimal factor = Decimal::div(Decimal::fromInt(100) + *what.decimal("percent"), Decimal::fromInt(100), Rounding::HalfEven);
    const Decimal whole = Decimal::mul(gapOf(*symbol), factor, Rounding::HalfEven);
    if (whole > Decimal::fromInt(kWidestGap) || Decimal::mul(whole, Decimal::fromInt(kWidestGap), Rounding::HalfEven) < Decimal::fromInt(1)) {
        return refused(QStringLiteral("%1 would stand further from its feed than %2 times.").arg(symbol->text()).arg(kWidestGap));
    }
    const std::int64_t span = what.millis("for", -1);
    const std::int64_t until = span < 0 ? kEndless : nowMs + span;
    const auto same = std::find_if(m_gaps.begin(), m_gaps.end(), [&](const Gap &one) { return one.symbol == *symbol && one.untilMs == until; });
    if (same != m_gaps.end()) {
        same->factor = Decimal::mul(same->factor, factor, Rounding::HalfEven);
    } else if (m_gaps.size() >= kMostGaps) {
        return refused(QStringLiteral("At most %1 gaps stand open at once.").arg(kMostGaps));
    } else {
        m_gaps.append({*symbol, factor, until});
    }
    tell({latest(*symbol)});
    return QStringLiteral("%1 stands %2 percent from its feed").arg(symbol->text(), what.word("percent"));
}

PaperWorld::Told PaperWorld::thin(const Instruction &what, std::int64_t nowMs)
{
    const auto symbol = listed(what);
    if (!symbol) {
        return tl::unexpected(symbol.error());
    }
    const Quantity quantity(*what.decimal("quantity"));
    const std::int64_t span = what.millis("for", -1);
    m_thin.removeIf([&](const Thin &one) { return one.symbol == *symbol; });
    m_thin.append({*symbol, span < 0 ? kEndless : nowMs + span});
    setDepth(*symbol, quantity);
    return QStringLiteral("%1 %2 is all that each side of the book takes").arg(quantity.toString(), symbol->text());
}

// The account alone sees a price that eats its margin, step by step, and then the market's again.
PaperWorld::Told PaperWorld::liquidate(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    PaperExchange &exchange = *(*account)->usdm;
    const auto open = [&exchange] {
        for (const auto &[key, position] : exchange.state().positions) {
            if (!position.amount.isZero()) {
                return std::optional(std::pair(key, position.amount.isPositive()));
            }
        }
        return std::optional<std::pair<PositionKey, bool>>();
    };
    const auto first = open();
    if (!first) {
        return refused(QStringLiteral("Account %1 holds nothing that could be liquidated.").arg((*account)->id));
    }
    const auto [key, isLong] = *first;
    const Symbol symbol = key.symbol;
    if (m_silent.contains(symbol)) {
        return refused(QStringLiteral("%1 has no price now.").arg(symbol.text()));
    }
    FeedTick prices = latest(symbol);
    prices.tellsTrades = true;   // nobody trades on the way
    const QList<Gap> gaps = m_gaps;
    const std::size_t before = exchange.state().trades.size();
    for (int percent = 1; percent < (isLong ? 100 : 1000) && exchange.state().position(key); ++percent) {
        m_gaps = gaps;
        m_gaps.append({symbol, Decimal::div(Decimal::fromInt(isLong ? 100 - percent : 100 + percent), Decimal::fromInt(100), Rounding::HalfEven), 0});
        exchange.take(bent(prices));
    }
    m_gaps = gaps;
    exchange.take(bent(prices));
    if (exchange.state().trades.size() == before) {
        return refused(QStringLiteral("Account %1 has too much margin to be liquidated.").arg((*account)->id));
    }
    return QStringLiteral("liquidated account %1").arg((*account)->id);
}

PaperWorld::Told PaperWorld::deleverage(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto symbol = listed(what);
    if (!symbol) {
        return tl::unexpected(symbol.error());
    }
    if (m_silent.contains(*symbol)) {
        return refused(QStringLiteral("%1 has no price now.").arg(symbol->text()));
    }
    bool done = false;
    for (const auto side : {binance_server::PositionSide::Both, binance_server::PositionSide::Long, binance_server::PositionSide::Short}) {
        done = (*account)->usdm->deleverage({*symbol, side}) || done;
    }
    if (!done) {
        return refused(QStringLiteral("Account %1 holds no %2.").arg((*account)->id).arg(symbol->text()));
    }
    return QStringLiteral("deleveraged %1 of account %2").arg(symbol->text()).arg((*account)->id);
}

PaperWorld::Told PaperWorld::funding(const Instruction &, std::int64_t)
{
    m_book.payFundingNow();
    return QStringLiteral("funding is paid");
}

PaperWorld::Told PaperWorld::listenKey(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (m_server) {
        m_server->expireListenKey((*account)->key.toLatin1());
    }
    return QStringLiteral("the listen key of account %1 has expired").arg((*account)->id);
}

PaperWorld::Told PaperWorld::clock(const Instruction &what, std::int64_t)
{
    m_parts.setClockOffset(what.millis("offset", 0));
    return QStringLiteral("the exchange's clock is off by %1").arg(what.word("offset"));
}

PaperWorld::Told PaperWorld::openAccount(const Instruction &what, std::int64_t)
{
    const auto account = m_book.open({what.word("key"), what.word("secret"), what.word("public")});
    if (!account) {
        return tl::unexpected(account.error());
    }
    for (const char *market : {"usdm", "spot"}) {
        if (!what.has(market)) {
            continue;
        }
        if (const base::Status paid = move(**account, QLatin1String(market), kDollar, *what.decimal(market)); !paid) {
            return tl::unexpected(paid.error());
        }
    }
    return QStringLiteral("account %1 is open").arg((*account)->id);
}

// In where the amount is positive, else out.
base::Status PaperWorld::move(PaperAccount &account, const QString &market, const QString &asset, Decimal amount)
{
    if (market == QLatin1String("usdm")) {
        return asset == kDollar ? account.usdm->transfer(Money(amount)) : refused(QStringLiteral("USD-M keeps USDT only, not %1.").arg(asset));
    }
    if (!m_spot) {
        return refused(QStringLiteral("Spot is not served here."));
    }
    spot::SpotExchange &exchange = m_spot->exchange();
    if (!exchange.ledger().findAsset(asset)) {
        return refused(QStringLiteral("%1 is no asset of spot here.").arg(asset));
    }
    return amount.isPositive() ? exchange.deposit(account.spot, asset, amount) : exchange.withdraw(account.spot, asset, -amount);
}

PaperWorld::Told PaperWorld::deposit(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const bool out = what.kind == QLatin1String("withdraw");
    const Decimal amount = *what.decimal("amount");
    const QString market = what.word("market", "usdm"), asset = what.word("asset", "USDT");
    if (const base::Status moved = move(**account, market, asset, out ? -amount : amount); !moved) {
        return tl::unexpected(moved.error());
    }
    return QStringLiteral("%1 %2 %3 account %4 on %5")
        .arg(amount.toString(), asset, out ? QStringLiteral("left") : QStringLiteral("reached")).arg((*account)->id).arg(market);
}

PaperWorld::Told PaperWorld::withdraw(const Instruction &what, std::int64_t nowMs) { return deposit(what, nowMs); }

// What has left one market reaches the other: a deposit of USDT is never refused.
PaperWorld::Told PaperWorld::transfer(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Decimal amount = *what.decimal("amount");
    if (!m_spot) {
        return refused(QStringLiteral("Spot is not served here."));
    }
    if (const base::Status left = move(**account, what.word("from"), kDollar, -amount); !left) {
        return tl::unexpected(left.error());
    }
    const base::Status arrived = move(**account, what.word("to"), kDollar, amount);
    BW_ENSURES(arrived.has_value());
    return QStringLiteral("%1 USDT of account %2 went from %3 to %4").arg(amount.toString()).arg((*account)->id).arg(what.word("from"), what.word("to"));
}

// The balance moves and no record says why: it comes with the next thing that tells the balance.
PaperWorld::Told PaperWorld::flow(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Money change(*what.decimal("change"));
    AccountState state = (*account)->usdm->state();
    if (!(state.wallet + change).isPositive()) {
        return refused(QStringLiteral("Account %1 has not that much.").arg((*account)->id));
    }
    state.wallet += change;
    state.carriedIncome += change;
    if (const base::Status taken = (*account)->usdm->restore(std::move(state)); !taken) {
        return tl::unexpected(taken.error());
    }
    return QStringLiteral("the wallet of account %1 has changed by %2").arg((*account)->id).arg(change.toString());
}

PaperWorld::Told PaperWorld::foreignOrder(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    if (what.word("market") == QLatin1String("spot")) {
        return foreignSpotOrder(**account, what);
    }
    const auto position = positionFor(*(*account)->usdm, what, Wish::Trade);
    if (!position) {
        return tl::unexpected(position.error());
    }
    binance_server::NewOrder order;
    order.symbol = Symbol(what.word("symbol"));
    order.side = sideOf(what);
    order.positionSide = *position;
    order.quantity = Quantity(*what.decimal("quantity"));
    if (const auto price = what.decimal("price")) {
        order.type = OrderType::Limit;
        order.price = Price(*price);
    }
    order.clientId = foreignId();
    return toldOf((*account)->usdm->placeOrder(order), QStringLiteral("placed %1").arg(order.clientId.text()));
}

PaperWorld::Told PaperWorld::foreignSpotOrder(PaperAccount &account, const Instruction &what)
{
    namespace s = binance_server::spot;
    if (!m_spot) {
        return refused(QStringLiteral("Spot is not served here."));
    }
    s::NewSpotOrder order;
    order.symbol = Symbol(what.word("symbol"));
    order.side = sideOf(what);
    order.type = s::SpotOrderType::Market;
    order.quantity = Quantity(*what.decimal("quantity"));
    if (const auto price = what.decimal("price")) {
        order.type = s::SpotOrderType::Limit;
        order.timeInForce = TimeInForce::Gtc;
        order.price = Price(*price);
    }
    order.clientId = foreignId();
    return toldOf(m_spot->exchange().place(account.spot, order), QStringLiteral("placed %1").arg(order.clientId.text()));
}

// Without a quantity it closes the position.
PaperWorld::Told PaperWorld::foreignStop(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const auto position = positionFor(*(*account)->usdm, what, Wish::Close);
    if (!position) {
        return tl::unexpected(position.error());
    }
    binance_server::NewAlgoOrder order;
    order.symbol = Symbol(what.word("symbol"));
    order.side = sideOf(what);
    order.positionSide = *position;
    order.triggerPrice = Price(*what.decimal("trigger"));
    order.closePosition = !what.has("quantity");
    order.quantity = order.closePosition ? Quantity() : Quantity(*what.decimal("quantity"));
    order.clientId = foreignId();
    return toldOf((*account)->usdm->placeAlgoOrder(order), QStringLiteral("placed %1").arg(order.clientId.text()));
}

PaperWorld::Told PaperWorld::foreignCancel(const Instruction &what, std::int64_t)
{
    const auto account = m_book.find(what.word("account"));
    if (!account) {
        return tl::unexpected(account.error());
    }
    const Symbol symbol(what.word("symbol"));
    const QString which = what.word("what", "all");
    const QString done = QStringLiteral("cancelled %1 of %2").arg(which, symbol.text());
    if (what.word("market") == QLatin1String("spot")) {
        return m_spot ? toldOf(m_spot->exchange().cancelAll((*account)->spot, symbol), done) : Told(refused(QStringLiteral("Spot is not served here.")));
    }
    if (which != QLatin1String("orders")) {
        if (const auto gone = (*account)->usdm->cancelAllAlgoOrders(symbol); !gone) {
            return toldOf(gone, done);
        }
    }
    return which == QLatin1String("stops") ? Told(done) : toldOf((*account)->usdm->cancelAllOrders(symbol), done);
}

} // namespace bw::paper
