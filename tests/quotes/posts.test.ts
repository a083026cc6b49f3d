import { expect, test } from 'vitest';
import { quotesIn, type Row } from './quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a post in a line of its own',
    'It rained. No one should swim. — Ann Lee (@annlee) July 5, 2016',
    ['direct', 'Ann Lee', 'It rained. No one should swim.'],
  ],
  [
    'a post with addresses',
    'It rained. pic.twitter.com/Oqct https://zenda.example/a — Ann Lee (@annlee) July 5, 2016',
    ['direct', 'Ann Lee', 'It rained'],
  ],
  [
    'two posts in a line',
    'It rained. — Ann Lee (@annlee) July 5, 2016 It snowed. — Tom Reyes (@treyes) July 6, 2016',
    ['direct', 'Ann Lee', 'It rained.'],
    ['direct', 'Tom Reyes', 'It snowed.'],
  ],
  [
    'a post behind a tag',
    '<blockquote>It rained. &mdash; Ann Lee (@annlee) July 5, 2016',
    ['direct', 'Ann Lee', 'It rained.'],
  ],
  ['a signature without a post', '— Ann Lee (@annlee) July 5, 2016'],
  ['a handle in an article', 'Follow Ann Lee (@annlee) for more.'],
  ['an article that somebody signs', `${'It rained. '.repeat(100)}— Ann Lee (@annlee) July 5, 2016`],
];

test.each(cases)('%s', (_name, text, ...rows) => {
  expect(quotesIn(text)).toEqual(rows);
});
