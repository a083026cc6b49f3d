import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorId, Correction } from '../../lib/model.ts';
import {
  addCorrections,
  type Corrections,
  correctActors,
  correctionsAddress,
  isCorrection,
  LARGEST_FILE,
  NO_CORRECTIONS,
  pageOf,
  parseCorrections,
  readCorrections,
  withdrawCorrection,
  writeCorrections,
} from '../../lib/reader/corrections.ts';

const id = (text: string) => text as ActorId;
const PAGE = 'https://news.example/a?p=1';
const notOn = (page: string, actor = 'ada-lund'): Correction => ({
  type: 'not-on-page',
  actor: id(actor),
  page,
});
const never = (alias: string, actor = 'ada-lund'): Correction => ({
  type: 'never-alias',
  actor: id(actor),
  alias,
});
const onlyFull = (actor = 'ada-lund'): Correction => ({ type: 'only-full-names', actor: id(actor) });
const kept = (...corrections: Correction[]): Corrections => ({ ...NO_CORRECTIONS, corrections });

const actor = (name: string, short: string[], seats: string[] = []): Actor => ({
  id: id(name.toLowerCase().replace(' ', '-')),
  name,
  kind: seats.length > 0 ? 'state' : 'person',
  aliases: [name],
  short,
  seats,
  origin: 'curated',
});
const ADA = actor('Ada Lund', ['Lund']);
const BO = actor('Bo Lund', ['Lund']);
const NORLAND = actor('Norland', ['NL'], ['Fjordby']);
const ALL = [ADA, BO, NORLAND];

describe('the actors of a page', () => {
  test.each<[string, Correction[], string | null, readonly Actor[]]>([
    ['without corrections', [], PAGE, ALL],
    ['not on this page', [notOn(PAGE)], PAGE, [BO, NORLAND]],
    ['not on another page', [notOn('https://news.example/b')], PAGE, ALL],
    ['not on a page, where the address is unknown', [notOn(PAGE)], null, ALL],
    ['never a surname: its namesake keeps it', [never('Lund')], PAGE, [{ ...ADA, short: [] }, BO, NORLAND]],
    ['never a full name', [never('Ada Lund')], PAGE, [{ ...ADA, aliases: [] }, BO, NORLAND]],
    ['never a seat', [never('Fjordby', 'norland')], PAGE, [ADA, BO, { ...NORLAND, seats: [] }]],
    ['never any form', [never('Lund'), never('Ada Lund')], PAGE, [BO, NORLAND]],
    ['never a form in another case', [never('LUND')], PAGE, [{ ...ADA, short: [] }, BO, NORLAND]],
    ['never what is no form', [never('Lun')], PAGE, ALL],
    ['only full names', [onlyFull('norland')], PAGE, [ADA, BO, { ...NORLAND, short: [], seats: [] }]],
    ['only full names, and never those', [onlyFull(), never('Ada Lund')], PAGE, [BO, NORLAND]],
    ['an actor the index does not know', [onlyFull('nobody')], PAGE, ALL],
  ])('%s', (_, corrections, page, expected) => {
    expect(correctActors(ALL, kept(...corrections), page)).toEqual(expected);
  });
});

test.each([
  ['https://news.example/a?p=1#top', 'https://news.example/a?p=1'],
  ['https://news.example', 'https://news.example/'],
  ['https://me:secret@news.example/', 'https://news.example/'],
  ['file:///a.html#b', 'file:///a.html'],
  ['about:blank', null],
  ['chrome-extension://x/reader.html', null],
  ['javascript:alert(1)', null],
  [`https://news.example/${'x'.repeat(2000)}`, null],
  ['', null],
  [null, null],
])('the page of %j is %j', (url, page) => {
  expect(pageOf(url)).toBe(page);
});

