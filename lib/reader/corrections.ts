/** Corrections of wrong highlights: their shape in storage, in a file and in messages, and how they are read. */
import * as v from 'valibot';
import { Refusal } from '../problems/refusal.ts';
import { fitTo } from '../shapes/fit.ts';
import { ACTOR_ID } from '../shapes/id.ts';
import { PLAIN_OBJECT } from '../shapes/plain-object.ts';
import { text } from '../shapes/text.ts';
import type { ValueOf } from '../shapes/value-of.ts';
import { LARGEST_FILE } from './largest-file.ts';
import { pageOf } from './page-of.ts';

/** Longest alias, in UTF-16 code units. */
const LONGEST_ALIAS = 300;

/** Checks a correction. */
export const CORRECTION = v.pipe(
  PLAIN_OBJECT,
  v.variant('type', [
    /** The page names somebody else. `page` is that of `pageOf`. */
    v.strictObject({
      type: v.literal('not-on-page'),
      actor: ACTOR_ID,
      page: v.pipe(
        v.string(),
        v.check((address) => pageOf(address) === address, 'page'),
      ),
    }),
    /** This alias, as the actor's record spells it, never names the actor. */
    v.strictObject({ type: v.literal('never-alias'), actor: ACTOR_ID, alias: text(LONGEST_ALIAS) }),
    /** Neither surnames and acronyms nor seats of power name the actor. */
    v.strictObject({ type: v.literal('only-full-names'), actor: ACTOR_ID }),
  ]),
);

/** Says what is wrong with highlights of an actor, as the reader found it. */
export type Correction = ValueOf<typeof CORRECTION>;

const VERSION = 1;

/** Schema of a file of corrections. A misfit is looked for in the order of its fields. */
const CORRECTIONS = v.object({
  format: v.literal('on-record-corrections'),
  /** Unknown versions are refused, never guessed at and never overwritten. */
  version: v.literal(VERSION),
  /** Oldest first. */
  corrections: v.array(CORRECTION),
});

/** Holds the reader's corrections; in storage and in a file alike. */
export type Corrections = ValueOf<typeof CORRECTIONS>;

/** Schema of corrections in storage: a damaged entry goes, the others stay. */
const STORED = v.object({
  version: v.literal(VERSION),
  corrections: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.flatMap((one) => {
          const read = fitTo(CORRECTION, one);
          return read.fits ? [read.value] : [];
        }),
      ),
    ),
    [],
  ),
});

/** Holds before the reader corrected anything. */
export const NO_CORRECTIONS: Corrections = {
  format: 'on-record-corrections',
  version: VERSION,
  corrections: [],
};

/**
 * Reads corrections as they were stored. Throws a `Refusal` at those of another version. Without them, names that the
 * reader called wrong would be highlighted, and the next correction would overwrite them.
 */
export function readCorrections(stored: unknown): Corrections {
  if (typeof stored !== 'object' || stored === null) return NO_CORRECTIONS;
  const read = fitTo(STORED, stored);
  if (!read.fits)
    throw new Refusal({ code: 'corrections-other-version', version: read.found, reads: VERSION });
  return { ...NO_CORRECTIONS, corrections: read.value.corrections };
}

/** Reads a file of corrections. Throws a `Refusal` at anything in it that does not fit: all of it counts, or nothing. */
export function parseCorrections(file: string): Corrections {
  if (file.length > LARGEST_FILE) throw new Refusal({ code: 'corrections-file-too-large' });
  const read = fitTo(CORRECTIONS, parsed(file));
  if (read.fits) return read.value;
  const [field, position, ...rest] = read.path.split('.');
  if (field === 'version')
    throw new Refusal({ code: 'corrections-file-other-version', version: read.found, reads: VERSION });
  if (field !== 'corrections') throw new Refusal({ code: 'corrections-file-foreign' });
  if (position === undefined) throw new Refusal({ code: 'corrections-file-without-list' });
  throw new Refusal({
    code: 'correction-unknown',
    position: Number(position),
    path: rest.join('.'),
    fault: read.fault,
  });
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    throw new Refusal({ code: 'corrections-file-not-json' });
  }
}
