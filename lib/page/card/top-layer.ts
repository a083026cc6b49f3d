import { nodeType, rootElementOf } from '../dom/dom.ts';

/** What lies in the top layer, above the rest of a page, in the order in which it came. Only that can cover a card. */
const THERE = ':popover-open, :modal, :fullscreen';
/** While a page changes over to another view, a picture of the old one lies above everything. */
const CHANGING = ':active-view-transition';

/** Gives an element's shadow root, a closed one too. */
export type AnyShadowRoot = (element: Element) => ShadowRoot | null;

/** Says what lies above a card: nothing, something that came just now, or something that may have come above it again. */
type Above = 'nothing' | 'newcomer' | 'suspect';

/** Follows what came into a page's top layer since the card did. */
export interface TopLayer {
  /** Takes what is there for what lies below the card, which is being shown. */
  readonly settle: () => void;
  readonly above: () => Above;
}

/**
 * Starts to follow the top layer of a document, without `ours`, until the signal. Whatever comes after the card stays suspect for as long
 * as it is there. The card can be put above it again, but a page may take it out and in between two looks, and nobody says
 * in which order things lie. It may have a style that lets clicks through, so that a hit does not tell either.
 */
export function followTopLayer(
  document: Document,
  ours: Element,
  shadowRootOf: AnyShadowRoot,
  signal: AbortSignal,
): TopLayer {
  let below = new Set<Element>();
  let suspects = new Set<Element>();
  let trees: readonly (Document | ShadowRoot)[] = [document];
  let walkAt = 0;
  const inTopLayer = (): readonly Element[] => {
    const now = performance.now();
    if (now >= walkAt) {
      trees = treesOf(document, ours, shadowRootOf);
      const end = performance.now();
      walkAt = end + Math.max(WALK_EVERY, (end - now) * WALK_SHARE);
    }
    return trees.flatMap((tree) => [...select(tree, THERE)]);
  };
  // The page can keep this event from us; it is one more hurdle.
  document.defaultView?.addEventListener(
    'beforetoggle',
    ({ target }) => {
      below.delete(target as Element);
      suspects.delete(target as Element);
    },
    { capture: true, signal },
  );
  const canChange = CSS.supports(`selector(${CHANGING})`);
  const isChanging = (): boolean => {
    const root = canChange ? rootElementOf(document) : null;
    return root !== null && Element.prototype.matches.call(root, CHANGING);
  };
  return {
    settle() {
      walkAt = 0;
      below = new Set(inTopLayer());
      suspects = new Set();
    },
    above() {
      const others = inTopLayer().filter((element) => !below.has(element));
      const isNew = others.some((element) => !suspects.has(element));
      suspects = new Set(others);
      if (isNew) return 'newcomer';
      return others.length > 0 || isChanging() ? 'suspect' : 'nothing';
    },
  };
}

/** A cover in a new shadow tree is on screen for longer than this before anybody aims at it. Milliseconds. */
const WALK_EVERY = 250;
/** Of the time, one part in so many may go into walks over all elements. */
const WALK_SHARE = 30;

const select = (tree: Document | ShadowRoot, selector: string): NodeListOf<Element> =>
  // Not `instanceof`: the card of a small frame stands in the document around it.
  (nodeType(tree) === Node.DOCUMENT_NODE ? Document : DocumentFragment).prototype.querySelectorAll.call(
    tree,
    selector,
  );

/** Lists a document and all shadow trees in it. */
function treesOf(
  document: Document,
  ours: Element,
  shadowRootOf: AnyShadowRoot,
): readonly (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees)
    for (const element of select(tree, '*')) {
      const root = element === ours ? null : shadowRootOf(element);
      if (root) trees.push(root);
    }
  return trees;
}
