// ccxt's binance on spot, REST, WebSocket API and streams, against the paper exchange.
import { before } from 'node:test';
import assert from 'node:assert/strict';
import { ends, test } from './suite.mjs';
import { startExchange, until } from './exchange.mjs';
import { ccxtClient, errors } from './ccxt_client.mjs';

const BTC = 'BTC/USDT';
const ETH = 'ETH/USDT';
let exchange;
let client;

before(async () => {
    exchange = await startExchange();
    client = await ccxtClient('spot', exchange);
    await client.loadMarkets();
});

ends(async () => {
    await client?.close();
    await exchange?.stop();
});

async function priceAt(factor, symbol = BTC) {
    const { last } = await client.fetchTicker(symbol);
    return Number(client.priceToPrecision(symbol, last * factor));
}

test('markets', () => {
    const market = client.market(BTC);
    assert.equal(market.id, 'BTCUSDT');
    assert.equal(market.spot, true);
    assert.ok(market.precision.price > 0);
    assert.ok(market.limits.cost.min > 0);
});

test('time and status', async () => {
    assert.ok(Math.abs(await client.fetchTime() - Date.now()) < 5000);
    assert.equal((await client.fetchStatus()).status, 'ok');
});

test('market data', async () => {
    const book = await client.fetchOrderBook(BTC, 5);
    assert.ok(book.bids[0][0] < book.asks[0][0]);
    assert.ok((await client.fetchTicker(BTC)).last > 0);
    assert.ok((await client.fetchTickers([BTC, ETH]))[ETH].last > 0);
    assert.ok((await client.fetchBidsAsks([BTC]))[BTC].ask > 0);
    assert.ok((await client.fetchLastPrices([BTC]))[BTC].price > 0);
    assert.ok((await client.fetchTrades(BTC, undefined, 10)).length > 0);
    assert.ok((await client.fetchOHLCV(BTC, '1m', undefined, 3)).length > 0);
});

test('balance and fees', async () => {
    const balance = await client.fetchBalance();
    assert.ok(balance.USDT.total > 0);
    assert.equal(typeof balance.USDT.free, 'number');
    assert.ok((await client.fetchTradingFee(BTC)).taker >= 0);
});

test('a limit order: placed, found, cancelled', async () => {
    const before = (await client.fetchBalance()).USDT;
    const price = await priceAt(0.9);
    const order = await client.createOrder(BTC, 'limit', 'buy', 0.01, price);
    assert.equal(order.status, 'open');
    assert.ok((await client.fetchBalance()).USDT.used > before.used);
    assert.equal((await client.fetchOrder(order.id, BTC)).price, price);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 1);
    assert.equal((await client.fetchOpenOrders()).length, 1);
    assert.equal((await client.cancelOrder(order.id, BTC)).status, 'canceled');
    assert.equal((await client.fetchOrders(BTC)).at(-1).status, 'canceled');
    assert.equal((await client.fetchCanceledOrders(BTC)).at(-1).id, order.id);
    assert.equal((await client.fetchBalance()).USDT.used, before.used);
});

test('an order is replaced', async () => {
    const order = await client.createOrder(BTC, 'limit', 'buy', 0.01, await priceAt(0.9));
    const price = await priceAt(0.89);
    const other = await client.editOrder(order.id, BTC, 'limit', 'buy', 0.02, price);
    assert.notEqual(other.id, order.id);
    const [open] = await client.fetchOpenOrders(BTC);
    assert.deepEqual([open.id, open.price, open.amount], [other.id, price, 0.02]);
    await client.cancelAllOrders(BTC);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
});

test('market orders, their trades, by quantity and by cost', async () => {
    const bought = await client.createOrder(BTC, 'market', 'buy', 0.01);
    assert.equal(bought.status, 'closed');
    assert.ok(bought.average > 0);
    const [trade] = await client.fetchMyTrades(BTC);
    assert.equal(trade.order, bought.id);
    assert.ok(trade.fee.cost > 0);
    assert.equal((await client.fetchOrderTrades(bought.id, BTC)).every((t) => t.order === bought.id), true);
    const spent = await client.createMarketBuyOrderWithCost(BTC, 500);
    assert.ok(spent.cost <= 500 && spent.cost > 450);
    const sold = await client.createOrder(BTC, 'market', 'sell', 0.009);
    assert.equal(sold.status, 'closed');
});

for (const [name, params, status] of [
    ['post-only', { postOnly: true }, 'open'],
    ['immediate or cancel', { timeInForce: 'IOC' }, 'expired'],
    ['fill or kill', { timeInForce: 'FOK' }, 'expired'],
]) {
    test(`a limit order, ${name}`, async () => {
        const { id } = await client.createOrder(BTC, 'limit', 'buy', 0.01, await priceAt(0.9), params);
        assert.equal((await client.fetchOrder(id, BTC)).status, status);
        if (status === 'open') await client.cancelOrder(id, BTC);
    });
}

test('a post-only order that would take is refused', async () => {
    await assert.rejects(priceAt(1.02).then((price) => client.createOrder(BTC, 'limit', 'buy', 0.01, price, { postOnly: true })),
        errors.OrderImmediatelyFillable);
});

