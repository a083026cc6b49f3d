import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../lib/model.ts';
import { lookedUp, lookUpOn } from '../../lib/reader/look-up.ts';

const ADA = { actor: 'ada-lund' as ActorId, name: 'Ada Lund' };
const NOON = new Date(2024, 4, 3, 12, 0);
const PAGE = { title: 'A bridge', url: 'https://news.example/a' };

describe('what is noted of a look-up', () => {
  test.each([
    ['a page', PAGE, { title: 'A bridge', page: 'https://news.example/a' }],
    [
      'an address with a place and a log-in',
      { ...PAGE, url: 'https://ada:secret@news.example/a?b=1#c' },
      { page: 'https://news.example/a?b=1' },
    ],
    ['a file', { ...PAGE, url: 'file:///home/a.html' }, { page: 'file:///home/a.html' }],
    ['an address without end', { ...PAGE, url: `https://news.example/${'a'.repeat(3_000)}` }, { page: null }],
    ['a title without end', { ...PAGE, title: ` ${'a'.repeat(3_000)}` }, { title: 'a'.repeat(300) }],
    [
      'a title cut in a character',
      { ...PAGE, title: `${'a'.repeat(299)}😀` },
      { title: `${'a'.repeat(299)}\ufffd` },
    ],
    ['a page of the browser', { ...PAGE, url: 'chrome://history' }, null],
    ['a page of ours', { ...PAGE, url: 'chrome-extension://abc/reader.html' }, null],
    ['a page that the browser withholds', { ...PAGE, url: null }, null],
  ])('of %s', (_, page, expected) => {
    const noted = lookUpOn(page, ADA, NOON);
    if (expected === null) expect(noted).toBeNull();
    else expect(noted).toMatchObject({ ...ADA, day: '2024-05-03', at: NOON.toISOString(), ...expected });
  });

  const MINUTE_LATER = new Date(NOON.getTime() + 60_000);
  const NEXT_DAY = new Date(2024, 4, 4, 12, 0);
  test.each([
    ['the same name, page and day', PAGE, ADA, MINUTE_LATER, true],
    ['another place of the page', { ...PAGE, url: `${PAGE.url}#b` }, ADA, NOON, true],
    ['another day', PAGE, ADA, NEXT_DAY, false],
    ['another page', { ...PAGE, url: 'https://news.example/b' }, ADA, NOON, false],
    ['another name', PAGE, { actor: null, name: 'Ada Lund' }, NOON, false],
  ])('%s: one look-up, %#', (_, page, whom, at, isSame) => {
    const [one, other] = [lookUpOn(PAGE, ADA, NOON), lookUpOn(page, whom, at)];
    expect(one?.key === other?.key).toBe(isSame);
  });
});

test.each([
  ['one', [{ actor: { id: ADA.actor, name: 'Ada Lund' } }], ADA],
  [
    'several of a name',
    ['a', 'b'].map((id) => ({ actor: { id: id as ActorId, name: `Ada ${id}` } })),
    { actor: null, name: 'Lund' },
  ],
  ['nobody', [], { actor: null, name: 'Lund' }],
])('a card of %s is told by whom it has', (_, people, expected) => {
  expect(lookedUp(people, 'Lund')).toEqual(expected);
});
