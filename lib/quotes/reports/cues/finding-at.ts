import type { Cue } from '../../../english/cues.ts';
import { REPORT_WORDS } from '../../../english/report-words.ts';
import type { Item } from '../../sentences/item.ts';
import { pastAdverbs } from './word.ts';

const finding: ReadonlyMap<string, Cue> = new Map(
  [
    ['found', 'find', 'past'],
    ['finds', 'find', 'present'],
    ['find', 'find', 'base'],
    ['showed', 'show', 'past'],
    ['shows', 'show', 'present'],
    ['show', 'show', 'base'],
  ].map(([word = '', verb = '', form]) => [
    word,
    { verb, grammar: 'say', form: form as Cue['form'], nounLike: false },
  ]),
);

/** Reads a finding that a document states: "the survey found that", "records show". Anything else found or shown is no report. */
export function findingAt(items: readonly Item[], at: number): Cue | null {
  const cue = finding.get((items[at] as Item).lower);
  if (!cue) return null;
  const documents = REPORT_WORDS.findingDocuments;
  const subject = pastAdverbs(items, at - 1);
  const { lower = '' } = items[subject] ?? {};
  if (cue.form === 'base' && !/s$|^data$/.test(lower)) return null;
  if (documents.has(lower)) return cue;
  if (items[at + 1]?.lower !== 'that' || cue.form === 'base') return null;
  // "a survey of bridges found that"
  const near = items.slice(Math.max(0, subject - 7), subject + 1);
  return near.some((item) => documents.has(item.lower)) ? cue : null;
}
