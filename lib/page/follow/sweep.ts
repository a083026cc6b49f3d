import { createGuesser } from '../../names/guesser.ts';
import type { NameFilter } from '../../names/name-filter.ts';
import { isConnected, isElement, localName, parentOf, shadowRootOf } from '../dom/dom.ts';
import { UNREAD } from '../dom/passed-over.ts';

/** A text node in which forms may begin, and how they would read. */
export interface Finding {
  readonly text: Text;
  readonly guesses: readonly string[];
}

/** What a sweep that began has not passed yet. */
export interface Unswept {
  /** Goes on with it; these events are told from here on. */
  readonly goOn: (events: SweepEvents) => Iterator<readonly Finding[]>;
  /** So many characters were passed before. */
  readonly passed: number;
}

/** What a sweep over a document came to so far. */
export interface Swept {
  readonly findings: readonly Finding[];
  /** Whether it saw the whole document, as it is now. */
  readonly isWhole: boolean;
  /** What is left of it; null: nothing, or the document has changed since. */
  readonly rest: Unswept | null;
  /** Whether it began at the document's front. */
  readonly isFromFront: boolean;
  readonly shadowRoots: Iterable<ShadowRoot>;
  readonly bareHosts: Iterable<Element>;
}

/** What a sweep meets beside text. */
export interface SweepEvents {
  /** An open shadow root, before its content. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** A custom element without an open root: it may still get one. */
  readonly onBareHost: (element: Element) => void;
  /** Each text node that is passed, with its length; false ends the sweep. */
  readonly onText: (text: Text, length: number) => boolean;
}

const ELEMENTS = 1;
/** Text and CDATA. */
const TEXTS = 4 + 8;
/** A checkpoint after so many nodes, characters or findings: work for a millisecond or two. */
const NODES_PER_STEP = 256;
const CHARACTERS_PER_STEP = 16_000;
const FINDINGS_PER_STEP = 16;
/** A text of more characters is asked first whether it is a script: sifting it would cost more. */
const LONG = 200;

/**
 * Sweeps over all text below an element or shadow root, shadow trees included, for nodes in which a form may begin. Begins with
 * an element inside it, if one is given, and with what comes behind that; then what comes before. Asks nothing about style:
 * that would cost more than all the rest, and only what has a name in it must be seen. Yields what it found since the last
 * checkpoint. Text first, then elements: a walk that passes both makes twice as many objects before the first name is found.
 */
export function* sweep(
  root: Node,
  filter: NameFilter,
  events: SweepEvents,
  start: Element | null = null,
): Generator<readonly Finding[]> {
  const trees: Node[] = [root];
  let found = new Map<Text, string[]>();
  let isOver = false;
  const take = (): readonly Finding[] => {
    const findings = Array.from(found, ([text, guesses]) => ({ text, guesses }));
    found = new Map();
    return findings;
  };
  const guesser = createGuesser<Text>(filter, (guess, text) => {
    const guesses = found.get(text);
    if (guesses) guesses.push(guess);
    else if (!isUnread(text)) found.set(text, [guess]);
  });
  const enter = (element: Element): void => {
    const shadow = shadowRootOf(element);
    if (shadow) {
      events.onShadowRoot(shadow);
      trees.push(shadow);
    } else if (localName(element).includes('-')) events.onBareHost(element);
  };
  /** Whether the end of what is swept was passed. What began before it may go on behind. */
  let isPast = false;
  /** Sifts texts from one on for a step; false at the end. Apart from the generator, whose loops engines compile late. */
  const guessStep = (texts: TreeWalker, start: Node, end: Node | null): boolean => {
    let characters = 0;
    let passed = 0;
    for (let node: Node | null = start; node; node = texts.nextNode()) {
      isPast ||= node === end;
      if (isPast && !guesser.isOpen()) return false;
      const text = node as Text;
      const { data } = text;
      const { length } = data;
      if (length <= LONG || !isUnread(text)) {
        isOver = !events.onText(text, length);
        if (isOver) return false;
        characters += length;
        guesser.guess(data, text);
      }
      passed += 1;
      if (passed === NODES_PER_STEP || characters >= CHARACTERS_PER_STEP || found.size >= FINDINGS_PER_STEP)
        return true;
    }
    return false;
  };
  /** Sweeps over the texts of a tree from one element on, or up to a text; gives the first of them. */
  function* sweepTexts(
    tree: Node,
    from: Element | null,
    end: Node | null,
  ): Generator<readonly Finding[], Node | null> {
    const texts = walkerOf(tree, TEXTS);
    if (from) texts.currentNode = from;
    const first = texts.nextNode();
    isPast = false;
    for (let node = first; node && guessStep(texts, node, end); node = texts.nextNode()) {
      const path = pathOf(texts);
      yield take();
      if (!resume(texts, path)) break;
    }
    guesser.end();
    yield take();
    return first;
  }
  if (isElement(root)) enter(root);
  for (const tree of trees) {
    const from = tree === root ? start : null;
    const first = yield* sweepTexts(tree, from, null);
    if (from && !isOver) yield* sweepTexts(tree, null, first);
    if (isOver) return;
    const elements = walkerOf(tree, ELEMENTS);
    let left = NODES_PER_STEP;
    for (let node = elements.nextNode(); node; node = elements.nextNode()) {
      enter(node as Element);
      left -= 1;
      if (left > 0) continue;
      const path = pathOf(elements);
      yield [];
      left = NODES_PER_STEP;
      if (!resume(elements, path)) break;
    }
  }
}

function walkerOf(root: Node, shown: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(root.ownerDocument ?? document, root, shown);
}

/** Says whether a text stands right in what never holds prose. */
function isUnread(text: Text): boolean {
  const parent = text.parentNode;
  return parent !== null && isElement(parent) && UNREAD.has(localName(parent));
}

/** Lists the nodes from a walker's place up to its root. */
function pathOf({ currentNode, root }: TreeWalker): Node[] {
  const path: Node[] = [currentNode];
  for (let node: Node | null = currentNode; node !== null && node !== root; ) {
    node = parentOf(node);
    if (node) path.push(node);
  }
  return path;
}

/**
 * Puts a walker back on its way after a pause: where the page moved or removed what it stood on, to the nearest element
 * around that is where it was, from which it goes through its content again. False where its whole tree is gone.
 */
function resume(walker: TreeWalker, path: readonly Node[]): boolean {
  let place = path.length - 1;
  while (place > 0 && parentOf(path[place - 1] as Node) === path[place]) place -= 1;
  walker.currentNode = path[place] ?? walker.root;
  return isConnected(walker.root);
}
