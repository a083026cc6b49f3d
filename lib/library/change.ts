declare const brand: unique symbol;

/** Identifies a change of the library, so that it can be undone. */
export type ChangeId = string & { readonly [brand]: 'ChangeId' };

/** Tells which change was made. */
export interface Changed {
  readonly change: ChangeId;
}
