/** Makes a native search for these code units. */
export function startsOf(codes: Iterable<number>): RegExp {
  return startsFrom(rangesOf(codes));
}

/** Makes the same search from its ranges, as `rangesOf` writes them. */
export function startsFrom(ranges: string): RegExp {
  return ranges === '' ? /(?!)/g : new RegExp(`[${ranges}]`, 'g');
}

/** Writes code units as the ranges of a character class, in ASCII. */
export function rangesOf(codes: Iterable<number>): string {
  const units = [...new Set(codes)].sort((x, y) => x - y);
  const written = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
  let ranges = '';
  for (let at = 0; at < units.length; ) {
    const first = units[at] ?? 0;
    let length = 1;
    while (units[at + length] === first + length) length += 1;
    ranges += written(first) + (length > 1 ? `-${written(first + length - 1)}` : '');
    at += length;
  }
  return ranges;
}
