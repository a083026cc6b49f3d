/** Tells how a reader's pointer first came to a name. */
export interface Arrival {
  /** In CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** The targets it points at, from the innermost out. */
  readonly path: readonly EventTarget[];
  /** Null where it came to rest. */
  readonly click: MouseEvent | null;
}

/** Makes a pointer rest after so long in one place. Milliseconds. */
export const REST = 90;
/** Allows for a hand that is never quite still. CSS px. */
export const TREMBLE = 4;
