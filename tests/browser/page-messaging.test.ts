import { afterEach, expect, test, vi } from 'vitest';
import { hasExtensionApi, onCommand, send } from '../../lib/browser/page-messaging.ts';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean | undefined;

/** Stands for what a browser leaves in a page's isolated world. */
function install(runtime: Record<string, unknown>, name = 'chrome'): Set<Listener> {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal(name, { runtime: { onMessage, ...runtime } });
  return listeners;
}

afterEach(() => vi.unstubAllGlobals());

const reject = () => Promise.reject(new Error('Could not establish connection.'));
const GONE = { ok: false, error: { code: 'extension-gone' } };
const NO_ANSWER = { ok: false, error: { code: 'no-answer', asked: 'page' } };
const REFUSED = { ok: false, error: { code: 'card-outdated' } };

test.each([
  ['an answer', { id: 'x', sendMessage: async () => ({ ok: true, value: 7 }) }, { ok: true, value: 7 }],
  ['a refusal', { id: 'x', sendMessage: async () => REFUSED }, REFUSED],
  ['silence', { id: 'x', sendMessage: async () => undefined }, NO_ANSWER],
  ['no listener', { id: 'x', sendMessage: reject }, NO_ANSWER],
  ['an extension that was updated', { sendMessage: reject }, GONE],
])('%s is a result, never an exception', async (_, runtime, result) => {
  install(runtime);
  expect(await send({ type: 'start' })).toEqual(result);
});

test('without extension API, as in a sandboxed frame, sending says so', async () => {
  vi.stubGlobal('chrome', undefined);
  expect(hasExtensionApi()).toBe(false);
  expect(await send({ type: 'start' })).toEqual(GONE);
});

test('Firefox’s own name for the API comes first', () => {
  install({}, 'chrome');
  install({ id: 'x' }, 'browser');
  expect(hasExtensionApi()).toBe(true);
});

test.each([
  [true, true, [true]],
  [false, true, [false]],
  [undefined, undefined, []],
])('a command handled with %j', (handled, listening, answers) => {
  const listeners = install({ id: 'x' });
  onCommand(() => handled);
  const got: unknown[] = [];
  const results = [...listeners].map((listener) =>
    listener({ type: 'open-card' }, {}, (value) => got.push(value)),
  );
  expect(results).toEqual([listening]);
  expect(got).toEqual(answers);
});
