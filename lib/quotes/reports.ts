import { Class } from '../text/word-classes.ts';
import { type Cue, type CueGrammar, cuesOf } from './cues.ts';
import {
  isAdverb,
  isNominal,
  isPhraseStart,
  isPronoun,
  isTime,
  phraseAfter,
  phraseBefore,
  type Range,
} from './noun-phrase.ts';
import type { Item, Sentence } from './sentences.ts';
import { mainSubject, subjectOf } from './subject.ts';

/** Holds one act of reporting in a sentence: who, by which cue, and where the content stands. Ranges are of items. */
export interface Report {
  readonly grammar: CueGrammar | 'source' | 'colon';
  readonly cue: Range;
  readonly speaker: Range | null;
  /** What is reported, after the cue: "said | that China would". */
  readonly after: Range | null;
  /** What is reported, before speaker and cue: "China would, | Wang said". */
  readonly before: Range | null;
  /** Whether the content is introduced beyond doubt: "that", "whether", a colon. */
  readonly explicit: boolean;
}

const linkedTo = /^(?:that|whether|if)$/;

/** Finds every act of reporting in a sentence, in the order of its cues. */
export function reportsOf(sentence: Sentence): Report[] {
  const { items } = sentence;
  const found: Report[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.shape === 'mark' || item.shape === 'quote' || item.shape === 'number') continue;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      const report = accordingTo(items, at);
      if (report) found.push(report);
      continue;
    }
    const cues = cuesOf(item.lower);
    if (cues.length === 0) continue;
    const cue = chooseCue(items, at, cues);
    if (!cue) continue;
    const report = reportAt(items, at, cue, found);
    if (report) found.push(report);
  }
  return found;
}

/** Picks the verb a cue word stands for, by its particle and by what follows; null where it is a noun. */
function chooseCue(items: readonly Item[], at: number, cues: readonly Cue[]): Cue | null {
  const item = items[at] as Item;
  const next = items[at + 1]?.lower ?? '';
  const before = items[at - 1];
  if (item.possessive) return null;
  if (before) {
    if (before.possessive) return null;
    const closed = before.classes;
    if (closed & Class.possessive) return null;
    if (closed & Class.determiner && !isPronoun(before) && !(closed & Class.relative)) return null;
    if (
      closed & Class.preposition &&
      before.lower !== 'to' &&
      before.shape === 'lower' &&
      cues[0]?.form !== 'participle'
    )
      return null;
    if (closed & Class.adjective) return null;
  }
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
  if (before.lower === ',' || before.lower === ')' || before.lower === '—' || before.lower === '--')
    return true;
  if (before.classes & Class.determiner) return true;
  return (
    isNominal(before) &&
    (/s$/.test(before.lower) ||
      /^(?:people|police|women|men)$/.test(before.lower) ||
      before.shape !== 'lower' ||
      items[j - 2]?.lower === 'and')
  );
}

function standsAsVerb(items: readonly Item[], at: number, cue: Cue): boolean {
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const before = items[j];
  if (!before) return false;
  if (before.lower === 'to' || (before.classes & Class.auxiliary) !== 0) return true;
  if (isPronoun(before)) return true;
  const next = items[at + 1];
  const introduces =
    next !== undefined &&
    (linkedTo.test(next.lower) ||
      next.shape === 'quote' ||
      next.lower === ':' ||
      (next.lower === ',' && items[at + 2]?.shape === 'quote'));
  if (before.shape === 'quote') return true;
  if (before.lower === ',') return introduces || cue.form === 'present';
  if (introduces) return isNominal(before);
  if (!next || next.lower === 'of' || next.lower === 'from' || next.lower === 'by' || next.lower === '.')
    return false;
  if (cue.form === 'present')
    return (
      before.shape !== 'lower' && !/(?:ian|ese|ish|can|n|ic|al)$/.test(before.lower) && isPhraseStart(next)
    );
  return false;
}

