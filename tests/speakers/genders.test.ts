import { describe, expect, test } from 'vitest';
import { pronounOfNoun } from '../../lib/english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../../lib/english/speakers/given-names.ts';
import { GENDER_SIGNS } from '../../lib/speakers/genders.ts';

/** More of what shows a gender, by sign: [a name of which it does], {a name of which it does not}. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  courtesy: ['Mr. [Reyes] met Sir [Karl Stone], Dame [Vera Stone] and Prof. {Lee}.'],
  'noun-before': ['Their daughter, [Vera], met actress [Ann Lee] and the owner {Karl Stone}.'],
  apposition: [
    '[Ann Lee], 54, the spokeswoman for Zenda, met {Robin Vale}, his wife and two friends.',
    '[Tom Reyes] (brother of the king) came.',
  ],
  'is-a': ['[Ann Lee] was a spokeswoman. {Robin Vale} is an actor.'],
  'says-of-oneself': ['[Ann Lee] said that she was late. {Robin Vale} met whom she knew.'],
  own: ['[Tom Reyes] found his own car. {Robin Vale}, her friend, came.'],
  'uses-they': ['[Robin Vale] (they/them) came with {Tom Reyes} (right).'],
  'they-of-one': [
    'When [Robin Vale] came to town, they were late. The house that {Tom Reyes} sold, they had built.',
  ],
  oneself: ['[Tom Reyes] himself came. {Robin Vale} hid himself.'],
};

/** Gives each marked name with what stands around it, and whether the sign must show a gender there. */
function namesIn(marked: string): { before: string; after: string; shows: boolean }[] {
  const names: { start: number; end: number; shows: boolean }[] = [];
  let text = '';
  for (const [piece, yes, no] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)) {
    const words = yes ?? no ?? piece;
    if (yes ?? no)
      names.push({ start: text.length, end: text.length + words.length, shows: yes !== undefined });
    text += words;
  }
  return names.map(({ start, end, shows }) => ({
    before: text.slice(0, start),
    after: text.slice(end),
    shows,
  }));
}

test('every sign has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(GENDER_SIGNS.map(({ name }) => name).sort());
});

describe.each([...GENDER_SIGNS])('$name', ({ name, sentence, shows }) => {
  test.each([sentence, ...(CASES[name] ?? [])])('%s', (marked) => {
    const names = namesIn(marked);
    expect(names.map((one) => shows(one) !== null)).toEqual(names.map((one) => one.shows));
  });
});

const NAMES: [name: string, pronoun: 'he' | 'she' | null][] = [
  ['Ann', 'she'],
  ['TOM', 'he'],
  ['Mohammed', 'he'],
  ['Priya', 'she'],
  ['Robin', null],
  ['Andrea', null],
  ['Kim', null],
  ['Zenda', null],
  // Of either sex: Punjabi names.
  ['Harjot', null],
  ['Gurpreet', null],
];
test.each(NAMES)('the given name %s shows %s', (name, pronoun) => {
  expect(pronounOfGivenName(name)).toBe(pronoun);
});

test.each([
  ['spokeswoman', 'she'],
  ['uncle', 'he'],
  ['actor', null],
  ['teacher', null],
] as const)('the noun %s shows %s', (noun, pronoun) => {
  expect(pronounOfNoun(noun)).toBe(pronoun);
});
