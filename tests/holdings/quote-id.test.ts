import { expect, test } from 'vitest';
import { findQuote, quoteIdOf, readQuoteId } from '../../lib/holdings/quote-id.ts';
import type { AnalysedArticle, Quote, QuoteId } from '../../lib/model.ts';

/** Makes an article in which these words are quotes, wherever they stand. */
function article(text: string, ...quoted: readonly string[]): AnalysedArticle {
  const quotes = quoted.flatMap((words) =>
    [...text.matchAll(new RegExp(words.replaceAll(/[.+*?]/g, '\\$&'), 'g'))].map(
      ({ index }): Quote => ({
        start: index,
        end: index + words.length,
        kind: 'direct',
        speaker: null,
        speakers: [],
        cue: null,
        stance: 'said',
        by: null,
        antecedent: null,
        rules: [],
      }),
    ),
  );
  return {
    ...{
      id: 'a: b' as AnalysedArticle['id'],
      title: 'a',
      opening: 'a',
      address: null,
      date: null,
      source: null,
      text,
    },
    ...{ mentions: [], quotes, roles: [], discovered: [] },
  };
}
const idsOf = (one: AnalysedArticle) => one.quotes.map((quote) => quoteIdOf(one, quote));

test('an id says the article, the place and the words', () => {
  expect(idsOf(article('He said: “It rains.”', 'It rains.'))).toEqual(['a: b:10-1d9yzlj']);
});

test('two quotes of the same words in one article have two ids', () => {
  const [one, other] = idsOf(article('“No,” he said. “No,” she said.', 'No,'));
  expect(one).not.toBe(other);
});

test('an analysis that finds more quotes changes no id', () => {
  const text = '“No,” he said. “It rains,” she said. “Yes,” he said.';
  expect(idsOf(article(text, 'No', 'It rains', 'Yes'))).toEqual(
    expect.arrayContaining(idsOf(article(text, 'It rains'))),
  );
});

test.each([
  ['kinds of apostrophes', 'It’s raining', "It's raining"],
  ['line breaks', 'It is\nraining', 'It is raining'],
  ['capitals', 'It is raining', 'IT IS RAINING'],
  ['the comma before a reporting clause', 'It is raining,', 'It is raining'],
])('%s make no other words', (_, one, other) => {
  const [first, second] = [one, other].map((words) => idsOf(article(words, words))[0]);
  expect(first).toBe(second);
});

const OLD = article('“No,” he said. “It rains,” she said. “No,” they said.', 'No', 'It rains');

test.each<[name: string, now: AnalysedArticle, found: readonly (string | null)[]]>([
  ['the same text', OLD, ['No', 'No', 'It rains']],
  [
    'a text that moved',
    article('Much later: “No,” he said. “It rains,” she said. “No,” they said.', 'No', 'It rains'),
    ['No', 'No', 'It rains'],
  ],
  [
    'a quote cut elsewhere',
    article('“No,” he said. “It rains,” she said. “No,” they said.', 'No', 'It rains,” she'),
    ['No', 'No', 'It rains,” she'],
  ],
  ['a quote that is gone', article(OLD.text, 'No'), ['No', 'No', null]],
])('an old id in %s', (_, now, found) => {
  const quotes = idsOf(OLD).map((id) => findQuote(now, id));
  expect(quotes.map((quote) => quote && now.text.slice(quote.start, quote.end))).toEqual(found);
});

test('of two quotes with the same words the nearer one is found', () => {
  const now = article(`${' '.repeat(5)}${OLD.text}`, 'No');
  const starts = idsOf(OLD)
    .slice(0, 2)
    .map((id) => findQuote(now, id)?.start);
  expect(starts).toEqual(OLD.quotes.slice(0, 2).map(({ start }) => start + 5));
});

test.each([
  '',
  'a: b',
  'a: b:',
  'a: b:0',
  'a: b:-1-1d9yzlj',
  'a: b: 10-1d9yzlj',
  'a: b:1e1-1d9yzlj',
  'a: b:010-1d9yzlj',
  'a: b:10-1D9YZLJ',
  ':10-1d9yzlj',
  'c:10-1d9yzlj',
])('%j finds no quote', (id) => {
  expect(findQuote(article('He said: “It rains.”', 'It rains.'), id as QuoteId)).toBeNull();
});

test('an id is read back', () => {
  expect(readQuoteId('x:1-2:34-abc')).toEqual({ article: 'x:1-2', start: 34, hash: 'abc' });
});
