import type { Forms } from '../matching/dictionary.ts';
import { createPrefilter } from '../matching/prefilter.ts';
import { isConnected, localName, nodeType, parentOf, shadowRootOf } from './dom.ts';
import { UNREAD } from './passed-over.ts';

/** What a sweep meets beside text. */
export interface SweepEvents {
  /** An open shadow root, before its content. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** A custom element without an open root: it may still get one. */
  readonly onBareHost: (element: Element) => void;
  /** Each text node that is passed; false ends the sweep. */
  readonly onText: (text: Text) => boolean;
}

const ELEMENT = 1;
/** Elements, text, CDATA. */
const SHOWN = 1 + 4 + 8;
/** A checkpoint after so many nodes, characters or findings: work for a millisecond or two. */
const NODES_PER_STEP = 512;
const CHARACTERS_PER_STEP = 50_000;
const FINDINGS_PER_STEP = 32;

/**
 * Sweeps over all text below an element or shadow root, shadow trees included, for nodes in which a form may stand. Asks
 * nothing about style: that would cost more than all the rest, and only what has a name in it must be seen. Yields what
 * it found since the last checkpoint.
 */
export function* sweep(root: Node, forms: Forms, events: SweepEvents): Generator<readonly Text[]> {
  const mayHold = createPrefilter(forms);
  const walkers = [walkerOf(root)];
  const kinds = new Map<string, 'unread' | 'custom' | 'plain'>();
  let unread: Node | null = null;
  let found: Text[] = [];
  let left = NODES_PER_STEP;
  let characters = 0;
  const enter = (element: Element): void => {
    const shadow = shadowRootOf(element);
    if (shadow) {
      events.onShadowRoot(shadow);
      walkers.push(walkerOf(shadow));
      return;
    }
    const name = localName(element);
    let kind = kinds.get(name);
    if (kind === undefined) {
      kind = UNREAD.has(name) ? 'unread' : name.includes('-') ? 'custom' : 'plain';
      kinds.set(name, kind);
    }
    if (kind === 'unread') unread = element;
    else if (kind === 'custom') events.onBareHost(element);
  };
  if (nodeType(root) === ELEMENT) enter(root as Element);
  for (let walker = walkers.at(-1); walker; walker = walkers.at(-1)) {
    const node = walker.nextNode();
    if (node === null) {
      walkers.pop();
      continue;
    }
    left -= 1;
    if (nodeType(node) === ELEMENT) {
      enter(node as Element);
    } else if ((node as Text).parentNode !== unread) {
      const text = node as Text;
      const { data } = text;
      if (!events.onText(text)) break;
      characters += data.length;
      if (mayHold(data)) found.push(text);
    }
    if (left > 0 && characters < CHARACTERS_PER_STEP && found.length < FINDINGS_PER_STEP) continue;
    const path = pathOf(walkers);
    yield found;
    found = [];
    left = NODES_PER_STEP;
    characters = 0;
    resume(walkers, path);
  }
  yield found;
}

function walkerOf(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(root.ownerDocument ?? document, root, SHOWN);
}

/** Lists the nodes from each walker's place up to its root. */
function pathOf(walkers: readonly TreeWalker[]): Node[][] {
  return walkers.map(({ currentNode, root }) => {
    const path: Node[] = [currentNode];
    for (let node: Node | null = currentNode; node !== null && node !== root; ) {
      node = parentOf(node);
      if (node) path.push(node);
    }
    return path;
  });
}

/**
 * Puts walkers back on their way after a pause: where the page moved or removed what they stood on, to the nearest element
 * around that is where it was, from which they go through its content again.
 */
function resume(walkers: TreeWalker[], paths: readonly Node[][]): void {
  walkers.forEach((walker, k) => {
    const path = paths[k] ?? [];
    let place = path.length - 1;
    while (place > 0 && parentOf(path[place - 1] as Node) === path[place]) place -= 1;
    walker.currentNode = path[place] ?? walker.root;
  });
  while (walkers.length > 0 && !isConnected((walkers.at(-1) as TreeWalker).root)) walkers.pop();
}
