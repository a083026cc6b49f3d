import { describe, expect, test } from 'vitest';
import { discoverActors } from '../../lib/article/discover-actors.ts';
import { DISCOVERIES } from '../../lib/article/discoveries.ts';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import type { ArticleId } from '../../lib/model.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { makeActor } from '../names/make-actor.ts';

const forms = formsOf([
  makeActor('tom-reyes', 'person', ['Tom Reyes'], ['Reyes']),
  makeActor('ruritania', 'state', ['Ruritania']),
]);
const discover = (text: string) =>
  discoverActors(
    'a' as ArticleId,
    text,
    findQuotes(text),
    findMentions(text, forms, vocabularyOf(MENTION_WORDS)),
  );

const people: [name: string, text: string, ...names: string[]][] = [
  ['quoted', 'Ann Lee said the bridge was safe.', 'Ann Lee'],
  ['quoted after the words', '“The bridge is safe,” said Ann Lee.', 'Ann Lee'],
  ['with a title', 'They met Mayor Ann Lee in the hall.', 'Ann Lee'],
  ['with a courtesy title', 'They met Ms. Ann Lee in the hall.', 'Ann Lee'],
  ['with an apposition', 'They met Ann Lee, a teacher from the valley.', 'Ann Lee'],
  ['after an apposition', 'They met the mayor, Ann Lee, in the hall.', 'Ann Lee'],
  ['with an age', 'Ann Lee, 54, crossed the bridge.', 'Ann Lee'],
  ['with a who-clause', 'Ann Lee, who built the bridge, left the town.', 'Ann Lee'],
  ['named by a sentence', 'The builder is called Ann Lee in the town.', 'Ann Lee'],
  [
    'vouched for by a quoted surname',
    'They met Ann Lee in the hall. Lee said the bridge was safe.',
    'Ann Lee',
  ],
  ['with an initial', 'Ann J. Lee said the bridge was safe.', 'Ann J. Lee'],
  ['with a particle', 'Vera von Stein said the bridge was safe.', 'Vera von Stein'],
  ['with an article’s prefix', 'Faysal al-Rashid said the bridge was safe.', 'Faysal al-Rashid'],
  ['with a former office', 'Ex-president Ann Lee said the bridge was safe.', 'Ann Lee'],
  ['with accents', 'Zoë Müller said the bridge was safe.', 'Zoë Müller'],
  ['a relation’s given name', 'They met her daughter Mei in the hall.', 'Mei'],
  ['two', 'Ann Lee said the bridge was safe. Vera Stone said the road was old.', 'Ann Lee', 'Vera Stone'],
  ['once, however often named', 'Ann Lee said it rained. Ann Lee said it snowed.', 'Ann Lee'],
];

describe('discovers a person', () => {
  test.each(people)('%s', (_name, text, ...names) => {
    expect(discover(text).map(({ name, kind }) => [name, kind])).toEqual(
      names.map((name) => [name, 'person']),
    );
  });
});

const organisations: [name: string, text: string, organisation: string, short: string[]][] = [
  ['that is quoted', 'The Zenda Institute said the bridge was safe.', 'Zenda Institute', []],
  ['that acts', 'The Zenda Institute closed the bridge.', 'Zenda Institute', []],
  [
    'that is introduced with its acronym',
    'Many teachers and builders joined the Zenda Bridge Watch (ZBW) last spring.',
    'Zenda Bridge Watch',
    ['ZBW'],
  ],
  ['a newspaper as a source', 'The bridge is safe, according to the Zenda Herald.', 'Zenda Herald', []],
];

describe('discovers an organisation', () => {
  test.each(organisations)('%s', (_name, text, organisation, short) => {
    expect(discover(text)).toMatchObject([{ name: organisation, kind: 'organisation', short }]);
  });
});

const nobody: [name: string, text: string][] = [
  ['a document', 'The Zenda Declaration says the bridge is safe.'],
  ['a name without evidence', 'Cape Zenda lies in the south of the country.'],
  ['a capitalised heading', 'Old Bridge Closed After Rain\nIt rained in the valley.'],
  ['a heading with a title in it', 'Mayor Angry After Rain\nIt rained in the valley.'],
  ['a heading in capitals', 'OLD BRIDGE CLOSED AFTER RAIN\nIt rained in the valley.'],
  ['a place', 'They walked along Zenda Street to the river.'],
  ['a day and a month', 'They met on Monday, March 3, in the hall.'],
  ['a thing', 'They crossed the Old Bridge, which was closed.'],
  ['a title alone', 'They met the Foreign Minister in the hall.'],
  ['a sentence’s first word', 'Yesterday Everybody said the bridge was safe.'],
  ['a single name', 'They met Zenda in the hall.'],
  ['somebody curated', 'Tom Reyes said the bridge was safe.'],
  ['a state curated', 'Ruritania said the bridge was safe.'],
  ['an organisation that only lends its name', 'They met near the Zenda Institute in May.'],
  ['no text', ''],
];

describe('discovers nobody in', () => {
  test.each(nobody)('%s', (_name, text) => {
    expect(discover(text).map(({ name }) => name)).toEqual([]);
  });
});

const surnames: [text: string, short: string[]][] = [
  ['Ann Lee said the bridge was safe.', ['Lee']],
  ['Zhang Mei said the bridge was safe.', ['Zhang']],
  ['Tom Stone Jr. said the bridge was safe.', ['Stone']],
  ['Vera von Stein said the bridge was safe. Von Stein left.', ['Stein', 'von Stein', 'Von Stein']],
];

test.each(surnames)('the surname of “%s” is %j', (text, short) => {
  expect(discover(text).map((actor) => actor.short)).toEqual([short]);
});

test.each(DISCOVERIES)('the row of its example decides: $sentence', ({ sentence }) => {
  const names = [...sentence.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
  expect(discover(sentence.replace(/[[\]{}]/g, '')).map(({ name }) => name)).toEqual(names);
});

test('a discovered actor belongs to its article, and gets the safe rules only', () => {
  expect(discover('Zoë Müller-Lee said the bridge was safe.')).toEqual([
    {
      id: 'a#zoe-muller-lee',
      name: 'Zoë Müller-Lee',
      kind: 'person',
      aliases: ['Zoë Müller-Lee'],
      short: ['Müller-Lee'],
      seats: [],
      origin: 'discovered',
    },
  ]);
});
