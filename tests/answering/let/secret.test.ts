import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sender } from '../../../lib/wire/messages.ts';
import { makeActor } from '../../names/make-actor.ts';
import { nearlyFitting, TICKET } from '../../wire/nearly-fitting-messages.ts';
import { background, CARD, OPEN, PAGE } from '../background.ts';
import { DAM, FERRY, libraryOver } from './library-over.ts';

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu'];
const word = (number: number): string => {
  const made = [...String(number).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');
  return made.charAt(0).toUpperCase() + made.slice(1);
};
/** Ten thousand people; some bear names of the public index too. */
const PEOPLE = Array.from({ length: 10_000 }, (_, number) => {
  const name = number === 0 ? 'Ada Lund' : `Ann ${word(number)}`;
  return makeActor(`kept-${number}`, 'person', [name], [word(number)], [], 'discovered');
});
const LIBRARY = libraryOver([DAM, FERRY], PEOPLE);

const ids = () => {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
};

/** Names of the library, and others: what a page would find out. */
const aName = fc.oneof(
  fc.constantFrom('Vera Stone', 'Tom Reyes', 'Ada Lund', 'Bo Keller', 'Nobody Known', 'Zenda Water Board'),
  fc.nat(19_999).map((number) => `Ann ${word(number % 10_000)}${number < 10_000 ? '' : 'x'}`),
);
const anActor = fc.oneof(
  fc.constantFrom('ada-lund', 'dam#vera-stone', 'ferry#vera-stone', 'kept:1'),
  fc.nat(9_999).map((number) => `kept-${number}`),
);
const aTicket = fc.oneof(
  fc.constant(TICKET),
  fc.nat(20).map((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
);
const PLACES = [...DAM.quotes, ...FERRY.quotes].map(({ start }) => `dam:${start}-x`);

/** What both have, and the library alone: what a page would find out. */
const aQuotation = fc.constantFrom(
  ...[
    'The harbour stays open for Norland.',
    'The water is where it belongs',
    'The dam is older than the town',
  ],
  ...['No ferry will run before March', 'It rained all day in May'],
);
const quoted = aQuotation.map((words) => `“${words},” somebody said.`);

const probing: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    type: fc.constant('confirm'),
    guesses: fc.array(aName, { maxLength: 20 }),
    script: fc.constantFrom(null, 'names'),
  }),
  fc.record({ type: fc.constant('open'), actor: anActor, rule: fc.constant('full-name'), alias: aName }),
  fc.record({
    type: fc.constantFrom('redeem', 'let-redeem', 'known-page', 'let-known-page'),
    ticket: aTicket,
  }),
  fc.record({
    type: fc.constantFrom('known-in', 'let-known-in'),
    texts: fc.array(quoted, { maxLength: 2 }),
  }),
  fc
    .record({ type: fc.constantFrom('open-known', 'let-open-known'), text: quoted })
    .map((one) => ({ ...one, start: 1, end: one.text.indexOf('”') })),
  fc.record({ type: fc.constant('read'), quote: fc.constantFrom(...PLACES) }),
  fc.record({
    ...{ type: fc.constantFrom('said-by', 'about', 'reported'), actor: anActor },
    ...{ grades: fc.constantFrom('all', 'direct'), after: fc.constant('2099-01-01 0 x') },
  }),
  fc.record({ type: fc.constant('named-in'), actor: anActor, after: fc.constant('2099-01-01 0 x') }),
  fc.record({
    ...{ type: fc.constant('timeline'), actor: anActor, list: fc.constantFrom('said-by', 'about') },
    ...{ after: fc.constantFrom(null, '2099-01-01 0 x'), withNames: fc.boolean() },
  }),
  fc.constant({ type: 'let-start' }),
  fc.record({ type: fc.constant('let-names'), texts: fc.array(aName, { maxLength: 20 }) }),
  fc.record({
    ...{ type: fc.constant('let-open'), actor: anActor, rule: fc.constant('full-name') },
    ...{ alias: aName, around: aName, paragraph: aName },
  }),
  fc.record({ type: fc.constant('let-disown'), ticket: aTicket, person: fc.nat(2) }),
  fc.record({
    ...{ type: fc.constant('let-more'), ticket: aTicket, person: fc.nat(2), list: fc.constant('said-by') },
    ...{ grades: fc.constant('all'), after: fc.constant('2099-01-01 0 x') },
  }),
  fc.record({
    ...{ type: fc.constant('let-timeline'), ticket: aTicket, person: fc.nat(2) },
    after: fc.constantFrom(null, '2099-01-01 0 x'),
  }),
  fc.record({
    ...{ type: fc.constant('let-read'), ticket: aTicket },
    place: fc.record({ quote: fc.constantFrom(...PLACES) }),
  }),
);

const FRAME: Sender = { ...PAGE, frameId: 4, documentId: 'f1', url: 'https://frame.example/' };

test('100,000 generated messages from pages and cards are answered alike, with a library of 10,000 names and without one', async () => {
  const without = background({ randomId: ids() });
  const corrections = {
    ...{ format: 'on-record-corrections', version: 1 },
    corrections: [
      { type: 'not-on-page', actor: 'dam#vera-stone', page: PAGE.url },
      { type: 'only-full-names', actor: 'kept-7' },
    ],
  };
  const within = background({ library: LIBRARY, corrections, randomId: ids() });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(nearlyFitting, probing, probing),
      fc.constantFrom(PAGE, CARD, FRAME),
      async (message, sender) => {
        for (const { effects } of [without, within]) effects.time += 1_000;
        const [plain, kept] = await Promise.all([
          without.answer(message, sender),
          within.answer(message, sender),
        ]);
        if (plain.ok) answered += 1;
        expect(JSON.stringify(kept)).toBe(JSON.stringify(plain));
      },
    ),
    { numRuns: 100_000 },
  );
  // Enough were answered with more than a refusal.
  expect(answered).toBeGreaterThan(5_000);
  const seen = ({ effects, lets }: typeof without) => {
    const { opened, scripts, changes, libraryChanges, stored } = effects;
    return { opened, scripts, changes, libraryChanges, stored, lets: lets.seen };
  };
  expect(seen(within)).toEqual(seen(without));
  expect(without.effects.corrections).toBeUndefined();
  expect(within.effects.corrections).toBe(corrections);
  // And the library is there, for those who may ask.
  await within.answer(OPEN, PAGE);
  expect(await LIBRARY.names.named(['Vera Stone', 'Ann Bakeba'])).not.toEqual([]);
});
