import * as v from 'valibot';
import { DAY } from '../shapes/day.ts';
import { ARTICLE_ID } from '../shapes/id.ts';
import { INSTANT } from '../shapes/instant.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';

/** Lists where an article of the library may come from. */
export const RECORD_ORIGINS = ['page', 'selection', 'pasted', 'file'] as const;
/** Says where an article of the library came from. */
export type RecordOrigin = (typeof RECORD_ORIGINS)[number];

/** Lists the fields of an article that a reader may correct. */
export const EDITABLE_FIELDS = ['title', 'authors', 'source', 'address', 'date'] as const;
/** Names a field of an article that a reader may correct. */
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Longest fields that are kept, in UTF-16 code units: a page's own may be anything. */
const LONGEST_LINE = 2_000;
/** RFC 7230 asks servers for 8,000; nobody reads a longer one. */
const LONGEST_ADDRESS = 8_000;
const MOST_AUTHORS = 50;

/** Longest text that is kept. A novel has half of it. */
export const LONGEST_TEXT = 5_000_000;

const LINE = text(LONGEST_LINE);

/** Checks what a reader may correct of an article, each field as it is stored. */
export const EDITABLE = {
  title: v.nullable(LINE),
  authors: v.pipe(v.array(LINE), v.maxLength(MOST_AUTHORS)),
  /** The publisher's name. */
  source: v.nullable(LINE),
  address: v.nullable(v.pipe(text(LONGEST_ADDRESS), v.regex(/^https?:/))),
  /** ISO day; null: undated, never a guess. */
  date: v.nullable(DAY),
};

/** Checks the names of fields that a reader corrected. */
export const EDITED = v.pipe(v.array(v.picklist(EDITABLE_FIELDS)), v.maxLength(EDITABLE_FIELDS.length));

/** Checks a day as it is printed, a language as it is declared. */
export const PRINTED = v.nullable(LINE);

/** Schema of an article as it is kept: what cannot be derived from anything else. */
export const ARTICLE_RECORD = v.strictObject({
  /** Random: it stands in other records' ids, and says nothing of the article. */
  id: ARTICLE_ID,
  origin: v.picklist(RECORD_ORIGINS),
  ...EDITABLE,
  /** BCP 47, as the page declares it. */
  language: PRINTED,
  dateIsSure: v.boolean(),
  datePrinted: PRINTED,
  /** Paragraphs, parted by one empty line each. */
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  isExcerpt: v.boolean(),
  /** When it was first kept. */
  kept: INSTANT,
  /** The reader's own day of keeping, or of the last update. */
  keptDay: DAY,
  /** Fields that the reader corrected: an update leaves them. */
  edited: EDITED,
});

/** Holds an article as it is kept. */
export type ArticleRecord = ValueOf<typeof ARTICLE_RECORD>;
