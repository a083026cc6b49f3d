import type { Range } from '../sentences/noun-phrase.ts';

/** Delimits reported words, with the names of the rows that found where they begin and end. */
export interface ContentRange extends Range {
  readonly rules?: readonly string[];
}

/** Holds content that follows its cue. */
export interface Content {
  readonly range: ContentRange;
  /** Introduced beyond doubt: by "that", "whether", a colon, marks. */
  readonly explicit: boolean;
  /** A clause that the cue interrupts: "Many closures, he said, | involve public courses". */
  readonly spliced: boolean;
}
