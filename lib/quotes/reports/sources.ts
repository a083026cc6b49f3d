import type { Item } from '../sentences/item.ts';
import { nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import { accordingTo } from './according-to.ts';
import type { Report } from './report.ts';

/** Reads a source that is named without a verb. */
interface SourceRow {
  readonly name: string;
  /** An example: the source in brackets. */
  readonly sentence: string;
  readonly at: (items: readonly Item[], at: number) => Report | null;
}

/** Lists the ways in which a source is named without a verb. */
export const SOURCES: readonly SourceRow[] = [
  {
    name: 'according-to',
    sentence: 'The bridge is safe, according to [Ann Lee].',
    at: (items, at) => (isWords(items, at, ['according', 'to']) ? accordingTo(items, at) : null),
  },
  {
    name: 'in-the-words-of',
    sentence: 'The bridge is, in the words of [Ann Lee], “an old promise”.',
    at: (items, at) =>
      isWords(items, at, ['in', 'the', 'words', 'of'])
        ? wordsOf(items, { from: at, to: at + 4 }, nounPhraseAfter(items, at + 4), 'in-the-words-of')
        : null,
  },
  {
    name: 'in-their-words',
    sentence: 'The bridge is, in [Ann Lee’s] words, “an old promise”.',
    at: (items, at) => {
      const speaker = items[at]?.lower === 'in' ? ownerAfter(items, at + 1) : null;
      return speaker && wordsOf(items, { from: at, to: speaker.to + 1 }, speaker, 'in-their-words');
    },
  },
];

/** Reads the source that is named at an item; null: none is. */
export function sourceAt(items: readonly Item[], at: number): Report | null {
  for (const { at: read } of SOURCES) {
    const report = read(items, at);
    if (report) return report;
  }
  return null;
}

const isWords = (items: readonly Item[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => items[at + k]?.lower === word);

/** Finds whose words are meant: "in | Ann Lee’s words", "in | her words". */
function ownerAfter(items: readonly Item[], from: number): Range | null {
  for (let to = from + 1; to < from + 6 && to < items.length; to++) {
    if (items[to]?.lower === 'words')
      return items[to - 1]?.possessive || /^(?:his|her|their)$/.test(items[to - 1]?.lower ?? '')
        ? { from, to }
        : null;
    if (items[to]?.shape === 'mark' || items[to]?.shape === 'quote') return null;
  }
  return null;
}

/** Reads the marks beside a source that has the words in them: behind it, or right before it. */
function wordsOf(items: readonly Item[], cue: Range, speaker: Range | null, rule: string): Report | null {
  if (!speaker) return null;
  const report = { grammar: 'source', cue, speaker, explicit: true, rules: [rule] } as const;
  const behind = pastRelative(items, Math.max(speaker.to, cue.to));
  const quote = items[behind]?.lower === ',' ? behind + 1 : behind;
  if (items[quote]?.shape === 'quote')
    return { ...report, after: { from: quote, to: quote + 1 }, before: null };
  const before = items[cue.from - 1]?.lower === ',' ? cue.from - 2 : cue.from - 1;
  return items[before]?.shape === 'quote'
    ? { ...report, after: null, before: { from: before, to: before + 1 } }
    : null;
}

/** Items that a relative clause may have. */
const LONGEST_CLAUSE = 10;

/** Finds the comma behind a relative clause: "the man who found him|, “...”". */
function pastRelative(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== 'who') return at;
  const comma = items.findIndex(({ lower }, k) => k > at && k < at + LONGEST_CLAUSE && lower === ',');
  return comma < 0 ? at : comma;
}
