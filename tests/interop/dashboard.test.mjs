// The dashboard in a real browser, before the real program: figures are seen, the stop is pressed and followed, and a page of
// another origin reaches nothing. With BW_PICTURES=FOLDER pictures of it are left there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startBrowser } from './browser.mjs';
import { ends, test as plain } from './suite.mjs';

const test = (name, body) => plain(name, body, 90_000); // a browser on a busy machine

const folder = mkdtempSync(join(tmpdir(), 'breakwater-dashboard-'));
const program = spawn(process.env.BW_PROGRAM, ['run', '--headless', '--api-port', '0', '--data-dir', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = await once(createInterface({ input: program.stdout }), 'line');
const api = JSON.parse(line).api;
const browser = await startBrowser();
ends(async () => {
    await browser.stop();
    program.kill('SIGTERM');
    await once(program, 'exit');
    rmSync(folder, { recursive: true, force: true });
});

const get = async (path) => (await fetch(api + '/api/unified/' + path)).json();
const until = async (ask, fits = (value) => value) => {
    for (;;) {
        const value = await ask();
        if (fits(value)) return value;
        await new Promise((resolve) => { setTimeout(resolve, 50); }); // between two questions
    }
};
await until(() => get('status'), (status) => status.status === 'ACTIVE');
const keep = async (page, name) => { if (process.env.BW_PICTURES) writeFileSync(join(process.env.BW_PICTURES, name + '.png'), await page.picture()); };
const text = (id) => `document.getElementById('${id}').textContent`;
const sideways = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

for (const [width, height] of [[360, 740], [1280, 900]]) {
    test(`the figures are seen at ${width} pixels`, async () => {
        const page = await browser.page(width, height);
        await page.go(api + '/dashboard');
        await until(() => page.run(text('state') + " === 'ACTIVE'"));
        await until(() => page.run("document.querySelectorAll('.position').length > 0 || document.getElementById('positions').textContent.includes('No position')"));
        await until(() => page.run(text('connection') + ".includes('up')"));
        const status = await get('status');
        assert.equal(await page.run("document.querySelectorAll('.position').length"), status.open_positions);
        assert.match(await page.run(text('figures')), /Balance[\d,]+\.\d\d/);
        assert.equal(await page.run(sideways), false, 'nothing hangs over the side');
        assert.ok(await page.run("document.getElementById('stop').getBoundingClientRect().height") >= 44, 'a thumb hits it');
        await keep(page, `dashboard-${width}`);
        await page.run("document.getElementById('stop').click()");
        assert.equal(await page.run("document.getElementById('ask').open"), true);
        await keep(page, `dashboard-${width}-ask`);
        await page.run("document.getElementById('back').click()");
        assert.equal((await get('status')).emergency_stop_active, false, 'asked, and not pressed');
        assert.deepEqual(page.complaints, [], 'the policy forbids nothing that the page does');
    });
}

test('its policy lets nothing else run', async () => {
    const page = await browser.page(1280, 900);
    await page.go(api + '/dashboard');
    await until(() => page.run(text('state') + " === 'ACTIVE'"));
    await page.run("{ const s = document.createElement('script'); s.textContent = 'window.strange = 1'; document.body.append(s); }");
    assert.equal(await page.run("window.strange === undefined"), true);
    await assert.rejects(page.run("fetch('http://127.0.0.1:1/')"));
    assert.ok(page.complaints.some((complaint) => complaint.includes('Content Security Policy')));
});

test('a page of another origin reaches nothing', async () => {
    const served = createServer((request, response) => { response.setHeader('Content-Type', 'text/html'); response.end('<!doctype html><title>foreign</title><body></body>'); });
    served.listen(0, '127.0.0.1');
    await once(served, 'listening');
    for (const host of ['127.0.0.1', 'localhost']) { // same site to one, cross site to the other
        const page = await browser.page(800, 600);
        await page.go(`http://${host}:${served.address().port}/`);
        await until(() => page.run("document.title === 'foreign'"));
        const tried = await page.run(`(async () => {
            const api = ${JSON.stringify(api)};
            const out = {};
            const attempt = async (name, act) => { try { out[name] = await act(); } catch (error) { out[name] = 'refused'; } };
            const stop = api + '/api/unified/emergency-stop';
            const body = JSON.stringify({ reason: 'foreign page' });
            await attempt('read', async () => (await fetch(api + '/api/unified/status')).text());
            await attempt('post', async () => (await fetch(stop, { method: 'POST', body })).text());
            await attempt('post with a preflight', async () => (await fetch(stop, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).text());
            await attempt('blind post', async () => { await fetch(stop, { method: 'POST', mode: 'no-cors', body }); return 'blind'; });
            await attempt('beacon', async () => { navigator.sendBeacon(stop, body); return 'blind'; });
            await attempt('form', () => new Promise((resolve) => {
                const frame = document.createElement('iframe'); frame.name = 'sink'; document.body.append(frame);
                const form = document.createElement('form'); form.method = 'post'; form.enctype = 'text/plain'; form.action = stop; form.target = 'sink';
                const field = document.createElement('input'); field.name = '{"reason":"foreign page","x":"'; field.value = '"}'; form.append(field); document.body.append(form);
                frame.onload = () => resolve('blind'); form.submit();
            }));
            await attempt('frame', () => new Promise((resolve) => {
                const frame = document.createElement('iframe'); frame.src = api + '/dashboard'; document.body.append(frame);
                frame.onload = () => { try { resolve(frame.contentDocument ? 'open' : 'closed'); } catch { resolve('closed'); } };
            }));
            await attempt('image', () => new Promise((resolve, reject) => { const i = new Image(); i.onload = () => resolve('open'); i.onerror = reject; i.src = api + '/api/unified/status'; }));
            await attempt('script', () => new Promise((resolve, reject) => { const s = document.createElement('script'); s.onload = () => resolve('open'); s.onerror = reject; s.src = api + '/api/unified/status'; document.body.append(s); }));
            await attempt('events', () => new Promise((resolve, reject) => { const e = new EventSource(api + '/api/unified/events'); e.onopen = () => resolve('open'); e.onerror = () => { e.close(); reject(); }; }));
            await attempt('WebSocket', () => new Promise((resolve, reject) => { const w = new WebSocket(api.replace('http', 'ws') + '/api/unified/events'); w.onopen = () => resolve('open'); w.onerror = reject; }));
            return out;
        })()`);
        for (const [name, outcome] of Object.entries(tried)) assert.ok(['refused', 'blind', 'closed'].includes(outcome), `${name}: ${outcome}`);
        assert.equal(Object.keys(tried).length, 11);
    }
    served.close();
    served.closeAllConnections();
    const status = await get('status');
    assert.equal(status.emergency_stop_active, false);
    const refused = await (await fetch(api + '/metrics')).text();
    assert.ok(Number(/breakwater_api_refused_total\{status="403"\} (\d+)/.exec(refused)?.[1]) >= 10, 'they did arrive, and were turned away');
});

test('the stop is pressed and followed', async () => {
    const page = await browser.page(360, 740);
    await page.go(api + '/dashboard');
    await until(() => page.run(text('state') + " === 'ACTIVE'"));
    await page.run("document.getElementById('stop').click()");
    await page.run("document.getElementById('reason').value = 'pressed in a browser'; document.getElementById('confirm').click()");
    const status = await until(() => get('status'), (s) => s.emergency_stop_active);
    assert.equal(status.emergency_stop_reason, 'pressed in a browser');
    await until(() => page.run(text('state') + " === 'STOPPED'"));
    await until(() => page.run("!document.getElementById('procedure').hidden && " + text('progress') + ".includes('Verified flatyes')"));
    assert.equal(await page.run("document.getElementById('ask').open"), false);
    assert.equal(await page.run("document.getElementById('stop').disabled"), true, 'it does not look armed where it is latched already');
    assert.match(await page.run(text('progress')), /pressed in a browser/);
    await until(() => page.run(text('positions') + ".includes('No position is open')")); // told by an event of its own
    assert.equal(await page.run(sideways), false);
    await keep(page, 'dashboard-360-stopped');
    assert.deepEqual(page.complaints, []);
});

test('a program that is gone is not shown as one that is there', async () => {
    const page = await browser.page(1280, 900);
    await page.go(api + '/dashboard');
    await until(() => page.run(text('state') + " === 'STOPPED'"));
    await keep(page, 'dashboard-1280-stopped');
    program.kill('SIGSTOP');
    try {
        await until(() => page.run("!document.getElementById('silence').hidden"));
        await keep(page, 'dashboard-1280-silent');
    } finally {
        program.kill('SIGCONT');
    }
});
