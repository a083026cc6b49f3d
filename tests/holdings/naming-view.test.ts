import { expect, test } from 'vitest';
import { viewNaming } from '../../lib/holdings/naming-view.ts';
import { namingsOf } from '../../lib/holdings/passages/namings.ts';
import type { ActorId } from '../../lib/model.ts';
import { articleOf } from './passages/article-of.ts';

const shown = (marked: string) => {
  const article = articleOf(marked);
  const found = namingsOf(article).get('C' as ActorId);
  if (found === undefined) return null;
  const { sentences, nearest, namings } = viewNaming(article, found, new Map());
  return {
    namings,
    nearest: nearest.map(({ text }) => text),
    sentences: sentences.map(({ runs }) =>
      runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
    ),
  };
};

test('a sentence shows the names apart, with the quotes that stand nearest', () => {
  expect(
    shown('<Ad|One>. <Ad|Two>. Nobody\ncame with {C} and\u00a0 {C} today. Then <Ad|three>. <Ad|Four>.'),
  ).toEqual({
    namings: 2,
    sentences: ['came with [C] and [C] today.'],
    nearest: ['Two', 'three'],
  });
});

test('what is on record already is no naming: within a quote, or as the speaker of one', () => {
  const shownOf = shown('<Ci|it rained>, said {C} today. <Ad|{C} lies>, they said to {C} there. {C} left.');
  expect(shownOf).toEqual({
    namings: 3,
    sentences: ['it rained, said [C] today.', '[C] lies, they said to [C] there.', '[C] left.'],
    nearest: [],
  });
  expect(shown('<Ad|{C} lies>, A said.')).toBeNull();
  const article = articleOf('<Ci|it rained>, said {C}.');
  const [said] = article.quotes;
  const quotes = [{ ...said!, speaker: article.mentions[0]! }];
  expect(namingsOf({ ...article, quotes }).get('C' as ActorId)).toBeUndefined();
});

test('no more than three sentences are shown, and of a long one what stands around the first name', () => {
  expect(shown('{C} came. {C} saw. {C} ate. {C} left.')).toMatchObject({
    namings: 4,
    sentences: ['[C] came.', '[C] saw.', '[C] ate.'],
  });
  const [long = ''] = shown(
    `${'the dam '.repeat(60)}and {C} came with ${'many of us '.repeat(60)}.`,
  )!.sentences;
  expect(long).toMatch(/^… (?:the )?dam .*and \[C\] came with many of us .* …$/);
  expect(long.length).toBeLessThan(400);
});
