import type { ActorKind, MentionRule } from '../../lib/model.ts';

const WORDS: Readonly<Record<MentionRule, string>> = {
  'full-name': 'These words are a full name of this',
  'surname-after-full-name': 'The article names this person in full, and this is the surname',
  'titled-surname': 'A title or office before the surname says who is meant',
  'co-named-surname': 'Other names beside it or in the article make this surname unmistakable',
  'rare-surname': 'Hardly anybody else bears this surname, and nobody else in this article does',
  acronym: 'This is its acronym, and nothing here says it stands for something else',
  'seat-of-power': 'The sentence speaks of the government that sits there, not of the place',
};

/** Says why a rule highlights a name: of this person, of this state. */
export function ruleWords(rule: MentionRule, kind: ActorKind): string {
  return rule === 'full-name' ? `${WORDS[rule]} ${kind}` : WORDS[rule];
}
