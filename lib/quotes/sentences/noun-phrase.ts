import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

/** Delimits items of a sentence: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const linking = /^(?:of|for|at|from|in|with|on|to|against|about)$/;
const pronouns =
  /^(?:i|you|he|she|it|we|they|who|one|another|others|both|someone|somebody|everyone|everybody|nobody)$/;

/** Tells whether an item can be part of a noun phrase on its own: a name, a noun, a number, an adjective. */
export function isNominal(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark' || item.shape === 'quote') return false;
  const closed =
    Class.auxiliary | Class.verb | Class.preposition | Class.coordinator | Class.subordinator | Class.object;
  if ((item.classes & closed) !== 0) return item.shape !== 'lower' && item.classes === Class.verb;
  return !isAdverb(item) && !(item.shape === 'lower' && pronouns.test(item.lower));
}

/** Tells whether an item is an adverb, by the word or by its ending. */
export function isAdverb(item: Item): boolean {
  // "Russia Today", "USA Today"
  if (item.lower === 'today' && item.shape !== 'lower') return false;
  if ((item.classes & Class.adverb) !== 0) return true;
  // "Lee himself said"
  if (/^(?:him|her|it)self$|^themselves$/.test(item.lower)) return true;
  return (
    item.shape === 'lower' &&
    item.lower.length > 4 &&
    item.lower.endsWith('ly') &&
    !notAdverbs.test(item.lower)
  );
}
const notAdverbs =
  /^(?:family|ally|assembly|supply|reply|italy|july|anomaly|monopoly|bully|early|only|elderly|friendly|likely|daily|weekly|monthly|yearly|apply|comply|imply|rely)$/;

/** Tells whether an item is a pronoun that can be a subject. */
export function isPronoun(item: Item | undefined): boolean {
  return item !== undefined && pronouns.test(item.lower) && item.shape !== 'quote' && item.shape !== 'mark';
}

/**
 * Finds the noun phrase that ends with item `last`, reading backwards: determiner, names, nouns, complements ("a
 * spokesman for the ministry"). Returns null where none ends there.
 */
export function nounPhraseBefore(items: readonly Item[], last: number, limit = 0): Range | null {
  const end = items[last];
  if (!end) return null;
  if (isPronoun(end)) return { from: last, to: last + 1 };
  const partitive = (end.classes & Class.object) !== 0 && items[last - 1]?.lower === 'of';
  if (!partitive && !isNominal(end) && (end.classes & (Class.determiner | Class.number)) === 0) return null;
  let k = last;
  let from = last + 1;
  while (k >= limit) {
    const item = items[k] as Item;
    // A title that ends in a comma: "In “The Third Chair,” | Ann Lee".
    if (k < last && item.comma) break;
    if (item.shape === 'mark' || item.shape === 'quote') {
      if (item.lower === '&' || item.lower === '/' || item.lower === '$' || item.lower === '%') {
        k--;
        continue;
      }
      break;
    }
    if ((item.classes & (Class.determiner | Class.possessive)) !== 0 && !introducesClause(items, k)) {
      from = k;
      // The word that the phrase hangs on: "the head of | the agency".
      const link = items[k - 1];
      // "NATO and | the European Union"
      if (
        link?.lower === 'and' &&
        k - 2 >= limit &&
        isNominal(items[k - 2]) &&
        (items[k - 2] as Item).shape !== 'lower'
      ) {
        const left = nounPhraseBefore(items, k - 2, limit);
        if (left && (left.from === limit || opensClause(items[left.from - 1])))
          return { from: left.from, to: last + 1 };
      }
      if (
        link &&
        k - 2 >= limit &&
        linking.test(link.lower) &&
        isNominal(items[k - 2]) &&
        !isTime(items[k - 2])
      ) {
        k -= 2;
        continue;
      }
      break;
    }
    if ((item.classes & Class.preposition) !== 0 && item.shape === 'lower') {
      if (
        k < last &&
        linking.test(item.lower) &&
        k - 1 >= limit &&
        isNominal(items[k - 1]) &&
        !isTime(items[k - 1])
      ) {
        k--;
        continue;
      }
      break;
    }
    if (item.lower === 'and' && k < last && k - 1 >= limit) {
      const left = items[k - 1] as Item;
      if (isNominal(left)) {
        const phrase = nounPhraseBefore(items, k - 1, limit);
        if (
          phrase &&
          (phrase.from === limit ||
            opensClause(items[phrase.from - 1]) ||
            (left.shape !== 'lower' && (items[k + 1] as Item).shape !== 'lower'))
        )
          return { from: phrase.from, to: last + 1 };
      }
      break;
    }
    if (isTime(item) && k < last && item.shape !== 'lower') break;
    // "a dinner at which | Lee said"
    if (/^(?:which|whom|whose|where|when)$/.test(item.lower) && k < last) break;
    // "one of them"
    if (k === last && (item.classes & Class.object) !== 0 && items[k - 1]?.lower === 'of') {
      from = k;
      k -= 2;
      continue;
    }
    if (isPronoun(item) && item.shape === 'lower') {
      if (/^(?:one|another)$/.test(item.lower) && k < last) from = k;
      break;
    }
    if (!isNominal(item)) break;
    from = k;
    k--;
  }
  // "the bespectacled, 71-year-old diplomat": the determiner stands before an adjective and its comma.
  const head = items[from];
  if (items[from - 1]?.lower === ',' && from - 3 >= limit && head?.shape !== 'capital') {
    const adjective = items[from - 2] as Item;
    const article = items[from - 3] as Item;
    const closed = (head?.classes ?? 0) & (Class.determiner | Class.possessive);
    if (
      !closed &&
      /^(?:a|an|the)$/.test(article.lower) &&
      /[^s]$/.test(adjective.lower) &&
      adjective.classes === 0
    )
      if (opensClause(items[from - 4])) from -= 3;
  }
  return from <= last ? { from, to: last + 1 } : null;
}

