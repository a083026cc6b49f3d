import { describe, expect, test } from 'vitest';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';

const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each(['', '\n', '“', '”', '“”', ':', 'said', 'said said said', 'According to', ', said'])(
  'nothing is on record in %j',
  (text) => {
    expect(findQuotes(tokenisedText(text)).quotes).toEqual([]);
  },
);

test('a quote keeps its cue', () => {
  const text = 'The bridge, according to Ann Lee, is safe. Tom Reyes pointed out that it was old.';
  expect(
    wordsOf(
      text,
      findQuotes(tokenisedText(text)).quotes.flatMap(({ cue }) => cue ?? []),
    ),
  ).toEqual(expect.arrayContaining(['pointed out']));
});

const subjects: [name: string, text: string, subjects: string[]][] = [
  ['a name', 'Ann Lee crossed the bridge.', ['Ann Lee']],
  ['each sentence’s', 'Ann Lee left. Tom Reyes stayed.', ['Ann Lee', 'Tom Reyes']],
  ['past an adjunct', 'After the rain, Ann Lee left.', ['Ann Lee']],
  ['two', 'Ann Lee and Tom Reyes left.', ['Ann Lee and Tom Reyes']],
];

describe('subjects', () => {
  test.each(subjects)('%s', (_name, text, expected) => {
    expect(wordsOf(text, findQuotes(tokenisedText(text)).subjects)).toEqual(expected);
  });
});
