import type { Curated } from '../article/curated.ts';
import { readHeader } from '../article/read-header.ts';
import { isoDay, WRITTEN_DAY } from '../english/dates/written-day.ts';
import { tokenisedText } from '../english/tokenised-text.ts';
import { spaced } from '../text/spaced.ts';
import type { ExtractOutcome, Published } from './extracted.ts';
import { FEWEST_WORDS, MOST_CHARACTERS, outcomeOf } from './outcome-of.ts';

/** A line of a text that was wrapped by its writer's program is at most so long. Characters. */
const widestWrap = 100;
const narrowestWrap = 40;

/** Reads plain text, from a file or pasted, as an article: its own header says what it is. The headline stays in the text. */
export function extractText(written: string, curated: Curated): ExtractOutcome {
  if (written.length > MOST_CHARACTERS)
    return {
      ok: false,
      error: { code: 'page-too-large', what: 'characters', count: written.length, most: MOST_CHARACTERS },
    };
  const text = textParagraphs(written).join('\n\n');
  const { title, date, source, address } = readHeader(tokenisedText(text), curated);
  const value = {
    ...{
      title,
      authors: [],
      published: publishedAs(date, text),
      site: source,
      address,
      language: null,
      text,
    },
    ...{ isExcerpt: false, isWhole: true },
  };
  return outcomeOf(value, FEWEST_WORDS);
}

/** Cuts plain text into paragraphs: at empty lines, and at every line break of a text that was not wrapped. */
export function textParagraphs(written: string): string[] {
  const blocks = written
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/);
  return blocks.flatMap((block) => {
    const lines = block
      .split('\n')
      .map((line) => spaced(line).trim())
      .filter((line) => line !== '');
    return isWrapped(lines) ? [lines.join(' ')] : lines;
  });
}

/** Sees a paragraph whose lines end where the page was full: all but the last are nearly as long as the longest. */
function isWrapped(lines: readonly string[]): boolean {
  const widest = Math.max(0, ...lines.map((line) => line.length));
  return (
    lines.length > 1 &&
    widest <= widestWrap &&
    widest >= narrowestWrap &&
    lines.slice(0, -1).every((line) => line.length >= widest * 0.7)
  );
}

function publishedAs(day: string | null, text: string): Published {
  const written = text.matchAll(new RegExp(WRITTEN_DAY, 'gu'));
  const printed = day === null ? null : (written.find(([one]) => isoDay(one) === day)?.[0] ?? null);
  return { day, isSure: false, printed };
}
