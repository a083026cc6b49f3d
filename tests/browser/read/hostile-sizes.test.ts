import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './hostile-sizes-in-page.ts';

/** Work between two turns of the page, in what browsers take longest for: not milliseconds, of which a busy machine makes many. */
const MOST_QUESTIONS = 2_000;
/** A block is cut at 5,000 characters, and where the text that passes them ends. */
const LONGEST_BLOCK = 10_000;

const NAMES = `'Marland and Lena Maric in Zubrovia. '.repeat(80_000)`;
const DEEP = (style: string) =>
  `let at = document.body; for (let i = 0; i < 5_000; i++) { const one = document.createElement('i'); one.style.display = i === 0 ? '${style}' : ''; at.append(one); at = one; } at.append('Marland');`;

const LINES: readonly { name: string; build: string }[] = [
  { name: '3 MB of names in one text', build: `document.body.append(${NAMES})` },
  {
    name: '3 MB of names in 30 texts',
    build: `for (let i = 0; i < 30; i++) document.body.append(${NAMES}.slice(0, 100_000))`,
  },
  {
    name: '30,000 texts',
    build: `for (let i = 0; i < 30_000; i++) document.body.append('Marland ')`,
  },
  {
    name: '30,000 inline elements',
    build: `for (let i = 0; i < 30_000; i++) { const one = document.createElement('i'); one.append('Marland '); document.body.append(one); }`,
  },
];

inBrowsers<typeof InPage>(
  'hostile sizes',
  `${import.meta.dirname}/hostile-sizes-in-page.ts`,
  ({ inPage }) => {
    test.each(LINES)('a line of $name is read in steps', async ({ build }) => {
      const { questions, longest } = await inPage.lineSteps(build);
      expect(questions).toBeLessThan(MOST_QUESTIONS);
      expect(longest).toBeLessThanOrEqual(LONGEST_BLOCK);
    });

    test('3 MB of names in one text are swept in steps, each with its guesses once', async () => {
      const [steps, guesses] = await inPage.sweepSteps(`document.body.append(${NAMES})`);
      expect(steps).toBeGreaterThan(150);
      expect(guesses).toBeLessThan(10);
    });

    test('an element below 5,000 levels without a box is hidden, and half of them are asked about at most', async () => {
      const { isBoxed, questions } = await inPage.askInnermost(DEEP('none'));
      expect(isBoxed).toBe(false);
      expect(questions).toBeLessThan(2_600);
    });

    test('levels without a box are asked about from the outside in', async () => {
      const asked = (style: string, levels: string) =>
        inPage.askInnermost(DEEP(style).replace('5_000', levels));
      expect(await asked('none', '200')).toMatchObject({ isBoxed: false, styles: 1 });
      expect(await asked('contents', '2')).toMatchObject({ isBoxed: true, styles: 0 });
      expect(await asked('contents', '1')).toMatchObject({ isBoxed: true, styles: 1 });
    });

    test('of 30,000 elements whose flow is known, few styles are held', async () => {
      expect(await inPage.asksAgain(3)).toEqual({ flow: 0, size: 0 });
      expect(await inPage.asksAgain(30_000)).toEqual({ flow: 0, size: 1 });
    });
  },
);
