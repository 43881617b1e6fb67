// ccxt's binanceusdm, REST, WebSocket API and streams, against the paper exchange.
import { before } from 'node:test';
import assert from 'node:assert/strict';
import { ends, test } from './suite.mjs';
import { startExchange, until } from './exchange.mjs';
import { ccxtClient, errors } from './ccxt_client.mjs';

const BTC = 'BTC/USDT:USDT';
const ETH = 'ETH/USDT:USDT';
let exchange;
let client;

before(async () => {
    exchange = await startExchange();
    client = await ccxtClient('usdm', exchange);
    await client.loadMarkets();
    await flat(); // the scenario begins with positions
    await flat(ETH);
});

ends(async () => {
    await client?.close();
    await exchange?.stop();
});

// A price so far away that nothing fills, on the market's grid.
async function farBid(symbol = BTC) {
    const { last } = await client.fetchTicker(symbol);
    return Number(client.priceToPrecision(symbol, last * 0.9));
}
async function flat(symbol = BTC) {
    await client.cancelAllOrders(symbol).catch(() => {});
    await client.cancelAllOrders(symbol, { trigger: true }).catch(() => {});
    const [position] = (await client.fetchPositions([symbol])).filter((p) => p.contracts > 0);
    if (position) await client.createOrder(symbol, 'market', position.side === 'long' ? 'sell' : 'buy', position.contracts, undefined, { reduceOnly: true });
}

test('markets', () => {
    const market = client.market(BTC);
    assert.equal(market.id, 'BTCUSDT');
    assert.equal(market.linear, true);
    assert.equal(market.precision.price > 0, true);
    assert.equal(market.limits.cost.min > 0, true);
});

test('time and status', async () => {
    assert.ok(Math.abs(await client.fetchTime() - Date.now()) < 5000);
});

test('market data', async () => {
    const book = await client.fetchOrderBook(BTC, 5);
    assert.ok(book.bids[0][0] < book.asks[0][0]);
    const ticker = await client.fetchTicker(BTC);
    assert.ok(ticker.last > 0);
    assert.ok((await client.fetchBidsAsks([BTC]))[BTC].bid > 0);
    assert.ok((await client.fetchTrades(BTC, undefined, 10)).length > 0);
    assert.ok((await client.fetchOHLCV(BTC, '1m', undefined, 3)).length > 0);
    assert.ok((await client.fetchFundingRate(BTC)).markPrice > 0);
    assert.ok((await client.fetchFundingRates([BTC, ETH]))[ETH].markPrice > 0);
    assert.ok((await client.fetchOpenInterest(BTC)).openInterestAmount >= 0);
    assert.ok(Array.isArray(await client.fetchFundingRateHistory(BTC)));
    assert.ok((await client.fetchTickers([BTC, ETH]))[ETH].last > 0);
    assert.ok((await client.fetchMarkPrice(BTC)).markPrice > 0);
});

test('balance', async () => {
    const balance = await client.fetchBalance();
    assert.equal(balance.USDT.total > 90000, true);
    assert.equal(typeof balance.USDT.free, 'number');
});

test('a limit order: placed, found, amended, cancelled', async () => {
    const price = await farBid();
    const order = await client.createOrder(BTC, 'limit', 'buy', 0.01, price);
    assert.equal(order.status, 'open');
    assert.equal((await client.fetchOrder(order.id, BTC)).price, price);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 1);
    assert.equal((await client.fetchOpenOrders()).length, 1);
    const lower = Number(client.priceToPrecision(BTC, price * 0.99));
    const amended = await client.editOrder(order.id, BTC, 'limit', 'buy', 0.02, lower);
    assert.equal(amended.price, lower);
    assert.equal(amended.amount, 0.02);
    assert.equal((await client.cancelOrder(order.id, BTC)).status, 'canceled');
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
    assert.equal((await client.fetchOrders(BTC)).at(-1).status, 'canceled');
});

test('a market order and its position, trades, income', async () => {
    const order = await client.createOrder(BTC, 'market', 'buy', 0.01);
    assert.equal(order.status, 'closed');
    const [position] = await client.fetchPositions([BTC]);
    assert.equal(position.side, 'long');
    assert.equal(position.contracts, 0.01);
    assert.ok(position.entryPrice > 0);
    const trades = await client.fetchMyTrades(BTC);
    assert.equal(trades.at(-1).order, order.id);
    assert.ok(trades.at(-1).fee.cost > 0);
    const closed = await client.createOrder(BTC, 'market', 'sell', 0.01, undefined, { reduceOnly: true });
    assert.equal(closed.status, 'closed');
    assert.ok((await client.fetchLedger('USDT')).length > 0);
    assert.ok(Array.isArray(await client.fetchFundingHistory(BTC)));
});

