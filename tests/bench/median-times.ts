/** Rounds that no figure is taken from: the code is compiled in them. */
const WARM_UP = 2;

/**
 * Times tasks in turn, round after round, so that whatever else the machine does meets all of them alike. Returns the median
 * of each in milliseconds.
 */
export function medianTimes(tasks: readonly (() => unknown)[], rounds: number): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++)
    tasks.forEach((task, k) => {
      const start = performance.now();
      task();
      if (round >= 0) times[k]?.push(performance.now() - start);
    });
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN);
}
