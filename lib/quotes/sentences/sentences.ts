import { cuesOf } from '../../english/cues.ts';
import { type Paragraph, tokensBetween } from '../../english/tokenised-text.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';
import type { Item } from './item.ts';
import type { MarkedSpan } from './marks.ts';
import { namesWork } from './names-work.ts';

/** Holds a sentence as a reader of the quotes sees it: what stands in marks is one item, the title of a work a name. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
  /** Position of its paragraph in the article. */
  readonly paragraph: number;
}

/** Items a sentence may have; what is longer is cut, so that work within a sentence stays bounded. */
const longest = 400;

const titles =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|sens|rep|reps|gov|govs|gen|col|lt|sgt|capt|cmdr|adm|maj|rev|hon|st|mt|supt|vs|no|nos|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/;

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
  const items: Item[] = [];
  let at = Math.max(paragraph.start, from);
  for (const span of marked) {
    for (const token of tokensBetween(paragraph.tokens, at, span.outerStart)) items.push(token);
    items.push({
      start: span.outerStart,
      end: span.outerEnd,
      lower: '“',
      classes: 0,
      shape: 'quote',
      possessive: false,
      marked: span,
      comma: text[span.end - 1] === ',',
    });
    at = span.outerEnd;
    if (span.lastParagraph > position) at = paragraph.end;
  }
  if (at < paragraph.end)
    for (const token of tokensBetween(paragraph.tokens, at, paragraph.end)) items.push(token);

  for (let k = 0; k < items.length; k++)
    if (namesWork(text, items, k)) items[k] = { ...(items[k] as Item), shape: 'capital', lower: '“”' };
  if (isInCapitals(text, paragraph)) quieten(items);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < items.length; i++) {
    if (!endsSentence(text, items, i) && i - first < longest) continue;
    let last = i;
    while (last + 1 < items.length && /^[)\]’”»]$/.test((items[last + 1] as Item).lower)) last++;
    sentences.push(sentence(items.slice(first, last + 1), position));
    first = last + 1;
    i = last;
  }
  if (first < items.length) sentences.push(sentence(items.slice(first), position));
  return sentences;
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

function endsSentence(text: string, items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  const next = items[i + 1];
  if (!next) return true;
  if (item.marked) {
    const stop = lastCharacter(text, item);
    if (stop !== '.' && stop !== '?' && stop !== '!' && stop !== '…') return false;
    return beginsSentence(next);
  }
  if (item.shape === 'mark') {
    if (item.lower === '.' || item.lower === '?' || item.lower === '!') return beginsSentence(next);
    if (item.lower === '…' || item.lower.startsWith('..'))
      return beginsSentence(next) && next.shape !== 'quote';
    return false;
  }
  // An abbreviation's stop ends the sentence where a function word goes on with a capital: "in the U.S. The".
  if (text[item.end - 1] !== '.') return false;
  if (next.shape === 'quote')
    return /^[\s"'“‘`]*\p{Lu}/u.test(text.slice(next.start, next.start + 6)) && !titles.test(item.lower);
  return (
    next.shape === 'capital' &&
    (next.classes & ~(Class.time | Class.adjective)) !== 0 &&
    !titles.test(item.lower)
  );
}

function beginsSentence(next: Item): boolean {
  if (next.shape === 'mark') return /^[([—–*•]$/.test(next.lower) || next.lower === '--';
  return next.shape !== 'lower';
}

function lastCharacter(text: string, item: Item): string {
  const span = item.marked as MarkedSpan;
  let at = span.end - 1;
  while (at > span.start && /[\s’'”"]/.test(text[at] as string)) at--;
  return text[at] as string;
}
