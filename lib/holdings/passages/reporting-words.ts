import { cuesOf } from '../../english/cues.ts';
import type { Quote, Span } from '../../model.ts';
import { spaced } from '../../text/spaced.ts';

type Reported = Pick<Quote, 'start' | 'cue' | 'speaker' | 'corrected'> & Partial<Pick<Quote, 'by'>>;

/** Words beside a cue that are shown with it; of more only the cue is. */
const MOST_BESIDE = 12;
const SOURCE_BEHIND = /\b(?:to|of|by|from)$/;
const HAS_NAME = /\p{Lu}/u;
const DASHED_END = /\s*[,:—–-]+$/;

/**
 * Gives the article's own words that report a quote, so that both can be read in a row: "denied that", "told reporters in May:",
 * "said:". A colon stands where the words do not run into the quote. Null where only the layout reports.
 */
export function reportingWords(text: string, quote: Reported): string | null {
  const { cue, by, corrected } = quote;
  if (!cue) return null;
  const words = plainCue(text.slice(cue.start, cue.end));
  const isGiven = by === 'reader' || corrected?.fields.includes('speaker');
  const read = { words, cue };
  return isGiven ? wordsForAnother(text, quote, read) : wordsBeside(text, quote, read);
}

/** A cue as it stands in the text, and its plain words. */
interface ReadCue {
  readonly words: string;
  readonly cue: Span;
}

/** Leaves out whom the article names where the reader has another one speak: "Ann Lee said Tom Reyes" has one speak of the other. */
function wordsForAnother(text: string, { start }: Reported, read: ReadCue): string | null {
  const { words, cue } = read;
  if (SOURCE_BEHIND.test(words)) return null;
  if (HAS_NAME.test(words.slice(1))) return `(${words})`;
  const all = wordsBeside(text, { start, speaker: null }, read);
  return cue.end <= start && HAS_NAME.test(all.slice(words.length)) ? `${words} …` : all;
}

function wordsBeside(
  text: string,
  { start, speaker }: Pick<Reported, 'start' | 'speaker'>,
  { words, cue }: ReadCue,
): string {
  // "Ann Lee denied that Tom Reyes said": a clause with a subject of its own stands apart.
  if (speaker && cue.start < speaker.start && speaker.end < cue.end) return `(${words})`;
  // "according to": whoever stands behind belongs to it. Elsewhere the name stands beside the quote already.
  const source = SOURCE_BEHIND.test(words) && speaker && speaker.start >= cue.end ? speaker : null;
  const named = source ? `${words} ${spaced(text.slice(source.start, source.end))}` : words;
  if (cue.end > start) return `${named}${source ? '' : addressee(text, cue.end, words)}:`;
  const from = speaker && speaker.start >= cue.end && speaker.end <= start ? speaker.end : cue.end;
  const between = spaced(text.slice(from, start))
    .trim()
    .replace(/\s*["“„«‘'’]+$/, '');
  if (/[.?!;]\s|["“”«»]/.test(between) || between.split(' ').length > MOST_BESIDE) return `${named} …`;
  const linked = `${named} ${between.replace(DASHED_END, '').replace(/^,\s*/, '')}`.trim();
  return DASHED_END.test(between) ? `${linked}:` : linked;
}

/** Writes a cue without line breaks, and without the capital of a sentence that it opens. */
function plainCue(cue: string): string {
  const words = spaced(cue).trim();
  const [first = ''] = words.split(' ');
  const isOpening = first === 'According' || cuesOf(first.toLowerCase()).length > 0;
  return isOpening ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Reads whom somebody told what stands before: “A,” Lee told | reporters on Monday. */
function addressee(text: string, from: number, cue: string): string {
  const verb = cue.split(' ').at(-1) ?? '';
  if (!cuesOf(verb).some(({ grammar }) => grammar === 'tell')) return '';
  const behind = /^[^\n.,;:?!—–“”"()]+/.exec(text.slice(from, from + 120))?.[0] ?? '';
  const words = spaced(behind).trim();
  return words === '' || words.split(' ').length > MOST_BESIDE ? ' …' : ` ${words}`;
}
