interface Scheduling {
  readonly scheduler?: { postTask?: (task: () => void) => Promise<void> };
}

/** Ends a task after this long and the step that is under way, so that the page's own input never waits for ours. Milliseconds. */
export const SLICE = 5;

/**
 * Gives the page its turn. Not by `scheduler.yield`: that continues before whatever the page has waiting, and a long page
 * would stand still until it is read.
 */
function turn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs a generator in slices; resolves with the milliseconds it used, or stops at its next step when aborted. A step may yield
 * a promise, which is waited for after the slice: an answer finds nothing of ours in its way. It ends its slice by yielding a function
 * that gives what to wait for.
 */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<number> {
  let used = 0;
  let began = now();
  let awaited: unknown;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    if (done) break;
    if (value instanceof Promise) awaited = value;
    const rest = typeof value === 'function' ? value : null;
    const at = now();
    if (at - began < SLICE && !rest) continue;
    used += at - began;
    await awaited;
    await rest?.();
    awaited = undefined;
    await turn();
    began = now();
  }
  return used + (now() - began);
}

/** Runs a generator to its end at once. Only where the page itself cannot wait: a print. */
export function atOnce(steps: Iterator<unknown>): void {
  while (!steps.next().done);
}
