import type { CiteFormat, CiteWriter } from './cite-format.ts';
import { type CiteHabit, habitCitation } from './habits/habits.ts';
import { LIGHT_WRITERS } from './light-writers.ts';
import { bibtexEntry } from './references/bibtex.ts';
import { cslJson } from './references/csl-json.ts';
import { risRecord } from './references/ris.ts';

const inHabit =
  (habit: CiteHabit): CiteWriter =>
  (quote, today) =>
    habitCitation(habit, quote, today);

/** Holds the writers of all formats, for the extension's own pages. */
export const ALL_WRITERS: Readonly<Record<CiteFormat, CiteWriter>> = {
  ...LIGHT_WRITERS,
  apa: inHabit('apa'),
  mla: inHabit('mla'),
  chicago: inHabit('chicago'),
  harvard: inHabit('harvard'),
  ap: inHabit('ap'),
  footnote: inHabit('footnote'),
  bibtex: bibtexEntry,
  ris: risRecord,
  'csl-json': (quote, today) => cslJson([quote], today),
};
