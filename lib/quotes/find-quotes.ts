import type { QuoteKind, Span } from '../model.ts';
import { readDateline } from '../text/dateline.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { Class } from '../text/word-classes.ts';
import { type MarkedSpan, markedSpans } from './marks.ts';
import { phraseAfter, type Range } from './noun-phrase.ts';
import { hasQuote, type Report, reportsOf } from './reports.ts';
import { type Item, type Sentence, sentencesOf } from './sentences.ts';
import { mainSubject } from './subject.ts';

/** Holds a quote whose speaker is still only the words that name them. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The speaker's words stand elsewhere: carried over from an earlier quote or sentence. */
  readonly carried: boolean;
  /** It stands in the headline, which names no speaker: whom the article quotes. */
  readonly headline?: true;
}

/** Holds what a text says and by whom, before anybody knows who "he" is. */
export interface Findings {
  readonly quotes: readonly FoundQuote[];
  /** The main subject of each sentence that has one, in order: whom a later pronoun may stand for. */
  readonly subjects: readonly Span[];
}

/**
 * Finds the quotes of a text with their cues and the words that name their speakers. Spans are sorted by start, and
 * nested or disjoint. Linear in the length of the text.
 */
export function findQuotes(text: string): Findings {
  const blocks = paragraphs(text).map((block) => {
    const dateline = readDateline(text, block);
    return dateline ? { start: Math.min(dateline.end, block.end), end: block.end } : block;
  });
  const marked = markedSpans(text, blocks);
  const found: FoundQuote[] = [];
  const subjects: Span[] = [];
  const state: Carry = { speaker: null, paragraph: -9, introduced: false };
  let next = 0;
  let from = 0;
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position] as Span;
    const own: MarkedSpan[] = [];
    while (next < marked.length && (marked[next] as MarkedSpan).paragraph === position)
      own.push(marked[next++] as MarkedSpan);
    if (from >= block.end) continue;
    const sentences = sentencesOf(text, block, position, own, from);
    for (const span of own) from = Math.max(from, span.outerEnd);
    readParagraph(text, sentences, state, found);
    for (const { items } of sentences)
      for (const main of subjectsOf(items)) subjects.push(spanOf(items, main));
  }
  return { quotes: nest(found), subjects };
}

/** Finds the subjects of a sentence: of what stands before a colon or a semicolon, and of its last clause. */
function subjectsOf(items: readonly Item[]): Range[] {
  const found: Range[] = [];
  for (let k = 0; k <= items.length; k++) {
    const item = items[k];
    if (item && item.lower !== ':' && item.lower !== ';') continue;
    const subject = mainSubject(items, k);
    if (subject) found.push(subject);
  }
  return found;
}

interface Carry {
  /** Who spoke last, and in which paragraph. */
  speaker: Span | null;
  paragraph: number;
  /** The last sentence announced speech: it ended in a colon. */
  introduced: boolean;
}