for (const [name, params, status] of [
    ['post-only', { timeInForce: 'GTX' }, 'open'],
    ['immediate or cancel', { timeInForce: 'IOC' }, 'expired'],
    ['good till a date', { timeInForce: 'GTD', goodTillDate: Date.now() + 3_600_000 }, 'open'],
]) {
    test(`a limit order, ${name}`, async () => {
        const { id } = await client.createOrder(BTC, 'limit', 'buy', 0.01, await farBid(), params);
        assert.equal((await client.fetchOrder(id, BTC)).status, status);
        await flat();
    });
}

test('fill or kill that cannot be filled is refused', async () => {
    await assert.rejects(farBid().then((price) => client.createOrder(BTC, 'limit', 'buy', 0.01, price, { timeInForce: 'FOK' })), errors.BaseError);
});

test('a post-only order that would take is refused', async () => {
    const { last } = await client.fetchTicker(BTC);
    await assert.rejects(client.createOrder(BTC, 'limit', 'buy', 0.01, Number(client.priceToPrecision(BTC, last * 1.02)), { timeInForce: 'GTX' }),
        errors.InvalidOrder);
});

for (const [name, type, side, factor, params] of [
    ['stop loss', 'market', 'sell', 0.9, 'stopLossPrice'],
    ['take profit', 'market', 'sell', 1.1, 'takeProfitPrice'],
    ['stop limit', 'limit', 'sell', 0.9, 'stopLossPrice'],
    ['take-profit limit', 'limit', 'sell', 1.1, 'takeProfitPrice'],
]) {
    test(`a conditional order: ${name}`, async () => {
        await client.createOrder(BTC, 'market', 'buy', 0.01);
        const { last } = await client.fetchTicker(BTC);
        const trigger = Number(client.priceToPrecision(BTC, last * factor));
        const order = await client.createOrder(BTC, type, side, 0.01, type === 'limit' ? trigger : undefined, { [params]: trigger, reduceOnly: true });
        const [open] = await client.fetchOpenOrders(BTC, undefined, undefined, { trigger: true });
        assert.equal(open.id, order.id);
        assert.equal(open.triggerPrice, trigger);
        await client.cancelOrder(order.id, BTC, { trigger: true });
        assert.equal((await client.fetchOpenOrders(BTC, undefined, undefined, { trigger: true })).length, 0);
        await flat();
    });
}

test('a trailing stop', async () => {
    await client.createOrder(BTC, 'market', 'buy', 0.01);
    const order = await client.createOrder(BTC, 'market', 'sell', 0.01, undefined, { trailingPercent: 1, reduceOnly: true });
    assert.equal((await client.fetchOpenOrders(BTC, undefined, undefined, { trigger: true }))[0].id, order.id);
    await flat();
});

test('several orders at once', async () => {
    const price = await farBid();
    const orders = await client.createOrders([
        { symbol: BTC, type: 'limit', side: 'buy', amount: 0.01, price },
        { symbol: BTC, type: 'limit', side: 'buy', amount: 0.02, price },
    ]);
    assert.deepEqual(orders.map((o) => o.amount), [0.01, 0.02]);
    const gone = await client.cancelOrders(orders.map((o) => o.id), BTC);
    assert.deepEqual(gone.map((o) => o.status), ['canceled', 'canceled']);
    await client.createOrder(BTC, 'limit', 'buy', 0.01, price);
    await client.cancelAllOrders(BTC);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
});

test('leverage and its brackets, fees, the position mode', async () => {
    assert.equal(Number((await client.setLeverage(5, BTC)).leverage), 5);
    assert.equal((await client.fetchLeverages([BTC]))[BTC].longLeverage, 5);
    assert.equal((await client.fetchPositionMode()).hedged, false);
    assert.ok((await client.fetchLeverageTiers([BTC]))[BTC].length > 0);
    assert.ok((await client.fetchTradingFee(BTC)).taker > 0);
});

test('hedge mode: both sides, closed apart', async () => {
    await flat();
    await flat(ETH);
    await client.setPositionMode(true);
    try {
        assert.equal((await client.fetchPositionMode()).hedged, true);
        const order = (side, positionSide) => client.createOrder(ETH, 'market', side, 0.1, undefined, { positionSide });
        await order('buy', 'LONG');
        await order('sell', 'SHORT');
        const held = (await client.fetchPositions([ETH])).filter((p) => p.contracts > 0);
        assert.deepEqual(held.map((p) => p.side).sort(), ['long', 'short']);
        assert.ok(held.every((p) => p.hedged));
        await order('sell', 'LONG');
        await order('buy', 'SHORT');
        assert.equal((await client.fetchPositions([ETH])).filter((p) => p.contracts > 0).length, 0);
    } finally {
        await client.setPositionMode(false);
    }
});

