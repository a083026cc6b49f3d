/** What was measured at one load: a value for each feature. */
export interface Measured {
  /** The profile that it came from. */
  readonly isWithin: boolean;
  readonly features: Readonly<Record<string, number>>;
}

/**
 * Says how often the best threshold on any one feature is right about loads that it has not seen, from 0 to 1: it is chosen on one half
 * and tried on the other, then the other way round. 0.5 is a coin.
 */
export function accuracyOf(loads: readonly Measured[]): number {
  const halves = [loads.filter((_, k) => k % 2 === 0), loads.filter((_, k) => k % 2 === 1)] as const;
  const right = rightOn(halves[0], halves[1]) + rightOn(halves[1], halves[0]);
  return right / loads.length;
}

function rightOn(training: readonly Measured[], tried: readonly Measured[]): number {
  let best = { right: -1, says: (_: Measured) => false };
  for (const feature of Object.keys(training[0]?.features ?? {}))
    for (const { features } of training) {
      const threshold = features[feature] ?? 0;
      for (const isAbove of [true, false]) {
        const says = (one: Measured) => (one.features[feature] ?? 0) >= threshold === isAbove;
        const right = countRight(training, says);
        if (right > best.right) best = { right, says };
      }
    }
  return countRight(tried, best.says);
}

function countRight(loads: readonly Measured[], says: (one: Measured) => boolean): number {
  return loads.filter((one) => says(one) === one.isWithin).length;
}

/** How far from a coin so many loads may come by chance, three standard deviations of it. */
export function chanceOf(loads: number): number {
  return 3 * Math.sqrt(0.25 / loads);
}
