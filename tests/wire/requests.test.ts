import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_FORGOTTEN } from '../../lib/library/change.ts';
import { LARGEST_FILE } from '../../lib/reader/largest-file.ts';
import { MOST_GUESSES } from '../../lib/wire/messages.ts';
import { fitCardRequest, fitExtensionRequest, fitPageRequest } from '../../lib/wire/requests.ts';
import { fitsByHand } from './fits-by-hand.ts';
import {
  FITTING,
  FITTING_COMPARISON,
  FITTING_LIBRARY,
  nearlyFitting,
  TICKET,
} from './nearly-fitting-messages.ts';

const OF_QUOTATIONS = ['known-in', 'open-known'];
const PAGE = ['start', 'confirm', 'script', 'open', 'redeem', 'read', 'read-sentence', ...OF_QUOTATIONS];
const RECORD = [
  ...['redeem', 'read', 'read-sentence', 'open-actor', 'said-by', 'about', 'reported', 'named-in'],
  'timeline',
];
const CARD = [...RECORD, 'pin', 'see-pinned', 'known-page'];
const EXTENSION = [
  ...RECORD,
  'read-article',
  'overview',
  'notices',
  'search',
  'record-counts',
  'actor',
  'read-to-correct',
  'actor-page',
  'actor-address',
  'articles-of',
  'article',
  'articles',
  'highlighting',
  'once-per-section',
  'site',
  'correct',
  'withdraw',
  'import-corrections',
  ...Object.keys(FITTING_LIBRARY),
  ...Object.keys(FITTING_COMPARISON),
];

describe.each([
  ['a page', fitPageRequest, PAGE],
  ['the card', fitCardRequest, CARD],
  ['the popup', fitExtensionRequest, EXTENSION],
] as const)('%s', (_, fitRequest, types) => {
  test.each(Object.entries(FITTING))('may ask its own and nothing else: %s', (_name, message) => {
    expect(fitRequest(message)).toEqual(
      types.includes(message.type)
        ? { fits: true, value: message }
        : { fits: false, path: 'type', fault: 'variant', found: message.type },
    );
  });
});

const OPEN = FITTING.open;

test.each([
  ['no object', 'start', '', 'plain_object'],
  ['null', null, '', 'plain_object'],
  ['undefined', undefined, '', 'plain_object'],
  ['a list', ['start'], '', 'plain_object'],
  ['no type', {}, 'type', 'missing'],
  ['unknown type', { type: 'dump' }, 'type', 'variant'],
  ['a type every object inherits', { type: 'constructor' }, 'type', 'variant'],
  ['a type of the prototype', { type: '__proto__' }, 'type', 'variant'],
  ['an inherited type', Object.create({ type: 'start' }), '', 'plain_object'],
  ['a list as type', { type: ['start'] }, 'type', 'variant'],
  ['an extra field', { ...FITTING.read, host: 'news.example' }, 'host', 'unknown'],
  ['a missing field', { type: 'redeem' }, 'ticket', 'missing'],
  ['another field instead', { type: 'redeem', quote: 'old:33-gparbu' }, 'ticket', 'missing'],
  ['a number for an id', { type: 'read', quote: 0 }, 'quote', 'string'],
  ['an empty id', { type: 'read', quote: '' }, 'quote', 'non_empty'],
  ['an id too long', { type: 'read', quote: 'x'.repeat(601) }, 'quote', 'max_length'],
  ['a ticket that is none', { type: 'redeem', ticket: '1' }, 'ticket', 'regex'],
  ['a ticket in a list', { type: 'redeem', ticket: [TICKET] }, 'ticket', 'string'],
  ['half of a surrogate pair', { type: 'read', quote: '\ud800:0' }, 'quote', 'well_formed'],
])('refuses everybody %s', (_, message, path, fault) => {
  for (const fitRequest of [fitPageRequest, fitCardRequest, fitExtensionRequest])
    expect(fitRequest(message)).toMatchObject({ fits: false, path, fault });
});