function readParagraph(
  text: string,
  sentences: readonly Sentence[],
  carry: Carry,
  found: FoundQuote[],
): void {
  const reports = sentences.map((sentence) => reportsOf(sentence));
  const used = new Set<Item>();
  for (const sentence of sentences) {
    const quote = headlineQuote(text, sentence);
    if (!quote) continue;
    found.push(quote);
    for (const item of sentence.items) if (item.shape === 'quote') used.add(item);
  }
  let local: Span | null = null;
  let subject: Span | null = null;
  let assumed: Span | null = null;
  let firstVoice: Span | null = null;
  let spoken = false;
  const opening: number[] = [];
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k] as Sentence;
    const { items } = sentence;
    // “Why?” Smith asked. The attribution stands in a sentence of its own.
    const here = reports[k] as Report[];
    const first = here[0];
    const previous = sentences[k - 1]?.items.at(-1);
    if (
      first &&
      previous?.shape === 'quote' &&
      !first.after &&
      !first.before &&
      first.speaker &&
      (first.speaker.from === 0 || first.cue.from === 0)
    ) {
      const speaker = spanOf(items, first.speaker);
      const last = found.findLast((quote) => quote.start >= (previous.marked as MarkedSpan).start);
      if (last) found.pop();
      used.add(previous);
      found.push({
        ...inner(previous),
        kind: 'direct',
        speaker,
        cue: spanOf(items, first.cue),
        carried: false,
      });
      local = speaker;
    }
    for (const report of here) {
      const speaker = report.speaker ? spanOf(items, report.speaker) : null;
      for (const range of [report.before, report.after]) {
        if (!range) continue;
        const quotes = contentOf(text, items, range, report, speaker, used);
        found.push(...quotes);
        if (quotes.length > 0 && speaker) local = speaker;
        if (quotes.some(({ kind }) => kind === 'direct') && !spoken) firstVoice ??= speaker;
      }
    }
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (item.shape !== 'quote' || used.has(item)) continue;
      const alone = standsAlone(items, i);
      const open = openReport(items, here, i);
      if (open?.speaker) {
        local = spanOf(items, open.speaker);
        found.push({
          ...inner(item),
          kind: 'direct',
          speaker: local,
          cue: spanOf(items, open.cue),
          carried: false,
        });
        continue;
      }
      if (!alone && !isUtterance(text, items, i)) continue;
      const following = reports[k + 1]?.[0];
      const attributed =
        following &&
        i === items.length - 1 &&
        !following.after &&
        !following.before &&
        following.speaker &&
        (following.speaker.from === 0 || following.cue.from === 0);
      if (attributed) {
        // Taken up by the next sentence, above.
        found.push({ ...inner(item), kind: 'direct', speaker: null, cue: null, carried: true });
        continue;
      }
      const speaker: Span | null =
        (carry.introduced ? subject : null) ??
        local ??
        subject ??
        (carry.speaker && (carry.introduced || sentence.paragraph - carry.paragraph <= 1)
          ? carry.speaker
          : null);
      if (!speaker && wordsIn(text, item) < 5 && !alone) continue;
      if (!local && !subject && !carry.introduced) opening.push(found.length);
      found.push({ ...inner(item), kind: 'direct', speaker, cue: null, carried: true });
      if (speaker && local) local = speaker;
      else if (speaker) assumed = speaker;
    }
    if (!hasQuote(items, { from: 0, to: items.length })) {
      spoken = true;
      const main = mainSubject(items, items.length);
      subject = main ? personIn(items, main) : null;
      carry.introduced = items.at(-1)?.lower === ':';
      if (carry.introduced && subject) carry.speaker = subject;
    } else carry.introduced = false;
  }
  // "“A.” “B,” Ann Lee notes." What opens a paragraph is said by the first whom it names.
  const voice = firstVoice;
  if (voice) for (const k of opening) found[k] = { ...(found[k] as FoundQuote), speaker: voice };
  const last = local ?? assumed ?? subject;
  if (last) {
    carry.speaker = last;
    carry.paragraph = (sentences[0] as Sentence).paragraph;
  }
}

/**
 * Reads a headline whose quote stands at one side of a colon: "Ann Lee: “It rained”", "“It rained”: questions to Ann Lee",
 * "‘It rained’: the story of a roof".
 */
function headlineQuote(text: string, { items, paragraph }: Sentence): FoundQuote | null {
  if (items.length > 24 || /[.?!]/.test((items[items.length - 1] as Item).lower)) return null;
  const colon = items.findIndex((item) => item.lower === ':');
  if (colon < 1) return null;
  const first = items[0] as Item;
  const make = (item: Item, speaker: Span | null): FoundQuote => ({
    ...inner(item),
    kind: 'direct',
    speaker,
    cue: speaker ? { start: (items[colon] as Item).start, end: (items[colon] as Item).end } : null,
    carried: false,
    ...(speaker ? {} : { headline: true as const }),
  });
  const last = items[items.length - 1] as Item;
  if (last.shape === 'quote' && colon === items.length - 2 && wordsIn(text, last) >= 3) {
    const phrase = phraseAfter(items, 0);
    const rest = phrase ? items[phrase.to] : undefined;
    return phrase && rest && (rest.lower === ':' || rest.lower === 'to' || rest.lower === 'on')
      ? make(last, spanOf(items, phrase))
      : null;
  }
  if (first.shape !== 'quote' || colon !== 1 || paragraph > 2 || wordsIn(text, first) < 3) return null;
  const link = items.findLastIndex((item) => item.lower === 'to' || item.lower === 'with');
  const named = link > 0 ? phraseAfter(items, link + 1) : null;
  return make(
    first,
    named && named.to === items.length && last.shape === 'capital' ? spanOf(items, named) : null,
  );
}

