import { decide } from '../../mentions/decide.ts';
import { createEvidence } from '../../mentions/evidence.ts';
import type { Mention, Words } from '../../model.ts';
import { createDictionary } from '../../names/dictionary.ts';
import { createGuesser } from '../../names/guesser.ts';
import { type Scanned, scan } from '../../names/scan.ts';
import { isConnected, isElement } from '../dom/dom.ts';
import { LONGEST_PAGE } from '../follow/longest-page.ts';
import type { Register } from '../follow/register.ts';
import { type Finding, type SweepEvents, sweep, type Unswept } from '../follow/sweep.ts';
import type { Piece } from './block-text.ts';
import { entriesAround } from './entries-around.ts';
import { ordinalAt, positionOf } from './ordinal-at.ts';
import { holdsInAnyLanguage } from './page-language.ts';
import { positionFor } from './position-for.ts';
import { type Region, regionOf } from './region.ts';
import { sameMentions } from './same-mentions.ts';
import { createStyleCache, type StyleCache } from './style-cache.ts';
import { textBlocks, type WalkEvents } from './text-blocks.ts';
import { type ScannedBlock, withoutVeiled } from './without-veiled.ts';

/** A block with something in it that may be a name. */
export interface NamedBlock {
  readonly pieces: readonly Piece[];
  readonly scanned: Scanned;
  /** So many actors were known when it was scanned. */
  readonly known: number;
  /** Its place in the order of reading; only comparisons mean anything. */
  ordinal: number;
  /** What was decided last; replaced as a whole. */
  mentions: readonly Mention[];
}

/** What a page says, kept while it changes. */
export interface Reading {
  /** Sweeps over an element for the first time, from an element inside it on if one is given, to be read from what is found. */
  readonly sweep: (root: Element, start: Element | null) => Generator<readonly Finding[]>;
  /** Goes on with a sweep that others began. */
  readonly sweepRest: (rest: Unswept) => Iterator<readonly Finding[]>;
  /** Reads the lines of what a sweep found, those that are not known yet; the steps are slices of work. */
  readonly readFound: (findings: readonly Finding[]) => Generator<void>;
  /** Reads a region, sweep and all. Blocks it finds replace what their nodes belonged to. */
  readonly read: (region: Region) => Generator<void>;
  /**
   * Forgets the blocks of texts that changed and are not read again soon: their lines stand under other words now, and
   * 545 of them took Chromium a third of its time on a page that changes all the time.
   */
  readonly forgetTexts: (nodes: readonly Node[]) => void;
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
  /** Forms may begin in a node that nobody has asked about; null: in the title. */
  readonly onUnknown: (guesses: readonly string[], node: Node | null) => void;
  /** The document's title now. */
  readonly title: () => string;
  /** Whether the document is in English, as far as it says. */
  readonly isEnglish: () => boolean;
}

/** The title stands before everything. */
const TITLE_ORDINAL = Number.NEGATIVE_INFINITY;
const NOTHING: Scanned = { text: '', candidates: [] };

/** Work for a millisecond or two. */
const LOOKS_WITH_ONE_SIGHT = 32;

