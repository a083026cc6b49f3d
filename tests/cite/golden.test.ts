import { describe, expect, test } from 'vitest';
import { ALL_WRITERS } from '../../lib/cite/all-writers.ts';
import { CITE_FORMATS } from '../../lib/cite/cite-format.ts';
import { citeSet, SET_FORMATS } from '../../lib/cite/cite-set.ts';
import { plainCitation } from '../../lib/cite/plain-citation.ts';
import { type FULL, sampleQuotes, TODAY } from './sample-quotes.ts';

/** A golden file has one end of line; another test holds the formats to theirs. */
const unified = (text: string): string => text.replaceAll('\r\n', '\n');

/** Shows what a format makes of each sample, under its name. */
const shown = (write: (quote: typeof FULL) => string | null): string =>
  sampleQuotes()
    .map(([name, quote]) => `## ${name}\n\n${unified(write(quote) ?? '(not offered)').trimEnd()}\n`)
    .join('\n');

describe('the golden file of a format shows it with every field missing once', () => {
  test('plain', async () => {
    await expect(shown((quote) => plainCitation(quote, TODAY))).toMatchFileSnapshot('golden/plain.txt');
  });

  test.each(CITE_FORMATS)('%s', async (format) => {
    await expect(shown((quote) => ALL_WRITERS[format](quote, TODAY))).toMatchFileSnapshot(
      `golden/${format}.txt`,
    );
  });

  test.each(SET_FORMATS)('%s of all of them', async (format) => {
    const quotes = sampleQuotes().map(([, quote]) => quote);
    await expect(unified(citeSet(format, quotes, TODAY))).toMatchFileSnapshot(`golden/set.${format}.txt`);
  });
});
