import type { MentionRule } from '../model.ts';

const WORDS: Record<MentionRule, string> = {
  'full-name': 'These words are a full name of it',
  'surname-after-full-name': 'The article names this person in full, and this is the surname',
  'titled-surname': 'A title or office before the surname says who is meant',
  'co-named-surname': 'Other names beside it or in the article make this surname unmistakable',
  'rare-surname': 'Hardly anybody else bears this surname, and nobody else in this article does',
  acronym: 'This is its acronym, and nothing here says it stands for something else',
  'seat-of-power': 'The sentence speaks of the government that sits there, not of the place',
};

/** Says in plain words why a name was highlighted. */
export function explain(rule: MentionRule): string {
  return WORDS[rule];
}
