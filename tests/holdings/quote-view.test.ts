import { expect, test } from 'vitest';
import { isStated } from '../../lib/holdings/is-stated.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import { viewQuote } from '../../lib/holdings/quote-view.ts';
import { rolesOf } from '../../lib/holdings/role-view.ts';
import { type ActorId, type ActorKind, SPEAKER_RULES, STANCES } from '../../lib/model.ts';
import { SAMPLE } from './sample-index.ts';

const [old] = SAMPLE.articles;

test('a quote is shown with what reports it, how it came to its speaker and what found it', () => {
  const text = 'Ann Lee came. Nobody spoke. She denied that it rained.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quote = {
    ...old!.quotes[0]!,
    ...span('it rained'),
    kind: 'indirect' as const,
    speaker: span('She'),
    cue: span('denied'),
    stance: 'denied' as const,
    by: 'pronoun' as const,
    antecedent: span('Ann Lee'),
    rules: ['behind-that'],
  };
  expect(viewQuote({ ...old!, text }, quote, new Map())).toMatchObject({
    text: 'it rained',
    stance: 'denied',
    reporting: 'denied that',
    by: 'pronoun',
    namedAs: 'She',
    antecedent: { words: 'Ann Lee', sentences: 2 },
    rules: ['behind-that'],
  });
  const behind = { ...quote, antecedent: span('rained') };
  expect(viewQuote({ ...old!, text }, behind, new Map()).antecedent).toEqual({
    words: 'rained',
    sentences: null,
  });
});

test('words for a speaker that the print breaks over two lines stand in one', () => {
  const text = 'The new\nmayor said it rained.';
  const quote = { ...old!.quotes[0]!, start: 18, end: 27, speakers: [], speaker: { start: 0, end: 13 } };
  expect(viewQuote({ ...old!, text }, quote, new Map()).namedAs).toBe('The new mayor');
});

test('a person speaks in the main role that the article gives, with its state; what a body is, is no role', () => {
  const text = 'Minister Ann Lee of Kenya, a Kenyan mayor, said it rained.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const actor = 'ann-lee' as ActorId;
  const of = { ...span('Kenya'), name: 'Kenya', place: 'apart' as const };
  const roles = [
    { ...span('mayor'), actor, role: 'mayor', of: null, main: false },
    { ...span('Minister'), actor, role: 'Minister', of, main: true },
  ];
  const quote = {
    ...old!.quotes[0]!,
    ...span('it rained'),
    speakers: [actor],
    speaker: span('Minister Ann Lee'),
  };
  const roleOf = (kind: ActorKind) =>
    viewQuote({ ...old!, text, roles }, quote, new Map([[actor, { name: 'Ann Lee', kind }]]));
  expect(roleOf('person')).toMatchObject({ role: 'Minister of Kenya', describedAs: null });
  expect(roleOf('organisation')).toMatchObject({ role: null, describedAs: 'Minister Ann Lee' });
});

test('an office that a counterpart’s words only imply is shown as inferred, and cited nowhere', () => {
  const text = 'President Ann Lee of Kenya met her French counterpart, Tom Reyes, who said it rained.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const actor = 'tom-reyes' as ActorId;
  const of = { ...span('French'), name: 'France', place: 'apart' as const };
  const article = {
    ...old!,
    text,
    roles: [{ ...span('counterpart'), actor, role: 'President', of, main: true }],
  };
  const quote = { ...old!.quotes[0]!, ...span('it rained'), speakers: [actor], speaker: span('Tom Reyes') };
  expect(rolesOf([article], actor)).toMatchObject([
    { role: 'President of France', inferredFrom: 'French counterpart' },
  ]);
  const view = viewQuote(article, quote, new Map([[actor, { name: 'Tom Reyes', kind: 'person' }]]));
  expect(view.role).toBe(null);
});

test('nobody stands by what they deny, doubt, oppose or refuse', () => {
  expect(STANCES.filter((stance) => isDisowned({ stance }))).toEqual([
    'denied',
    'doubted',
    'rejected',
    'withheld',
    'not-denied',
  ]);
});

test('a speaker is stated where words beside the quote name them', () => {
  const stated = (antecedent: object | null) => SPEAKER_RULES.filter((by) => isStated({ by, antecedent }));
  expect(stated(null)).toEqual(['name', 'surname', 'institution', 'turn', 'reader']);
  expect(stated({})).toEqual(['name', 'surname', 'turn', 'reader']);
  expect(isStated({ by: null, antecedent: null })).toBe(false);
});
