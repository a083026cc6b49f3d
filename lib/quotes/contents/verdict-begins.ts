import { namingWords, objectless, voicingVerbs } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { hasQuote } from './content-before.ts';
import type { ContentBegin, Opening } from './opening.ts';

/** Lists how the object of a verb that judges begins, in the order in which they are asked. */
export const VERDICT_BEGINS: readonly ContentBegin[] = [
  {
    name: 'verdict-colon',
    sentence: 'Tom Reyes met Ann Lee for the words for which she apologized: “{It is not safe.}”',
    at: ({ items, at }) =>
      items[at]?.lower === ':' && items[at + 1]?.shape === 'quote' ? { begin: at + 1, explicit: true } : null,
  },
  {
    name: 'no-verdict',
    sentence: 'The plan that Ann Lee praised, as “everybody” knows, is old.',
    at: ({ items, at }) => (items[at]?.shape === 'mark' ? 'nothing' : null),
  },
  {
    name: 'voiced-that',
    sentence: 'Ann Lee voiced the fear that {the bridge would fall}.',
    at: ({ items, cue, at }) => {
      const that = voicingVerbs.has(cue.verb) ? thatBehindNoun(items, at) : 0;
      return that > 0 ? { begin: that + 1, explicit: true } : null;
    },
  },
  {
    name: 'verdict-as',
    sentence: 'It was a charge Zubrovia dismissed {as “pure fantasy”}.',
    at: ({ items, cue, at }) =>
      cue.grammar === 'judge' &&
      items[at]?.lower === 'as' &&
      items[at + 1]?.shape === 'quote' &&
      isActor(items, at - 2)
        ? { begin: at, explicit: true }
        : null,
  },
  {
    name: 'without-object',
    sentence: 'The plan that Ann Lee described on Monday was “very old”.',
    at: ({ items, cue, at }) =>
      cue.grammar === 'judge' && objectless.has((items[at] as Item).lower) ? 'nothing' : null,
  },
  {
    name: 'called-by-name',
    sentence: 'Tom Reyes of a firm called Zenda Works, says {it is “old” too}.',
    at: (one) => (givesName(one) ? 'nothing' : null),
  },
  {
    name: 'called-by-title',
    sentence: 'Ann Lee has a bridge called “old harry” in Zenda.',
    at: ({ items, at }) => (items[at]?.shape === 'quote' && isTitleOf(items, at) ? 'nothing' : null),
  },
  {
    name: 'verdict',
    sentence: 'Ann Lee called {the bridge “a danger to all”}.',
    at: ({ at }) => ({ begin: at }),
  },
];

/** Finds the "that" behind a noun and no other mark or verb: "voiced | the fear that". 0: there is none. */
function thatBehindNoun(items: readonly Item[], at: number): number {
  const that = items.findIndex(({ lower }, k) => k > at && k < at + 5 && lower === 'that');
  return that > 0 &&
    items[that + 1] &&
    items
      .slice(at, that)
      .every(({ shape, classes }) => shape === 'lower' && (classes & Class.preposition) === 0)
    ? that
    : 0;
}

/** Tells whether a name or a pronoun ends here, past what may stand between it and its verb. */
function isActor(items: readonly Item[], at: number): boolean {
  let k = at;
  while (k >= 0 && (isAdverb(items[k] as Item) || /^(?:has|have|had)$/.test((items[k] as Item).lower))) k--;
  const last = items[k];
  if (!last || last.shape === 'mark' || last.shape === 'number') return false;
  return last.shape !== 'lower' || (last.classes & Class.subject) !== 0;
}

/** Tells whether "called" gives something its title: "an account called “Kremlin Kitchen”". */
function isTitleOf(items: readonly Item[], at: number): boolean {
  if (!namingWords.has((items[at - 1] as Item).lower)) return false;
  for (let k = at - 2; k >= 0 && k > at - 6; k--) {
    const item = items[k] as Item;
    if (/^(?:a|an|the)$/.test(item.lower)) return true;
    if (item.shape !== 'lower' || !isNominal(item)) return false;
  }
  return false;
}

/** Tells whether "called" only gives a name: "a band called Sophistafunk". */
function givesName({ items, cue, at }: Opening): boolean {
  const first = items[at] as Item;
  const before = items[at - 2];
  if (cue.verb !== 'call' || cue.form !== 'past' || first.shape === 'quote' || first.shape === 'lower')
    return false;
  if (before?.shape !== 'lower' || (before.classes & Class.auxiliary) !== 0) return false;
  const phrase = nounPhraseAfter(items, at);
  return (
    isNominal(before) &&
    phrase !== null &&
    !hasQuote(items, { from: at, to: Math.min(items.length, phrase.to + 3) })
  );
}
