/** How long a condition may take before a test fails, in milliseconds. Two busy cores are slow; nothing is this slow. */
const PATIENCE = 10_000;

/** Polls until `probe` gives something other than null, undefined or false. Throws, naming what was awaited, after 10 s. */
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
    `waited 10 s for ${what}; the last look gave ${last instanceof Error ? last.message : last}`,
  );
}

/** Waits, for what has no event to wait for. In milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
