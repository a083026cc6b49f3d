import { EVENT_COMPANIONS, FOLIO_WORDS, MASTHEAD_WORDS } from '../../english/dates/header-words.ts';
import { WEEKDAY } from '../../english/dates/weekday.ts';
import type { CalendarDay } from '../../english/dates/written-day.ts';
import { type HeaderPiece, headerPieces, longestHeaderLine } from './header-pieces.ts';
import { type HeaderPhrase, type Part, partOf } from './phrases.ts';

/** Says of what a label makes a day: of the article, of its change, of either an article or an event, or of something else. */
export type DayLabel = 'published' | 'updated' | 'dated' | 'else';

/** Holds a day that a line states, with the label before it; a day that cannot be read is null. */
export interface LabelledDay {
  readonly day: CalendarDay | null;
  readonly label: DayLabel | null;
}

/** Holds a phrase with the part that it plays. */
interface PlayedPhrase extends HeaderPhrase {
  readonly part: Part;
}

/** Holds one line of a header, read. */
export interface HeaderLine {
  readonly parts: ReadonlySet<Part>;
  readonly days: readonly LabelledDay[];
  /** Its phrases and the parts that they play. */
  readonly phrases: readonly PlayedPhrase[];
  /** The label at its end that no day follows: "Published", "When:". The day may stand in the next line. */
  readonly open: DayLabel | null;
  /** Whether it holds an hour or a weekday. */
  readonly hasClock: boolean;
  /** Whether it holds a day at all, its own or another's. */
  readonly hasDay: boolean;
  /** A year that stands alone or in a folio line: "Vol. 12, No. 3, 2023". */
  readonly year: number | null;
  /** Whether it opens as the lines beside an event's day do: "Where: Zenda". */
  readonly isBesideEvent: boolean;
  /** Whether it holds nothing but the name of a paper, which stands over the headline. */
  readonly isMasthead: boolean;
  /** Whether it is a paragraph of the article: long, or a sentence. */
  readonly isProse: boolean;
}

const LABELS: Partial<Record<Part, DayLabel>> = {
  published: 'published',
  updated: 'updated',
  dated: 'dated',
  link: 'else',
  links: 'else',
  photo: 'else',
  copy: 'else',
  event: 'else',
  label: 'else',
};
/** Parts that may stand right before or behind a day, with no mark between. */
const touching = new Set<Part>([
  'published',
  'updated',
  'dated',
  'use',
  'writer',
  'copy',
  'photo',
  'event',
  'label',
  'credit',
]);
const weekday = new RegExp(WEEKDAY, 'u');
const sentenceEnd = /[.!?][”"’')]?$/;
const mostLines = 16;
const fewestWordsOfSentence = 10;

/** Reads the first lines of a text as those of a header. */
export function readHeaderLines(texts: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (const text of texts.slice(0, mostLines)) lines.push(readHeaderLine(text, lines.at(-1)?.open ?? null));
  return lines;
}

/** Reads one line of a header. A label before it, open at the end of the line above, is that of its first day. */
export function readHeaderLine(line: string, above: DayLabel | null): HeaderLine {
  const pieces = withYears(headerPieces(line));
  const phrases = phrasesOf(pieces);
  const days = labelledDays(pieces, phrases, above);
  const spoken = [...phrases.values()];
  const isBroken = [...phrases].some(([at, phrase]) => breaks(pieces, at, phrase));
  const [first] = spoken;
  const isOpen = days.length === 0 && spoken.every(({ part }) => LABELS[part] || part === 'use');
  return {
    parts: new Set(spoken.map(({ part }) => part)),
    days: isBroken ? [] : days,
    phrases: spoken,
    open: isOpen ? (spoken.flatMap(({ part }) => LABELS[part] ?? []).at(-1) ?? null) : null,
    hasDay: days.length > 0,
    hasClock: pieces.some(({ kind }) => kind === 'hour') || (pieces.length > 0 && weekday.test(line)),
    year: days.length === 0 ? yearOf(pieces, spoken) : null,
    isBesideEvent:
      days.length === 0 &&
      EVENT_COMPANIONS.has(first?.lower[0] ?? '') &&
      (first?.isLabel || pieces.length === 1),
    isMasthead: pieces.length === 1 && first?.part === 'name' && MASTHEAD_WORDS.has(first.lower.at(-1) ?? ''),
    isProse: line.length > longestHeaderLine || isSentence(line),
  };
}

/** Gives the phrases of a line by the places of their pieces. */
function phrasesOf(pieces: readonly HeaderPiece[]): Map<number, PlayedPhrase> {
  const found = new Map<number, PlayedPhrase>();
  let before: Part | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'words') continue;
    const phrase = phraseAt(pieces, at, before);
    before = partOf(phrase);
    found.set(at, { ...phrase, part: before });
  }
  return found;
}

