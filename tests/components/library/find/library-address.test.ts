import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isNarrowed,
  libraryAddress,
  type PageQuery,
  queryIn,
  WHOLE,
} from '../../../../components/library/find/library-address.ts';
import { HISTORY_PARTS } from '../../../../lib/library/decide/history-entry.ts';
import {
  ACTOR_SORTS,
  ARTICLE_SORTS,
  type LibraryQuery,
  QUOTE_SORTS,
  SPEAKER_WAYS,
} from '../../../../lib/library/search/library-query.ts';
import { ACTOR_KINDS, type ActorId, QUOTE_KINDS, STANCES } from '../../../../lib/model.ts';

const typed = fc.string({ unit: 'grapheme', maxLength: 60 });
const named = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const orNull = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const published = { source: orNull(named), from: orNull(day), to: orNull(day) };

const QUERIES: fc.Arbitrary<PageQuery> = fc.oneof(
  fc.constantFrom({ view: 'proposals' } as const, { view: 'draft' } as const),
  fc.record({ view: fc.constant('history' as const), part: orNull(fc.constantFrom(...HISTORY_PARTS)) }),
  fc.record({
    view: fc.constant('articles' as const),
    words: typed,
    ...published,
    sort: fc.constantFrom(...ARTICLE_SORTS),
    descending: fc.boolean(),
  }),
  fc.record({
    view: fc.constant('actors' as const),
    words: typed,
    kind: orNull(fc.constantFrom(...ACTOR_KINDS)),
    sort: fc.constantFrom(...ACTOR_SORTS),
    descending: fc.boolean(),
  }),
  fc.record({
    view: fc.constant('quotes' as const),
    words: typed,
    who: typed,
    side: fc.constantFrom('by' as const, 'about' as const),
    actor: orNull(named.map((id) => id as ActorId)),
    kind: orNull(fc.constantFrom(...QUOTE_KINDS)),
    stance: orNull(fc.constantFrom(...STANCES)),
    way: orNull(fc.constantFrom(...SPEAKER_WAYS)),
    ...published,
    sort: fc.constantFrom(...QUOTE_SORTS),
    descending: fc.boolean(),
  }),
);

test('what an address says is what was shown, whatever that is', () => {
  fc.assert(
    fc.property(QUERIES, (query) => {
      const address = libraryAddress(query);
      expect(queryIn(address)).toEqual(query);
      // As a browser gives it back.
      expect(queryIn(new URL(address, 'https://library.example/').hash)).toEqual(query);
    }),
  );
});

const ARTICLES = WHOLE.articles;
const QUOTES = WHOLE.quotes;
const READ: readonly [name: string, fragment: string, expected: LibraryQuery][] = [
  ['no fragment: the articles', '', ARTICLES],
  ['a view alone', '#people', WHOLE.actors],
  [
    'an unknown view: the articles, whatever it asks',
    '#everything?words=ferry',
    { ...ARTICLES, words: 'ferry' },
  ],
  [
    'words and filters',
    '#quotes?words=the+ferry&kind=direct&stance=denied',
    { ...QUOTES, words: 'the ferry', kind: 'direct', stance: 'denied' },
  ],
  ['an unknown kind is left out', '#quotes?words=ferry&kind=loud', { ...QUOTES, words: 'ferry' }],
  ['a part of another view is left out', '#people?stance=denied', WHOLE.actors],
  [
    'a day that does not exist is left out',
    '#articles?from=2024-02-30&to=2024-03-01',
    { ...ARTICLES, to: '2024-03-01' },
  ],
  ['a time is no day', '#articles?from=2024-02-03T10:00', ARTICLES],
  ['an order', '#articles?sort=title&order=up', { ...ARTICLES, sort: 'title', descending: false }],
  ['an unknown order is left out', '#articles?order=sideways', ARTICLES],
  ['a name of everything that objects have is no part', '#articles?order=constructor&toString=1', ARTICLES],
  ['an escape that was cut short', '#quotes?words=50%', { ...QUOTES, words: '50%' }],
  ['a text that nobody typed', `#quotes?words=${'a'.repeat(601)}`, QUOTES],
  ['an empty source is none', '#articles?source=', ARTICLES],
];

describe('an address', () => {
  test.each(READ)('%s', (_name, fragment, expected) => {
    expect(queryIn(fragment)).toEqual(expected);
  });
});

const NARROWED: readonly [name: string, query: LibraryQuery, expected: boolean][] = [
  ['all of a view', QUOTES, false],
  ['another order', { ...ARTICLES, sort: 'title', descending: false }, false],
  ['words', { ...ARTICLES, words: 'ferry' }, true],
  ['a day', { ...ARTICLES, to: '2024-03-01' }, true],
  ['somebody', { ...QUOTES, who: 'Brandt' }, true],
  ['about nobody', { ...QUOTES, side: 'about' }, false],
];

describe('narrowed by', () => {
  test.each(NARROWED)('%s', (_name, query, expected) => {
    expect(isNarrowed(query)).toBe(expected);
  });
});
