// Binance's own connector for USD-M futures, REST, WebSocket API and streams, against the paper exchange.
import { before } from 'node:test';
import assert from 'node:assert/strict';
import { DerivativesTradingUsdsFutures } from '@binance/derivatives-trading-usds-futures';
import { ends, test } from './suite.mjs';
import { startExchange } from './exchange.mjs';

const symbol = 'BTCUSDT';
let exchange;
let client;
let rest;

before(async () => {
    exchange = await startExchange();
    const keys = { apiKey: exchange.apiKey, apiSecret: exchange.secret };
    const ws = exchange.usdm.replace('http', 'ws');
    client = new DerivativesTradingUsdsFutures({
        configurationRestAPI: { ...keys, basePath: exchange.usdm },
        configurationWebsocketAPI: { ...keys, wsURL: `${ws}/ws-fapi/v1` },
        configurationWebsocketStreams: { wsURL: ws },
    });
    // Each method answers a response whose data() is read.
    rest = new Proxy(client.restAPI, { get: (api, name) => async (body) => (await api[name](body)).data() });
});

ends(() => exchange?.stop());

// The scenario begins with positions.
test('a clean account', async () => {
    for (const { symbol: held, positionAmt } of await rest.positionInformationV3({})) {
        await rest.cancelAllAlgoOpenOrders({ symbol: held });
        const amount = Number(positionAmt);
        if (amount !== 0) await rest.newOrder({ symbol: held, side: amount > 0 ? 'SELL' : 'BUY', type: 'MARKET', quantity: Math.abs(amount), reduceOnly: 'true' });
    }
});

const farBid = async () => (Number((await rest.symbolPriceTicker({ symbol })).price) * 0.9).toFixed(1);

test('market data', async () => {
    await rest.testConnectivity();
    assert.ok(Math.abs(Number((await rest.checkServerTime()).serverTime) - Date.now()) < 5000);
    assert.ok((await rest.exchangeInformation()).symbols.some((s) => s.symbol === symbol));
    assert.ok((await rest.orderBook({ symbol, limit: 5 })).bids.length > 0);
    assert.ok(Number((await rest.markPrice({ symbol })).markPrice) > 0);
    assert.ok((await rest.klineCandlestickData({ symbol, interval: '1m', limit: 2 })).length > 0);
    assert.ok((await rest.recentTradesList({ symbol, limit: 5 })).length > 0);
    assert.ok((await rest.compressedAggregateTradesList({ symbol, limit: 5 })).length > 0);
    assert.ok(Number((await rest.ticker24hrPriceChangeStatistics({ symbol })).lastPrice) > 0);
    assert.ok(Number((await rest.symbolOrderBookTicker({ symbol })).bidPrice) > 0);
});

test('account', async () => {
    assert.ok((await rest.futuresAccountBalanceV3()).some((b) => b.asset === 'USDT'));
    assert.ok(Number((await rest.accountInformationV3()).totalWalletBalance) > 0);
    assert.equal(typeof (await rest.futuresAccountConfiguration()).dualSidePosition, 'boolean');
    assert.ok((await rest.notionalAndLeverageBrackets({ symbol })).length > 0);
    assert.ok(Number((await rest.userCommissionRate({ symbol })).takerCommissionRate) > 0);
    assert.equal(Number((await rest.changeInitialLeverage({ symbol, leverage: 7 })).leverage), 7);
    assert.equal((await rest.symbolConfiguration({ symbol }))[0].leverage, 7);
});

test('an order: placed, asked for, modified, cancelled', async () => {
    const price = await farBid();
    const order = await rest.newOrder({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.01, price });
    assert.equal(order.status, 'NEW');
    const lower = (Number(price) * 0.99).toFixed(1);
    const modified = await rest.modifyOrder({ symbol, orderId: order.orderId, side: 'BUY', quantity: 0.02, price: lower });
    assert.equal(Number(modified.price), Number(lower));
    assert.equal(Number((await rest.queryOrder({ symbol, orderId: order.orderId })).origQty), 0.02);
    assert.equal((await rest.currentAllOpenOrders({ symbol })).length, 1);
    assert.equal((await rest.cancelOrder({ symbol, orderId: order.orderId })).status, 'CANCELED');
    await rest.testOrder({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.01, price });
    assert.equal((await rest.currentAllOpenOrders({ symbol })).length, 0);
});

