import { attributeOf, localName } from '../dom/dom.ts';
import { createStretches, type Stretches } from './stretches.ts';

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

/** Firefox restyles 10,000 paragraphs in 25 ms for a rule about all of them, in 700 for one that counts them. */
const IS_GECKO = CSS.supports('-moz-appearance', 'none');

/** A highlight that has rules. */
export type HighlightName = keyof typeof LOOKS;

/** The rules of the highlights, for no more elements than need them. */
export interface HighlightSheet {
  /**
   * Makes sure that a highlight in this element's own text is seen. False where it is not yet: in a very long document what is
   * not `near` the reader waits until it is.
   */
  readonly cover: (
    element: Element,
    tree: Document | ShadowRoot,
    highlight: HighlightName,
    isNear: boolean,
  ) => boolean;
  /** Adopts the sheet again where the page took it away, and covers all where its rows have moved. */
  readonly restore: () => void;
  readonly remove: () => void;
}

/**
 * Makes the sheet; nothing is adopted before the first element is covered. Each rule names the elements that have a mention,
 * or some like them: `::highlight()` for all would have the browser restyle every element of the document once, 45 ms for
 * 10,000 of them, where these take 2 to 30. Where a document has very many such elements, the rule names a stretch of them: 30,000
 * paragraphs at once are a task of 120 ms. Each highlight has rules of its own: an element that is named for two takes
 * half as long again, and hardly a reader ever stands at a name.
 */
export function createHighlightSheet(document: Document): HighlightSheet {
  const selectors = { [NAME]: new Set<string>(), [CURRENT_NAME]: new Set<string>() };
  /** Those of which only stretches are covered. */
  const narrowed = { [NAME]: new Set<string>(), [CURRENT_NAME]: new Set<string>() };
  const dressed = new Set<Document | ShadowRoot>();
  const sheet = new CSSStyleSheet();
  const stretchSheet = new CSSStyleSheet();
  let stretches: Stretches | null = IS_GECKO ? null : createStretches(document);

  const dress = (tree: Document | ShadowRoot, worn: CSSStyleSheet): void => {
    if (!tree.adoptedStyleSheets.includes(worn)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, worn];
  };
  const undress = (tree: Document | ShadowRoot, worn: CSSStyleSheet): void => {
    if (tree.adoptedStyleSheets.includes(worn))
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== worn);
  };
  const add = (selector: string, highlight: HighlightName, to = sheet): void => {
    selectors[highlight].add(selector);
    to.insertRule(`${selector}::highlight(${highlight}) { ${LOOKS[highlight]} }`, to.cssRules.length);
  };
  /**
   * Covers all where the page puts rows before others: each stretch would have other rows now, and Chromium restyles all
   * behind one that comes as long as rules count them.
   */
  const widen = (): void => {
    stretches = null;
    for (const highlight of [NAME, CURRENT_NAME] as const)
      for (const selector of narrowed[highlight]) add(selector, highlight);
    undress(document, stretchSheet);
  };
  return {
    cover(element, tree, highlight, isNear) {
      // Firefox's shadow trees do not see the document's highlight rules.
      if (!dressed.has(tree)) dress(tree, sheet);
      dressed.add(tree);
      const known = selectors[highlight];
      if (known.size > MOST_SELECTORS) return true;
      const { selector, isOfTag } = known.size < MOST_SELECTORS ? choiceFor(element) : EVERYTHING;
      if (known.has(selector)) return true;
      const stretch = tree === document && isOfTag ? stretches?.of(element) : null;
      if (!stretch) {
        add(selector, highlight);
        return true;
      }
      const part = stretch.narrow(selector);
      if (known.has(part)) return true;
      if (!isNear && !stretch.isFirst) return false;
      narrowed[highlight].add(selector);
      add(part, highlight, stretchSheet);
      dress(document, stretchSheet);
      return true;
    },
    restore() {
      if (stretches?.haveMoved()) widen();
      for (const tree of dressed) dress(tree, sheet);
      if (stretches && stretchSheet.cssRules.length > 0) dress(document, stretchSheet);
    },
    remove() {
      for (const tree of dressed) undress(tree, sheet);
      undress(document, stretchSheet);
      dressed.clear();
    },
  };
}

/** Which elements a rule is for. */
interface Choice {
  readonly selector: string;
  /** Whether they may be most of a tag's, so that cutting their rows is worth while. */
  readonly isOfTag: boolean;
}

const EVERYTHING: Choice = { selector: '', isOfTag: false };

/** Chooses this element and few others. */
function choiceFor(element: Element): Choice {
  const name = localName(element);
  if (TEXT.test(name)) return { selector: name, isOfTag: true };
  const tag = CSS.escape(name);
  const address = tag === 'a' ? attributeOf(element, 'href') : null;
  if (address && address.length < LONGEST_ADDRESS)
    return { selector: `a[href="${CSS.escape(address)}"]`, isOfTag: false };
  const first = /\S+/.exec(attributeOf(element, 'class') ?? '')?.[0];
  const selector = first === undefined ? `${tag}:not([class])` : `${tag}.${CSS.escape(first)}`;
  return { selector, isOfTag: true };
}
