import { expect, test } from 'vitest';
import { markedPassage, marksIn } from '../../../lib/library/search/marked-text.ts';
import { typedWords } from '../../../lib/library/search/words/typed-words.ts';

const wanted = (typed: string, near: readonly string[] = []) => ({
  ...typedWords(typed),
  near: new Set(near),
});

/** Writes a text with brackets around what is marked. */
function marked(text: string, typed: string, near: readonly string[] = []): string {
  let at = 0;
  let out = '';
  for (const { start, end } of marksIn(text, wanted(typed, near))) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

test.each<[string, string, string]>([
  ['nothing', '', 'the bridge'],
  ['a word', 'bridge', 'the [bridge]'],
  ['a word that is only begun', 'bri', 'the [bridge]'],
  ['a word before the last is whole', 'bri the', '[the] bridge'],
  ['an ending', 'zenda toll', '[Zenda’s] [toll]'],
  ['accents', 'zizkov', 'in [Žižkov], too'],
  ['a phrase, and no other place of its words', '"the bridge"', 'the toll of [the “bridge]”'],
  ['a phrase that is still typed', '"the bri', 'the toll of [the bridge]'],
  ['pairs of characters join', '東京都', '昨日[東京都]で'],
  ['a single character', '京', '東[京都]で'],
])('%s: %j', (_, typed, expected) => {
  expect(marked(expected.replace(/[[\]]/g, ''), typed)).toBe(expected);
});

test('words that are spelled nearly so', () => {
  expect(marked('the harbour opens', 'harbor', ['harbour'])).toBe('the [harbour] opens');
});

test('a passage is cut between words around what was asked for', () => {
  const line = `${'before it '.repeat(40)}the bridge ${'and after '.repeat(40)}`.trim();
  const { text, marks } = markedPassage(line, wanted('bridge'));
  expect(text).toMatch(/^… (before|it) .*the bridge and after.* (and|after) …$/);
  expect(text.length).toBeLessThan(240);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['bridge']);
  expect(markedPassage('a short one', wanted('one')).text).toBe('a short one');
  // A script without spaces has nowhere to cut.
  const run = markedPassage(`${'東'.repeat(300)}橋${'東'.repeat(300)}`, wanted('橋'));
  expect(run.text.length).toBeLessThan(240);
  expect(run.marks).toHaveLength(1);
});
