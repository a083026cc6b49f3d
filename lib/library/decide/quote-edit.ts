import * as v from 'valibot';
import { QUOTE_KINDS, STANCES } from '../../model.ts';
import { text } from '../../shapes/text.ts';
import type { ValueOf } from '../../shapes/value-of.ts';
import { CHOSEN_SPEAKER } from '../chosen-speaker.ts';

/** Some paragraphs: a note is no article. In UTF-16 code units. */
const LONGEST_NOTE = 5_000;

const OFFSET = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Checks what a reader puts right of a quote: what is left out stays as it is shown. */
export const QUOTE_EDIT = v.strictObject({
  /** Nobody: the words are not to stand on anybody's record. */
  speaker: v.exactOptional(v.union([v.literal('nobody'), CHOSEN_SPEAKER])),
  kind: v.exactOptional(v.picklist(QUOTE_KINDS)),
  stance: v.exactOptional(v.picklist(STANCES)),
  /** Where the words begin and end in the article's text. */
  start: v.exactOptional(OFFSET),
  end: v.exactOptional(OFFSET),
  /** The words are no quote: they are shown nowhere. */
  remove: v.exactOptional(v.literal(true)),
  /** Null takes an earlier note away. */
  note: v.exactOptional(v.nullable(text(LONGEST_NOTE))),
});

/** Says what a reader puts right of a quote. */
export type QuoteEdit = ValueOf<typeof QUOTE_EDIT>;
