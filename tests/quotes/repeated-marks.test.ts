import { expect, test } from 'vitest';
import { repeatedMarks } from '../../lib/quotes/repeated-marks.ts';
import { markedSpans } from '../../lib/quotes/sentences/marks.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';

const cases: [name: string, lines: string[], repeated: string[]][] = [
  ['a part of a quote', ['Rain', '“It is safe,” she said.', '“It is”'], ['It is']],
  ['in other marks and capitals', ['Rain', '“It is safe,” she said.', '‘IT IS SAFE’'], ['IT IS SAFE']],
  ['before the quote', ['Rain', '“It is”', '“It is safe,” she said.'], ['It is']],
  ['with a signature', ['Rain', '“It is safe,” she said.', '“It is safe.” — Ann Lee'], ['It is safe.']],
  ['of two lines alike the second', ['Rain', '“It is safe.”', '“It is safe.”'], ['It is safe.']],
  ['never the headline', ['“It is safe”', '“It is safe,” she said.'], []],
  ['no line that says more', ['Rain', '“It is safe,” she said.', '“It is safe and dry.”'], []],
  ['no part of a line', ['Rain', '“It is safe,” she said.', '“It is safe,” he agreed.'], []],
];

test.each(cases)('%s', (_name, lines, repeated) => {
  const text = lines.join('\n');
  const blocks = paragraphs(text);
  const found = [...repeatedMarks(text, blocks, markedSpans(text, blocks))];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(repeated);
});
