import { expect, test } from 'vitest';
import { matchedWords } from '../../../components/popup/matched-words.ts';

/** In the expected column, what is marked stands in brackets. */
test.each([
  ['Wang Yi', 'wang', '[Wang] Yi'],
  ['the friendship is iron clad', 'friend iron', 'the [friend]ship is [iron] clad'],
  ['China and Russia', 'c china', '[China] and Russia'],
  ['never', 'eve', 'never'],
  ['Wang Yi', '  ', 'Wang Yi'],
  ['Wang Yi', '.*(', 'Wang Yi'],
  ['Группа Вагнера', 'вагн', 'Группа [Вагн]ера'],
  ['İzmir', 'i', '[İ]zmir'],
  ['a café', 'cafe', 'a [café]'],
  ['Wei\u00df und \u0149', 'n', 'Wei\u00df und \u0149'],
])('%s, searched for %s', (text, query, expected) => {
  const spans = matchedWords(text, query);
  const shown = [...spans]
    .reverse()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
  expect(shown).toBe(expected);
});