/**
 * Finds the noun phrase that begins at item `first`, reading forwards up to a verb, a mark or a clause's beginning.
 * Returns null where none begins there.
 */
export function nounPhraseAfter(items: readonly Item[], first: number): Range | null {
  const start = items[first];
  if (!start) return null;
  // "said the other, Mei Thornton"
  if (
    start.lower === 'the' &&
    /^(?:others?|first|second|latter|former)$/.test(items[first + 1]?.lower ?? '') &&
    !isNominal(items[first + 2])
  )
    return { from: first, to: first + 2 };
  const counts = /^(?:one|another|both|others)$/.test(start.lower) && isNominal(items[first + 1]);
  if ((isPronoun(start) && !counts) || (start.classes & Class.object) !== 0)
    return { from: first, to: first + 1 };
  let k = counts ? first + 1 : first;
  let nominal = false;
  while (k < items.length) {
    const item = items[k] as Item;
    if (item.shape === 'quote') break;
    if (item.shape === 'mark') {
      if ((item.lower === '&' || item.lower === '$' || item.lower === '/') && isNominal(items[k + 1])) {
        k++;
        continue;
      }
      break;
    }
    if ((item.classes & (Class.determiner | Class.possessive)) !== 0) {
      if (nominal && !linking.test(items[k - 1]?.lower ?? '') && !isAuthored(items, k - 1)) break;
      k++;
      continue;
    }
    if (
      item.lower === 'and' &&
      nominal &&
      items[k + 1] &&
      (items[k + 1] as Item).shape === (items[k - 1] as Item).shape
    ) {
      k++;
      continue;
    }
    if ((item.classes & Class.preposition) !== 0 && item.shape === 'lower') {
      if (
        nominal &&
        (/^(?:of|for|from|at|with)$/.test(item.lower) || isAuthored(items, k) || isShare(items, k)) &&
        isPhraseStart(items[k + 1])
      ) {
        k++;
        continue;
      }
      break;
    }
    if (!isNominal(item)) break;
    if (nominal && isReducedRelative(items, k)) break;
    if (isTime(item) && nominal) break;
    nominal = true;
    k++;
    if (item.comma) break;
  }
  return nominal ? { from: first, to: k } : null;
}

/** Tells whether "by" names the author of a document: "a paper | by the Lisbon Forum". */
function isAuthored(items: readonly Item[], at: number): boolean {
  return (
    (items[at] as Item).lower === 'by' &&
    /^(?:paper|report|study|survey|analysis|poll|review|account|article|book|statement|document|letter)$/.test(
      items[at - 1]?.lower ?? '',
    )
  );
}

/** "4 in 10", "two in five" */
function isShare(items: readonly Item[], at: number): boolean {
  const isNumber = (item: Item | undefined) =>
    item?.shape === 'number' || ((item?.classes ?? 0) & Class.number) !== 0;
  return (items[at] as Item).lower === 'in' && isNumber(items[at - 1]) && isNumber(items[at + 1]);
}

/** Tells whether "that" opens a clause ("stated that Russia") and is no determiner ("that country"). */
function introducesClause(items: readonly Item[], at: number): boolean {
  if ((items[at] as Item).lower !== 'that') return false;
  const next = items[at + 1];
  return next?.shape !== 'lower' || isPronoun(next) || next.lower.endsWith('s') || next.classes !== 0;
}

/** Tells whether a participle after its noun begins a clause of its own: "a communiqué | issued after meetings". */
function isReducedRelative(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.shape !== 'lower' || item.lower.length < 4) return false;
  if (!/...(?:ed|ing|wn)$|^(?:sent|meant|spent|lent|bent|built|held|made|sold)$/.test(item.lower))
    return false;
  const next = items[at + 1];
  const before = items[at - 1] as Item;
  if (!isNominal(before) || (before.classes & (Class.determiner | Class.adjective | Class.possessive)) !== 0)
    return false;
  return (
    !next ||
    next.shape === 'mark' ||
    (next.classes & (Class.preposition | Class.determiner | Class.time | Class.possessive)) !== 0
  );
}

/** Tells whether an item can begin a noun phrase. */
export function isPhraseStart(item: Item | undefined): boolean {
  if (!item) return false;
  return (
    isNominal(item) ||
    isPronoun(item) ||
    (item.classes & (Class.determiner | Class.possessive | Class.object | Class.number)) !== 0
  );
}

const partOfName =
  /^(?:today|morning|afternoon|evening|night|week|weekend|month|year|years|days|day|daily|midday|noon|midnight)$/;

/** Tells whether an item names a day, a month or another time. */
export function isTime(item: Item | undefined): boolean {
  if (item === undefined || (item.classes & Class.time) === 0) return false;
  // "march" is a verb or a noun in lower case; "Today" and "Morning" in a name are no times.
  return item.shape === 'lower' ? item.lower !== 'march' : !partOfName.test(item.lower);
}

/** Tells whether what follows an item begins a clause: a mark, a quote, a conjunction. */
function opensClause(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark' || item.shape === 'quote') return true;
  return (item.classes & (Class.coordinator | Class.subordinator)) !== 0;
}
