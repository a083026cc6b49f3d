import type { ArticleId } from '../model.ts';
import type { Changed } from './change.ts';

/** Lists what may be done with an article that is kept already: ask, take its place, or stand beside it. */
export const KEEP_WAYS = ['ask', 'update', 'both'] as const;
/** Says what is done with an article that is kept already. */
export type KeepWay = (typeof KEEP_WAYS)[number];

/** Says that an article is kept already, as it was then. */
export interface KeptBefore {
  readonly article: ArticleId;
  /** ISO day, the reader's own. */
  readonly keptDay: string;
  /** Counts the paragraphs that were changed, added or taken away since; 0 where the text is the same. */
  readonly changed: number;
}

/** Shows what keeping an article would bring. */
export interface KeepPreview {
  readonly quotes: number;
  /** Counts those who are on record in it with quotes of their own. */
  readonly speakers: number;
  readonly words: number;
  /** Null where it is not kept yet. */
  readonly known: KeptBefore | null;
  /** The language, as BCP 47 has it, in which no quotes are read, or `NOT_READABLE`; null where they are. */
  readonly notRead: string | null;
  /** Whether the background reads it; else it is kept unread, and the library page reads it. */
  readonly isReadNow: boolean;
}

/** Says what came of keeping an article. */
export type KeepOutcome =
  | ({
      readonly state: 'kept';
      readonly article: ArticleId;
      readonly quotes: number;
      /** Counts those with quotes of their own. */
      readonly speakers: number;
      /** False where it is too long for the background: the library page reads it. */
      readonly isRead: boolean;
      /** The language in which no quotes are read, or `NOT_READABLE`; null where they are. */
      readonly notRead: string | null;
    } & Changed)
  /** It was kept before, and nothing was done. */
  | ({ readonly state: 'known' } & KeptBefore);
