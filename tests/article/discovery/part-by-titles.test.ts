import { expect, test } from 'vitest';
import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import type { ArticleId } from '../../../lib/model.ts';

const curated = curatedOf([]);

/** Gives each name that an article has, with whose it is. */
function bearersIn(text: string): string[] {
  const { mentions, discovered } = analyse('a' as ArticleId, text, curated);
  const names = new Map(discovered.map(({ id, name }) => [id, name]));
  return mentions.map(({ start, end, actor }) => `${text.slice(start, end)} = ${names.get(actor)}`);
}

test.each([
  // An office of a body and another office.
  [
    'ZBW President Stone said it rained. Councilwoman Stone said it snowed.',
    ['President Stone = President Stone', 'Councilwoman Stone = Councilwoman Stone'],
  ],
  ['President Stone said it rained. Mayor Stone said it snowed.', ['Stone = Stone', 'Stone = Stone']],
  // A woman and a man.
  ['Mr. Stone said it rained. Mrs. Stone said it snowed.', ['Stone = Mr. Stone', 'Stone = Mrs. Stone']],
  [
    'Tom Stone said it rained. Ms. Stone said it snowed. Mr. Stone said it was dry.',
    ['Tom Stone = Tom Stone', 'Stone = Ms. Stone', 'Stone = Tom Stone'],
  ],
  // Each has the full name.
  [
    'Ann Stone said it rained. Her brother, Tom Stone, said it snowed. Ms. Stone said it was dry. Mr. Stone left.',
    ['Ann Stone = Ann Stone', 'Tom Stone = Tom Stone', 'Stone = Ann Stone', 'Stone = Tom Stone'],
  ],
])('%s', (text, expected) => {
  expect(bearersIn(text)).toEqual(expected);
});
