import type { Evidence } from '../../mentions/evidence.ts';
import type { Mention } from '../../model.ts';
import type { Scanned } from '../../names/scan.ts';
import { isConnected } from '../dom/dom.ts';
import type { NamedBlock } from '../follow/names-script.ts';
import type { Piece } from './block-text.ts';
import { ordinalAt, positionOf } from './ordinal-at.ts';
import { positionFor } from './position-for.ts';
import { unmarkedIn } from './unmarked-in.ts';
import type { ScannedBlock } from './without-veiled.ts';

/** Keeps a block that may hold a name. */
export interface KeptBlock extends NamedBlock {
  readonly pieces: readonly Piece[];
  readonly scanned: Scanned;
  /** Where candidates begin that are no mentions, though they say something of the document. */
  readonly unmarked: ReadonlySet<number>;
  /** So many actors were known when it was scanned. */
  readonly actorCount: number;
  /** Tells it from lines. */
  readonly blocks?: undefined;
  ordinal: number;
  /** The last decision; replaced as a whole. */
  mentions: readonly Mention[];
}

/**
 * A text that is cut into several blocks, while it is read and for as long as they are kept. Whoever forgets the text ends
 * it: a reading that paused between two lines can tell that others read on from there.
 */
export interface Lines {
  readonly node: Text;
  readonly blocks: Set<KeptBlock>;
  /** So many actors were known when it was begun. */
  readonly actorCount: number;
}

/** Keeps the blocks of a page in the order of reading, and what they say as evidence. */
export class KeptBlocks {
  readonly #evidence: Evidence;
  readonly #onForgotten: (block: KeptBlock) => void;
  /**
   * Nearly all texts belong to one block, which holds them as long as it is kept. So this is no `WeakMap`: Chromium takes 40 ms to make
   * room in one for the 65,000th node, and looks at each at every collection.
   */
  readonly #owners = new Map<Node, KeptBlock>();
  /** Texts whose lines may all be forgotten: nothing else holds those. */
  readonly #lines = new WeakMap<Node, Lines>();
  #blocks: KeptBlock[] = [];
  #undecided = new Set<KeptBlock>();

  constructor(evidence: Evidence, onForgotten: (block: KeptBlock) => void) {
    this.#evidence = evidence;
    this.#onForgotten = onForgotten;
  }

  /** Lists them in the order of reading. */
  all(): readonly KeptBlock[] {
    return this.#blocks;
  }

  /** Gives what a node's text belongs to. */
  of(node: Node): KeptBlock | Lines | undefined {
    return this.#owners.get(node) ?? this.#lines.get(node);
  }

  /**
   * Takes what was added since the last call; with the rest, in the order of reading behind them, where `isStale`. Passes over what is
   * forgotten meanwhile: whoever takes may pause, and nobody would take back the lines of such a block.
   */
  *takeDue(isStale: boolean): Generator<KeptBlock> {
    const due = isStale ? new Set([...this.#undecided, ...this.#blocks]) : this.#undecided;
    this.#undecided = new Set();
    for (const block of due) if (this.#blocks[positionOf(this.#blocks, block.ordinal)] === block) yield block;
  }

  /** Adds a block where its text stands in the document. */
  add(found: ScannedBlock, actorCount: number): void {
    const { pieces } = found.block;
    const { scanned } = found;
    const [first] = pieces;
    if (!first) return;
    const at = positionFor(this.#blocks, first);
    const ordinal = ordinalAt(this.#blocks, at) ?? this.#renumbered(at);
    const unmarked = unmarkedIn(found);
    const kept: KeptBlock = { pieces, scanned, unmarked, actorCount, ordinal, mentions: [] };
    this.#blocks.splice(at, 0, kept);
    for (const { node } of pieces) {
      const lines = this.#lines.get(node);
      if (lines) lines.blocks.add(kept);
      else this.#owners.set(node, kept);
    }
    this.#evidence.add(ordinal, scanned);
    this.#undecided.add(kept);
  }

  /** Begins to take the lines of a text, instead of what it belonged to. */
  begin(node: Text, actorCount: number): Lines {
    this.forget(node);
    const lines: Lines = { node, blocks: new Set(), actorCount };
    this.#lines.set(node, lines);
    return lines;
  }

  /** Whether lines are still those of their text: nobody forgot it since, and it is still there. */
  areCurrent(lines: Lines): boolean {
    return this.#lines.get(lines.node) === lines && isConnected(lines.node);
  }

  /** Forgets all blocks that a node's text belongs to. */
  forget(node: Node): void {
    const owner = this.of(node);
    if (!owner) return;
    this.#owners.delete(node);
    this.#lines.delete(node);
    for (const block of owner.blocks ?? [owner]) {
      const at = positionOf(this.#blocks, block.ordinal);
      if (this.#blocks[at] === block) this.#blocks.splice(at, 1);
      this.#release(block);
    }
  }

  /** Forgets blocks whose text has left the document. */
  forgetRemoved(): void {
    const { here = [], gone = [] } = Object.groupBy(this.#blocks, ({ pieces }) =>
      pieces.every(({ node }) => isConnected(node)) ? 'here' : 'gone',
    );
    if (gone.length === 0) return;
    this.#blocks = here;
    for (const block of gone) this.#release(block);
  }

  forgetAll(): void {
    const all = this.#blocks;
    this.#blocks = [];
    for (const block of all) this.#release(block);
  }

  #release(old: KeptBlock): void {
    this.#evidence.remove(old.ordinal);
    this.#undecided.delete(old);
    for (const { node } of old.pieces) {
      if (this.#owners.get(node) === old) this.#owners.delete(node);
      else this.#lines.get(node)?.blocks.delete(old);
    }
    this.#onForgotten(old);
  }

  /** Counts all blocks afresh, leaving a gap. Once in fifty insertions at one place at worst. */
  #renumbered(gap: number): number {
    for (const { ordinal } of this.#blocks) this.#evidence.remove(ordinal);
    this.#blocks.forEach((block, at) => {
      block.ordinal = at < gap ? at : at + 1;
      this.#evidence.add(block.ordinal, block.scanned);
    });
    return gap;
  }
}
