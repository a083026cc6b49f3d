/** Rounds that no figure is taken from: the code is compiled in them. */
const WARM_UP = 2;

/**
 * Times tasks in turn, round after round, so that whatever else the machine does meets all of them alike. Returns each
 * round's times in milliseconds, in the order of the tasks.
 */
export function timeRounds<Tasks extends readonly (() => unknown)[]>(
  tasks: readonly [...Tasks],
  rounds: number,
): { readonly [Task in keyof Tasks]: number }[] {
  const times: { readonly [Task in keyof Tasks]: number }[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const taken = tasks.map((task) => {
      const start = performance.now();
      task();
      return performance.now() - start;
    });
    if (round >= 0) times.push(taken as { readonly [Task in keyof Tasks]: number });
  }
  return times;
}

/** Returns the middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
