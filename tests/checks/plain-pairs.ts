import type { WordPair } from '../../lib/checks/compare/heaviest-pairs.ts';
import type { QuoteWord } from '../../lib/checks/words/quote-words.ts';

const OPEN = 6;
const WORD = 0.6;
const MARKED = 0.5;
const BORDER = 4;
const NEVER = -1e9;

/** A pair of equal words, a word of the known quote alone, a word of the quotation alone; START comes before the first pair. */
const [PAIR, KNOWN, QUOTED, START] = [0, 1, 2, 3] as const;

/** Holds, for each state, the best sum of bits that ends in a cell, and the state before it. */
interface Cell {
  readonly best: Float32Array;
  readonly from: number[];
}

const border = (form: string): QuoteWord => ({
  ...{ form, bits: BORDER, start: 0, end: 0, isBracketed: false, isCutAfter: false, endsSentence: false },
});

/** Finds the pairs as the books have it: each state of each cell, in a grid that is kept whole. `heaviestPairs` is held to it. */
export function plainPairs(known: readonly QuoteWord[], quoted: readonly QuoteWord[]): readonly WordPair[] {
  const [a, b] = [known, quoted].map((words) => [border('<'), ...words, border('>')]) as [
    QuoteWord[],
    QuoteWord[],
  ];
  const grid = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, (): Cell => ({ best: new Float32Array(3).fill(NEVER), from: [] })),
  );
  const at = (i: number, j: number) => grid[i]![j]!;
  let end: [number, number] | null = null;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      skip(at(i, j), KNOWN, at(i - 1, j), isMarked(a[i - 1]!, b, j));
      skip(at(i, j), QUOTED, at(i, j - 1), isMarked(b[j - 1]!, a, i));
      if (a[i - 1]!.form !== b[j - 1]!.form) continue;
      pair(at(i, j), at(i - 1, j - 1), a[i - 1]!.bits);
      if (end === null || at(i, j).best[PAIR]! > at(...end).best[PAIR]!) end = [i, j];
    }
  const pairs: WordPair[] = [];
  for (
    let [[i, j], state] = [end ?? [0, 0], end ? PAIR : START] as [[number, number], number];
    state !== START;
  ) {
    const before = at(i, j).from[state]!;
    if (state === PAIR) pairs.unshift([i - 2, j - 2]);
    [i, j] = [state === QUOTED ? i : i - 1, state === KNOWN ? j : j - 1];
    state = before;
  }
  return pairs.filter(([one]) => one >= 0 && one < known.length);
}

/** Puts a word without a partner into a cell, behind the cell before it. */
function skip({ best, from }: Cell, state: number, before: Cell, marked: boolean): void {
  const word = marked ? 0 : WORD;
  const opened = before.best[PAIR]! - (marked ? MARKED : OPEN) - word;
  const stayed = before.best[state]! - word;
  const crossed = before.best[KNOWN + QUOTED - state]! - word;
  const sum = Math.max(opened, stayed, crossed);
  best[state] = sum;
  from[state] = sum === stayed ? state : sum === opened ? PAIR : KNOWN + QUOTED - state;
}

function pair({ best, from }: Cell, before: Cell, bits: number): void {
  const sum = Math.max(0, ...before.best);
  best[PAIR] = sum + bits;
  from[PAIR] = sum === 0 ? START : [PAIR, KNOWN, QUOTED].find((state) => before.best[state] === sum)!;
}

/** Tells whether an editor marked that a word has no partner: it stands in brackets, or the other text has brackets or an ellipsis there. */
function isMarked(word: QuoteWord, other: readonly QuoteWord[], read: number): boolean {
  const [last, next] = [other[read - 1], other[read]];
  return word.isBracketed || !!last?.isCutAfter || !!last?.isBracketed || !!next?.isBracketed;
}
