import { cuesOf } from '../../english/cues.ts';
import { openAbbreviations } from '../../english/print/open-abbreviations.ts';
import { type Paragraph, tokensBetween } from '../../english/tokenised-text.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';
import type { Item } from './item.ts';
import type { MarkedSpan } from './marks.ts';
import { withNames } from './names-work.ts';

/** Holds a sentence as a reader of the quotes sees it: what stands in marks is one item, the title of a work a name. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
  /** Position of its paragraph in the article. */
  readonly paragraph: number;
}

/** Items a sentence may have; what is longer is cut, so that work within a sentence stays bounded. */
const longest = 400;

/**
 * Splits one paragraph into sentences whose quoted stretches are single items. `marked` lists the spans that begin
 * in the paragraph, in order; `from` is where an earlier paragraph's span ends in this one.
 */
export function sentencesOf(
  text: string,
  paragraph: Paragraph,
  position: number,
  marked: readonly MarkedSpan[],
  from: number,
): Sentence[] {
  const items = withNames(text, itemsOf(text, paragraph, position, marked, from));
  if (isInCapitals(text, paragraph)) quieten(items);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let k = 0; k < items.length; k++) {
    if (!endsSentence(text, items, k) && k - first < longest) continue;
    let last = k;
    while (last + 1 < items.length && /^[)\]’”»]$/.test((items[last + 1] as Item).lower)) last++;
    sentences.push(sentence(items.slice(first, last + 1), position));
    first = last + 1;
    k = last;
  }
  if (first < items.length) sentences.push(sentence(items.slice(first), position));
  return sentences;
}

/** Puts together the words and marks of a paragraph and its stretches in quotation marks. */
function itemsOf(
  text: string,
  { start, end, tokens }: Paragraph,
  position: number,
  marked: readonly MarkedSpan[],
  from: number,
): Item[] {
  const items: Item[] = [];
  let at = Math.max(start, from);
  for (const span of marked) {
    for (const token of tokensBetween(tokens, at, span.outerStart)) items.push(token);
    items.push(itemOf(text, span));
    at = span.lastParagraph > position ? end : span.outerEnd;
  }
  for (const token of tokensBetween(tokens, at, end)) items.push(token);
  return items;
}

function itemOf(text: string, span: MarkedSpan): Item {
  return {
    start: span.outerStart,
    end: span.outerEnd,
    lower: '“',
    classes: 0,
    shape: 'quote',
    possessive: false,
    marked: span,
    comma: text[span.end - 1] === ',',
  };
}

function isInCapitals(text: string, { start, end }: Span): boolean {
  return end - start < 200 && end - start > 8 && !/\p{Ll}/u.test(text.slice(start, end));
}

/** Gives a headline in capitals the shapes that it would have without: function words and cues in lower case. */
function quieten(items: Item[]): void {
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.shape !== 'capitals') continue;
    const shape = item.classes !== 0 || cuesOf(item.lower).length > 0 ? 'lower' : 'capital';
    items[k] = {
      ...item,
      shape,
      classes: item.lower === 'us' ? 0 : item.classes,
      ...(item.lower === 'us' ? { shape: 'capital' } : {}),
    };
  }
}

function sentence(items: Item[], paragraph: number): Sentence {
  return { items, paragraph, start: (items[0] as Item).start, end: (items[items.length - 1] as Item).end };
}

/** Holds an item that may end a sentence, and the one behind it. */
interface EndCase {
  readonly text: string;
  readonly item: Item;
  readonly next: Item;
}

/** Says that a sentence ends behind an item. */
interface SentenceEnd {
  readonly name: string;
  /** An example: the [last item] of a sentence. */
  readonly sentence: string;
  readonly agrees: (one: EndCase) => boolean;
}

/** Lists what ends a sentence. */
export const SENTENCE_ENDS: readonly SentenceEnd[] = [
  {
    name: 'marks',
    sentence: '[“It rained.”] The mayor left.',
    agrees: ({ text, item, next }) =>
      item.marked !== undefined && /[.?!…]/.test(lastCharacter(text, item.marked)) && beginsSentence(next),
  },
  {
    name: 'stop',
    sentence: 'It rained[.] “It snowed,” she said.',
    agrees: ({ item, next }) => /^[.?!]$/.test(item.lower) && beginsSentence(next),
  },
  {
    // "He said ... “no”": dots before marks lead to them.
    name: 'dots',
    sentence: 'It rained [...] The mayor left.',
    agrees: ({ item, next }) =>
      /^(?:…|\.{2,})$/.test(item.lower) && beginsSentence(next) && next.shape !== 'quote',
  },
  {
    name: 'abbreviation-before-marks',
    sentence: 'He moved to the [U.S.] “It rains there,” he said.',
    agrees: (one) =>
      endsAbbreviated(one) &&
      one.next.shape === 'quote' &&
      /^[\s"'“‘`]*\p{Lu}/u.test(one.text.slice(one.next.start, one.next.start + 6)),
  },
  {
    // A function word with a capital begins a sentence; a name goes on: "the U.S. Senate".
    name: 'abbreviation',
    sentence: 'He moved to the [U.S.] The mayor stayed.',
    agrees: (one) =>
      endsAbbreviated(one) &&
      one.next.shape === 'capital' &&
      (one.next.classes & ~(Class.time | Class.adjective)) !== 0,
  },
];

function endsSentence(text: string, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return true;
  const one = { text, item: items[at] as Item, next };
  return SENTENCE_ENDS.some(({ agrees }) => agrees(one));
}

function endsAbbreviated({ text, item }: EndCase): boolean {
  return (
    item.shape !== 'mark' && !item.marked && text[item.end - 1] === '.' && !openAbbreviations.has(item.lower)
  );
}

function beginsSentence(next: Item): boolean {
  if (next.shape === 'mark') return /^[([—–*•]$/.test(next.lower) || next.lower === '--';
  return next.shape !== 'lower';
}

function lastCharacter(text: string, { start, end }: MarkedSpan): string {
  let at = end - 1;
  while (at > start && /[\s’'”"]/.test(text[at] as string)) at--;
  return text[at] as string;
}
