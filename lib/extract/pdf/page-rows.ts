import { byLeft, type PlacedPage, type PlacedText } from './placed-page.ts';

/** Pieces of text on one baseline, from left to right. Between two of them is more room than a space of justified text takes. */
export type Row = readonly PlacedText[];

/** So far from a baseline, in heights of its type, text still stands on it: a raised figure does. */
const SAME_BASELINE = 0.4;
/** From so much room on, in heights of the type, there is a space between two runs that have none. */
const SPACE = 0.15;
/** From so much room on two runs are two pieces: spaces of justified text stay below, gutters between columns above. */
const GUTTER = 1.4;

/** Gathers what stands on the same baseline, from the top of the page down. */
export function pageRows({ texts }: PlacedPage): Row[] {
  const drawn = texts.filter(({ text }) => text.trim() !== '');
  const rows: PlacedText[][] = [];
  for (const text of drawn.toSorted((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && text.baseline - first.baseline <= SAME_BASELINE * Math.max(first.size, text.size))
      row.push(text);
    else rows.push([text]);
  }
  return rows.map(piecesOf);
}

function piecesOf(row: readonly PlacedText[]): Row {
  const pieces: PlacedText[] = [];
  for (const text of row.toSorted(byLeft)) {
    const before = pieces.at(-1);
    if (before === undefined || text.left - before.right > GUTTER * before.size) pieces.push(text);
    else pieces[pieces.length - 1] = joined(before, text);
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s+/g, ' ').trim() }));
}

/** Joins two pieces of a row. The larger type is that of the line: a raised figure is small. */
export function joined(one: PlacedText, other: PlacedText): PlacedText {
  const size = Math.max(one.size, other.size);
  const isApart = other.left - one.right > SPACE * size;
  return {
    text: `${one.text}${isApart ? ' ' : ''}${other.text}`,
    left: one.left,
    right: Math.max(one.right, other.right),
    baseline: one.size >= other.size ? one.baseline : other.baseline,
    size,
  };
}
