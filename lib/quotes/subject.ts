import { Class } from '../text/word-classes.ts';
import { cuesOf } from './cues.ts';
import {
  isAdverb,
  isNominal,
  isPhraseStart,
  isPronoun,
  isTime,
  nounPhraseAfter,
  nounPhraseBefore,
  type Range,
} from './noun-phrase.ts';
import type { Item } from './sentences.ts';
import { titleNoun } from './titles.ts';

/** Says how a verb stands to its subject. */
type Voice = 'active' | 'negated' | 'passive' | 'supposed' | 'infinitive';

/** Holds the subject of a verb, or null where the sentence has none before it. */
export interface Subject {
  readonly phrase: Range | null;
  readonly voice: Voice;
  /** Whether the phrase stands right before the verb, but for adverbs and auxiliaries. */
  readonly adjacent: boolean;
}

const beForms = /^(?:is|are|was|were|been|being|be|isn't|wasn't|weren't|aren't|gets|got)$/;
const unreal = /^(?:would|could|should|might|may|must|wouldn't|couldn't|shouldn't)$/;
const unwilling =
  /^(?:decline|declines|declined|refuse|refuses|refused|fail|fails|failed|want|wants|wanted|seem|seems|seemed|expected|like|likes|liked|try|tried|tries|trying|needs?|needed|have|had|has|hesitate|hesitated|forgot|able|unable|ready|free|supposed|plans?|planned|easy|hard|reluctant)$/;

/** Finds the subject of the verb at item `at`: a phrase before it, across adverbs, appositions and coordinated verbs. */
export function subjectOf(items: readonly Item[], at: number): Subject {
  let j = at - 1;
  let voice: Voice = 'active';
  const adjacent = true;
  while (j >= 0) {
    const item = items[j] as Item;
    if (
      (item.classes & Class.negation) !== 0 &&
      item.lower !== 'neither' &&
      item.lower !== 'nobody' &&
      item.lower !== 'none'
    ) {
      voice = 'negated';
      j--;
    } else if (item.classes & Class.auxiliary && !isPronounContraction(item)) {
      if (beForms.test(item.lower) && voice === 'active') voice = 'passive';
      else if (unreal.test(item.lower) && voice !== 'negated') voice = 'supposed';
      j--;
    } else if (isPronounContraction(item)) {
      return { phrase: { from: j, to: j + 1 }, voice, adjacent };
    } else if (item.lower === 'to' && j === at - 1) {
      const governor = items[j - 1];
      if (governor && (unwilling.test(governor.lower) || isNegatedBefore(items, j - 1))) voice = 'negated';
      else if (voice === 'active') voice = 'infinitive';
      return { phrase: mainSubject(items, j), voice, adjacent: false };
    } else if (isAdverb(item)) {
      j--;
    } else if (isTime(item) && !items[j]?.possessive) {
      // "Wang on Monday said", "Wang Monday said"
      let k = j;
      while (
        k >= 0 &&
        (isTime(items[k]) ||
          /^(?:on|in|last|this|late|early|\d+|the|of|earlier|that|same)$/.test((items[k] as Item).lower))
      )
        k--;
      if (k < 0) return { phrase: null, voice, adjacent: false };
      j = k;
    } else break;
  }
  if (j < 0) return { phrase: null, voice, adjacent };
  const item = items[j] as Item;
  if (item.shape === 'quote') return { phrase: null, voice, adjacent: false };
  if (item.lower === ')' || item.lower === ']') {
    const open = item.lower === ')' ? '(' : '[';
    let k = j;
    while (k >= 0 && (items[k] as Item).lower !== open) k--;
    const phrase = k > 0 ? nounPhraseBefore(items, k - 1) : null;
    return { phrase: phrase ?? mainSubject(items, at), voice, adjacent };
  }
  if (
    item.lower === ',' ||
    item.lower === '—' ||
    item.lower === '–' ||
    item.lower === '--' ||
    item.lower === '-'
  )
    return { phrase: beforeApposition(items, j), voice, adjacent };
  if (item.lower === 'who' || item.lower === 'which' || (item.lower === 'that' && isNominal(items[j - 1]))) {
    let k = j - 1;
    if (items[k]?.lower === ',') k--;
    if (item.lower === 'which' && items[j - 1] && (items[j - 1] as Item).classes & Class.preposition)
      return { phrase: null, voice, adjacent };
    // "Xi Jinping on Wednesday, who said": the day stands between the name and its clause.
    while (
      k > 0 &&
      (isTime(items[k]) ||
        (items[k - 1] && isTime(items[k])) ||
        /^(?:on|last|this)$/.test((items[k] as Item).lower))
    )
      k--;
    return { phrase: nounPhraseBefore(items, k), voice, adjacent };
  }
  if ((item.classes & Class.coordinator) !== 0 || item.lower === 'then')
    return { phrase: mainSubject(items, j), voice, adjacent: false };
  const phrase = nounPhraseBefore(items, j);
  // "An aide who works with Ann Lee said": the nearest name is governed by something else.
  const head = phrase && isGoverned(items, phrase.from) ? relativeHead(items, phrase.from) : null;
  if (head) return { phrase: head, voice, adjacent };
  if (phrase) return { phrase, voice, adjacent };
  return { phrase: mainSubject(items, j + 1), voice, adjacent: false };
}

/** Tells whether a phrase is the object of a verb or of a preposition right before it. */
function isGoverned(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before || before.shape !== 'lower') return false;
  if (
    (before.classes & (Class.preposition | Class.verb)) !== 0 ||
    before.lower === 'to' ||
    before.lower === 'hear'
  )
    return true;
  return /^(?:who|whom|which|that)$/.test(before.lower) || (before.classes === 0 && /ed$/.test(before.lower));
}

