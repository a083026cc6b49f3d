/** Lists why a library cannot be used. */
export const UNAVAILABLE = ['always-private', 'damaged', 'closed'] as const;
/**
 * Says why a library cannot be used: the browser stores nothing for extensions (Firefox set to be private always), what is stored
 * cannot be read, or the browser closed it.
 */
export type Unavailable = (typeof UNAVAILABLE)[number];

/** Counts what a library holds. */
export interface LibraryCounts {
  readonly articles: number;
  readonly quotes: number;
  readonly actors: number;
  /** Articles that no engine has read: too long for the background. */
  readonly unread: number;
  /** Articles that an older engine read. */
  readonly old: number;
}

/** Says how the library is. */
export type LibraryState =
  | ({ readonly state: 'open' } & LibraryCounts)
  | { readonly state: 'unavailable'; readonly why: Unavailable }
  /** Written by a newer On Record. */
  | { readonly state: 'newer' }
  /** The browser lost it: it was there, and is not. */
  | { readonly state: 'lost' };
