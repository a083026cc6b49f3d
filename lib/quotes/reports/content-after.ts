import { type Cue, cuesOf } from '../../english/cues.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isPronoun, isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import { hasQuote } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import { hasClause, isHeadlineClause } from './has-clause.ts';
import { verdictAfter } from './verdict-after.ts';

/** Holds content that follows its cue. */
export interface Content {
  readonly range: Range;
  /** Introduced beyond doubt: by "that", "whether", a colon, marks. */
  readonly explicit: boolean;
  /** A clause that the cue interrupts: "Many closures, he said, | involve public courses". */
  readonly spliced: boolean;
}

const linkedTo = /^(?:that|whether|if)$/;

/** Finds the content that follows a cue: past an addressee, a day, a place, to "that", a mark or a clause. */
export function contentAfter(items: readonly Item[], end: number, cue: Cue): Content | null {
  // "made it clear | that"
  let k = cue.verb === 'make clear' && items[end]?.lower === 'clear' ? end + 1 : end;
  let adjunct = false;
  let timed = false;
  let addressed = cue.grammar !== 'tell' && cue.grammar !== 'ask' && !warnsSomebody(items, end, cue);
  const speech = cue.grammar === 'speak';
  const done = (from: number, explicit: boolean, spliced = false) => {
    if (speech && !explicit && !hasQuote(items, { from, to: items.length })) return null;
    const to = contentEnd(items, from, cue);
    return to > from && !isTag(items, from, to) ? { range: { from, to }, explicit, spliced } : null;
  };
  if (cue.grammar === 'judge' || cue.grammar === 'stance') {
    const verdict = verdictAfter(items, end, cue);
    return verdict ? done(verdict.from, verdict.explicit) : null;
  }
  // "said nothing in public about": no content.
  const object = items[end + 1];
  if (/^(?:nothing|little)$/.test(items[end]?.lower ?? '') && object && object.classes & Class.preposition)
    return null;
  if (items[end]?.lower === 'so' && (!object || object.shape === 'mark' || isAdverb(object))) return null;
  // "said this to a newspaper", "said so on Monday"
  if (
    /^(?:this|so|it)$/.test(items[end]?.lower ?? '') &&
    object?.shape === 'lower' &&
    object.classes & Class.preposition
  )
    return null;
  if (cue.grammar === 'pledge') {
    const particle = cue.verb.includes(' ');
    for (let j = end; j < items.length && j < end + 12; j++) {
      const item = items[j] as Item;
      if (particle && j === end && item.shape !== 'mark') return done(j, false);
      if (item.lower === 'to' && j > end && !particle) return done(end, true);
      if (item.lower === 'to') return beforeList(items, done(j, true));
      if (item.shape === 'quote' || linkedTo.test(item.lower))
        return done(j + (item.lower === 'that' ? 1 : 0), true);
      if (item.lower === ',' && items[j + 1]?.shape === 'quote') return done(j + 1, true);
      if (item.lower === ':' && items[j + 1]) return done(j + 1, true);
      if (item.shape === 'mark') return null;
    }
    return null;
  }
  for (let guard = 0; guard < 24 && k < items.length; guard++) {
    const item = items[k] as Item;
    if (item.shape === 'quote') return done(k, true);
    if (item.lower === 'that' && cue.grammar !== 'ask' && isPronounThat(items[k + 1])) return done(k, false);
    if (item.lower === 'that' && cue.grammar !== 'ask') {
      const next = items[k + 1];
      if (next && next.lower === ',') {
        // "said that, in her view, ..."
        return done(k + 2, true);
      }
      return next ? done(k + 1, true) : null;
    }
    // Words before the cue count too: "The pact is a curtain, she argues: it hides".
    if (item.lower === ':') return items[k + 1] ? done(k + 1, true, items[k + 1]?.shape !== 'quote') : null;
    if (item.lower === ',') {
      if (items[k + 1]?.shape === 'quote') return done(k + 1, true);
      const close = nextComma(items, k + 1, 14);
      if (close > 0) {
        const next = items[close + 1];
        if (next && (next.lower === 'that' || next.shape === 'quote')) {
          k = close + 1;
          continue;
        }
      }
      // "A, he said, B": the clause goes on after the cue.
      const next = items[k + 1];
      if (!adjunct && next?.lower === 'that') return done(k + 2, false, true);
      // "said on Monday, hours after": when it was said. "who advised two, | once said": the main clause.
      if (
        next &&
        (isTime(next) || isTime(items[k + 2])) &&
        /^(?:after|before|since|into)$/.test(items[isTime(next) ? k + 2 : k + 3]?.lower ?? '')
      )
        return null;
      const verb = next && isAdverb(next) ? items[k + 2] : next;
      if (cue.grammar === 'tell' && cuesOf(verb?.lower ?? '').some(({ form }) => form === 'past'))
        return null;
      if (
        next &&
        (!adjunct || isFiniteVerb(next)) &&
        next.shape !== 'mark' &&
        !isGerund(next.lower) &&
        !/^(?:and|but|as|while|who|which|according|when|after|before|in|at|during|with|without|to|because|citing|on|by|for|from|despite|amid|through|via|outside|inside|near)$/.test(
          next.lower,
        )
      )
        return done(k + 1, false, true);
      return null;
    }
    // "told me – to my face – | that"
    if (/^(?:[-–—]|--)$/.test(item.lower)) {
      const close = items.findIndex(({ lower }, j) => j > k && j < k + 10 && lower === item.lower);
      if (close < 0 || items[close + 1]?.lower !== 'that') return null;
      k = close + 1;
      continue;
    }
    if (item.shape === 'mark') return null;
    // "asked two people who read lips": behind an addressee "who" tells of them.
    if (cue.grammar === 'ask' && addressed && k > end && item.lower === 'who') return null;
    if (cue.grammar === 'ask' && /^(?:whether|if|why|how|what|who|when|where)$/.test(item.lower))
      return done(k, true);
    if (!addressed) {
      const phrase = addressee(items, k);
      addressed = true;
      if (phrase) {
        k = phrase.to;
        continue;
      }
    }
    // "told the house | later that"
    if (/^(?:later|earlier|afterwards|again)$/.test(item.lower) && items[k + 1]?.lower === 'that') {
      k++;
      continue;
    }
    if (
      isAdverb(item) &&
      k === end &&
      !(item.lower === 'there' && isAuxiliary(items[isAdverbAt(items, k + 1) ? k + 2 : k + 1])) &&
      !isAmount(items, k)
    ) {
      k++;
      continue;
    }
    if (
      /^(?:earlier|late|early|last|this|next)$/.test(item.lower) &&
      (isTime(items[k + 1]) || isTime(items[k + 2])) &&
      (items[k + 1] as Item).shape === 'lower'
    ) {
      // "said earlier this year that", "said last week"
      while (isTime(items[k]) || /^(?:earlier|late|early|last|this|next)$/.test(items[k]?.lower ?? '')) k++;
      timed = true;
      continue;
    }
    if (isTime(item) && item.shape !== 'lower') {
      k++;
      timed = true;
      while (isTime(items[k]) || items[k]?.shape === 'number') k++;
      continue;
    }
    if (
      item.classes & Class.preposition &&
      !isAmount(items, k) &&
      (!(item.classes & Class.subordinator) || isAdjunct(items, k))
    ) {
      const phrase = items[k + 1]?.lower === 'that' ? null : nounPhraseAfter(items, k + 1);
      timed = phrase !== null && isTime(items[phrase.from]);
      adjunct = true;
      k = phrase ? phrase.to : k + 1;
      if (phrase && timed) {
        k = phrase.from + 1;
        while (isTime(items[k]) || items[k]?.shape === 'number') k++;
      }
      continue;
    }
    if (cue.grammar === 'speak' || cue.grammar === 'ask') return null;
    if (adjunct && !timed) {
      const that = thatAhead(items, k);
      return that > 0 ? done(that + 1, true) : null;
    }
    if (item.classes & Class.coordinator) return null;
    return hasClause(items, k, cue) || isHeadlineClause(items, k, cue) ? done(k, false) : null;
  }
  return null;
}