/** Finds the phrase that a relative clause before an item hangs on: "An aide | who works with". */
function relativeHead(items: readonly Item[], from: number): Range | null {
  for (let k = from - 1; k > 0 && k > from - 10; k--) {
    const { lower, shape } = items[k] as Item;
    if (shape === 'mark' || shape === 'quote') return null;
    if (/^(?:who|whom|which)$/.test(lower) || (lower === 'that' && k < from - 1))
      return nounPhraseBefore(items, k - 1);
  }
  return null;
}

function isPronounContraction(item: Item): boolean {
  return /^(?:i|he|she|it|we|they|you|who)'(?:s|ve|d|ll|re|m)$/.test(item.lower);
}

function isNegatedBefore(items: readonly Item[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 3; k--) if ((items[k] as Item).classes & Class.negation) return true;
  return false;
}

/** Finds the phrase that an apposition closing at comma `comma` belongs to: "Wang Yi, director of the Office, | said". */
function beforeApposition(items: readonly Item[], comma: number): Range | null {
  const closing = (items[comma] as Item).lower;
  let best: Range | null = null;
  for (let k = comma - 1; k >= 1 && comma - k < 60; k--) {
    const item = items[k] as Item;
    if (item.shape === 'quote' || item.lower === ';' || item.lower === ':') break;
    if (item.lower !== closing) continue;
    const phrase = nounPhraseBefore(items, k - 1);
    if (!phrase || !isSubjectLike(items, phrase)) {
      if (best) break;
      continue;
    }
    const before = items[phrase.from - 1];
    best = phrase;
    if (before?.lower !== ',') break;
    // "In Beijing, Wang Yi, director, said": what precedes an earlier comma is an adjunct, not the subject.
    if (opensAdjunct(items, phrase.from - 1)) break;
  }
  return best ?? mainSubject(items, comma);
}

function isSubjectLike(items: readonly Item[], phrase: Range): boolean {
  const before = items[phrase.from - 1];
  if (before && (before.classes & Class.preposition) !== 0 && before.shape === 'lower') return false;
  return !isTime(items[phrase.to - 1]);
}

function opensAdjunct(items: readonly Item[], comma: number): boolean {
  let k = comma - 1;
  while (k >= 0 && (items[k] as Item).lower !== ',' && (items[k] as Item).shape !== 'quote') k--;
  const first = items[k + 1];
  return (
    first !== undefined && (first.classes & (Class.preposition | Class.subordinator | Class.adverb)) !== 0
  );
}

/**
 * Finds the subject of the clause that item `before` stands in, reading forward from the clause's beginning: past an
 * introductory adjunct, to the phrase before the first verb.
 */
