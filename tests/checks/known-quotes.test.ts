import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFor } from '../../lib/checks/known/candidates.ts';
import { type KnownQuote, KnownQuotes } from '../../lib/checks/known/known-quotes.ts';
import { fingerprintsOf } from '../../lib/checks/words/fingerprints.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';
import { anyQuote, anyText } from './any-quotes.ts';

function built(quotes: readonly KnownQuote[]): KnownQuotes {
  const known = new KnownQuotes();
  known.add(quotes);
  return known;
}

const runsOf = (text: string): string[] => {
  const forms = readQuoteWords(text).map(({ form }) => form);
  return [...new Set(forms.slice(2).map((_, at) => forms.slice(at, at + 3).join(' ')))];
};

/** Finds candidates by looking at every quote. */
function naive(text: string, quotes: readonly (KnownQuote | null)[], article: string | null): number[] {
  const held = quotes.filter((quote) => quote !== null);
  const most = Math.max(40, held.length / 400);
  const countOf = (run: string) => held.filter((quote) => runsOf(quote.text).includes(run)).length;
  const counted = runsOf(text).map((run) => ({ run, count: countOf(run) }));
  const rare = counted.filter(({ count }) => count > 0 && count <= most);
  const frequent = counted
    .filter(({ count }) => count > most)
    .sort((one, other) => one.count - other.count)
    .slice(0, 12);
  const scored = quotes.flatMap((quote, number) => {
    if (quote === null || quote.article === article) return [];
    const own = runsOf(quote.text);
    const shared = rare.filter(({ run }) => own.includes(run));
    const often = frequent.filter(({ run }) => own.includes(run));
    const sumOf = (runs: typeof counted) =>
      runs.reduce((all, { count }) => all + Math.log2((held.length + 1) / count) + 1, 0);
    const isMeant = shared.length > 0 || (often.length >= 2 && often.length >= frequent.length / 2);
    return isMeant ? [{ number, sum: sumOf(shared) + sumOf(often) }] : [];
  });
  const sorted = scored.sort((one, other) => other.sum - one.sum || one.number - other.number);
  return sorted.filter(({ sum }, at) => at < 16 || sum === sorted[0]?.sum).map(({ number }) => number);
}

test('candidates are those that a look at every quote finds', () => {
  fc.assert(
    fc.property(
      fc.array(anyQuote, { maxLength: 60 }),
      anyText,
      fc.constantFrom(null, 'a'),
      (quotes, text, article) => {
        const found = candidatesFor(readQuoteWords(text), built(quotes), article);
        expect(found).toEqual(naive(text, quotes, article));
      },
    ),
  );
});

test('an index that grew and shrank in slices finds what one built at once finds, stored or not', () => {
  const anySlices = fc.array(fc.array(anyQuote, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(anySlices, fc.array(fc.nat(90), { maxLength: 10 }), anyText, (slices, removed, text) => {
      const grown = new KnownQuotes();
      for (const slice of slices) grown.add(slice);
      const quotes: (KnownQuote | null)[] = slices.flat();
      for (const number of removed) {
        grown.remove(number);
        if (number < quotes.length) quotes[number] = null;
      }
      const stored = KnownQuotes.from(structuredClone(grown.stored()));
      expect(stored?.count).toBe(quotes.filter(Boolean).length);
      expect(grown.count).toBe(stored?.count);
      expect(stored && candidatesFor(readQuoteWords(text), stored, null)).toEqual(naive(text, quotes, null));
    }),
  );
});

test('quotes can be added to an index that was stored', () => {
  const first = { article: 'a', text: 'the ferry to Zenda never sank', speaker: null, date: null };
  const known = KnownQuotes.from(built([first]).stored());
  expect(known?.add([{ ...first, article: 'b' }])).toBe(1);
  expect(known && candidatesFor(readQuoteWords(first.text), known, null)).toEqual([0, 1]);
});

test('an index of another version is not read', () => {
  expect(KnownQuotes.from({ ...built([]).stored(), version: 0 })).toBeNull();
});

test('a short quotation of frequent runs finds quotes of nearly its length', () => {
  const of = (text: string, article: string): KnownQuote => ({ article, text, speaker: null, date: null });
  const frequent = Array.from({ length: 60 }, (_, k) =>
    of(`the bridge opens and so on and on and on and on ${k}`, `x${k}`),
  );
  const known = built([...frequent, of('the bridge opens now', 'short')]);
  expect(candidatesFor(readQuoteWords('the bridge opens'), known, null)).toEqual([60]);
});

test('speakers are counted once each, by their last name, and nobody as one', () => {
  const by = (speaker: string | null) => ({ article: 'a', text: 'the bridge opens', speaker, date: null });
  const [print = 0] = fingerprintsOf(readQuoteWords('the bridge opens'));
  const known = built([by('Ann Varga'), by('Mayor Varga'), by(null), by(null)]);
  expect(known.hasMoreSpeakers(print, 1)).toBe(true);
  expect(known.hasMoreSpeakers(print, 2)).toBe(false);
});

test('indexes of single articles, put together, find what one index of all of them finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyQuote, { maxLength: 5 }), { maxLength: 8 }),
      fc.nat(30),
      anyText,
      (articles, taken, text) => {
        const all = articles.flat();
        const whole = built(all);
        const together = new KnownQuotes();
        const firsts = articles.map((quotes) => together.append(built(quotes).stored()));
        let first = 0;
        expect(firsts).toEqual(
          articles.map(({ length }) => {
            first += length;
            return first - length;
          }),
        );
        whole.remove(taken);
        together.remove(taken);
        expect([together.count, together.removed]).toEqual([whole.count, whole.removed]);
        const words = readQuoteWords(text);
        expect(candidatesFor(words, together, null)).toEqual(candidatesFor(words, whole, null));
        for (const print of fingerprintsOf(words))
          expect(together.hasMoreSpeakers(print, 1)).toBe(whole.hasMoreSpeakers(print, 1));
      },
    ),
  );
});

/** Print of all kinds that words are read from. */
const PRINTED = [
  '“We can’t pay 2.6million for the [old] harbour,” he said … and 1,000 per cent more; the U.S. won’t.',
  'Zenda’s well-known mayor — an 85-year-old — labelled it “grey”. Twenty-one (21) boats & ferries, cafés too.',
  'Москва не подпишет этого. Ruritania 是 一座 桥 的 国家. À côté de l’école!',
];

/** What the fingerprints of this version are, and keys of articles and speakers. Another digest wants another version. */
const STORED = { version: 3, digest: '73d2929f3a463ff3' };

test('stored indexes are what their version stands for: whoever changes them raises `VERSION` and writes the new digest here', () => {
  const { version, ...columns } = built(
    PRINTED.map((text, k) => ({
      article: `a${k}`,
      text,
      speaker: ['Ann Lee', 'the mayor', null][k] ?? null,
      date: null,
    })),
  ).stored();
  const digest = createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(columns)
          .map(([name, column]) => [name, [...column]])
          .sort(),
      ),
    )
    .digest('hex')
    .slice(0, 16);
  expect({ version, digest }).toEqual(STORED);
});
