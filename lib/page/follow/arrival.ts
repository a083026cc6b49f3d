/** How a reader's pointer first came to a name. */
export interface Arrival {
  /** In CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** The targets it points at, from the innermost out. */
  readonly path: readonly EventTarget[];
  /** Null where it came to rest. */
  readonly click: MouseEvent | null;
}

/** A pointer this long in one place rests. Milliseconds. */
export const REST = 90;
/** A hand is never quite still. CSS px. */
export const TREMBLE = 4;
