// A headless Chromium, driven by its remote protocol over a pipe: no port that others could reach, no package.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function startBrowser() {
    const profile = mkdtempSync(join(tmpdir(), 'breakwater-browser-'));
    const child = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--hide-scrollbars', `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true }); // a group of its own: it ends as a whole
    const waiting = new Map();
    const listeners = [];
    let last = 0;
    let rest = '';
    child.stdio[4].on('data', (bytes) => {
        rest += bytes.toString();
        const messages = rest.split('\0');
        rest = messages.pop();
        for (const message of messages.map((text) => JSON.parse(text))) {
            if (message.id) {
                const { resolve, reject } = waiting.get(message.id);
                waiting.delete(message.id);
                message.error ? reject(new Error(message.error.message)) : resolve(message.result);
            } else {
                listeners.forEach((listener) => listener(message));
            }
        }
    });
    const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });
    return {
        async page(width, height) {
            const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
            const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
            const ask = (method, params) => send(method, params, sessionId);
            const complaints = [];
            listeners.push((message) => {
                if (message.sessionId !== sessionId) return;
                if (message.method === 'Runtime.exceptionThrown') complaints.push(message.params.exceptionDetails.text + ' ' + (message.params.exceptionDetails.exception?.description ?? ''));
                if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error') complaints.push(message.params.entry.text + ' ' + (message.params.entry.url ?? ''));
            });
            for (const domain of ['Page', 'Runtime', 'Log']) await ask(domain + '.enable');
            await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
            return {
                complaints,
                async go(url) {
                    const loaded = new Promise((resolve) => { listeners.push((message) => { if (message.sessionId === sessionId && message.method === 'Page.loadEventFired') resolve(); }); });
                    await ask('Page.navigate', { url });
                    await loaded;
                },
                async run(expression) {
                    const { result, exceptionDetails } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
                    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
                    return result.value;
                },
                async picture() {
                    const { cssContentSize } = await ask('Page.getLayoutMetrics');
                    const { data } = await ask('Page.captureScreenshot', { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height: Math.min(cssContentSize.height, 4000), scale: 1 } });
                    return Buffer.from(data, 'base64');
                },
            };
        },
        async stop() {
            const ended = new Promise((resolve) => { child.once('exit', resolve); });
            send('Browser.close').catch(() => {}); // its other processes write into the profile until they are told
            const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
            await ended;
            clearTimeout(late);
            try {
                process.kill(-child.pid, 'SIGKILL');
            } catch {
                // nobody of the group is left
            }
            rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
        },
    };
}
