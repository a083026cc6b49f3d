import { uncontracted } from '../../english/print/uncontracted.ts';
import { usSpelling } from '../../english/print/us-spelling.ts';
import { remembered } from '../../identity/names/remembered.ts';
import type { Span } from '../../model.ts';
import { bitsOf } from './bits.ts';
import { numberWords } from './number-words.ts';

/** Is a word of a quote, as two quotes are compared. Offsets are UTF-16 code units into the quote's text, end exclusive. */
export interface QuoteWord extends Span {
  /** The word as it is compared: lower case, American spelling, numbers below a hundred as words. */
  readonly form: string;
  /** Its bits of evidence (`bitsOf`), which are looked up once for each printed word and not in each comparison. */
  readonly bits: number;
  /** Whether all of it or a part stands in square brackets, by which an editor marks what the speaker did not say. */
  isBracketed: boolean;
  /** Whether three dots stand behind it, by which an editor marks what was left out. */
  isCutAfter: boolean;
  /** Whether its sentence ends behind it. */
  endsSentence: boolean;
}

/** Brackets, three or four dots, ends of sentences, numbers, the signs of percent and “and”, and words with the apostrophes inside. */
const PIECE =
  /[[\]]|\.\s?\.\s?\.(?:\s?\.)?|…|[.!?](?![\p{L}\p{N}])|[。！？؟।]|\p{N}+(?:,\p{N}{3}(?!\p{N}))*|[%&]|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`´]\p{L}+)*/gu;

/** Begin the pieces that are no words. */
const MARKS = '.!?…。！？؟।';

/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' });

/** Marks on letters that print leaves out as often as not: accents, and the vowels of Arabic and Hebrew. Marks of other scripts are letters to their readers. */
const LOOSE_MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Gives the forms of a printed word with their bits: more than one where it is a contraction. */
const formsOf = remembered((printed: string): readonly Pick<QuoteWord, 'form' | 'bits'>[] =>
  spelled(printed).map((form) => ({ form, bits: bitsOf(form) })),
);

function spelled(printed: string): readonly string[] {
  if (printed === '%') return ['percent'];
  if (printed === '&') return ['and'];
  const plain = printed
    .normalize('NFKD')
    .replace(LOOSE_MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/s's$/, 's');
  if (/^\d/.test(plain)) {
    const digits = plain.replaceAll(',', '');
    return numberWords(digits) ?? [digits];
  }
  return uncontracted(plain).map(usSpelling);
}

/** Says what is before the next piece of a text. */
interface Place {
  inBrackets: boolean;
  /** Where a word ended that a bracket may go on with: "[T]hey", "want[ed]". */
  glue: number;
}

/**
 * Reads the words of a quote. Hyphens and digits part words ("2.6million"); a contraction becomes its words, which share a span. A
 * letter in brackets belongs to its word: "[T]hey". Scripts without spaces are cut by the platform's own dictionaries. Linear in the text.
 */
export function readQuoteWords(text: string): readonly QuoteWord[] {
  const words: QuoteWord[] = [];
  const place: Place = { inBrackets: false, glue: -1 };
  const isSpaced = !UNSPACED.test(text);
  let from = 0;
  // A match for each piece would be an object with it; what is between two pieces never begins like the second.
  for (const piece of text.match(PIECE) ?? []) {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    if (piece === '[' || piece === ']') turnAt(piece, start, words.at(-1), place);
    else if (MARKS.includes(piece.charAt(0))) markAfter(words.at(-1), piece);
    else if (isSpaced || !UNSPACED.test(piece)) addWord(words, text, { start, end: from }, place);
    else
      for (const { segment, index } of SEGMENTS.segment(piece))
        addWord(words, text, { start: start + index, end: start + index + segment.length }, place);
  }
  return words;
}

/** Goes into brackets or out of them. */
function turnAt(bracket: string, at: number, last: QuoteWord | undefined, place: Place): void {
  place.inBrackets = bracket === '[';
  const touches = last?.end === at && (place.inBrackets || last.isBracketed);
  place.glue = touches ? at + 1 : -1;
}

function markAfter(word: QuoteWord | undefined, piece: string): void {
  if (!word) return;
  if (piece === '…' || piece.length > 1) word.isCutAfter = true;
  else word.endsSentence = true;
}

function addWord(words: QuoteWord[], text: string, { start, end }: Span, place: Place): void {
  const last = words.at(-1);
  if (last && place.glue === start && isGlued(last, text.slice(start, end), place)) {
    const printed = text.slice(last.start, start - 1) + text.slice(start, end);
    words.pop();
    // A capital in brackets changes no word, an ending does.
    push(words, printed, { start: last.start, end }, place.inBrackets);
  } else push(words, text.slice(start, end), { start, end }, place.inBrackets);
  place.glue = -1;
}

/** Endings that editors put behind a word. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed', 'ing']);

const isGlued = (last: QuoteWord, piece: string, { inBrackets }: Place): boolean =>
  inBrackets ? ENDINGS.has(piece) : last.end - last.start === 1;

function push(words: QuoteWord[], printed: string, { start, end }: Span, isBracketed: boolean): void {
  for (const { form, bits } of formsOf(printed))
    words.push({ form, bits, start, end, isBracketed, isCutAfter: false, endsSentence: false });
}
