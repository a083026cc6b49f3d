import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  textContentOf,
} from '../dom/dom.ts';
import { passedOver } from '../dom/passed-over.ts';
import { BlockText, type TextBlock } from './block-text.ts';
import { type Gap, gapBetween, itemBefore, itemBehind } from './gap-between.ts';
import { isNoteMark, noteMarksIn } from './notes.ts';
import type { StyleCache } from './style-cache.ts';

/** Lists what a walk meets beside text. */
export interface WalkEvents {
  /** An open shadow root, before its content. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** An element that style takes off the page; it is not entered. */
  readonly onHidden: (element: Element) => void;
  /** A custom element without an open root: it may still get one. */
  readonly onBareHost: (element: Element) => void;
  /** The page changed under the walk here: this element wants to be read again. */
  readonly onTorn: (element: Node) => void;
  /** Whether a node is our own. */
  readonly isOurs: (node: Node) => boolean;
  /** Whether the document is plain text, which browsers show in a `pre`. */
  readonly plainText: boolean;
}

/** Cuts monsters at a space behind this many characters: one scan must fit in a slice. */
const LONGEST_BLOCK = 5_000;
/**
 * Browsers go up to the root for each question about style; parsers nest no deeper than 512. Below this many levels, which
 * only scripts build, everything counts as inline.
 */
const DEEPEST_STYLED = 600;
/** A checkpoint after this many nodes without a block. */
const NODES_PER_STEP = 256;

interface Level {
  readonly parent: Node | null;
  next: Node | null;
  /** The last sibling to read; null: all of them. */
  readonly last: Node | null;
  /** A slot's assigned nodes, instead of siblings. */
  readonly list: readonly Node[] | null;
  index: number;
  /** What stands behind it: the end of a line, or what parts it from the item of a flex box or a grid that reads on. */
  readonly end: 'line' | Gap;
}

/**
 * Walks siblings from `first` to `last` with all below them, in the order of reading. Yields each block, and null at
 * checkpoints. Holds no stack but its own: depth costs memory only.
 */
export function textBlocks(
  first: Node,
  last: Node,
  events: WalkEvents,
  styles: StyleCache,
): Generator<TextBlock | null> {
  return new BlockWalk(events, styles).run(first, last);
}

class BlockWalk {
  readonly #events: WalkEvents;
  readonly #styles: StyleCache;
  readonly #levels: Level[] = [];
  /** Boxes beside the lines, which are read behind them. */
  readonly #beside: Element[] = [];
  #block = new BlockText();
  /** Nodes since the last block or checkpoint. */
  #steps = 0;

  constructor(events: WalkEvents, styles: StyleCache) {
    this.#events = events;
    this.#styles = styles;
  }

  *run(first: Node, last: Node): Generator<TextBlock | null> {
    const levels = this.#levels;
    levels.push({ parent: parentOf(first), next: first, last, list: null, index: 0, end: 'line' });
    yield* this.#climb();
    // One may stand in another: the list grows on the way.
    for (const box of this.#beside) {
      if (!isConnected(box)) continue;
      levels.push(below(box, 'line', this.#events));
      yield* this.#climb();
    }
  }

  /** Walks until nothing is left to walk. */
  *#climb(): Generator<TextBlock | null> {
    const levels = this.#levels;
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      const node = level.next;
      if (node === null) {
        levels.pop();
        if (level.end === 'line') yield* this.#endBlock();
        else if (level.end) this.#block.gap();
      } else if (this.#advance(level, node)) {
        yield* this.#read(node);
      }
    }
    yield* this.#endBlock();
  }

  *#read(node: Node): Generator<TextBlock | null> {
    this.#steps += 1;
    if (this.#steps >= NODES_PER_STEP) {
      this.#steps = 0;
      yield null;
    }
    if (isText(node)) yield* this.#readText(node);
    else if (isElement(node) && !this.#events.isOurs(node)) yield* this.#enter(node);
  }

