import { envoyNouns, ownerLinks, townOffices } from '../../english/names/office-words.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Mention, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { OfficeCase } from './office-case.ts';

/** Lists the mentions of states and bodies within a span; those that only begin there too, if asked. */
export function bodiesIn(
  { start, end }: Span,
  { mentions, actorOf }: OfficeCase['facts'],
  begin = false,
): Mention[] {
  const bodies: Mention[] = [];
  for (let k = firstFrom(mentions, start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= end) break;
    if ((begin || mention.end <= end) && actorOf(mention.actor)?.kind !== 'person') bodies.push(mention);
  }
  return bodies;
}

/** Tells whether a body named in a title owns the office: "of Kenya", not "ambassador to Kenya". */
export function isOwned(mention: Mention, own: readonly Token[], head: string): boolean {
  const at = own.findIndex(({ start }) => start >= mention.start);
  // "E.U. trade commissioner"
  if (at === 0) return mention.end < (own.at(-1)?.start ?? 0);
  for (let k = at - 1; k >= 0; k--) {
    const { lower, classes } = own[k] as Token;
    if ((classes & Class.preposition) !== 0)
      return ownerLinks.has(lower) && !(envoyNouns.has(head) && lower !== 'of');
  }
  return false;
}

/** Finds the mention whose name ends in a word, its possessive aside. */
export function mentionEndingIn(token: Token, { mentions }: OfficeCase['facts']): Mention | undefined {
  const mention = mentions[firstFrom(mentions, token.start + 1) - 1];
  return mention && mention.end > token.start && mention.end <= token.end ? mention : undefined;
}

export const ownSpan = ({ start, end }: Span): Span => ({ start, end });

export const displayName = (mention: Mention, { actorOf }: OfficeCase['facts']): string =>
  actorOf(mention.actor)?.name ?? mention.alias;

/** "Washington’s mayor" is a town's, whatever else the name may stand for. */
export const isTown = ({ rule }: Mention, head: string): boolean =>
  rule === 'seat-of-power' && townOffices.has(head);
