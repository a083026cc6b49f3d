import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import type { ArticleId } from '../../lib/model.ts';
import { makeActor } from '../names/make-actor.ts';

const actors = [
  makeActor('ann-lee', 'person', ['Ann Lee'], ['Lee']),
  makeActor('ruritania', 'state', ['Ruritania'], [], ['Strelsau']),
  makeActor('zenda-press', 'organisation', ['Zenda Press Agency'], ['ZPA']),
];
const curated = curatedOf(actors);
const read = (text: string, date?: string) => analyse('a' as ArticleId, text, curated, date);

const text = `date 2024-05-06 Old bridge to open in June
By Zenda Press Agency
STRELSAU — Ruritania said on Monday that the bridge would open in June.
“It was built of stone,” said Mayor Ann Lee. “It is safe.”
Vera Stone, a teacher, was less sure.
She said the road was “older than the hills.”
Ruritania’s foreign ministry did not say who would pay.`;

describe('one article', () => {
  const article = read(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('has the header of its text, and the text as it came', () => {
    expect(article).toMatchObject({
      id: 'a',
      title: 'Old bridge to open in June',
      opening: 'Old bridge to open in June',
      date: '2024-05-06',
      source: 'Zenda Press Agency',
      text,
    });
  });

  test('has its quotes, in order, with who is on record', () => {
    expect(article.quotes.map((quote) => [quote.kind, words(quote), ...quote.speakers])).toEqual([
      ['indirect', 'the bridge would open in June', 'ruritania'],
      ['direct', 'It was built of stone,', 'ann-lee'],
      ['direct', 'It is safe.', 'ann-lee'],
      ['mixed', 'the road was “older than the hills.”', 'a#vera-stone'],
    ]);
  });

  test('has the words that name the speakers, and the cues', () => {
    expect(article.quotes.map(({ speaker, cue }) => [speaker && words(speaker), cue && words(cue)])).toEqual([
      ['Ruritania', 'said'],
      ['Mayor Ann Lee', 'said'],
      ['Mayor Ann Lee', null],
      ['She', 'said'],
    ]);
  });

  test('has the roles that it gives to people, the discovered among them', () => {
    expect(article.roles.map(({ actor, role }) => [actor, role])).toEqual([
      ['ann-lee', 'Mayor'],
      ['a#vera-stone', 'teacher'],
    ]);
  });

  test('mentions the discovered as it does the curated', () => {
    expect(article.discovered.map(({ id }) => id)).toEqual(['a#vera-stone']);
    expect(article.mentions.map((mention) => [mention.actor, words(mention)])).toEqual(
      expect.arrayContaining([
        ['ruritania', 'Ruritania'],
        ['ann-lee', 'Ann Lee'],
        ['a#vera-stone', 'Vera Stone'],
      ]),
    );
  });
});

test.each([
  ['a date that is known overrides the text’s', text, '2024-05-07', '2024-05-07'],
  ['a date that is known dates an undated text', 'It rained.', '2024-05-07', '2024-05-07'],
  ['an undated text stays undated', 'It rained.', undefined, null],
])('%s', (_name, words, known, date) => {
  expect(read(words, known).date).toBe(date);
});

test.each(['', '\n', '“', 'It rained.', '(((', '\ud83d'])('%j holds nothing', (words) => {
  expect(read(words)).toMatchObject({ mentions: [], quotes: [], roles: [], discovered: [], date: null });
});