  /** Moves a level on to what comes behind a node; false where the page took the node away while we paused. */
  #advance(level: Level, node: Node): boolean {
    if (level.list) {
      level.index += 1;
      level.next = level.list[level.index] ?? null;
      return true;
    }
    if (parentOf(node) === level.parent) {
      level.next = node === level.last ? null : nextSiblingOf(node);
      return true;
    }
    // Its siblings cannot be found from it any more.
    level.next = null;
    if (level.parent) this.#events.onTorn(level.parent);
    return false;
  }

  /** Yields the block that has been gathered, if there is one; it may end within a text. */
  *#endBlock(rest?: Text): Generator<TextBlock> {
    if (this.#block.empty) return;
    const finished = this.#block.finish(rest);
    this.#block = new BlockText();
    this.#steps = 0;
    yield finished;
  }

  *#readText(text: Text): Generator<TextBlock> {
    const { data } = text;
    if (data.length <= LONGEST_BLOCK && !data.includes('\n')) {
      this.#append(text, data, { from: 0, to: data.length, breaks: false, preserved: false });
    } else {
      for (const line of linesOf(text, data)) {
        if (line.breaks) yield* this.#endBlock(text);
        this.#append(text, data, line);
      }
    }
    if (this.#block.text.length > LONGEST_BLOCK) yield* this.#endBlock();
  }

  /** Adds a line of a text without the marks of notes in it. */
  #append(text: Text, data: string, { from, to, preserved }: Line): void {
    let at = from;
    for (const { start, end } of noteMarksIn(data.slice(from, to), this.#block.tail(1))) {
      this.#block.append(text, data, at, from + start, preserved);
      this.#block.skip('note');
      at = from + end;
    }
    if (at < to) this.#block.append(text, data, at, to, preserved);
  }

  *#enter(element: Element): Generator<TextBlock> {
    const skipped = passedOver(element, this.#events.plainText);
    if (skipped === null) yield* this.#enterBox(element);
    else if (skipped === 'mark') this.#block.mark();
    else if (skipped === 'beside') this.#block.skip('box');
  }

  *#enterBox(element: Element): Generator<TextBlock> {
    switch (this.#levels.length > DEEPEST_STYLED ? 'inline' : this.#styles.flowOf(element)) {
      case 'none':
        if (this.#styles.displayOf(element) && localName(element) !== 'br') this.#events.onHidden(element);
        return;
      case 'beside':
        this.#block.skip('box');
        this.#beside.push(element);
        return;
      case 'item':
        yield* this.#enterItem(element);
        return;
      case 'block':
        yield* this.#endBlock();
        this.#levels.push(below(element, 'line', this.#events));
        return;
      case 'inline':
        if (localName(element) === 'br') yield* this.#endBlock();
        else if (this.#isNote(element)) this.#block.skip('note');
        else this.#levels.push(below(element, '', this.#events));
    }
  }

  /** The box around the items has lines of its own or stands in one. Among each other, only items in one line read on. */
  *#enterItem(item: Element): Generator<TextBlock> {
    const before = itemBefore(item, this.#styles);
    const behind = itemBehind(item, this.#styles);
    if (before) {
      const gap = gapBetween(before, item, this.#styles);
      if (gap === null) yield* this.#endBlock();
      else if (gap) this.#block.gap();
    }
    const end = behind ? (gapBetween(item, behind, this.#styles) ?? 'line') : '';
    this.#levels.push(below(item, end, this.#events));
  }

  #isNote(element: Element): boolean {
    if (this.#levels.length > DEEPEST_STYLED) return false;
    const isRaised = localName(element) === 'sup' || this.#styles.isRaised(element);
    return isRaised && isNoteMark(textContentOf(element) ?? '', this.#block.tail(2));
  }
}

/** Opens an element: its shadow tree, what is slotted into it, or its children. */
function below(element: Element, end: Level['end'], events: WalkEvents): Level {
  const name = localName(element);
  if (name === 'slot') {
    const list = HTMLSlotElement.prototype.assignedNodes.call(element);
    if (list.length > 0) return { parent: element, next: list[0] ?? null, last: null, list, index: 0, end };
  }
  const root = shadowRootOf(element);
  if (root) events.onShadowRoot(root);
  else if (name.includes('-')) events.onBareHost(element);
  const parent = root ?? element;
  return { parent, next: firstChildOf(parent), last: null, list: null, index: 0, end };
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** Whether a line break stands before it. */
  readonly breaks: boolean;
  readonly preserved: boolean;
}

/** Cuts a text node where the page shows a line break, and where a scan would take too long. */
function* linesOf(node: Text, data: string): Generator<Line> {
  const preserved = data.includes('\n') && /\S/.test(data) && keepsBreaks(node);
  if (!preserved && data.length <= LONGEST_BLOCK) {
    yield { from: 0, to: data.length, breaks: false, preserved };
    return;
  }
  let from = 0;
  while (from < data.length) {
    const end = preserved ? data.indexOf('\n', from) : -1;
    let to = end < 0 ? data.length : end;
    if (to - from > LONGEST_BLOCK) {
      const space = data.lastIndexOf(' ', from + LONGEST_BLOCK);
      to = space > from ? space : from + LONGEST_BLOCK;
    }
    yield { from, to, breaks: from > 0, preserved };
    from = to === end ? to + 1 : to;
  }
}

function keepsBreaks(node: Text): boolean {
  const parent = parentOf(node);
  if (parent === null || !isElement(parent)) return false;
  const { whiteSpaceCollapse } = getComputedStyle(parent);
  return whiteSpaceCollapse.startsWith('preserve') || whiteSpaceCollapse === 'break-spaces';
}