function reportAt(items: readonly Item[], at: number, cue: Cue, earlier: readonly Report[]): Report | null {
  const particle = cue.verb.includes(' ') ? 1 : 0;
  const subject = subjectOf(items, at);
  const end = at + 1 + particle;
  let speaker = subject.phrase;
  if (cue.form === 'participle' && !hasAuxiliary(items, at)) {
    speaker = earlierSpeaker(earlier, at) ?? participleSubject(items, at);
  } else if (subject.voice === 'passive') return passive(items, at, end, cue);
  if (subject.voice === 'negated') return null;
  if (cue.grammar !== 'stance' && cue.form === 'past' && items[end]?.lower === 'by' && cue.grammar !== 'say')
    return null;

  const after = contentAfter(items, end, cue);
  if (subject.voice === 'supposed' && !(after && hasQuote(items, after.range))) return null;
  const inverted = invertedSpeaker(items, at, end, subject.adjacent ? subject.phrase : null, cue);
  if (inverted) {
    const before = contentBefore(items, at);
    if (before)
      return {
        grammar: cue.grammar,
        cue: { from: at, to: end },
        speaker: inverted,
        after: null,
        before,
        explicit: false,
      };
  }
  if (at === 0 && cue.grammar === 'say' && cue.form !== 'participle' && cue.form !== 'base') {
    // "Said Ann Lee, who grew up there, “...”"
    const opening = phraseAfter(items, end);
    const quote = items.findIndex((item, k) => k > at && item.shape === 'quote');
    if (opening && quote > 0 && /^[,:]$/.test((items[quote - 1] as Item).lower))
      return {
        grammar: 'say',
        cue: { from: 0, to: end },
        speaker: opening,
        after: { from: quote, to: quote + 1 },
        before: null,
        explicit: true,
      };
  }
  if (!speaker && !(after && hasQuote(items, after.range))) return null;
  const begins = speaker && speaker.to <= at ? speaker.from : at;
  const before = subject.adjacent && speaker ? contentBefore(items, begins) : null;
  const range: Range = { from: at, to: end };
  if (after) {
    const quoted = before !== null && (items[before.to - 1] as Item).shape === 'quote';
    const speech = /^(?:say|tell|ask|speak)$/.test(cue.grammar);
    // "A, he said, B": both sides are his; with "that" after the cue only what follows is.
    const alone = before !== null && quoted && before.to - before.from === 1;
    if (before && speech && (after.spliced ? !after.explicit : alone && after.explicit))
      return { grammar: cue.grammar, cue: range, speaker, after: after.range, before, explicit: false };
    // "“A,” she added when the interviewer expressed shock": what follows tells when, not what.
    const when = /^(?:when|as|after|while|before|because|if|in|once|since|until|to|for|with|amid)$/;
    if (before && speech && !after.explicit && (quoted || when.test((items[after.range.from] as Item).lower)))
      return { grammar: cue.grammar, cue: range, speaker, after: null, before, explicit: false };
    return {
      grammar: cue.grammar,
      cue: range,
      speaker,
      after: after.range,
      before: null,
      explicit: after.explicit,
    };
  }
  if (cue.grammar === 'judge' || cue.grammar === 'stance' || cue.grammar === 'pledge') return null;
  return { grammar: cue.grammar, cue: range, speaker, after: null, before, explicit: false };
}

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  return ((items[j]?.classes ?? 0) & Class.auxiliary) !== 0;
}

/** ", adding that": whoever the sentence reported last is still speaking. */
function earlierSpeaker(earlier: readonly Report[], at: number): Range | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const report = earlier[k] as Report;
    if (report.speaker && report.cue.from < at) return report.speaker;
  }
  return null;
}

function participleSubject(items: readonly Item[], at: number): Range | null {
  // At the head of a sentence the subject follows the comma: "Noting that A, the president said B".
  if (at === 0 || (at === 1 && !isNominal(items[0]))) {
    for (let k = at + 1; k < items.length; k++)
      if ((items[k] as Item).lower === ',') {
        const phrase = phraseAfter(items, k + 1);
        if (phrase && isFiniteVerb(items[phrase.to])) return phrase;
      }
    return null;
  }
  const before = items[at - 1] as Item;
  if (isNominal(before) && !/(?:ed|wn)$/.test(before.lower)) {
    const phrase = phraseBefore(items, at - 1);
    if (phrase) return phrase;
  }
  for (let k = at - 1; before.lower !== ',' && k > 0 && k > at - 40; k--) {
    const item = items[k] as Item;
    if (item.lower === ';') break;
    if ((item.classes & Class.auxiliary) !== 0 && (items[k - 1]?.classes ?? 0) === 0) {
      const phrase = phraseBefore(items, k - 1);
      if (phrase) return phrase;
    }
  }
  return mainSubject(items, at);
}

function isFiniteVerb(item: Item | undefined): boolean {
  if (!item) return false;
  return (item.classes & (Class.verb | Class.auxiliary)) !== 0 || cuesOf(item.lower).length > 0;
}

