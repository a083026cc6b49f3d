import axe from 'axe-core';
import type { Run } from '../driver.ts';

/** Rules that are looked at: the levels A and AA of WCAG 2.2, what is good practice, and the contrast of level AAA. */
const ALL_RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // Each document is looked at on its own: a page's script does not get into the card.
    'frame-tested': { enabled: false },
  },
} as const;

/** Rules that another theme can break: the elements, their names and their sizes are the same in each. */
const RULES_OF_COLOUR = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
} as const;

/**
 * Runs axe in a document, or in a part of it, over the debugging connection, where no policy forbids it. Gives a line for each
 * violation, and for each question that axe leaves to a person. Equal rows of a list give one.
 */
export async function axeFaults(
  document: { readonly run: Run },
  rules: 'all' | 'of colour',
  part = 'html',
): Promise<string[]> {
  if (!(await document.run(() => 'axe' in window))) await document.run(INSTALL);
  const options = { ...(rules === 'all' ? ALL_RULES : RULES_OF_COLOUR), iframes: false, elementRef: true };
  return document.run(look, part, options);
}

/** As source: it is sent into the document. */
const INSTALL = new Function(`${axe.source}; window.axe = axe;`) as () => void;

async function look(part: string, options: object): Promise<string[]> {
  const target = document.querySelector<HTMLElement>(part)!;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    // Axe takes what lies behind an opaque ground for a part of it.
    if (!element.contains(target) && !target.contains(element)) element.style.visibility = 'hidden';
    // What is scrolled out of a box has no colour to axe.
    const isScrolled =
      element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === 'auto';
    if (isScrolled) element.style.cssText += 'block-size: auto; max-block-size: none; overflow: visible';
  }
  // Letters of a drawing have no ground to axe: it looks at the same letters in the same colour beside it.
  const letters = Array.from(target.querySelectorAll<SVGTextElement>('svg text'), (text) => {
    const { fill, fontSize, fontWeight } = getComputedStyle(text);
    const copy = document.createElement('p');
    copy.textContent = text.textContent;
    copy.style.cssText = `color: ${fill}; font-size: ${fontSize}; font-weight: ${fontWeight}`;
    const drawn = text.ownerSVGElement?.parentElement;
    drawn?.after(copy);
    // A room of one height has none for them.
    for (let room = drawn?.parentElement; room; room = room.parentElement) room.style.blockSize = 'auto';
    return copy;
  });
  const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(part, options);
  for (const copy of letters) copy.remove();
  // Firefox gives a space that a line ends with a box without width, which axe takes for covered text.
  const hasEmptyBox = (element?: Element) =>
    Array.from(element?.getClientRects() ?? []).some(({ width }) => width === 0);
  const linesOf = (how: string, rules: typeof violations) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target, element, any, all, none }) => {
        const [check] = [...any, ...all, ...none];
        if (check?.data?.messageKey === 'bgOverlap' && hasEmptyBox(element)) return [];
        if (check?.data?.messageKey === 'imgNode' && element?.localName === 'text') return [];
        const place = target.flat().join(' ').replace(/\d+/g, 'n');
        return [`${place} ${how} ${id}: ${check?.message.replace(/\d{2,}(\.\d+)?px/g, 'n px')}`];
      }),
    );
  return [...new Set([...linesOf('violates', violations), ...linesOf('may violate', incomplete)])];
}
