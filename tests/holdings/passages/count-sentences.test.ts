import { expect, test } from 'vitest';
import { countSentences } from '../../../lib/holdings/passages/count-sentences.ts';

test.each([
  ['Ann Lee came, and | she spoke', 0],
  ['Ann Lee came. | She spoke', 1],
  ['Ann Lee came. It rained! Who knew? | She spoke', 3],
  ['Ann Lee came with Mr. Reyes of U.S. Steel. | She spoke', 1],
  ['Ann Lee paid 3.5 crowns. | She spoke', 1],
  ['Ann Lee said “It rains.” | She spoke', 1],
  ['Ann Lee came\n\n| She spoke', 1],
  ['Ann Lee came.\n| She spoke', 1],
  [`Ann Lee came. ${'It rained. '.repeat(600)}| She spoke`, null],
])('%s: %s', (marked, count) => {
  const at = marked.indexOf('|');
  expect(countSentences(marked.replace('|', ''), 7, at)).toBe(count);
});
