import { describe, expect, test } from 'vitest';
import { rolesOf } from './roles-of.ts';

type Office = [holder: string, office: string];

/** Articles of invented people, in all orders of words: the main role first, then what else each is. */
const offices: [name: string, text: string, ...offices: Office[]][] = [
  [
    'an adjective before',
    'Norwegian Foreign Minister Ann Lee said it rained.',
    ['Ann Lee', 'Foreign Minister of Norway'],
  ],
  [
    'an adjective of two words',
    'South African President Ann Lee said it rained.',
    ['Ann Lee', 'President of South Africa'],
  ],
  [
    'an adjective with a modifier',
    'The outgoing Chilean president Ann Lee said it rained.',
    ['Ann Lee', 'president of Chile'],
  ],
  [
    'an adjective that no list has',
    'Zubrovian Prime Minister Ann Lee said it rained.',
    ['Ann Lee', 'Zubrovian Prime Minister'],
  ],
  [
    'an adjective that no list has, with a field',
    'The Zubrovian harbour minister Ann Lee said it rained. Minister Lee left.',
    ['Ann Lee', 'Zubrovian harbour minister'],
  ],
  [
    'a field in small letters',
    'Swedish climate minister Ann Lee said it rained.',
    ['Ann Lee', 'climate minister of Sweden'],
  ],
  [
    'a possessive before',
    'Ruritania’s foreign minister Ann Lee said it rained.',
    ['Ann Lee', 'foreign minister of Ruritania'],
  ],
  [
    'a possessive and a comma',
    'Kenya’s foreign minister, Ann Lee, said it rained.',
    ['Ann Lee', 'foreign minister of Kenya'],
  ],
  [
    'a possessive behind the name',
    'Ann Lee, Chile’s president-elect, said it rained.',
    ['Ann Lee', 'president-elect of Chile'],
  ],
  [
    'its',
    'Canada sent its trade minister, Ann Lee, to Zenda. Lee said it rained.',
    ['Ann Lee', 'trade minister of Canada'],
  ],
  [
    'of, behind the title',
    'The president of the Philippines, Ann Lee, said it rained.',
    ['Ann Lee', 'president of the Philippines'],
  ],
  [
    'of, in an apposition',
    'Ann Lee, minister of foreign affairs of Finland, said it rained.',
    ['Ann Lee', 'minister of foreign affairs of Finland'],
  ],
  [
    'of, behind the name',
    'Prime Minister Ann Lee of New Zealand said it rained.',
    ['Ann Lee', 'Prime Minister of New Zealand'],
  ],
  ['a king', 'King Otto of Norway said it rained.', ['Otto', 'King of Norway']],
  [
    'a field behind “of”',
    'U.S. Secretary of State Ann Lee said it rained.',
    ['Ann Lee', 'Secretary of State of the United States'],
  ],
  [
    'a sentence that says it',
    'Ann Lee is the premier of Ghana. Lee said it rained.',
    ['Ann Lee', 'premier of Ghana'],
  ],
  ['a body before', 'NATO Secretary General Ann Lee said it rained.', ['Ann Lee', 'NATO Secretary General']],
  [
    'a seat before',
    'White House press secretary Ann Lee said it rained.',
    ['Ann Lee', 'White House press secretary'],
  ],
  [
    'a body with a possessive',
    'Ann Lee, the World Bank’s chief economist, said it rained.',
    ['Ann Lee', 'chief economist of the World Bank'],
  ],
  [
    'an institution of a state',
    'Mexican Foreign Ministry spokeswoman Ann Lee said it rained.',
    ['Ann Lee', 'Mexican Foreign Ministry spokeswoman'],
  ],
  [
    'an envoy to another state',
    'Ann Lee, Norway’s ambassador to Kenya, said it rained.',
    ['Ann Lee', 'Norway’s ambassador to Kenya'],
  ],
  ['no office of a state', 'Ann Lee, a Kenyan lawmaker, said it rained.', ['Ann Lee', 'Kenyan lawmaker']],
  [
    'a counterpart',
    'Turkish President Ann Lee met her Greek counterpart Tom Reyes.',
    ['Ann Lee', 'President of Turkey'],
    ['Tom Reyes', 'President of Greece'],
  ],
  [
    'a counterpart behind a comma',
    'Chilean Premier Ann Lee spoke with her Peruvian counterpart, Tom Reyes, on Monday.',
    ['Ann Lee', 'Premier of Chile'],
    ['Tom Reyes', 'Premier of Peru'],
  ],
  [
    'a counterpart in an apposition',
    'Ann Lee, Thailand’s prime minister, met Tom Reyes, her Malaysian counterpart, on Monday.',
    ['Ann Lee', 'prime minister of Thailand'],
    ['Tom Reyes', 'prime minister of Malaysia'],
  ],
  [
    'the state that the article gives elsewhere',
    'Polish leader Ann Lee said it rained. President Lee left Warsaw.',
    ['Ann Lee', 'President of Poland'],
  ],
  [
    'two of two states',
    'Dutch Prime Minister Ann Lee met German Chancellor Tom Reyes. Lee said it rained.',
    ['Ann Lee', 'Prime Minister of the Netherlands'],
    ['Tom Reyes', 'Chancellor of Germany'],
  ],
  [
    'the main one before a seat among many, wherever it stands',
    'Ann Lee, a member of the Senate, said it rained. Irish Foreign Minister Ann Lee left.',
    ['Ann Lee', 'Foreign Minister of Ireland'],
    ['Ann Lee', 'member of the Senate'],
  ],
  [
    'no part of a title',
    'Irish Foreign Minister Ann Lee said it rained. Minister Lee left.',
    ['Ann Lee', 'Foreign Minister of Ireland'],
  ],
  [
    'an office that was left, with the word for it',
    'Former Brazilian President Ann Lee said it rained.',
    ['Ann Lee', 'Former Brazilian President'],
  ],
  [
    'an office that was left, though later called by it',
    'Former Brazilian President Ann Lee said it rained. President Lee left.',
    ['Ann Lee', 'Former Brazilian President'],
  ],
  [
    'an office for a time',
    'Acting Zenda Mayor Ann Lee said it rained. Mayor Lee left.',
    ['Ann Lee', 'Acting Zenda Mayor'],
  ],
];

