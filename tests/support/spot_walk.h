// A seeded walk of everything that can be done to the spot exchange, and a witness of its events who keeps books of their
// own: which orders live, what they traded, what each account was told. Any seed may be walked as long as one likes.
#pragma once

#include "core/paper/spot/spot_exchange.h"
#include "core/paper/spot/spot_instrument.h"
#include "core/paper/synthetic_feed.h"

#include <QCryptographicHash>

#include <array>
#include <map>
#include <set>

namespace bw::paper::spot::testing {

inline const std::array<Symbol, 3> kWalked{Symbol(QStringLiteral("BTCUSDT")), Symbol(QStringLiteral("ETHBTC")), Symbol(QStringLiteral("BNBUSDT"))};

// What the events say, checked while they come. A finding is kept, the first one counts.
class Witness
{
public:
    void see(const SpotEvent &event)
    {
        std::visit([this](const auto &one) { seeOne(one); }, event);
        if (m_bytes.size() > 1'000'000) {
            flush();
        }
    }
    [[nodiscard]] QByteArray digest()
    {
        flush();
        return m_hash.result().toHex();
    }
    // Whether the exchange's open orders and balances are those that it told about.
    void compare(const SpotExchange &exchange, int accounts)
    {
        std::size_t open = 0;
        for (int account = 1; account <= accounts; ++account) {
            std::map<QString, Decimal> locked;
            for (const SpotOrder &order : exchange.openOrders(AccountId(account), {})) {
                const auto known = alive.find(order.id.value());
                claim(known != alive.end(), "an open order was never announced");
                const auto &instrument = instrumentOf(order.symbol);
                locked[order.side == Side::Buy ? instrument.quoteAsset : instrument.baseAsset] += order.locked;
                claim(!order.locked.isNegative(), "a lock below zero");
                ++open;
            }
            for (const BalanceView &balance : exchange.balances(AccountId(account))) {
                claim(balance.locked == locked[balance.asset], "locked is not the sum over the open orders");
                claim(!balance.free.isNegative(), "a free balance below zero");
                const auto told = balances.find({account, balance.asset});
                claim(told != balances.end() && told->second.first == balance.free && told->second.second == balance.locked,
                      "the last AccountPosition is not the balance");
            }
        }
        claim(open == alive.size(), "an order was lost");
        claim(exchange.ledger().addsUp(), "the ledger does not add up");
    }
    void claim(bool holds, const char *what)
    {
        if (!holds && finding.isEmpty()) {
            finding = QString::fromLatin1(what);
        }
    }

