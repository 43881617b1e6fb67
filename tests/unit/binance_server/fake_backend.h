// A market with one idea of everything: it keeps what it was asked and answers from memory, so that the tests see
// what the server made of a request and how it prints a record.
#pragma once

#include "core/binance_server/backend.h"
#include "core/trading/instrument.h"

namespace bw::test {

using namespace binance_server;

constexpr std::int64_t kNowMs = 1795000000000;

inline trading::Instrument instrument(const char *symbol, const char *base, const char *tick, const char *step)
{
    trading::Instrument i;
    i.symbol = trading::Symbol(QString::fromLatin1(symbol));
    i.baseAsset = QString::fromLatin1(base);
    i.quoteAsset = QStringLiteral("USDT");
    i.marginAsset = QStringLiteral("USDT");
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = Price::literal("556.80");
    i.maxPrice = Price::literal("4529764");
    i.tickSize = Price::literal(tick);
    i.minQuantity = i.minMarketQuantity = i.stepSize = i.marketStepSize = Quantity::literal(step);
    i.maxQuantity = Quantity::literal("1000");
    i.maxMarketQuantity = Quantity::literal("120");
    i.minNotional = Money::literal("50");
    i.priceMultiplierUp = Ratio::literal("1.05");
    i.priceMultiplierDown = Ratio::literal("0.95");
    i.maxOpenOrders = 200;
    return i;
}

inline MarketRecord marketRecord(const char *symbol)
{
    MarketRecord m;
    m.symbol = trading::Symbol(QString::fromLatin1(symbol));
    m.last = Price::literal("84250.1");
    m.mark = Price::literal("84251.63104562");
    m.index = Price::literal("84250.8049597");
    m.bid = Price::literal("84250.1");
    m.ask = Price::literal("84250.2");
    m.bidQuantity = Quantity::literal("3.512");
    m.askQuantity = Quantity::literal("1.004");
    m.at = base::VenueTime(kNowMs - 5);
    m.nextFundingAt = base::VenueTime(1795017600000);
    m.fundingRate = Ratio::literal("0.0001");
    m.updateId = 9012345678901;
    return m;
}

class FakeBackend final : public Backend
{
public:
    FakeBackend()
    {
        all = {instrument("BTCUSDT", "BTC", "0.1", "0.001"), instrument("ETHUSDT", "ETH", "0.01", "0.001")};
        markets[trading::Symbol(QStringLiteral("BTCUSDT"))] = marketRecord("BTCUSDT");
        markets[trading::Symbol(QStringLiteral("ETHUSDT"))] = marketRecord("ETHUSDT");
    }

    void emitEvent(const BackendEvent &event) const { sink(event); }
    [[nodiscard]] OrderRecord record(const NewOrder &o)
    {
        OrderRecord r;
        r.view.symbol = o.symbol;
        r.view.clientId = o.clientId.isEmpty() ? trading::ClientOrderId(QStringLiteral("made-up-1")) : o.clientId;
        r.view.venueId = trading::VenueOrderId(412345678901);
        r.view.side = o.side;
        r.positionSide = o.positionSide;
        r.view.type = o.type;
        r.view.reduceOnly = o.reduceOnly;
        r.view.quantity = o.quantity;
        r.view.price = o.price.value_or(Price());
        r.view.updatedAt = r.createdAt = base::VenueTime(kNowMs + 7);
        r.timeInForce = o.timeInForce;
        r.selfTrade = o.selfTrade;
        r.goodTill = o.goodTill;
        if (o.type == trading::OrderType::Market || o.timeInForce == trading::TimeInForce::Ioc) {
            r.view.status = trading::OrderStatus::Filled;
            r.view.executed = o.quantity;
            r.view.averagePrice = Price::literal("84250.2");
            r.cumulativeQuote = r.view.averagePrice * o.quantity;
        }
        return r;
    }

