import { decide } from '../matching/decide.ts';
import type { Dictionary } from '../matching/dictionary.ts';
import { createEvidence } from '../matching/evidence.ts';
import { type Candidate, scan } from '../matching/scan.ts';
import type { Mention } from '../model.ts';
import type { Piece, TextBlock } from './block-text.ts';
import { elementAround, isConnected, isElement } from './dom.ts';
import { entriesAround } from './entries-around.ts';
import { holdsInAnyLanguage } from './page-language.ts';
import { precedes } from './precedes.ts';
import { type Region, regionOf } from './region.ts';
import { createSight, type Sight } from './sight.ts';
import { sweep } from './sweep.ts';
import { textBlocks, type WalkEvents } from './text-blocks.ts';

/** A block with something in it that may be a name. */
export interface NamedBlock {
  readonly block: TextBlock;
  readonly candidates: readonly Candidate[];
  /** Its place in the order of reading; only comparisons mean anything. */
  ordinal: number;
  /** What was decided last; replaced as a whole. */
  mentions: readonly Mention[];
}

/** What a page says, kept while it changes. */
export interface Reading {
  /** Reads a region; the steps are slices of work. Blocks it finds replace what their nodes belonged to. */
  readonly read: (region: Region) => Generator<void>;
  /** Forgets blocks whose text has left the document. */
  readonly forgetRemoved: () => void;
  /** Decides what is undecided since the last call, and tells `onDecided`. */
  readonly settle: () => Generator<void>;
  /** Blocks with mentions or candidates, in the order of reading. */
  readonly blocks: () => readonly NamedBlock[];
  readonly forgetAll: () => void;
  /** Whether the cap stopped the reading. */
  readonly capped: () => boolean;
}

/** What a reading reports. */
export interface ReadingEvents extends WalkEvents {
  /** New decisions on a block. */
  readonly onDecided: (block: NamedBlock) => void;
  /** The block is gone, or was read anew. */
  readonly onForgotten: (block: NamedBlock) => void;
  /** A name stands in an element that style hides. */
  readonly onVeiled: (element: Element) => void;
  /** The document's title now. */
  readonly title: () => string;
  /** Whether the document is in English, as far as it says. */
  readonly isEnglish: () => boolean;
}

/** The title stands before everything. */
const TITLE_ORDINAL = Number.NEGATIVE_INFINITY;

/** Reads this much of one document and no more. Characters. */
const MOST_CHARACTERS = 5_000_000;

