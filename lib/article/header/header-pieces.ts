import { WEEKDAY } from '../../english/dates/weekday.ts';
import { type CalendarDay, dayOf, WRITTEN_DAY } from '../../english/dates/written-day.ts';

/** Holds a piece of a header's line. Hours, zones and weekdays are left out, since they say nothing of a day. */
export type HeaderPiece =
  | { readonly kind: 'day'; readonly day: CalendarDay | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'hour' }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** Sets the longest line that is read as one of a header, in characters: longer ones are prose, or a page's menu. */
export const longestHeaderLine = 200;

const zone = '(?:\\(?(?:[A-Z]{1,4}T|UTC|MSK|WIB|[ECMP]T|GMT)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)';
const half = '(?: ?[AaPp]\\.?[Mm]\\b\\.?)';
const namedZone =
  '(?: (?:Eastern|Central|Mountain|Pacific|Moscow|Local|local)(?: Standard| Daylight)? [Tt]ime)';
const hour = `(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,6})?(?!\\d)${half}?|\\d{1,2}${half}|\\d{4}(?= ?(?:GMT|UTC|hrs)))`;
// A machine glues the hour to its day with a T: "2022-03-07T10:15:00.000+03:00".
const pieces = new RegExp(
  [
    `(?<![\\p{L}\\d/.-])(?<day>${WRITTEN_DAY})(?:T\\d{2}:?\\d{2}[\\d:.+Z-]*)?`,
    `(?<hour>${hour}(?: ?${zone})?${namedZone}?(?![\\p{L}\\d]))`,
    `(?<weekday>${WEEKDAY}(?:,? the)?)`,
    '(?<zone>(?:\\b[A-Z]{1,3}ST|\\b[A-Z]{1,3}DT|\\b[ECMP]T|\\bGMT|\\bUTC)(?:[+-]\\d{1,2})?(?![\\p{L}\\d]))',
    '(?<year>\\b(?:19|20)\\d{2}\\b)',
    '(?<mark>[|•·●/,;:()[\\]<>—–―«»]|-{1,2}(?= )|\\.(?=\\s|$))',
    '(?<word>[^\\s|•·●/,;:()[\\]<>—–―«»]+)',
  ].join('|'),
  'gu',
);

/**
 * Cuts a line of a header into its pieces; none where the line is too long to be one. Neighbouring words make one piece.
 * Wide digits and odd spaces are read as plain ones.
 */
export function headerPieces(line: string): HeaderPiece[] {
  if (line.length > longestHeaderLine) return [];
  const found: HeaderPiece[] = [];
  let words: string[] | null = null;
  for (const { groups = {} } of line.normalize('NFKC').matchAll(pieces)) {
    const { word } = groups;
    if (word === undefined) {
      words = null;
      const piece = pieceOf(groups);
      if (piece) found.push(piece);
    } else if (words) {
      words.push(word);
    } else {
      words = [word];
      found.push({ kind: 'words', words });
    }
  }
  return found;
}

function pieceOf({ day, hour, zone, year, mark }: Record<string, string | undefined>): HeaderPiece | null {
  if (day !== undefined) return { kind: 'day', day: dayOf(day) };
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  if (hour !== undefined || zone !== undefined) return { kind: 'hour' };
  return mark === undefined ? null : { kind: 'mark', mark };
}