    // Backend
    void setEventSink(EventSink newSink) override { sink = std::move(newSink); }
    void setTradeSink(TradeSink newSink) override { tradeSink = std::move(newSink); }
    base::VenueTime now() const override { return base::VenueTime(nowMs); }
    const QList<trading::Instrument> &instruments() const override { return all; }
    Answer<MarketRecord> market(const trading::Symbol &symbol) const override
    {
        if (!markets.contains(symbol))
            return tl::unexpected(VenueError{-1121, QStringLiteral("Invalid symbol."), 400});
        return markets.value(symbol);
    }
    BookView book(const trading::Symbol &symbol, int) const override
    {
        BookView view;
        if (const auto one = market(symbol)) {
            view.bids.append({one->bid, one->bidQuantity});
            view.asks.append({one->ask, one->askQuantity});
        }
        return view;
    }
    const SymbolHistory &history(const trading::Symbol &symbol) const override { return histories[symbol]; }
    QList<FundingRecord> fundings(const HistoryQuestion &) const override { return {}; }
    QList<Bracket> brackets(const trading::Symbol &) const override
    {
        return {{1, 125, Money(), Money::literal("300000"), Ratio::literal("0.004"), Money()},
                {2, 100, Money::literal("300000"), Money::literal("800000"), Ratio::literal("0.005"), Money::literal("300")}};
    }
    Answer<OrderRecord> placeOrder(const NewOrder &order) override
    {
        placed.append(order);
        if (refusal)
            return tl::unexpected(*refusal);
        orders.append(record(order));
        return orders.last();
    }
    Answer<void> testOrder(const NewOrder &) const override { return {}; }
    Answer<OrderRecord> amendOrder(const Amendment &amendment) override { return order(amendment.key); }
    Answer<void> armCountdown(const trading::Symbol &, base::Millis) override { return {}; }
    QList<OrderRecord> forceOrders(const HistoryQuestion &, ForceKind) const override { return {}; }
    QList<AlgoRecord> allAlgoOrders(const HistoryQuestion &) const override { return algos; }
    Answer<OrderRecord> cancelOrder(const OrderKey &key) override
    {
        lastKey = key;
        for (auto &o : orders) {
            if (matches(o, key)) {
                o.view.status = trading::OrderStatus::Canceled;
                return o;
            }
        }
        return tl::unexpected(VenueError{-2011, QStringLiteral("Unknown order sent."), 400});
    }
    Answer<int> cancelAllOrders(const trading::Symbol &symbol) override
    {
        cancelledAll.append(symbol);
        return 0;
    }
    Answer<OrderRecord> order(const OrderKey &key) const override
    {
        for (const auto &o : orders) {
            if (matches(o, key))
                return o;
        }
        return tl::unexpected(VenueError{-2013, QStringLiteral("Order does not exist."), 400});
    }
    QList<OrderRecord> openOrders(const trading::Symbol &symbol) const override
    {
        QList<OrderRecord> open;
        for (const auto &o : orders) {
            if (o.view.isOpen() && (symbol.isEmpty() || o.view.symbol == symbol))
                open.append(o);
        }
        return open;
    }
    QList<OrderRecord> allOrders(const HistoryQuestion &question) const override
    {
        lastQuestion = question;
        return orders;
    }
    Answer<AlgoRecord> placeAlgoOrder(const NewAlgoOrder &order) override
    {
        placedAlgos.append(order);
        if (refusal)
            return tl::unexpected(*refusal);
        AlgoRecord r;
        r.view.symbol = order.symbol;
        r.view.clientId = order.clientId;
        r.view.algoId = trading::AlgoId(3000000000012345);
        r.view.side = order.side;
        r.view.type = order.type;
        r.view.quantity = order.quantity;
        r.view.triggerPrice = order.triggerPrice;
        r.view.closePosition = order.closePosition;
        r.view.reduceOnly = order.reduceOnly;
        r.view.updatedAt = r.createdAt = base::VenueTime(kNowMs + 9);
        r.triggerBy = order.triggerBy;
        r.priceProtect = order.priceProtect;
        r.price = order.price;
        r.trailing = order.trailing;
        algos.append(r);
        return r;
    }
    Answer<AlgoRecord> cancelAlgoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) override
    {
        for (const auto &a : algos) {
            if (a.view.algoId == id || (id.isNull() && a.view.clientId == clientId))
                return a;
        }
        return tl::unexpected(VenueError{-2011, QStringLiteral("Unknown order sent."), 400});
    }
    Answer<int> cancelAllAlgoOrders(const trading::Symbol &symbol) override
    {
        cancelledAllAlgos.append(symbol);
        return 0;
    }
    Answer<AlgoRecord> algoOrder(trading::AlgoId id, const trading::ClientOrderId &clientId) const override
    {
        for (const auto &a : algos) {
            if (a.view.algoId == id || (id.isNull() && a.view.clientId == clientId))
                return a;
        }
        return tl::unexpected(VenueError{-2013, QStringLiteral("Order does not exist."), 400});
    }
    QList<AlgoRecord> openAlgoOrders(const trading::Symbol &symbol) const override
    {
        QList<AlgoRecord> open;
        for (const auto &a : algos) {
            if (symbol.isEmpty() || a.view.symbol == symbol)
                open.append(a);
        }
        return open;
    }
    QList<BalanceRecord> balances() const override { return {balance()}; }
    QList<PositionRecord> positions(const trading::Symbol &symbol) const override
    {
        if (!symbol.isEmpty() && symbol != position().position.symbol)
            return {};
        return {position()};
    }
    QList<SymbolConfigRecord> symbolConfigs(const trading::Symbol &symbol) const override
    {
        QList<SymbolConfigRecord> rows;
        for (const auto &i : all) {
            if (symbol.isEmpty() || i.symbol == symbol)
                rows.append({i.symbol, MarginType::Cross, 10, Money::literal("40000000")});
        }
        return rows;
    }
    QList<TradeRecord> userTrades(const HistoryQuestion &question) const override
    {
        lastQuestion = question;
        return {{fill()}};
    }
    QList<trading::IncomeRow> income(const HistoryQuestion &question) const override
    {
        lastQuestion = question;
        trading::IncomeRow row;
        row.type = QStringLiteral("TRANSFER");
        row.amount = Money::literal("-1.23456789");
        row.asset = QStringLiteral("USDT");
        row.at = base::VenueTime(kNowMs);
        row.tranId = 968932239200;
        return {row};
    }
    Answer<SymbolConfigRecord> changeLeverage(const trading::Symbol &symbol, int) override { return symbolConfigs(symbol).first(); }
    Answer<void> changeMarginType(const trading::Symbol &, MarginType) override { return {}; }
    Answer<void> movePositionMargin(const MarginMove &) override { return {}; }
    QList<MarginMove> marginMoves(const HistoryQuestion &) const override { return {}; }
    FeeBurn feeBurn() const override { return FeeBurn::Off; }
    void setFeeBurn(FeeBurn) override {}
    bool hedgeMode() const override { return hedge; }
    Answer<void> changePositionMode(trading::PositionMode mode) override
    {
        hedge = mode == trading::PositionMode::Hedge;
        return {};
    }
    Ratio makerCommission() const override { return Ratio::literal("0.0002"); }
    Ratio takerCommission() const override { return Ratio::literal("0.0005"); }

