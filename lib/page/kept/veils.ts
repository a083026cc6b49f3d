import { attributeOf, boxOf, elementAround, isConnected, localName, rootElementOf } from '../dom/dom.ts';
import { isWithinTree } from './is-within-tree.ts';
import type { Looks } from './looks.ts';
import { isMarkedByPage } from './marked-by-page.ts';
import { contrastOf, over, type Shade, shadeOf } from './shade.ts';

/** One line of a text on screen, with all that may be asked about how it looks. */
export interface SeenLine {
  readonly looks: Looks;
  readonly text: Text;
  /** The element whose own text it is. */
  readonly element: Element;
  /** In CSS px of the viewport. */
  readonly box: DOMRect;
  /** So many characters of the text stand in the line, about. */
  readonly characters: number;
}

/** One way in which a text is on a page and not before the reader. */
export interface Veil {
  readonly name: string;
  /** An example of markup: a line that it hides in brackets, one that it does not in braces. */
  readonly sentence: string;
  readonly agrees: (line: SeenLine) => boolean;
}

/** Lower, and narrower per character, nobody reads. CSS px. */
const LOWEST = 6;
const NARROWEST = 1.5;
/** Less is not seen unless it is looked for. */
const FAINTEST = 0.4;
const LEAST_CONTRAST = 1.5;
/** A line is hit at points so far apart: no name is shorter. CSS px. */
const STEP = 40;

/** Lists every way to hide a text that is told. The cheap ones are asked first. */
export const VEILS: readonly Veil[] = [
  {
    name: 'off-screen',
    sentence: '<p style="position: fixed; left: -9999px">[away]</p><p>{here}</p>',
    agrees: ({ box, looks: { window } }) => !isOnScreen(box, window),
  },
  {
    name: 'too-small',
    sentence: '<p style="font-size: 2px">[tiny]</p><p style="font-size: 9px">{small}</p>',
    agrees: ({ box, characters }) => box.height < LOWEST || box.width < characters * NARROWEST,
  },
  {
    name: 'invisible',
    sentence: '<p style="visibility: hidden">[hidden]</p>',
    agrees: ({ element, looks }) =>
      looks.styleOf(element).visibility !== 'visible' ||
      !['', 'none', undefined].includes(looks.styleOf(element).getPropertyValue('-webkit-text-security')),
  },
  {
    name: 'faint',
    sentence:
      '<div style="opacity: 0.5"><p style="opacity: 0.5">[faint]</p></div><p style="opacity: 0.8">{pale}</p>',
    agrees: ({ element, looks }) => looks.stylingOf(element).opacity < FAINTEST,
  },
  {
    name: 'cut-out',
    sentence: '<div style="clip-path: inset(50%)"><p>[cut]</p></div>',
    agrees: ({ element, looks }) => looks.stylingOf(element).isCut,
  },
  {
    name: 'filtered',
    sentence: '<p style="filter: blur(9px)">[blurred]</p><p style="mix-blend-mode: multiply">[blended]</p>',
    agrees: ({ element, looks }) => looks.stylingOf(element).isFiltered,
  },
  {
    name: 'turned-away',
    sentence:
      '<p style="transform: rotateY(180deg)">[turned]</p><p style="transform: translateX(2px)">{moved}</p>',
    agrees: ({ element, looks }) => looks.stylingOf(element).isTurned,
  },
  {
    name: 'marked-by-the-page',
    sentence: '<p>[marked by a highlight or a selection of the page]</p>',
    agrees: ({ text, box, looks }) => isMarkedByPage(looks.window, text, pointsOf(box)),
  },
  {
    name: 'without-contrast',
    sentence: '<p style="color: transparent">[clear]</p><p style="color: #777">{grey}</p>',
    agrees: hasNoContrast,
  },
  {
    name: 'covered',
    sentence: '<p>[covered by a box]</p>',
    agrees: isCovered,
  },
  {
    name: 'painted-over',
    sentence: '<p>[under a box with pointer-events: none, a shadow, an outline, or generated content]</p>',
    agrees: isPaintedOver,
  },
];

/** Says whether a line stands before the reader. */
export function isInSight(line: SeenLine): boolean {
  return !VEILS.some(({ agrees }) => agrees(line));
}

