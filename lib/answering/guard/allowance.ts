/** Holds what is left of something that comes back with time. Below zero is a debt. */
export interface Allowance {
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Says how much there is at most, and how much comes back in a second. */
export interface Rate {
  readonly most: number;
  readonly perSecond: number;
}

/** Gives the allowance as it is at a later time; null is one that nothing was taken from. A clock that was set back gives nothing. */
export function refilled(before: Allowance | null, { most, perSecond }: Rate, at: number): Allowance {
  if (before === null) return { left: most, at };
  const back = (Math.max(0, at - before.at) / 1_000) * perSecond;
  return { left: Math.min(most, before.left + back), at };
}