describe('adding and withdrawing', () => {
  test.each<[string, Correction[], Correction[], Correction[]]>([
    ['the first', [], [onlyFull()], [onlyFull()]],
    ['one that stands', [onlyFull()], [onlyFull()], [onlyFull()]],
    ['one twice', [], [never('Lund'), never('Lund')], [never('Lund')]],
    ['others of the same actor', [never('Lund')], [notOn(PAGE)], [never('Lund'), notOn(PAGE)]],
    ['the same of others', [never('Lund')], [never('Lund', 'bo')], [never('Lund'), never('Lund', 'bo')]],
  ])('%s', (_, before, added, after) => {
    expect(addCorrections(kept(...before), added)).toEqual(kept(...after));
  });

  test('takes back the one, and only it', () => {
    const all = kept(never('Lund'), never('Ada Lund'), notOn(PAGE));
    expect(withdrawCorrection(all, never('Ada Lund'))).toEqual(kept(never('Lund'), notOn(PAGE)));
    expect(withdrawCorrection(all, onlyFull())).toBe(all);
  });

  test('is refused where there is no room; what was kept fits a file that can be read again', () => {
    let all = NO_CORRECTIONS;
    const fill = () => {
      for (let page = 0; ; page += 1)
        all = addCorrections(all, [notOn(`https://a.example/${page}${'x'.repeat(1900)}`)]);
    };
    expect(fill).toThrow(/no room for more corrections/);
    expect(all.corrections.length).toBeGreaterThan(90);
    expect(parseCorrections(writeCorrections(all))).toEqual(all);
  });
});

describe('stored corrections', () => {
  test.each([
    ['nothing yet', undefined, []],
    ['no object', 'x', []],
    ['this version', kept(onlyFull()), [onlyFull()]],
    ['a damaged list', { ...kept(), corrections: 'all' }, []],
    ['a damaged entry', { ...kept(), corrections: [{ type: 'never' }, onlyFull()] }, [onlyFull()]],
  ])('%s', (_, stored, corrections) => {
    expect(readCorrections(stored)).toEqual(kept(...corrections));
  });

  test.each([[2], ['1'], [undefined]])('version %j is refused', (version) => {
    expect(() => readCorrections({ ...kept(), version })).toThrow(
      /another On Record .* Update the extension/,
    );
  });
});

describe('a file', () => {
  const written = (change: object) => JSON.stringify({ ...kept(onlyFull()), ...change });
  test.each([
    ['nothing', '', /not JSON/],
    ['no JSON', 'version: 1', /not JSON/],
    ['JSON too deep', '['.repeat(100_000), /not JSON/],
    ['a list', '[]', /holds no corrections/],
    ['null', 'null', /holds no corrections/],
    ['something else', '{"version":1,"corrections":[]}', /holds no corrections/],
    ['another version, whatever its layout', written({ version: 2, corrections: {} }), /version 2/],
    ['no list', written({ corrections: {} }), /no list/],
    ['a bad entry', written({ corrections: [onlyFull(), { type: 'all' }] }), /^Correction 2 /],
    ['a hole', written({ corrections: [null] }), /^Correction 1 /],
    ['too much', ' '.repeat(LARGEST_FILE + 1), /too large/],
  ])('of %s is refused with a sentence', (_, file, sentence) => {
    expect(() => parseCorrections(file)).toThrow(sentence);
  });

  test('has a line for each correction', () => {
    expect(writeCorrections(kept(onlyFull(), never('Lund')))).toBe(`{
  "format": "on-record-corrections",
  "version": 1,
  "corrections": [
    {"type":"only-full-names","actor":"ada-lund"},
    {"type":"never-alias","actor":"ada-lund","alias":"Lund"}
  ]
}
`);
  });

  const anyCorrection = fc.oneof(
    fc
      .record({ actor: fc.string({ minLength: 1, unit: 'grapheme' }) })
      .map(({ actor: one }) => onlyFull(one)),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((alias) => never(alias)),
    fc.webUrl({ withQueryParameters: true }).map((url) => notOn(pageOf(url) ?? PAGE)),
  );

  test('brings back what was written, through the address that is downloaded too', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection), (corrections) => {
        const all = addCorrections(NO_CORRECTIONS, corrections);
        expect(parseCorrections(writeCorrections(all))).toEqual(all);
        const address = correctionsAddress(all.corrections.toReversed());
        expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(writeCorrections(all));
      }),
    );
  });
});

test.each([
  ['an unknown kind', { ...onlyFull(), type: 'always' }],
  ['a kind every object inherits', { ...onlyFull(), type: 'constructor' }],
  ['no actor', { type: 'only-full-names' }],
  ['an actor too long', onlyFull('x'.repeat(601))],
  ['half of a surrogate pair', never('\ud800')],
  ['an empty alias', never('')],
  ['an address with a fragment', notOn(`${PAGE}#top`)],
  ['an address that runs', notOn('javascript:alert(1)')],
  ['a field too many', { ...onlyFull(), page: PAGE }],
  [
    'a field of the prototype',
    Object.assign(Object.create({ alias: 'Lund' }), { type: 'never-alias', actor: 'a' }),
  ],
  ['nothing', null],
])('%s is no correction', (_, value) => {
  expect(isCorrection(value)).toBe(false);
});
