import type { Cue } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb } from '../sentences/noun-phrase.ts';

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

const document =
  /^(?:reports?|surveys?|polls?|stud(?:y|ies)|reviews?|analys[ie]s|investigations?|inquiry|audits?|research|researchers|paper|authors|records|data|figures|statistics|documents|files|filings|emails|e-mails|results)$/;

/** Reads a finding that a document states: "the survey found that", "records show". Anything else found or shown is no report. */
export function findingAt(items: readonly Item[], at: number): Cue | null {
  const cue = finding.get((items[at] as Item).lower);
  if (!cue) return null;
  let k = at - 1;
  while (k >= 0 && isAdverb(items[k] as Item)) k--;
  const subject = items[k];
  if (!subject || (cue.form === 'base' && !/s$|^data$/.test(subject.lower))) return null;
  if (document.test(subject.lower)) return cue;
  if (items[at + 1]?.lower !== 'that' || cue.form === 'base') return null;
  for (let seen = 0; k >= 0 && seen < 8; k--, seen++) if (document.test((items[k] as Item).lower)) return cue;
  return null;
}
