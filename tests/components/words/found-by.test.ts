import { expect, test } from 'vitest';
import { foundBy } from '../../../components/words/found-by.ts';

test.each([
  [[], null],
  [['comma-before-marks'], 'comma before marks'],
  [['comma-before-marks', 'ends-at-a-further-cue'], 'comma before marks; ends at a further cue'],
])('%j: %s', (rules, words) => expect(foundBy(rules)).toBe(words));