/** Tells whether a stretch is nothing but another report's speaker and cue: "insists on it, | he says". */
function isTag(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhraseAfter(items, from);
  return (
    phrase !== null &&
    phrase.to === to - 1 &&
    cuesOf((items[to - 1] as Item).lower).some(({ grammar }) => grammar === 'say')
  );
}

/** Ends what was pledged before a list of cases: "to coordinate within frameworks, | including A, B and C". */
function beforeList(items: readonly Item[], content: Content | null) {
  if (!content) return null;
  for (let k = content.range.from; k + 1 < content.range.to; k++)
    if ((items[k] as Item).lower === ',' && (items[k + 1] as Item).lower === 'including')
      return { ...content, range: { from: content.range.from, to: k } };
  return content;
}

/** Tells whether "after" or "before" opens an adjunct of the cue, and no clause: "told Xinhua after the meeting | that". */
function isAdjunct(items: readonly Item[], at: number): boolean {
  if (!/^(?:after|before|since|until)$/.test((items[at] as Item).lower)) return false;
  const phrase = nounPhraseAfter(items, at + 1);
  const next = phrase ? items[phrase.to] : undefined;
  return (
    next !== undefined &&
    (next.shape === 'mark' ||
      next.shape === 'quote' ||
      isTime(next) ||
      /^(?:that|on|in|at|with|of)$/.test(next.lower))
  );
}

