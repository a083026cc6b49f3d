import { expect, test } from 'vitest';
import { paragraphAround } from '../../../lib/page/card/paragraph-around.ts';
import type { PaintedMention } from '../../../lib/page/follow/names-script.ts';

const around = (text: string, name: string, longest: number) => {
  const start = text.indexOf(name);
  const mention = { start, end: start + name.length } as PaintedMention['mention'];
  return paragraphAround({ block: { ordinal: 0, mentions: [], scanned: { text } }, mention }, longest);
};

const LONG = `${'one two '.repeat(20)}Ana Ruiz${' six seven'.repeat(20)}`;

test.each([
  ['a short block whole', 'Ana Ruiz came.', 100, 'Ana Ruiz came.'],
  ['of a long one what stands around the name, cut between words', LONG, 32, 'one two Ana Ruiz six seven'],
  [
    'the start, where the name stands there',
    `Ana Ruiz${' six seven'.repeat(20)}`,
    24,
    'Ana Ruiz six seven six',
  ],
  ['the end, where it stands there', `${'one two '.repeat(20)}Ana Ruiz`, 24, 'two one two Ana Ruiz'],
  [
    'a word without a space, cut',
    `${'x'.repeat(40)}Ana Ruiz${'x'.repeat(40)}`,
    20,
    `${'x'.repeat(6)}Ana Ruiz${'x'.repeat(6)}`,
  ],
])('gives %s', (_, text, longest, expected) => {
  const found = around(text, 'Ana Ruiz', longest);
  expect(found).toBe(expected);
  expect(found.length).toBeLessThanOrEqual(longest);
});
