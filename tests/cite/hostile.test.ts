import { describe, expect, test } from 'vitest';
import { ALL_WRITERS } from '../../lib/cite/all-writers.ts';
import { CITE_FORMATS } from '../../lib/cite/cite-format.ts';
import { oneLine } from '../../lib/cite/cited-source.ts';
import { quotesCsv } from '../../lib/cite/csv.ts';
import { htmlCitation } from '../../lib/cite/html.ts';
import { quotationsJsonLd } from '../../lib/cite/json-ld.ts';
import { markdownCitation } from '../../lib/cite/markdown.ts';
import { plainCitation } from '../../lib/cite/plain-citation.ts';
import { risRecord } from '../../lib/cite/references/ris.ts';
import { statement } from '../../lib/cite/statement.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { DISOWNED_SAMPLES, FULL, HOSTILE, sampleQuotes, TODAY } from './sample-quotes.ts';

const everywhere = (text: string): QuoteView => ({
  ...FULL,
  ...{ text, title: text, source: text, reporting: text, role: text, describedAs: text, namedAs: text },
  by: 'pronoun',
  note: text,
  address: `https://zenda.example/${encodeURI(text.toWellFormed())}?a=(b)&c="d"'<e>{f}`,
});

/** The markup that is ours; attributes hold no bare mark. */
const OURS =
  /<\/?(?:figure|figcaption|bdi)>|<blockquote cite="[^"<>]*">|<\/(?:blockquote|p|cite|time|a)>|<p dir="auto">|<cite dir="auto">|<time datetime="[^"<>]*">|<a href="[^"<>]*">/g;

const plainOf = (html: string): string =>
  html
    .replaceAll(OURS, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each(HOSTILE)('%s', (_, text) => {
  const quote = everywhere(text);

  test('is no markup in HTML', () => {
    const html = htmlCitation(quote, TODAY);
    expect(html.replaceAll(OURS, '')).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(plainOf(html)).toContain(statement(quote));
  });

  test('stays in its block quote in Markdown, and what is escaped is what was said', () => {
    const [first = '', second = '', third = '', ...others] = markdownCitation(quote, TODAY).split('\n');
    expect([second, others]).toEqual(['>', []]);
    expect(first.slice(2).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(statement(quote));
    expect(first).not.toMatch(/^> (?:[-+=>#]|\d+[.)])/);
    expect(first.slice(2).replaceAll(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>#|~&!$^{}]/);
    for (const [, address = ''] of third.matchAll(/\]\(([^)]*)\)/g))
      expect(address).not.toMatch(/[()<>\s\\]/);
  });

  test('ends no script in JSON-LD', () => {
    const json = quotationsJsonLd([quote], TODAY);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)['@graph']).toHaveLength(1);
  });

  test('is one line of plain text, and one of the link', () => {
    expect(plainCitation(quote, TODAY).split('\n')).toHaveLength(2);
    expect(plainCitation(quote, TODAY)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('whatever the format', () => {
  const formats = [
    ...CITE_FORMATS.map((format) => [format, ALL_WRITERS[format]] as const),
    ['plain', plainCitation] as const,
  ];

  test.each(formats)('a denial is cited with its denial: %s', (_, write) => {
    for (const [quote, word] of DISOWNED_SAMPLES) expect(write(quote, TODAY)).toContain(word);
  });

  test.each(formats)('nothing that is not known reads as a value: %s', (_, write) => {
    for (const [, quote] of sampleQuotes()) {
      const text = write(quote, TODAY) ?? '';
      expect(text.replaceAll(/": null\b/g, '')).not.toMatch(/\bnull\b|undefined|NaN|\[object/);
    }
  });

  test.each(formats.filter(([name]) => name !== 'link'))(
    'an inferred speaker is said to be inferred: %s',
    (_, write) => {
      expect(write({ ...FULL, by: 'pronoun', namedAs: 'She' }, TODAY)).toMatch(/inferred (?:from|\\?&)/);
    },
  );

  test.each(formats.filter(([name]) => name !== 'link'))(
    'a day that is not confirmed is said to be so: %s',
    (_, write) => {
      const kept = { ...FULL.kept!, dateIsSure: false };
      expect(write({ ...FULL, kept }, TODAY)).toMatch(/not confirmed/);
    },
  );

  test.each(formats.filter(([name]) => name !== 'link'))(
    'an article without a day is said to be undated: %s',
    (_, write) => {
      expect(write({ ...FULL, date: null }, TODAY)).toMatch(/undated|n\.d\.|no date/);
    },
  );

  test.each(formats)('the link to the words and the plain address are both there: %s', (_, write) => {
    const text = (write(FULL, TODAY) ?? '').replaceAll('&amp;', '&');
    expect(text).toContain(`${FULL.address}#:~:${FULL.fragment}`);
    expect(text.split(FULL.address!).length).toBeGreaterThan(2);
    expect(oneLine(text)).toContain('The bridge will open before the winter');
  });
});

test('an address or a language with breaks in it begins no record and no line of its own', () => {
  const broken = 'https://zenda.example/a\r\nER  - \r\nTY  - BOOK\u2028AU  - Kit Marsh';
  const quote = {
    ...FULL,
    address: broken,
    kept: { ...FULL.kept!, language: 'en\r\nER  - \r\nTY  - BOOK' },
  };
  const lines = risRecord(quote, TODAY).split('\r\n');
  expect(lines.filter((one) => /^(?:TY|ER|AU) {2}-/.test(one))).toEqual(
    risRecord(FULL, TODAY)
      .split('\r\n')
      .filter((one) => /^(?:TY|ER|AU) {2}-/.test(one)),
  );
  expect(plainCitation(quote, TODAY).split(/[\n\r\u2028]/)).toHaveLength(2);
  expect(quotesCsv([quote], TODAY).split('\r\n')).toHaveLength(3);
});
