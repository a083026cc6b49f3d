import type { CueGrammar } from '../english/cues.ts';
import { readDateline } from '../english/dates/dateline.ts';
import type { Paragraph, TokenisedText } from '../english/tokenised-text.ts';
import type { Span } from '../model.ts';
import { exchangedLines } from './exchanged-lines.ts';
import type { FoundQuote } from './found-quote.ts';
import { readPosts } from './posts.ts';
import { readParagraph } from './read-paragraph.ts';
import { repeatedMarks } from './repeated-marks.ts';
import { cueAt } from './reports/cue-at.ts';
import { reportsOf } from './reports/reports.ts';
import { markedSpans } from './sentences/marks.ts';
import { nounPhraseAfter } from './sentences/noun-phrase.ts';
import { type Sentence, sentencesOf } from './sentences/sentences.ts';
import { spanOf } from './sentences/span-of.ts';
import { settleQuotes } from './settle-quotes.ts';
import type { Carry } from './speech-case.ts';
import { subjectsOf } from './subjects-of.ts';
import { readTurns, type Turn, wordsOfTurn } from './turns.ts';

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
export function findQuotes({ text, paragraphs }: TokenisedText): FoundQuotes {
  const turns = readTurns(text, paragraphs);
  const blocks = withoutLeads(text, paragraphs, turns);
  const marked = markedSpans(text, blocks);
  const byParagraph = Map.groupBy(marked, ({ paragraph }) => paragraph);
  const found: FoundQuote[] = [];
  const subjects: Span[] = [];
  const carry: Carry = {
    speaker: null,
    paragraph: -9,
    isQuoted: false,
    introduced: false,
    exchanged: exchangedLines(text, blocks, marked),
    repeated: repeatedMarks(text, blocks, marked),
  };
  let from = 0;
  for (const [position, block] of blocks.entries()) {
    // A stretch that began above may reach over the whole paragraph.
    if (from >= block.end) continue;
    const own = byParagraph.get(position) ?? [];
    const sentences = sentencesOf(text, block, position, own, from);
    if (from > block.start) attribute(sentences[0], from, found, carry, position);
    from = Math.max(from, own.at(-1)?.outerEnd ?? 0);
    readParagraph(text, sentences, carry, found);
    for (const { items } of sentences)
      for (const main of subjectsOf(items)) subjects.push(spanOf(items, main));
  }
  found.push(...turns.flatMap((turn) => quotesOfTurn(text, turn)), ...readPosts(text, paragraphs));
  return { quotes: settleQuotes(text, found), subjects };
}

/** The lead-in before a paragraph's words: a bullet, the clock of a live blog. */
const leadIn = /^(?:[•*·▪–—-]\s+)?(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?:?\s+)?/i;

/** Characters in which a lead-in is looked for. */
const LEAD_REACH = 24;

/** Takes from each paragraph what stands before its words: the label of a turn, a dateline, a bullet, a clock. */
function withoutLeads(text: string, paragraphs: readonly Paragraph[], turns: readonly Turn[]): Paragraph[] {
  const labels = new Map(turns.map(({ paragraph, start }) => [paragraph, start]));
  return paragraphs.map((block, position) => {
    const { end, tokens } = block;
    const start = labels.get(position) ?? readDateline(text, block)?.end ?? block.start;
    const lead = leadIn.exec(text.slice(start, Math.min(end, start + LEAD_REACH)))?.[0].length ?? 0;
    return { start: Math.min(start + lead, end), end, tokens };
  });
}

/** Gives a quote that ends here to whom its last paragraph names behind the mark. */
function attribute(
  sentence: Sentence | undefined,
  at: number,
  found: FoundQuote[],
  carry: Carry,
  paragraph: number,
): void {
  const attributed = attributionOf(sentence);
  const position = found.findLastIndex(({ end }, k) => k >= found.length - 4 && end <= at && at - end <= 3);
  const ended = found[position];
  if (!attributed || !ended?.carried) return;
  found[position] = { ...ended, ...attributed, carried: false, rules: ['attributed-at-end'] };
  carry.speaker = attributed.speaker;
  carry.isQuoted = true;
  carry.paragraph = paragraph;
}

/** The cues that take a speaker behind them. */
const INVERTED: ReadonlySet<CueGrammar> = new Set<CueGrammar>(['say', 'ask', 'speak']);

/** Reads who says what a quote of several paragraphs says, where that stands behind its end: "...,” added Ann Lee." */
function attributionOf(sentence: Sentence | undefined): { speaker: Span; cue: Span } | null {
  if (!sentence) return null;
  const { items } = sentence;
  const cue = cueAt(items, 0);
  const inverted = cue?.form === 'past' && INVERTED.has(cue.grammar) ? nounPhraseAfter(items, 1) : null;
  if (inverted) return { speaker: spanOf(items, inverted), cue: spanOf(items, { from: 0, to: 1 }) };
  const report = reportsOf(sentence)[0];
  if (!report?.speaker || report.before || report.after) return null;
  if (report.speaker.from > 0 && report.cue.from > 0) return null;
  return { speaker: spanOf(items, report.speaker), cue: spanOf(items, report.cue) };
}

function quotesOfTurn(text: string, turn: Turn): FoundQuote[] {
  const { speaker, interview } = turn;
  return wordsOfTurn(text, turn).map((words) => ({
    ...words,
    ...{ kind: 'direct', speaker, cue: null, carried: false, rules: ['turn'] },
    ...(speaker ? {} : { interview }),
  }));
}
