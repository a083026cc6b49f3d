import { sayings } from '../../english/sayings.ts';
import { titleNoun } from '../../english/titles.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, isTime, type Range } from '../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../sentences/noun-phrase-before.ts';
import { mainSubject } from './main-subject.ts';

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
  /^(?:decline|declines|declined|refuse|refuses|refused|fail|fails|failed|want|wants|wanted|seem|seems|seemed|expected|try|tried|tries|trying|needs?|needed|have|had|has|hesitate|hesitated|forgot|able|unable|ready|free|supposed|plans?|planned|easy|hard|reluctant)$/;

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
      // "would later say": it was said.
      else if (unreal.test(item.lower) && voice !== 'negated' && items[j + 1]?.lower !== 'later')
        voice = 'supposed';
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
    return { phrase: bearerOf(items, beforeApposition(items, j)), voice, adjacent };
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
  if (head) return { phrase: namedBefore(items, head) ?? head, voice, adjacent };
  // "A man arrested outside the consulate had told": a place that hangs on the subject.
  const inner = phrase ? participleBefore(items, phrase.from) : 0;
  const outer = inner > 0 ? mainSubject(items, inner) : null;
  if (outer) return { phrase: outer, voice, adjacent: false };
  if (phrase) {
    const own = ownWords(items, phrase);
    // "Ann Lee, author of “The Bridge,” put it": the comma stands inside the marks.
    const closed = items[own.to - 1]?.comma === true;
    return { phrase: closed ? bearerOf(items, own) : own, voice, adjacent };
  }
  return { phrase: mainSubject(items, j + 1), voice, adjacent: false };
}

/** Drops what a phrase runs over: "a charge | Moscow dismissed" (a relative clause without its pronoun), "in 2016 | President Lee said". */
function ownWords(items: readonly Item[], { from, to }: Range): Range {
  for (let k = from; k + 1 < to; k++) {
    const item = items[k] as Item;
    const next = items[k + 1] as Item;
    if (next.shape === 'lower' || next.shape === 'number') continue;
    if (item.shape === 'lower' && sayings.has(item.lower)) return { from: k + 1, to };
    if (k === from && /^\d{4}$/.test(item.lower) && items[k - 1]?.lower === 'in') return { from: k + 1, to };
  }
  return { from, to };
}

/** Finds the name that a phrase is in apposition to where no comma closes it: "Nora Bell, | the editor who founded it said". */
function namedBefore(items: readonly Item[], phrase: Range): Range | null {
  if (items[phrase.from - 1]?.lower !== ',') return null;
  const name = nounPhraseBefore(items, phrase.from - 2);
  if (!name || !isSubjectLike(items, name)) return null;
  for (let k = name.from; k < name.to; k++) if ((items[k] as Item).shape === 'lower') return null;
  const before = items[name.from - 1];
  return !before || before.shape === 'quote' || before.shape === 'mark' || before.lower === 'as'
    ? name
    : null;
}

/** Finds the name before a title that stands in apposition to it, "Nora Bell, the head of the firm -- a small one --, said". */
function bearerOf(items: readonly Item[], phrase: Range | null): Range | null {
  if (!phrase) return null;
  const first = items[phrase.from] as Item;
  if (first.shape !== 'lower') return phrase;
  for (let k = phrase.from; k < phrase.to && k < phrase.from + 4; k++)
    if (titleNoun((items[k] as Item).lower) !== null) return namedBefore(items, phrase) ?? phrase;
  return phrase;
}

/** Tells whether a phrase is the object of a verb or of a preposition right before it. */
function isGoverned(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before?.shape !== 'lower') return false;
  if (
    (before.classes & (Class.preposition | Class.verb)) !== 0 ||
    before.lower === 'to' ||
    before.lower === 'hear'
  )
    return true;
  return /^(?:who|whom|which|that)$/.test(before.lower) || (before.classes === 0 && /ed$/.test(before.lower));
}

/** Finds the participle that a phrase within a subject hangs on: "a man arrested outside | the consulate". 0: none. */
function participleBefore(items: readonly Item[], from: number): number {
  const link = items[from - 1];
  const placed = link?.shape === 'lower' && (link.classes & Class.preposition) !== 0;
  const at = placed ? from - 2 : from - 1;
  const participle = items[at];
  const noun = items[at - 1];
  if (participle?.shape !== 'lower' || participle.classes !== 0 || noun?.shape !== 'lower') return 0;
  const isParticiple = placed ? /[^e]ed$/.test(participle.lower) : isGerund(participle.lower);
  return isParticiple && isNominal(noun) ? at : 0;
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
  // "Lee, now 81 and retired in Cambridge, Mass., said"
  if ((items[phrase.from] as Item).shape === 'number' && items[phrase.from + 1]?.lower === 'and')
    return false;
  // "Speaking on arrival, | Ruritania’s minister, Ann Lee, said"
  if (phrase.from === 0 && isGerund((items[0] as Item).lower) && phrase.to > 1) return false;
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