test('a position with a stop, its trades and income', async () => {
    await rest.newOrder({ symbol, side: 'BUY', type: 'MARKET', quantity: 0.01 });
    const [position] = await rest.positionInformationV3({ symbol });
    assert.equal(Number(position.positionAmt), 0.01);
    const stop = await rest.newAlgoOrder({ algoType: 'CONDITIONAL', symbol, side: 'SELL', type: 'STOP_MARKET', triggerPrice: await farBid(), closePosition: 'true' });
    assert.equal((await rest.currentAllAlgoOpenOrders({ symbol }))[0].algoId, stop.algoId);
    await rest.cancelAlgoOrder({ algoId: stop.algoId });
    await rest.newOrder({ symbol, side: 'SELL', type: 'MARKET', quantity: 0.01, reduceOnly: 'true' });
    assert.ok((await rest.accountTradeList({ symbol })).length >= 2);
    assert.ok((await rest.getIncomeHistory({ symbol })).some((row) => row.incomeType === 'COMMISSION'));
});

test('hedge mode: both sides, closed apart', async () => {
    await rest.changePositionMode({ dualSidePosition: 'true' });
    assert.equal((await rest.getCurrentPositionMode()).dualSidePosition, true);
    const order = (side, positionSide) => rest.newOrder({ symbol, side, positionSide, type: 'MARKET', quantity: 0.01 });
    await order('BUY', 'LONG');
    await order('SELL', 'SHORT');
    const rows = await rest.positionInformationV3({ symbol });
    assert.deepEqual(rows.map((p) => [p.positionSide, Number(p.positionAmt)]), [['LONG', 0.01], ['SHORT', -0.01]]);
    await order('SELL', 'LONG');
    await order('BUY', 'SHORT');
    await rest.changePositionMode({ dualSidePosition: 'false' });
});

test('isolated margin: set, added to, taken back', async () => {
    await rest.changeMarginType({ symbol, marginType: 'ISOLATED' });
    await rest.newOrder({ symbol, side: 'BUY', type: 'MARKET', quantity: 0.01 });
    const wallet = async () => Number((await rest.positionInformationV3({ symbol }))[0].isolatedWallet);
    const before = await wallet();
    assert.ok(before > 0);
    await rest.modifyIsolatedPositionMargin({ symbol, amount: 5, type: '1' });
    assert.ok(Math.abs(await wallet() - before - 5) < 1e-6);
    await rest.modifyIsolatedPositionMargin({ symbol, amount: 4, type: '2' });
    assert.ok((await rest.getPositionMarginChangeHistory({ symbol })).length >= 3);
    await rest.newOrder({ symbol, side: 'SELL', type: 'MARKET', quantity: 0.01, reduceOnly: 'true' });
    await rest.changeMarginType({ symbol, marginType: 'CROSSED' });
});

test('several orders at once', async () => {
    const price = await farBid();
    const one = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price };
    const placed = await rest.placeMultipleOrders({ batchOrders: [one, { ...one, quantity: '0.02' }] });
    assert.deepEqual(placed.map((o) => Number(o.origQty)), [0.01, 0.02]);
    const gone = await rest.cancelMultipleOrders({ symbol, orderIdList: placed.map((o) => o.orderId) });
    assert.deepEqual(gone.map((o) => o.status), ['CANCELED', 'CANCELED']);
    await rest.autoCancelAllOpenOrders({ symbol, countdownTime: 0 });
});

test('the documented errors', async () => {
    await assert.rejects(rest.newOrder({ symbol, side: 'SELL', type: 'MARKET', quantity: 0.01, reduceOnly: 'true' }), /ReduceOnly Order is rejected/);
    await assert.rejects(rest.queryOrder({ symbol, orderId: 123456789 }), /Order does not exist/);
    await assert.rejects(rest.newOrder({ symbol: 'NOSUCH', side: 'BUY', type: 'MARKET', quantity: 1 }), /Invalid symbol/);
});

test('a market stream', async () => {
    const connection = await client.websocketStreams.connect();
    const stream = connection.individualSymbolBookTickerStreams({ symbol: symbol.toLowerCase() });
    const book = await new Promise((resolve) => stream.on('message', resolve));
    assert.equal(book.s, symbol);
    await connection.disconnect();
});

