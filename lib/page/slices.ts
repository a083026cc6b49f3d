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

/** Runs a generator in slices; resolves with the milliseconds it used, or stops at its next step when aborted. */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<number> {
  let used = 0;
  let began = now();
  while (!signal.aborted && !steps.next().done) {
    const spent = now() - began;
    if (spent < SLICE) continue;
    used += spent;
    await turn();
    began = now();
  }
  return used + (now() - began);
}
