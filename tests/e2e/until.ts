/** How long a condition may take before a test fails, in milliseconds. It ends what hangs: no busy machine is this slow. */
export const PATIENCE = 60_000;

/** Polls until `probe` gives something other than null, undefined or false. Throws, naming what was awaited, after `PATIENCE`. */
export async function until<Value>(
  what: string,
  probe: () => Value | Promise<Value>,
): Promise<Exclude<Value, null | undefined | false>> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await probe();
      if (last !== null && last !== undefined && last !== false)
        return last as Exclude<Value, null | undefined | false>;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(
    `waited ${PATIENCE / 1_000} s for ${what}; the last look gave ${last instanceof Error ? last.message : last}`,
  );
}

/** How long a page gets to show that nothing happens, in milliseconds: several times what painting or a card takes. */
const LONG_ENOUGH = 1_000;

/**
 * Gives a fault time to show, where nothing is to happen: for that there is no event. On a busy machine it misses a fault
 * that would come later; it never sees one that is not there.
 */
export function timeForFaults(): Promise<void> {
  return pause(LONG_ENOUGH);
}

/** Waits, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
