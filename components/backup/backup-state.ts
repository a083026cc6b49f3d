import type { ChangeId } from '../../lib/library/change.ts';
import type { ExportChoice } from '../../lib/library/exchange/export-library.ts';
import type {
  ConflictChoice,
  ImportOutcome,
  ImportPreview,
  TakenBack,
} from '../../lib/library/exchange/import-plan.ts';
import type { ImportView } from '../../lib/library/exchange/list-imports.ts';
import type { Problem } from '../../lib/problems/problem.ts';

/** Tells how far articles are on their way out of the library or into it. */
export type BackupState =
  | { readonly state: 'idle' }
  | { readonly state: 'exporting'; readonly done: number; readonly total: number }
  | { readonly state: 'exported'; readonly file: string; readonly articles: number }
  /** `part` of the file is read, from 0 to 1. */
  | { readonly state: 'looking'; readonly file: string; readonly part: number }
  | { readonly state: 'found'; readonly file: string; readonly preview: ImportPreview }
  /** `part` of its articles and decisions are in. */
  | { readonly state: 'importing'; readonly file: string; readonly part: number }
  /** What is in already is taken back. */
  | { readonly state: 'stopping' }
  | {
      readonly state: 'imported';
      readonly file: string;
      readonly id: ChangeId;
      readonly outcome: ImportOutcome;
    }
  | { readonly state: 'taking-back'; readonly part: number }
  | { readonly state: 'taken-back'; readonly taken: TakenBack }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: Problem; readonly isLeft: boolean };

/** Tells what lies in files, and what came from them. */
export interface BackupFacts {
  /** Articles that lie in no file. */
  readonly unsaved: number;
  /** Imports that can be taken back, latest first. */
  readonly imports: readonly ImportView[];
}

/** Lists what the reader can do. */
export interface BackupActions {
  readonly onExport: (choice: ExportChoice) => void;
  readonly onFile: (file: File) => void;
  readonly onImport: (choice: ConflictChoice) => void;
  readonly onTakeBack: (id: ChangeId) => void;
  readonly onStop: () => void;
  /** Goes back to the beginning. */
  readonly onClose: () => void;
}

/** Tells whether something is under way: leaving the page would stop it. */
export function isExchanging({ state }: BackupState): boolean {
  return ['exporting', 'looking', 'importing', 'stopping', 'taking-back'].includes(state);
}
