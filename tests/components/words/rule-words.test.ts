import { expect, test } from 'vitest';
import { ruleWords } from '../../../components/words/rule-words.ts';
import { MENTION_RULES } from '../../../lib/model.ts';

test('every rule is explained in a sentence of its own', () => {
  const sentences = MENTION_RULES.map(ruleWords);
  expect(new Set(sentences).size).toBe(MENTION_RULES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}/);
});
