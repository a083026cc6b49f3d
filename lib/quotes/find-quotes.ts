import { readDateline } from '../english/dates/dateline.ts';
import { titleNoun } from '../english/titles.ts';
import type { Paragraph, TokenisedText } from '../english/tokenised-text.ts';
import type { Span } from '../model.ts';
import type { FoundQuote } from './found-quote.ts';
import { readPosts } from './posts.ts';
import { type Carry, readParagraph } from './read-paragraph.ts';
import { cueAt } from './reports/cue-at.ts';
import { mainSubject } from './reports/main-subject.ts';
import { reportsOf } from './reports/reports.ts';
import type { Item } from './sentences/item.ts';
import { type MarkedSpan, markedSpans } from './sentences/marks.ts';
import { isPronoun, nounPhraseAfter, type Range } from './sentences/noun-phrase.ts';
import { type Sentence, sentencesOf } from './sentences/sentences.ts';
import { spanOf } from './sentences/span-of.ts';
import { readTurns } from './turns.ts';

/** The lead-in before a paragraph's words: a bullet, the clock of a live blog. */
const leadIn = /^(?:[•*·▪–—-]\s+)?(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?:?\s+)?/i;

/** Holds what a text says and by whom, before anybody knows who "he" is. */
export interface FoundQuotes {
  readonly quotes: readonly FoundQuote[];
  /** The main subject of each sentence that has one, in order: whom a later pronoun may stand for. */
  readonly subjects: readonly Span[];
}

/**
 * Finds the quotes of a text with their cues and the words that name their speakers. Spans are sorted by start, and
 * nested or disjoint. Linear in the length of the text.
 */
export function findQuotes({ text, paragraphs: lines }: TokenisedText): FoundQuotes {
  const turns = readTurns(text, lines);
  const labels = new Map(turns.map(({ paragraph, start }) => [paragraph, start]));
  const blocks = lines.map((block, paragraph) => {
    const start = labels.get(paragraph) ?? readDateline(text, block)?.end ?? block.start;
    const lead = leadIn.exec(text.slice(start, Math.min(block.end, start + 24)))?.[0].length ?? 0;
    return { start: Math.min(start + lead, block.end), end: block.end, tokens: block.tokens };
  });
  const marked = markedSpans(text, blocks);
  const found: FoundQuote[] = [];
  const subjects: Span[] = [];
  const state: Carry = { speaker: null, paragraph: -9, introduced: false };
  let next = 0;
  let from = 0;
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position] as Paragraph;
    const own: MarkedSpan[] = [];
    while (next < marked.length && (marked[next] as MarkedSpan).paragraph === position)
      own.push(marked[next++] as MarkedSpan);
    if (from >= block.end) continue;
    const sentences = sentencesOf(text, block, position, own, from);
    const attributed = from > block.start ? attributionOf(sentences[0]) : null;
    const ended = attributed && found.slice(-4).findLast(({ end }) => end <= from && from - end <= 3);
    if (attributed && ended?.carried) {
      found[found.lastIndexOf(ended)] = { ...ended, ...attributed, carried: false };
      state.speaker = attributed.speaker;
      state.paragraph = position;
    }
    for (const span of own) from = Math.max(from, span.outerEnd);
    readParagraph(text, sentences, state, found);
    for (const { items } of sentences)
      for (const main of subjectsOf(items)) subjects.push(spanOf(items, main));
  }
  for (const { start, end, speaker, interview } of turns)
    found.push({
      ...{ start, end, kind: 'direct', speaker, cue: null, carried: false },
      ...(speaker ? {} : { interview }),
    });
  found.push(...readPosts(text, lines));
  return { quotes: nest(confirmed(text, found)), subjects };
}

/** Finds the subjects of a sentence: of what stands before a colon or a semicolon, and of its last clause. */
function subjectsOf(items: readonly Item[]): Range[] {
  const found: Range[] = [];
  for (let k = 0; k <= items.length; k++) {
    const item = items[k];
    if (item && item.lower !== ':' && item.lower !== ';') continue;
    const subject = mainSubject(items, k);
    const agent = subject && isThing(items, subject) ? agentOf(items, subject.to, k) : null;
    if (subject) found.push(subject);
    if (agent) found.push(agent);
  }
  return found;
}

/** Reads who says what a quote of several paragraphs says, where that stands behind its end: "...,” added Ann Lee." */
function attributionOf(sentence: Sentence | undefined): { speaker: Span; cue: Span } | null {
  if (!sentence) return null;
  const { items } = sentence;
  const cue = cueAt(items, 0);
  const inverted =
    cue?.form === 'past' && /^(?:say|ask|speak)$/.test(cue.grammar) ? nounPhraseAfter(items, 1) : null;
  if (inverted) return { speaker: spanOf(items, inverted), cue: spanOf(items, { from: 0, to: 1 }) };
  const report = reportsOf(sentence)[0];
  if (!report?.speaker || report.before || report.after) return null;
  if (report.speaker.from > 0 && report.cue.from > 0) return null;
  return { speaker: spanOf(items, report.speaker), cue: spanOf(items, report.cue) };
}

/** Tells whether a phrase ends in a common noun that nobody is called by. */
function isThing(items: readonly Item[], { to }: Range): boolean {
  const last = items[to - 1] as Item;
  return last.shape === 'lower' && titleNoun(last.lower) === null && !isPronoun(last);
}

/** Finds who acts in a passive clause: "That view was shared by | Ann Lee". */
function agentOf(items: readonly Item[], from: number, to: number): Range | null {
  for (let k = from; k + 1 < to && k < from + 8; k++) {
    if ((items[k] as Item).lower !== 'by' || !/(?:ed|wn|en|ght)$/.test(items[k - 1]?.lower ?? '')) continue;
    const agent = nounPhraseAfter(items, k + 1);
    return agent && (items[agent.to - 1] as Item).shape === 'capital' ? agent : null;
  }
  return null;
}

/** Drops what stood on a name alone, unless the article quotes that name elsewhere. */
function confirmed(text: string, quotes: readonly FoundQuote[]): FoundQuote[] {
  if (!quotes.some(({ unconfirmed }) => unconfirmed)) return [...quotes];
  const names = new Set<string>();
  for (const { speaker, unconfirmed } of quotes)
    if (speaker && !unconfirmed)
      for (const word of text.slice(speaker.start, speaker.end).split(/[\s,]+/)) names.add(word);
  return quotes.filter(({ speaker, unconfirmed }) => {
    if (!unconfirmed || !speaker) return true;
    const last = text.slice(speaker.start, speaker.end).split(/\s+/).at(-1) ?? '';
    return /^\p{Lu}/u.test(last) && names.has(last);
  });
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