for (const [name, type, factor, params] of [
    ['stop loss', 'market', 0.9, 'stopLossPrice'],
    ['take profit', 'market', 1.1, 'takeProfitPrice'],
    ['stop limit', 'limit', 0.9, 'stopLossPrice'],
    ['take-profit limit', 'limit', 1.1, 'takeProfitPrice'],
]) {
    test(`a conditional order: ${name}`, async () => {
        await client.createOrder(BTC, 'market', 'buy', 0.01);
        const trigger = await priceAt(factor);
        const order = await client.createOrder(BTC, type, 'sell', 0.009, type === 'limit' ? trigger : undefined, { [params]: trigger });
        const [open] = await client.fetchOpenOrders(BTC);
        assert.deepEqual([open.id, open.triggerPrice], [order.id, trigger]);
        await client.cancelOrder(order.id, BTC);
    });
}

test('a trailing stop', async () => {
    await client.createOrder(BTC, 'market', 'buy', 0.01);
    const order = await client.createOrder(BTC, 'STOP_LOSS', 'sell', 0.009, undefined, { trailingPercent: 1 });
    assert.equal((await client.fetchOpenOrders(BTC))[0].id, order.id);
    await client.cancelAllOrders(BTC);
});

test('validated and not placed', async () => {
    await client.createOrder(BTC, 'limit', 'buy', 0.01, await priceAt(0.9), { test: true });
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
});

test('order lists', async () => {
    await client.createOrder(BTC, 'market', 'buy', 0.01);
    const [above, below, worse] = [await priceAt(1.1), await priceAt(0.9), await priceAt(0.89)].map(String);
    const oco = await client.privatePostOrderListOco({
        symbol: 'BTCUSDT', side: 'SELL', quantity: '0.009', aboveType: 'LIMIT_MAKER', abovePrice: above,
        belowType: 'STOP_LOSS_LIMIT', belowStopPrice: below, belowPrice: worse, belowTimeInForce: 'GTC',
    });
    assert.equal(oco.orders.length, 2);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 2);
    assert.equal((await client.privateGetOpenOrderList())[0].orderListId, oco.orderListId);
    await client.privateDeleteOrderList({ symbol: 'BTCUSDT', orderListId: oco.orderListId });
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
    const oto = await client.privatePostOrderListOto({
        symbol: 'BTCUSDT', workingType: 'LIMIT', workingSide: 'BUY', workingPrice: below, workingQuantity: '0.01', workingTimeInForce: 'GTC',
        pendingType: 'LIMIT_MAKER', pendingSide: 'SELL', pendingPrice: above, pendingQuantity: '0.009',
    });
    assert.equal(oto.orders.length, 2);
    await client.privateDeleteOrderList({ symbol: 'BTCUSDT', orderListId: oto.orderListId });
});

test('the documented errors', async () => {
    const price = await priceAt(0.9);
    await assert.rejects(client.createOrder(BTC, 'limit', 'buy', 0.00001, price), errors.BadRequest);
    await assert.rejects(client.createOrder(BTC, 'market', 'buy', 90), errors.InsufficientFunds);
    await assert.rejects(client.fetchOrder('123456789', BTC), errors.OrderNotFound);
    await assert.rejects(client.cancelOrder('123456789', BTC), errors.OrderNotFound);
    const stranger = await ccxtClient('spot', { ...exchange, secret: 'x'.repeat(64) });
    await assert.rejects(stranger.fetchBalance(), errors.AuthenticationError);
    const nobody = await ccxtClient('spot', { ...exchange, apiKey: 'x'.repeat(64) });
    await assert.rejects(nobody.fetchBalance(), errors.AuthenticationError);
    await Promise.all([stranger.close(), nobody.close()]);
});

test('market streams', async () => {
    assert.ok((await client.watchTicker(BTC)).last > 0);
    assert.ok((await client.watchBidsAsks([BTC]))[BTC].bid > 0);
    const book = await client.watchOrderBook(BTC);
    assert.ok(book.bids[0][0] < book.asks[0][0]);
    assert.ok((await client.watchTrades(BTC)).length > 0);
    assert.ok((await client.watchOHLCV(BTC, '1m')).length > 0);
});

test('account streams', async () => {
    const orders = until(() => client.watchOrders(BTC), (list) => list.some((o) => o.status === 'closed'));
    const trades = client.watchMyTrades(BTC);
    const balance = client.watchBalance();
    await client.fetchTime(); // the subscriptions are on their way
    await until(() => client.createOrder(BTC, 'market', 'buy', 0.001).then(() => Promise.race([orders, new Promise((wake) => setImmediate(wake, null))])), Boolean);
    assert.ok((await trades)[0].amount > 0);
    assert.ok((await balance).BTC.total > 0);
});

test('orders through the WebSocket API', async () => {
    const order = await client.createOrderWs(BTC, 'limit', 'buy', 0.01, await priceAt(0.9));
    assert.equal((await client.fetchOrderWs(order.id, BTC)).status, 'open');
    assert.equal((await client.fetchOpenOrdersWs(BTC)).length, 1);
    await client.cancelOrderWs(order.id, BTC);
    assert.ok((await client.fetchBalanceWs()).info.balances.length > 0);
    assert.equal((await client.fetchOpenOrders(BTC)).length, 0);
});
