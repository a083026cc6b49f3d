import { type Cue, type CueGrammar, cuesOf } from '../../english/cues.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { titleNoun } from '../../english/titles.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, isPhraseStart, isPronoun } from '../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../sentences/noun-phrase-before.ts';

const linkedTo = /^(?:that|whether|if)$/;

/** Reads the cue verb at an item, by its particle and the words around it. Null: the word is a noun or no cue. */
export function cueAt(items: readonly Item[], at: number): Cue | null {
  const item = items[at] as Item;
  if (item.shape === 'mark' || item.shape === 'quote' || item.shape === 'number') return null;
  const cues = cuesOf(item.lower);
  if (cues.length === 0) return madeClear(items, at) ?? tagVerb(items, at);
  const next = items[at + 1]?.lower ?? '';
  const before = items[at - 1];
  if (item.possessive) return null;
  // "the United States", "turned over to State": a noun in capitals mid-sentence is a name.
  if (item.shape === 'capital' && at > 0 && (cues[0] as Cue).nounLike) return null;
  // "Sanders continued to portray her": an infinitive is no content.
  if (items[at + 1]?.lower === 'to' && cues.every(({ grammar }) => grammar === 'speak')) return null;
  if (before) {
    if (before.possessive) return null;
    const closed = before.classes;
    if (closed & Class.possessive) return null;
    if (
      closed & Class.determiner &&
      !isPronoun(before) &&
      before.lower !== 'other' &&
      !(closed & (Class.relative | Class.subject))
    )
      return null;
    if (
      closed & Class.preposition &&
      before.lower !== 'to' &&
      before.shape === 'lower' &&
      cues[0]?.form !== 'participle'
    )
      return null;
    if (closed & Class.adjective && (cues[0] as Cue).nounLike) return null;
  }
  // "pledged delegates": an adjective.
  if (item.lower === 'pledged' && /s$/.test(next) && items[at + 1]?.shape === 'lower') return null;
  let best: Cue | null = null;
  for (const cue of cues) {
    const particle = cue.verb.split(' ')[1];
    if (particle) {
      if (particle === next) return cue;
      continue;
    }
    if (cue.nounLike && !standsAsVerb(items, at, cue)) continue;
    if (cue.form === 'base' && !allowsBase(items, at)) continue;
    best = best === null || prefers(cue.grammar, best.grammar, items, at) ? cue : best;
  }
  return best;
}

function prefers(grammar: CueGrammar, over: CueGrammar, items: readonly Item[], at: number): boolean {
  if (over === 'stance' && grammar !== 'stance') return true;
  if (grammar === 'pledge') return items[at + 1]?.lower === 'to';
  if (over === 'pledge') return items[at + 1]?.lower !== 'to';
  return false;
}

function allowsBase(items: readonly Item[], at: number): boolean {
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const before = items[j];
  if (!before) return false;
  if (before.lower === 'to' || (before.classes & Class.auxiliary) !== 0) return true;
  if (isPronoun(before)) return !/^(?:he|she|it|one|another)$/.test(before.lower);
  // "three people familiar with the matter tell us"
  if (/^(?:us|me)$/.test(items[at + 1]?.lower ?? '')) return isNominal(before);
  if (before.lower === ',' || before.lower === ')' || before.lower === '—' || before.lower === '--')
    return true;
  if (before.classes & (Class.determiner | Class.relative)) return true;
  return (
    isNominal(before) &&
    (/s$/.test(before.lower) ||
      /^(?:people|police|women|men|surveyed|polled|interviewed)$/.test(before.lower) ||
      standsBehindQuote(items, j) ||
      before.shape !== 'lower' ||
      items[j - 2]?.lower === 'and')
  );
}

