import { joints } from '../../../english/content-words.ts';
import { titleNoun } from '../../../english/titles.ts';
import { Class, isGerund } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isAdverb, isTime, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';
import { mainSubject } from '../main-subject.ts';

/** Items between an apposition and its name; what is longer is no apposition. */
const longest = 60;

/** Finds the phrase that an apposition closing at item `close` belongs to: "Wang Yi, director of the Office, | said". */
export function beforeApposition(items: readonly Item[], close: number): Range | null {
  const mark = (items[close] as Item).lower;
  let best: Range | null = null;
  for (let k = close - 1; k >= 1 && close - k < longest; k--) {
    if (isBorder(items[k] as Item)) break;
    if (items[k]?.lower !== mark) continue;
    const bearer = bearerAt(items, k - 1);
    if (best && !bearer) break;
    best = bearer;
    if (bearer && (isFirst(items, bearer) || isNamed(items, bearer, close))) break;
  }
  return best ?? mainSubject(items, close);
}

function bearerAt(items: readonly Item[], last: number): Range | null {
  const phrase = nounPhraseBefore(items, last);
  return phrase && isSubjectLike(items, phrase) ? phrase : null;
}

const isBorder = ({ shape, lower }: Item): boolean => shape === 'quote' || lower === ';' || lower === ':';

/** Tells whether nothing before a phrase can be the bearer. "In Beijing, | Wang Yi, director, said": an adjunct precedes the comma. */
const isFirst = (items: readonly Item[], { from }: Range): boolean =>
  items[from - 1]?.lower !== ',' || opensAdjunct(items, from - 1) || endsClause(items, from - 1);

/** Finds the name before a title that stands in apposition to it, "Nora Bell, the head of the firm -- a small one --, said". */
export function bearerOf(items: readonly Item[], phrase: Range | null): Range | null {
  if (!phrase || items[phrase.from]?.shape !== 'lower') return phrase;
  const opening = items.slice(phrase.from, Math.min(phrase.to, phrase.from + 4));
  const isTitle = opening.some(({ lower }) => titleNoun(lower) !== null);
  return (isTitle ? namedBefore(items, phrase) : null) ?? phrase;
}

/** Finds the name that a phrase is in apposition to where no comma closes it: "Nora Bell, | the editor who founded it said". */
export function namedBefore(items: readonly Item[], phrase: Range): Range | null {
  if (items[phrase.from - 1]?.lower !== ',') return null;
  const name = nounPhraseBefore(items, phrase.from - 2);
  if (!name || !isSubjectLike(items, name)) return null;
  if (items.slice(name.from, name.to).some(({ shape }) => shape === 'lower')) return null;
  const before = items[name.from - 1];
  const isOpening = !before || before.shape === 'quote' || before.shape === 'mark' || before.lower === 'as';
  return isOpening ? name : null;
}

function isSubjectLike(items: readonly Item[], phrase: Range): boolean {
  const before = items[phrase.from - 1];
  const first = items[phrase.from] as Item;
  if (before?.shape === 'lower' && (before.classes & Class.preposition) !== 0) return false;
  // "Likewise, Ann Lee, the mayor, said"
  if (phrase.to === phrase.from + 1 && joints.has(first.lower)) return false;
  // "Ann Lee, 59, of Ashton, | Md., who came, said"
  if (isState(items, phrase)) return false;
  // "Ann Lee, who is now | a fellow at the centre, which, said"
  if (isAttribute(items, phrase.from - 1)) return false;
  // "Lee, now 81 and retired in Cambridge, Mass., said"
  if (first.shape === 'number' && items[phrase.from + 1]?.lower === 'and') return false;
  // "Speaking on arrival, | Ruritania’s minister, Ann Lee, said"
  if (phrase.from === 0 && isGerund(first.lower) && phrase.to > 1) return false;
  return !isTime(items[phrase.to - 1]);
}

/** Tells whether a main clause ends at a comma: "It will fall, | his firm, Zenda Works, said". */
function endsClause(items: readonly Item[], comma: number): boolean {
  let k = comma - 1;
  while (k >= 0 && items[k]?.lower !== ',' && items[k]?.shape !== 'quote') k--;
  if (k >= 0 || /^(?:who|which|that)$/.test(items[k + 1]?.lower ?? '')) return false;
  return items.slice(k + 1, comma).some(({ classes }) => (classes & Class.auxiliary) !== 0);
}

/** Tells whether what ends at a comma is an adjunct: "In Beijing, | Wang Yi". */
function opensAdjunct(items: readonly Item[], comma: number): boolean {
  let k = comma - 1;
  while (k >= 0 && items[k]?.lower !== ',' && items[k]?.shape !== 'quote') k--;
  const adjunct = Class.preposition | Class.subordinator | Class.adverb;
  return ((items[k + 1]?.classes ?? 0) & adjunct) !== 0;
}

/** Tells whether a phrase is the state that a town is in: "Ashton, | Md." */
function isState(items: readonly Item[], { from, to }: Range): boolean {
  return (
    to === from + 1 &&
    /\p{L}\.$/u.test(items[from]?.lower ?? '') &&
    items[from - 1]?.lower === ',' &&
    items[from - 2]?.shape === 'capital'
  );
}

/** Tells whether "is" or "was" stands before a phrase, past adverbs: "who is now | a fellow". */
function isAttribute(items: readonly Item[], at: number): boolean {
  let k = at;
  while (k > 0 && isAdverb(items[k] as Item)) k--;
  return /^(?:is|was|are|were|been|became)$/.test(items[k]?.lower ?? '');
}

/** Tells whether a name in apposition closes what a title opens: "It is safe, | a spokeswoman, Ann Lee, said". */
function isNamed(items: readonly Item[], { from, to }: Range, close: number): boolean {
  const opens =
    /^(?:an?|the)$/.test(items[from]?.lower ?? '') && titleNoun(items[to - 1]?.lower ?? '') !== null;
  const name = items.slice(to + 1, close);
  return opens && name.length > 1 && name.every(({ shape }) => shape === 'capital' || shape === 'capitals');
}
