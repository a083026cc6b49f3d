import { expect, test } from 'vitest';
import { placeOfSelection } from '../../../lib/answering/keeping/quote-unseen.ts';

const TEXT = 'Ann Lee said so.\n\n“We have waited  for ten years,” Lee said. We have paid.';

test.each([
  ['We have waited for ten years', 'We have waited  for ten years'],
  [' We have paid. ', 'We have paid.'],
  ['said so. “We have', 'said so.\n\n“We have'],
  ['We have gone', null],
  ['', null],
])('%j stands in the text as %j', (words, found) => {
  const span = placeOfSelection(words, TEXT);
  expect(span && TEXT.slice(span.start, span.end)).toBe(found);
});
