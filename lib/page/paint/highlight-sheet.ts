import { attributeOf, localName, treeOf } from '../dom/dom.ts';
import { nextFrame } from './next-frame.ts';
import { createNthChildChunks } from './nth-child-chunks.ts';

/** Names that a page can see. They tell it that something is marked, and no more. */
export const NAME = 'text-mark';
export const CURRENT_NAME = 'text-mark-current';
export const POINTED_NAME = 'text-mark-pointed';

/** Firefox restyles 10,000 paragraphs in 25 ms for a rule about all of them, in 700 for one that counts them. */
const IS_GECKO = CSS.supports('-moz-appearance', 'none');

/**
 * The underline takes the text's own colour. The page made that legible on whatever lies behind; a page can be dark without
 * telling. Mixed with an accent it was the root's colour in Chromium, nearly invisible on dark pages. Dots tell it from a link.
 * No highlight has a cursor: the faint ground where the pointer rests says instead that there is something to click.
 * Firefox rounds down: its dots of 1.8 px were 1 px high and wide, and read as a hairline.
 */
const LINE = `text-decoration: underline dotted max(${IS_GECKO ? 2 : 1.5}px, 0.1em); text-underline-offset: 0.2em;`;
const GROUNDS = {
  all: '',
  current: 'background-color: rgb(232 150 44 / 0.4)',
  pointed: 'background-color: rgb(232 150 44 / 0.16)',
} as const;
/** Where the browser forces its colours, a ground is that of a selection: only the name that is stood at has it. */
const FORCED_GROUND = 'background-color: Highlight; color: HighlightText';
const KINDS = Object.keys(GROUNDS) as HighlightKind[];

/** Which marks: all of them, the one that the reader stands at, or the one that the pointer rests on. */
export type HighlightKind = keyof typeof GROUNDS;

/** Tells how marks of one sort look, and by what names a page sees their highlights. */
export interface HighlightLook {
  readonly names: Readonly<Record<HighlightKind, string>>;
  /** Declarations. */
  readonly line: string;
  /** The line's colour where the browser forces its own. */
  readonly forcedColor: string;
}

/** The look of names. */
export const NAME_LOOK: HighlightLook = {
  names: { all: NAME, current: CURRENT_NAME, pointed: POINTED_NAME },
  line: LINE,
  forcedColor: 'LinkText',
};

/** Elements that hold text, and little else: their name alone says few of them. */
const TEXT = /^(?:p|h[1-6]|blockquote|figcaption|caption|em|strong|b|i|cite|q|td|th|dt|dd|summary)$/;
/** A page of links would want a rule for each: from so many selectors on, one rule is for all elements. Not measured. */
const MOST_SELECTORS = 200;
/** A longer address is hardly one. Characters. */
const LONGEST_ADDRESS = 300;

type Sets = Readonly<Record<HighlightKind, Set<string>>>;

/** The rules of the highlights, for no more elements than need them. */
export interface HighlightSheet {
  /** Makes sure that a highlight in this element's own text is seen. */
  readonly cover: (element: Element, highlight: HighlightKind) => void;
  /** Forgets which elements were covered: the page may have given them other classes. */
  readonly recover: () => void;
  /** Adopts the sheet again where the page took it away, and covers all where counted rows have moved. */
  readonly restore: () => void;
  /** Waits for the frame that has the new rules; null where there are none. Asked for a style before it, the browser makes all of them at once. */
  readonly restyled: (() => Promise<void>) | null;
  readonly remove: () => void;
}

/**
 * Makes the sheet; nothing is adopted before the first element is covered. Each rule names the elements that have a mention, and
 * few others. One `::highlight()` for all would have the browser restyle every element once: 45 ms for 10,000 of them, where
 * these take 2 to 30. Among very many siblings a rule names a chunk of them: 30,000 paragraphs at once are a task of 120 ms.
 * Each highlight has rules of its own. An element that is named for two takes half as long again.
 */
