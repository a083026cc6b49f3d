import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { citeFile, citeSet } from '../../lib/cite/cite-set.ts';
import { type CitedSource, citedSource, oneLine } from '../../lib/cite/cited-source.ts';
import { bibtexEntry } from '../../lib/cite/references/bibtex.ts';
import { cslItem, cslJson } from '../../lib/cite/references/csl-json.ts';
import { referenceNotes } from '../../lib/cite/references/reference-notes.ts';
import { risRecord } from '../../lib/cite/references/ris.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { FULL, HOSTILE, sampleQuotes, TODAY } from './sample-quotes.ts';

/** What other programs read of ours: all samples, and every hostile text in every place for a text. */
const QUOTES: readonly (readonly [name: string, quote: QuoteView])[] = [
  ...sampleQuotes(),
  ...HOSTILE.flatMap(([name, text]) => [
    [`${name} as words`, { ...FULL, text }] as const,
    [`${name} as title`, { ...FULL, title: text }] as const,
    [`${name} as source`, { ...FULL, source: text }] as const,
    [`${name} as reporting words`, { ...FULL, reporting: text }] as const,
    [`${name} as speaker`, { ...FULL, speakers: [{ id: FULL.speakers[0]!.id, name: text }] }] as const,
  ]),
];

const partsOf = (iso: string | null) =>
  iso === null ? undefined : { 'date-parts': [iso.split('-').map(Number)] };

const readOne = (text: string): Record<string, unknown> => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0]!;
};

/** What every program must read of a source. */
const sharedOf = ({ title, address }: CitedSource) => ({
  title: title ?? undefined,
  URL: address ?? undefined,
});

describe('citation-js reads back', () => {
  test.each(QUOTES)('BibTeX: %s', (_, quote) => {
    const cited = citedSource(quote, TODAY);
    const { title, URL, issued, accessed, publisher, note, author } = readOne(bibtexEntry(quote, TODAY));
    expect({ title, URL, issued, accessed, publisher, note }).toEqual({
      ...sharedOf(cited),
      issued: partsOf(cited.day),
      accessed: cited.address === null ? undefined : partsOf(cited.accessed),
      publisher: cited.source ?? undefined,
      note: referenceNotes(quote, cited),
    });
    expect(author).toEqual(
      cited.authors.length === 0
        ? undefined
        : [
            { given: 'Tom', family: 'Reyes' },
            { given: 'Maria', 'non-dropping-particle': 'van der', family: 'Berg' },
            { family: 'Staff & Agencies' },
          ],
    );
  });

  test.each(QUOTES)('RIS: %s', (_, quote) => {
    const cited = citedSource(quote, TODAY);
    const read = readOne(risRecord(quote, TODAY));
    // It drops the day of `DA` where there is a year, and calls the writers of news reporters.
    expect({ ...read, note: [read.note].flat() }).toMatchObject({
      ...JSON.parse(JSON.stringify(sharedOf(cited))),
      ...(cited.source === null ? {} : { 'container-title': cited.source }),
      ...(cited.day === null ? {} : { issued: { 'date-parts': [[Number(cited.day.slice(0, 4))]] } }),
      ...(cited.accessed === null ? {} : { accessed: partsOf(cited.accessed) }),
      ...(cited.authors.length === 0
        ? {}
        : { reporter: ['Reyes, Tom', 'van der Berg, Maria', 'Staff & Agencies'] }),
      note: [
        referenceNotes(quote, cited),
        ...(cited.link === null ? [] : [`The words there: ${cited.link}`]),
      ],
    });
  });

  test.each(QUOTES)('CSL-JSON: %s', (_, quote) => {
    const { _graph, ...read } = readOne(cslJson([quote], TODAY));
    expect(read).toEqual(JSON.parse(JSON.stringify(cslItem(quote, TODAY))));
  });

  test.each(['bibtex', 'ris', 'csl-json'] as const)('each of many in %s', (format) => {
    const { data } = new Cite(
      citeSet(
        format,
        sampleQuotes().map(([, quote]) => quote),
        TODAY,
      ),
    );
    expect(data).toHaveLength(sampleQuotes().length);
  });
});

describe('a table', () => {
  const quotes = QUOTES.map(([, quote]) => quote);
  const file = citeFile('csv', quotes, { setName: 'Ana Ruiz', today: TODAY });
  const { data, errors, meta } = Papa.parse(file.text, { header: true, skipEmptyLines: true });

  test('is read back whole by papaparse', () => {
    expect(errors).toEqual([]);
    expect(data).toHaveLength(quotes.length);
    const unguarded = (cell = '') => cell.replace(/^'(?=[=+\-@|%＝＋－＠])/, '');
    expect(
      data.map((row) =>
        ['Words', 'Title', 'Source', 'Reporting words', 'Address'].map((name) => unguarded(row[name])),
      ),
    ).toEqual(
      quotes.map(({ text, title, source, reporting, address }) =>
        [text, title ?? '', source ?? '', reporting ?? '', address ?? ''].map(oneLine),
      ),
    );
  });

  test('has no cell that a spreadsheet takes for a formula', () => {
    for (const row of data)
      for (const name of meta.fields) expect(row[name]).not.toMatch(/^[=+\-@|%\t\r＝＋－＠]/);
  });

  test('begins with a mark of its encoding, and ends its rows as the standard asks', () => {
    expect(file.text).toMatch(/^\ufeff"Speaker",/);
    expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test.each(QUOTES)('RIS has a field in each line, and one record: %s', (_, quote) => {
  const lines = risRecord(quote, TODAY).split('\r\n');
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
});
