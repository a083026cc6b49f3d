import { expect, test } from 'vitest';
import { foundBy } from '../../../components/words/found-by.ts';

test.each([
  [[], null],
  [['relative-clause'], 'relative clause'],
  [['lexicon', 'right-before', 'behind'], 'a verb of the lexicon; speaker right before it; words behind it'],
])('%j: %s', (rules, words) => expect(foundBy(rules)).toBe(words));