export function mainSubject(items: readonly Item[], before: number): Range | null {
  let start = before;
  while (start > 0 && !isClauseEdge(items, start - 1)) start--;
  for (let k = start; k < before; k++) {
    const item = items[k] as Item;
    if (item.shape === 'quote') continue;
    if (item.shape === 'mark') continue;
    if ((item.classes & Class.coordinator) !== 0 || isAdverb(item)) continue;
    const adjunct =
      (item.classes & (Class.preposition | Class.subordinator)) !== 0 &&
      !isPronoun(item) &&
      !(item.classes & Class.determiner);
    const participle =
      item.lower.endsWith('ing') &&
      item.shape !== 'capitals' &&
      item.lower.length > 4 &&
      !isNominalGerund(items, k);
    const passive =
      k === start &&
      /ed$/.test(item.lower) &&
      items[k + 1] !== undefined &&
      /^(?:whether|if|about|by|why|how|what|on|in|to)$/.test((items[k + 1] as Item).lower);
    // "Now 66, he receives": an age or a year before a comma.
    const figure = item.shape === 'number' && items[k + 1]?.lower === ',';
    if (adjunct || participle || passive || figure) {
      const comma = commaAfter(items, k, before);
      // "After the broadcast Lee wrote": without a comma the adjunct is one phrase.
      k =
        comma >= 0
          ? comma
          : Math.max(k, (nounPhraseAfter(items, k + 1)?.from ?? k) > k ? adjunctEnd(items, k) : k);
      continue;
    }
    if (!isPhraseStart(item)) continue;
    if (isPronoun(item) && !/^(?:one|another|both|others)$/.test(item.lower)) return { from: k, to: k + 1 };
    let end = k;
    while (end < before && isPhrasePart(items, end, k)) end++;
    if (end === k) continue;
    const phrase = nounPhraseBefore(items, end - 1, k);
    if (phrase && !isTime(items[phrase.to - 1])) return phrase;
    k = end - 1;
  }
  return null;
}

function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let k = from; k < to; k++) if ((items[k] as Item).lower === ',') return k;
  return -1;
}

/** Finds the last item of the common noun that an adjunct without a comma ends in: "After the broadcast | Lee wrote". */
function adjunctEnd(items: readonly Item[], at: number): number {
  let k = at + 1;
  while (
    isPhraseStart(items[k + 1]) &&
    (items[k + 1] as Item).shape === 'lower' &&
    !isPronoun(items[k + 1]) &&
    !((items[k + 1] as Item).classes & (Class.determiner | Class.possessive))
  )
    k++;
  return k;
}

function isNominalGerund(items: readonly Item[], k: number): boolean {
  return (
    (items[k + 1]?.classes ?? 0) === 0 &&
    (items[k] as Item).shape === 'capital' &&
    items[k + 1]?.shape === 'capital'
  );
}

function isPhrasePart(items: readonly Item[], k: number, start: number): boolean {
  const item = items[k] as Item;
  if (k > start && /^(?:that|who|whom|which|whose)$/.test(item.lower)) return false;
  if (isPhraseStart(item)) {
    if (item.shape === 'lower' && k > start && isVerbAfterName(items, k)) return false;
    // "Wang Yi rebukes": what may be a verb is one after a name, and after an office.
    if (
      item.shape === 'lower' &&
      k > start &&
      (items[k - 1]?.shape === 'capital' || titleNoun(items[k - 1]?.lower ?? '') !== null) &&
      cuesOf(item.lower).some(({ form }) => form === 'present')
    )
      return false;
    if (item.shape !== 'lower' || !item.lower.endsWith('ed') || k === start) return true;
    // After a noun, "-ed" is a verb; after a determiner or an adjective it belongs to the phrase.
    return ((items[k - 1] as Item).classes & (Class.determiner | Class.possessive | Class.adjective)) !== 0;
  }
  return (
    item.lower === 'of' ||
    item.lower === 'and' ||
    item.lower === '&' ||
    (item.lower === 'for' && isNominal(items[k - 1]))
  );
}

/** Tells whether a word in -s after a name is its verb, by what follows: "Wang Yi listens, takes no notes". */
function isVerbAfterName(items: readonly Item[], k: number): boolean {
  const { lower } = items[k] as Item;
  const next = items[k + 1];
  if (
    items[k - 1]?.shape !== 'capital' ||
    !/[^s]s$/.test(lower) ||
    /(?:ers|ors|ists|ials|ans|men|aides|allies|troops|forces|talks|ties|relations)$/.test(lower)
  )
    return false;
  if (!next) return true;
  return (
    next.lower === ',' ||
    next.lower === '.' ||
    (next.classes &
      (Class.preposition | Class.determiner | Class.adverb | Class.object | Class.possessive)) !==
      0
  );
}

function isClauseEdge(items: readonly Item[], k: number): boolean {
  const item = items[k] as Item;
  if (item.lower === ';' || item.lower === ':') return true;
  if (item.lower === '“') return false;
  if (/^(?:while|because|although|whereas)$/.test(item.lower)) return true;
  return (
    (item.lower === 'but' || item.lower === 'and' || item.lower === 'as') &&
    items[k - 1]?.lower === ',' &&
    isPhraseStart(items[k + 1]) &&
    !isVerbAt(items, k + 1)
  );
}

function isVerbAt(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item) return false;
  return (
    (item.classes & (Class.verb | Class.auxiliary)) !== 0 ||
    (item.shape === 'lower' && /(?:ed|ing)$/.test(item.lower))
  );
}
