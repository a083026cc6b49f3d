import { median, type PlacedText } from './placed-page.ts';
import { endsSentence, startsLower } from './sentence-edges.ts';

/** What is usual in a column. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Height from baseline to baseline. */
  readonly leading: number;
}

/** A line, and the line before it in the order of reading. */
export interface LineCase {
  readonly before: PlacedText;
  readonly line: PlacedText;
  readonly column: Column;
  /** The column of the line before. */
  readonly columnBefore: Column;
  /** Whether the two stand in different columns or pages. */
  readonly isOverBreak: boolean;
}

/** Tells that a line begins a paragraph, or that it does not: the first row that applies decides. */
interface ParagraphStart {
  readonly name: string;
  /** An example: [what fires] and {what must not}. */
  readonly sentence: string;
  readonly starts: boolean;
  readonly applies: (one: LineCase) => boolean;
}

/** Measures what is usual among the lines of a column. */
export function columnOf(lines: readonly PlacedText[]): Column {
  const sorted = (values: number[]) => values.sort((one, other) => one - other);
  const lefts = sorted(lines.map(({ left }) => left));
  const rights = sorted(lines.map(({ right }) => right));
  const steps = lines.slice(1).map(({ baseline }, at) => baseline - (lines[at]?.baseline ?? 0));
  return {
    // Quoted blocks and first lines are set in; what hangs out is rare.
    left: lefts[Math.floor(lefts.length * 0.25)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    leading: median(steps.filter((step) => step > 0)),
  };
}

/** Tells how much of its column the line before leaves free at its end. */
const shortBy = ({ before, columnBefore: { left, right } }: LineCase) =>
  (right - before.right) / Math.max(1, right - left);

/** Rows that tell where a paragraph begins, in the order in which they are asked. */
export const PARAGRAPH_STARTS: readonly ParagraphStart[] = [
  {
    name: 'other-size',
    sentence: '[Bridge to open in May] set larger than {The bridge will open.}',
    starts: true,
    applies: ({ before, line }) => Math.abs(line.size - before.size) > 0.12 * before.size,
  },
  {
    name: 'sentence-goes-on',
    sentence: '{The mayor said the bridge} / [would open in May.] at the head of the next column',
    starts: false,
    applies: (one) =>
      one.isOverBreak &&
      (startsLower(one.line.text) || (!endsSentence(one.before.text) && shortBy(one) <= 0.4)),
  },
  {
    name: 'after-break',
    sentence: '{would open in May.} / [The council agreed.] at the head of the next page',
    starts: true,
    applies: ({ isOverBreak }) => isOverBreak,
  },
  {
    name: 'wider-gap',
    sentence: '[The council agreed.] half a line lower than {usual}',
    starts: true,
    applies: ({ before, line, column }) =>
      line.baseline - before.baseline > 1.3 * Math.max(column.leading, line.size),
  },
  {
    name: 'set-in',
    sentence: '[    The council agreed.] set in further than {the line before}',
    starts: true,
    applies: ({ before, line, column }) =>
      line.left - column.left > 0.7 * line.size && line.left - before.left > 0.7 * line.size,
  },
  {
    name: 'item',
    sentence:
      '[• the bridge] / [• the road], [2. The road] behind a sentence, {it opened on May / 2. The road}',
    starts: true,
    applies: ({ before, line }) =>
      /^[•▪◦‣]\s/u.test(line.text) || (/^\d{1,2}[.)]\s/.test(line.text) && endsSentence(before.text)),
  },
  {
    name: 'after-short-line',
    sentence: '{By Ann Lee} / [ZENDA, 3 May: the bridge will open.]',
    starts: true,
    applies: (one) => shortBy(one) > 0.4 && !startsLower(one.line.text),
  },
  {
    name: 'after-short-sentence',
    sentence: '{would open in May.} / [The council agreed.] after a line that ends early',
    starts: true,
    applies: (one) => shortBy(one) > 0.2 && endsSentence(one.before.text) && !startsLower(one.line.text),
  },
];

/** Finds the row that decides whether a line begins a paragraph; null where none applies, and it goes on. */
export function paragraphStart(one: LineCase): ParagraphStart | null {
  return PARAGRAPH_STARTS.find(({ applies }) => applies(one)) ?? null;
}
