import type { Problem } from '../problems/problem.ts';

/** Says why a library cannot be used. */
type Unavailable = Extract<Problem, { readonly code: 'library-unavailable' }>['why'];

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
