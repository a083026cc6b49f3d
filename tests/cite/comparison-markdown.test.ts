import { describe, expect, test } from 'vitest';
import { comparisonMarkdown, type QuoteBeside } from '../../lib/cite/comparison-markdown.ts';
import { markdownCitation } from '../../lib/cite/markdown.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { RoleView } from '../../lib/holdings/role-view.ts';
import { DISOWNED_SAMPLES, FULL, HOSTILE, TODAY } from './sample-quotes.ts';

const beside = (quote: QuoteView, ...words: string[]): QuoteBeside => ({
  quote,
  shared: words.map((word) => {
    const start = quote.text.indexOf(word);
    return { start, end: start + word.length };
  }),
  sameTextAs: null,
});
const DENIED: QuoteView = {
  ...FULL,
  ...{ kind: 'indirect', text: 'the bridge\nwould ever open', stance: 'denied', reporting: 'denied that' },
  ...{
    by: 'pronoun',
    namedAs: 'He',
    describedAs: null,
    speakers: [{ ...FULL.speakers[0]!, name: 'Tom Vale' }],
  },
  ...{ role: null, date: null, source: null, title: null, address: null, fragment: null, kept: null },
};

/** Cuts a line of a table at its bars. */
const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('quotes side by side, in Markdown', () => {
  const title = 'Vale | Ruiz';
  const written = comparisonMarkdown([beside(FULL, 'bridge', 'open'), beside(DENIED, 'bridge', 'open')], {
    title,
    today: TODAY,
  });
  const [heading, table = '', note, ...rest] = written.split('\n\n');
  const rows = new Map(table.split('\n').map((line) => [cellsOf(line)[0], cellsOf(line).slice(1)]));

  test('say where two are of one text', () => {
    const text = comparisonMarkdown([beside(FULL), { ...beside(FULL), sameTextAs: 1 }], {
      title,
      today: TODAY,
    });
    expect(text.match(/the same text as 1: one source/g)).toHaveLength(1);
    expect(text).toMatch(/^\| \*\*Source\*\* \|.*; the same text as 1: one source \|$/m);
  });

  test('have a heading, a table and a note on what is bold', () => {
    expect(heading).toBe('# Vale \\| Ruiz');
    expect(rows.get('')).toEqual(['1', '2']);
    expect(rows.get('---')).toEqual(['---', '---']);
    expect(note).toMatch(/^Bold: /);
  });

  test.each([
    ['Speaker', ['Ana Ruiz', 'Tom Vale; speaker inferred from “he”']],
    ['Role then', ['Mayor of Zenda', 'not stated']],
    ['Reported', ['3 May 2024', 'undated']],
    ['Source', ['The Zenda Post; “The bridge opens”', 'not stated']],
    ['What was done with the words', ['said', 'denied']],
    ['Grade', ['quoted verbatim', 'reported, not verbatim']],
    [
      'Words',
      [
        'told reporters: “The **bridge** will **open** before the winter,”',
        'denied that the **bridge** would ever **open**',
      ],
    ],
  ])('say of each: %s', (name, cells) => {
    expect(rows.get(`**${name}**`)).toEqual(cells);
  });

  test('are each cited whole below', () => {
    expect(rest.join('\n\n')).toBe(
      [FULL, DENIED].map((quote, at) => `## ${at + 1}\n\n${markdownCitation(quote, TODAY)}`).join('\n\n'),
    );
  });

  test('say who gives an office, and who says otherwise', () => {
    const told = (role: string, source: string, inferredFrom: string | null = null) =>
      ({ role, source, date: '2024-05-01', inferredFrom }) as RoleView;
    const quote = {
      ...FULL,
      role: null,
      roleAt: {
        role: told('mayor', 'AP'),
        isOwn: false,
        differing: [told('deputy', 'Xinhua', 'her deputy')],
      },
    };
    const line = comparisonMarkdown([beside(quote)], { title, today: TODAY }).split('\n')[5];
    expect(cellsOf(line ?? '')[1]).toBe(
      'Mayor (according to AP, 1 May 2024); Deputy (inferred from “her deputy”) (according to Xinhua, 1 May 2024)',
    );
  });

  test.each(DISOWNED_SAMPLES)('never show what was not said as said: %#', (quote, word) => {
    const lines = comparisonMarkdown([beside(quote)], { title, today: TODAY }).split('\n');
    const words = cellsOf(lines.find((line) => line.startsWith('| **Words**')) ?? '')[1];
    expect(words?.startsWith(word)).toBe(true);
  });

  test.each(HOSTILE)('keep their cells: %s', (_, text) => {
    const quote: QuoteView = { ...FULL, ...{ text, title: text, source: text, reporting: text, role: text } };
    const [, , ...lines] = comparisonMarkdown([beside(quote), beside(FULL)], { title: text, today: TODAY })
      .split('\n\n')
      .slice(0, 2)
      .join('\n')
      .split('\n');
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      expect(cellsOf(line)).toHaveLength(3);
      expect(line.replaceAll(/\\[!-/:-@[-`{-~]/g, '').replaceAll('**', '')).not.toMatch(/[`*_[\]<>#~&!$^{}]/);
    }
  });
});
