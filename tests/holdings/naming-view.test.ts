import { expect, test } from 'vitest';
import { viewNaming } from '../../lib/holdings/naming-view.ts';
import type { ActorId } from '../../lib/model.ts';
import { articleOf } from './passages/article-of.ts';

const shown = (marked: string) => {
  const { sentences, nearest, mentions } = viewNaming(articleOf(marked), 'C' as ActorId, new Map());
  return {
    mentions,
    nearest: nearest.map(({ text }) => text),
    sentences: sentences.map(({ runs }) =>
      runs.map(({ text, isName }) => (isName ? `[${text}]` : text)).join(''),
    ),
  };
};

test('a sentence shows the names apart, with the quotes that stand nearest', () => {
  expect(
    shown('<Ad|One>. <Ad|Two>. Nobody\ncame with {C} and\u00a0 {C} today. Then <Ad|three>. <Ad|Four>.'),
  ).toEqual({
    mentions: 2,
    sentences: ['came with [C] and [C] today.'],
    nearest: ['Two', 'three'],
  });
});

test('sentences that hold quotes of the actor give way to others', () => {
  expect(shown('{C} said <Ci|it rained>. <Ad|{C} lies>, A said. {C} left.')).toEqual({
    mentions: 3,
    sentences: ['[C] left.'],
    nearest: [],
  });
  expect(shown('{C} said <Ci|it rained>.').sentences).toEqual(['[C] said it rained.']);
});

test('no more than three sentences are shown, and of a long one what stands around the first name', () => {
  expect(shown('{C} came. {C} saw. {C} ate. {C} left.')).toMatchObject({
    mentions: 4,
    sentences: ['[C] came.', '[C] saw.', '[C] ate.'],
  });
  const [long = ''] = shown(
    `${'the dam '.repeat(60)}and {C} came with ${'many of us '.repeat(60)}.`,
  ).sentences;
  expect(long).toMatch(/^… (?:the )?dam .*and \[C\] came with many of us .* …$/);
  expect(long.length).toBeLessThan(400);
});