describe('an office with its state', () => {
  test.each(offices)('%s', (_name, text, ...expected) => {
    expect(rolesOf(text).map(({ holder, office }) => [holder, office])).toEqual(expected);
  });
});

const stateless: [name: string, text: string, ...offices: Office[]][] = [
  [
    'another’s adjective beside it',
    'Polish leader Ann Lee and President Tom Reyes met. Reyes said it rained.',
    ['Tom Reyes', 'President'],
  ],
  [
    'two states before “its”',
    'Kenya told France that its premier, Ann Lee, was late.',
    ['Ann Lee', 'premier'],
  ],
  [
    'a counterpart of two with different offices',
    'Thai Prime Minister Ann Lee and Foreign Minister Tom Reyes met his Malaysian counterpart Vera Stone.',
    ['Ann Lee', 'Prime Minister of Thailand'],
    ['Tom Reyes', 'Foreign Minister'],
  ],
  [
    'two states that the article gives',
    'French lawyer Ann Lee, Kenya’s ambassador, said it rained. Minister Lee left.',
    ['Ann Lee', 'ambassador of Kenya'],
    ['Ann Lee', 'French lawyer'],
    ['Ann Lee', 'Minister'],
  ],
  ['a state of the past', 'West German Chancellor Ann Lee said it rained.', ['Ann Lee', 'Chancellor']],
];

describe('no state where the words leave it open', () => {
  test.each(stateless)('%s', (_name, text, ...expected) => {
    expect(rolesOf(text).map(({ holder, office }) => [holder, office])).toEqual(expected);
  });
});

test('each holder has one main role, and it stands where its words do', () => {
  const text =
    'Ann Lee, a member of the Senate, met Irish Foreign Minister Ann Lee and Polish Premier Tom Reyes.';
  const roles = rolesOf(text);
  expect(
    roles
      .filter(({ main }) => main)
      .map(({ holder }) => holder)
      .sort(),
  ).toEqual(['Ann Lee', 'Tom Reyes']);
  expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual(roles.map(({ role }) => role));
  expect(roles.flatMap(({ of }) => (of ? [text.slice(of.start, of.end)] : []))).toEqual([
    'Irish',
    'Polish',
    'Senate',
  ]);
});

test('a body that is not on record has no role there either', () => {
  expect(
    rolesOf('The news agency Reuters closed. Mayor Ann Lee said it rained.').map(({ role }) => role),
  ).toEqual(['Mayor']);
});