/** Gives each day the last label before it. A label serves one day. */
function labelledDays(
  pieces: readonly HeaderPiece[],
  phrases: ReadonlyMap<number, PlayedPhrase>,
  above: DayLabel | null,
): LabelledDay[] {
  const days: LabelledDay[] = [];
  let label = above;
  for (const [at, piece] of pieces.entries()) {
    const part = phrases.get(at)?.part;
    if (part) label = LABELS[part] ?? label;
    if (piece.kind !== 'day') continue;
    days.push({ day: piece.day, label });
    label = null;
  }
  return days;
}

/** Tells whether words make a line prose, or a day part of what they say: "It rained on 7 March", "Born 7 March". */
function breaks(pieces: readonly HeaderPiece[], at: number, phrase: PlayedPhrase): boolean {
  if (phrase.part === 'prose') return true;
  const isTouchingDay = pieces[at - 1]?.kind === 'day' || pieces[at + 1]?.kind === 'day';
  const isSection = phrase.part === 'name' && phrase.isBehindDay && phrase.words[0] === 'in';
  return isTouchingDay && !touching.has(phrase.part) && !isSection;
}

function isSentence(line: string): boolean {
  return sentenceEnd.test(line) && line.split(/\s+/).length >= fewestWordsOfSentence;
}

/** Gives a day without a year the year behind its hour: "Mon Mar 7 10:15:00 EST 2022". */
function withYears(pieces: readonly HeaderPiece[]): HeaderPiece[] {
  return pieces.map((piece, k) => {
    if (piece.kind !== 'day' || piece.day === null || piece.day.year !== null) return piece;
    const next = pieces.slice(k + 1).find(({ kind }) => kind !== 'hour' && kind !== 'mark');
    return next?.kind === 'year' ? { ...piece, day: { ...piece.day, year: next.year } } : piece;
  });
}

function phraseAt(pieces: readonly HeaderPiece[], at: number, before: Part | null): HeaderPhrase {
  const piece = pieces[at];
  const words = piece?.kind === 'words' ? piece.words : [];
  return {
    words,
    lower: words.map((word) => word.toLowerCase().replace(/\.$/, '').replace("'", '’')),
    opensLine: at === 0,
    isLabel: isColon(pieces[at + 1]),
    isCredited: before === 'credit' && isColon(pieces[at - 1]),
    isBehindDay: pieces[at - 1]?.kind === 'day' || pieces[at - 1]?.kind === 'hour',
  };
}

function isColon(piece: HeaderPiece | undefined): boolean {
  return piece?.kind === 'mark' && piece.mark === ':';
}

function yearOf(pieces: readonly HeaderPiece[], phrases: readonly HeaderPhrase[]): number | null {
  const year = pieces.find((piece) => piece.kind === 'year');
  const isFolio = phrases.every(({ lower }) =>
    lower.every((word) => FOLIO_WORDS.has(word) || /^\d+$/.test(word)),
  );
  return year?.kind === 'year' && isFolio ? year.year : null;
}
