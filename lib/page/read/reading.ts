import type { Words } from '../../english/mention-words.ts';
import { vocabularyOf } from '../../english/vocabulary.ts';
import { withoutCredits } from '../../mentions/agency-credits.ts';
import { createEvidence, type Evidence } from '../../mentions/evidence.ts';
import type { Span } from '../../model.ts';
import { type Forms, formsOf } from '../../names/forms.ts';
import { type Scanned, scan } from '../../names/scan.ts';
import { isElement } from '../dom/dom.ts';
import type { ReaderHost } from '../follow/names-script.ts';
import type { GuessedText } from '../follow/sweep.ts';
import type { TextBlock } from './block-text.ts';
import { entriesAround } from './entries-around.ts';
import { type KeptBlock, KeptBlocks, type Lines } from './kept-blocks.ts';
import { decideInLanguage } from './page-language.ts';
import { type Region, regionOf } from './region.ts';
import { createStyleCache, type StyleCache } from './style-cache.ts';
import { textBlocks, type WalkEvents } from './text-blocks.ts';
import { type ScannedBlock, withoutVeiled } from './without-veiled.ts';

/** Lists what a reading asks of a page, and reports. */
export interface ReadingEvents extends WalkEvents {
  /** New decisions on a block. */
  readonly onDecided: (block: KeptBlock) => void;
  /** The block is gone, or was read anew. */
  readonly onForgotten: (block: KeptBlock) => void;
  /** A name stands in an element that style hides. */
  readonly onVeiled: (element: Element) => void;
  /** The document's title now. */
  readonly title: () => string;
  /** The language that the document declares: `en` where it says nothing. */
  readonly language: () => string;
  /** It declares another one now: names that count in it may stand anywhere. */
  readonly onLanguage: () => void;
}

/** The title stands before everything. */
const TITLE_ORDINAL = Number.NEGATIVE_INFINITY;
const NOTHING: Scanned = { text: '', candidates: [] };
/** Work for a millisecond or two: the page may change while others have their turn, and what was seen does not count for long. */
const LOOKS_WITH_ONE_CACHE = 32;

/** Reads lines of a page for the names that its host knows and comes to know, and keeps what they say while the page changes. */
export class Reading {
  readonly #host: ReaderHost;
  readonly #events: ReadingEvents;
  readonly #evidence: Evidence;
  readonly blocks: KeptBlocks;
  #forms: Forms;
  #settledRevision: number;
  #title = '';
  /** Whether everything that may be a name in the title has been asked about. */
  #isTitleKnown = true;
  #language: string;

