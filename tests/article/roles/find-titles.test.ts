import { describe, expect, test } from 'vitest';
import { findTitles } from '../../../lib/article/roles/find-titles.ts';
import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { tokenisedText } from '../../../lib/english/tokenised-text.ts';
import { vocabularyOf } from '../../../lib/english/vocabulary.ts';
import { findMentions } from '../../../lib/mentions/find-mentions.ts';
import { formsOf } from '../../../lib/names/forms.ts';
import { makeActor } from '../../names/make-actor.ts';

const actors = [
  makeActor('ann-lee', 'person', ['Ann Lee'], ['Lee']),
  makeActor('tom-reyes', 'person', ['Tom Reyes'], ['Reyes']),
  makeActor('wang-yi', 'person', ['Wang Yi'], ['Wang']),
  makeActor('mikhail-mishustin', 'person', ['Mikhail Mishustin'], ['Mishustin']),
  makeActor('ruritania', 'state', ['Ruritania']),
];
const forms = formsOf(actors);
const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));

function rolesIn(text: string): string[][] {
  return findTitles(tokenisedText(text), findMentions(text, forms, vocabularyOf(MENTION_WORDS)), persons).map(
    ({ actor, role }) => [actor, role],
  );
}

const before: [name: string, text: string, ...roles: [actor: string, role: string][]][] = [
  ['one word', 'Mayor Tom Reyes came.', ['tom-reyes', 'Mayor']],
  ['several words', 'Deputy Foreign Minister Ann Lee came.', ['ann-lee', 'Deputy Foreign Minister']],
  ['with a link', 'Secretary of State Ann Lee came.', ['ann-lee', 'Secretary of State']],
  ['with a hyphen', 'Secretary-General Ann Lee came.', ['ann-lee', 'Secretary-General']],
  ['in lower case', 'Then they met foreign minister Ann Lee in Zenda.', ['ann-lee', 'foreign minister']],
  ['without its state', 'Ruritania’s Foreign Minister Ann Lee came.', ['ann-lee', 'Foreign Minister']],
  [
    'without its state, as an adjective',
    'Chinese Foreign Minister Wang Yi speaks during a remote video press conference',
    ['wang-yi', 'Foreign Minister'],
  ],
  ['past an article', 'The spokeswoman Ann Lee came.', ['ann-lee', 'spokeswoman']],
  [
    'of each of two',
    'President Ann Lee met Premier Tom Reyes.',
    ['ann-lee', 'President'],
    ['tom-reyes', 'Premier'],
  ],
  ['of a surname', 'Ann Lee came. President Lee left.', ['ann-lee', 'President']],
  [
    'for a field, before a comma',
    'The minister for sport, Ann Lee, came.',
    ['ann-lee', 'minister for sport'],
  ],
  [
    'of a body, before a comma',
    'The leader of the opposition, Ann Lee, came.',
    ['ann-lee', 'leader of the opposition'],
  ],
  ['to a place, before a comma', 'They met the envoy to Zenda, Ann Lee.', ['ann-lee', 'envoy to Zenda']],
];

describe('a title before the name', () => {
  test.each(before)('%s', (_name, text, ...roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

const after: [name: string, text: string, actor: string, role: string][] = [
  ['an apposition', 'Ann Lee, mayor of Zenda, came.', 'ann-lee', 'mayor of Zenda'],
  ['an apposition with an article', 'Ann Lee, the mayor of Zenda, came.', 'ann-lee', 'mayor of Zenda'],
  [
    'after “also”',
    'They met Lee, also a member of the board. Ann Lee left.',
    'ann-lee',
    'member of the board',
  ],
  ['after an age', 'Ann Lee, 54, a teacher, came.', 'ann-lee', 'teacher'],
  ['in a who-clause', 'Ann Lee, who is the mayor of Zenda, came.', 'ann-lee', 'mayor of Zenda'],
  [
    'an apposition of offices within offices',
    'said Wang Yi, director of the Office of the Foreign Affairs Commission of the Communist Party of China (CPC) Central Committee, at a meeting',
    'wang-yi',
    'director of the Office of the Foreign Affairs Commission of the Communist Party of China (CPC) Central Committee',
  ],
  ['that is new', 'Ann Lee, who was elected mayor, came.', 'ann-lee', 'mayor'],
  ['by appointment', 'Ann Lee, who was appointed mayor, came.', 'ann-lee', 'mayor'],
  ['by name', 'Ann Lee, who was named mayor, came.', 'ann-lee', 'mayor'],
  ['that lasts', 'Ann Lee, who has served as mayor, came.', 'ann-lee', 'mayor'],
  ['a sentence that names the holder', 'The mayor is called Ann Lee.', 'ann-lee', 'mayor'],
];

describe('a title after the name', () => {
  test.each(after)('%s', (_name, text, actor, role) => {
    expect(rolesIn(text)).toEqual([[actor, role]]);
  });
});

const none: [name: string, text: string][] = [
  ['an office that somebody holds by a verb', 'Ann Lee, who chairs the bridge committee, came.'],
  ['an office that somebody had', 'Ann Lee, who was mayor, came.'],
  ['an office until a year', 'Ann Lee, mayor until 2019, came.'],
  ['an office until an event', 'Ann Lee, the mayor until the flood, came.'],
  [
    'a title in the phrase that opens a sentence',
    'At the request of the minister for sport, Ann Lee, who sings, left.',
  ],
  ['a title in front of the subject', 'On the advice of the president of Zenda, Ann Lee, who sings, left.'],
  ['an office of once', 'Ann Lee, once the mayor of Zenda, came.'],
  ['a former office', 'Ann Lee, formerly the mayor of Zenda, came.'],
  ['a previous office', 'Ann Lee, previously mayor of Zenda, came.'],
  ['an office that somebody served in', 'Ann Lee, who also served as mayor, came.'],
  ['a job that somebody did', 'Ann Lee, who worked as a nurse, came.'],
  ['the office of another time', 'They met then-Foreign Minister Ann Lee.'],
  ['an office with a prefix that is past', 'They met ex-Foreign Minister Ann Lee.'],
  ['a name alone', 'Ann Lee came.'],
  ['a courtesy title', 'Ms. Ann Lee came.'],
  ['a state', 'President of Ruritania came.'],
  ['a counterpart', 'He met his counterpart Ann Lee.'],
  ['a title of somebody else', 'Ann Lee, whose mayor resigned, came.'],
  ['a title in the next sentence', 'They met Ann Lee. Mayor and council came.'],
  ['a list of names', 'Ann Lee, Tom Reyes and others came.'],
  ['a title behind a stop', 'They met the mayor. Ann Lee came.'],
  ['a title in the line above', 'The Mayor\nAnn Lee came.'],
  ['a place', 'They met in Zenda, Ann Lee’s town.'],
];

describe('no role', () => {
  test.each(none)('%s', (_name, text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

test('a title’s span holds its words', () => {
  const text = 'On Monday, Deputy Mayor Ann Lee, chair of the board, came.';
  const roles = findTitles(
    tokenisedText(text),
    findMentions(text, forms, vocabularyOf(MENTION_WORDS)),
    persons,
  );
  expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Deputy Mayor',
    'chair of the board',
  ]);
});
