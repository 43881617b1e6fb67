// A test that ends: what waits for a message that never comes fails by its name, and a client that keeps a timer for the next
// twenty minutes does not keep the suite.
import { after, test as run } from 'node:test';

let failed = false;

export const test = (name, body, limit = 20_000) => run(name, async () => {
    let timer;
    const tooLate = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`"${name}" did not end within ${limit / 1000} s.`)), limit); });
    try {
        await Promise.race([body(), tooLate]);
    } catch (error) {
        failed = true;
        throw error;
    } finally {
        clearTimeout(timer);
    }
});

export const ends = (cleanUp) => after(async () => {
    await cleanUp();
    setTimeout(() => process.exit(failed ? 1 : 0), 200);
});
