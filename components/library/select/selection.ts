/** Holds which rows of a list the reader chose, by their keys, and the row from which a choice of several goes. */
export interface Selection<Key extends string> {
  readonly keys: ReadonlySet<Key>;
  readonly from: number | null;
}

/** Chooses nothing. */
export const NOTHING_SELECTED: Selection<never> = { keys: new Set(), from: null };

/** Chooses a row, or lets go of it. */
export function toggled<Key extends string>({ keys }: Selection<Key>, at: number, key: Key): Selection<Key> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, from: at };
}

/** Adds rows to what is chosen; the next choice of several goes from the row `from`. */
export function added<Key extends string>(
  { keys }: Selection<Key>,
  from: number | null,
  more: readonly Key[],
): Selection<Key> {
  return { keys: new Set([...keys, ...more]), from };
}

/** Lets go of rows, as of those that are gone. */
export function without<Key extends string>(
  { keys, from }: Selection<Key>,
  gone: readonly Key[],
): Selection<Key> {
  const next = new Set(keys);
  for (const key of gone) next.delete(key);
  return { keys: next, from };
}