/** Starts reading a document for the names that its register knows and comes to know. */
export function createReading(register: Register, words: Words, events: ReadingEvents): Reading {
  let dictionary = createDictionary(register.actors(), words);
  const evidence = createEvidence(dictionary.vocabulary);
  const owners = new WeakMap<Node, NamedBlock>();
  let named: NamedBlock[] = [];
  let undecided = new Set<NamedBlock>();
  let settledRevision = evidence.revision();
  let title = '';
  let isTitleRead = true;
  let isEnglish = true;
  let characters = 0;
  let capped = false;

  /** Takes in who was confirmed since; what was read before stays as it is until it is found again. */
  const learn = (): void => {
    const actors = register.actors();
    if (actors !== dictionary.actors) dictionary = createDictionary(actors, words);
  };
  /** Says whether one of the forms that may begin in a node does; what nobody has asked about is reported. */
  const holdsName = (guesses: readonly string[], node: Node | null): boolean => {
    const unknown = guesses.filter((guess) => register.knows(guess) === null);
    if (unknown.length > 0) events.onUnknown(unknown, node);
    return guesses.some((guess) => register.knows(guess) === true);
  };
  const guessesIn = (text: string): readonly string[] => {
    const guesses: string[] = [];
    const guesser = createGuesser<null>(register.filter, (guess) => guesses.push(guess));
    guesser.guess(text, null);
    guesser.end();
    return guesses;
  };

  /** Whether a text was read with all who are known: a line may be read for its first name while the next is asked about. */
  const isRead = (text: Text): boolean => owners.get(text)?.known === dictionary.actors.length;

  const release = (old: NamedBlock): void => {
    evidence.remove(old.ordinal);
    undecided.delete(old);
    for (const { node } of old.pieces) if (owners.get(node) === old) owners.delete(node);
    events.onForgotten(old);
  };
  const forget = (node: Node): void => {
    const old = owners.get(node);
    if (!old) return;
    const at = positionOf(named, old.ordinal);
    if (named[at] === old) named.splice(at, 1);
    release(old);
  };

  /** Counts all blocks afresh, leaving a gap. Once in fifty insertions at one place at worst. */
  const renumbered = (gap: number): number => {
    for (const { ordinal } of named) evidence.remove(ordinal);
    named.forEach((entry, at) => {
      entry.ordinal = at < gap ? at : at + 1;
      evidence.add(entry.ordinal, entry.scanned);
    });
    return gap;
  };

  const insert = ({ block: { pieces }, scanned }: ScannedBlock): void => {
    const first = pieces[0]?.node;
    if (!first) return;
    const at = positionFor(named, first);
    const entry: NamedBlock = {
      pieces,
      scanned,
      known: dictionary.actors.length,
      ordinal: ordinalAt(named, at) ?? renumbered(at),
      mentions: [],
    };
    named.splice(at, 0, entry);
    for (const { node } of pieces) owners.set(node, entry);
    evidence.add(entry.ordinal, scanned);
    undecided.add(entry);
  };

  const add = (found: ScannedBlock, styles: StyleCache): void => {
    const entries = entriesAround(found.block, found.scanned.candidates);
    if (entries) {
      // A list that grows becomes one under entries that were read before it was.
      entries.forEach(forget);
      return;
    }
    const visible = withoutVeiled(found, dictionary, events.onVeiled, styles);
    if (visible) insert(visible);
  };
  /** Puts blocks together and reads them; `read` gets their nodes. A line that was swept holds a name. */
  function* readLine(
    { first, last }: Region,
    read: Set<Node>,
    styles: StyleCache,
    isSwept: boolean,
  ): Generator<void> {
    read.add(first);
    for (const block of textBlocks(first, last, events, styles)) {
      if (block) {
        for (const { node } of block.pieces) {
          forget(node);
          read.add(node);
        }
        if (isSwept || holdsName(guessesIn(block.text), block.pieces[0]?.node ?? first)) {
          const scanned = scan(block.text, dictionary);
          if (scanned.candidates.length > 0) add({ block, scanned }, styles);
        }
      }
      yield;
    }
  }
  /** Follows what the document says of itself; true where decisions may change by it. */
  const isRenamed = (): boolean => {
    learn();
    const before = { title, isEnglish };
    title = events.title();
    isEnglish = events.isEnglish();
    if (title !== before.title || !isTitleRead) {
      const guesses = guessesIn(title);
      isTitleRead = guesses.every((guess) => register.knows(guess) !== null);
      evidence.add(TITLE_ORDINAL, holdsName(guesses, null) ? scan(title, dictionary) : NOTHING);
    }
    return isEnglish !== before.isEnglish;
  };
  /** What a sweep tells; what the nodes belonged to that are to be read anew is forgotten. */
  const sweepEvents = (isToForget: (text: Text) => boolean): SweepEvents => ({
    onShadowRoot: events.onShadowRoot,
    onBareHost: events.onBareHost,
    onText(text, length) {
      capped = characters >= LONGEST_PAGE;
      if (capped) return false;
      characters += length;
      if (isToForget(text)) forget(text);
      return true;
    },
  });
  function* readFound(findings: readonly Finding[], read: Set<Node>): Generator<void> {
    learn();
    let styles = createStyleCache(events.plainText);
    let looks = 0;
    for (const { text, guesses } of findings) {
      if (read.has(text) || isRead(text) || !holdsName(guesses, text)) continue;
      // The page may change while others have their turn: what was seen does not count for long.
      looks += 1;
      if (looks % LOOKS_WITH_ONE_SIGHT === 0) styles = createStyleCache(events.plainText);
      const line = regionOf(text, 'node', events, styles);
      if (!line || read.has(line.first)) continue;
      yield* readLine(line, read, styles, true);
    }
  }

  return {
    sweep: (root, start) =>
      sweep(
        root,
        register.filter,
        sweepEvents(() => false),
        start,
      ),
    sweepRest({ goOn, passed }) {
      characters += passed;
      return goOn(sweepEvents(() => false));
    },
    readFound: (findings) => readFound(findings, new Set()),
    *read({ first, last }) {
      learn();
      const read = new Set<Node>();
      if (first !== last || !isElement(first)) {
        yield* readLine({ first, last }, read, createStyleCache(events.plainText), false);
        return;
      }
      const anew = sweepEvents((text) => !read.has(text));
      for (const found of sweep(first, register.filter, anew)) {
        yield* readFound(found, read);
        yield;
      }
    },
    forgetTexts: (nodes) => nodes.forEach(forget),
    forgetRemoved() {
      const kept = named.filter((entry) => entry.pieces.every(({ node }) => isConnected(node)));
      if (kept.length === named.length) return;
      const gone = named.filter((entry) => !entry.pieces.every(({ node }) => isConnected(node)));
      named = kept;
      for (const entry of gone) release(entry);
    },
    *settle() {
      // A new full name can make surnames of earlier blocks unmistakable, a namesake can undo them.
      const stale = isRenamed() || evidence.revision() !== settledRevision;
      settledRevision = evidence.revision();
      // In the order of reading, which begins where the reader is.
      const due = stale ? new Set([...undecided, ...named]) : undecided;
      undecided = new Set();
      for (const entry of due) {
        const { scanned } = entry;
        const decided = decide(scanned, evidence, entry.ordinal);
        const mentions = isEnglish
          ? decided
          : decided.filter((one) => holdsInAnyLanguage(one, scanned.candidates));
        if (!sameMentions(mentions, entry.mentions)) {
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