/** "was accused by X of", "was called “a liar” by X": the speaker is the agent, if the sentence names one. */
function passive(items: readonly Item[], at: number, end: number, cue: Cue): Report | null {
  for (let k = end; k < items.length && k < end + 16; k++) {
    const item = items[k] as Item;
    if (item.lower === ',' || item.lower === ';' || linkedTo.test(item.lower)) break;
    if (item.lower !== 'by') continue;
    const speaker = phraseAfter(items, k + 1);
    if (!speaker) return null;
    const content = { from: end, to: k };
    if (cue.grammar === 'judge' && hasQuote(items, content))
      return {
        grammar: cue.grammar,
        cue: { from: at, to: end },
        speaker,
        after: content,
        before: null,
        explicit: false,
      };
    const after = contentAfter(items, speaker.to, cue);
    if (!after?.explicit) return null;
    return {
      grammar: cue.grammar,
      cue: { from: at, to: end },
      speaker,
      after: after.range,
      before: null,
      explicit: true,
    };
  }
  return null;
}

function accordingTo(items: readonly Item[], at: number): Report | null {
  const speaker = phraseAfter(items, at + 2);
  if (!speaker) return null;
  const cue = { from: at, to: at + 2 };
  const opens =
    at === 0 || (at === 1 && ((items[0] as Item).classes & (Class.coordinator | Class.adverb)) !== 0);
  if (opens) {
    let k = speaker.to;
    while (k < items.length && (items[k] as Item).lower !== ',') k++;
    // The source's own apposition ends at the comma before a clause.
    if (k + 1 >= items.length) return null;
    return {
      grammar: 'source',
      cue,
      speaker,
      after: { from: k + 1, to: contentEnd(items, k + 1) },
      before: null,
      explicit: true,
    };
  }
  const end = (items[at - 1] as Item).lower === ',' ? at - 1 : at;
  return {
    grammar: 'source',
    cue,
    speaker,
    after: null,
    before: { from: clauseStart(items, end), to: end },
    explicit: true,
  };
}

/** "..., said X": the speaker stands after the cue, and the content before it. */
function invertedSpeaker(
  items: readonly Item[],
  at: number,
  end: number,
  subject: Range | null,
  cue: Cue,
): Range | null {
  if (cue.form === 'participle' || cue.form === 'base') return null;
  if (
    cue.grammar === 'judge' ||
    cue.grammar === 'pledge' ||
    cue.grammar === 'stance' ||
    cue.grammar === 'tell'
  )
    return null;
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const before = items[j];
  if (!before) return null;
  if (subject && before.shape !== 'quote') {
    if (before.lower !== ',') return null;
    // "X, director of Y, said Z" is no inversion: X begins the clause.
    if (j > 0 && phraseAfter(items, 0)?.to === subject.to) return null;
  }
  if (before.shape !== 'quote' && before.lower !== ',' && before.lower !== '—' && before.lower !== '--')
    return null;
  const phrase = phraseAfter(items, end);
  if (!phrase) return null;
  const first = items[phrase.from] as Item;
  if (isTime(first) || first.classes & Class.object) return null;
  const next = items[phrase.to];
  if (next && isFiniteVerb(next) && next.shape === 'lower' && before.shape !== 'quote') return null;
  return phrase;
}

/** Finds what stands before the item where speaker and cue begin: it must be set off by a comma, a dash or its marks. */
function contentBefore(items: readonly Item[], begins: number): Range | null {
  let end = begins;
  const before = items[end - 1];
  if (!before) return null;
  if (before.shape !== 'quote') {
    if (before.lower !== ',' && before.lower !== '—' && before.lower !== '--' && before.lower !== '–')
      return null;
    end--;
    if (end === 0) return null;
  }
  const from = clauseStart(items, end);
  if (from >= end) return null;
  return hasQuote(items, { from, to: end }) || hasVerb(items, from, end) ? { from, to: end } : null;
}

/** Tells whether a range holds a finite verb, past an adjunct that opens it: "After the interview, | X said" has none. */
function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from] as Item;
  let k = from;
  const adjunct = Class.preposition | Class.subordinator | Class.adverb;
  if ((first.classes & adjunct) !== 0 && !isPronoun(first) && (first.classes & Class.determiner) === 0) {
    while (k < to && (items[k] as Item).lower !== ',') k++;
    if (k >= to) return false;
  }
  for (; k < to; k++) {
    const item = items[k] as Item;
    if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
    if (item.shape === 'lower' && item.classes === 0 && /(?:ed|[^s]s)$/.test(item.lower) && k > from)
      return true;
  }
  return false;
}

