import type { Span } from '../model.ts';
import { Class, classOf } from './word-classes.ts';

/** Holds one word or one mark of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes, without a possessive ending. */
  readonly lower: string;
  /** Bits of `Class`; 0 for marks and open-class words. */
  readonly classes: number;
  readonly shape: Shape;
  /** Whether the word ends in a possessive: "China's", "the parties'". */
  readonly possessive: boolean;
}

/** Says what a token looks like. */
type Shape = 'lower' | 'capital' | 'capitals' | 'number' | 'mark' | 'quote';

/** Abbreviations that carry their stop and are followed by the rest of the same sentence. */
const abbreviations = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj rev hon st mt ft jr sr vs v etc inc ltd co corp bros dept assn est no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo supt atty pres asst dist messrs mme mlle msgr pvt cpl pct approx ave blvd rd'.split(
    ' ',
  ),
);

// Three alternatives, tried left to right. A word keeps its inner apostrophes, stops and hyphens, a number the commas
// of its thousands; a run of hyphens
// or dots is one mark; so is any other visible character.
const tokenPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:[’'.&\-\u2011]|(?<=\d),(?=\d{3}(?!\d)))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)*|--+|\.{2,}|[^\s\u200b\ufeff]/gu;
const wordStart = /[\p{L}\p{N}]/u;

/** Holds what the letters of a word tell, wherever it stands. */
interface SpelledWord extends Pick<Token, 'lower' | 'classes' | 'shape' | 'possessive'> {
  /** Whether an apostrophe behind it makes a possessive of it: "the parties'". */
  readonly endsInS: boolean;
}

/** Keeps what was read of words: a text says most of its words again and again. */
export type SpelledWords = Map<string, SpelledWord>;

/** Splits `text` between two offsets into words and marks. Linear in their distance. `known` may be shared by several calls. */
export function tokenise(text: string, from = 0, to = text.length, known: SpelledWords = new Map()): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = from;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const [raw] = match;
    const start = match.index;
    if (start >= to) break;
    const end = Math.min(tokenPattern.lastIndex, to);
    const token: Token = wordStart.test(raw)
      ? wordToken(text, { start, end, to }, raw, tokens.at(-1), known)
      : { start, end, lower: raw, classes: 0, shape: 'mark', possessive: false };
    tokens.push(token);
    // A word may take a stop or an apostrophe behind it.
    if (token.end > end) tokenPattern.lastIndex = token.end;
  }
  return tokens;
}

/** Reads a word with its stop and its possessive ending; nothing is read from `to` on but the apostrophe of a plural. */
function wordToken(
  text: string,
  { start, end, to }: Span & { readonly to: number },
  matched: string,
  before: Token | undefined,
  known: SpelledWords,
): Token {
  const isStopped = text[end] === '.' && end < to && takesStop(matched);
  const raw = isStopped ? `${matched}.` : matched;
  const behind = isStopped ? end + 1 : end;
  const { lower, classes, shape, possessive, endsInS } = spelled(raw, known);
  const isPlural = endsInS && /^[’']\s/.test(text.slice(behind, behind + 2));
  const isName = raw === 'US' || (raw === 'Will' && isGivenName(text, behind, before));
  return {
    start,
    end: isPlural ? behind + 1 : behind,
    lower,
    classes: isName ? 0 : isMonth(raw, before) ? Class.time : classes,
    shape,
    possessive: possessive || isPlural,
  };
}

/** Reads the letters of a word, once for all its places. */
function spelled(raw: string, known: SpelledWords): SpelledWord {
  const before = known.get(raw);
  if (before) return before;
  const whole = raw.toLowerCase().replaceAll('’', "'");
  const hasEnding = whole.endsWith("'s");
  const possessive = hasEnding && classOf(whole) === 0;
  const lower = possessive ? whole.slice(0, -2) : whole;
  const word = {
    ...{ lower, possessive, shape: shapeOf(raw), classes: classOf(lower) },
    endsInS: !hasEnding && whole.endsWith('s'),
  };
  known.set(raw, word);
  return word;
}

/** Tells "said Will Stone" from "Will Stone go?": inside a sentence, before a name. */
function isGivenName(text: string, end: number, before: Token | undefined): boolean {
  return before !== undefined && before.shape !== 'mark' && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Tells "in May" from "May I ask?" and "Ann May": a month stands behind a preposition, an article or another word of time. */
function isMonth(raw: string, before: Token | undefined): boolean {
  const opening = Class.preposition | Class.determiner | Class.time;
  return raw === 'May' && before?.shape === 'lower' && (before.classes & opening) !== 0;
}

function takesStop(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word);
  if (word.length <= 6 && abbreviations.has(word.toLowerCase())) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const upper = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
  if (!upper) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
}
