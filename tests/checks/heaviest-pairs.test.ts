import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestPairs } from '../../lib/checks/compare/heaviest-pairs.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';
import { plainPairs } from './plain-pairs.ts';

/** Words of all weights, with what editors put between them. */
const anyMarkedText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(...'the of we not ferry bridge zenda opens mourns'.split(' ')),
        },
        fc.constantFrom('…', '...', '[the mayor]', '[ferry]', '[of] the', 'won’t', 'end. The', 'm[ourns]'),
      ),
      { maxLength: most },
    )
    .map((pieces) => pieces.join(' '));

test('the pairs that weigh most are those of a grid that is filled whole', () => {
  fc.assert(
    fc.property(
      anyMarkedText(24),
      fc.array(anyMarkedText(24), { minLength: 1, maxLength: 3 }),
      (quoted, known) => {
        const words = readQuoteWords(quoted);
        for (const one of known) {
          const own = readQuoteWords(one);
          expect(heaviestPairs(own, words)).toEqual(plainPairs(own, words));
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('so are those of a text that was changed: words taken out, put in, moved', () => {
  const anyChange = fc.record({ at: fc.nat(40), out: fc.nat(6), put: anyMarkedText(4), to: fc.nat(40) });
  fc.assert(
    fc.property(anyMarkedText(40), fc.array(anyChange, { maxLength: 4 }), (text, changes) => {
      let pieces = text.split(' ');
      for (const { at, out, put, to } of changes) {
        const taken = pieces.slice(at, at + out);
        pieces = [...pieces.slice(0, at), put, ...pieces.slice(at + out)];
        if (to % 2 === 0) pieces.splice(to, 0, ...taken);
      }
      const [known, quoted] = [readQuoteWords(text), readQuoteWords(pieces.join(' '))];
      expect(heaviestPairs(known, quoted)).toEqual(plainPairs(known, quoted));
      expect(heaviestPairs(quoted, known)).toEqual(plainPairs(quoted, known));
    }),
    { numRuns: 1_000 },
  );
});
