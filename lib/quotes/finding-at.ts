import type { Cue } from './cues.ts';
import type { Item } from './item.ts';
import { isAdverb } from './noun-phrase.ts';

const finding: ReadonlyMap<string, Cue> = new Map(
  [
    ['found', 'find', 'past'],
    ['finds', 'find', 'present'],
    ['showed', 'show', 'past'],
    ['shows', 'show', 'present'],
  ].map(([word = '', verb = '', form]) => [
    word,
    { verb, grammar: 'say', form: form as Cue['form'], nounLike: false },
  ]),
);

const document =
  /^(?:report|survey|poll|study|review|analysis|investigation|inquiry|audit|research|researchers|report's|paper|authors)$/;

/** Reads a finding that a document states: "the survey found that". Only before "that": what else is found or shown is no report. */
export function findingAt(items: readonly Item[], at: number): Cue | null {
  const cue = finding.get((items[at] as Item).lower);
  if (!cue || items[at + 1]?.lower !== 'that') return null;
  let k = at - 1;
  while (k >= 0 && isAdverb(items[k] as Item)) k--;
  for (let seen = 0; k >= 0 && seen < 8; k--, seen++) if (document.test((items[k] as Item).lower)) return cue;
  return null;
}
