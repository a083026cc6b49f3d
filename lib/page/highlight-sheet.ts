import { attributeOf, localName } from './dom.ts';

/** What a page can see of us: that something is marked. The names say no more than that. */
export const NAME = 'text-mark';
export const CURRENT_NAME = 'text-mark-current';

/**
 * The underline takes the text's own colour, which the page made legible on whatever lies behind; a page can be dark
 * without telling. (Mixed with an accent it was the root's colour in Chromium, nearly invisible on dark pages.) Dots tell it
 * from a link's line.
 */
const LINE = 'text-decoration: underline dotted max(1.5px, 0.1em); text-underline-offset: 0.2em;';
const LOOKS = {
  [NAME]: LINE,
  [CURRENT_NAME]: `${LINE} background-color: rgb(232 150 44 / 0.4);`,
} as const;

/** Elements that hold text, and little else: their name alone says few of them. */
const TEXT = /^(?:p|h[1-6]|blockquote|figcaption|caption|em|strong|b|i|cite|q|td|th|dt|dd|summary)$/;
/** A page of links would want a rule for each: from so many selectors on, one rule is for all elements. Not measured. */
const MOST_SELECTORS = 200;
/** A longer address is hardly one. Characters. */
const LONGEST_ADDRESS = 300;

/** A highlight that has rules. */
export type HighlightName = keyof typeof LOOKS;

/** The rules of the highlights, for no more elements than need them. */
export interface HighlightSheet {
  /** Makes sure that a highlight in this element's own text is seen. */
  readonly cover: (element: Element, tree: Document | ShadowRoot, highlight: HighlightName) => void;
  /** Adopts the sheet again where the page took it away. */
  readonly restore: () => void;
  readonly remove: () => void;
}

/**
 * Makes the sheet; nothing is adopted before the first element is covered. Each rule names the elements that have a mention,
 * or some like them: `::highlight()` for all would have the browser restyle every element of the document once, 45 ms for
 * 10,000 of them, where these take 2 to 30. Each highlight has rules of its own: an element that is named for two takes
 * half as long again, and hardly a reader ever stands at a name.
 */
export function createHighlightSheet(): HighlightSheet {
  const selectors = { [NAME]: new Set<string>(), [CURRENT_NAME]: new Set<string>() };
  const dressed = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  const dress = (tree: Document | ShadowRoot): void => {
    // Firefox's shadow trees do not see the document's highlight rules.
    dressed.add(tree);
    if (sheet && !tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  return {
    cover(element, tree, highlight) {
      sheet ??= new CSSStyleSheet();
      if (!dressed.has(tree)) dress(tree);
      const known = selectors[highlight];
      if (known.size > MOST_SELECTORS) return;
      const selector = known.size < MOST_SELECTORS ? selectorOf(element) : '';
      if (known.has(selector)) return;
      known.add(selector);
      sheet.insertRule(`${selector}::highlight(${highlight}) { ${LOOKS[highlight]} }`, sheet.cssRules.length);
    },
    restore() {
      for (const tree of dressed) dress(tree);
    },
    remove() {
      for (const tree of dressed)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      dressed.clear();
    },
  };
}

/** Writes a selector for this element and few others. */
function selectorOf(element: Element): string {
  const name = localName(element);
  if (TEXT.test(name)) return name;
  const tag = CSS.escape(name);
  const address = tag === 'a' ? attributeOf(element, 'href') : null;
  if (address && address.length < LONGEST_ADDRESS) return `a[href="${CSS.escape(address)}"]`;
  const first = /\S+/.exec(attributeOf(element, 'class') ?? '')?.[0];
  return first === undefined ? `${tag}:not([class])` : `${tag}.${CSS.escape(first)}`;
}
