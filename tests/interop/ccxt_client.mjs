// ccxt as its users have it: only the addresses are others.
import ccxt from 'ccxt';

// Binance's hosts by market. What is of neither stays where it is, and no test goes there.
const MARKET_OF_HOST = [[/^(api|stream|ws-api)\.binance\.com/, 'spot'], [/^(fapi|dapi|fstream|ws-fapi)\.binance\.com/, 'usdm']];

function movedTo(urls, exchange) {
    if (typeof urls !== 'string') {
        return Object.fromEntries(Object.entries(urls).map(([key, value]) => [key, movedTo(value, exchange)]));
    }
    const [, scheme, host, path] = urls.match(/^(\w+):\/\/([^/]+)(.*)$/);
    const market = MARKET_OF_HOST.find(([pattern]) => pattern.test(host))?.[1];
    return market ? `${scheme.startsWith('ws') ? 'ws' : 'http'}://${new URL(exchange[market]).host}${path}` : urls;
}

// market: 'spot' or 'usdm'
export async function ccxtClient(market, exchange) {
    const usdm = market === 'usdm';
    const Client = usdm ? ccxt.pro.binanceusdm : ccxt.pro.binance;
    const client = new Client({
        apiKey: exchange.apiKey, secret: exchange.secret,
        options: { fetchMarkets: { types: [usdm ? 'linear' : 'spot'] }, warnOnFetchOpenOrdersWithoutSymbol: false },
    });
    client.urls.api = movedTo(client.urls.api, exchange);
    await client.loadHttpProxyAgent(); // without it, plain ws:// is refused
    return client;
}

export const errors = ccxt;
