import type { Vocabulary } from '../english/vocabulary.ts';
import type { Actor } from '../model.ts';
import type { Scanned } from '../names/scan.ts';
import { isAcronym } from './mention-case.ts';

/** What a block has of public affairs is counted as far as here, so that one long table costs little. UTF-16 code units. */
const REACH = 4000;

/** Says whether an actor is an agency or a paper, by the last word of a name of it. */
export const isPublisher = ({ kind, aliases }: Actor, { press }: Vocabulary): boolean =>
  kind === 'organisation' && aliases.some((alias) => press.test(alias.toLowerCase()));

/** More signs than these say no more. */
export const PLAINLY_PUBLIC = 2;

/**
 * Lists what a block has of public affairs: the different words of politics, economy and states, and the actors in full. Initials
 * and publishers are none, for they are what is asked about.
 */
export function publicSigns({ text, candidates }: Scanned, words: Vocabulary): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { from, to, senses } of candidates) {
    const full = senses.find(({ form }) => form === 'full');
    if (full && !isAcronym(text.slice(from, to)) && !isPublisher(full.actor, words))
      signs.add(`=${full.actor.id}`);
  }
  for (const word of text
    .slice(0, REACH)
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const stem = words.publicAffairs.exec(word)?.[0];
    if (stem !== undefined) signs.add(stem);
  }
  return signs;
}
