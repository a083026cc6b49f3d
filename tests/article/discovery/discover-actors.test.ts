import { describe, expect, test } from 'vitest';
import { discoverActors } from '../../../lib/article/discovery/discover-actors.ts';
import { DISCOVERIES } from '../../../lib/article/discovery/discoveries.ts';
import { JOINTS } from '../../../lib/article/discovery/joined-names.ts';
import { nameOfRun } from '../../../lib/article/discovery/name-case.ts';
import { nameRuns } from '../../../lib/article/discovery/name-runs.ts';
import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { tokenisedText } from '../../../lib/english/tokenised-text.ts';
import { vocabularyOf } from '../../../lib/english/vocabulary.ts';
import { findMentions } from '../../../lib/mentions/find-mentions.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { formsOf } from '../../../lib/names/forms.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { makeActor } from '../../names/make-actor.ts';
import { ORGANISATIONS } from '../organisations-discovered.ts';
import { PEOPLE } from './people-discovered.ts';

const forms = formsOf([
  makeActor('tom-reyes', 'person', ['Tom Reyes'], ['Reyes']),
  makeActor('ruritania', 'state', ['Ruritania']),
]);
const discover = (text: string) =>
  discoverActors(
    'a' as ArticleId,
    tokenisedText(text),
    findQuotes(tokenisedText(text)),
    findMentions(text, forms, vocabularyOf(MENTION_WORDS)),
  );

describe('discovers a person', () => {
  test.each(PEOPLE)('%s', (_name, text, ...names) => {
    expect(discover(text).map(({ name, kind }) => [name, kind])).toEqual(
      names.map((name) => [name, 'person']),
    );
  });
});

describe('discovers an organisation', () => {
  test.each(ORGANISATIONS)('%s', (_name, text, organisation, ...aliases) => {
    expect(discover(text)).toMatchObject([
      { name: organisation, kind: 'organisation', aliases: [organisation, ...aliases], short: [] },
    ]);
  });
});

test.each(JOINTS)('the row of its example joins: $name', ({ sentence }) => {
  const names = [...sentence.matchAll(/[[{]([^\]}]+)[\]}]/g)].map(([, name]) => name);
  const text = sentence.replace(/[[\]{}]/g, '');
  expect(nameRuns(tokenisedText(text), []).map((run) => nameOfRun(text, run))).toEqual(
    expect.arrayContaining(names),
  );
});

const nobody: [name: string, text: string][] = [
  ['a place that nothing runs', 'The Lutz District said it rained.'],
  [
    'a place that a person could be, with an aside',
    'They met in Victoria. Victoria, on the sea, said it rained.',
  ],
  ['a firm with an aside', 'Grainwise, on the road, said it rained.'],
  ['whose boots another has', 'The lake by Vera Stone in her boots was cold.'],
  ['a town with an aside', 'Florence, on the coast, said it rained.'],
  ['a town that writes', 'Austin writes cheques.'],
  ['a feast of many', 'The Miners’ Gala was wet, somebody said.'],
  ['a person of whom a picture tells nothing', 'Ann Lee by the road.'],
  ['a thing that keeps its own', 'The Vera kept her name.'],
  ['a baby', 'Baby Vera, who weighed seven pounds, is well.'],
  ['a day of many', 'Farmers’ Day was wet, somebody said.'],
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
  ['a ministry', 'The Zenda Ministry said the bridge was safe.'],
  ['a department that one state has', 'The State Department said the bridge was safe.'],
  ['a court', 'The Zenda Court said the bridge was safe.'],
  ['a police force with an Irish name', 'An Garda Síochána said the bridge was safe.'],
  ['a month', 'It was the party’s July congress, a firm said.'],
  ['a note', 'The Editor’s Note said the bridge was safe.'],
  ['a town with a new name', 'New Zenda said the bridge was safe.'],
  ['a word that opens a sentence', 'Suddenly I said the bridge was safe.'],
  ['a sentence’s first word before a spokesman', 'Company spokesman left the hall.'],
  ['a name that only says it', 'Grainwise said it would appeal.'],
  ['a ship', 'They left the Sea Lion, a steamer, in May.'],
  ['a label', 'Hills & Amendments: The bridge was safe.'],
  ['a holiday', 'The Wet Bank Holiday said it.'],
  ['somebody of an age', 'Boy, nine, found in the hall.'],
  ['a nation of which a word speaks', 'The road of Zenda Bend First Nation is shut. Nation said it rained.'],
  ['a saint’s hall', 'They left the Friends of St Oda’s hall.'],
  ['a cape that acts', 'They came to Cape Zenda. Zenda closed the bridge.'],
  ['an acronym that is no body', 'The ZBW exam, which was long, said it.'],
  ['a place that a person could be', 'Victoria Spire is full. They met in Victoria. Victoria left the road.'],
  ['buses of a town that speaks', 'Staff at Zenda Buses left. They live in Zenda. Zenda said it rained.'],
  ['homes of a person who speaks', 'Staff at Vera Homes left. Vera said it rained.'],
  ['a well-known body that is only named', 'They left Ofsted in May.'],
  ['a verb that is a body’s name too', 'Unite the bridge and the road, he said.'],
  ['a state with a clause', 'They met the teacher of Zenda, who lost her boots.'],
  ['a ship with a lady’s name', 'The Lady Vera left the road.'],
  ['a firm like a person', '“It rained,” said Grainwise, a leader in lamps.'],
  ['a tax', 'Council Tax is up again.'],
  ['a storm', 'Storm Vera told them so.'],
  ['a thing with a number', 'The Zenda Nine said it.'],
  ['an exhibition', 'The Blue Room, an exhibition of quilts, said it.'],
  ['a novel', 'The novel Salt Days says it rained.'],
  ['an aunt whose name nobody tells', 'They met Aunt Vera in the hall.'],
  ['a headline’s words in marks', 'I Am ‘Angry’ By The Road in the hall'],
  ['no text', ''],
];