function clauseStart(items: readonly Item[], end: number): number {
  for (let k = end - 1; k >= 0; k--) if ((items[k] as Item).lower === ';') return k + 1;
  const first = items[0] as Item;
  return (first.lower === 'but' || first.lower === 'and' || first.lower === '-' || first.lower === '—') &&
    end > 1
    ? 1
    : 0;
}

/** Finds the content that follows a cue: past an addressee, a day, a place, to "that", a mark or a clause. */
function contentAfter(
  items: readonly Item[],
  end: number,
  cue: Cue,
): { range: Range; explicit: boolean; spliced: boolean } | null {
  let k = end;
  let adjunct = false;
  let timed = false;
  let addressed = cue.grammar !== 'tell';
  const done = (from: number, explicit: boolean, spliced = false) => {
    const to = contentEnd(items, from);
    return to > from ? { range: { from, to }, explicit, spliced } : null;
  };
  if (cue.grammar === 'judge' || cue.grammar === 'stance') {
    const first = items[end];
    if (!first || first.shape === 'mark')
      return first?.lower === ':' && items[end + 1]?.shape === 'quote' ? done(end + 1, true) : null;
    if (cue.grammar === 'judge' && /^(?:for|on|in|at|by|to|and|or|when|as)$/.test(first.lower)) return null;
    return done(end, false);
  }
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
    if (item.lower === 'that' && cue.grammar !== 'ask') {
      const next = items[k + 1];
      if (next && next.lower === ',') {
        // "said that, in her view, ..."
        return done(k + 2, true);
      }
      return next ? done(k + 1, true) : null;
    }
    if (item.lower === ':') return items[k + 1] ? done(k + 1, true) : null;
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
      if (
        !adjunct &&
        next &&
        next.shape !== 'mark' &&
        !next.lower.endsWith('ing') &&
        !/^(?:and|but|as|while|who|which|according|when|after|before|in|at|during|with|to|because|citing)$/.test(
          next.lower,
        )
      )
        return done(k + 1, false, true);
      return null;
    }
    if (item.shape === 'mark') return null;
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
    if (isAdverb(item) && k === end) {
      k++;
      continue;
    }
    if (isTime(item) && item.shape !== 'lower') {
      k++;
      timed = true;
      while (isTime(items[k]) || items[k]?.shape === 'number') k++;
      continue;
    }
    if (item.classes & Class.preposition && !(item.classes & Class.subordinator)) {
      const phrase = phraseAfter(items, k + 1);
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
    return hasClause(items, k) || isHeadline(items, k, cue) || (cue.verb === 'deny' && !isPronoun(item))
      ? done(k, false)
      : null;
  }
  return null;
}

