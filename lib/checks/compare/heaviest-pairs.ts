import type { QuoteWord } from '../words/quote-words.ts';

/** Is a pair of equal words: the place of one in the known quote, that of the other in the quotation. */
export type WordPair = readonly [known: number, quoted: number];

/** Bits that words without a partner cost: to leave the pairs, and for each word. To replace a word costs no more than to leave one out on either side. */
const OPEN = 6;
const WORD = 0.6;
/** Bits that it costs to leave the pairs where an editor marked the words. */
const MARKED = 0.5;
/** What they cost, by whether an editor marked it. */
const OPENS = [OPEN, MARKED] as const;
const WORDS = [WORD, 0] as const;
/** Bits by which both quotes begin, or end, with the same words: enough to take in two light words beyond another one. */
const BORDER = 4;

const NEVER = -1e9;

/** The three states of an alignment: a pair of equal words, a word of the known quote alone, a word of the quotation alone. */
const PAIR = 0;
const KNOWN = 1;
const QUOTED = 2;
/** Comes before the first pair. */
const START = 3;

/** Tells of a form of the quotation where it stands, the borders included: first and last place, from 1 on. */
interface Places {
  readonly number: number;
  readonly first: number;
  last: number;
}

/** Are the words of the quotation as rows ask about them, a border before the first and behind the last among them. */
interface Columns {
  readonly words: readonly QuoteWord[];
  readonly places: ReadonlyMap<string, Places>;
  /** The number of each form. */
  readonly forms: Int32Array;
  /** 1 where a word stands in brackets. */
  readonly brackets: Uint8Array;
  /** 1 where an editor marked what stands behind a word: an ellipsis, or brackets on either side of the place. */
  readonly marks: Uint8Array;
}

/** Is a word of the known quote, or a border. */
interface Row {
  readonly form: Places;
  readonly weight: number;
  readonly isBracketed: number;
  readonly mark: number;
}

/** Stand for the borders, which no word spells. */
const FRONT = '<';
const BACK = '>';
/** Is where a form stands that the quotation does not have. */
const NOWHERE: Places = { number: -1, first: Number.POSITIVE_INFINITY, last: 0 };

/** Is what was found so far: the best stretch, and the cells of the last row of which one of the three sums is above nothing. */
interface Found {
  sum: number;
  cell: number;
  from: number;
  to: number;
}

/** Keeps the quotation of the last alignment, which is aligned with its candidates in turn, and the room: to make both for each took longer than to align. */
const kept = {
  columns: columnsOf([]),
  /** The state before each of a cell's three, in two bits each. */
  before: new Uint8Array(0),
  /** For each state the best sums of the last row. */
  best: [new Float32Array(0), new Float32Array(0), new Float32Array(0)] as const,
};

/**
 * Finds the pairs of equal words that weigh most together, in their order: the local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982), in which an
 * equal word weighs as much as it is rare. Of the best sums one row is kept, of the states before them all. A stretch begins anew where the sum is no more than nothing, so cells
 * are left out that neither have equal words nor follow a sum above it. Quadratic in the words at worst.
 */
export function heaviestPairs(
  known: readonly QuoteWord[],
  quoted: readonly QuoteWord[],
): readonly WordPair[] {
  if (kept.columns.words !== quoted) kept.columns = columnsOf(quoted);
  const { places, forms } = kept.columns;
  const width = forms.length + 1;
  makeRoom(width, known.length + 3);
  const found = { sum: 0, cell: 0, from: width, to: 0 };
  const rowOf = (form: string) => places.get(form) ?? NOWHERE;
  fillRow(1, { form: rowOf(FRONT), weight: BORDER, isBracketed: 0, mark: markBehind(known, -1) }, found);
  for (let at = 0; at < known.length; at += 1) {
    const { form, bits, isBracketed } = known[at]!;
    const row = { form: rowOf(form), weight: bits, isBracketed: Number(isBracketed) };
    fillRow(at + 2, { ...row, mark: markBehind(known, at) }, found);
  }
  fillRow(known.length + 2, { form: rowOf(BACK), weight: BORDER, isBracketed: 0, mark: 0 }, found);
  return pairsUpTo(found.cell, width).filter(([at]) => at >= 0 && at < known.length);
}

function columnsOf(words: readonly QuoteWord[]): Columns {
  const count = words.length + 2;
  const places = new Map<string, Places>();
  const columns = {
    forms: new Int32Array(count),
    brackets: new Uint8Array(count),
    marks: new Uint8Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const word = words[at - 1];
    const form = word?.form ?? (at === 0 ? FRONT : BACK);
    const before = places.get(form);
    if (before) before.last = at + 1;
    else places.set(form, { number: places.size, first: at + 1, last: at + 1 });
    columns.forms[at] = before?.number ?? places.size - 1;
    columns.brackets[at] = word?.isBracketed ? 1 : 0;
    columns.marks[at] = markBehind(words, at - 1);
  }
  return { words, places, ...columns };
}

