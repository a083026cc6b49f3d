import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';

/** Texts with the forms that they are read as: brackets in round ones, a bar where words were left out, a stop where a sentence ends. */
const CASES: readonly [name: string, text: string, forms: string][] = [
  ['case and marks', '“WE WILL, Zoë,” – she', 'we will zoe she'],
  ['contractions', 'We’ve said they can’t, it’s Ann’s', 'we have said they can not it is ann’s'],
  ['a possessive of s', 'the Reyes’s and the Reyes’ bridge', 'the reyes and the reyes bridge'],
  ['British spelling', 'The harbour was organised and analysed', 'the harbor was organized and analyzed'],
  ['hyphens and digits', '2.6million well-known', 'two six million well known'],
  ['small numbers and percent', '3 of 10, or 30%', 'three of ten or thirty percent'],
  ['numbers to a hundred', '14 of 25, 90 and 100, R&D', 'fourteen of twenty five ninety and 100 r and d'],
  ['spelling of several', 'metres, theatres, OK', 'meters theaters okay'],
  ['large numbers', '1,200 of 12,000 in 2021, 300 now', '1200 of 12000 in 2021 300 now'],
  ['full-width letters', 'Ｚｅｎｄａ', 'zenda'],
  ['scripts without spaces', '我们在五月开放石桥。谁知道？', '我们 在 五月 开放 石 桥 . 谁 知道 .'],
  ['letters whose marks are vowels', 'की बात, का बात।', 'की बात का बात .'],
  ['loose marks', 'سَنفتحُ naïve weiß', 'سنفتح naive weiss'],
  ['brackets', 'the [old stone] bridge', 'the (old) (stone) bridge'],
  ['a letter in brackets', '[T]he bridge', 'the bridge'],
  ['an ending in brackets', 'they want[ed] it', 'they (wanted) it'],
  ['a bracket never closed', 'the [old bridge', 'the (old) (bridge)'],
  ['dots', 'the bridge … will . . . open [...] now ...', 'the bridge | will | open | now |'],
  ['ends of sentences', 'It opens. Why? Now!', 'it opens . why . now .'],
  ['nothing to read', '“—”', ''],
];

test.each(CASES)('%s', (_name, text, forms) => {
  const read = readQuoteWords(text).map(({ form, isBracketed, isCutAfter, endsSentence }) => {
    const printed = isBracketed ? `(${form})` : form.replace("'", '’');
    return `${printed}${isCutAfter ? ' |' : ''}${endsSentence ? ' .' : ''}`;
  });
  expect(read.join(' ')).toBe(forms);
});

test('each word says where it stands, and those of a contraction share a place', () => {
  const text = 'So we’ve [T]old.';
  expect(readQuoteWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['So', 'we’ve', 'we’ve', 'T]old'],
  ]);
});

test('words stand where a search for letters and digits finds them, whatever dots and brackets are around', () => {
  const anyPiece = fc.constantFrom(
    ...['ferry', 'a', 'U.S.', '2.6', '.5', '7', '.', '...', '. . .', '…', '!', '[', '] ', '-', ' ', ' '],
  );
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 20 }), (pieces) => {
      // A bracket beside a letter would make one word of two.
      const text = pieces.join('').replace(/[[\]]/g, ' $& ');
      const found = Array.from(text.matchAll(/\p{L}+|\p{N}+/gu), ({ index, 0: piece }) => [
        index,
        index + piece.length,
      ]);
      const spans = readQuoteWords(text).map(({ start, end }) => [start, end]);
      expect(spans.filter(([start], at) => start !== spans[at - 1]?.[0])).toEqual(found);
    }),
  );
});
