/** Results that are kept: beyond it all are forgotten, so that memory has a bound. */
const MOST = 20_000;

/** Keeps the results of a pure function of one string: articles repeat the same names by the hundred. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
