import { describe, expect, test } from 'vitest';
import { discoverActors } from '../../lib/article/discover-actors.ts';
import { DISCOVERIES } from '../../lib/article/discoveries.ts';
import { JOINTS } from '../../lib/article/joined-names.ts';
import { nameOfRun } from '../../lib/article/name-case.ts';
import { nameRuns } from '../../lib/article/name-runs.ts';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import type { ArticleId } from '../../lib/model.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { makeActor } from '../names/make-actor.ts';
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

const organisations: [name: string, text: string, organisation: string, ...aliases: string[]][] = [
  ['that is quoted', 'The Zenda Institute said the bridge was safe.', 'Zenda Institute'],
  [
    'called by an ordinal',
    'They met the charity First Nine Steps, which said it rained.',
    'First Nine Steps',
  ],
  [
    'called by an ordinal, where a sentence opens',
    'First Zenda Church said it rained.',
    'First Zenda Church',
  ],
  ['called like an officer', 'General Haulage said it rained.', 'General Haulage'],
  ['called by a word of offices', 'Home Counties Steps said it rained.', 'Home Counties Steps'],
  [
    'that runs something in its district',
    'Lutz Fork School District said it rained.',
    'Lutz Fork School District',
  ],
  ['of which there was a meeting', 'They left a meeting of Lutz Vale Council.', 'Lutz Vale Council'],
  ['that somebody rang', 'I rang the Lutz Shire Council and left.', 'Lutz Shire Council'],
  [
    'of several words that has a spokesperson',
    'It was late, a Lutz Vale Trust spokesperson said.',
    'Lutz Vale Trust',
  ],
  ['described by whose it is', 'Zenda House, her publisher, said it rained.', 'Zenda House'],
  [
    'that runs its district, and is only named',
    'It saved the Lutz School District a day.',
    'Lutz School District',
  ],
  ['that acts', 'The Zenda Institute closed the bridge.', 'Zenda Institute'],
  [
    'that is introduced with its acronym',
    'Many teachers and builders joined the Zenda Bridge Watch (ZBW) last spring.',
    'Zenda Bridge Watch',
    'ZBW',
  ],
  [
    'that explains an acronym',
    'Many teachers and builders joined the ZBW (Zenda Bridge Watch) last spring.',
    'Zenda Bridge Watch',
    'ZBW',
  ],
  ['a newspaper as a source', 'The bridge is safe, according to the Zenda Herald.', 'Zenda Herald'],
  ['described by the noun before', 'They left the consultancy Grainwise in May.', 'Grainwise'],
  ['described behind', 'Grainwise, a valley startup, sells lamps.', 'Grainwise'],
  [
    'described behind, with a participle',
    'It is by Hall & Daughters, a firm founded in May.',
    'Hall & Daughters',
  ],
  ['described by where it is', 'They left Zenda-based Grainwise in May.', 'Grainwise'],
  ['that has a spokesperson', 'It was late, a Grainwise spokesperson said.', 'Grainwise'],
  ['that has shares', 'Grainwise shares fell.', 'Grainwise'],
  ['described by the noun before a comma', 'The lamp’s maker, Grainwise, left.', 'Grainwise'],
  ['whose shares fell', 'Shares in Grainwise fell.', 'Grainwise'],
  ['with a chief executive', 'Zenda Air’s chief executive left.', 'Zenda Air'],
  [
    'spoken of as “it” and “the company”',
    'Grainwise said it would appeal. The company was late.',
    'Grainwise',
  ],
  ['for which somebody speaks', 'A spokesman for Grainwise said it would appeal.', 'Grainwise'],
  ['that somebody told', 'They told the Zenda Board of Supervisors so.', 'Zenda Board of Supervisors'],
  [
    'from which somebody is',
    'The teacher, of the University of Lower Zenda, left.',
    'University of Lower Zenda',
  ],
  ['named by what it makes', 'Zenda Paper said it would close.', 'Zenda Paper'],
  ['named by whose health it keeps', 'Northern Zenda Health said it would close.', 'Northern Zenda Health'],
  ['named behind what it does', 'The ship’s owner, Lutz Shipping, denied that it sank.', 'Lutz Shipping'],
  [
    'a nation within a state',
    'They met the director of Zenda Bend First Nation in May.',
    'Zenda Bend First Nation',
  ],
  ['named behind its trade', 'They say a contractor, Zenda Bell Systems, left.', 'Zenda Bell Systems'],
  ['of a noun and a name that tells nothing', 'The union Lutz Vale rejected the offer.', 'Lutz Vale'],
  [
    'of a saint, before an aside',
    'The Friends of St Oda’s, a charity, said it rained.',
    'Friends of St Oda’s',
  ],
  ['a tabloid', 'The tabloid Grainwise reported that it rained.', 'Grainwise'],
  ['of a saint, with the possessive', 'The Friends of St Oda’s have raised a roof.', 'Friends of St Oda’s'],
  ['named as firms are', 'Zenda Motors said it would close.', 'Zenda Motors'],
  ['whose office somebody has', 'They met the president of the Zenda Institute in May.', 'Zenda Institute'],
  ['whose report it is', 'A study by the valley’s Zenda Institute was long.', 'Zenda Institute'],
  ['that speaks as what it is', 'It was sold by the Bank of Lutz. The bank said it rained.', 'Bank of Lutz'],
  [
    'behind an article, with “&”',
    'The Zenda & Lower Lutz Gazette said it rained.',
    'Zenda & Lower Lutz Gazette',
  ],
  [
    'named by its officer',
    'The Office of the Rail Ombudsman said it rained.',
    'Office of the Rail Ombudsman',
  ],
  ['for something', 'Transport for Zenda said it rained.', 'Transport for Zenda'],
  ['of an acronym and a noun', 'The ZBW labour union accused the town.', 'ZBW'],
  ['of an acronym and its members', 'The ZBW teachers’ union accused the town.', 'ZBW'],
  ['of an acronym and a clause', 'ZBW, which has a bridge, said it rained.', 'ZBW'],
  [
    'called without its trade',
    'He worked for Lower Zenda Towage. “It rained,” Lower Zenda said.',
    'Lower Zenda Towage',
    'Lower Zenda',
  ],
  ['that a clause describes', 'They left the Zenda Institute, which was closed.', 'Zenda Institute'],
  ['with a state’s adjective', 'The Chinese Bridge Institute said it rained.', 'Chinese Bridge Institute'],
  ['with a verb’s form in its name', 'The Met Office said it rained.', 'Met Office'],
  ['of a state', 'The Pilots’ Union of Ruritania said it rained.', 'Pilots’ Union of Ruritania'],
  [
    'called by its first word',
    'Zenda Motors said it rained. Zenda closed the road.',
    'Zenda Motors',
    'Zenda',
  ],
  [
    'called without its form',
    'Zenda Looms, Inc. said it rained. Zenda Looms left.',
    'Zenda Looms, Inc.',
    'Zenda Looms',
  ],
  [
    'called by its end',
    'The Royal Zenda Trust left. The Zenda Trust said it rained.',
    'Royal Zenda Trust',
    'Zenda Trust',
  ],
];

describe('discovers an organisation', () => {
  test.each(organisations)('%s', (_name, text, organisation, ...aliases) => {
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