function isFiniteVerb(item: Item): boolean {
  return (item.classes & (Class.auxiliary | Class.verb)) !== 0;
}

/** Tells whether a warning names whom it warns: "has warned Beijing | that". */
function warnsSomebody(items: readonly Item[], end: number, cue: Cue): boolean {
  if (!/^(?:warn|caution)$/.test(cue.verb)) return false;
  const phrase = nounPhraseAfter(items, end);
  return phrase !== null && items[phrase.to]?.lower === 'that';
}

function isAdverbAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && isAdverb(item);
}

function isAuxiliary(item: Item | undefined): boolean {
  return item !== undefined && (item.classes & Class.auxiliary) !== 0;
}

/** Tells whether "that" is the clause's subject: "said that is unlikely". */
function isPronounThat(next: Item | undefined): boolean {
  return next !== undefined && /^(?:is|was|isn't|wasn't|would|will|means|meant)$/.test(next.lower);
}

function nextComma(items: readonly Item[], from: number, distance: number): number {
  for (let k = from; k < items.length && k < from + distance; k++)
    if ((items[k] as Item).lower === ',') return k;
  return -1;
}

function addressee(items: readonly Item[], k: number): Range | null {
  const first = items[k] as Item;
  if (first.classes & (Class.object | Class.possessive) && !(first.classes & Class.possessive))
    return { from: k, to: k + 1 };
  if (isPronoun(first) && !/^(?:you|it|one|another|others|both)$/.test(first.lower)) return null;
  const phrase = nounPhraseAfter(items, k);
  if (!phrase) return null;
  // "told Blinken | relations had": a name, and a clause whose verb would be without a subject.
  const verb = items[phrase.to];
  if (verb && (verb.classes & Class.auxiliary) !== 0)
    for (let j = phrase.from + 1; j < phrase.to; j++)
      if ((items[j - 1] as Item).shape !== 'lower' && (items[j] as Item).shape === 'lower')
        return { from: k, to: j };
  // Without a part-of-speech model an addressee may run into the clause: "told reporters China would".
  for (let j = phrase.from + 1; j < phrase.to; j++) {
    const before = items[j - 1] as Item;
    const here = items[j] as Item;
    // "told the council | last week that"
    if (/^(?:last|this|next|earlier)$/.test(here.lower) && isTime(items[j + 1])) return { from: k, to: j };
    if (
      before.shape === 'lower' &&
      /s$/.test(before.lower) &&
      here.shape !== 'lower' &&
      !isTime(here) &&
      (before.classes & (Class.preposition | Class.possessive | Class.determiner)) === 0
    )
      return { from: k, to: j };
  }
  return phrase;
}

function thatAhead(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length && k < from + 16; k++) {
    const item = items[k] as Item;
    if (item.lower === 'that') return k;
    if (item.shape === 'quote' || item.lower === ';' || item.lower === '.') return -1;
  }
  return -1;
}
