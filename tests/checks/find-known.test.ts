import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayOrder, firstOnRecord, type MatchedQuote } from '../../lib/checks/display-order.ts';
import { findKnown, type KnownMatch, type Quotation } from '../../lib/checks/find-known.ts';
import { type KnownQuote, KnownQuotes } from '../../lib/checks/known/known-quotes.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';
import { anyQuote, anyText } from './any-quotes.ts';

const QUOTES: readonly (KnownQuote & { readonly id: string })[] = [
  [
    'a#0',
    'The ferrymen of Zenda drowned because nobody mended the old stone bridge.',
    'Ann Varga',
    '2024-03-04',
  ],
  ['a#1', 'We shall build another before the winter comes.', 'Ann Varga', '2024-03-04'],
  ['b#0', 'The ferrymen of Zenda drowned because nobody mended the old stone bridge', 'Varga', '2024-03-03'],
  ['c#0', 'drowned because nobody mended the old stone bridge', 'Mayor Varga', null],
  ['d#0', 'Whatever the weather, the tunnel stays open.', null, null],
].map(([id = '', text = '', speaker = null, date = null]) => ({
  ...{
    id: id as string,
    article: (id as string).split('#')[0] as string,
    text: text as string,
    speaker,
    date,
  },
}));

function look(
  text: string,
  speaker: string | null = 'Ann Varga',
  article: string | null = null,
): (MatchedQuote & { readonly match: KnownMatch; readonly quote: KnownQuote })[] {
  const known = new KnownQuotes();
  known.add(QUOTES);
  const read = (quote: number) => QUOTES[quote] as (typeof QUOTES)[number];
  return findKnown({ text, speaker, article }, known, read)
    .map((match) => ({ ...match, match, quote: read(match.quote) }))
    .sort(displayOrder);
}

const CASES: readonly [name: string, text: string, found: string][] = [
  [
    'the same words: whole before part, then the earliest',
    '“The ferrymen of Zenda drowned because nobody mended the old stone bridge.”',
    'b#0 verbatim, a#0 verbatim, c#0 cut',
  ],
  ['a part of them', 'nobody mended the old stone bridge', 'b#0 cut, a#0 cut, c#0 cut'],
  [
    'other wording',
    'The ferrymen of Zenda drowned because nobody repaired the old stone bridge.',
    'b#0 reworded, a#0 reworded, c#0 reworded',
  ],
  [
    'two quotes of one article put together',
    'The ferrymen of Zenda drowned because nobody mended the old stone bridge … We shall build another before the winter comes.',
    'b#0 cut, a#0 joined, a#1 joined, c#0 cut',
  ],
  ['an editor’s words', 'Whatever [happens], the tunnel stays open.', 'd#0 edited'],
  [
    'what it repeats in marks of its own',
    'He told us “the weather, the tunnel and whatever else stays open”, then “Whatever the weather, the tunnel stays open”, and he left.',
    'd#0 cut',
  ],
  ['something else', 'The weather in Zenda is the old story of another winter.', ''],
  ['nothing', '', ''],
];

test.each(CASES)('%s', (_name, text, found) => {
  expect(
    look(text)
      .map(({ match, quote }) => `${quote.id} ${match.class}`)
      .join(', '),
  ).toBe(found);
});

test('an article does not confirm its own words', () => {
  const text = QUOTES[0]?.text ?? '';
  expect(look(text, null, 'a').map(({ quote }) => quote.id)).toEqual(['b#0', 'c#0']);
});

test('a difference says where it stands in both texts', () => {
  const text = 'The ferrymen of Zenda never drowned because somebody mended the stone bridge.';
  const [{ match, quote } = expect.fail()] = look(text);
  expect(
    match.differences.map(({ type, known, quoted }) => [
      ...[type, quote.text.slice(known.start, known.end), text.slice(quoted.start, quoted.end)],
    ]),
  ).toEqual([
    ['inserted', '', 'never'],
    ['replaced', 'nobody', 'somebody'],
    ['dropped', 'old', ''],
  ]);
});

test('what both have is told, and whether it is all of the quotation', () => {
  const told = (text: string) =>
    look(text).map(({ match: { shared, isWhole }, quote }) => [
      ...[quote.id, quote.text.slice(shared.known.start, shared.known.end)],
      ...[text.slice(shared.quoted.start, shared.quoted.end), isWhole],
    ]);
  const both = 'Zenda drowned because nobody mended the old stone bridge';
  expect(told(`${both}. We shall weep for years.`).slice(0, 1)).toEqual([['b#0', both, both, false]]);
  const [first] = told('Ferrymen of Zenda drowned because nobody repaired the old stone');
  expect(first).toEqual([
    ...['b#0', 'ferrymen of Zenda drowned because nobody mended the old stone'],
    ...['Ferrymen of Zenda drowned because nobody repaired the old stone', true],
  ]);
});

test('another speaker is told, an unknown one is not', () => {
  const text = QUOTES[0]?.text ?? '';
  const others = (speaker: string | null) => look(text, speaker).map(({ match }) => match.isOtherSpeaker);
  expect(others('Tom Reyes')).toEqual([true, true, true]);
  expect(others('the mayor')).toEqual([false, false, false]);
});

test('a look without a speaker finds whatever any speaker would', () => {
  fc.assert(
    fc.property(
      fc.array(anyQuote, { minLength: 1, maxLength: 20 }),
      anyText,
      fc.constantFrom(null, 'Ann Varga', 'Tom Reyes', 'Varga', 'the mayor'),
      (quotes, text, speaker) => {
        const known = new KnownQuotes();
        known.add(quotes);
        const read = (quote: number) => quotes[quote] as KnownQuote;
        const found = (one: Quotation) => findKnown(one, known, read).map(({ quote }) => quote);
        const first = found({ text, speaker: null, article: null, anySpeaker: true });
        for (const quote of found({ text, speaker, article: null })) expect(first).toContain(quote);
      },
    ),
  );
});

test('first on record is the earliest day that has the whole in the same words', () => {
  expect(firstOnRecord(look('nobody mended the old stone bridge'))).toBe('2024-03-03');
  expect(firstOnRecord(look('drowned because nobody mended the old wooden bridge, alas'))).toBeNull();
  expect(firstOnRecord(look('nothing of all this'))).toBeNull();
});

test('a quote is found in its own words, and what differs makes one text of the other', () => {
  fc.assert(
    fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 20 }), anyText, (quotes, text) => {
      const known = new KnownQuotes();
      known.add(quotes);
      for (const match of findKnown(
        { text, speaker: null, article: null },
        known,
        (k) => quotes[k] as KnownQuote,
      )) {
        const { known: one, quoted: other, beyond, gaps } = match.likeness;
        const isWhole = [...beyond.known, ...beyond.quoted].every(([from, to]) => from === to);
        if (!isWhole || gaps.some(({ kind }) => kind !== 'wording')) continue;
        let made = one.text;
        for (const { known: its, quoted } of [...match.differences].reverse())
          made = `${made.slice(0, its.start)} ${other.text.slice(quoted.start, quoted.end)} ${made.slice(its.end)}`;
        const forms = (words: string) => readQuoteWords(words).map(({ form }) => form);
        expect(forms(made)).toEqual(forms(other.text));
      }
    }),
  );
});
