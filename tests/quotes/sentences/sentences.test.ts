import { describe, expect, test } from 'vitest';
import { tokenisedText } from '../../../lib/english/tokenised-text.ts';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import { SENTENCE_ENDS, sentencesOf } from '../../../lib/quotes/sentences/sentences.ts';
import { checkRows } from '../without-row.ts';

function read(text: string) {
  const blocks = tokenisedText(text).paragraphs;
  const block = blocks[0];
  return block ? sentencesOf(text, block, 0, markedSpans(text, blocks), block.start) : [];
}

const cases: [name: string, sentences: string[]][] = [
  ['stops', ['It rained.', 'It snowed.']],
  ['questions and exclamations', ['Did it rain?', 'It did!', 'So be it.']],
  ['a courtesy title', ['Mr. Lee spoke to Dr. Reyes.', 'They left.']],
  ['a title before a name', ['Gov. Ann Lee and Sen. Tom Reyes met.']],
  ['an initial', ['Ann J. Lee met Tom R. Reyes.', 'They left.']],
  ['an abbreviated state inside a sentence', ['The U.S. Senate met in Lima, Ohio.', 'It rained.']],
  ['an abbreviated state at the end', ['He moved to the U.S.', 'The mayor stayed.']],
  ['a month', ['They met on Feb. 4 in Strelsau.', 'It rained.']],
  ['a company', ['Acme Inc. hired Lee.', 'She left.']],
  ['a decimal', ['Prices rose 3.5 percent.', 'Wages fell.']],
  ['a stop before a small letter', ['The firm said no. of workers would fall.']],
  ['dots within a sentence', ['It rained ... and it snowed.']],
  ['a quote that ends its sentence', ['“It rained.”', 'The mayor left.']],
  ['a quote that a cue follows', ['“Did it rain?” she asked.', 'He nodded.']],
  ['a quote with an exclamation before its cue', ['“It rained!” he said.', 'She left.']],
  ['stops inside a quote', ['“It rained. It snowed. It froze,” she said.', 'He left.']],
  ['a quote after a stop', ['It rained.', '“It snowed,” she said.']],
  ['a stop behind the closing mark', ['She called it “rain”.', 'He left.']],
  ['a name after an abbreviation’s stop', ['He spoke with Tom Reyes Jr. Monday.']],
];

describe('divides after', () => {
  test.each(cases)('%s', (_name, sentences) => {
    const text = sentences.join(' ');
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

test('what stands in marks is one item of its sentence', () => {
  const text = '“It rained,” said Ann Lee, “and snowed.”';
  expect(read(text)[0]?.items.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“It rained,”',
    'said',
    'Ann',
    'Lee',
    ',',
    '“and snowed.”',
  ]);
});

test('a headline in capitals is read as if it had none', () => {
  const shapes = read('RURITANIA SAYS THE BRIDGE IS SAFE')[0]?.items.map(({ lower, shape }) => [
    lower,
    shape,
  ]);
  expect(shapes).toEqual([
    ['ruritania', 'capital'],
    ['says', 'lower'],
    ['the', 'lower'],
    ['bridge', 'capital'],
    ['is', 'lower'],
    ['safe', 'capital'],
  ]);
});

test('a sentence without end is cut, so that work within a sentence stays bounded', () => {
  const text = 'and '.repeat(5_000);
  const lengths = read(text).map(({ items }) => items.length);
  expect(Math.max(...lengths)).toBeLessThan(1_000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(5_000);
});

describe('each end', () => {
  checkRows(
    SENTENCE_ENDS,
    {
      marks: [['“It rained.” The mayor left.', ['“It rained.”', 'The mayor left.']]],
      stop: [['It rained. The mayor left.', ['It rained.', 'The mayor left.']]],
      dots: [['It rained ... The mayor left.', ['It rained ...', 'The mayor left.']]],
      'abbreviation-before-marks': [
        ['He moved to the U.S. “It rains,” he said.', ['He moved to the U.S.', '“It rains,” he said.']],
      ],
      abbreviation: [
        ['He moved to the U.S. The mayor stayed.', ['He moved to the U.S.', 'The mayor stayed.']],
      ],
    },
    (text) => read(text).map(({ start, end }) => text.slice(start, end)),
  );
});
