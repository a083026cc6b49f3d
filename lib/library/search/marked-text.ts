import type { Span } from '../../model.ts';
import type { MarkedText } from './library-rows.ts';
import { plainText, wordsFoundBy } from './words/plain-text.ts';
import type { TypedPhrase, TypedWord, TypedWords } from './words/typed-words.ts';

/** What of a text is to be marked. */
export interface Wanted extends TypedWords {
  /** Words that are spelled nearly so, where nothing is spelled as it was typed. */
  readonly near: ReadonlySet<string>;
}

/** A word of a text, with what of it can be asked for. */
interface TextWord extends Span {
  readonly plain: string;
}

/** A word as `plainWords` finds it, with the accents that it takes off. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}\p{M}]+)*/gu;

/** Characters of a passage that are shown; a line of a list has no more room. */
const LONGEST_PASSAGE = 220;
const BEFORE_MARK = 70;

/** Finds what in a text was asked for, in its order. Words of a phrase count where they stand in a row. */
export function marksIn(text: string, { words, phrases, near }: Wanted): readonly Span[] {
  if (words.length === 0 && phrases.length === 0) return [];
  const own = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => textWords(word, index));
  const isWanted = ({ plain }: TextWord) => near.has(plain) || words.some((one) => isTyped(plain, one));
  return merged([
    ...own.filter(isWanted),
    ...phrases.flatMap((phrase) => own.flatMap((_, from) => phraseAt(own, from, phrase) ?? [])),
  ]);
}

/** Cuts from a line of text the part that shows best what was asked for. */
export function markedPassage(line: string, wanted: Wanted): MarkedText {
  const first = marksIn(line, wanted)[0]?.start ?? 0;
  const from = startBefore(line, first);
  const end =
    line.length - from <= LONGEST_PASSAGE ? line.length : line.lastIndexOf(' ', from + LONGEST_PASSAGE);
  const cut = line.slice(from, end > from ? end : from + LONGEST_PASSAGE);
  const text = `${from > 0 ? '… ' : ''}${cut}${from + cut.length < line.length ? ' …' : ''}`;
  return { text, marks: marksIn(text, wanted) };
}

/** Gives where a passage begins so that a mark is in it: behind a space, where there is one. */
function startBefore(line: string, mark: number): number {
  if (mark <= BEFORE_MARK) return 0;
  const space = line.indexOf(' ', mark - BEFORE_MARK);
  return space >= 0 && space < mark ? space + 1 : mark - BEFORE_MARK;
}

/** Parts a printed word into the words by which it is found: one, or pairs of characters. */
function textWords(word: string, start: number): TextWord[] {
  const plain = plainText(word).trim();
  const own = wordsFoundBy(plain);
  if (own.length === 1 && own[0] === plain) return [{ start, end: start + word.length, plain }];
  // Character by character: each has a plain one of its own, and those that have none are accents.
  const characters = [...word].map((one) => ({ one, plain: plainText(one).trim() }));
  let at = start;
  return characters.map(({ one, plain: first }, k) => {
    const begin = at;
    at += one.length;
    const second = characters[k + 1];
    return { start: begin, end: at + (second?.one.length ?? 0), plain: first + (second?.plain ?? '') };
  });
}

function isTyped(plain: string, { text, isBegun }: TypedWord): boolean {
  return plain === text || plain === `${text}s` || (isBegun && plain.startsWith(text));
}

function phraseAt(own: readonly TextWord[], from: number, { words, isOpen }: TypedPhrase): Span | null {
  const those = own.slice(from, from + words.length);
  const isThere =
    those.length === words.length &&
    words.every(({ text }, k) => {
      const { plain = '' } = those[k] ?? {};
      return isOpen && k === words.length - 1 ? plain.startsWith(text) : plain === text;
    });
  const [first] = those;
  const last = those.at(-1);
  return isThere && first && last ? { start: first.start, end: last.end } : null;
}

/** Joins marks that overlap, as those of two pairs of characters do. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}
