import type { Span } from '../model.ts';
import type { MarkedSpan } from './sentences/marks.ts';

/** Words that a line which repeats a quote has at most. */
const MOST_WORDS = 60;
/** Places that are compared with a line; more beginnings alike are found in no article. */
const MOST_PLACES = 8;

/** A stretch in marks with its words, in lower case. */
interface Worded {
  readonly span: MarkedSpan;
  readonly words: readonly string[];
  /** Whether it is all that its paragraph says, or all but its signature. */
  readonly isLine: boolean;
}

/**
 * Finds the lines in marks that repeat what stands in marks elsewhere: pull quotes, subheads and captions say nothing a second
 * time. Of two lines alike the first is kept. The headline is none. Linear in the number of words in marks.
 */
export function repeatedMarks(
  text: string,
  paragraphs: readonly Span[],
  spans: readonly MarkedSpan[],
): ReadonlySet<MarkedSpan> {
  const worded = spans.map((span): Worded => {
    const words =
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return { span, words, isLine: isLine(text, paragraphs[span.paragraph] as Span, span) };
  });
  const places = placesOf(worded);
  return new Set(
    worded.flatMap((one, position) => (isRepeated(one, position, worded, places) ? [one.span] : [])),
  );
}

function isLine(text: string, { start, end }: Span, span: MarkedSpan): boolean {
  return span.outerStart === start && /^(?:[.…]?|\s*[—–―-].{0,120})$/.test(text.slice(span.outerEnd, end));
}

/** Lists where each pair of words begins, as stretch and position within it. */
function placesOf(worded: readonly Worded[]): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const places = new Map<string, [number, number][]>();
  for (const [position, { words }] of worded.entries())
    for (let k = 0; k + 1 < words.length; k++) {
      const pair = `${words[k]} ${words[k + 1]}`;
      const found = places.get(pair);
      if (!found) places.set(pair, [[position, k]]);
      else if (found.length < MOST_PLACES) found.push([position, k]);
    }
  return places;
}

function isRepeated(
  { span, words, isLine: isAlone }: Worded,
  position: number,
  worded: readonly Worded[],
  places: ReturnType<typeof placesOf>,
): boolean {
  if (!isAlone || span.paragraph === 0 || words.length < 2 || words.length > MOST_WORDS) return false;
  return (places.get(`${words[0]} ${words[1]}`) ?? []).some(([other, from]) => {
    const its = worded[other] as Worded;
    if (other === position || its.span.paragraph === 0) return false;
    if (its.isLine && its.words.length === words.length && other > position) return false;
    return words.every((word, k) => its.words[from + k] === word);
  });
}
