// Binance's own connector for spot, REST, WebSocket API and streams, against the paper exchange.
import { before } from 'node:test';
import assert from 'node:assert/strict';
import { Spot } from '@binance/spot';
import { ends, test } from './suite.mjs';
import { startExchange } from './exchange.mjs';

const symbol = 'BTCUSDT';
let exchange;
let client;
let rest;

before(async () => {
    exchange = await startExchange();
    const keys = { apiKey: exchange.apiKey, apiSecret: exchange.secret };
    const ws = exchange.spot.replace('http', 'ws');
    client = new Spot({
        configurationRestAPI: { ...keys, basePath: exchange.spot },
        configurationWebsocketAPI: { ...keys, wsURL: `${ws}/ws-api/v3` },
        configurationWebsocketStreams: { wsURL: ws },
    });
    rest = new Proxy(client.restAPI, { get: (api, name) => async (body) => (await api[name](body)).data() });
});

ends(() => exchange?.stop());

const priceAt = async (factor) => (Number((await rest.tickerPrice({ symbol })).price) * factor).toFixed(2);

test('market data', async () => {
    await rest.ping();
    assert.ok(Math.abs(Number((await rest.time()).serverTime) - Date.now()) < 5000);
    assert.equal((await rest.exchangeInfo({ symbol })).symbols[0].symbol, symbol);
    assert.ok((await rest.depth({ symbol, limit: 5 })).bids.length > 0);
    assert.ok((await rest.getTrades({ symbol, limit: 5 })).length > 0);
    assert.ok((await rest.aggTrades({ symbol, limit: 5 })).length > 0);
    assert.ok((await rest.klines({ symbol, interval: '1m', limit: 2 })).length > 0);
    assert.ok(Number((await rest.avgPrice({ symbol })).price) > 0);
    assert.ok(Number((await rest.ticker24hr({ symbol })).lastPrice) > 0);
    assert.ok(Number((await rest.tickerBookTicker({ symbol })).bidPrice) > 0);
});

test('account', async () => {
    assert.ok((await rest.getAccount({ omitZeroBalances: true })).balances.some((b) => b.asset === 'USDT'));
    assert.ok((await rest.accountCommission({ symbol })).standardCommission);
    assert.ok((await rest.rateLimitOrder()).length > 0);
});

test('an order: placed, asked for, amended, replaced, cancelled', async () => {
    const price = await priceAt(0.9);
    const order = await rest.newOrder({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.02, price });
    assert.equal(order.status, 'NEW');
    const smaller = await rest.orderAmendKeepPriority({ symbol, orderId: order.orderId, newQty: 0.01 });
    assert.equal(Number(smaller.amendedOrder.qty), 0.01);
    const other = await rest.orderCancelReplace({ symbol, side: 'BUY', type: 'LIMIT', cancelReplaceMode: 'STOP_ON_FAILURE', timeInForce: 'GTC',
        quantity: 0.01, price, cancelOrderId: order.orderId });
    assert.equal(other.cancelResult, 'SUCCESS');
    assert.equal((await rest.getOpenOrders({ symbol })).length, 1);
    await rest.deleteOpenOrders({ symbol });
    assert.equal((await rest.getOrder({ symbol, orderId: order.orderId })).status, 'CANCELED');
    await rest.orderTest({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.01, price });
});

test('order lists', async () => {
    const bought = await rest.newOrder({ symbol, side: 'BUY', type: 'MARKET', quoteOrderQty: 900, newOrderRespType: 'FULL' });
    assert.equal(bought.status, 'FILLED');
    assert.ok(bought.fills.length > 0);
    const quantity = (Number(bought.executedQty) * 0.99).toFixed(5);
    const list = await rest.orderListOco({ symbol, side: 'SELL', quantity, aboveType: 'LIMIT_MAKER', abovePrice: await priceAt(1.1),
        belowType: 'STOP_LOSS', belowStopPrice: await priceAt(0.9) });
    assert.equal(list.orders.length, 2);
    assert.equal((await rest.openOrderList()).length, 1);
    await rest.deleteOrderList({ symbol, orderListId: list.orderListId });
    const chain = await rest.orderListOtoco({ symbol, workingType: 'LIMIT', workingSide: 'BUY', workingPrice: await priceAt(0.9), workingQuantity: 0.01,
        workingTimeInForce: 'GTC', pendingSide: 'SELL', pendingQuantity: 0.009, pendingAboveType: 'LIMIT_MAKER', pendingAbovePrice: await priceAt(1.1),
        pendingBelowType: 'STOP_LOSS', pendingBelowStopPrice: await priceAt(0.85) });
    assert.equal(chain.orders.length, 3);
    await rest.deleteOrderList({ symbol, orderListId: chain.orderListId });
    assert.ok((await rest.myTrades({ symbol })).length > 0);
});

test('the documented errors', async () => {
    await assert.rejects(rest.getOrder({ symbol, orderId: 123456789 }), /Order does not exist/);
    await assert.rejects(rest.newOrder({ symbol: 'NOSUCH', side: 'BUY', type: 'MARKET', quantity: 1 }), /Invalid symbol/);
    await assert.rejects(rest.newOrder({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.000001, price: 1 }), /Filter failure/);
});

test('a market stream', async () => {
    const connection = await client.websocketStreams.connect();
    const stream = connection.trade({ symbol: symbol.toLowerCase() });
    const trade = await new Promise((resolve) => stream.on('message', resolve));
    assert.equal(trade.s, symbol);
    await connection.disconnect();
});

test('the WebSocket API and its account stream', async () => {
    const connection = await client.websocketAPI.connect();
    const { stream } = await connection.userDataStreamSubscribeSignature();
    const filled = new Promise((resolve) => stream.on('message', (event) => event.e === 'executionReport' && event.X === 'FILLED' && resolve(event)));
    const placed = await connection.orderPlace({ symbol, side: 'BUY', type: 'MARKET', quantity: 0.001 });
    assert.equal(placed.data.status, 'FILLED');
    assert.equal((await filled).i, placed.data.orderId);
    await connection.disconnect();
});
