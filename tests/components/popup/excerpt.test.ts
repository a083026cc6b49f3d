import { expect, test } from 'vitest';
import { excerpt } from '../../../components/popup/excerpt.ts';

const LONG = `${'The harbour was quiet all day. '.repeat(4)}Vera Stone spoke of herrings at last. ${'Then it rained. '.repeat(9)}`;

test.each([
  ['a short passage is whole', 'Vera Stone spoke.', 'stone', 'Vera Stone spoke.'],
  [
    'a long one from its start',
    LONG,
    'harbour',
    /^The harbour was quiet .* day\. …$|^The harbour was quiet .*[^ ] …$/,
  ],
  ['a long one around the word', LONG, 'herrings', /^… .*Vera Stone spoke of herrings at last\. .*[^ ] …$/],
  ['a word without spaces', 'x'.repeat(400), 'y', /^x+ …$/],
])('%s', (_, passage, query, expected) => {
  const shown = excerpt(passage, query);
  expect(shown).toMatch(expected);
  expect(shown.length).toBeLessThan(130);
});
