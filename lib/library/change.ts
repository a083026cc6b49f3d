declare const brand: unique symbol;

/** Identifies a change of the library, so that it can be undone. */
export type ChangeId = string & { readonly [brand]: 'ChangeId' };

/** Tells which change was made. */
export interface Changed {
  readonly change: ChangeId;
}

/** So many changes can be taken back, the last ones. */
export const MOST_CHANGES = 20;

/** Articles that are forgotten at once: more than fit on a screen, few enough that all of them can come back. */
export const MOST_FORGOTTEN = 100;
