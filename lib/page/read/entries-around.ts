import type { Span } from '../../model.ts';
import { hasLetter, lettersOf } from '../../text/letters.ts';
import {
  closest,
  elementAround,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  previousSiblingOf,
} from '../dom/dom.ts';
import { placeOf, type TextBlock } from './block-text.ts';
import { countWords } from './count-words.ts';

/** Headlines have more words; "Saint Vincent and the Grenadines" has five. */
const MOST_WORDS_IN_LINK = 4;
const MOST_WORDS_IN_NAME = 6;
/** So many links, so many bare names one behind the other are there to choose from. */
const MANY_LINKS = 3;
const MANY_NAMES = 8;
/** "Tags:", "Filed under:". Words. */
const MOST_WORDS_BESIDE = 3;
/** The reach of a look: siblings on either side, text nodes in each, and their characters. */
const MOST_SIBLINGS = 40;
const MOST_TEXTS = 20;
const MOST_CHARACTERS = 100;

const LINK = 'a,button';
const CONTROL = 'button,label,[role=button],[role=tab],[role=option],[role=radio],[role=checkbox]';
/** Where a page has its own name, its editions, its terms. Headlines may stand there too. */
const FRAME = 'header,footer,[role=banner],[role=contentinfo]';
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Tells a block of entries to choose from by its neighbours: a menu without markup, a selector of countries or languages, a cloud
 * of tags. Gives text nodes of the entries that make it one, null where it is none. The cost does not grow with the list.
 */
export function entriesAround(block: TextBlock, names: readonly Span[]): readonly Text[] | null {
  const element = elementAround(placeOf(block.pieces, names[0]?.start ?? 0, false)?.node ?? document);
  if (!element) return null;
  const link = closest(element, LINK);
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!link && hasMoreLetters(block.text, 2 * named)) return null;
  const own = textIn(link ?? element);
  if (!own) return null;
  const words = countWords(own.text);
  if (words > (link ? MOST_WORDS_IN_LINK : MOST_WORDS_IN_NAME)) return null;
  const beside = countWords(block.text) - words;
  if (beside <= MOST_WORDS_BESIDE && isChoice(element, link)) return [];
  const item = itemAround(link ?? element, lettersOf(own.text));
  return item && likes(item, link, beside - MOST_WORDS_BESIDE);
}

/** Sees a control, or a link in the page's own frame that is no headline. */
const isChoice = (element: Element, link: Element | null): boolean =>
  closest(element, CONTROL) !== null ||
  (link !== null && closest(element, FRAME) !== null && closest(element, HEADING) === null);

/** Says whether a text has more letters than this; looks first at a part that is long enough for most. */
const hasMoreLetters = (text: string, count: number): boolean =>
  lettersOf(text.slice(0, 2 * count + 20)).length > count || lettersOf(text).length > count;

/** Finds the outermost element around an entry that has no other words; cells of tables are no entries. */
function itemAround(element: Element, letters: string): Element | null {
  let item = element;
  for (let around: Element | null = element; around; around = elementAround(around)) {
    const inside = textIn(around);
    if (!inside || lettersOf(inside.text) !== letters) return item;
    if (/^t[dh]$/.test(localName(around))) return null;
    item = around;
  }
  return item;
}

/** Collects an item's like on both sides until they are many and have the words that its line has beside it; else null. */
function likes(item: Element, link: Element | null, beside: number): Text[] | null {
  const found: Text[] = [];
  let missing = beside;
  for (const step of [previousSiblingOf, nextSiblingOf])
    for (const { words, first } of entriesFrom(item, link, step)) {
      missing -= words;
      found.push(first);
      if (missing <= 0 && found.length >= (link ? MANY_LINKS : MANY_NAMES) - 1) return found;
    }
  return null;
}

/** Walks the siblings of an item on one side as long as they are items too; those without words are passed over. */
function* entriesFrom(
  item: Element,
  link: Element | null,
  step: (node: Node) => Node | null,
): Generator<{ readonly words: number; readonly first: Text }> {
  let at = step(item);
  for (let count = 0; at && count < MOST_SIBLINGS; at = step(at), count += 1) {
    const inside = textIn(at);
    if (inside && !inside.first) continue;
    const words = countWords(inside?.text ?? '');
    if (!inside?.first || words > MOST_WORDS_IN_NAME || !isLike(item, link, at, inside.first)) return;
    yield { words, first: inside.first };
  }
}

/** Says whether a sibling is such an item too: of the same tag, and with a link of its own where the item is one. */
function isLike(item: Element, link: Element | null, sibling: Node, text: Text): boolean {
  const around = elementAround(text);
  if (!around || !isElement(sibling) || localName(sibling) !== localName(item)) return false;
  const other = closest(around, LINK);
  return link === null || (other !== null && other !== link);
}

/** Gives the words in a node and the first text node that has any; null where it is more than an entry. */
function textIn(node: Node): { readonly text: string; readonly first: Text | null } | null {
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  let text = '';
  let first: Text | null = null;
  let count = 0;
  for (let at = isText(node) ? node : walker.nextNode(); at; at = walker.nextNode()) {
    const { data } = at as Text;
    count += 1;
    if (count > MOST_TEXTS || text.length > MOST_CHARACTERS) return null;
    if (!hasLetter(data)) continue;
    first ??= at as Text;
    text += ` ${data.trim()}`;
  }
  return { text, first };
}
