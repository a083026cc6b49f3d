import type { Extracted } from '../../lib/extract/extracted.ts';
import type { EditableField } from '../../lib/library/article-record.ts';
import type { ChangeId } from '../../lib/library/change.ts';
import type { KeepPreview, KeepWay } from '../../lib/library/keep-outcome.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Holds what a page has to keep. */
export interface FoundArticle {
  readonly extracted: Extracted;
  readonly preview: KeepPreview;
}

/** Holds an article as the reader wants it kept. */
export interface WantedArticle {
  readonly extracted: Extracted;
  /** Fields that the reader put right, or confirmed. */
  readonly edited: readonly EditableField[];
  readonly how: KeepWay;
}

/** Tells what was kept, and how to take it back. */
export interface JustKept {
  readonly article: ArticleId;
  readonly change: ChangeId;
  /** Null for an article without a headline. */
  readonly title: string | null;
  readonly quotes: number;
  readonly speakers: number;
  /** False where it is too long to be read at once. */
  readonly isRead: boolean;
  /** The language in which no quotes are read, or `NOT_READABLE`; null where they are. */
  readonly notRead: string | null;
  /** Whether it took the place of what was kept before. */
  readonly isUpdate: boolean;
}

/** Tells how far keeping the page in the tab is. */
export type KeepState =
  | { readonly state: 'idle' }
  /** Nothing is kept from a private window. */
  | { readonly state: 'private' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly error: Problem }
  | {
      readonly state: 'found';
      readonly found: FoundArticle;
      readonly isKeeping: boolean;
      /** Why it could not be kept; null before anybody tried. */
      readonly error: Problem | null;
    }
  | { readonly state: 'kept'; readonly kept: JustKept; readonly error: Problem | null }
  | { readonly state: 'undone' };

/** Lists what the reader can do about keeping the page. */
export interface KeepActions {
  /** Reads the page. */
  readonly onRead: () => void;
  readonly onKeep: (wanted: WantedArticle) => void;
  readonly onUndo: (kept: JustKept) => void;
  readonly onOpen: (article: ArticleId) => void;
  readonly onClose: () => void;
}