describe('discovers nobody in', () => {
  test.each(nobody)('%s', (_name, text) => {
    expect(discover(text).map(({ name }) => name)).toEqual([]);
  });
});

test('discovers a person behind the name of a club, not a firm', () => {
  const text = 'The owner of the Zenda Club, Ann Lee, left the hall. “It rained,” Lee said.';
  expect(discover(text)).toMatchObject([
    { name: 'Zenda Club', kind: 'organisation' },
    { name: 'Ann Lee', kind: 'person' },
  ]);
});

const campaigns: [name: string, text: string, ...names: string[][]][] = [
  ['that speaks', 'The Lee campaign said it rained.', ['Lee campaign', 'Lee camp']],
  [
    'under several names',
    'Ann Lee, a teacher, left. Ann Lee’s campaign said it rained. Ms. Lee’s presidential campaign left. The Lee camp slept.',
    ['Ann Lee'],
    ['Lee campaign', 'Ann Lee’s campaign', 'Lee’s presidential campaign', 'Lee camp'],
  ],
  [
    'that acts, of somebody who is known',
    'Ann Lee, a teacher, left. The Lee campaign closed the bridge.',
    ['Ann Lee'],
    ['Lee campaign', 'Lee camp'],
  ],
  [
    'that has a spokesman',
    'Ann Lee, a teacher, left. The road was shut, a Lee campaign spokesman told her.',
    ['Ann Lee'],
    ['Lee campaign', 'Lee camp'],
  ],
  ['not one in a place', 'It rained. The Zenda campaign closed the bridge.'],
  ['not one that is only named', 'Ann Lee, a teacher, left the Lee campaign.', ['Ann Lee']],
  ['not one of a people', 'The Chinese campaign said it rained.'],
];

test.each(campaigns)('discovers a campaign: %s', (_name, text, ...names) => {
  expect(discover(text).map(({ aliases }) => aliases)).toEqual(names);
});

const surnames: [text: string, ...short: string[][]][] = [
  ['Ann Lee said the bridge was safe.', ['Lee']],
  ['Zhang Mei said the bridge was safe.', ['Zhang']],
  ['Tom Stone Jr. said the bridge was safe.', ['Stone']],
  ['Ann Lutz Stone said the bridge was safe. Lutz left.', ['Stone', 'Lutz']],
  ['Ann Lee said the bridge was safe. Ann left.', ['Lee', 'Ann']],
  ['Ann “Nan” Lee said the bridge was safe.', ['Lee', 'Nan']],
  ['Mama Bisi said the bridge was safe.', []],
  ['Samuel Lee said the bridge was safe. Sam left.', ['Lee', 'Sam']],
  ['Ann d’Arlen said the bridge was safe.', ['d’Arlen', 'D’Arlen']],
  ['Ann ní Lee said the bridge was safe.', ['Lee', 'ní Lee', 'Ní Lee']],
  ['Ann Lee said it rained. Ann Stone said it snowed. Ann left.', ['Lee'], ['Stone']],
  ['Vera von Stein said the bridge was safe. Von Stein left.', ['Stein', 'von Stein', 'Von Stein']],
];

test.each(surnames)('the surname of “%s” is %j', (text, ...short) => {
  expect(discover(text).map((actor) => actor.short)).toEqual(short);
});

test.each(DISCOVERIES)('the row of its example decides: $name', ({ sentence }) => {
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

test('a nickname in marks stays in the name, and out of the id', () => {
  expect(discover('Ann “Nan” Lee said the bridge was safe.')).toMatchObject([
    { id: 'a#ann-lee', name: 'Ann “Nan” Lee', aliases: ['Ann “Nan” Lee', 'Ann Lee'], short: ['Lee', 'Nan'] },
  ]);
});
