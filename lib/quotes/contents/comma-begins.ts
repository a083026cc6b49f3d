import {
  abidingAuxiliaries,
  asideOpeners,
  behindTime,
  presentAuxiliaries,
} from '../../english/content-words.ts';
import { cuesOf } from '../../english/cues.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isTime, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import type { ContentBegin, Opening } from './opening.ts';

/** Items that an aside between commas may have: "said, after hours of talks, that". */
const LONGEST_ASIDE = 14;

/** Lists what a comma, a dash or another mark behind the cue says, in the order in which the rows are asked. */
export const COMMA_BEGINS: readonly ContentBegin[] = [
  {
    name: 'comma-marks',
    sentence: 'Asked if it was safe, Ann Lee said, “{Yes.}”',
    at: ({ items, at }) =>
      items[at]?.lower === ',' && items[at + 1]?.shape === 'quote' ? { begin: at + 1, explicit: true } : null,
  },
  {
    name: 'aside',
    sentence: 'Ann Lee said, after hours of talks, that {the bridge was safe}.',
    at: ({ items, at }) => {
      // "It is safe, Ann Lee said, adding, “It is new.”": the marks are the participle's.
      const isParticiple = cuesOf(items[at + 1]?.lower ?? '').some(({ form }) => form === 'participle');
      const close = items[at]?.lower === ',' && !isParticiple ? nextComma(items, at + 1) : -1;
      const next = close > 0 ? items[close + 1] : undefined;
      return next && (next.lower === 'that' || next.shape === 'quote') ? { pass: close + 1 } : null;
    },
  },
  {
    name: 'comma-that',
    sentence: '“{It is safe,}” Ann Lee said, that {it was new}.',
    at: ({ items, hasAdjunct, at }) =>
      items[at]?.lower === ',' && !hasAdjunct && items[at + 1]?.lower === 'that'
        ? { begin: at + 2, spliced: true }
        : null,
  },
  {
    name: 'when-it-was-said',
    sentence: '{The bridge was safe}, Ann Lee said Monday, days after it had been closed.',
    at: ({ items, at }) => (items[at]?.lower === ',' && tellsWhen(items, at + 1) ? 'nothing' : null),
  },
  {
    name: 'main-verb',
    sentence: 'Tom Reyes, a lawyer who advised two mayors, said “{It will fall.}”',
    at: ({ items, cue, at }) => {
      if (items[at]?.lower !== ',' || cue.grammar !== 'tell') return null;
      const next = items[at + 1];
      const verb = next && isAdverb(next) ? items[at + 2] : next;
      return cuesOf(verb?.lower ?? '').some(({ form }) => form === 'past') ? 'nothing' : null;
    },
  },
  {
    // A story is told in the past: what goes on in the present is the speaker's.
    name: 'spliced-and',
    sentence: '{The bridge was closed}, Ann Lee said, and {it expects no money}.',
    at: (one) => (goesOnInPresent(one) ? { begin: one.at + 2, spliced: true } : null),
  },
  {
    name: 'spliced',
    sentence: 'Many bridges, Ann Lee said, {were built of stone}.',
    at: (one) => (goesOn(one) ? { begin: one.at + 1, spliced: true } : null),
  },
  {
    name: 'dashes',
    sentence: 'Ann Lee told me – to my face – that {the bridge was safe}.',
    at: ({ items, at }) => {
      const dash = (items[at] as Item).lower;
      if (!/^(?:[-–—]|--)$/.test(dash)) return null;
      const close = items.findIndex(({ lower }, k) => k > at && k < at + 10 && lower === dash);
      return close >= 0 && items[close + 1]?.lower === 'that' ? { pass: close + 1 } : 'nothing';
    },
  },
  {
    name: 'other-mark',
    sentence: 'Ann Lee said in a paper (of May) that nobody read.',
    at: ({ items, at }) => (items[at]?.shape === 'mark' ? 'nothing' : null),
  },
];

function nextComma(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length && k < from + LONGEST_ASIDE; k++)
    if ((items[k] as Item).lower === ',') return k;
  return -1;
}

/** Tells whether a comma is followed by when something was said: "said on Monday, | hours after". */
function tellsWhen(items: readonly Item[], at: number): boolean {
  const isFirst = isTime(items[at]);
  if (!isFirst && !isTime(items[at + 1])) return false;
  return behindTime.has(items[isFirst ? at + 1 : at + 2]?.lower ?? '');
}

/** Tells whether the clause that the cue interrupts goes on behind the comma: "A, he said, | B". */
function goesOn({ items, at, hasAdjunct }: Opening): boolean {
  const next = items[at + 1];
  if (items[at]?.lower !== ',' || !next || next.shape === 'mark') return false;
  const isVerb = (next.classes & (Class.auxiliary | Class.verb)) !== 0;
  return (!hasAdjunct || isVerb) && !isGerund(next.lower) && !asideOpeners.has(next.lower);
}

/** Tells whether a clause in the present follows ", and", behind a cue without marks before it. */
export function goesOnInPresent({
  items,
  at,
  end,
  cue,
}: Pick<Opening, 'items' | 'at' | 'end' | 'cue'>): boolean {
  if (items[at]?.lower !== ',' || !/^(?:and|but)$/.test(items[at + 1]?.lower ?? '')) return false;
  if (items.slice(0, end).some(({ shape }) => shape === 'quote')) return false;
  const verb = items[subjectEnd(items, at + 2)];
  if (verb?.shape !== 'lower') return false;
  // A story in the present goes on with "is": what is going to be, or has been, is the speaker's.
  if (cue.form === 'present') return abidingAuxiliaries.has(verb.lower);
  if (cue.form !== 'past') return false;
  return (
    presentAuxiliaries.has(verb.lower) || ((verb.classes & Class.verb) !== 0 && verb.lower.endsWith('s'))
  );
}

/** Finds the end of the subject that begins at an item, past "only" and a day that is part of it: "only three | have", "the Easter weekend | is". */
function subjectEnd(items: readonly Item[], from: number): number {
  const first = /^(?:only|there)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
  let end = nounPhraseAfter(items, first)?.to ?? first;
  while (isTime(items[end])) end++;
  return end;
}
