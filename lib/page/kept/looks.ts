import { elementAround, isElement, shadowRootOf, shownIn, treeOf } from '../dom/dom.ts';
import type { Beyond } from './paint-beyond.ts';

/** Answers of the browser about how elements look, asked once for each. They hold as long as the page cannot change. */
export interface Looks {
  readonly window: Window & typeof globalThis;
  readonly styleOf: (element: Element) => CSSStyleDeclaration;
  /** What an element and those around it do to the text in them. */
  readonly stylingOf: (element: Element) => Styling;
  /** The innermost element under a point, through open shadow roots; one that takes no pointer is passed over, as browsers do. */
  readonly hit: (x: number, y: number) => Element | null;
  /** All elements under a point, the top one first, through open shadow roots. */
  readonly hits: (x: number, y: number) => readonly Element[];
  /** What may lie over texts and is in no hit. */
  readonly beyond: readonly Beyond[];
}

/** What an element and those around it do to the text in them. */
interface Styling {
  /** The product of all opacities. */
  readonly opacity: number;
  /** Whether something cuts a shape out of it, or paints over, blurs or turns what it paints. */
  readonly isCut: boolean;
  readonly isFiltered: boolean;
  readonly isTurned: boolean;
}

const PLAIN: Styling = { opacity: 1, isCut: false, isFiltered: false, isTurned: false };
/** A matrix that neither turns, nor skews, nor mirrors. */
const UPRIGHT = /^matrix\((?!-)[\d.e-]+, -?0(?:\.00\d*)?, -?0(?:\.00\d*)?, (?!-)[\d.e-]+, /;

/** Makes an empty set of answers. */
export function createLooks(window: Window & typeof globalThis, beyond: readonly Beyond[]): Looks {
  const { document } = window;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const around = new Map<Element, Styling>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? window.getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const stylingOf = (element: Element): Styling => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !around.has(at); at = parentShown(at)) path.push(at);
    let result = at ? (around.get(at) ?? PLAIN) : PLAIN;
    for (const one of path.reverse()) {
      result = within(result, styleOf(one));
      around.set(one, result);
    }
    return result;
  };
  return {
    window,
    styleOf,
    stylingOf,
    hit(x, y) {
      let found = Document.prototype.elementFromPoint.call(document, x, y);
      for (let root = found && shadowRootOf(found); root; root = found && shadowRootOf(found)) {
        const inner = root.elementFromPoint(x, y);
        if (!inner || inner === found) break;
        found = inner;
      }
      return found;
    },
    hits: (x, y) => throughRoots(Document.prototype.elementsFromPoint.call(document, x, y), x, y),
    beyond,
  };
}

function parentShown(element: Element): Element | null {
  const parent = shownIn(element);
  if (parent === null) return null;
  return isElement(parent) ? parent : elementAround(element);
}

function within(outer: Styling, style: CSSStyleDeclaration): Styling {
  const { opacity, clip, clipPath, filter, mixBlendMode, transform, rotate, offsetPath } = style;
  const mask = style.maskImage || style.getPropertyValue('-webkit-mask-image') || 'none';
  const cut = (clip !== 'auto' && clip !== '') || clipPath !== 'none' || mask !== 'none';
  const turned = (transform !== 'none' && !UPRIGHT.test(transform)) || (rotate !== 'none' && rotate !== '');
  return {
    opacity: outer.opacity * Number.parseFloat(opacity),
    isCut: outer.isCut || cut,
    isFiltered: outer.isFiltered || filter !== 'none' || (mixBlendMode !== 'normal' && mixBlendMode !== ''),
    isTurned: outer.isTurned || turned || (offsetPath !== 'none' && offsetPath !== ''),
  };
}

/** Puts what stands in open shadow roots before their hosts. */
function throughRoots(found: readonly Element[], x: number, y: number): Element[] {
  return found.flatMap((element) => {
    const root = shadowRootOf(element);
    if (!root) return [element];
    const inside = root.elementsFromPoint(x, y).filter((one) => treeOf(one) === root);
    return [...throughRoots(inside, x, y), element];
  });
}
