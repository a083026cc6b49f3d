import { cuesOf } from '../../english/cues.ts';
import type { Quote } from '../../model.ts';
import { spaced } from '../../text/spaced.ts';

type Reported = Pick<Quote, 'start' | 'cue' | 'speaker'>;

/** Words beside a cue that are shown with it; of more only the cue is. */
const MOST_BESIDE = 12;
const DASHED_END = /\s*[,:—–-]+$/;

/**
 * Gives the article's own words that report a quote, so that both can be read in a row: "denied that", "told reporters in May:",
 * "said:". A colon stands where the words do not run into the quote. Null where only the layout reports.
 */
export function reportingWords(text: string, quote: Reported): string | null {
  const { cue, start, speaker } = quote;
  if (!cue) return null;
  const words = plainCue(text.slice(cue.start, cue.end));
  // "Ann Lee denied that Tom Reyes said": a clause with a subject of its own stands apart.
  if (speaker && cue.start < speaker.start && speaker.end < cue.end) return `(${words})`;
  // "according to": whoever stands behind belongs to it. Elsewhere the name stands beside the quote already.
  const source = /\b(?:to|of|by|from)$/.test(words) && speaker && speaker.start >= cue.end ? speaker : null;
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
