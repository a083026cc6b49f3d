import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { addCorrections, withdrawCorrection } from '../../lib/reader/change-corrections.ts';
import { correctActors } from '../../lib/reader/correct-actors.ts';
import type { Correction } from '../../lib/reader/corrections.ts';
import {
  CORRECTION,
  type Corrections,
  NO_CORRECTIONS,
  parseCorrections,
  readCorrections,
} from '../../lib/reader/corrections.ts';
import { LARGEST_FILE } from '../../lib/reader/largest-file.ts';
import { pageOf } from '../../lib/reader/page-of.ts';
import { correctionsAddress, writeCorrections } from '../../lib/reader/write-corrections.ts';
import { fitTo } from '../../lib/shapes/fit.ts';
import { problemIn } from '../problems/problem-in.ts';

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
const NORLAND: Actor = { ...actor('Norland', ['NL'], ['Fjordby']), translated: { fr: ['Norlande'] } };
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
    [
      'never a name in another language',
      [never('Norlande', 'norland')],
      PAGE,
      [ADA, BO, { ...NORLAND, translated: { fr: [] } }],
    ],
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
    expect(problemIn(fill)).toEqual({ code: 'corrections-full' });
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
    expect(problemIn(() => readCorrections({ ...kept(), version }))).toEqual({
      code: 'corrections-other-version',
      version,
      reads: 1,
    });
  });
});

describe('a file', () => {
  const written = (change: object) => JSON.stringify({ ...kept(onlyFull()), ...change });
  test.each<[string, string, Problem]>([
    ['nothing', '', { code: 'corrections-file-not-json' }],
    ['no JSON', 'version: 1', { code: 'corrections-file-not-json' }],
    ['JSON too deep', '['.repeat(100_000), { code: 'corrections-file-not-json' }],
    ['a list', '[]', { code: 'corrections-file-foreign' }],
    ['null', 'null', { code: 'corrections-file-foreign' }],
    ['something else', '{"version":1,"corrections":[]}', { code: 'corrections-file-foreign' }],
    [
      'another version, whatever its layout',
      written({ version: 2, corrections: {} }),
      { code: 'corrections-file-other-version', version: 2, reads: 1 },
    ],
    ['no list', written({ corrections: {} }), { code: 'corrections-file-without-list' }],
    [
      'a bad entry',
      written({ corrections: [onlyFull(), { type: 'all' }] }),
      { code: 'correction-unknown', position: 1, path: 'type', fault: 'variant' },
    ],
    [
      'an entry with a bad part',
      written({ corrections: [never('')] }),
      { code: 'correction-unknown', position: 0, path: 'alias', fault: 'non_empty' },
    ],
    [
      'a hole',
      written({ corrections: [null] }),
      { code: 'correction-unknown', position: 0, path: '', fault: 'plain_object' },
    ],
    ['too much', ' '.repeat(LARGEST_FILE + 1), { code: 'corrections-file-too-large' }],
  ])('of %s is refused', (_, file, problem) => {
    expect(problemIn(() => parseCorrections(file))).toEqual(problem);
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

test.each<[string, unknown, string, string]>([
  ['an unknown kind', { ...onlyFull(), type: 'always' }, 'type', 'variant'],
  ['a kind every object inherits', { ...onlyFull(), type: 'constructor' }, 'type', 'variant'],
  ['no actor', { type: 'only-full-names' }, 'actor', 'missing'],
  ['an actor too long', onlyFull('x'.repeat(601)), 'actor', 'max_length'],
  ['half of a surrogate pair', never('\ud800'), 'alias', 'well_formed'],
  ['an empty alias', never(''), 'alias', 'non_empty'],
  ['an address with a fragment', notOn(`${PAGE}#top`), 'page', 'page'],
  ['an address that runs', notOn('javascript:alert(1)'), 'page', 'page'],
  ['a field too many', { ...onlyFull(), page: PAGE }, 'page', 'unknown'],
  [
    'a field of the prototype',
    Object.assign(Object.create({ alias: 'Lund' }), { type: 'never-alias', actor: 'a' }),
    '',
    'plain_object',
  ],
  ['nothing', null, '', 'plain_object'],
])('%s is no correction', (_, value, path, fault) => {
  expect(fitTo(CORRECTION, value)).toMatchObject({ fits: false, path, fault });
});
