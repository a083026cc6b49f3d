/** Says what a key does in a list of rows. */
export type RowCommand =
  | { readonly do: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly do: 'select' | 'select-all' | 'select-none' | 'forget' };

/** Holds what a list knows of where it is. */
export interface RowPlace {
  /** The row at which the reader is. */
  readonly at: number;
  readonly total: number;
  /** Rows that fit in sight: Page Down goes so far. */
  readonly inSight: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Lists where keys go from a place. */
const MOVES: ReadonlyMap<string, (place: RowPlace) => number> = new Map<string, (place: RowPlace) => number>([
  ['ArrowDown', ({ at }) => at + 1],
  ['ArrowUp', ({ at }) => at - 1],
  ['PageDown', ({ at, inSight }) => at + Math.max(1, inSight - 1)],
  ['PageUp', ({ at, inSight }) => at - Math.max(1, inSight - 1)],
  ['Home', () => 0],
  ['End', ({ total }) => total - 1],
]);

const OTHERS: ReadonlyMap<string, Exclude<RowCommand['do'], 'go'>> = new Map([
  [' ', 'select'],
  ['Escape', 'select-none'],
  ['Delete', 'forget'],
  ['Backspace', 'forget'],
]);

/** Says what a key does; null for keys that are the browser's. Shift with a move selects what lies between. */
export function rowCommand(pressed: Pressed, place: RowPlace): RowCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { do: 'select-all' } : null;
  const move = MOVES.get(key);
  if (move !== undefined)
    return { do: 'go', to: Math.max(0, Math.min(place.total - 1, move(place))), extend: shiftKey };
  const other = OTHERS.get(key);
  return other === undefined ? null : { do: other };
}
