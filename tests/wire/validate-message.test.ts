import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  validateCardRequest,
  validateExtensionRequest,
  validatePageRequest,
} from '../../lib/wire/validate-message.ts';
import { FITTING, nearlyFitting, TICKET } from './nearly-fitting-messages.ts';

const PAGE = ['start', 'confirm', 'script', 'open', 'redeem', 'read'];
const CARD = ['redeem', 'read'];
const EXTENSION = [
  'redeem',
  'read',
  'read-article',
  'overview',
  'search',
  'actor',
  'article',
  'highlighting',
  'site',
  'correct',
  'withdraw',
  'import-corrections',
];

describe.each([
  ['a page', validatePageRequest, PAGE],
  ['the card', validateCardRequest, CARD],
  ['the popup', validateExtensionRequest, EXTENSION],
] as const)('%s', (_, validate, types) => {
  test.each(Object.entries(FITTING))('may ask its own and nothing else: %s', (_name, message) => {
    expect(validate(message)).toEqual(types.includes(message.type) ? message : null);
  });
});

test.each([
  ['no object', 'start'],
  ['null', null],
  ['undefined', undefined],
  ['a list', ['start']],
  ['no type', {}],
  ['unknown type', { type: 'dump' }],
  ['a type every object inherits', { type: 'constructor' }],
  ['a type of the prototype', { type: '__proto__' }],
  ['an inherited type', Object.create({ type: 'start' })],
  ['a list as type', { type: ['start'] }],
  ['an extra field', { type: 'start', host: 'news.example' }],
  ['a missing field', { type: 'open', actor: 'ada-lund', rule: 'full-name' }],
  ['another field instead', { type: 'redeem', quote: 'old:0' }],
  ['an unknown rule', { type: 'open', actor: 'ada-lund', rule: 'toString', alias: 'Ada Lund' }],
  ['an empty id', { type: 'open', actor: '', rule: 'full-name', alias: 'Ada Lund' }],
  ['a number for an id', { type: 'read', quote: 0 }],
  ['an id too long', { type: 'read', quote: 'x'.repeat(601) }],
  ['an alias too long', { type: 'open', actor: 'ada-lund', rule: 'full-name', alias: 'x'.repeat(301) }],
  ['a ticket that is none', { type: 'redeem', ticket: '1' }],
  ['a ticket in a list', { type: 'redeem', ticket: [TICKET] }],
  ['half of a surrogate pair', { type: 'read', quote: '\ud800:0' }],
])('refuses %s', (_, message) => {
  for (const validate of [validatePageRequest, validateCardRequest, validateExtensionRequest])
    expect(validate(message)).toBeNull();
});

test.each([
  ['words too long', { type: 'search', words: 'x'.repeat(301) }],
  ['a host too long', { type: 'site', host: 'x'.repeat(254), on: true }],
  ['no host to turn off', { type: 'site', host: null, on: false }],
  ['a correction of no kind', { type: 'correct', correction: { type: 'always', actor: 'ada-lund' } }],
  ['a file too large', { type: 'import-corrections', file: ' '.repeat(200_001) }],
  ['a word for a switch', { type: 'highlighting', on: 'false' }],
])('refuses the popup %s', (_, message) => {
  expect(validateExtensionRequest(message)).toBeNull();
});

test.each([
  ['no list', 'Ada Lund'],
  ['a number among them', ['Ada Lund', 1]],
  ['one too long', ['x'.repeat(1_001)]],
  ['too many', Array.from({ length: 2_001 }, () => 'Ada')],
])('refuses guesses of a page: %s', (_, guesses) => {
  expect(validatePageRequest({ type: 'confirm', guesses, script: null })).toBeNull();
});

/** The types of `lib/wire/messages.ts`, told a second time and the slow way, to hold the table of checks against. */
function fitsByHand(message: Record<string, unknown>): boolean {
  const is = (fields: Record<string, 'string' | 'boolean' | 'null or string' | 'object'>) =>
    Object.keys(message).sort().join() === ['type', ...Object.keys(fields)].sort().join() &&
    Object.entries(fields).every(([field, type]) =>
      type.includes(message[field] === null ? 'null' : typeof message[field]),
    );
  switch (message.type) {
    case 'start':
      return is({});
    case 'confirm':
      return (
        is({ guesses: 'object', script: 'null or string' }) &&
        [null, 'names', 'card'].includes(message.script as string | null) &&
        Array.from(message.guesses as string[]).every((one) => typeof one === 'string')
      );
    case 'script':
      return is({ script: 'string' }) && ['names', 'card'].includes(String(message.script));
    case 'open':
      return is({ actor: 'string', rule: 'string', alias: 'string' });
    case 'redeem':
      return is({ ticket: 'string' });
    case 'read':
      return is({ quote: 'string' });
    case 'read-article':
    case 'article':
      return is({ article: 'string' });
    case 'overview':
      return is({ host: 'null or string' });
    case 'search':
      return is({ words: 'string' });
    case 'actor':
      return is({ actor: 'string' });
    case 'highlighting':
      return is({ on: 'boolean' });
    case 'site':
      return is({ host: 'string', on: 'boolean' });
    case 'correct':
    case 'withdraw':
      return is({ correction: 'object' });
    case 'import-corrections':
      return is({ file: 'string' });
    default:
      return false;
  }
}

test('100,000 generated messages: none is accepted that does not fit its type, and none throws', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: nearlyFitting }, fc.anything()), (message) => {
      for (const [validate, types] of [
        [validatePageRequest, PAGE],
        [validateCardRequest, CARD],
        [validateExtensionRequest, EXTENSION],
      ] as const) {
        const valid = validate(message);
        if (valid === null) continue;
        accepted += 1;
        expect(types).toContain(valid.type);
        expect(fitsByHand(valid as unknown as Record<string, unknown>)).toBe(true);
      }
    }),
    { numRuns: 100_000 },
  );
  // Guards the generator: messages that are all nonsense would prove nothing.
  expect(accepted).toBeGreaterThan(10_000);
}, 60_000);
