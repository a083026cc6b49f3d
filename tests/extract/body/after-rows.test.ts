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
    goes: [{ text: 'Subscribe to continue reading.' }, { text: 'Subscribe to unlock this article' }],
    stays: [{ text: 'She likes to read by the river.' }],
  },
  offer: {
    goes: [
      { text: 'Then €9 per month. Cancel any time.' },
      { text: 'Cancel anytime during your trial.' },
      { text: 'Complete digital access to quality journalism on any device.' },
      { text: '€1 for 4 weeks' },
    ],
    stays: [
      { text: 'Bread costs €9 a week, and she can cancel any time.' },
      {
        text: 'Then €9 per month was all that a baker in Zenda could pay, and nobody who sold bread had more.',
      },
      { text: 'Then the price rose to €9 per month.' },
    ],
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
    goes: [
      { text: 'Sign up for our newsletter.' },
      { text: 'Please follow us on Twitter.' },
      { text: 'Support local journalism.' },
    ],
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
  issue: {
    goes: [
      { text: 'This article appears in the March issue.', behind: 0 },
      { text: 'This essay is adapted from “A year of rain that nobody will forget”.', behind: 2 },
    ],
    stays: [
      { text: 'This article of the law was read aloud.', behind: 0 },
      { text: 'This article appears in the March issue.', before: 20, behind: 20 },
      { text: 'The article appeared in March.', behind: 0 },
      { text: 'This post originally appeared on a page of bakers.', behind: 0 },
    ],
  },
  'earlier-version': {
    goes: [
      { text: 'An earlier version of this column misstated the day of the flood.', behind: 0 },
      { text: 'Correction: An earlier version of this article gave a wrong day.', before: 0 },
      { text: 'This story has been updated to say “nobody in Zenda had seen the river”.', behind: 1 },
    ],
    stays: [
      { text: 'An earlier version of the law had no such article.', behind: 0 },
      { text: 'This story was told in Zenda for years.', behind: 0 },
    ],
  },
  writer: {
    goes: [
      { text: 'Ann Lee teaches forestry in Zenda.', behind: 0 },
      { text: 'Tom Reyes is the founding editor of The Post.', behind: 1 },
      { text: 'Ann Lee is the author of “All the rain that fell on Zenda”.', behind: 0 },
    ],
    stays: [
      { text: 'Tom Reyes teaches forestry in Zenda.', behind: 0 },
      { text: 'Tom Reyes is the mayor of Zenda.', behind: 0 },
      { text: 'Ann Lee said that it rained.', behind: 0 },
      { text: 'Ann Lee teaches forestry in Zenda.', behind: 9 },
    ],
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
  'labelled-day': {
    goes: [
      { text: 'Posted 02-03-26, last changed 02-05-26' },
      { text: 'Last updated 7 March 2022.' },
      { text: 'Page last reviewed: 7 March 2022' },
    ],
    stays: [
      { text: 'She updated her list of the houses under water on 7 March 2022.' },
      { text: 'Updated lists name 12 houses.' },
      { text: 'Published 7 March 2022' },
      { text: 'On 7 March 2022 the rain stopped.' },
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
    goes: [{ text: 'Advertisement' }, { text: '20:37' }, { text: '3:59 PM' }, { text: 'Buy this issue' }],
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
    { before, behind, isBeforeProse, title: 'Rain in Zenda', authors: ['Ann Lee'] },
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
