import { listenForGood } from '../../../lib/page/follow/listen-for-good.ts';
import { type Change, type Watch, watch } from '../../../lib/page/follow/watch.ts';
import { nodeAt, run, show, written } from '../show-in-page.ts';
import { until } from '../until-in-page.ts';

/** What a watch told, in order. */
type Log = string[];

/** As much as the watch has saved up when it begins, and a little more. Milliseconds. */
const ALL_SAVINGS = 420;

/** Follows the document; each reading takes so many milliseconds, which are those that are left in `cost`. */
function follow(log: Log, cost: number[] = []): Watch {
  const here: Watch = watch(document, {
    *onChanged(places: ReadonlyMap<Node, Change>, isRemoved) {
      const read = Array.from(places, ([node, change]) => `${change} ${written(node)}`);
      log.push(`${isRemoved ? 'removed, ' : ''}${read.join(', ')}`);
      const end = performance.now() + (cost.shift() ?? 0);
      while (performance.now() < end);
      yield;
    },
    onPutOff: (nodes) => log.push(`put off ${nodes.map(written).join(', ')}`),
    onSettled: () => log.push(here.isBehind() ? 'behind' : 'settled'),
  });
  return here;
}

/** Follows a body through one change; gives what was asked to be read again. */
export async function readAgain(html: string, change: string, bareHost = ''): Promise<string> {
  show(html);
  const log: Log = [];
  const changes = follow(log);
  if (bareHost) changes.expectShadow(nodeAt(bareHost) as Element);
  run(change);
  await until(() => log.includes('settled'));
  changes.stop();
  return log[0] ?? '';
}

/** Follows the shadow tree of `a` too, once it is told of it. */
export async function readAgainInShadow(html: string, change: string): Promise<string> {
  show(html);
  const log: Log = [];
  const changes = follow(log);
  changes.observe((nodeAt('a') as Element).shadowRoot as ShadowRoot);
  run(change);
  await until(() => log.includes('settled'));
  changes.stop();
  return log[0] ?? '';
}

/** Makes a first change whose reading uses up all savings, then a second one; gives what was told. */
export async function overspend(html: string, first: string, second: string): Promise<Log> {
  show(html);
  const log: Log = [];
  const changes = follow(log, [ALL_SAVINGS]);
  run(first);
  await until(() => log.includes('settled'));
  run(second);
  await until(() => log.filter((line) => line === 'settled').length > 1);
  changes.stop();
  // It may look more than once before there are savings again.
  return log.filter((line, k) => !line.startsWith('put off') || log.indexOf(line) === k);
}

/** Gives what was told by the end of the task that made two changes, with a flush behind each. */
export function toldAtOnce(html: string, first: string, second: string): Log {
  show(html);
  const log: Log = [];
  const changes = follow(log);
  for (const change of [first, second]) {
    run(change);
    changes.flush();
  }
  changes.stop();
  return [...log];
}

/** Flushes while a reading of many steps is under way; gives how many of them were done before and behind it. */
export async function stepsByFlush(html: string, change: string, steps: number): Promise<readonly number[]> {
  show(html);
  let done = 0;
  let isSettled = false;
  const changes = watch(document, {
    *onChanged() {
      while (done < steps) {
        const end = performance.now() + 1;
        while (performance.now() < end);
        done += 1;
        yield;
      }
    },
    onPutOff() {},
    onSettled() {
      isSettled = true;
    },
  });
  run(change);
  await until(() => done > 0);
  const before = done;
  changes.flush();
  const after = done;
  await until(() => isSettled);
  changes.stop();
  return [before, after];
}

/** Takes a listener away, as `document.open` does, and the root; gives what the listener heard while it was added twice, and behind that. */
export async function heardBehindRewriting(): Promise<Log> {
  show('<p>x</p>');
  const heard: Log = [];
  const log: Log = [];
  const told = new AbortController();
  const changes = follow(log);
  const listener = (event: Event): void => void heard.push((event as CustomEvent<string>).detail);
  const tell = (detail: string) => window.dispatchEvent(new CustomEvent('pageshow', { detail }));
  const rewrite = async (): Promise<void> => {
    log.length = 0;
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await until(() => log.includes('settled'));
  };
  listenForGood(window, 'pageshow', listener, { signal: told.signal });
  await rewrite();
  tell('twice added');
  window.removeEventListener('pageshow', listener);
  tell('gone');
  await rewrite();
  tell('root again');
  told.abort();
  window.removeEventListener('pageshow', listener);
  await rewrite();
  tell('stopped');
  changes.stop();
  return heard;
}

/** Stops one of two that follow, changes the page, and gives what the first was told when the second was. */
export async function toldAfterStop(html: string, change: string): Promise<Log> {
  show(html);
  const log: Log = [];
  const stopped = follow(log);
  const others: Log = [];
  const other = follow(others);
  stopped.stop();
  run(change);
  await until(() => others.includes('settled'));
  other.stop();
  return log;
}

let away: { readonly log: Log; readonly changes: Watch } | null = null;

/** Starts to follow; what comes is kept with when the page is seen. */
export function followAway(html: string): void {
  show(html);
  const log: Log = [];
  document.addEventListener('visibilitychange', () => log.push(document.visibilityState));
  away = { log, changes: follow(log) };
}

/** Gives what was told since `followAway`, once a change was read. */
export async function toldAway(): Promise<Log> {
  const { log, changes } = away as NonNullable<typeof away>;
  await until(() => log.includes('settled'));
  changes.stop();
  return log;
}
