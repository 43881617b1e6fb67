// A test that ends: what waits for a message that never comes fails by its name.
import { test as run } from 'node:test';

export const test = (name, body) => run(name, { timeout: 20_000 }, body);
