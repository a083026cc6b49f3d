import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import type { Item } from '../sentences/item.ts';
import {
  isAdverb,
  isNominal,
  nounPhraseAfter,
  type Range,
} from '../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../sentences/noun-phrase-before.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { accordingTo } from './according-to.ts';
import { type Content, contentAfter } from './content-after.ts';
import { contentBefore, hasPredicate, hasQuote, hasVerb } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import { cueAt } from './cue-at.ts';
import { invertedSpeaker } from './inverted-speaker.ts';
import { isVouched } from './is-vouched.ts';
import { mainSubject } from './main-subject.ts';
import { quotedAs } from './quoted-as.ts';
import type { Report } from './report.ts';
import { subjectOf } from './subject.ts';

const linkedTo = /^(?:that|whether|if)$/;

/** Finds every act of reporting in a sentence, in the order of its cues. */
export function reportsOf(sentence: Sentence): Report[] {
  const { items } = sentence;
  const found: Report[] = [];
  // "Did Lee say it was safe?" reports nothing.
  const asks =
    (items[items.length - 1] as Item).lower === '?' &&
    ((items[items.findIndex(({ lower }, k) => lower === ':' && k < 4) + 1]?.classes ?? 0) &
      Class.auxiliary) !==
      0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      const report = accordingTo(items, at);
      // "“A,” he told them, according to somebody in the room": who says so is he.
      if (report && !(report.before && found.some((one) => isSpeech(items, one)))) found.push(report);
      continue;
    }
    const cue = cueAt(items, at);
    if (!cue) continue;
    const report = reportAt(items, at, cue, found);
    if (report && !asks) found.push(report);
  }
  return found.filter((report) => !isVouched(items, report, found));
}

/** Tells whether somebody says something in marks. */
function isSpeech(items: readonly Item[], { grammar, before, after }: Report): boolean {
  const content = before ?? after;
  return /^(?:say|tell|ask|speak)$/.test(grammar) && content !== null && hasQuote(items, content);
}

