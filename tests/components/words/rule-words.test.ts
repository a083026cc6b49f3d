import { expect, test } from 'vitest';
import { ruleWords } from '../../../components/words/rule-words.ts';
import { MENTION_RULES } from '../../../lib/model.ts';

test('every rule is explained in a sentence of its own', () => {
  const sentences = MENTION_RULES.map((rule) => ruleWords(rule, 'person'));
  expect(new Set(sentences).size).toBe(MENTION_RULES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}/);
});

test('a full name is of a person, a state or an organisation, never of an “it”', () => {
  expect(ruleWords('full-name', 'person')).toBe('These words are a full name of this person');
  expect(ruleWords('full-name', 'state')).toBe('These words are a full name of this state');
});
