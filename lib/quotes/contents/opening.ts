import type { Cue } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';

/** Holds the words behind a cue as far as they are read, in search of where the reported words begin. */
export interface Opening {
  readonly items: readonly Item[];
  readonly cue: Cue;
  /** The item behind the cue. */
  readonly end: number;
  /** The item that is asked about. */
  readonly at: number;
  /** No addressee is to be expected any more. */
  readonly isAddressed: boolean;
  /** A place, a day or another adjunct of the cue has been passed. */
  readonly hasAdjunct: boolean;
  /** The last adjunct passed was a time. */
  readonly isTimed: boolean;
}

/** Says what a row makes of an item: content begins, there is none, or the item and what follows it are passed. */
export type Step =
  | {
      readonly begin: number;
      /** The content is introduced beyond doubt. */
      readonly explicit?: boolean;
      /** The clause that the cue interrupted goes on. */
      readonly spliced?: boolean;
      /** The content is the list's head only: "to go, | including A and B". */
      readonly beforeList?: true;
    }
  | 'nothing'
  | ({ readonly pass: number } & Partial<Pick<Opening, 'isAddressed' | 'hasAdjunct' | 'isTimed'>>);

/** Reads an item behind a cue: a row of the tables that find where content begins. */
export interface ContentBegin {
  readonly name: string;
  /** An example: the words that are found in braces. None where the row finds that nothing is reported. */
  readonly sentence: string;
  /** Returns null where the row has nothing to say, so that the next is asked. */
  readonly at: (one: Opening) => Step | null;
}