test.each([
  ['a field too many', { type: 'start', host: 'news.example' }, 'host', 'unknown'],
  ['an unknown rule', { ...OPEN, rule: 'toString' }, 'rule', 'picklist'],
  ['an alias too long', { ...OPEN, alias: 'x'.repeat(301) }, 'alias', 'max_length'],
  ['no alias', { type: 'open', actor: 'ada-lund', rule: 'full-name' }, 'alias', 'missing'],
  ['an unknown script', { type: 'script', script: 'popup' }, 'script', 'picklist'],
  ['guesses that are no list', { ...FITTING.confirm, guesses: 'Ada Lund' }, 'guesses', 'array'],
  ['a number among guesses', { ...FITTING.confirm, guesses: ['Ada Lund', 1] }, 'guesses.1', 'string'],
  [
    'a guess too long',
    { ...FITTING.confirm, guesses: ['Ada', 'x'.repeat(1_001)] },
    'guesses.1',
    'max_length',
  ],
  ['a text to quote too long', { type: 'known-in', texts: ['x'.repeat(10_001)] }, 'texts.0', 'max_length'],
  [
    'too many texts',
    { type: 'known-in', texts: Array.from({ length: 101 }, () => 'x') },
    'texts',
    'max_length',
  ],
  ['a place before a text', { ...FITTING['open-known'], start: -1 }, 'start', 'min_value'],
  ['a place between letters', { ...FITTING['open-known'], end: 1.5 }, 'end', 'safe_integer'],
  [
    'too many guesses',
    { ...FITTING.confirm, guesses: Array.from({ length: MOST_GUESSES + 1 }, () => 'Ada') },
    'guesses',
    'max_length',
  ],
])('refuses a page %s', (_, message, path, fault) => {
  expect(fitPageRequest(message)).toMatchObject({ fits: false, path, fault });
});

test.each([
  ['words too long', { type: 'search', words: 'x'.repeat(301) }, 'words', 'max_length'],
  ['a text too long', { ...FITTING_LIBRARY.known, text: 'x'.repeat(200_001) }, 'text', 'max_length'],
  ['no address', { type: 'known', text: '' }, 'address', 'missing'],
  ['a draft too long', { type: 'quotations-in', text: 'x'.repeat(200_001) }, 'text', 'max_length'],
  [
    'too many quotations',
    { type: 'known-quotations', quotations: new Array(101).fill({ text: 'It holds.', speaker: null }) },
    'quotations',
    'max_length',
  ],
  ['a cursor too long', { type: 'articles', after: 'x'.repeat(614) }, 'after', 'max_length'],
  ['the first slice, which another answer has', { type: 'articles', after: null }, 'after', 'string'],
  ['a host too long', { type: 'site', host: 'x'.repeat(254), on: true }, 'host', 'max_length'],
  ['no host to turn off', { type: 'site', host: null, on: false }, 'host', 'string'],
  [
    'a correction of no kind',
    { type: 'correct', correction: { type: 'always', actor: 'ada-lund' } },
    'correction.type',
    'variant',
  ],
  [
    'a correction with an alias too long',
    { type: 'withdraw', correction: { ...FITTING.correct.correction, alias: 'x'.repeat(301) } },
    'correction.alias',
    'max_length',
  ],
  [
    'a file too large',
    { type: 'import-corrections', file: ' '.repeat(LARGEST_FILE + 1) },
    'file',
    'max_length',
  ],
  [
    'a cursor of the library too long',
    { type: 'kept-articles', after: 'x'.repeat(614) },
    'after',
    'max_length',
  ],
  ['no article to forget', { type: 'forget', articles: [] }, 'articles', 'non_empty'],
  [
    'more articles to forget than can come back',
    { type: 'forget', articles: Array.from({ length: MOST_FORGOTTEN + 1 }, () => 'old') },
    'articles',
    'max_length',
  ],
  ['a field that nobody corrects', { ...FITTING.edit, fields: { text: 'x' } }, 'fields.text', 'unknown'],
  ['a date that is no day', { ...FITTING.edit, fields: { date: '2020' } }, 'fields.date', 'regex'],
  [
    'an address of a script',
    { ...FITTING.edit, fields: { address: 'javascript:x' } },
    'fields.address',
    'regex',
  ],
  ['words that end in their middle', { ...FITTING['own-quote'], end: 1.5 }, 'end', 'safe_integer'],
  ['no way to keep', { ...FITTING.keep, how: 'twice' }, 'how', 'picklist'],
  ['a word for a switch', { type: 'highlighting', on: 'false' }, 'on', 'boolean'],
])('refuses the popup %s', (_, message, path, fault) => {
  expect(fitExtensionRequest(message)).toMatchObject({ fits: false, path, fault });
});

test('100,000 generated messages: none is accepted that does not fit its type, and none throws', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: nearlyFitting }, fc.anything()), (message) => {
      for (const [fitRequest, types] of [
        [fitPageRequest, PAGE],
        [fitCardRequest, CARD],
        [fitExtensionRequest, EXTENSION],
      ] as const) {
        const request = fitRequest(message);
        if (!request.fits) continue;
        accepted += 1;
        expect(types).toContain(request.value.type);
        expect(fitsByHand(message as Record<string, unknown>)).toBe(true);
      }
    }),
    { numRuns: 100_000 },
  );
  // Guards the generator: messages that are all nonsense would prove nothing.
  expect(accepted).toBeGreaterThan(10_000);
});