test('isolated margin: set, added to, taken back', async () => {
    await flat(ETH);
    await client.setMarginMode('isolated', ETH);
    try {
        await client.createOrder(ETH, 'market', 'buy', 0.1);
        const margin = async () => (await client.fetchPositions([ETH])).find((p) => p.contracts > 0);
        const before = await margin();
        assert.equal(before.marginMode, 'isolated');
        await client.addMargin(ETH, 5);
        const after = await margin();
        assert.ok(Math.abs(after.collateral - before.collateral - 5) < 1);
        await client.reduceMargin(ETH, 4);
        assert.ok((await client.fetchMarginAdjustmentHistory(ETH)).length >= 2);
        await flat(ETH);
    } finally {
        await client.setMarginMode('cross', ETH);
    }
});

test('the documented errors', async () => {
    const price = await farBid();
    await assert.rejects(client.createOrder(BTC, 'limit', 'buy', 0.0001, price), errors.InvalidOrder);
    await assert.rejects(client.createOrder(BTC, 'market', 'buy', 10), /-2019/);
    await assert.rejects(client.createOrder(BTC, 'market', 'sell', 0.01, undefined, { reduceOnly: true }), /-2022/);
    await assert.rejects(client.fetchOrder('123456789', BTC), errors.OrderNotFound);
    await assert.rejects(client.cancelOrder('123456789', BTC), errors.OrderNotFound);
    const stranger = await ccxtClient('usdm', { ...exchange, secret: 'x'.repeat(64) });
    await assert.rejects(stranger.fetchBalance(), errors.AuthenticationError);
    const nobody = await ccxtClient('usdm', { ...exchange, apiKey: 'x'.repeat(64) });
    await assert.rejects(nobody.fetchBalance(), errors.AuthenticationError);
    await Promise.all([stranger.close(), nobody.close()]);
});

test('market streams', async () => {
    assert.ok((await client.watchBidsAsks([BTC]))[BTC].bid > 0);
    assert.ok((await client.watchMarkPrice(BTC)).markPrice > 0);
    assert.ok((await client.watchTicker(BTC)).last > 0);
    const tickers = await client.watchTickers([BTC, ETH]);
    assert.ok((tickers[BTC] ?? tickers[ETH]).last > 0);
    const book = await client.watchOrderBook(BTC);
    assert.ok(book.bids[0][0] < book.asks[0][0]);
    assert.ok((await client.watchTrades(BTC)).length > 0);
    assert.ok((await client.watchOHLCV(BTC, '1m')).length > 0);
});

// The book is followed by its numbered changes: a gap would be an error of the client.
test('a book that is followed', async () => {
    const tops = new Set();
    await until(() => client.watchOrderBook(BTC), (book) => tops.add(`${book.bids[0]} ${book.asks[0]}`).size > 3);
});

test('account streams', async () => {
    const told = { orders: [], trades: [], positions: [], balance: 0 };
    const orders = until(() => client.watchOrders(BTC), (list) => told.orders.push(...list) && list.some((o) => o.status === 'closed'));
    const trades = client.watchMyTrades(BTC).then((list) => told.trades.push(...list));
    const balance = client.watchBalance().then((b) => { told.balance = b.USDT.total; });
    const positions = until(() => client.watchPositions([BTC]), (list) => list.some((p) => p.symbol === BTC && p.contracts > 0));
    await client.authenticate({ type: 'future' });
    const listens = () => Object.values(client.clients).some((c) => c.url.includes('private') && c.connection?.readyState === 1);
    await until(() => new Promise((wake) => setImmediate(() => wake(listens()))), Boolean);
    const order = await client.createOrder(BTC, 'market', 'buy', 0.01);
    await Promise.all([orders, trades, balance, positions]);
    assert.ok(told.orders.some((o) => o.id === order.id));
    assert.equal(told.trades[0].order, order.id);
    assert.ok(told.balance > 90000);
    await flat();
});

test('orders through the WebSocket API', async () => {
    const price = await farBid();
    const order = await client.createOrderWs(BTC, 'limit', 'buy', 0.01, price);
    assert.equal((await client.fetchOrderWs(order.id, BTC)).status, 'open');
    const lower = Number(client.priceToPrecision(BTC, price * 0.99));
    assert.equal((await client.editOrderWs(order.id, BTC, 'limit', 'buy', 0.02, lower)).price, lower);
    assert.equal((await client.cancelOrderWs(order.id, BTC)).status, 'canceled');
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
    assert.ok((await client.fetchBalanceWs()).USDT.total > 90000);
    assert.ok(Array.isArray(await client.fetchPositionsWs([BTC])));
    await assert.rejects(client.createOrderWs(BTC, 'limit', 'buy', 0.0001, price), errors.InvalidOrder);
});
