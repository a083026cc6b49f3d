import { isConnected } from '../dom/dom.ts';
import type { Piece, TextBlock } from '../read/block-text.ts';

/** Keeps a block that may hold a quotation. */
export type QuotedBlock = Pick<TextBlock, 'text' | 'pieces'>;

/** Keeps the blocks of a page that may hold a quotation, by the texts they are made of. */
export class QuotedBlocks {
  readonly #onForgotten: (block: QuotedBlock) => void;
  readonly #blocks = new Set<QuotedBlock>();
  readonly #owned = new Map<Node, Set<QuotedBlock>>();

  constructor(onForgotten: (block: QuotedBlock) => void) {
    this.#onForgotten = onForgotten;
  }

  has(block: QuotedBlock): boolean {
    return this.#blocks.has(block);
  }

  all(): readonly QuotedBlock[] {
    return [...this.#blocks];
  }

  /** Whether there is such a block at the same place, in texts that no other block has a part of. */
  hasLike({ text, pieces }: QuotedBlock): boolean {
    const [first] = pieces;
    const [like] = (first && this.#owned.get(first.node)) ?? [];
    return (
      like?.text === text &&
      like.pieces.length === pieces.length &&
      pieces.every(
        (piece, at) => this.#owned.get(piece.node)?.size === 1 && isSamePlace(piece, like.pieces[at]),
      )
    );
  }

  /** Adds a block, instead of one that another reading found at the same place meanwhile. */
  add(block: QuotedBlock): void {
    const [first] = block.pieces;
    for (const other of (first && this.#owned.get(first.node)) ?? [])
      if (beginsAt(other, first)) this.#release(other);
    this.#blocks.add(block);
    for (const { node } of block.pieces) {
      const owned = this.#owned.get(node) ?? new Set();
      this.#owned.set(node, owned.add(block));
    }
  }

  /** Forgets all blocks that a node's text belongs to. */
  forget(node: Node): void {
    for (const block of this.#owned.get(node) ?? []) this.#release(block);
  }

  /** Forgets blocks whose text has left the document. */
  forgetRemoved(): void {
    for (const block of this.#blocks)
      if (!block.pieces.every(({ node }) => isConnected(node))) this.#release(block);
  }

  forgetAll(): void {
    for (const block of this.#blocks) this.#release(block);
  }

  #release(block: QuotedBlock): void {
    this.#blocks.delete(block);
    for (const { node } of block.pieces) {
      const owned = this.#owned.get(node);
      owned?.delete(block);
      if (owned?.size === 0) this.#owned.delete(node);
    }
    this.#onForgotten(block);
  }
}

const beginsAt = ({ pieces }: QuotedBlock, piece: Piece | undefined): boolean =>
  pieces[0]?.node === piece?.node && pieces[0]?.raw === piece?.raw;

const isSamePlace = (one: Piece, other: Piece | undefined): boolean =>
  one.node === other?.node && one.raw === other.raw && one.at === other.at;
