import { stateAdjectiveAt } from '../../english/compound-adjectives.ts';
import { stateOffices } from '../../english/names/office-words.ts';
import { tokensAround } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import type { ActorId, Mention, RoleOwner } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { type FoundRole, type RoleFacts, sentenceEnds } from './office-case.ts';

/** Characters before a name in which "his French counterpart" and whose counterpart it is are looked for. */
const REACH = 400;

/**
 * Finds the offices of counterparts: "Premier Ann Lee and her French | counterpart Tom Reyes" gives Tom Reyes the same office of
 * France. Only where one office is meant: of whoever stands before in the sentence, else in the paragraph.
 */
export function counterpartRoles(held: readonly FoundRole[], facts: RoleFacts): FoundRole[] {
  if (!facts.text.includes('counterpart')) return [];
  const offices = Map.groupBy(
    held.filter(({ head }) => stateOffices.has(head)),
    ({ actor }) => actor,
  );
  return facts.mentions.flatMap((mention) => {
    if (facts.actorOf(mention.actor)?.kind !== 'person' || offices.has(mention.actor)) return [];
    const said = counterpartAt(mention, facts);
    if (said === null) return [];
    const office = officeMeant(mention, said, offices, facts);
    if (office === null || office.of?.name === said.of.name) return [];
    const { start, end } = said.word;
    return [{ actor: mention.actor, role: office.role, head: office.head, start, end, of: said.of }];
  });
}

interface Said {
  readonly word: Token;
  readonly of: RoleOwner;
  readonly before: readonly Token[];
}

/** Reads "French counterpart" right before a name, or behind it between commas. */
function counterpartAt(mention: Mention, facts: RoleFacts): Said | null {
  const before = tokensAround(mention.start, facts, mention.start - REACH, mention.start);
  const last = before.at(-1)?.lower === ',' ? before.length - 2 : before.length - 1;
  if (before[last]?.lower === 'counterpart') return saidAt(before, last);
  if (facts.text[mention.end] !== ',') return null;
  const behind = tokensAround(mention.end, facts, mention.start - REACH, mention.end + 60);
  const at = behind.findIndex(({ start, lower }) => start > mention.end && lower === 'counterpart');
  return at < 0 ? null : saidAt(behind, at);
}

function saidAt(tokens: readonly Token[], at: number): Said | null {
  const stated = stateAdjectiveAt(tokens, at - 1);
  if (!stated?.name) return null;
  const { start } = tokens[stated.from] as Token;
  const word = tokens[at] as Token;
  const of: RoleOwner = { name: stated.name, start, end: (tokens[at - 1] as Token).end, place: 'apart' };
  return { word, of, before: tokens.slice(0, stated.from) };
}

/** Finds the office that a counterpart shares: all persons before it that hold one hold the same. */
function officeMeant(
  mention: Mention,
  { before }: Said,
  offices: ReadonlyMap<ActorId, readonly FoundRole[]>,
  facts: RoleFacts,
): FoundRole | null {
  const stop = before.findLastIndex(({ lower }) => sentenceEnds.has(lower));
  const end = Math.min(before.at(-1)?.end ?? 0, mention.start);
  for (const from of [before[stop + 1]?.start, before[0]?.start]) {
    if (from === undefined) continue;
    const meant = officesBetween(from, end, offices, facts);
    const [first, ...others] = meant;
    if (!first) continue;
    return others.every(({ role }) => role.toLowerCase() === first.role.toLowerCase()) ? first : null;
  }
  return null;
}

function officesBetween(
  from: number,
  to: number,
  offices: ReadonlyMap<ActorId, readonly FoundRole[]>,
  { mentions }: RoleFacts,
): FoundRole[] {
  const meant: FoundRole[] = [];
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= to) break;
    const own = offices.get(actor);
    if (own) meant.push(own.find(({ of }) => of !== null) ?? (own[0] as FoundRole));
  }
  return meant;
}
