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
  const subject = subjectBefore(items, at);
  const { lower = '' } = items[subject] ?? {};
  if (cue.form === 'base' && !/s$|^data$/.test(lower)) return null;
  if (documents.has(lower)) return cue;
  if (cue.form === 'base') return null;
  // "It found that it would fall": no person finds so.
  if (lower === 'it' && subject === 0 && items[at + 1]?.lower === 'that') return cue;
  // "“A,” a coroner found": not "the court found him guilty".
  const next = items[at + 1];
  if (REPORT_WORDS.finders.has(lower) && (!next || next.lower === 'that' || next.shape === 'mark'))
    return cue;
  if (next?.lower !== 'that') return null;
  // "a survey of bridges found that"
  const near = items.slice(Math.max(0, subject - 11), subject + 1);
  return near.some((item) => documents.has(item.lower)) ? cue : null;
}

/** Finds the item before the verb, past adverbs and the auxiliary of the perfect: "a coroner | has found". */
function subjectBefore(items: readonly Item[], at: number): number {
  const left = pastAdverbs(items, at - 1);
  return /^(?:has|have|had)$/.test(items[left]?.lower ?? '') ? pastAdverbs(items, left - 1) : left;
}
