import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { isSamePerson, namePartsOf, SAME_PEOPLE } from '../../../lib/article/discovery/same-people.ts';
import type { ArticleId } from '../../../lib/model.ts';

const isSame = (one = '', other = ''): boolean => {
  const [a, b] = [namePartsOf(one), namePartsOf(other)];
  return a !== null && b !== null && isSamePerson(a, b);
};

describe.each(SAME_PEOPLE)('$name', (row) => {
  const [one, other] = [...row.sentence.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
  const [two, three] = [...row.sentence.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  test('joins, either way, and no other row does', () => {
    const [a, b] = [namePartsOf(one ?? ''), namePartsOf(other ?? '')];
    if (!a || !b) throw new Error('no full names');
    expect([row.agrees(a, b), row.agrees(b, a)]).toEqual([true, true]);
    expect(SAME_PEOPLE.filter(({ agrees }) => agrees(a, b))).toHaveLength(1);
  });
  test('keeps apart', () => expect(isSame(two, three)).toBe(false));
});

test.each([
  ['Ann B. Lee', { given: 'ann', middles: ['b'], family: 'lee', generation: '' }],
  ['Tom H.W. Reyes Jr.', { given: 'tom', middles: ['h', 'w'], family: 'reyes', generation: 'jr' }],
  [
    'Ulla Ines von der Larsen',
    { given: 'ulla', middles: ['ines'], family: 'von der larsen', generation: '' },
  ],
  ['Mei', null],
  ['Karl Jr.', null],
])('the parts of %s', (name, parts) => expect(namePartsOf(name)).toEqual(parts));

const curated = curatedOf([]);
const actorsOf = (text: string) =>
  analyse('a' as ArticleId, text, curated).discovered.map(({ aliases }) => aliases);

// Each list holds the full names of one actor.
const articles: [name: string, text: string, actors: string[][]][] = [
  [
    'a name with its initial and without it',
    'Ann B. Lee, a teacher, came.\n“It is late,” said Ann Lee. Lee slept.',
    [['Ann B. Lee', 'Ann Lee']],
  ],
  [
    'a form for which no words vouch',
    'In the house it rained on Ann Lee.\nAnn Bea Lee, a teacher, came. Lee slept.',
    [['Ann Bea Lee', 'Ann Lee']],
  ],
  [
    'no father',
    'Tom B. Reyes, a teacher, came with his father, Tom Reyes.',
    [['Tom B. Reyes'], ['Tom Reyes']],
  ],
  [
    'a name with its generation and without it',
    'Tom Reyes III, a teacher, came.\n“It is late,” said Tom Reyes.',
    [['Tom Reyes III', 'Tom Reyes']],
  ],
  [
    'no father of the same name',
    'Tom Reyes Jr., a teacher, came.\nHis father, Tom Reyes, slept.',
    [['Tom Reyes Jr.'], ['Tom Reyes']],
  ],
  [
    'no son beside one with an initial',
    'Tom B. Reyes, a teacher, came.\n“It is late,” said Tom Reyes.\nTom Reyes Jr., a baker, left.',
    [['Tom B. Reyes', 'Tom Reyes'], ['Tom Reyes Jr.']],
  ],
  [
    'no two of one sentence',
    'The singer Tom B. Reyes met the teacher Tom Reyes. It rained.',
    [['Tom B. Reyes'], ['Tom Reyes']],
  ],
  [
    'nobody where two have middle names',
    'Tom B. Reyes, a teacher, slept.\nTom C. Reyes, a baker, left.\nTom Reyes, a judge, came.',
    [['Tom B. Reyes'], ['Tom C. Reyes'], ['Tom Reyes']],
  ],
  [
    'a brother by his given name, of a family that is there',
    'Karl Stone, a singer, came with his brother, Otto.\nOtto Stone, a baker, slept.',
    [['Karl Stone'], ['Otto Stone']],
  ],
  [
    'no brother who may be of another family',
    'Karl Stone, a singer, came with his brother, Otto.\nOtto Lutz, a baker, slept.',
    [['Karl Stone'], ['Otto'], ['Otto Lutz']],
  ],
];

test.each(articles)('%s', (_name, text, actors) => {
  expect(actorsOf(text)).toEqual(actors);
});
