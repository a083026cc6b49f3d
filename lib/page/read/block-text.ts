/** The text of a block and the way back into its nodes. Knows of a node only its text. */

/** Maps a part of one text node into its block. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly at: number;
  /** Where it begins in the node's own text. */
  readonly raw: number;
  /** Whether runs of spaces became one, so that the two count differently. */
  readonly collapsed: boolean;
  /** What stands before it on the page and not in the text: a `note` to the words, which no name runs over, or a `box` beside them. */
  readonly apart: 'note' | 'box' | null;
}

/** Holds text that a reader sees as one: joined over inline elements, spaces as the page shows them, no line breaks. */
export interface TextBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** A text that goes on in the next block: it has line breaks of its own, or is too long for one. */
  readonly rest: Text | undefined;
}

/** Stands for what is passed over inside a sentence. */
const MARK = '\ufffc';
const MARK_CODE = 0xfffc;
const SPACE_CODE = 32;
const SPACES = /[ \t\n\r\f]+/g;
const COLLAPSIBLE = /[\t\n\r\f]| {2}/;
const RUNS = /[ \t\n\r\f]{2,}/g;

/** Gathers one block from text nodes in their order. */
export class BlockText {
  /** The text so far. */
  text = '';
  readonly pieces: Piece[] = [];
  /** Whether nothing but space has come yet. */
  empty = true;
  /** The last code unit so far; a space before the first. Asking the text for it would have the engine copy the text each time. */
  #last = SPACE_CODE;
  /** What stands before the next piece. */
  #apart: Piece['apart'] = null;

  /**
   * Adds a part of a text node, given with its text; `preserved` keeps its spaces as they are. Offsets are those of the node's own text.
   */
  append(node: Text, data: string, from: number, to: number, preserved: boolean): void {
    const raw = from === 0 && to === data.length ? data : data.slice(from, to);
    const collapsed = !preserved && COLLAPSIBLE.test(raw);
    let shown = collapsed ? raw.replace(SPACES, ' ') : raw;
    let start = from;
    if (!preserved && this.#last === SPACE_CODE && shown.charCodeAt(0) === SPACE_CODE) {
      shown = shown.slice(1);
      while (start < to && SPACE.has(data.charCodeAt(start))) start += 1;
    }
    if (shown === '') return;
    if (this.empty && shown !== ' ') this.empty = false;
    this.pieces.push({ node, at: this.text.length, raw: start, collapsed, apart: this.#apart });
    this.#apart = null;
    this.text += shown;
    this.#last = shown.charCodeAt(shown.length - 1);
  }

  /** Stands in for what is passed over. */
  mark(): void {
    this.#fill(MARK, MARK_CODE);
  }

  /** Stands in for the space between two boxes side by side. */
  gap(): void {
    this.#fill(' ', SPACE_CODE);
  }

  /** Passes over what the words go on behind. */
  skip(apart: 'note' | 'box'): void {
    if (this.#apart !== 'note') this.#apart = apart;
  }

  /** Gives the last characters so far. */
  tail(count: number): string {
    return this.text.slice(-count);
  }

  #fill(sign: string, code: number): void {
    if (this.#last === code) return;
    this.text += sign;
    this.#last = code;
  }

  /** Gives the block, with the text that goes on behind it; nothing may be added after. */
  finish(rest?: Text): TextBlock {
    return { text: this.text, pieces: this.pieces, rest };
  }
}

const SPACE = new Set([9, 10, 12, 13, 32]);

/** Says in which piece a block's offset lies. At a seam, `end` chooses the side: a span ends in the earlier piece. */
export function pieceAt(pieces: readonly Piece[], offset: number, end: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = pieces[middle]?.at ?? 0;
    if (end ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Says where a block's offset lies in its nodes; at a seam as `pieceAt` does. */
export function placeOf(
  pieces: readonly Piece[],
  offset: number,
  end: boolean,
): { node: Text; offset: number } | null {
  const piece = pieces[pieceAt(pieces, offset, end)];
  if (!piece) return null;
  const distance = offset - piece.at;
  return {
    node: piece.node,
    offset: piece.collapsed ? rawOffset(piece, distance, end) : piece.raw + distance,
  };
}

/** Counts in a node whose runs of spaces count once in the block. */
function rawOffset(piece: Piece, distance: number, end: boolean): number {
  const { data } = piece.node;
  let raw = piece.raw + distance;
  RUNS.lastIndex = piece.raw;
  for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
    const behind = run.index + 1;
    if (raw < behind || (raw === behind && end)) break;
    raw += run[0].length - 1;
  }
  return Math.min(raw, data.length);
}
