// Starts the paper exchange for a suite and ends it with it. Clients get its address and the paper keys, nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

// Answers { spot, usdm, apiKey, secret, stop() }; addresses as "http://127.0.0.1:N".
export async function startExchange(args = []) {
    const program = process.env.BW_PROGRAM;
    if (!program) throw new Error('BW_PROGRAM has to name the breakwater program.');
    const child = spawn(program, ['paper-exchange', '--seed', '7', '--balance', '100000', '--symbols', 'BTCUSDT,ETHUSDT', ...args],
        { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const line = await Promise.race([
        once(createInterface({ input: child.stdout }), 'line').then(([text]) => text),
        ended.then(([code]) => { throw new Error(`The paper exchange ended with code ${code} before it was ready.`); }),
    ]);
    const ready = JSON.parse(line);
    return {
        spot: ready.spot, usdm: ready.usdm, apiKey: ready.api_key, secret: ready.api_secret,
        async stop() {
            child.kill('SIGTERM');
            const [code] = await ended;
            if (code !== 0) throw new Error(`The paper exchange ended with code ${code}.`);
        },
    };
}

// The first value of an endless question that fits. Fails by the runner's own limit of time.
export async function until(ask, fits) {
    for (;;) {
        const value = await ask();
        if (fits(value)) return value;
    }
}