function reportAt(items: readonly Item[], at: number, cue: Cue, earlier: readonly Report[]): Report | null {
  const particle = cue.verb.includes(' ') ? 1 : 0;
  const subject = subjectOf(items, at);
  const end = at + 1 + particle;
  const quotation = quotedAs(items, at);
  let speaker = subject.phrase;
  if (cue.form === 'participle' && !hasAuxiliary(items, at)) {
    // "said it has intelligence | suggesting that": a clue within reported words speaks for nobody.
    if (isClue(items, at) && earlier.some(({ after }) => after && after.from < at && at < after.to))
      return null;
    speaker = quotation?.speaker ?? earlierSpeaker(earlier, at) ?? participleSubject(items, at);
  } else if (subject.voice === 'passive' && cue.form !== 'participle') return passive(items, at, end, cue);
  if (subject.voice === 'negated' || isNobody(items, speaker)) return null;
  // "There are, I admit, arguments": the writer's own concession.
  if (
    speaker &&
    (items[speaker.from] as Item).lower === 'i' &&
    /^(?:admit|confess|concede|suppose|guess)$/.test(cue.verb) &&
    cue.form === 'base'
  )
    return null;
  if (cue.grammar !== 'stance' && cue.form === 'past' && items[end]?.lower === 'by' && cue.grammar !== 'say')
    return null;

  // "I asked her what it meant": the writer at work.
  if (speaker && cue.grammar === 'ask' && (items[speaker.from] as Item).lower === 'i') return null;
  const after = beforeMainClause(contentAfter(items, end, cue), cue, at, speaker);
  // "what he called the crisis": a name without marks.
  const named = cue.grammar === 'judge' && speaker && items[speaker.from - 1]?.lower === 'what';
  if (named && after && !hasQuote(items, after.range)) return null;
  // "he had rebuffed what he called “pressure”, he said": the words are within his own.
  const within = earlier.some(
    ({ grammar, after: own }) => grammar !== 'stance' && own && own.from < at && at < own.to,
  );
  if (named && within && /^(?:he|she|it|they)$/.test((items[speaker?.from ?? 0] as Item).lower)) return null;
  if (subject.voice === 'supposed' && (within || !(after && hasQuote(items, after.range)))) return null;
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
  // "Asked whether he would, Lee replied": the one who asks is not named, and what follows is the answer's.
  const asked = cue.form === 'past' && (cue.grammar === 'ask' || cue.grammar === 'tell');
  if (asked && !inverted && (!speaker || items[at - 1]?.lower === 'when' || items[at - 1]?.lower === 'if'))
    return null;
  if (inverted) {
    // "In private, say people who have met him, | he talks": the content goes on behind the parenthesis.
    const close = items.findIndex((item, k) => k >= inverted.to && item.lower === ',');
    const rest = close > 0 ? { from: close + 1, to: contentEnd(items, close + 1, cue) } : null;
    if (rest && rest.to > rest.from && hasVerb(items, rest.from, rest.to))
      return {
        grammar: cue.grammar,
        cue: { from: at, to: end },
        speaker: inverted,
        after: rest,
        before: null,
        explicit: false,
      };
  }
  if (at === 0 && cue.grammar === 'say' && cue.form !== 'participle' && cue.form !== 'base') {
    // "Said Ann Lee, who grew up there, “...”"
    const opening = nounPhraseAfter(items, end);
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
  const begins = quotation?.begins ?? (speaker && speaker.to <= at ? speaker.from : at);
  const before =
    (subject.adjacent || quotation) && speaker ? contentBefore(items, begins, after?.spliced ?? false) : null;
  const range: Range = { from: at, to: end };
  if (after) {
    const quoted = before !== null && (items[before.to - 1] as Item).shape === 'quote';
    const speech = /^(?:say|tell|ask|speak)$/.test(cue.grammar);
    // "A, he said, B": both sides are his; with "that" after the cue only what follows is.
    const alone = before !== null && quoted && before.to - before.from === 1;
    // "It “will not do”, he told them, “because ...”"
    const resumes =
      quoted &&
      after.explicit &&
      (items[after.range.from] as Item).shape === 'quote' &&
      items[after.range.from - 1]?.lower === ',';
    if (before && speech && (after.spliced || resumes || (alone && after.explicit))) {
      // "He has been here for years, and, he says, he is happy": what stands before is the writer's.
      const joint = items.findLastIndex(
        ({ lower }, k) =>
          k < before.to && (lower === 'and' || lower === 'but') && items[k - 1]?.lower === ',',
      );
      const written =
        joint > before.from && !hasQuote(items, before) && !hasPredicate(items, joint + 1, before.to);
      // "Li, he argues, was chosen": a subject alone is no quote.
      const phrase = nounPhraseAfter(items, before.from);
      const bare =
        !hasQuote(items, before) &&
        (phrase?.to === before.to ||
          (before.to - before.from <= 4 && !hasPredicate(items, before.from, before.to)));
      return {
        grammar: cue.grammar,
        cue: range,
        speaker,
        after: after.range,
        before: bare || written ? null : before,
        explicit: false,
      };
    }
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
  // "“The market has not failed,” he mocks": behind marks any such verb reports.
  const marked = before !== null && (items[before.to - 1] as Item).shape === 'quote';
  if (/^(?:judge|stance|pledge)$/.test(cue.grammar) && !marked) return null;
  return { grammar: cue.grammar, cue: range, speaker, after: null, before, explicit: false };
}

/** Tells whether a participle hangs on a thing that shows something: "evidence suggesting". */
function isClue(items: readonly Item[], at: number): boolean {
  return /^(?:intelligence|evidence|data|information|signs?|figures|polls?|images?|footage|documents?|proof|findings)$/.test(
    items[at - 1]?.lower ?? '',
  );
}

/** Tells whether a subject denies that anybody spoke: "Nobody said", "Neither Lee nor Reyes said". */
function isNobody(items: readonly Item[], speaker: Range | null): boolean {
  if (!speaker) return false;
  const first = items[speaker.from] as Item;
  const before = items[speaker.from - 1]?.lower ?? '';
  return (
    /^(?:nobody|none|neither|no)$/.test(first.lower) ||
    before === 'nor' ||
    before === 'neither' ||
    before === 'no'
  );
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
    // "denied that Russia had offered gas, calling it “A”": what is said within reported words is no speech of its own.
    const isNested = earlier.some(
      ({ after }) => after !== null && after.from <= report.cue.from && report.cue.from < after.to,
    );
    if (report.speaker && report.cue.from < at && !isNested) return report.speaker;
  }
  return null;
}

function participleSubject(items: readonly Item[], at: number): Range | null {
  // At the head of a sentence the subject follows the comma: "Noting that A, the president said B".
  if (at === 0 || (at === 1 && !isNominal(items[0]))) {
    for (let k = at + 1; k < items.length; k++)
      if ((items[k] as Item).lower === ',') {
        const phrase = nounPhraseAfter(items, k + 1);
        if (phrase && isFiniteVerb(items[phrase.to])) return phrase;
      }
    return null;
  }
  const before = items[at - 1] as Item;
  if (isNominal(before) && !/(?:ed|wn)$/.test(before.lower)) {
    const phrase = nounPhraseBefore(items, at - 1);
    if (phrase) return phrase;
  }
  for (let k = at - 1; before.lower !== ',' && k > 0 && k > at - 40; k--) {
    const item = items[k] as Item;
    if (item.lower === ';') break;
    if ((item.classes & Class.auxiliary) !== 0 && (items[k - 1]?.classes ?? 0) === 0) {
      const phrase = nounPhraseBefore(items, k - 1);
      if (phrase) return phrase;
    }
  }
  return mainSubject(items, at);
}

/** "was accused by X of", "was called “a liar” by X": the speaker is the agent, if the sentence names one. */
function passive(items: readonly Item[], at: number, end: number, cue: Cue): Report | null {
  for (let k = end; k < items.length && k < end + 16; k++) {
    const item = items[k] as Item;
    if (item.lower === ',' || item.lower === ';' || linkedTo.test(item.lower)) break;
    if (item.lower !== 'by') continue;
    const speaker = nounPhraseAfter(items, k + 1);
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

/** Ends the content of a participle that opens its sentence where the main clause begins: "Noting that A, | the president said". */
function beforeMainClause(
  content: Content | null,
  cue: Cue,
  at: number,
  speaker: Range | null,
): Content | null {
  if (!content || cue.form !== 'participle' || !speaker || speaker.from < at) return content;
  if (speaker.from <= content.range.from || speaker.from > content.range.to) return content;
  return { ...content, range: { from: content.range.from, to: speaker.from - 1 } };
}
