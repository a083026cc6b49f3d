import { contentTypeOf, elementAround, isElement, rootElementOf } from '../dom/dom.ts';
import { LONGEST_PAGE } from '../dom/longest-page.ts';
import type { QuotationHost, QuotationReader } from '../follow/quotations-script.ts';
import type { Change } from '../follow/watch.ts';
import type { TextBlock } from '../read/block-text.ts';
import { createHiddenParts, type HiddenParts } from '../read/hidden-parts.ts';
import { type Region, regionOf } from '../read/region.ts';
import { createStyleCache, type StyleCache } from '../read/style-cache.ts';
import { textBlocks, type WalkEvents } from '../read/text-blocks.ts';
import { mayQuote } from './may-quote.ts';
import type { QuotationMarks } from './quotation-marks.ts';
import { QuotationQuestions } from './quotation-questions.ts';
import { type QuotedBlock, QuotedBlocks } from './quoted-blocks.ts';
import { quotedTexts } from './quoted-texts.ts';

/** Lists the effects that reading quotations needs. */
export interface QuotationEffects {
  /** Asks where in texts a quotation stands that is on record. */
  readonly ask: ConstructorParameters<typeof QuotationQuestions>[0];
  readonly marks: QuotationMarks;
  /** Whether a text may be read and asked about now. */
  readonly isShown: (text: Node) => boolean;
}

/** Is a reader that can ask once more. */
export interface AskingReader extends QuotationReader {
  /** Asks about all blocks again: what is on record has changed. */
  readonly askAnew: () => void;
}

/** Work for a millisecond or two: what was seen of the page's style does not hold for long. */
const LOOKS_WITH_ONE_CACHE = 32;

/** What one reading has passed: the first nodes of lines, and texts. */
interface Pass {
  readonly lines: Set<Node>;
  readonly texts: Set<Node>;
}

/** Joins a follower as its reader of quotations. */
export function joinAsQuotationReader(
  document: Document,
  host: QuotationHost,
  effects: QuotationEffects,
): AskingReader {
  return new Reader(document, host, effects);
}

class Reader implements AskingReader {
  readonly #document: Document;
  readonly #events: WalkEvents;
  readonly #hidden: HiddenParts;
  readonly #blocks: QuotedBlocks;
  readonly #questions: QuotationQuestions;
  readonly #isShown: (text: Node) => boolean;
  readonly marks: QuotationMarks;

  constructor(document: Document, host: QuotationHost, { ask, marks, isShown }: QuotationEffects) {
    this.#document = document;
    this.#isShown = isShown;
    this.marks = marks;
    this.#hidden = createHiddenParts((element) => host.touch(element));
    this.#blocks = new QuotedBlocks((block) => marks.erase(block));
    this.#questions = new QuotationQuestions(ask, (block, spans) => {
      if (this.#blocks.has(block)) marks.paint(block, spans);
    });
    this.#events = {
      onShadowRoot: (root) => host.meetShadowRoot(root),
      onBareHost: (element) => host.expectShadow(element),
      onTorn: (node) => host.touch(node),
      onHidden: this.#hidden.addUnboxed,
      isOurs: (node) => host.isOurs(node),
      plainText: /^text\/(plain|markdown)/.test(contentTypeOf(document)),
    };
  }

  *readAll(): Generator<unknown> {
    const root = rootElementOf(this.#document);
    if (root) yield* this.#readBelow(root);
    this.#questions.ask();
  }

  *readChanged(places: ReadonlyMap<Node, Change>, isRemoved: boolean): Generator<unknown> {
    if (isRemoved) this.#blocks.forgetRemoved();
    for (const [place, change] of places) if (change === 'node') this.#blocks.forget(place);
    const pass: Pass = { lines: new Set(), texts: new Set() };
    for (const [place, change] of places) {
      const node = place === this.#document ? rootElementOf(this.#document) : place;
      const styles = createStyleCache(this.#events.plainText);
      const region = node && (yield* regionOf(node, change, this.#events, styles));
      if (!region) continue;
      const isPart = region.first === region.last && isElement(region.first);
      if (isPart) yield* this.#readBelow(region.first, pass);
      else yield* this.#readLine(region, pass, styles);
    }
    this.#questions.ask();
  }

  forget(texts: readonly Node[]): void {
    for (const text of texts) this.#blocks.forget(text);
  }

  forgetAll(): void {
    this.#blocks.forgetAll();
    this.marks.clear();
  }

  recheck(): void {
    this.#hidden.recheck();
    this.marks.recover();
    this.#questions.ask();
  }

  askAnew(): void {
    this.#questions.forgetAnswers();
    for (const block of this.#blocks.all()) {
      this.marks.erase(block);
      this.#questions.take(block);
    }
    this.#questions.ask();
  }

  restore(): void {
    this.marks.restore();
  }

  setPrinting(isPrinting: boolean): void {
    this.marks.setPrinting(isPrinting);
  }

  stop(): void {
    this.#questions.stop();
    this.#hidden.stop();
    this.forgetAll();
  }

  *#readBelow(root: Node, pass: Pass = { lines: new Set(), texts: new Set() }): Generator<unknown> {
    let characters = 0;
    const events = {
      onShadowRoot: this.#events.onShadowRoot,
      onBareHost: this.#events.onBareHost,
      onText(length: number) {
        characters += length;
        return characters <= LONGEST_PAGE;
      },
    };
    let styles = createStyleCache(this.#events.plainText);
    let looks = 0;
    for (const text of quotedTexts(root, events)) {
      if (text && !pass.texts.has(text) && this.#isShown(text)) {
        looks += 1;
        if (looks % LOOKS_WITH_ONE_CACHE === 0) styles = createStyleCache(this.#events.plainText);
        const line = yield* regionOf(text, 'node', this.#events, styles);
        if (line) yield* this.#readLine(line, pass, styles);
      }
      yield;
    }
  }

  /** Puts the blocks of a line together, and keeps those that may quote. */
  *#readLine({ first, last }: Region, pass: Pass, styles: StyleCache): Generator<unknown> {
    if (pass.lines.has(first)) return;
    pass.lines.add(first);
    for (const block of textBlocks(first, last, this.#events, styles)) {
      if (block) this.#take(block, pass, styles);
      yield;
    }
  }

  #take(block: TextBlock, pass: Pass, styles: StyleCache): void {
    const isVeiled = mayQuote(block.text) && this.#isVeiled(block, styles);
    if (!isVeiled && this.#blocks.hasLike(block)) {
      // Read again with the page around it: its mark stays where it is.
      for (const { node } of block.pieces) pass.texts.add(node);
      return;
    }
    for (const { node } of block.pieces) {
      // Of a text with several lines, those before this one were read in the same pass.
      if (!pass.texts.has(node)) this.#blocks.forget(node);
      pass.texts.add(node);
    }
    if (!mayQuote(block.text) || isVeiled || !block.pieces.every(({ node }) => this.#isShown(node))) return;
    const kept: QuotedBlock = { text: block.text, pieces: block.pieces };
    this.#blocks.add(kept);
    this.#questions.take(kept);
  }

  /** Whether style hides a part of a block: it is read once all of it can be seen. */
  #isVeiled({ pieces }: TextBlock, styles: StyleCache): boolean {
    const veiled = pieces.map(({ node }) => elementAround(node)).filter((one) => one && styles.isVeiled(one));
    for (const element of veiled) if (element) this.#hidden.addVeiled(element);
    return veiled.length > 0;
  }
}