  constructor(host: ReaderHost, words: Words, events: ReadingEvents) {
    this.#host = host;
    this.#events = events;
    this.#language = events.language();
    this.#forms = formsOf(host.actors(), this.#language);
    this.#evidence = createEvidence(vocabularyOf(words));
    this.#settledRevision = this.#evidence.revision();
    this.blocks = new KeptBlocks(this.#evidence, events.onForgotten);
  }

  /** Reads the lines of texts in which a confirmed form begins, those that are not known yet. */
  *readFound(found: readonly GuessedText[], read = new Set<Node>()): Generator<void> {
    this.#learn();
    let styles = createStyleCache(this.#events.plainText);
    let looks = 0;
    for (const { text, guesses } of found) {
      if (read.has(text) || this.#isRead(text) || !this.#holdsName(guesses, text)) continue;
      looks += 1;
      if (looks % LOOKS_WITH_ONE_CACHE === 0) styles = createStyleCache(this.#events.plainText);
      const line = yield* regionOf(text, 'node', this.#events, styles);
      if (line && !read.has(line.first)) yield* this.#readLine(line, read, styles, true);
    }
  }

  /** Reads a region of the page again. Blocks in it replace those that its nodes belonged to. */
  *read(region: Region): Generator<void> {
    this.#learn();
    const read = new Set<Node>();
    if (region.first !== region.last || !isElement(region.first)) {
      yield* this.#readLine(region, read, createStyleCache(this.#events.plainText), false);
      return;
    }
    const forgetUnread = (text: Text): void => {
      if (!read.has(text)) this.blocks.forget(text);
    };
    for (const found of this.#host.sweep(region.first, forgetUnread)) {
      yield* this.readFound(found, read);
      yield;
    }
  }

  /** Decides what is undecided since the last call, and tells `onDecided`. */
  *settle(): Generator<void> {
    // A new full name can make surnames of earlier blocks unmistakable, a namesake can undo them.
    const isStale = this.#isRenamed() || this.#evidence.revision() !== this.#settledRevision;
    this.#settledRevision = this.#evidence.revision();
    for (const block of this.blocks.takeDue(isStale)) {
      this.#decide(block);
      yield;
    }
  }

  #decide(block: KeptBlock): void {
    const { scanned, unmarked, ordinal } = block;
    const decided = decideInLanguage(this.#language, scanned, this.#evidence, ordinal);
    // By-lines and the credits of pictures lead no reader anywhere.
    const mentions = withoutCredits(scanned, decided, this.#evidence.vocabulary).filter(
      ({ start }) => !unmarked.has(start),
    );
    if (JSON.stringify(mentions) === JSON.stringify(block.mentions)) return;
    block.mentions = mentions;
    this.#events.onDecided(block);
  }

  /** Takes in who was confirmed since. Lines that were read before stay as they are until they are found again. */
  #learn(): void {
    const actors = this.#host.actors();
    if (actors !== this.#forms.actors) this.#forms = formsOf(actors, this.#language);
  }

  /** Whether a text was read with all who are known: a line may be read for its first name while the next is asked about. */
  #isRead(text: Text): boolean {
    return this.blocks.of(text)?.actorCount === this.#forms.actors.length;
  }

  /** Says whether one of the forms that may begin in a text does. Guesses that nobody has asked about are handed to the host. */
  #holdsName(guesses: readonly string[], text: Text | null): boolean {
    const unknown = guesses.filter((guess) => this.#host.knows(guess) === null);
    if (unknown.length > 0) this.#host.ask(text, unknown);
    return guesses.some((guess) => this.#host.knows(guess) === true);
  }

  /** Puts the blocks of a line together and reads them; `read` gets their nodes. A line in which a text was found holds a name. */
  *#readLine(
    { first, last }: Region,
    read: Set<Node>,
    styles: StyleCache,
    isFound: boolean,
  ): Generator<void> {
    read.add(first);
    let lines: Lines | null = null;
    for (const block of textBlocks(first, last, this.#events, styles)) {
      if (lines && !this.blocks.areCurrent(lines)) {
        // It came or went anew while we paused between two of its lines. Ours would stand beside or against those.
        this.#events.onTorn(first);
        return;
      }
      if (block) {
        lines = this.#takeOver(block, lines, read);
        this.#readBlock(block, styles, isFound);
      }
      yield;
    }
  }

  /** Forgets what the texts of a block belonged to, save the lines before it. Gives those of the text that goes on behind. */
  #takeOver({ pieces, rest }: TextBlock, lines: Lines | null, read: Set<Node>): Lines | null {
    for (const { node } of pieces) {
      if (node !== lines?.node) this.blocks.forget(node);
      read.add(node);
    }
    if (rest === lines?.node) return lines;
    return rest ? this.blocks.begin(rest, this.#forms.actors.length) : null;
  }

  #readBlock(block: TextBlock, styles: StyleCache, isFound: boolean): void {
    const text = block.pieces[0]?.node;
    if (!text || !(isFound || this.#holdsName(this.#host.guessesIn(block.text), text))) return;
    const scanned = withoutNoted(scan(block.text, this.#forms), block);
    if (scanned.candidates.length > 0) this.#add({ block, scanned }, styles);
  }

  #add(found: ScannedBlock, styles: StyleCache): void {
    const entries = entriesAround(found.block, found.scanned.candidates);
    if (entries) {
      // A list that grows becomes one under entries that were read before it was.
      for (const entry of entries) this.blocks.forget(entry);
      return;
    }
    const visible = withoutVeiled(found, this.#forms, this.#events.onVeiled, styles);
    if (visible) this.blocks.add(visible, this.#forms.actors.length);
  }

  /** Follows what the document says of itself; true where decisions may change by it. */
  #isRenamed(): boolean {
    this.#learn();
    const before = { title: this.#title, language: this.#language };
    this.#title = this.#events.title();
    this.#language = this.#events.language();
    if (this.#language !== before.language) {
      this.#forms = formsOf(this.#forms.actors, this.#language);
      this.#events.onLanguage();
    }
    if (this.#title !== before.title || !this.#isTitleKnown) {
      const guesses = this.#host.guessesIn(this.#title);
      this.#isTitleKnown = guesses.every((guess) => this.#host.knows(guess) !== null);
      const isNamed = this.#holdsName(guesses, null);
      this.#evidence.add(TITLE_ORDINAL, isNamed ? scan(this.#title, this.#forms) : NOTHING);
    }
    return this.#language !== before.language;
  }
}

/** Takes out what runs over the mark of a note: "Xi[1] Jinping" is no name. */
function withoutNoted(scanned: Scanned, { pieces }: TextBlock): Scanned {
  const notes = pieces.filter(({ apart }) => apart === 'note').map(({ at }) => at);
  if (notes.length === 0) return scanned;
  const runsOver = ({ start, end }: Span): boolean => notes.some((at) => at > start && at < end);
  return { ...scanned, candidates: scanned.candidates.filter((one) => !runsOver(one)) };
}
