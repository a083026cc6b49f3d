import type { Cue } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';

/** Holds a place within reported words where they may end. */
export interface Ending {
  readonly items: readonly Item[];
  /** Where the content begins, and where its sentence ends. */
  readonly from: number;
  readonly to: number;
  /** The verb that reports it, null for "according to". */
  readonly cue: Cue | null;
  /** The item that is asked about. */
  readonly at: number;
}

/** Says that reported words end: a row of the table that finds their end. */
export interface ContentEnd {
  readonly name: string;
  /** An example: the words that are found in braces. */
  readonly sentence: string;
  /** Where it is asked: at each item, or only at a comma, a dash, or marks that end in a comma. */
  readonly asked: 'anywhere' | 'at-break';
  readonly agrees: (one: Ending) => boolean;
}