/**
 * Finds the report that a stretch in marks continues, set off by a comma or a colon: "“A,” said X, speaking of Y, | “and B”",
 * "she told the mayors who had gathered, | “B”".
 */
function openReport(items: readonly Item[], reports: readonly Report[], at: number): Report | null {
  const before = items[at - 1];
  if (!before || !/^[,:]$/.test(before.lower)) return null;
  for (let k = reports.length - 1; k >= 0; k--) {
    const report = reports[k] as Report;
    if (report.cue.from > at || !/^(?:say|tell|ask|speak)$/.test(report.grammar)) continue;
    if (report.after && report.after.to < at && !hasQuote(items, report.after)) return null;
    return report;
  }
  return null;
}

/** Finds the person whom a subject names: itself, or the name in apposition to it ("A veteran, | Ann Lee, read"). */
function personIn(items: readonly Item[], range: Range): Span | null {
  const last = items[range.to - 1] as Item;
  if (last.shape !== 'lower' || /^(?:he|she|they)$/.test(last.lower)) return spanOf(items, range);
  if (items[range.to]?.lower !== ',') return null;
  const name = phraseAfter(items, range.to + 1);
  if (!name || name.to - name.from < 2 || items[name.to]?.lower !== ',') return null;
  for (let k = name.from; k < name.to; k++) if ((items[k] as Item).shape === 'lower') return null;
  return spanOf(items, name);
}

/** Turns the content of a report into quotes: one, or one for each stretch in marks that is an utterance of its own. */
function contentOf(
  text: string,
  items: readonly Item[],
  range: Range,
  report: Report,
  speaker: Span | null,
  used: Set<Item>,
): FoundQuote[] {
  let { from, to } = range;
  while (from < to && isEdge(items[from] as Item)) from++;
  while (to > from && isEdge(items[to - 1] as Item)) to--;
  if (from >= to) return [];
  const cue = spanOf(items, report.cue);
  const make = (span: Span, kind: QuoteKind): FoundQuote => ({
    start: span.start,
    end: span.end,
    kind,
    speaker,
    cue,
    carried: false,
  });
  const quoted: number[] = [];
  for (let k = from; k < to; k++) if ((items[k] as Item).shape === 'quote') quoted.push(k);
  if (quoted.length === 0) {
    if (
      report.grammar === 'stance' ||
      /^(?:agree|undert|commit|offer|swear|swor)/.test((items[report.cue.from] as Item).lower)
    )
      return [];
    if (
      report.grammar === 'judge' &&
      !/^(?:call|describ|accus|portray|characteri)/.test((items[report.cue.from] as Item).lower)
    )
      return [];
    return [make(spanOf(items, { from, to }), 'indirect')];
  }
  const first = quoted[0] as number;
  const isBefore = range === report.before;
  if (quoted.length === to - from || onlyMarks(items, from, to)) {
    for (const k of quoted) used.add(items[k] as Item);
    if (quoted.length === 1 && isFragment(text, items, first, report))
      return [make(spanOf(items, { from, to }), 'mixed')];
    return quoted.map((k) => make(inner(items[k] as Item), 'direct'));
  }
  const last = quoted[quoted.length - 1] as number;
  const direct = (k: number) => {
    used.add(items[k] as Item);
    return [make(inner(items[k] as Item), 'direct')];
  };
  if (!isBefore && first === from) {
    const mark = items[from - 1] as Item;
    // "what he called “our arguments” ...": the verdict ends with its marks.
    if (report.grammar === 'judge') return direct(first);
    if (
      report.grammar !== 'stance' &&
      (/^[,:]$/.test(mark.lower) ||
        isCapitalised(text, items[first] as Item) ||
        endsInComma(text, items[first] as Item))
    )
      return direct(first);
  }
  // "wrote on his network: “...”", "called over her shoulder, “...”"
  const lead = items[last - 1] as Item;
  if (
    !isBefore &&
    last === to - 1 &&
    last > from &&
    quoted.length === 1 &&
    (lead.lower === ':' || (lead.lower === ',' && isUtterance(text, items, last)))
  )
    return direct(last);
  // "“...,” another friend, | Ann Lee, told": what stands between marks and cue belongs to the speaker.
  if (
    isBefore &&
    first === from &&
    quoted.length === 1 &&
    to - first <= 8 &&
    !items.slice(first + 1, to).some((item) => (item.classes & (Class.verb | Class.auxiliary)) !== 0)
  )
    return direct(first);
  const leadIn = last - from <= 3 && items[last - 1]?.lower === ',' && quoted.length === 1;
  if (isBefore && last === to - 1 && (leadIn || isUtterance(text, items, last))) {
    used.add(items[last] as Item);
    return [make(inner(items[last] as Item), 'direct')];
  }
  for (const k of quoted) used.add(items[k] as Item);
  return [make(spanOf(items, { from, to }), 'mixed')];
}

