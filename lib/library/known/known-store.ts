import type { Place } from '../derive/place.ts';
import type { ReadUpTo } from '../search/index/touched.ts';
import type { KnownArticle } from './known-article.ts';

/** Says how far the stored index is. */
export interface KnownState {
  /** Up to which write of which library it is true. */
  readonly at: ReadUpTo;
  /** The place up to which all articles are in it; empty at the beginning, null once all of them are. */
  readonly above: string | null;
  /** Counts the articles that were gone through. */
  readonly read: number;
}

/** Is what one step changes: written all together or not at all. */
interface KnownStep {
  readonly state: KnownState;
  readonly put: readonly KnownArticle[];
  /** Articles that have no known quote any more. */
  readonly remove: readonly Place[];
}

/**
 * Keeps the index of known quotes beside the library, so that it outlives the background. It can be made again at any time: whoever finds it damaged, or cannot write it, destroys it and
 * loses nothing.
 */
export interface KnownStore {
  /** Null where nothing is stored, or another version did. */
  state(): Promise<KnownState | null>;
  /** Lists articles behind a place, in the order of their places. */
  articles(above: string, limit: number): Promise<readonly KnownArticle[]>;
  write(step: KnownStep): Promise<void>;
  destroy(): Promise<void>;
}