export function createHighlightSheet(document: Document, look: HighlightLook): HighlightSheet {
  /** Selectors that were chosen, and those of the rules that cover them: the same where no chunks are. */
  const setsByKind = () => Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Sets;
  const chosen = setsByKind();
  const rules = setsByKind();
  const dressed = new Set<Document | ShadowRoot>();
  const sheet = new CSSStyleSheet();
  const forcedColors = matchMedia('(forced-colors: active)');
  let isNew = false;
  const restyled = async (): Promise<void> => {
    await nextFrame(document);
    isNew = false;
  };
  let chunks = IS_GECKO ? null : createNthChildChunks();
  /** A paragraph with ten names is covered once. */
  let covered = new WeakSet<Element>();

  const dress = (tree: Document | ShadowRoot): void => {
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    dressed.add(tree);
  };
  const add = (selector: string, highlight: HighlightKind): void => {
    if (rules[highlight].has(selector)) return;
    rules[highlight].add(selector);
    isNew = true;
    for (const rule of rulesFor(selector, highlight, look, forcedColors.matches)) sheet.insertRule(rule);
  };
  /** Makes all rules again: the reader may turn forced colours on while the page is open. */
  const rebuild = (): void => {
    sheet.replaceSync('');
    for (const highlight of KINDS) {
      rules[highlight].clear();
      for (const selector of chosen[highlight]) add(selector, highlight);
    }
  };
  forcedColors.addEventListener('change', rebuild);
  return {
    cover(element, highlight) {
      if (highlight === 'all' && covered.has(element)) return;
      const tree = treeOf(element);
      if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
      covered.add(element);
      // Firefox's shadow trees do not see the document's highlight rules.
      dress(tree);
      const isAll = rules[highlight].size >= MOST_SELECTORS;
      const selector = isAll ? EVERYTHING : selectorFor(element);
      chosen[highlight].add(selector);
      add(tree === document && !isAll && chunks ? chunks.narrow(selector, element) : selector, highlight);
    },
    recover() {
      covered = new WeakSet();
    },
    restore() {
      if (chunks?.haveMoved()) {
        // Chromium restyles all rows behind one that comes for as long as rules count them.
        chunks = null;
        rebuild();
      }
      for (const tree of dressed) dress(tree);
    },
    get restyled() {
      return isNew ? restyled : null;
    },
    remove() {
      forcedColors.removeEventListener('change', rebuild);
      for (const tree of dressed)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      dressed.clear();
      covered = new WeakSet();
    },
  };
}

const EVERYTHING = '';

/** Writes the rules that show a highlight in what a selector chooses. */
function rulesFor(
  selector: string,
  highlight: HighlightKind,
  { names, line, forcedColor }: HighlightLook,
  isForced: boolean,
): string[] {
  const shown = `${selector}::highlight(${names[highlight]})`;
  if (!isForced) return [`${shown} { ${line} ${GROUNDS[highlight]} }`];
  const forced = highlight === 'current' ? FORCED_GROUND : `text-decoration-color: ${forcedColor}`;
  return [
    `${shown} { ${line} ${forced} }`,
    // Chromium paints every highlight as a solid block there, unless the text's element has a value other than the first one.
    `${selector || '*'} { forced-color-adjust: preserve-parent-color }`,
  ];
}

/** Chooses this element and few others: the selector of a rule for the highlights in it. */
export function selectorFor(element: Element): string {
  const name = localName(element);
  if (TEXT.test(name)) return name;
  const tag = CSS.escape(name);
  const address = tag === 'a' ? attributeOf(element, 'href') : null;
  if (address && address.length < LONGEST_ADDRESS) return `a[href="${CSS.escape(address)}"]`;
  const first = /\S+/.exec(attributeOf(element, 'class') ?? '')?.[0];
  return first === undefined ? `${tag}:not([class])` : `${tag}.${CSS.escape(first)}`;
}
