import { expect, test } from 'vitest';
import { headlineAmong } from '../../components/headline-among.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';

const RAIN = 'Rain in Zenda';

test.each([
  ['the first paragraph', `${RAIN}\n\nIt rained.`, RAIN, RAIN],
  ['one below the paper’s name', `THE ZENDA POST\n\nRain  in Zenda\n\nIt rained.`, RAIN, 'Rain  in Zenda'],
  ['one in other marks', '“Rain” – in Zenda\n\nIt rained.', '"Rain" - in Zenda', '“Rain” – in Zenda'],
  ['one with a full stop', `${RAIN}.\n\nIt rained.`, RAIN, `${RAIN}.`],
  ['none of a text without it', 'It rained.\n\nIt rained more.', RAIN, null],
  ['none where the reader gave another', `${RAIN}\n\nIt rained.`, 'Rain', null],
  ['none where there is no title', `${RAIN}\n\nIt rained.`, null, null],
  ['none that stands far below', `${'It rained.\n\n'.repeat(4)}${RAIN}`, RAIN, null],
])('%s', (_, text, title, words) => {
  const found = headlineAmong(paragraphs(text), text, title);
  expect(found && text.slice(found.start, found.end)).toBe(words);
});
