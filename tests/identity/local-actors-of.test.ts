import { expect, test } from 'vitest';
import { localsIn } from './library.ts';

/** Gives the local actor of a name. */
const localOf = (text: string, name: string) => localsIn([text]).find((local) => local.name === name);

test.each([
  ['Gov. Ann Lee of Ohio said it rained.', { places: ['ohio'], roles: [{ role: 'governor', of: 'ohio' }] }],
  ['Ohio Gov. Ann Lee said it rained.', { roles: [{ role: 'governor', of: 'ohio' }] }],
  ['Sen. Ann Lee (R-Ohio) said it rained.', { places: ['ohio'] }],
  ['Sen. Ann Lee, D-N.Y., said it rained.', { places: ['new york'] }],
  ['Mrs. Ann Lee said it rained.', { courtesy: ['mrs'], pronoun: 'she' }],
  ['Ann Lee, 24, said it rained.', { born: 2000 }],
  ['The 24-year-old Ann Lee said it rained.', { born: 2000 }],
  // A share of votes is no age.
  ['Ann Lee (24) was before Tom Reyes (21). Ann Lee said it rained.', { born: null }],
  ['Ann Lee, a skier, said it rained.', { roles: [{ role: 'skier', of: null }] }],
  ['Ann Lee, 24, a swimmer, said it rained.', { roles: [{ role: 'swimmer', of: null }] }],
  ['The skier Ann Lee said it rained.', { roles: [{ role: 'skier', of: null }] }],
  ['Ann Lee of Zenda Looms said it rained.', { bodies: ['Zenda Looms'] }],
  ['Ann Lee, who runs Zenda Looms, said it rained.', { bodies: ['Zenda Looms'] }],
  ['Ann Lee, who was Ann Stone before her wedding, said it rained.', { former: ['Ann Stone'] }],
  ['Lt. Gov. Ann Lee said it rained.', { roles: [{ role: 'lieutenant governor', of: null }] }],
  ['D.A. Ann Lee said it rained.', { roles: [{ role: 'district attorney', of: null }] }],
  [
    'Ann Lee will be the next lieutenant governor of Ohio. Ann Lee said it rained.',
    { roles: [{ role: 'lieutenant governor', of: null }] },
  ],
  [
    'Ann Lee of Zenda won the world sailing title. Ann Lee said it rained.',
    { roles: [{ role: 'champion', of: null }] },
  ],
  ['Ann Lee, a bus driver for nine years, said it rained.', { roles: [{ role: 'bus driver', of: null }] }],
  [
    'Ann Lee, who has been headteacher since May, said it rained.',
    { roles: [{ role: 'headteacher', of: null }] },
  ],
  [
    // The name of a firm is read to its end.
    'Ann Lee, who lives with three cats and an old dog by the sea, works for the Federation of Zenda Rail Workers. Ann Lee said it rained.',
    { bodies: ['Federation of Zenda Rail Workers'] },
  ],
  ['Ann Lee, who spent nine years in prison, said it rained.', { roles: [{ role: 'accused', of: null }] }],
  ['Ann Lee, a baker in Zenda, said it rained.', { roles: [{ role: 'baker in Zenda', of: null }] }],
  ['Ann Lee, whose husband is the mayor, said it rained.', { roles: [] }],
  ['Tom Reyes told Ann Lee, the baker said. Ann Lee said it rained.', { roles: [] }],
  ['Ann Lee, who drives a bus, said it rained.', { roles: [{ role: 'driver', of: null }] }],
  ['Ann Lee, who was arrested on Monday, said it rained.', { roles: [{ role: 'accused', of: null }] }],
  [
    'Police arrested Ann Lee, 29, on Monday. Ann Lee said it rained.',
    { roles: [{ role: 'accused', of: null }] },
  ],
  ['Ann Lee was accused of haste. Ann Lee said it rained.', { roles: [] }],
  ['Rep. Ann Lee, Democrat of Ohio, said it rained.', { places: ['ohio'] }],
  ['Gov. Ann Lee of Zenda said it rained.', { roles: [{ role: 'governor of Zenda', of: 'Zenda' }] }],
  ['Ann Lee won the race for the Senate. Ann Lee said it rained.', { roles: [] }],
])('%s', (text, expected) => {
  expect(localOf(text, 'Ann Lee')).toMatchObject(expected);
});

test('a short form shows whether it is a woman or a man where the full name does', () => {
  const [local] = localsIn(['The mayor thanked her. Marc Stone said it rained.']);
  expect(local?.pronoun).toBe('he');
});

test('a courtesy title before the full name shows more than the given name', () => {
  expect(localOf('Mrs. Henry Stone said it rained.', 'Henry Stone')?.pronoun).toBe('she');
});

test('whom an article names most stands beside, without middle names and titles', () => {
  const text =
    'Ann Lee said it rained. Vera B. Stone said it snowed. Stone said it hailed. Tom Reyes said it was dry.';
  expect(localOf(text, 'Ann Lee')?.beside).toEqual(['vera stone', 'tom reyes']);
});

test('a local actor is small, and has nothing of the text but names and titles', () => {
  const [local] = localsIn(['Mayor Ann Lee said that the bridge would open in May.']);
  expect(JSON.stringify(local).length).toBeLessThan(700);
  expect(JSON.stringify(local)).not.toContain('bridge');
});
