import { afterEach, expect, test } from 'vitest';
import { painted } from '../../e2e/page-probe.ts';
import { inBrowsers, PLAIN_TEXT } from '../in-browsers.ts';
import type * as InPage from './follower-in-page.ts';

const LINES = 'It rained in Marland.\nIt rained in Zubrovia.\nAnd in Coastal Union.';
const ALL = ['Marland', 'Zubrovia', 'Coastal Union'];
const PRE = `<p id="one" style="white-space: pre">${LINES}</p>`;
const LONG = `const words = 'It rained all day. '.repeat(1_300);
  one.textContent = 'Marland. ' + words + 'Zubrovia. ' + words + 'Coastal Union.';`;

/** A body in which one text is cut into several blocks, and the names that are painted, block by block. */
const BODIES: readonly { name: string; html: string; prepare?: string; names: readonly string[][] }[] = [
  ...['pre-line', 'pre', 'pre-wrap', 'break-spaces', 'preserve-breaks'].map((kept) => ({
    name: `line breaks kept by ${kept}`,
    html: `<p style="white-space: ${kept}">${LINES}</p>`,
    names: ALL.map((one) => [one]),
  })),
  { name: 'blank lines between', html: PRE.replaceAll('\n', '\n\n \n'), names: ALL.map((one) => [one]) },
  {
    name: 'lines that join the elements around',
    html: '<p style="white-space: pre">With <b>Lena</b> Maric\nIt rained in Marland.\nThen in Coastal <i>Union</i> and <i>Zubrovia</i></p>',
    names: [['Lena Maric'], ['Marland'], ['Coastal Union', 'Zubrovia']],
  },
  {
    name: 'a surname before the full name',
    html: '<p style="white-space: pre">It was what Maric had said.\nThen Lena Maric left.\nAnd Maric came back.</p>',
    names: [['Maric'], ['Lena Maric'], ['Maric']],
  },
  {
    name: '50,000 characters without a line break',
    html: '<p id="one"></p>',
    prepare: LONG,
    names: ALL.map((one) => [one]),
  },
  {
    name: '50,000 characters in lines',
    html: '<p id="one" style="white-space: pre-wrap"></p>',
    prepare: `${LONG} one.firstChild.data = one.textContent.replaceAll('day. ', 'day.\\n')`,
    names: ALL.map((one) => [one]),
  },
];

/** What a page does after three lines of one text were read, and what is painted then; then what it does next. */
const CHANGES: readonly {
  name: string;
  steps: readonly (readonly [change: string, ...names: string[]])[];
}[] = [
  { name: 'removes it', steps: [['one.remove()']] },
  { name: 'empties it', steps: [[`one.firstChild.data = ''`]] },
  {
    name: 'writes other lines',
    steps: [
      [`one.firstChild.data = 'Zubrovia\\nand\\nMarland'`, 'Zubrovia', 'Marland'],
      [`one.firstChild.data = 'and Coastal Union'`, 'Coastal Union'],
      [`one.firstChild.data = 'Marland\\nand Zubrovia'`, 'Marland', 'Zubrovia'],
    ],
  },
  {
    name: 'takes the middle line out',
    steps: [['one.firstChild.deleteData(22, 23)', 'Marland', 'Coastal Union']],
  },
  { name: 'adds a line', steps: [[`one.firstChild.appendData('\\nMarland')`, ...ALL, 'Marland']] },
  { name: 'splits it within a line', steps: [['one.firstChild.splitText(30)', ...ALL]] },
  {
    name: 'adds to its last line, and takes that away',
    steps: [
      [`one.insertAdjacentHTML('beforeend', ' <b>and Zubrovia</b>')`, ...ALL, 'Zubrovia'],
      [`one.querySelector('b').remove()`, ...ALL],
    ],
  },
  {
    name: 'adds to its first line, and takes all away',
    steps: [
      [`one.insertAdjacentHTML('afterbegin', '<b>Zubrovia</b> ')`, 'Zubrovia', ...ALL],
      ['one.remove()'],
    ],
  },
  { name: 'joins the lines', steps: [[`one.replaceWith(one.textContent)`, ...ALL]] },
];

inBrowsers<typeof InPage>(
  'a text of several blocks',
  `${import.meta.dirname}/follower-in-page.ts`,
  ({ inPage, page }) => {
    const names = () => expect.poll(() => painted(page()));
    afterEach(() => inPage.stop());

    test.each(BODIES)('$name', async ({ html, prepare, names: all }) => {
      await inPage.follow(html, prepare);
      await names().toEqual(all.flat());
      expect(await inPage.namesByBlock()).toEqual(all);
    });

    test.each(CHANGES)('in a page that $name', async ({ steps }) => {
      await inPage.follow(`<div>${PRE}</div>`);
      await names().toEqual(ALL);
      for (const [change, ...expected] of steps) {
        await page().evaluate(change);
        await names().toEqual(expected);
        // None under other words, and none off the page.
        await expect.poll(() => inPage.lines()).toBe(expected.length);
      }
    });

    test('a document of plain text', async () => {
      const plain = await page().browser().newPage();
      await plain.goto(new URL(PLAIN_TEXT, page().url()).href);
      expect(await plain.evaluate('document.contentType')).toBe('text/plain');
      await plain.bringToFront();
      await plain.evaluate(
        `import('/tests/browser/follow/follower-in-page.ts').then((it) => it.followPage())`,
      );
      await expect.poll(() => painted(plain)).toEqual(ALL);
      await plain.close();
      await page().bringToFront();
    });
  },
);
