import type { ChangeId } from '../../lib/library/change.ts';
import type { KeptBefore } from '../../lib/library/keep-outcome.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { WantedArticle } from '../keep/keep-state.ts';

/** Holds a file that was added, and how far it is. */
export interface QueuedFile {
  /** Tells it from another of the same name. */
  readonly id: number;
  readonly name: string;
  readonly progress: FileProgress;
}

/** Tells how far a file is on its way into the library. */
export type FileProgress =
  | { readonly state: 'waiting' }
  /** `part` of it is read, from 0 to 1. */
  | { readonly state: 'reading'; readonly part: number }
  | { readonly state: 'keeping' }
  | {
      readonly state: 'kept';
      readonly article: ArticleId;
      readonly change: ChangeId;
      readonly title: string | null;
      readonly quotes: number;
      readonly speakers: number;
      readonly isRead: boolean;
      readonly notRead: string | null;
    }
  /** It is in the library already. */
  | { readonly state: 'known'; readonly known: KeptBefore; readonly wanted: Omit<WantedArticle, 'how'> }
  | { readonly state: 'refused'; readonly error: Problem }
  | { readonly state: 'undone' };

/** Tells whether a file is being written, or will be: leaving the page would stop it. */
export function isUnderWay({ progress: { state } }: QueuedFile): boolean {
  return state === 'waiting' || state === 'reading' || state === 'keeping';
}
