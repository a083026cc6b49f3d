import { expect, test } from 'vitest';
import { paragraphs } from '../../lib/text/paragraphs.ts';

const cases: [name: string, text: string, found: string[]][] = [
  ['nothing', '', []],
  ['white space only', ' \n \u00a0\n\t', []],
  ['one line', 'It rained.', ['It rained.']],
  ['every line is a paragraph', 'It rained.\nIt stopped.', ['It rained.', 'It stopped.']],
  ['empty lines count for nothing', '\n\nIt rained.\n\n\nIt stopped.\n', ['It rained.', 'It stopped.']],
  [
    'spaces around a line are left out',
    '  It rained. \u00a0\n\tIt stopped.  ',
    ['It rained.', 'It stopped.'],
  ],
  ['line breaks of other systems', 'It rained.\r\nIt stopped.\r\n', ['It rained.', 'It stopped.']],
  ['a byte order mark is no text', '\ufeffIt rained.', ['It rained.']],
];

test.each(cases)('%s', (_name, text, found) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
