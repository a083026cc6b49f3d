import * as v from 'valibot';
import type { Extracted } from '../extract/extracted.ts';
import { EDITABLE, PRINTED } from './article-record.ts';

/** Checks what was extracted: it crosses the wire twice, with the reader's own words in it. */
export const EXTRACTED = v.strictObject({
  title: EDITABLE.title,
  authors: EDITABLE.authors,
  published: v.strictObject({ day: EDITABLE.date, isSure: v.boolean(), printed: PRINTED }),
  site: EDITABLE.source,
  address: EDITABLE.address,
  language: PRINTED,
  // How long a text may be is told in words, not refused as a mistake of ours.
  text: v.string(),
  isExcerpt: v.boolean(),
  isWhole: v.boolean(),
}) satisfies v.GenericSchema<unknown, Extracted>;