/** Tells whether an editor marked what stands behind a word; 1 or 0. */
function markBehind(words: readonly QuoteWord[], at: number): number {
  const word = words[at];
  return word?.isCutAfter || word?.isBracketed || words[at + 1]?.isBracketed ? 1 : 0;
}

function makeRoom(width: number, rows: number): void {
  if (kept.before.length < width * rows) kept.before = new Uint8Array(width * rows);
  if (kept.best[PAIR].length < width)
    kept.best = [new Float32Array(width), new Float32Array(width), new Float32Array(width)];
  for (const sums of kept.best) sums.fill(NEVER, 0, width);
}

/** Fills the cells of one word of the known quote: for each state the best sum of bits that ends there, in place of the row before, and the state before it. */
function fillRow(row: number, { form, weight, isBracketed, mark }: Row, found: Found): void {
  const { before } = kept;
  const { forms, brackets, marks } = kept.columns;
  const [pairs, knowns, quoteds] = kept.best;
  const first = row * (forms.length + 1);
  const [from, to] = [Math.min(found.from, form.first), Math.max(found.to, form.last)];
  found.from = forms.length + 1;
  found.to = 0;
  // What the row before had one cell to the left: a pair goes on from there.
  let pair = NEVER;
  let known = NEVER;
  let quoted = NEVER;
  for (let at = from; at <= forms.length && (at <= to || found.to === at - 1); at += 1) {
    const abovePair = pairs[at]!;
    const aboveKnown = knowns[at]!;
    const aboveQuoted = quoteds[at]!;
    const down = isBracketed | marks[at - 1]!;
    const downPair = abovePair - OPENS[down]! - WORDS[down]!;
    const downKnown = aboveKnown - WORDS[down]!;
    const ofKnown = Math.max(downPair, downKnown, aboveQuoted - WORDS[down]!);
    const right = brackets[at - 1]! | mark;
    const rightPair = pairs[at - 1]! - OPENS[right]! - WORDS[right]!;
    const rightQuoted = quoteds[at - 1]! - WORDS[right]!;
    const ofQuoted = Math.max(rightPair, rightQuoted, knowns[at - 1]! - WORDS[right]!);
    let states = stateBefore(KNOWN, ofKnown, downKnown, downPair) << (2 * KNOWN);
    states |= stateBefore(QUOTED, ofQuoted, rightQuoted, rightPair) << (2 * QUOTED);
    let ofPair = NEVER;
    if (forms[at - 1] === form.number) {
      const sum = Math.max(0, pair, known, quoted);
      states |= stateBeforePair(sum, pair, known);
      ofPair = sum + weight;
    }
    before[first + at] = states;
    pairs[at] = ofPair;
    knowns[at] = ofKnown;
    quoteds[at] = ofQuoted;
    if (Math.max(ofPair, ofKnown, ofQuoted) > 0) {
      found.from = Math.min(found.from, at);
      found.to = at;
    }
    if (pairs[at]! > found.sum) {
      found.sum = pairs[at]!;
      found.cell = first + at;
    }
    pair = abovePair;
    known = aboveKnown;
    quoted = aboveQuoted;
  }
}

/** Tells from which state a word without a partner was reached: one more of the same side, else the first behind a pair, else one behind those of the other side. */
function stateBefore(
  state: typeof KNOWN | typeof QUOTED,
  best: number,
  stayed: number,
  opened: number,
): number {
  if (best === stayed) return state;
  return best === opened ? PAIR : KNOWN + QUOTED - state;
}

/** Tells behind which state a pair stands, of those with the best sum. */
function stateBeforePair(sum: number, pair: number, known: number): number {
  if (sum === 0) return START;
  if (sum === pair) return PAIR;
  return sum === known ? KNOWN : QUOTED;
}

/** Follows the states back from the cell at which the best stretch ends. */
function pairsUpTo(end: number, width: number): WordPair[] {
  const pairs: WordPair[] = [];
  let cell = end;
  let state = PAIR;
  while (state !== START) {
    const before = (kept.before[cell]! >> (2 * state)) & 3;
    // The first cells are of no word, the second of the borders.
    if (state === PAIR) pairs.push([Math.floor(cell / width) - 2, (cell % width) - 2]);
    cell -= state === PAIR ? width + 1 : state === KNOWN ? width : 1;
    state = before;
  }
  return pairs.reverse();
}
