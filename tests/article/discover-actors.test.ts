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
  ['behind a place and an office', 'Zenda Gov. Ann Lee said the bridge was safe.', 'Ann Lee'],
  ['with a suffix and without', 'Ann Lee III said it rained. Ann Lee left, 54, said Ann Lee.', 'Ann Lee III'],
  ['with accents', 'Zoë Müller said the bridge was safe.', 'Zoë Müller'],
  ['a relation’s given name', 'They met her daughter Mei in the hall.', 'Mei'],
  ['a relation between commas', 'Ann Lee’s mother, Ruth, left the hall.', 'Ruth'],
  ['a relation with an adjective', 'They met his younger brother, Kit, in the hall.', 'Kit'],
  ['a child with an age in words', 'The hall was full. Kit, nine, has brought a kite.', 'Kit'],
  ['a child with an age behind “aged”', 'It was Mei, aged seven, who knew.', 'Mei'],
  ['a name that alone is told', 'A woman who gave her name only as Mei left.', 'Mei'],
  ['a name that somebody goes by', 'The builder, who goes by Mei, left.', 'Mei'],
  ['a sovereign', 'They met Crown Prince Otto in the hall.', 'Otto'],
  ['behind an office with “of”', 'They met Chancellor of the Exchequer Ann Lee, 54, there.', 'Ann Lee'],
  ['behind “mother of two”', 'Mother-of-two Ann Lee, 54, left.', 'Ann Lee'],
  ['a name that is told', 'The caller gives her name as Mei.', 'Mei'],
  ['alone behind a courtesy title', 'When Mrs. Stone down the road left, it rained.', 'Stone'],
  ['alone behind an office', 'They met Baroness Stone, whose report was long.', 'Stone'],
  ['behind a rank of the police', 'They met PC Ann Lee in the hall.', 'Ann Lee'],
  ['behind the name of a job', 'Developer J. P. Stone left the hall.', 'J. P. Stone'],
  ['behind a job in two words', 'Chief forecaster Ann Lee left the hall.', 'Ann Lee'],
  ['behind a salutation', 'Then: Dear Ann Lee, who left the hall.', 'Ann Lee'],
  ['from a place', 'They met Zenda-born Ann Lee, 54, in the hall.', 'Ann Lee'],
  ['whom the surname makes act', 'It was sold to Ann Lee in May. Lee closed the bridge.', 'Ann Lee'],
  [
    'of whom the surname has what people have',
    'A ball by Ann Lee hit it. There was rain by Lee’s account.',
    'Ann Lee',
  ],
  ['before a who-clause', 'It was Ann Lee who built the bridge.', 'Ann Lee'],
  ['with a nickname in marks', 'His friend, Ann “Nan” Lee, left the hall.', 'Ann Lee'],
  ['by two names', 'They met Ann Lutz Stone, a teacher. Lutz Stone said it rained.', 'Ann Lutz Stone'],
  [
    'once, with an honour and the given name',
    'Tim Stone said it rained. Sir Tim said it snowed.',
    'Tim Stone',
  ],
  ['with a trade', 'It went to Ann Lee, a potter.', 'Ann Lee'],
  ['with a copula and a trade', 'Ann Lee is a young teacher in the valley.', 'Ann Lee'],
  ['with two honours', 'The Right Reverend Ann Lee left the hall.', 'Ann Lee'],
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

const organisations: [name: string, text: string, organisation: string, ...aliases: string[]][] = [
  ['that is quoted', 'The Zenda Institute said the bridge was safe.', 'Zenda Institute'],
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
  ['named as firms are', 'Zenda Motors said it would close.', 'Zenda Motors'],
  ['whose office somebody has', 'They met the president of the Zenda Institute in May.', 'Zenda Institute'],
  ['whose report it is', 'A study by the valley’s Zenda Institute was long.', 'Zenda Institute'],
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
  ['a cape that acts', 'They came to Cape Zenda. Zenda closed the bridge.'],
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
