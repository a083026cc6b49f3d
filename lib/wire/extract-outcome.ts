import * as v from 'valibot';
import type { ExtractOutcome } from '../extract/extracted.ts';
import { EXTRACTED } from '../library/extracted-schema.ts';
import { type Fit, fitTo } from '../shapes/fit.ts';

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Says what the script in a page may answer: what it read, or what of the page keeps it from that. */
const EXTRACT_OUTCOME = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: EXTRACTED }),
  v.strictObject({
    ok: v.literal(false),
    error: v.variant('code', [
      v.strictObject({ code: v.literal('page-no-article'), words: COUNT, fewest: COUNT }),
      v.strictObject({
        code: v.literal('page-too-large'),
        what: v.picklist(['elements', 'levels', 'characters']),
        count: COUNT,
        most: COUNT,
      }),
      v.strictObject({ code: v.literal('page-unreadable') }),
    ]),
  }),
]) satisfies v.GenericSchema<unknown, ExtractOutcome>;

/** Takes what a script gave that read a page. A page that has taken its process over can forge it. */
export function fitExtractOutcome(value: unknown): Fit<ExtractOutcome> {
  return fitTo(EXTRACT_OUTCOME, value);
}