/** Ends what was pledged before a list of cases: "to coordinate within frameworks, | including A, B and C". */
function beforeList(
  items: readonly Item[],
  content: { range: Range; explicit: boolean; spliced: boolean } | null,
) {
  if (!content) return null;
  for (let k = content.range.from; k + 1 < content.range.to; k++)
    if ((items[k] as Item).lower === ',' && (items[k + 1] as Item).lower === 'including')
      return { ...content, range: { from: content.range.from, to: k } };
  return content;
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
  const phrase = phraseAfter(items, k);
  if (!phrase) return null;
  // Without a part-of-speech model an addressee may run into the clause: "told reporters China would".
  for (let j = phrase.from + 1; j < phrase.to; j++) {
    const before = items[j - 1] as Item;
    const here = items[j] as Item;
    if (
      before.shape === 'lower' &&
      /s$/.test(before.lower) &&
      here.shape !== 'lower' &&
      !isTime(here) &&
      (before.classes & Class.preposition) === 0
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

/** Tells whether a headline's clause follows, which may have no finite verb: "US SAYS BANKS FUELLING WAR". */
function isHeadline(items: readonly Item[], from: number, cue: Cue): boolean {
  return (
    cue.form === 'present' &&
    cue.verb === 'say' &&
    items.length - from >= 3 &&
    (items[items.length - 1] as Item).shape !== 'mark'
  );
}

/** Tells whether a clause (a subject and a finite verb) begins at item `from`. */
function hasClause(items: readonly Item[], from: number): boolean {
  const first = items[from] as Item;
  if (
    !isPhraseStart(first) &&
    !(first.classes & (Class.subordinator | Class.adverb | Class.auxiliary)) &&
    !first.lower.endsWith('ing')
  )
    return false;
  if (items[from + 1]?.shape === 'mark') return false;
  for (let k = from + 1; k < items.length && k < from + 40; k++) {
    const item = items[k] as Item;
    if (item.shape === 'quote') return true;
    if (item.lower === ';' || item.lower === ':') return false;
    if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
    if (
      item.shape === 'lower' &&
      item.classes === 0 &&
      /(?:ed|[^s]s)$/.test(item.lower) &&
      (isNominal(items[k - 1]) || isPronoun(items[k - 1]))
    )
      return true;
  }
  return false;
}

/** Finds where content that begins at item `from` ends: the sentence's end, a further report, or the next source. */
function contentEnd(items: readonly Item[], from: number): number {
  let to = items.length;
  while (
    to > from &&
    /^[.?!)\]…*]$/.test((items[to - 1] as Item).lower) &&
    (items[to - 1] as Item).shape === 'mark'
  )
    to--;
  for (let k = from + 1; k < to; k++) {
    const item = items[k] as Item;
    if (item.lower === ';') return k;
    if (item.lower === 'according' && items[k + 1]?.lower === 'to') return trimComma(items, k);
    if (item.lower === 'and' && coordinatesCue(items, from, k, to)) return trimComma(items, k);
    if (item.lower !== ',' && item.lower !== '—' && item.lower !== '--') continue;
    const next = items[k + 1];
    if (!next) return k;
    if (
      next.lower.endsWith('ing') &&
      next.shape === 'lower' &&
      cuesOf(next.lower).some(
        (cue) =>
          cue.form === 'participle' &&
          (cue.grammar === 'say' || cue.grammar === 'tell' || cue.grammar === 'judge'),
      )
    )
      return k;
    // ", and I think": what the writer says is not the speaker's.
    if (/^(?:and|but)$/.test(next.lower) && items[k + 2]?.lower === 'i') return k;
    // ", while X said", ", but X said", ", X said"
    const skip = /^(?:while|but|and|as|though|although|whereas)$/.test(next.lower) ? 2 : 1;
    if (skip === 2 && next.lower === 'while') return k;
    const phrase = phraseAfter(items, k + skip);
    if (phrase && phrase.to < to) {
      let verb = phrase.to;
      while (
        verb < to &&
        (isAdverb(items[verb] as Item) || /^(?:has|have|had)$/.test((items[verb] as Item).lower))
      )
        verb++;
      const cues = cuesOf((items[verb] as Item | undefined)?.lower ?? '');
      if (cues.some((cue) => cue.grammar === 'say' && (cue.form === 'past' || cue.form === 'present')))
        return k;
    }
    if (skip === 2) {
      // ", and said": the speaker goes on.
      const cues = cuesOf(items[k + 2]?.lower ?? '');
      if (cues.some((cue) => (cue.grammar === 'say' || cue.grammar === 'judge') && cue.form === 'past'))
        return k;
    }
  }
  return to;
}

/**
 * Tells whether "and" goes on with a further cue of the same speaker ("asserted that relations would not be affected | and
 * pledged to"), and not within the content ("stated that Russia reaffirmed A and said B"): reported content has its verb
 * shifted behind an auxiliary, a further cue is in the plain past.
 */
function coordinatesCue(items: readonly Item[], from: number, and: number, to: number): boolean {
  let verb = and + 1;
  while (verb < to && isAdverb(items[verb] as Item)) verb++;
  const cues = cuesOf((items[verb] as Item | undefined)?.lower ?? '');
  if (!cues.some((cue) => cue.form === 'past' && cue.grammar !== 'stance' && cue.grammar !== 'speak'))
    return false;
  const next = items[verb + 1];
  if (!next || next.shape === 'mark') return false;
  for (let k = from; k < and; k++) {
    const item = items[k] as Item;
    if ((item.classes & Class.auxiliary) !== 0) return true;
    if (item.shape === 'lower' && cuesOf(item.lower).some((cue) => cue.form === 'past')) return false;
  }
  return true;
}

function trimComma(items: readonly Item[], k: number): number {
  return (items[k - 1] as Item).lower === ',' ? k - 1 : k;
}

/** Tells whether a range of items holds a stretch in quotation marks. */
export function hasQuote(items: readonly Item[], range: Range): boolean {
  for (let k = range.from; k < range.to; k++) if ((items[k] as Item).shape === 'quote') return true;
  return false;
}