/** Tells whether a stretch in marks is the object of its verb and no utterance: "affirming “strong mutual support”". */
function isFragment(text: string, items: readonly Item[], at: number, report: Report): boolean {
  if (
    report.after === null ||
    isCapitalised(text, items[at] as Item) ||
    (items[at - 1] as Item).shape === 'mark'
  )
    return false;
  return /^(?:re)?(?:affirm|stress|emphasi|underscor|underlin|iterat)/.test(
    (items[report.cue.from] as Item).lower,
  );
}

function onlyMarks(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if ((items[k] as Item).shape !== 'quote' && (items[k] as Item).shape !== 'mark') return false;
  return true;
}

function isEdge(item: Item): boolean {
  return item.shape === 'mark' && !/^[$£€#@(&]$/.test(item.lower);
}

/** Tells whether a stretch in marks is all that its sentence says. */
function standsAlone(items: readonly Item[], at: number): boolean {
  return items.every((item, k) => k === at || item.shape === 'mark' || item.shape === 'quote');
}

/** Tells whether a stretch in marks is speech, and no term, title or fragment: it begins as a sentence does. */
function isUtterance(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!isCapitalised(text, item)) return false;
  const before = items[at - 1];
  if (before && before.shape !== 'mark') return false;
  const words = wordsIn(text, item);
  const span = item.marked as MarkedSpan;
  const stop = /[.,?!…—-]/.test(text[span.end - 1] ?? '');
  return words >= 4 && (stop || words >= 8) && (!before || /^[,:—–(]|--$/.test(before.lower));
}

function isCapitalised(text: string, item: Item): boolean {
  const span = item.marked as MarkedSpan;
  const match = /[\p{L}\p{N}]/u.exec(text.slice(span.start, Math.min(span.end, span.start + 12)));
  return match !== null && !/\p{Ll}/u.test(match[0]);
}

function endsInComma(text: string, item: Item): boolean {
  const span = item.marked as MarkedSpan;
  return /[,.?!]/.test(text[span.end - 1] ?? '');
}

function wordsIn(text: string, item: Item): number {
  const span = item.marked as MarkedSpan;
  let count = 0;
  let inWord = false;
  for (let k = span.start; k < span.end && count < 12; k++) {
    const blank = text.charCodeAt(k) <= 32 || text.charCodeAt(k) === 160;
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}

function inner(item: Item): Span {
  const span = item.marked as MarkedSpan;
  return { start: span.start, end: span.end };
}

function spanOf(items: readonly Item[], range: Range): Span {
  return { start: (items[range.from] as Item).start, end: (items[range.to - 1] as Item).end };
}

/** Sorts, drops doubles, and cuts what overlaps without being nested. */
function nest(quotes: readonly FoundQuote[]): FoundQuote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundQuote[] = [];
  const open: FoundQuote[] = [];
  for (const quote of sorted) {
    while (open.length > 0 && (open[open.length - 1] as FoundQuote).end <= quote.start) open.pop();
    const outer = open[open.length - 1];
    if (outer && outer.start === quote.start && outer.end === quote.end) continue;
    if (outer && quote.end > outer.end) continue;
    kept.push(quote);
    open.push(quote);
  }
  return kept;
}
