import type { ChangeId } from '../../lib/library/change.ts';
import type { ExportChoice } from '../../lib/library/exchange/export-library.ts';
import type {
  ConflictChoice,
  ImportOutcome,
  ImportPreview,
  TakenBack,
} from '../../lib/library/exchange/import-plan.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Asks the worker that takes articles out and in, one thing at a time. */
export type BackupOrder =
  | { readonly type: 'export'; readonly choice: ExportChoice }
  /** Where there is no library to compare it with, the file is only checked. */
  | { readonly type: 'look'; readonly file: File; readonly hasLibrary: boolean }
  | {
      readonly type: 'import';
      readonly file: File;
      readonly print: string;
      readonly choice: ConflictChoice;
      /** The import of the file that was stopped in the middle, and goes on. */
      readonly stopped: ChangeId | null;
    }
  | { readonly type: 'take-back'; readonly id: ChangeId }
  | { readonly type: 'stop' };

/** Tells the library page how far its worker is, and what came of it. */
export type BackupNews =
  /** Counts articles of an export, bytes of a file that is looked at, what of it is imported, slices that are taken back. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'exported'; readonly blob: Blob; readonly articles: number }
  | { readonly type: 'looked'; readonly preview: ImportPreview }
  | { readonly type: 'imported'; readonly id: ChangeId; readonly outcome: ImportOutcome }
  | { readonly type: 'taken-back'; readonly taken: TakenBack }
  /** The reader stopped it, and the library is what it was. */
  | { readonly type: 'stopped' }
  /** `isLeft`: some of an import is in the library, and could not be taken back. */
  | { readonly type: 'failed'; readonly error: Problem; readonly isLeft: boolean };
