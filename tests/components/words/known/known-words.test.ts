import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loudNote, spokenDifference } from '../../../../components/words/known/difference-words.ts';
import { othersWords, reprintWords } from '../../../../components/words/known/known-line-words.ts';
import { knownRuleWords } from '../../../../components/words/known/known-rule-words.ts';
import { KNOWN_ROWS } from '../../../../lib/checks/decide/known-rows.ts';

/** The row of `joinedOf` stands in no table. */
const RULES = [...KNOWN_ROWS.map(({ name }) => name), 'beside-a-part'];

test('each row that decides is explained in sentences of its own', () => {
  const sentences = RULES.map(knownRuleWords);
  expect(new Set(sentences).size).toBe(RULES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
});

test('a row of another version is explained in no words', () => {
  expect(knownRuleWords('other-row')).toBeNull();
});

const SPOKEN: readonly [known: string, quoted: string, spoken: string][] = [
  ['fuel', 'oil', 'instead of fuel: oil'],
  ['fuel', '', 'only on record: fuel'],
  ['', 'oil', 'only here: oil'],
];

test.each(SPOKEN)('“%s” and “%s” are read out as “%s”', (known, quoted, spoken) => {
  const [before, between] = spokenDifference(known !== '', quoted !== '');
  expect(before + known + between + quoted).toBe(spoken);
});

test('the loud words are listed', () => {
  expect(loudNote(['not', '12', 'twenty'])).toBe('Differs in “not”, “12” and “twenty”.');
});

test.each([
  [1, 0, '1 more with these words'],
  [1_200, 0, '1,200 more with these words'],
  [1, 1, '1 more with these words, in a reprint'],
  [4, 1, '4 more with these words, 1 of them in a reprint'],
  [4, 3, '4 more with these words, 3 of them in reprints'],
  [4, 4, '4 more with these words, all in reprints'],
])('%d other quotes, %d of them reprints: %s', (count, reprints, words) => {
  expect(othersWords(count, reprints)).toBe(words);
});

test.each([
  ['Gazette', null, 'The same text as in Gazette'],
  ['Gazette', 'Zenda Press', 'The same text as in Gazette, likely from Zenda Press'],
  [null, null, 'The same text as in the article above'],
])('a reprint of %s, likely from %s', (source, agency, words) => {
  expect(reprintWords(source, agency)).toBe(words);
});

/** A changed wording is no fault, and no comparison of texts can tell one: nothing that is seen may say so. */
const VERDICTS = /\b(?:alter(?:ed|ation)s?|misquot\w+|falsified|fake|distort\w*|doctored)\b/i;

const ROOT = join(import.meta.dirname, '../../../..');

/** Only code and strings can be seen; the comments explain why the words are not used. */
const seenText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');

test('no word of judgement is seen anywhere', () => {
  const files = ['components', 'entrypoints'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => join(ROOT, room, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => VERDICTS.test(seenText(file)))).toEqual([]);
});

/** `false` is a word of the language that the code is written in: of these it is looked for in what stands in quotes or between tags. */
test('nothing known is called false', () => {
  const rooms = ['components/known', 'components/words/known'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(ROOT, room, file)),
  );
  const said = rooms.flatMap((file) => seenText(file).match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|>[^<>{}]*</g) ?? []);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /\b(?:false|wrong|untrue)\b/i.test(text))).toEqual([]);
});
