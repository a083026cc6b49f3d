import { expect, test } from 'vitest';
import { buildIndex } from '../../lib/packs/build.ts';

const actors =
  '[\n{"id":"ann-lee","name":"Ann Lee","kind":"person","aliases":["Ann Lee"],"short":["Lee"]}\n]';
const bytes = (text: string) => new TextEncoder().encode(text);

const wrong: [name: string, file: { name: string; bytes: Uint8Array }, error: RegExp][] = [
  ['an empty article', { name: 'seeds/a.txt', bytes: bytes('') }, /^seeds\/a\.txt:1: the article is empty/],
  [
    'white space only',
    { name: 'seeds/a.txt', bytes: bytes(' \n\t\n') },
    /^seeds\/a\.txt:1: the article is empty/,
  ],
  [
    'bytes that are no UTF-8',
    { name: 'seeds/a.txt', bytes: new Uint8Array([65, 10, 66, 0xff, 10]) },
    /^seeds\/a\.txt:2: not valid UTF-8/,
  ],
  [
    'a binary file',
    { name: 'seeds/a.txt', bytes: new Uint8Array([65, 10, 0, 66]) },
    /^seeds\/a\.txt:2: this is no text/,
  ],
];

test.each(wrong)('%s stops the build with file, line and what to do', (_name, file, error) => {
  expect(() => buildIndex([file], actors, 'seeds/actors.json')).toThrow(error);
});

test('two files of one name stop the build', () => {
  const file = (folder: string) => ({ name: `${folder}/a.txt`, bytes: bytes('Ann Lee said it rained.') });
  expect(() => buildIndex([file('one'), file('two')], actors, 'seeds/actors.json')).toThrow(
    /two\/a\.txt:1: .*one\/a\.txt/,
  );
});

test('an article becomes mentions, quotes and roles by offset', () => {
  const text = 'Mayor Ann Lee said the bridge would open in May.';
  const { articles } = buildIndex([{ name: 'seeds/a.txt', bytes: bytes(text) }], actors, 'seeds/actors.json');
  const article = articles[0];
  expect(
    article?.quotes.map((quote) => [quote.kind, text.slice(quote.start, quote.end), quote.speakers]),
  ).toEqual([['indirect', 'the bridge would open in May', ['ann-lee']]]);
  expect(article?.roles.map(({ actor, role }) => [actor, role])).toEqual([['ann-lee', 'Mayor']]);
  expect(article?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ann Lee']);
});

test('a known actor stands in the index once, with one id for all articles', () => {
  const file = (name: string) => ({
    name: `seeds/${name}.txt`,
    bytes: bytes('Norway said it rained. Vera Stone said it snowed.'),
  });
  const { actors: all, articles } = buildIndex([file('a'), file('b')], actors, 'seeds/actors.json');
  expect(all.map(({ id, origin }) => [id, origin])).toEqual([
    ['ann-lee', 'curated'],
    ['state:NO', 'known'],
  ]);
  expect(articles.map(({ discovered }) => discovered.map(({ name }) => name))).toEqual([
    ['Vera Stone'],
    ['Vera Stone'],
  ]);
});
