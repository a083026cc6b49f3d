import { expect, test } from 'vitest';
import { nestedWords } from '../../lib/checks/words/nested-words.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';

const SAID = 'the old bridge at Zenda is quite safe';
const FORMS = 'the old bridge at zenda is quite safe';

test.each<[name: string, text: string, nested: readonly string[]]>([
  ['curly marks', `They told me “${SAID},” and I left.`, [FORMS]],
  ['straight ones', `They told me "${SAID}", and I left.`, [FORMS]],
  ['single ones', `They told me ‘${SAID},’ and I left.`, [FORMS]],
  ['straight single ones', `They told me '${SAID}', and I left.`, [FORMS]],
  ['those of other languages', `Er sagte „${SAID}“, ils disaient «${SAID}» .`, [FORMS, FORMS]],
  [
    'an apostrophe within',
    `They told me 'Ann's old bridge at Zenda is quite safe' again.`,
    ['ann’s old bridge at zenda is quite safe'],
  ],
  [
    'apostrophes of several',
    `The ferrymen's wives of Zenda know the ferrymens' boats and the towns' piers.`,
    [],
  ],
  ['a mark that is never closed', `They told me “${SAID} and I left`, []],
  ['a slogan', 'They shout “Zenda for the ferrymen of Zenda” at night.', []],
  ['the whole', `“${SAID}”`, []],
  ['nothing', '', []],
])('%s', (_name, text, nested) => {
  const found = nestedWords(text, readQuoteWords(text));
  expect(found.map((words) => words.map(({ form }) => form.replace("'", '’')).join(' '))).toEqual(nested);
});
