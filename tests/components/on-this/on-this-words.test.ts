import { expect, test } from 'vitest';
import { onThisWords } from '../../../components/on-this/on-this-words.ts';
import type { ActorId } from '../../../lib/model.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name as ActorId, name }));

test.each([
  [{ rule: 'named-in-quote', named: named('Norland'), words: [] }, 'Also about Norland'],
  [
    { rule: 'named-in-quote', named: named('Norland', 'Ivo Brandt'), words: ['wheat'] },
    'Also about Norland and Ivo Brandt, and on “wheat”',
  ],
  [{ rule: 'named-beside', named: named('Norland'), words: [] }, 'Said where the text names Norland'],
  [
    { rule: 'named-beside-a-word', named: named('Norland'), words: ['wheat', 'ferry'] },
    'Said where the text names Norland, and on “wheat” and “ferry”',
  ],
  [{ rule: 'words-shared', named: [], words: ['sanctions', 'grain'] }, 'Also on “sanctions” and “grain”'],
] as const)('%o is “%s”', (why, words) => {
  expect(onThisWords(why)).toBe(words);
});
