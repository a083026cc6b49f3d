import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onThisIn, saidIn } from './said-in.ts';

const PARAGRAPH = 'Norland will not let the ferry with wheat leave the harbour, a spokesman said.';
const ON_NORLAND = '2022-03-07 “Norland must let it go,” Ana Ruiz said.';
const articles = (found: readonly { readonly article: { readonly id: string } }[]) =>
  found.map(({ article }) => article.id);

test('most shared comes first, of equals the latest', () => {
  const texts = [
    '2021-01-02 “Wheat needs a ferry,” Ana Ruiz said.',
    ON_NORLAND,
    '2023-01-02 “Norland is near,” Ana Ruiz said.',
    '2020-01-02 “The ferry to Norland is full of wheat,” Ana Ruiz said.',
    '2023-05-05 “Nothing is harder than sleep,” Ana Ruiz said.',
  ];
  expect(articles(onThisIn(PARAGRAPH, texts))).toEqual(['article-3', 'article-2', 'article-1', 'article-0']);
});

test('it says who and which words are in both, as the quote prints them', () => {
  const [found] = onThisIn(PARAGRAPH, ['“Ferries to Norland carry wheat,” Ana Ruiz said.']);
  expect(found).toMatchObject({ rule: 'named-in-quote', named: ['norland'], words: ['Ferries', 'wheat'] });
});

test.each([
  ['of the page’s own article', 'http://www.post.example/0#top', []],
  ['of another page of the site', 'https://post.example/1', ['article-0']],
  ['of a page whose address is not known', null, ['article-0']],
])('a quote %s', (_, address, expected) => {
  expect(articles(onThisIn(PARAGRAPH, [ON_NORLAND], address))).toEqual(expected);
});

test('what the paragraph has itself is not offered, however it is printed', () => {
  const paragraph = 'Ana Ruiz said of Norland: "Norland must  let it go."';
  expect(onThisIn(paragraph, [ON_NORLAND])).toEqual([]);
});

test('the same words of two articles stand once', () => {
  const [, text = ''] = /^\S+ (.*)$/.exec(ON_NORLAND) ?? [];
  expect(articles(onThisIn(PARAGRAPH, [ON_NORLAND, `2023-03-07 ${text}`]))).toEqual(['article-1']);
});

test('whom half of what somebody says is about, tells nothing', () => {
  const texts = ['ice', 'fish', 'coal', 'rain', 'bread', 'glass'].map(
    (thing) => `“Norland sells us ${thing},” Ana Ruiz said.`,
  );
  expect(onThisIn('Envoys of Norland left on Monday.', texts)).toEqual([]);
  expect(onThisIn('Envoys of Norland left on Monday.', texts.slice(0, 2))).toHaveLength(2);
});

test('among many quotes, two words that are said now and then are no sign', () => {
  const few = ['“Wheat needs a ferry,” Ana Ruiz said.'];
  const things = ['ferry', 'wheat', ...Array.from({ length: 60 }, (_, at) => `number${at}`)];
  const many = things.flatMap((thing, at) =>
    [0, 1, 2].map((n) => `“Saying${at}${n} came to ${thing},” Ana Ruiz said.`),
  );
  const paragraph = 'The ferry carries wheat again.';
  expect(onThisIn(paragraph, few)).toHaveLength(1);
  expect(onThisIn(paragraph, [...few, ...many])).toEqual([]);
});

test('any paragraph finds quotes that were given, each once, in order of what is shared', () => {
  const texts = [
    ON_NORLAND,
    '“Wheat needs a ferry,” Ana Ruiz said.',
    '“Zubrovia sleeps,” Ana Ruiz said in Norland.',
  ];
  const given = saidIn(texts).length;
  const words = fc.constantFrom(
    'Norland',
    'Zubrovia',
    'ferry',
    'wheat',
    'sleeps',
    'the',
    '“',
    '.',
    '\n',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const found = onThisIn(list.join(' '), texts);
      expect(found.length).toBeLessThanOrEqual(given);
      expect(new Set(articles(found)).size).toBe(found.length);
      const bits = found.map((one) => one.bits);
      expect(bits).toEqual(bits.toSorted((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});
