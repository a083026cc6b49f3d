import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './page-reader-in-page.ts';

const BODY = '<p>Marland</p><p id="two">It rained in Zubrovia.</p>';

/** What a page does between two decisions of its first reading, and where lines stand in the end. */
const CHANGES: readonly { name: string; change: string; lines: readonly string[] }[] = [
  { name: 'takes a name away', change: 'two.remove()', lines: ['Marland'] },
  {
    name: 'puts other words in its place',
    change: `two.firstChild.data = 'The rain is over in the west.'`,
    lines: ['Marland'],
  },
  {
    name: 'moves it within its text',
    change: `two.firstChild.data = 'In Zubrovia it rained.'`,
    lines: ['Marland', 'Zubrovia'],
  },
  { name: 'has it read twice', change: '', lines: ['Marland', 'Zubrovia'] },
];

const LINES =
  '<p id="text" style="white-space: pre">It rained in Marland.\nThen in Zubrovia.\nAnd in Coastal Union.</p>';

/** What a page does while a text of several lines is read, and where lines stand in the end. */
const CHANGES_OF_LINES: readonly { name: string; change: string; lines: readonly string[] }[] = [
  { name: 'has it read twice', change: '', lines: ['Coastal Union', 'Marland', 'Zubrovia'] },
  { name: 'takes it away', change: 'text.remove()', lines: [] },
  {
    name: 'writes another one',
    change: `text.firstChild.data = 'Sun\\n\\nin Zubrovia'`,
    lines: ['Zubrovia'],
  },
  { name: 'leaves one line', change: `text.firstChild.data = 'Sun in Zubrovia'`, lines: ['Zubrovia'] },
  { name: 'leaves no name', change: `text.firstChild.data = 'Sun\\nin the west'`, lines: [] },
];

inBrowsers<typeof InPage>('a reader', `${import.meta.dirname}/page-reader-in-page.ts`, ({ inPage }) => {
  test.each(CHANGES)('of a page that $name while it decides', async ({ change, lines }) => {
    expect(await inPage.linesOfChangedWhileDeciding(BODY, change)).toEqual(lines);
  });

  test.each(CHANGES_OF_LINES)(
    'of a page that $name, whenever the reading of its lines pauses',
    async ({ change, lines }) => {
      expect(await inPage.linesOfChangedWhileReading(LINES, change)).toEqual([lines]);
    },
  );
});
