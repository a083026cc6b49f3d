import type { ChangeId } from '../change.ts';

/** Says what is done with what is here in another state than in a file: it stays, the file’s takes its place, or both are kept. */
export type ConflictChoice = 'mine' | 'file' | 'both';

/** Counts what a file has, by what it is to the library. */
export interface ImportTally {
  readonly fresh: number;
  readonly same: number;
  /** The file has it later. */
  readonly changed: number;
  readonly conflicting: number;
}

/** Shows what an import would bring. */
export interface ImportPreview {
  /** The ISO instant at which the file was made. */
  readonly made: string;
  /** Tells this file from another one. */
  readonly print: string;
  readonly articles: ImportTally;
  readonly decisions: ImportTally;
  /** Names some of the articles that are here in another state. */
  readonly conflicts: readonly string[];
  /** The import of this file that was stopped in the middle, and goes on; null where there is none. */
  readonly stopped: ChangeId | null;
}

/** Says what an import brought. */
export interface ImportOutcome {
  readonly added: number;
  readonly replaced: number;
  readonly decided: number;
  /** Articles that are here in another state, and stay so. */
  readonly left: number;
  /** Articles that were here already. */
  readonly same: number;
}

/** Counts nothing. */
export const NO_TALLY: ImportTally = { fresh: 0, same: 0, changed: 0, conflicting: 0 };
/** Brought nothing. */
export const NOTHING_IMPORTED: ImportOutcome = { added: 0, replaced: 0, decided: 0, left: 0, same: 0 };

/** Says what taking an import back came to. */
export interface TakenBack {
  readonly removed: number;
  readonly restored: number;
  /** Articles that were changed or forgotten since, and are left as they are. */
  readonly left: number;
}
