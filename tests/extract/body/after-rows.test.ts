import { describe, expect, test } from 'vitest';
import { DROPPED_AFTER, rowAgainst } from '../../../lib/extract/body/after-rows.ts';
import type { ArticleLine } from '../../../lib/extract/body/article-lines.ts';

interface Line extends Partial<ArticleLine> {
  readonly text: string;
  readonly before?: number;
  readonly behind?: number;
  readonly isBeforeProse?: boolean;
}

/** What each row takes out, and what looks like it and stays. Alone a text is a line in the middle of an article, without links. */
const CASES: Readonly<Record<string, { readonly goes: readonly Line[]; readonly stays: readonly Line[] }>> = {
  'title-again': {
    goes: [{ text: 'Rain in Zenda', before: 0 }],
    stays: [
      { text: 'Rain in Zenda', before: 9 },
      { text: 'It rained in Zenda all day long.', before: 0 },
    ],
  },
  'link-only': {
    goes: [
      { text: 'Rain in Ruritania', linked: 1 },
      { text: 'Rain in Ruritania', linked: 1, level: 3 },
    ],
    stays: [
      { text: 'Rain in Ruritania', linked: 1, level: 3, isBeforeProse: true },
      { text: 'She pointed to a report of May.', linked: 0.3 },
    ],
  },
  'continue-reading': {
    goes: [{ text: 'Subscribe to continue reading.' }],
    stays: [{ text: 'She likes to read by the river.' }],
  },
  'read-on': {
    goes: [
      { text: 'Related: Rain in Ruritania' },
      { text: 'READ MORE: Rain' },
      { text: 'Lesen Sie auch: Regen' },
      { text: 'More from Zenda', linked: 0.6 },
    ],
    stays: [
      { text: 'Related to this is the price of bread.' },
      { text: 'Watch out for the river, she said.' },
    ],
  },
  call: {
    goes: [{ text: 'Sign up for our newsletter.' }, { text: 'Please follow us on Twitter.' }],
    stays: [
      { text: 'Follow the river and you come to Zenda.' },
      { text: 'The newsletter asked people to sign.' },
    ],
  },
  credit: {
    goes: [
      { text: 'Photo: Ann Lee' },
      { text: '(Image by Zenda Agency)' },
      { text: 'FILE PHOTO: The old market' },
    ],
    stays: [{ text: 'Photographs of the river hung in the hall.' }],
  },
  desk: {
    goes: [
      { text: '(Reporting by Ann Lee; Editing by Tom Reyes)', behind: 0 },
      { text: 'Ann Lee contributed to this report.', behind: 1 },
    ],
    stays: [{ text: 'Reporting is hard in the rain.', behind: 0 }],
  },
  rights: {
    goes: [{ text: '© 2022 The Zenda Post' }, { text: 'Copyright The Zenda Post' }],
    stays: [{ text: 'He sold the copyright to Zenda in May.' }],
  },
  'day-line': {
    goes: [
      { text: 'Published 4:00 am CST, Monday, March 7, 2022', before: 0 },
      { text: 'March 7, 2022', before: 1 },
    ],
    stays: [
      { text: 'On March 7, 2022, it rained.', before: 0 },
      { text: 'March 7, 2022', before: 20, behind: 20 },
    ],
  },
  byline: {
    goes: [
      { text: 'By Ann Lee', before: 0 },
      { text: 'Von Vera Stone und Tom Reyes', before: 1 },
    ],
    stays: [
      { text: 'By Monday it rained', before: 0 },
      { text: 'Ann Lee', before: 0 },
    ],
  },
  label: {
    goes: [{ text: 'Advertisement' }, { text: '20:37' }, { text: '3:59 PM' }],
    stays: [{ text: 'He shrugged.' }],
  },
  shortcode: {
    goes: [{ text: '[button link="/kit"]Send us yours[/button]' }],
    stays: [{ text: '[It] rained all day, she said.' }],
  },
  address: {
    goes: [{ text: 'https://zenda.example/rain' }],
    stays: [{ text: 'See https://zenda.example/rain for more.' }],
  },
};

function against({ text, level = 0, linked = 0, isEntry = false, ...place }: Line): string | null {
  const { before = 10, behind = 10, isBeforeProse = false } = place;
  return rowAgainst(
    { text, level, linked, isEntry },
    { before, behind, isBeforeProse, title: 'Rain in Zenda' },
  );
}

describe.each(Object.entries(CASES))('%s', (name, { goes, stays }) => {
  test.each(goes)('takes out $text', (line) => {
    expect(against(line)).toBe(name);
  });

  test.each(stays)('lets $text', (line) => {
    expect(against(line)).toBeNull();
  });
});

test('every row of the table is tested', () => {
  expect(Object.keys(CASES)).toEqual(DROPPED_AFTER.map(({ name }) => name));
});

test.each([
  'Photo: “We have seen worse than this, and we will see worse again,” said Ann Lee.',
  'Related: "We have seen worse than this, and will again," Ann Lee said.',
])('words in quotation marks stay: %s', (text) => {
  expect(against({ text })).toBeNull();
});
