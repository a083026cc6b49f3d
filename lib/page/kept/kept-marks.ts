import type { Mention } from '../../model.ts';
import { boxesOf } from '../dom/boxes-of.ts';
import { elementAround, isText, parentOf, treeOf } from '../dom/dom.ts';
import type { PaintedMention } from '../follow/names-script.ts';
import { selectorFor } from '../paint/highlight-sheet.ts';
import { elementsAt, isInside } from '../paint/highlights.ts';
import { mentionRanges } from '../paint/mention-ranges.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';
import type { Painter } from '../read/page-reader.ts';

/** Names that a page can see, beside those of public names: they tell it that something is marked. */
const NAME = 'text-mark-2';
const SINGLE = { current: 'text-mark-2-current', pointed: 'text-mark-2-pointed' } as const;

/** Dashes tell what the reader keeps from the dots of what everybody has. */
const LINE = 'text-decoration: underline dashed max(1.5px, 0.09em); text-underline-offset: 0.2em;';
const FORCED = 'text-decoration-color: LinkText;';
const GROUNDS = {
  [NAME]: '',
  [SINGLE.current]: 'background-color: rgb(232 150 44 / 0.4);',
  [SINGLE.pointed]: 'background-color: rgb(232 150 44 / 0.16);',
} as const;

/** Decides what is marked of what was decided. */
export interface MarkEffects {
  /** Whether a mention's actor is one of the library. */
  readonly isKept: (mention: Mention) => boolean;
  /** Whether the reader has had a text in sight. */
  readonly isSeen: (text: Text) => boolean;
}

/** Marks kept names, and looks again when more has been seen. */
export interface KeptMarks extends Painter {
  /** Marks what has come into sight since. */
  readonly refresh: () => void;
}

/** Starts to mark kept names; nothing is registered or adopted before the first. Only what a reader has seen is ever marked. */
export function createKeptMarks(effects: MarkEffects): KeptMarks {
  return new Marks(effects);
}

class Marks implements KeptMarks {
  readonly #effects: MarkEffects;
  readonly #highlight = new Highlight();
  readonly #single = { current: new Highlight(), pointed: new Highlight() };
  readonly #blocks = new Map<KeptBlock, readonly PaintedMention[]>();
  readonly #sheet = new CSSStyleSheet();
  readonly #covered = new Set<string>();
  readonly #dressed = new Set<Document | ShadowRoot>();
  /** The sheet's rules are new all the time until the first is there: nobody waits for them. */
  readonly restyled = null;

  constructor(effects: MarkEffects) {
    this.#effects = effects;
    this.#single.current.priority = 2;
    this.#single.pointed.priority = 1;
  }

  paint(block: KeptBlock): void {
    this.#take(block);
    const { isKept, isSeen } = this.#effects;
    const mentions = block.mentions.filter(isKept).flatMap((mention) => {
      const ranges = mentionRanges(block, mention);
      const texts = ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]);
      const isShown = ranges.length > 0 && texts.every((node) => isText(node) && isSeen(node));
      return isShown ? [{ block, mention, ranges }] : [];
    });
    this.#blocks.set(block, mentions);
    for (const { ranges } of mentions)
      for (const range of ranges) {
        this.#cover(range);
        this.#highlight.add(range);
      }
    if (mentions.length > 0) this.restore();
  }

  refresh(): void {
    for (const block of [...this.#blocks.keys()]) this.paint(block);
  }

  erase(block: KeptBlock): void {
    this.#take(block);
    this.#blocks.delete(block);
  }

  restore(): void {
    if (this.#highlight.size === 0) return;
    if (CSS.highlights.get(NAME) !== this.#highlight) CSS.highlights.set(NAME, this.#highlight);
    for (const key of ['current', 'pointed'] as const) {
      const single = this.#single[key];
      if (single.size > 0 && CSS.highlights.get(SINGLE[key]) !== single)
        CSS.highlights.set(SINGLE[key], single);
    }
    for (const tree of this.#dressed) this.#dress(tree);
  }

  recover(): void {
    for (const mentions of this.#blocks.values())
      for (const { ranges } of mentions) for (const range of ranges) this.#cover(range);
  }

  setPrinting(): void {}

  setCurrent(mention: PaintedMention | null): void {
    this.#mark('current', mention);
  }

  setPointed(mention: PaintedMention | null): void {
    this.#mark('pointed', mention);
  }

  of(block: PaintedMention['block']): readonly PaintedMention[] {
    return this.#blocks.get(block as KeptBlock) ?? [];
  }

  at(x: number, y: number): PaintedMention | null {
    if (this.#highlight.size === 0) return null;
    const there = elementsAt(document, x, y);
    for (const mentions of this.#blocks.values())
      for (const mention of mentions)
        if (
          mention.ranges.some(({ startContainer }) => there.has(parentOf(startContainer))) &&
          boxesOf(mention).some((box) => isInside(box, x, y))
        )
          return mention;
    return null;
  }

  clear(): void {
    this.#blocks.clear();
    this.#highlight.clear();
    for (const name of [NAME, SINGLE.current, SINGLE.pointed]) CSS.highlights.delete(name);
    for (const tree of this.#dressed)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    this.#dressed.clear();
  }

  #take(block: KeptBlock): void {
    for (const { ranges } of this.of(block))
      for (const range of ranges) {
        this.#highlight.delete(range);
        for (const single of Object.values(this.#single)) single.delete(range);
      }
  }

  #mark(key: keyof typeof SINGLE, mention: PaintedMention | null): void {
    this.#single[key].clear();
    CSS.highlights.delete(SINGLE[key]);
    for (const range of mention?.ranges ?? []) this.#single[key].add(range);
    this.restore();
  }

  #cover({ startContainer, endContainer }: StaticRange): void {
    for (const text of new Set([startContainer, endContainer])) {
      const element = elementAround(text);
      const tree = element && treeOf(element);
      if (!element || !(tree instanceof Document || tree instanceof ShadowRoot)) continue;
      this.#dress(tree);
      const selector = selectorFor(element);
      if (this.#covered.has(selector)) continue;
      this.#covered.add(selector);
      const isForced = matchMedia('(forced-colors: active)').matches;
      for (const [name, ground] of Object.entries(GROUNDS))
        this.#sheet.insertRule(`${selector}::highlight(${name}) { ${LINE} ${isForced ? FORCED : ground} }`);
      // As for public names: Chromium paints a highlight as a solid block there otherwise.
      if (isForced) this.#sheet.insertRule(`${selector} { forced-color-adjust: preserve-parent-color }`);
    }
  }

  #dress(tree: Document | ShadowRoot): void {
    this.#dressed.add(tree);
    if (!tree.adoptedStyleSheets.includes(this.#sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
  }
}
