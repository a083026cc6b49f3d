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

/** Work that begins so soon after a slice is in the same task: what was asked in between was known already. Milliseconds. */
const SAME_TASK = 1;
/** When the last slice in this document began and ended. */
let began = 0;
let ended = Number.NEGATIVE_INFINITY;

/**
 * Runs a generator in slices; resolves with the milliseconds it used, or stops at its next step when aborted. What a step yields
 * a promise of is waited for once its slice is over: an answer finds nothing of ours in its way.
 */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<number> {
  let used = 0;
  let from = now();
  if (from < ended || from - ended > SAME_TASK) began = from;
  let awaited: unknown;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    if (done) break;
    if (value instanceof Promise) awaited = value;
    const at = now();
    if (at - began < SLICE) continue;
    used += at - from;
    if (awaited) await awaited;
    awaited = undefined;
    await turn();
    began = from = now();
  }
  ended = now();
  return used + (ended - from);
}
