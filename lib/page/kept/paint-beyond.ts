import { elementAround, localName } from '../dom/dom.ts';
import { shadeOf } from './shade.ts';

/** Something that may lie over a text and is in no hit: it takes no pointer, or is painted beyond its box, or has no element. */
export interface Beyond {
  readonly element: Element;
  /** How far around the element's box it may be painted, in CSS px; `everywhere` where nobody can tell. */
  readonly reach: number | 'everywhere';
  /** Whether it lies over the element's own text too. */
  readonly isOverOwn: boolean;
}

const ELEMENTS = 1;
const PICTURES = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed']);
/** Shadows and outlines of fewer px are ornament. */
const ORNAMENT = 12;
const GENERATED = ['::before', '::after'] as const;

/** Collects what a document may paint over texts out of reach of hits; its steps are slices of work. */
export function* collectBeyond(document: Document): Generator<undefined, readonly Beyond[]> {
  const found: Beyond[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, document, ELEMENTS);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    const style = getComputedStyle(element);
    if (style.display !== 'none') {
      const own = beyondOf(element, style);
      if (own) found.push(own);
      for (const part of GENERATED) {
        const generated = generatedBeyond(element, part);
        if (generated) found.push(generated);
      }
    }
    passed += 1;
    if (passed % 64 === 0) yield undefined;
  }
  return found;
}

function beyondOf(element: Element, style: CSSStyleDeclaration): Beyond | null {
  if (style.visibility !== 'visible' || style.opacity === '0') return null;
  if (style.pointerEvents === 'none' && fills(element, style)) return { element, reach: 0, isOverOwn: false };
  const width = outlineOf(style);
  if (width !== null && Number.parseFloat(style.outlineOffset) < -ORNAMENT)
    return { element, reach: ORNAMENT, isOverOwn: true };
  const reach = Math.max(shadowReach(style.boxShadow), width ?? 0, outsetOf(style));
  return reach > ORNAMENT ? { element, reach, isOverOwn: false } : null;
}

/** What is generated has no box to ask for: it may be wherever it is positioned in. */
function generatedBeyond(element: Element, part: (typeof GENERATED)[number]): Beyond | null {
  const style = getComputedStyle(element, part);
  if (style.content === 'none' || style.content === 'normal' || style.content === '') return null;
  if (style.position !== 'absolute' && style.position !== 'fixed') return null;
  if (style.display === 'none' || !fills(null, style)) return null;
  const isSmall = Number.parseFloat(style.width) < ORNAMENT || Number.parseFloat(style.height) < LINE;
  if (isSmall) return null;
  if (style.position === 'fixed') return { element, reach: 'everywhere', isOverOwn: true };
  return { element: positionedAround(element), reach: ORNAMENT, isOverOwn: true };
}

/** What is as clear as this hides nothing. */
const FAINT = 0.5;
/** What is lower covers no line. CSS px. */
const LINE = 4;

function positionedAround(element: Element): Element {
  let at = element;
  for (let outer: Element | null = element; outer; outer = elementAround(outer)) {
    at = outer;
    if (getComputedStyle(outer).position !== 'static') break;
  }
  return at;
}

function fills(element: Element | null, style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage } = style;
  const backdrop = style.getPropertyValue('backdrop-filter');
  return (
    (element !== null && PICTURES.has(localName(element))) ||
    backgroundImage !== 'none' ||
    !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(backgroundColor) ||
    (backdrop !== '' && backdrop !== 'none') ||
    shadowReach(style.boxShadow) > ORNAMENT
  );
}

function outlineOf({ outlineStyle, outlineWidth, outlineOffset }: CSSStyleDeclaration): number | null {
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0) return null;
  return Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
}

function outsetOf({ borderImageSource, borderImageOutset }: CSSStyleDeclaration): number {
  if (borderImageSource === 'none' || borderImageSource === '') return 0;
  return Math.max(0, ...(borderImageOutset.match(/[\d.]+/g) ?? []).map(Number)) * ORNAMENT;
}

/** Gives how far around its box a shadow is painted that hides what it lies on; the soft ones of menus and cards hide nothing. */
function shadowReach(shadow: string): number {
  if (shadow === 'none' || shadow === '') return 0;
  const each = shadow.split(/,(?![^(]*\))/).map((one) => {
    const shade = shadeOf(/[a-z-]+\([^)]+\)/.exec(one)?.[0] ?? '');
    if (shade !== null && shade.alpha < FAINT) return 0;
    const [x = 0, y = 0, , spread = 0] = (one.match(/-?[\d.]+px/g) ?? []).map(Number.parseFloat);
    return Math.max(Math.abs(x), Math.abs(y)) + spread;
  });
  return Math.max(...each);
}
