import type { Curated } from '../article/curated.ts';
import { readHeader } from '../article/read-header.ts';
import { isoDay, WRITTEN_DAY } from '../english/dates/written-day.ts';
import { tokenisedText } from '../english/tokenised-text.ts';
import { spaced } from '../text/spaced.ts';
import type { ExtractOutcome, Published } from './extracted.ts';
import { isWrapped } from './is-wrapped.ts';
import { FEWEST_WORDS, MOST_CHARACTERS, outcomeOf } from './outcome-of.ts';

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

function publishedAs(day: string | null, text: string): Published {
  const written = text.matchAll(new RegExp(WRITTEN_DAY, 'gu'));
  const printed = day === null ? null : (written.find(([one]) => isoDay(one) === day)?.[0] ?? null);
  return { day, isSure: false, printed };
}