    static BalanceRecord balance()
    {
        BalanceRecord b;
        b.asset = QStringLiteral("USDT");
        b.wallet = Money::literal("12000.5");
        b.unrealized = Money::literal("12.0925");
        b.crossWallet = b.wallet;
        b.crossUnrealized = b.unrealized;
        b.available = Money::literal("9890.1");
        b.positionInitialMargin = Money::literal("2106.29075");
        b.openOrderInitialMargin = Money::literal("16.2");
        b.maintenanceMargin = Money::literal("84.25163");
        b.updatedAt = base::VenueTime(kNowMs + 100);
        return b;
    }
    static PositionRecord position()
    {
        PositionRecord p;
        p.position.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        p.position.amount = Quantity::literal("-0.25");
        p.position.entryPrice = Price::literal("84300");
        p.breakEvenPrice = Price::literal("84266.28");
        p.markPrice = Price::literal("84251.63");
        p.liquidationPrice = Price::literal("101233.1");
        p.unrealized = Money::literal("12.0925");
        p.notional = Money::literal("-21062.9075");
        p.initialMargin = Money::literal("2122.49075");
        p.maintenanceMargin = Money::literal("84.25163");
        p.openOrderInitialMargin = Money::literal("16.2");
        p.accumulatedRealized = Money::literal("200.5");
        p.adlPlace = 1;
        p.leverage = 10;
        p.updatedAt = base::VenueTime(kNowMs + 100);
        return p;
    }
    static trading::Fill fill()
    {
        trading::Fill f;
        f.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        f.tradeId = trading::TradeId(6123456789);
        f.orderId = trading::VenueOrderId(412345678901);
        f.clientId = trading::ClientOrderId(QStringLiteral("bw-f-000021"));
        f.side = trading::Side::Sell;
        f.price = Price::literal("84300");
        f.quantity = Quantity::literal("0.01");
        f.commission = Money::literal("0.1686");
        f.commissionAsset = QStringLiteral("USDT");
        f.realizedPnl = Money::literal("3");
        f.maker = true;
        f.at = base::VenueTime(kNowMs + 1000);
        return f;
    }
    static OrderRecord limitSell()
    {
        OrderRecord r;
        r.view.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        r.view.clientId = trading::ClientOrderId(QStringLiteral("bw-f-000021"));
        r.view.venueId = trading::VenueOrderId(412345678901);
        r.view.side = trading::Side::Sell;
        r.view.type = trading::OrderType::Limit;
        r.view.status = trading::OrderStatus::Filled;
        r.view.reduceOnly = true;
        r.view.quantity = r.view.executed = Quantity::literal("0.01");
        r.view.price = r.view.averagePrice = Price::literal("84300");
        r.view.updatedAt = base::VenueTime(kNowMs + 1000);
        r.createdAt = base::VenueTime(kNowMs);
        r.cumulativeQuote = Money::literal("843");
        return r;
    }

    QList<trading::Instrument> all;
    QHash<trading::Symbol, MarketRecord> markets;
    QList<OrderRecord> orders;
    QList<AlgoRecord> algos;
    QList<NewOrder> placed;
    QList<NewAlgoOrder> placedAlgos;
    QList<trading::Symbol> cancelledAll, cancelledAllAlgos;
    OrderKey lastKey;
    mutable HistoryQuestion lastQuestion;
    std::optional<VenueError> refusal;
    EventSink sink;
    TradeSink tradeSink;
    mutable MarketHistory histories;
    std::int64_t nowMs = kNowMs;
    bool hedge = false;

private:
    static bool matches(const OrderRecord &o, const OrderKey &key)
    {
        return o.view.symbol == key.symbol
               && (key.venueId.isNull() ? o.view.clientId == key.clientId : o.view.venueId == key.venueId);
    }
};

} // namespace bw::test