test('the account stream', async () => {
    const { listenKey } = await rest.startUserDataStream();
    await rest.keepaliveUserDataStream();
    const connection = await client.websocketStreams.connect();
    const stream = connection.userData(listenKey);
    const filled = new Promise((resolve) => stream.on('message', (event) => event.e === 'ORDER_TRADE_UPDATE' && event.o.X === 'FILLED' && resolve(event)));
    await rest.newOrder({ symbol, side: 'BUY', type: 'MARKET', quantity: 0.01 });
    assert.equal((await filled).o.s, symbol);
    await rest.newOrder({ symbol, side: 'SELL', type: 'MARKET', quantity: 0.01, reduceOnly: 'true' });
    await connection.disconnect();
    await rest.closeUserDataStream();
});

for (const [method, parameters, shown] of [
    ['aggregateTradeStreams', {}, (event) => Number(event.p) > 0 && event.e === 'aggTrade'],
    ['klineCandlestickStreams', { interval: '1m' }, (event) => event.k.i === '1m' && Number(event.k.o) > 0],
    ['individualSymbolTickerStreams', {}, (event) => event.e === '24hrTicker' && event.n > 0],
    ['individualSymbolMiniTickerStream', {}, (event) => event.e === '24hrMiniTicker'],
    ['diffBookDepthStreams', {}, (event) => event.u >= event.U && event.pu < event.U],
    ['partialBookDepthStreams', { levels: 5 }, (event) => event.b.length > 0],
    ['markPriceStream', {}, (event) => Number(event.i) > 0],
]) {
    test(`a market stream: ${method}`, async () => {
        const connection = await client.websocketStreams.connect();
        const stream = connection[method]({ symbol: symbol.toLowerCase(), ...parameters });
        const event = await new Promise((resolve) => stream.on('message', resolve));
        assert.equal(event.s, symbol);
        assert.ok(shown(event), JSON.stringify(event));
        await connection.disconnect();
    });
}

test('the WebSocket API', async () => {
    const connection = await client.websocketAPI.connect();
    const ask = async (method, parameters = {}) => (await connection[method](parameters)).data;
    assert.ok((await ask('orderBook', { symbol, limit: 5 })).bids.length > 0);
    assert.ok(Number((await ask('symbolPriceTicker', { symbol })).price) > 0);
    assert.ok(Number((await ask('symbolOrderBookTicker', { symbol })).bidPrice) > 0);
    const price = await farBid();
    const order = await ask('newOrder', { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.01, price });
    assert.equal(order.status, 'NEW');
    const lower = (Number(price) * 0.99).toFixed(1);
    assert.equal(Number((await ask('modifyOrder', { symbol, orderId: order.orderId, side: 'BUY', quantity: 0.02, price: lower })).price), Number(lower));
    assert.equal(Number((await ask('queryOrder', { symbol, orderId: order.orderId })).origQty), 0.02);
    assert.equal((await ask('cancelOrder', { symbol, orderId: order.orderId })).status, 'CANCELED');
    await ask('newOrder', { symbol, side: 'BUY', type: 'MARKET', quantity: 0.01 });
    const stop = await ask('newAlgoOrder', { algoType: 'CONDITIONAL', symbol, side: 'SELL', type: 'STOP_MARKET', triggerPrice: price, closePosition: 'true' });
    assert.equal((await ask('cancelAlgoOrder', { algoId: stop.algoId })).algoId, stop.algoId);
    for (const method of ['positionInformation', 'positionInformationV2']) {
        assert.equal(Number((await ask(method, { symbol }))[0].positionAmt), 0.01);
    }
    await ask('newOrder', { symbol, side: 'SELL', type: 'MARKET', quantity: 0.01, reduceOnly: 'true' });
    for (const method of ['futuresAccountBalance', 'futuresAccountBalanceV2']) {
        assert.ok((await ask(method)).some((b) => b.asset === 'USDT'));
    }
    for (const method of ['accountInformation', 'accountInformationV2']) {
        assert.ok(Number((await ask(method)).totalWalletBalance) > 0);
    }
    const { listenKey } = await ask('startUserDataStream');
    assert.equal((await ask('keepaliveUserDataStream')).listenKey, listenKey);
    await ask('closeUserDataStream');
    await connection.disconnect();
});