/** Reads "made clear that", "made it clear that" as a cue. */
function madeClear(items: readonly Item[], at: number): Cue | null {
  const form = ({ made: 'past', makes: 'present', make: 'base', making: 'participle' } as const)[
    (items[at] as Item).lower
  ];
  if (!form) return null;
  const clear = items[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  return items[clear]?.lower === 'clear' && items[clear + 1]?.lower === 'that'
    ? { verb: 'make clear', grammar: 'say', form, nounLike: false }
    : null;
}

/** Reads any verb between a speaker and what ends in a comma before them as a cue: "“It is late,” he | surmised." */
function tagVerb(items: readonly Item[], at: number): Cue | null {
  const { shape, classes, lower } = items[at] as Item;
  if (shape !== 'lower' || classes !== 0 || !/(?:ed|[^s]s)$/.test(lower)) return null;
  // "“A,” Interfax quoted Lee as saying": who quotes does not speak.
  if (/^(?:quot|cit)e[ds]$/.test(lower)) return null;
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const phrase = j >= 0 ? nounPhraseBefore(items, j) : null;
  if (!phrase || phrase.to !== j + 1 || items[phrase.from - 1]?.comma !== true) return null;
  // "the party heavyweights wrote": a noun.
  const last = items[j] as Item;
  if (last.shape === 'lower' && !isPronoun(last) && (phrase.to - phrase.from < 2 || !lower.endsWith('ed')))
    return null;
  return { verb: lower, grammar: 'speak', form: lower.endsWith('d') ? 'past' : 'present', nounLike: false };
}

/** Tells whether the phrase that ends here stands right behind marks: "“...,” the two | write". */
function standsBehindQuote(items: readonly Item[], last: number): boolean {
  const phrase = nounPhraseBefore(items, last);
  return phrase !== null && phrase.to === last + 1 && items[phrase.from - 1]?.shape === 'quote';
}

function standsAsVerb(items: readonly Item[], at: number, cue: Cue): boolean {
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const before = items[j];
  if (!before) return false;
  if (before.lower === 'to' || (before.classes & Class.auxiliary) !== 0) return true;
  if (isPronoun(before)) return true;
  // "“...,” White House press secretary Ann Lee said": a part of the title.
  const title = items[at + 1]?.shape === 'lower' && titleNoun((items[at + 1] as Item).lower) !== null;
  if (standsBehindQuote(items, j) && !title) return true;
  const next = items[at + 1];
  const introduces =
    next !== undefined &&
    (linkedTo.test(next.lower) ||
      next.shape === 'quote' ||
      next.lower === ':' ||
      (next.lower === ',' && items[at + 2]?.shape === 'quote'));
  if (before.shape === 'quote') return true;
  // "One of them reads: “...”"
  if (introduces && (before.classes & Class.object) !== 0 && items[j - 1]?.lower === 'of') return true;
  // "called the Ruritanian answer “a step back”": a people's noun.
  if (
    isPeople(before) &&
    next?.shape === 'quote' &&
    ((items[j - 1]?.classes ?? 0) & (Class.determiner | Class.possessive)) !== 0
  )
    return false;
  if (before.lower === ',') return introduces || cue.form === 'present';
  // "35 states that have voted": a noun and its relative clause.
  const relative =
    next?.lower === 'that' && ((items[at + 2]?.classes ?? 0) & (Class.auxiliary | Class.verb)) !== 0;
  if (cue.form === 'present' && (relative || before.shape === 'number')) return false;
  if (introduces) return isNominal(before);
  if (!next || next.lower === 'of' || next.lower === 'from' || next.lower === 'by' || next.lower === '.')
    return false;
  if (!isPhraseStart(next)) return false;
  if (cue.form === 'base')
    return isNominal(before) && /s$|^people$/.test(before.lower) && cue.grammar === 'say';
  if (cue.form !== 'present') return false;
  // "The dad-of-two claims a guard stood behind him"
  if (before.shape === 'lower') return titleNoun(before.lower) !== null || cue.verb === 'claim';
  return !isPeople(before);
}

/** Tells whether a word is a people's: "Russian". */
function isPeople({ shape, lower }: Item): boolean {
  return shape !== 'lower' && stateOfAdjective(lower.charAt(0).toUpperCase() + lower.slice(1)) !== null;
}