/** Starts reading a document for the names of a dictionary. */
export function createReading(dictionary: Dictionary, events: ReadingEvents): Reading {
  const evidence = createEvidence(dictionary);
  const owners = new WeakMap<Node, NamedBlock>();
  let named: NamedBlock[] = [];
  let undecided = new Set<NamedBlock>();
  let settledRevision = evidence.revision();
  let title = '';
  let isEnglish = true;
  let characters = 0;
  let capped = false;

  const release = (old: NamedBlock): void => {
    evidence.remove(old.ordinal);
    undecided.delete(old);
    for (const { node } of old.block.pieces) if (owners.get(node) === old) owners.delete(node);
    events.onForgotten(old);
  };
  const forget = (node: Node): void => {
    const old = owners.get(node);
    if (!old) return;
    const at = placeInOrder(named, old.ordinal);
    if (named[at] === old) named.splice(at, 1);
    release(old);
  };

  /** Gives a number between two neighbours; null when halving has used up the numbers between them. */
  const ordinalAt = (at: number): number | null => {
    const left = named[at - 1]?.ordinal;
    const right = named[at]?.ordinal;
    if (left === undefined) return right === undefined ? 0 : right - 1;
    if (right === undefined) return left + 1;
    const between = (left + right) / 2;
    return between > left && between < right ? between : null;
  };
  /** Counts all blocks afresh, leaving a gap. Once in fifty insertions at one place at worst. */
  const renumbered = (gap: number): number => {
    for (const { ordinal } of named) evidence.remove(ordinal);
    named.forEach((entry, at) => {
      entry.ordinal = at < gap ? at : at + 1;
      evidence.add(entry.ordinal, entry.block.text, entry.candidates);
    });
    return gap;
  };

  const insert = (block: TextBlock, candidates: readonly Candidate[]): void => {
    const first = block.pieces[0]?.node;
    if (!first) return;
    const before = named.at(-1);
    let at = named.length;
    if (before && !precedesBlock(before, first)) {
      let low = 0;
      while (low < at) {
        const middle = (low + at) >> 1;
        const other = named[middle];
        if (other && precedesBlock(other, first)) low = middle + 1;
        else at = middle;
      }
    }
    const entry: NamedBlock = { block, candidates, ordinal: ordinalAt(at) ?? renumbered(at), mentions: [] };
    named.splice(at, 0, entry);
    for (const { node } of block.pieces) owners.set(node, entry);
    evidence.add(entry.ordinal, block.text, candidates);
    undecided.add(entry);
  };

  const add = (block: TextBlock, candidates: readonly Candidate[], sight: Sight): void => {
    const entries = entriesAround(block, candidates);
    if (entries) {
      // A list that grows becomes one under entries that were read before it was.
      entries.forEach(forget);
      return;
    }
    const visible = withoutVeiled(block, candidates, dictionary, events.onVeiled, sight);
    if (visible) insert(visible.block, visible.candidates);
  };
  /** Puts blocks together and reads them; `read` gets their nodes. */
  function* readLine({ first, last }: Region, read: Set<Node>, sight: Sight): Generator<void> {
    read.add(first);
    for (const found of textBlocks(first, last, events, sight)) {
      if (found) {
        for (const { node } of found.pieces) {
          forget(node);
          read.add(node);
        }
        const candidates = scan(found.text, dictionary);
        if (candidates.length > 0) add(found, candidates, sight);
      }
      yield;
    }
  }
  /** Follows what the document says of itself; true where decisions may change by it. */
  const isRenamed = (): boolean => {
    const before = { title, isEnglish };
    title = events.title();
    isEnglish = events.isEnglish();
    if (title !== before.title) evidence.add(TITLE_ORDINAL, title, scan(title, dictionary));
    return isEnglish !== before.isEnglish;
  };

  return {
    *read({ first, last }) {
      const read = new Set<Node>();
      if (first !== last || !isElement(first)) {
        yield* readLine({ first, last }, read, createSight(events.plainText));
        return;
      }
      const isNew = named.length === 0;
      const texts = sweep(first, dictionary, {
        ...events,
        onText(text) {
          capped = characters >= MOST_CHARACTERS;
          if (capped) return false;
          characters += text.data.length;
          if (!isNew && !read.has(text)) forget(text);
          return true;
        },
      });
      for (const found of texts) {
        const sight = createSight(events.plainText);
        for (const text of found) {
          const line = read.has(text) ? null : regionOf(text, 'node', events, sight);
          if (line && !read.has(line.first)) yield* readLine(line, read, sight);
        }
        yield;
      }
    },
    forgetRemoved() {
      const kept = named.filter((entry) => entry.block.pieces.every(({ node }) => isConnected(node)));
      if (kept.length === named.length) return;
      const gone = named.filter((entry) => !entry.block.pieces.every(({ node }) => isConnected(node)));
      named = kept;
      for (const entry of gone) release(entry);
    },
    *settle() {
      // A new full name can make surnames of earlier blocks unmistakable, a namesake can undo them.
      const stale = isRenamed() || evidence.revision() !== settledRevision;
      settledRevision = evidence.revision();
      const due = stale ? [...named] : [...undecided];
      undecided = new Set();
      for (const entry of due) {
        const { block, candidates } = entry;
        const decided = decide(block.text, candidates, evidence, entry.ordinal);
        const mentions = isEnglish ? decided : decided.filter((one) => holdsInAnyLanguage(one, candidates));
        // Plain values in a fixed order of fields.
        if (JSON.stringify(mentions) !== JSON.stringify(entry.mentions)) {
          entry.mentions = mentions;
          events.onDecided(entry);
        }
        yield;
      }
    },
    blocks: () => named,
    forgetAll() {
      const all = named;
      named = [];
      for (const entry of all) release(entry);
      characters = 0;
      capped = false;
    },
    capped: () => capped,
  };
}

/** Finds the position of an ordinal in blocks ordered by it. */
function placeInOrder(blocks: readonly NamedBlock[], ordinal: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.ordinal ?? ordinal) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

function precedesBlock(block: NamedBlock, node: Node): boolean {
  const first = block.block.pieces[0]?.node;
  return first === undefined || precedes(first, node);
}

/**
 * Takes hidden words out of a block that has candidates; null without any left. Asked here and not in the walk: few blocks
 * have a candidate, and visibility costs more than display.
 */
function withoutVeiled(
  block: TextBlock,
  candidates: readonly Candidate[],
  dictionary: Dictionary,
  onVeiled: (element: Element) => void,
  sight: Sight,
): { block: TextBlock; candidates: readonly Candidate[] } | null {
  const asked = new Set<Element>();
  const veiled = block.pieces.filter(({ node }) => {
    const element = elementAround(node);
    if (element === null || sight.isVisible(element)) return false;
    if (!asked.has(element)) onVeiled(element);
    asked.add(element);
    return true;
  });
  if (veiled.length === 0) return { block, candidates };
  if (veiled.length === block.pieces.length) return null;
  const shown = without(block, new Set(veiled));
  const left = scan(shown.text, dictionary);
  return left.length > 0 ? { block: shown, candidates: left } : null;
}

function without(block: TextBlock, veiled: ReadonlySet<Piece>): TextBlock {
  let text = '';
  const pieces: Piece[] = [];
  block.pieces.forEach((piece, position) => {
    if (veiled.has(piece)) return;
    pieces.push({ ...piece, at: text.length });
    text += block.text.slice(piece.at, block.pieces[position + 1]?.at ?? block.text.length);
  });
  return { text, pieces };
}
