/** Tells whether two sets of places have no place in common, and neither is empty: "New York" is the place of a mayor of New York City too. */
export function placesApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const place of one)
    for (const another of other) if (place.includes(another) || another.includes(place)) return false;
  return true;
}

/** Tells whether two sets share a word. */
export function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  for (const key of less) if (more.has(key)) return true;
  return false;
}

/** Tells whether two sets share no word, and neither is empty. */
export const areNeverSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && !intersect(one, other);
