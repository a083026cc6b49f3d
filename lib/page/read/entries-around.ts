import type { Span } from '../../model.ts';
import { hasLetter, LETTER, lettersOf, SMALL } from '../../text/letters.ts';
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
/** "Saint Vincent", "United Arab Emirates". Words with a capital. */
const MOST_CAPITALS = 3;
/** "Saint Kitts and Nevis", "Corea del Sur". Letters of a small word in a name. */
const LONGEST_PARTICLE = 3;
const FEWEST_WORDS_IN_HEADLINE = 3;
/** "Mostly names": so many for each that is none. */
const MOSTLY = 3;
/** "Tags:", "Filed under:". Words. */
const MOST_WORDS_BESIDE = 3;
/** The reach of a look: siblings on either side, text nodes in each, and their characters. */
const MOST_SIBLINGS = 40;
const MOST_TEXTS = 20;
const MOST_CHARACTERS = 100;
/** A text with its indentation. */
const LONGEST_TEXT = 2_000;

const LINK = 'a,button';
const CONTROL = 'button,label,[role=button],[role=tab],[role=option],[role=radio],[role=checkbox]';
/** Where a page has its own name, its editions, its terms. Headlines may stand there too. */
const FRAME = 'header,footer,[role=banner],[role=contentinfo]';
const SPACES = /\s+/;
const SMALL_AT_FRONT = new RegExp(`^[^${LETTER}\\d]*[${SMALL}]`);
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Tells a block of entries to choose from by its neighbours: a menu without markup, a selector of countries or languages, a cloud
 * of tags. Gives text nodes of the entries that make it one, null where it is none. The cost does not grow with the list.
 */
export function entriesAround(block: TextBlock, names: readonly Span[]): readonly Text[] | null {
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const element = elementAround(placeOf(block.pieces, start, false)?.node ?? document);
  if (!element) return null;
  const link = closest(element, LINK);
  const named = names.reduce((sum, one) => sum + one.end - one.start, 0);
  if (!link && hasMoreLetters(block.text, 2 * named)) return null;
  const own = textIn(link ?? element)?.text ?? '';
  // Where each word or letter has an element, a name runs on over several.
  const isPart = hasMoreLetters(block.text.slice(start, end), lettersOf(own).length);
  const words = countWords(own);
  if (isPart || words > (link ? MOST_WORDS_IN_LINK : MOST_WORDS_IN_NAME)) return null;
  const beside = countWords(block.text) - words;
  if (beside <= MOST_WORDS_BESIDE && isChoice(element, link)) return [];
  const item = itemAround(link ?? element, lettersOf(own));
  return item && likes(item, own, link, beside - MOST_WORDS_BESIDE);
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

/** Short headlines among short headlines are no sections to choose from. */
const isHeadline = (text: string): boolean =>
  countWords(text) >= FEWEST_WORDS_IN_HEADLINE && wordsOf(text).some(isPlainWord);

/** Tells what the siblings of an item must be to make it one of a choice; null where nothing makes it one. */
function likenessOf(own: string, link: Element | null, item: Element): ((text: string) => boolean) | null {
  if (link) return isHeadline(own) ? (text) => !isHeadline(text) : () => true;
  const around = elementAround(item);
  // Words of one headline.
  if (around && closest(around, HEADING)) return null;
  return isBareName(own) ? isShortName : null;
}

/** Says whether a text is no more than a name: words with a capital, or without case, and small ones only in between. */
const isBareName = (text: string): boolean =>
  !wordsOf(text).some((word, at, { length }) => isPlainWord(word) || (at === length - 1 && isSmall(word)));
const isShortName = (text: string): boolean =>
  isBareName(text) &&
  countWords(
    wordsOf(text)
      .filter((word) => !isSmall(word))
      .join(' '),
  ) <= MOST_CAPITALS;

const wordsOf = (text: string): readonly string[] => text.split(SPACES).filter(hasLetter);
const isSmall = (word: string): boolean => SMALL_AT_FRONT.test(word);
const isPlainWord = (word: string): boolean => isSmall(word) && word.length > LONGEST_PARTICLE;

/** Collects an item's like on both sides until they are many and have the words that its line has beside it; else null. */
function likes(item: Element, own: string, link: Element | null, beside: number): Text[] | null {
  const isLike = likenessOf(own, link, item);
  if (!isLike) return null;
  const found: Text[] = [];
  let missing = beside;
  let others = 0;
  for (const step of [previousSiblingOf, nextSiblingOf])
    for (const { text, first } of entriesFrom(item, link, step)) {
      missing -= countWords(text);
      if (isLike(text)) found.push(first);
      else others += 1;
      const isMany = found.length >= (link ? MANY_LINKS : MANY_NAMES) - 1;
      if (missing <= 0 && isMany && found.length >= MOSTLY * others) return found;
    }
  return null;
}

/** Walks the siblings of an item on one side as long as they are items too; those without words are passed over. */
function* entriesFrom(
  item: Element,
  link: Element | null,
  step: (node: Node) => Node | null,
): Generator<{ readonly text: string; readonly first: Text }> {
  let at = step(item);
  for (let count = 0; at && count < MOST_SIBLINGS; at = step(at), count += 1) {
    const inside = textIn(at);
    if (inside && !inside.first) continue;
    if (
      !inside?.first ||
      countWords(inside.text) > MOST_WORDS_IN_NAME ||
      !isLike(item, link, at, inside.first)
    )
      return;
    yield { text: inside.text, first: inside.first };
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
    if (count > MOST_TEXTS || text.length > MOST_CHARACTERS || data.length > LONGEST_TEXT) return null;
    if (!hasLetter(data)) continue;
    first ??= at as Text;
    text += ` ${data.trim()}`;
  }
  return { text, first };
}