function isOnScreen({ left, right, top, bottom }: DOMRect, window: Window): boolean {
  const middle = (top + bottom) / 2;
  return middle > 0 && middle < window.innerHeight && left > -1 && right < window.innerWidth + 1;
}

/** Gives the points at which a line is looked at: its ends, and between. */
function pointsOf({
  left,
  right,
  top,
  bottom,
}: DOMRect): readonly { readonly x: number; readonly y: number }[] {
  const y = (top + bottom) / 2;
  const count = Math.max(2, Math.ceil((right - left) / STEP));
  const inset = Math.min(2, (right - left) / 4);
  const width = right - left - 2 * inset;
  return Array.from({ length: count + 1 }, (_, k) => ({ x: left + inset + (width * k) / count, y }));
}

/** What is hit must be the text's own element, or one in it; a link over a whole card of news hides what it covers. */
function isCovered({ box, element, looks }: SeenLine): boolean {
  return pointsOf(box).some(({ x, y }) => {
    const hit = looks.hit(x, y);
    return hit === null || !(hit === element || isWithinTree(hit, element));
  });
}

function isPaintedOver({ box, element, looks }: SeenLine): boolean {
  return looks.beyond.some(({ element: other, reach, isOverOwn }) => {
    if (!isConnected(other)) return false;
    if (!isOverOwn && (other === element || isWithinTree(element, other))) return false;
    return reach === 'everywhere' || overlaps(box, boxOf(other), reach);
  });
}

const overlaps = (one: DOMRect, other: DOMRect, reach: number): boolean =>
  one.left < other.right + reach &&
  one.right > other.left - reach &&
  one.top < other.bottom + reach &&
  one.bottom > other.top - reach;

function hasNoContrast({ box, element, looks }: SeenLine): boolean {
  const ground = groundBehind((box.left + box.right) / 2, (box.top + box.bottom) / 2, looks);
  if (ground === null) return true;
  const styles = [looks.styleOf(element), ...firstLines(element, looks)];
  return styles.some((style) => {
    const fill = shadeOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
    if (fill === null || fill.alpha < FAINTEST) return true;
    return (
      contrastOf(over(fill, ground), ground) < LEAST_CONTRAST || Number.parseFloat(style.fontSize) < LOWEST
    );
  });
}

/** Gives the styles of a first line or letter that the page may have made invisible, of the box around and those between. */
function firstLines(element: Element, looks: Looks): CSSStyleDeclaration[] {
  const styles: CSSStyleDeclaration[] = [];
  for (let at: Element | null = element; at; at = elementAround(at)) {
    for (const part of ['::first-line', '::first-letter'])
      styles.push(looks.window.getComputedStyle(at, part));
    if (!looks.styleOf(at).display.startsWith('inline')) break;
  }
  return styles.filter(({ color }) => color !== '');
}

const PICTURES = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed']);

/** Gives how light the ground behind a point is; null where a picture lies there, or nobody can tell. */
function groundBehind(x: number, y: number, looks: Looks): number | null {
  const layers: Shade[] = [];
  for (const element of looks.hits(x, y)) {
    const style = looks.styleOf(element);
    if (PICTURES.has(localName(element)) || style.backgroundImage !== 'none') return null;
    const shade = shadeOf(
      style.backgroundColor === 'transparent' ? 'rgba(0, 0, 0, 0)' : style.backgroundColor,
    );
    if (shade === null) return null;
    if (shade.alpha > 0) layers.push(shade);
    if (shade.alpha >= 0.99) break;
  }
  const canvas = isCanvasDark(looks) ? DARK_CANVAS : 1;
  return layers.reduceRight((behind, shade) => over(shade, behind), canvas);
}

/** What both browsers show where a dark page paints nothing: #121212 and #1c1b22. */
const DARK_CANVAS = 0.01;

/** Says whether the browser paints the ground of the page dark by itself, as the page lets it by its root's style, or else in its head. */
function isCanvasDark({ window, styleOf }: Looks): boolean {
  const { document } = window;
  const root = rootElementOf(document);
  if (!root || !window.matchMedia('(prefers-color-scheme: dark)').matches) return false;
  const { colorScheme } = styleOf(root);
  if (colorScheme !== 'normal' && colorScheme !== '') return colorScheme.includes('dark');
  const meta = Document.prototype.querySelector.call(document, 'meta[name="color-scheme" i]');
  return meta !== null && (attributeOf(meta, 'content') ?? '').includes('dark');
}