    QString finding;
    std::map<std::int64_t, std::pair<Quantity, Money>> alive;   // executed, quote
    std::map<std::pair<int, QString>, std::pair<Decimal, Decimal>> balances;
    std::map<SpotStatus, int> ends;
    std::map<ExpiryReason, int> reasons;
    std::map<QString, int> feeAssets;
    std::set<std::int64_t> openLists;
    std::int64_t events = 0, makerTrades = 0, takerTrades = 0, prevented = 0, replaced = 0, listsDone = 0;

private:
    static const trading::Instrument &instrumentOf(const Symbol &symbol)
    {
        for (const SpotInstrument &one : spotInstruments()) {
            if (one.common.symbol == symbol) {
                return one.common;
            }
        }
        qFatal("not listed");
    }
    void flush()
    {
        m_hash.addData(m_bytes);
        m_bytes.clear();
    }
    void put(std::int64_t value) { m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void put(Decimal value)
    {
        const base::Int128 raw = value.raw();
        m_bytes.append(reinterpret_cast<const char *>(&raw), sizeof raw);
    }
    void put(const QString &text) { m_bytes.append(text.toUtf8()).append('\n'); }

    void seeOne(const ExecutionReport &report)
    {
        const SpotOrder &order = report.order;
        ++events;
        for (const std::int64_t number : {report.order.executionId, order.account.value(), order.id.value(), order.listId.value(),
                                          static_cast<std::int64_t>(report.execution), static_cast<std::int64_t>(order.status),
                                          static_cast<std::int64_t>(order.expiryReason), order.updatedAt.ms(), order.workingAt.ms()}) {
            put(number);
        }
        for (const Decimal amount : {order.quantity.value(), order.executed.value(), order.prevented.value(), order.cumulativeQuote.value(),
                                     order.locked, order.price.value(), order.stopPrice.value(), report.lastPrevented.value()}) {
            put(amount);
        }
        put(order.symbol.text());
        put(order.clientId.text());
        claim(order.executed + order.prevented <= order.quantity, "more was executed than asked for");
        claim(!order.locked.isNegative(), "an order locks less than nothing");
        const std::int64_t id = order.id.value();
        if (report.execution == ExecutionType::New && !alive.contains(id)) {
            claim(m_newest < id, "an order came back to life");
            m_newest = std::max(m_newest, id);
            alive[id] = {};
        }
        const auto found = alive.find(id);
        if (found == alive.end()) {
            claim(false, "something happened to an order that is not alive");
            return;
        }
        claim(report.trade.has_value() == (report.execution == ExecutionType::Trade), "a trade report without a trade, or the reverse");
        if (report.trade) {
            seeTrade(*report.trade, found->second);
        }
        prevented += report.execution == ExecutionType::TradePrevention ? 1 : 0;
        replaced += report.execution == ExecutionType::Replaced ? 1 : 0;
        claim(found->second.first == order.executed && found->second.second == order.cumulativeQuote, "the trades are not what was executed");
        if (isOver(order.status)) {
            ++ends[order.status];
            ++reasons[order.expiryReason];
            claim((order.status == SpotStatus::Filled) == (order.open().isZero() && report.execution == ExecutionType::Trade), "filled, but not whole");
            alive.erase(found);
        }
    }
    void seeTrade(const SpotTrade &trade, std::pair<Quantity, Money> &sums)
    {
        put(trade.id.value());
        put(trade.price.value());
        put(trade.commission);
        put(trade.commissionAsset);
        claim(trade.price * trade.quantity == trade.quoteQuantity, "a trade's value is not its price times its quantity");
        claim(!trade.commission.isNegative(), "a commission below zero");
        sums.first += trade.quantity;
        sums.second += trade.quoteQuantity;
        (trade.maker ? makerTrades : takerTrades) += 1;
        ++feeAssets[trade.commissionAsset];
    }
    void seeOne(const AccountPosition &position)
    {
        put(position.account.value());
        for (const BalanceView &balance : position.balances) {
            put(balance.asset);
            put(balance.free);
            put(balance.locked);
            balances[{static_cast<int>(position.account.value()), balance.asset}] = {balance.free, balance.locked};
            claim(!balance.free.isNegative() && !balance.locked.isNegative(), "a balance below zero");
        }
    }
    void seeOne(const BalanceUpdate &update)
    {
        put(update.account.value());
        put(update.asset);
        put(update.delta);
    }
    void seeOne(const ListStatus &status)
    {
        put(status.list.id.value());
        if (!status.list.over) {
            claim(openLists.insert(status.list.id.value()).second, "a list began twice");
        } else {
            claim(openLists.erase(status.list.id.value()) == 1, "a list ended that had not begun");
            ++listsDone;
        }
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    QByteArray m_bytes;
    std::int64_t m_newest = 0;
};

class SpotWalk
{
public:
    static constexpr int kAccounts = 3;

    explicit SpotWalk(std::uint64_t seed) : m_dice(seed), m_exchange(spotInstruments(), seed, rules())
    {
        m_exchange.setSink([this](const SpotEvent &event) { m_witness.see(event); });
        m_exchange.setTime(m_now);
        m_middle = {8'400'000, 3'700, 86'000};   // in ticks
        for (std::size_t i = 0; i < kWalked.size(); ++i) {
            quote(i);
        }
        for (int i = 0; i < kAccounts; ++i) {
            AccountTerms terms;
            terms.payInBnb = i == 1;
            const AccountId id = m_exchange.openAccount(terms);
            fund(id, "USDT", 30'000);
            fund(id, "BTC", 1);
            fund(id, "ETH", 8);
            fund(id, "BNB", i == 1 ? 2 : 40);
        }
    }

    void step()
    {
        m_now = base::VenueTime(m_now.ms() + roll(120));
        m_exchange.setTime(m_now);
        const std::int64_t what = roll(100);
        if (what < 46) {
            count(m_exchange.place(someone(), anyOrder(anySymbol())));
        } else if (what < 62) {
            count(m_exchange.cancel(someone(), anyKey(), {static_cast<CancelRestriction>(1 + (roll(8) == 0 ? roll(3) : 0)), {}}));
        } else if (what < 66) {
            amend();
        } else if (what < 69) {
            const ReplaceReceipt receipt = m_exchange.cancelReplace(someone(), anyKey(), anyOrder(anySymbol()), static_cast<ReplaceMode>(1 + roll(2)));
            ++m_answers[receipt.error ? receipt.error->code : 0];
        } else if (what < 75) {
            count(m_exchange.placeList(someone(), anyList()));
        } else if (what < 76) {
            count(m_exchange.cancelList(someone(), OrderListId(1 + roll(std::max<std::int64_t>(1, m_lists)))));
        } else if (what < 77 && roll(4) == 0) {
            count(m_exchange.cancelAll(someone(), kWalked[anySymbol()]));
        } else if (what < 92) {
            move();
        } else if (what < 97) {
            print();
        } else {
            funds();
        }
        ++m_steps;
        m_witness.claim(m_exchange.ledger().addsUp(), "the ledger does not add up");
    }
    void compare() { m_witness.compare(m_exchange, kAccounts); }

    [[nodiscard]] Witness &witness() { return m_witness; }
    [[nodiscard]] const std::map<int, int> &answers() const { return m_answers; }   // by code; 0: accepted
    [[nodiscard]] std::int64_t steps() const { return m_steps; }

private:
    static SpotRules rules()
    {
        SpotRules rules;
        rules.shape.levels = 6;
        rules.shape.volume = matching::Lots(900);
        rules.shape.spread = matching::Ticks(3);
        rules.shape.gap = matching::Ticks(2);
        rules.historyLimit = 500;
        return rules;
    }
    [[nodiscard]] std::int64_t roll(std::int64_t sides) { return static_cast<std::int64_t>(m_dice.next() % static_cast<std::uint64_t>(sides)); }
    [[nodiscard]] AccountId someone() { return AccountId(1 + roll(kAccounts)); }
    [[nodiscard]] std::size_t anySymbol() { return static_cast<std::size_t>(roll(3)); }
    [[nodiscard]] const trading::Instrument &instrument(std::size_t index) const { return spotInstruments()[kIndex[index]].common; }
    [[nodiscard]] Price ticks(std::size_t index, std::int64_t count) const
    {
        return Price(Decimal::mul(instrument(index).tickSize.value(), Decimal::fromInt(std::max<std::int64_t>(1, count)), trading::Rounding::Down));
    }
    [[nodiscard]] Quantity lots(std::size_t index, std::int64_t count) const
    {
        return Quantity(Decimal::mul(instrument(index).stepSize.value(), Decimal::fromInt(count), trading::Rounding::Down));
    }
    [[nodiscard]] Price near(std::size_t index, std::int64_t spread) { return ticks(index, m_middle[index] + roll(2 * spread + 1) - spread); }
    void fund(AccountId account, const char *asset, std::int64_t amount)
    {
        m_witness.claim(m_exchange.deposit(account, QString::fromLatin1(asset), Decimal::fromInt(amount)).has_value(), "a deposit was refused");
    }
    void quote(std::size_t index)
    {
        const std::int64_t half = 1 + roll(3);
        m_exchange.setMarket({kWalked[index], ticks(index, m_middle[index] - half), ticks(index, m_middle[index] + half), ticks(index, m_middle[index]), {}});
    }
    void move()
    {
        const std::size_t index = anySymbol();
        const std::int64_t far = roll(40) == 0 ? 300 : 12;
        m_middle[index] = std::max<std::int64_t>(500, m_middle[index] + roll(2 * far + 1) - far);
        quote(index);
    }
    void print()
    {
        const std::size_t index = anySymbol();
        const bool buys = roll(2) == 0;
        const std::int64_t at = m_middle[index] + (buys ? 1 : -1) * roll(6);
        m_exchange.print(kWalked[index], ticks(index, at), lots(index, 1 + roll(2500)), buys ? Side::Buy : Side::Sell);
    }
    void funds()
    {
        const QString asset = QString::fromLatin1(std::array{"USDT", "BTC", "ETH", "BNB"}[static_cast<std::size_t>(roll(4))]);
        const Decimal amount = Decimal::fromRaw(base::Int128(1 + roll(400'000'000)) * 10'000'000'000);   // up to four, in 1e-8
        const std::int64_t what = roll(5);
        if (what == 0) {
            (void)m_exchange.withdraw(someone(), asset, amount);
        } else if (what == 1) {
            (void)m_exchange.deposit(someone(), asset, amount);
        } else if (what == 2) {
            (void)m_exchange.transfer(someone(), someone(), asset, amount);
        } else {
            AccountTerms terms;
            terms.payInBnb = roll(2) == 0;
            m_exchange.setTerms(someone(), terms);
        }
    }
    NewSpotOrder anyOrder(std::size_t index)
    {
        NewSpotOrder order;
        order.symbol = kWalked[index];
        order.side = roll(2) == 0 ? Side::Buy : Side::Sell;
        order.type = static_cast<SpotOrderType>(roll(3) == 0 ? 1 + roll(7) : roll(5) == 0 ? 2 : roll(6) == 0 ? 7 : 1);
        shape(order, index);
        if (order.type == SpotOrderType::Market && roll(3) == 0) {
            order.quoteQuantity = ticks(index, m_middle[index]) * order.quantity.value() + Money::literal("0.00000001");
            order.quantity.reset();
        }
        order.stp = static_cast<StpMode>(1 + roll(5));
        if (roll(9) == 0) {
            order.clientId = ClientOrderId(QStringLiteral("c-%1").arg(roll(50)));
        }
        return order;
    }
    void shape(NewSpotOrder &order, std::size_t index)
    {
        order.quantity = lots(index, 1 + roll(roll(20) == 0 ? 60'000 : 2'500));
        if (hasPrice(order.type)) {
            order.price = near(index, 25);
        }
        if (hasPrice(order.type) && order.type != SpotOrderType::LimitMaker) {
            const std::int64_t choice = roll(6);
            order.timeInForce = choice == 0 ? TimeInForce::Ioc : choice == 1 ? TimeInForce::Fok : TimeInForce::Gtc;
        }
        if (isContingent(order.type)) {
            const bool up = waitsForRise(order.type, order.side) == (roll(20) != 0);
            order.stopPrice = ticks(index, m_middle[index] + (up ? 1 : -1) * (1 + roll(40)));
            order.trailingBips = roll(4) == 0 ? static_cast<int>(5 + roll(60)) : 0;
            if (order.trailingBips > 0 && roll(2) == 0) {
                order.stopPrice.reset();
            }
        }
        if (hasPrice(order.type) && roll(10) == 0) {
            order.icebergQuantity = lots(index, std::max<std::int64_t>(1, 1 + roll(400)));
        }
    }
    NewOrderList anyList()
    {
        const std::size_t index = anySymbol();
        NewOrderList list;
        list.kind = static_cast<ListKind>(1 + roll(5));
        const Side side = roll(2) == 0 ? Side::Buy : Side::Sell;
        if (list.kind == ListKind::Oco) {
            pair(index, side, list.first, list.second);
            return list;
        }
        const bool opo = list.kind == ListKind::Opo || list.kind == ListKind::Opoco;
        list.first.symbol = kWalked[index];
        list.first.side = opo ? Side::Buy : side;
        list.first.type = SpotOrderType::Limit;
        list.first.quantity = lots(index, 10 + roll(1500));
        list.first.price = near(index, 8);
        list.first.timeInForce = roll(8) == 0 ? TimeInForce::Ioc : TimeInForce::Gtc;
        if (list.kind == ListKind::Otoco || list.kind == ListKind::Opoco) {
            list.third.emplace();
            pair(index, trading::opposite(list.first.side), list.second, *list.third);
        } else {
            list.second.symbol = kWalked[index];
            list.second.side = opo ? Side::Sell : roll(4) == 0 ? list.first.side : trading::opposite(list.first.side);
            list.second.type = static_cast<SpotOrderType>(1 + roll(7));
            shape(list.second, index);
            list.second.icebergQuantity.reset();
        }
        if (opo) {
            list.second.quantity.reset();
            if (list.third) {
                list.third->quantity.reset();
            }
        }
        return list;
    }
    void pair(std::size_t index, Side side, NewSpotOrder &above, NewSpotOrder &below)
    {
        const Quantity quantity = lots(index, 10 + roll(1500));
        const std::int64_t distance = 2 + roll(20);
        const auto leg = [&](NewSpotOrder &order, bool up) {
            order.symbol = kWalked[index];
            order.side = side;
            order.quantity = quantity;
            const bool stops = up == (side == Side::Buy);
            const Price edge = ticks(index, m_middle[index] + (up ? distance : -distance));
            if (!stops && roll(2) == 0) {
                order.type = SpotOrderType::LimitMaker;
                order.price = edge;
                return;
            }
            order.type = stops ? (roll(2) == 0 ? SpotOrderType::StopLoss : SpotOrderType::StopLossLimit)
                               : (roll(2) == 0 ? SpotOrderType::TakeProfit : SpotOrderType::TakeProfitLimit);
            order.stopPrice = edge;
            if (hasPrice(order.type)) {
                order.price = ticks(index, m_middle[index] + (side == Side::Buy ? 1 : -1) * roll(30));
                order.timeInForce = TimeInForce::Gtc;
            }
        };
        leg(above, true);
        leg(below, false);
    }
    SpotOrderKey anyKey()
    {
        if (m_witness.alive.empty()) {
            return {{}, VenueOrderId(1), {}};
        }
        auto found = m_witness.alive.lower_bound(m_lastPicked + 1 + roll(5));
        if (found == m_witness.alive.end()) {
            found = m_witness.alive.begin();
        }
        m_lastPicked = found->first;
        return {{}, VenueOrderId(found->first), {}};
    }
    // Whoever it belongs to; the others are told that they have no such order.
    void amend()
    {
        const SpotOrderKey key = anyKey();
        const AccountId account = someone();
        const auto order = m_exchange.order(account, key);
        if (!order) {
            ++m_answers[order.error().code];
            return;
        }
        const Decimal half = Decimal::div(order->quantity.value(), Decimal::fromInt(2), trading::Rounding::Down);
        const Decimal step = order->symbol == kWalked[0] ? Decimal::literal("0.00001") : Decimal::literal("0.001");
        const ClientOrderId id = roll(4) == 0 ? ClientOrderId(QStringLiteral("a-%1").arg(roll(50))) : ClientOrderId();
        count(m_exchange.amend(account, key, Quantity(half.roundedTo(step, trading::Rounding::Down)), id));
    }
    template<typename T>
    void count(const binance_server::Answer<T> &answer)
    {
        ++m_answers[answer ? 0 : answer.error().code];
        if constexpr (std::is_same_v<T, ListReceipt>) {
            m_lists = answer ? answer->list.id.value() : m_lists;
        }
    }

    static constexpr std::array<qsizetype, 3> kIndex{0, 3, 2};   // of the walked symbols in spotInstruments()
    SplitMix64 m_dice;
    Witness m_witness;
    SpotExchange m_exchange;
    base::VenueTime m_now{1'795'000'000'000};
    std::array<std::int64_t, 3> m_middle{};
    std::map<int, int> m_answers;
    std::int64_t m_steps = 0, m_lists = 0, m_lastPicked = 0;
};

} // namespace bw::paper::spot::testing
