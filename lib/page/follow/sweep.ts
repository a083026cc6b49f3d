import { createGuesser, type Guesser } from '../../names/guesser.ts';
import type { NameFilter } from '../../names/name-filter.ts';
import { isElement, localName, shadowRootOf } from '../dom/dom.ts';
import { isReading, isUnread } from '../dom/passed-over.ts';
import { pathOf, resume, walkerOf } from '../dom/resumable-walk.ts';

/** Holds a text node in which forms may begin, and its guesses. */
export interface GuessedText {
  readonly text: Text;
  readonly guesses: readonly string[];
}

/** Lists what a sweep meets. */
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
/** A checkpoint after so many nodes, characters or texts with a guess: work for a millisecond or two. */
const NODES_PER_STEP = 256;
const CHARACTERS_PER_STEP = 16_000;
const GUESSED_PER_STEP = 16;
/** A text of more characters is asked first whether it is a script: guessing in it would cost more. */
const LONG = 200;

/**
 * Sweeps over all text below an element or shadow root, shadow trees included, for nodes in which a form may begin. Asks
 * nothing about style: that would cost more than all the rest, and only what has a name in it must be seen. Yields what it found
 * since the last checkpoint. Text first, then elements: a walk that passes both makes twice as many objects before the first name is found.
 */
export function sweep(
  root: Node,
  filter: NameFilter,
  events: SweepEvents,
): Generator<readonly GuessedText[]> {
  return new Sweep(root, filter, events).run();
}

class Sweep {
  readonly #events: SweepEvents;
  readonly #guesser: Guesser<Text>;
  /** The root, and the shadow trees that were met. */
  readonly #trees: Node[];
  #guessed = new Map<Text, string[]>();
  #isOver = false;
  /** Where to go on in a text that is longer than a step; 0 where none is begun. */
  #at = 0;

  constructor(root: Node, filter: NameFilter, events: SweepEvents) {
    this.#events = events;
    this.#trees = [root];
    this.#guesser = createGuesser<Text>(filter, (guess, text) => {
      const guesses = this.#guessed.get(text);
      if (guesses) {
        if (!guesses.includes(guess)) guesses.push(guess);
      } else if (!isUnread(text)) this.#guessed.set(text, [guess]);
    });
  }

  *run(): Generator<readonly GuessedText[]> {
    const [root] = this.#trees;
    if (root && isElement(root)) this.#enter(root);
    for (const tree of this.#trees) {
      yield* this.#sweepTexts(tree);
      if (this.#isOver) return;
      yield* this.#sweepElements(tree);
    }
  }

  *#sweepTexts(tree: Node): Generator<readonly GuessedText[]> {
    const texts = walkerOf(tree, TEXTS);
    let node = texts.nextNode();
    while (node && this.#guessStep(texts, node)) {
      const path = pathOf(texts);
      const begun = texts.currentNode;
      yield this.#take();
      if (!resume(texts, path)) break;
      if (texts.currentNode !== begun) this.#at = 0;
      node = this.#at > 0 ? begun : texts.nextNode();
    }
    this.#at = 0;
    this.#guesser.end();
    yield this.#take();
  }

  /** Looks for guesses from one text on for a step; false at the end. Apart from the generator, whose loops engines compile late. */
  #guessStep(texts: TreeWalker, start: Node): boolean {
    let characters = 0;
    let passed = 0;
    for (let node: Node | null = start; node; node = texts.nextNode()) {
      const text = node as Text;
      const { data } = text;
      if (data.length <= LONG || !isUnread(text)) {
        this.#isOver = this.#at === 0 && !this.#events.onText(text, data.length);
        if (this.#isOver) return false;
        characters += this.#guess(data, text);
      }
      passed += 1;
      if (passed === NODES_PER_STEP || characters >= CHARACTERS_PER_STEP) return true;
      if (this.#guessed.size >= GUESSED_PER_STEP) return true;
    }
    return false;
  }

  /** Guesses in a text, or in the next part of a long one; gives the characters that were passed. */
  #guess(data: string, text: Text): number {
    // A reading between the characters of a name. Asked only where one may have begun: it costs more than guessing.
    if (this.#guesser.isOpen() && isReading(text)) return data.length;
    if (data.length <= CHARACTERS_PER_STEP) {
      this.#guesser.guess(data, text);
      return data.length;
    }
    const from = this.#at;
    const most = from + CHARACTERS_PER_STEP;
    const space = data.lastIndexOf(' ', most);
    const to = most >= data.length ? data.length : space > from ? space : most;
    this.#at = to < data.length ? to : 0;
    this.#guesser.guess(data.slice(from, to), text);
    return CHARACTERS_PER_STEP;
  }

  /** Enters every element of a tree, for its shadow tree. */
  *#sweepElements(tree: Node): Generator<readonly GuessedText[]> {
    const elements = walkerOf(tree, ELEMENTS);
    let left = NODES_PER_STEP;
    for (let node = elements.nextNode(); node; node = elements.nextNode()) {
      this.#enter(node as Element);
      left -= 1;
      if (left > 0) continue;
      const path = pathOf(elements);
      yield [];
      left = NODES_PER_STEP;
      if (!resume(elements, path)) break;
    }
  }

  #enter(element: Element): void {
    const shadow = shadowRootOf(element);
    if (shadow) {
      this.#events.onShadowRoot(shadow);
      this.#trees.push(shadow);
    } else if (localName(element).includes('-')) this.#events.onBareHost(element);
  }

  #take(): readonly GuessedText[] {
    const guessed = Array.from(this.#guessed, ([text, guesses]) => ({ text, guesses }));
    this.#guessed = new Map();
    return guessed;
  }
}
