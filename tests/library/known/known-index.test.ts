import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownQuote, KnownQuotes } from '../../../lib/checks/known/known-quotes.ts';
import { quotePrint } from '../../../lib/checks/origins/reprints.ts';
import type { Place } from '../../../lib/library/derive/place.ts';
import type { KnownArticle } from '../../../lib/library/known/known-article.ts';
import { KnownIndex } from '../../../lib/library/known/known-index.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { anyQuote, anyText } from '../../checks/any-quotes.ts';

/** Gives the known quotes of an article as a database keeps them. */
function articleOf(number: number, quotes: readonly KnownQuote[], version?: number): KnownArticle {
  const id = `article-${number}` as ArticleId;
  const index = new KnownQuotes();
  index.add(quotes.map((quote) => ({ ...quote, article: id })));
  const stored = index.stored();
  let end = 0;
  const ends = quotes.map(({ text }) => {
    end += text.length;
    return end;
  });
  return structuredClone({
    ...{ place: `place-${number}` as Place, id, date: null, texts: quotes.map(({ text }) => text).join('') },
    ...{ ends: Uint32Array.from(ends), starts: Uint32Array.from(ends, (at) => 3 * at) },
    speakers: quotes.map(({ speaker }) => speaker),
    wholes: Uint32Array.from(quotes, ({ text }) => quotePrint(text)),
    index: { ...stored, version: version ?? stored.version },
  });
}

/** Puts articles into a new index, in the order of their places: as it is loaded. */
function built(articles: Iterable<KnownArticle>): KnownIndex {
  const index = new KnownIndex();
  for (const article of [...articles].sort((one, other) => (one.place < other.place ? -1 : 1)))
    index.put(article);
  return index;
}

/** Tells what an index answers, whatever the numbers of its quotes are. */
function answersOf(index: KnownIndex, texts: readonly string[]) {
  return texts.flatMap((text) =>
    [null, 'article-1'].map((article) =>
      index
        .find({ text, speaker: 'Ann Varga', article })
        .map(({ match: { quote: _, likeness, ...match }, ...placed }) => {
          const { bits, share, alike, unlike, run, pairs } = likeness;
          return { ...placed, match, ...{ bits, share, alike, unlike, run, pairs } };
        })
        .sort((one, other) => (`${one.place} ${one.start}` < `${other.place} ${other.start}` ? -1 : 1)),
    ),
  );
}

const anyQuotes = fc.array(anyQuote, { minLength: 1, maxLength: 3 });
const anyStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('put' as const), number: fc.nat(4), quotes: anyQuotes }),
  },
  fc.record({
    what: fc.constantFrom('remove' as const, 'reload' as const, 'other version' as const),
    ...{ number: fc.nat(4), quotes: anyQuotes },
  }),
);

test('articles that are put in, replaced, taken out and stored in any order answer as an index that is built anew', () => {
  let [compared, found] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 16 }),
      fc.array(anyText, { minLength: 1, maxLength: 4 }),
      (steps, texts) => {
        const rows = new Map<number, KnownArticle>();
        let index = new KnownIndex();
        for (const { what, number, quotes } of steps) {
          const article = articleOf(number, quotes);
          if (what === 'put') {
            expect(index.put(article)).toBe(true);
            rows.set(number, article);
          } else if (what === 'reload') index = built(structuredClone([...rows.values()]));
          else {
            // An article of another version is not read, and what was there in its place is old.
            if (what === 'remove') index.remove(article.place);
            else expect(index.put(articleOf(number, quotes, 0))).toBe(false);
            rows.delete(number);
          }
        }
        const asked = [...texts, ...[...rows.values()].map(({ texts: all, ends }) => all.slice(0, ends[0]))];
        const answers = answersOf(index, asked);
        const anew = built(rows.values());
        expect(answers).toEqual(answersOf(anew, asked));
        expect(index.count).toBe(anew.count);
        compared += 1;
        if (answers.flat().length > 0) found += 1;
      },
    ),
    { numRuns: 400 },
  );
  // Indexes without an answer are alike for nothing.
  expect(found).toBeGreaterThan(compared / 4);
});

test('an article that is replaced again and again does not make its own words frequent', () => {
  const texts = [
    'Whatever happens, the old stone bridge stays',
    'Nobody in this town of ferrymen ought ever to pay twice for one ride across the cold river',
  ];
  const quotes = texts.map((text): KnownQuote => ({ article: '', text, speaker: 'Ann Varga', date: null }));
  const index = new KnownIndex();
  for (let round = 0; round < 60; round += 1) index.put(articleOf(1, quotes));
  const [answers] = answersOf(index, [texts.join('. ')]);
  expect(answers?.map(({ text }) => text)).toEqual(texts);
  expect([answers]).toEqual(answersOf(built([articleOf(1, quotes)]), [texts.join('. ')]).slice(0, 1));
});
