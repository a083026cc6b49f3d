import { MENTION_WORDS } from '../../english/mention-words.ts';
import { vocabularyOf } from '../../english/vocabulary.ts';
import { findMentions } from '../../mentions/find-mentions.ts';
import type { Actor, ActorId, MentionRule } from '../../model.ts';
import { formsOf } from '../../names/forms.ts';

/** Holds a kept name of a page: whoever bears it, and how it was found. */
export interface NameOnPage {
  readonly actors: readonly ActorId[];
  /** As the record spells what matched first, and the rule that decided so. */
  readonly alias: string;
  readonly rule: MentionRule;
  readonly mentions: number;
}

/**
 * Finds the kept names of a text by the rules that hold in pages, in the order in which they come. `others` are public ones whom the
 * rules must know of. Kept ones who share the name that matched are one name: a text cannot tell them apart.
 */
export function namesOnPage(text: string, kept: readonly Actor[], others: readonly Actor[]): NameOnPage[] {
  const isKept = new Set(kept.map(({ id }) => id));
  const names = new Map<ActorId, { alias: string; rule: MentionRule; mentions: number }>();
  for (const { actor, alias, rule } of findMentions(
    text,
    formsOf([...kept, ...others]),
    vocabularyOf(MENTION_WORDS),
  )) {
    if (!isKept.has(actor)) continue;
    const known = names.get(actor);
    if (known) known.mentions += 1;
    else names.set(actor, { alias, rule, mentions: 1 });
  }
  return [...names].map(([id, name]) => ({ ...name, actors: bearersOf(id, name.alias, kept) }));
}

function bearersOf(id: ActorId, alias: string, kept: readonly Actor[]): ActorId[] {
  const own = kept.find((actor) => actor.id === id);
  const names = own?.aliases.includes(alias) ? [alias] : (own?.aliases ?? []);
  const bearers = kept.filter(
    (actor) => actor.kind === own?.kind && actor.aliases.some((one) => names.includes(one)),
  );
  return [id, ...bearers.map((actor) => actor.id).filter((other) => other !== id)];
}
