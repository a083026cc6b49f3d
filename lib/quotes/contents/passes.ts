import { beforeDay, behindAdjunct, laterWords, timePrepositions } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import { claimsBehind } from '../sentences/claims-behind.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isTime, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { addresseeAt } from './addressee.ts';
import type { ContentBegin, Opening, Step } from './opening.ts';

/** Lists what may stand between a cue and the words it reports, in the order in which the rows are asked. */
export const PASSES: readonly ContentBegin[] = [
  {
    name: 'addressee',
    sentence: 'Ann Lee told reporters {the bridge was safe}.',
    at: ({ items, isAddressed, at }) =>
      isAddressed ? null : { pass: addresseeAt(items, at)?.to ?? at, isAddressed: true },
  },
  {
    name: 'claims',
    sentence: 'Ann Lee dismissed claims that {the bridge was unsafe}.',
    at: ({ items, end, at }) => {
      const that = at === end ? claimsBehind(items, end - 1) : null;
      return that === null ? null : { pass: that };
    },
  },
  {
    name: 'put-it-how',
    sentence: 'Ann Lee puts it even plainer in a paper: {heat is “a moth”}.',
    at: ({ items, cue, end, at }) => {
      if (at !== end || cue.verb !== 'put it') return null;
      const colon = items.findIndex(({ lower }, k) => k > at && k < at + 9 && lower === ':');
      return colon > 0 ? { pass: colon } : null;
    },
  },
  {
    name: 'later',
    sentence: 'Ann Lee told the Zenda council later that {the bridge was safe}.',
    at: ({ items, at }) =>
      laterWords.has((items[at] as Item).lower) && items[at + 1]?.lower === 'that' ? { pass: at + 1 } : null,
  },
  {
    name: 'as-late-as',
    sentence: 'Ann Lee told reporters as recently as May that {the bridge was safe}.',
    at: ({ items, at }) => {
      if (items[at]?.lower !== 'as' || items[at + 2]?.lower !== 'as') return null;
      // "May" is an auxiliary, too.
      const to = items[at + 3]?.shape === 'capital' ? at + 4 : nounPhraseAfter(items, at + 3)?.to;
      return to === undefined ? null : { pass: to, isTimed: true };
    },
  },
  {
    name: 'adverb',
    sentence: 'Ann Lee said repeatedly {the bridge was safe}.',
    at: ({ items, end, at }) =>
      at === end && isAdverb(items[at] as Item) && !isThereIs(items, at) && !isAmount(items, at)
        ? { pass: at + 1 }
        : null,
  },
  {
    name: 'last-week',
    sentence: 'Ann Lee said last week {the bridge was safe}.',
    at: ({ items, at }) => {
      const isDay = isTime(items[at + 1]) || isTime(items[at + 2]);
      if (!beforeDay.has((items[at] as Item).lower) || !isDay || items[at + 1]?.shape !== 'lower')
        return null;
      let k = at;
      while (isTime(items[k]) || beforeDay.has(items[k]?.lower ?? '')) k++;
      return { pass: k, isTimed: true };
    },
  },
  {
    name: 'day',
    sentence: 'Ann Lee said Monday {the bridge was safe}.',
    at: ({ items, at }) =>
      isTime(items[at]) && items[at]?.shape !== 'lower'
        ? { pass: pastTime(items, at + 1), isTimed: true }
        : null,
  },
  {
    name: 'adjunct',
    sentence: 'Ann Lee said in Zenda on Monday {the bridge was safe}.',
    at: passAdjunct,
  },
];

/** Passes a place, a day, a medium: "said | in Munich", "told Xinhua | after the meeting". */
function passAdjunct({ items, at }: Opening): Step | null {
  const item = items[at] as Item;
  if ((item.classes & Class.preposition) === 0 || isAmount(items, at)) return null;
  if ((item.classes & Class.subordinator) !== 0 && !isAdjunct(items, at)) return null;
  const phrase = items[at + 1]?.lower === 'that' ? null : nounPhraseAfter(items, at + 1);
  if (!phrase) return { pass: at + 1, hasAdjunct: true, isTimed: false };
  const isTimed = isTime(items[phrase.from]) && items[phrase.from]?.possessive === false;
  return { pass: isTimed ? pastTime(items, phrase.from + 1) : phrase.to, hasAdjunct: true, isTimed };
}

/** Tells whether "after" or "before" opens an adjunct of the cue, and no clause: "told Xinhua after the meeting | that". */
function isAdjunct(items: readonly Item[], at: number): boolean {
  if (!timePrepositions.has((items[at] as Item).lower)) return false;
  const phrase = nounPhraseAfter(items, at + 1);
  const next = phrase ? items[phrase.to] : undefined;
  if (!next) return false;
  return next.shape === 'mark' || next.shape === 'quote' || isTime(next) || behindAdjunct.has(next.lower);
}

function pastTime(items: readonly Item[], from: number): number {
  let k = from;
  while (isTime(items[k]) || items[k]?.shape === 'number') k++;
  return k;
}

/** Tells whether "there" is the subject of a clause: "said there | is", "said there | never was". */
function isThereIs(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'there') return false;
  const next = items[at + 1];
  const verb = next && isAdverb(next) ? items[at + 2] : next;
  return ((verb?.classes ?? 0) & (Class.auxiliary | Class.verb)) !== 0;
}

/** Items behind an adjunct in which its "that" is looked for. */
const REACH = 16;

/** Finds "that" ahead, before marks and before the sentence ends: "in a paper published in May | that"; -1 for none. */
export function thatAhead(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length && k < from + REACH; k++) {
    const item = items[k] as Item;
    if (item.lower === 'that') return k;
    if (item.shape === 'quote' || item.lower === ';' || item.lower === '.') return -1;
  }
  return -1;
}
