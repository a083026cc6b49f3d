import type { Problem } from '../../lib/problems/problem.ts';

/** Tells the library page how far its worker is with the articles that are to be read. */
export type ReadingNews =
  | { readonly type: 'progress'; readonly read: number; readonly total: number }
  /** All is read, or the page asked to stop. */
  | { readonly type: 'over' }
  | { readonly type: 'failed'; readonly error: Problem };
