import { courtesy } from '../../english/titles.ts';
import type { Actor, ActorId, Mention } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { lastActing, RANK } from '../discourse.ts';
import type { Setting } from '../setting.ts';
import type { SpeakerCase } from './speaker-case.ts';

/** Shows a surname that several persons of the article bear, where it stands. */
export interface BearerCase {
  readonly one: SpeakerCase;
  readonly surname: string;
  /** Those who bear it. */
  readonly bearers: readonly Actor[];
  /** Those of them who may be called by the titles before it. */
  readonly left: readonly Actor[];
  /** The words before the surname, in lower case. */
  readonly titles: readonly string[];
}

/** Says whom a surname of several means. Rows are asked in the order of the table; the first that answers decides. */
interface BearerRow {
  readonly name: string;
  /** An example: the last sentence's speaker is [this one], not {that one}. */
  readonly sentence: string;
  /** Gives null to leave it to later rows. */
  readonly at: (one: BearerCase) => ActorId | 'nobody' | null;
}

/** Lists the ways to tell who of several bearers of a surname is meant. */
export const OF_ONE_SURNAME: readonly BearerRow[] = [
  {
    name: 'younger-or-elder',
    sentence:
      '{Karl Stone}, a singer, came with [Karl Stone Jr.], a baker. The younger Stone said it was late.',
    at: ofAge,
  },
  {
    name: 'only-one-so-far',
    sentence:
      '[Karl Stone], a singer, slept.\nIt rained.\nMr. Stone said it was late.\nHis son, {Otto Stone}, a baker, came. It rained.',
    at: ({ bearers, left, one }) => {
      const so = bearers.filter(({ id }) => isNamedSince(0, id, one));
      return so.length === 1 ? only(left.filter(({ id }) => id === so[0]?.id)) : null;
    },
  },
  {
    name: 'called-by-given-name',
    sentence:
      '{Karl Stone}, a singer, came with his brother, [Otto Stone], a baker. “It is old,” Karl said. It rained on Karl. Mr. Stone said it was late.',
    at: ({ left, one }) => only(left.filter((bearer) => givenAlone(bearer, one.setting) < AS_A_RULE)),
  },
  {
    name: 'named-here',
    sentence:
      '{Ann Stone}, a teacher, slept. Stone sang.\n[Karl Stone], a singer, came, and Stone said it was late.',
    at: ({ left, one, surname, bearers }) =>
      only(left.filter(({ id }) => isNamedHere(id, { one, surname, bearers }))),
  },
  {
    name: 'just-named',
    sentence:
      '{Ann Stone}, a teacher, slept.\nIt rained.\n[Karl Stone], a singer, came.\nStone said it was late.',
    at: justNamed,
  },
  {
    name: 'only-one-of-section',
    sentence:
      '{Ann Stone}, a teacher, slept, and Stone sang.\n___\nIn Lutz, [Karl Stone], a singer, came.\nStone said it was late.',
    at: ({ left, one }) => {
      const start = one.setting.places.sectionStart(one.span.start);
      return start === 0 ? null : only(left.filter(({ id }) => isNamedSince(start, id, one)));
    },
  },
  {
    name: 'called-so-first',
    sentence:
      '[Ann Stone], a teacher, slept. Stone sang.\nHer son, {Karl Stone}, a singer, came.\nIt rained.\nStone said it was late.',
    at: calledSoFirst,
  },
  {
    name: 'goes-on',
    sentence:
      '{Ann Stone}, a teacher, slept. Stone sang.\nTo Ann Stone, [Karl Stone], a singer, said it was old.\nStone said it was late.',
    at: goesOn,
  },
];

/** Words that tell a father from his son. */
const eldest: ReadonlySet<string> = new Set(['elder', 'older', 'senior']);

/** Finds the son or the father by what he is called; where the names do not tell them apart, nobody. */
function ofAge({ bearers, titles }: BearerCase): ActorId | 'nobody' | null {
  const isYounger = titles.includes('younger');
  if (!isYounger && !titles.some((title) => eldest.has(title))) return null;
  const [junior, other] = bearers.filter(isJunior);
  if (!junior || other) return 'nobody';
  const fathers = bearers.filter(
    (bearer) => bearer !== junior && givenOf(bearer.name) === givenOf(junior.name),
  );
  return isYounger ? junior.id : (only(fathers) ?? 'nobody');
}

const isJunior = ({ name }: Actor): boolean => /^jr\.?$/i.test(name.split(' ').at(-1) ?? '');
const givenOf = (name: string): string => name.split(' ')[0] ?? '';

const only = (bearers: readonly Actor[]): ActorId | null =>
  bearers.length === 1 ? (bearers[0] as Actor).id : null;

/** Tells whether this paragraph names somebody in full before the words; not "Ms. Stone went with Ann Stone", who is another. */
function isNamedHere(
  id: ActorId,
  { one, surname, bearers }: Pick<BearerCase, 'one' | 'surname' | 'bearers'>,
): boolean {
  const { setting, span } = one;
  const start = setting.places.paragraphStart(span.start);
  const full = lastFull(id, span.start, setting)?.start ?? -1;
  if (full < start) return false;
  return !bearers.some((bearer) => {
    const alone = setting.alone.get(bearer.id)?.get(surname) ?? [];
    return (alone[firstFrom(alone, start)]?.start ?? full) < full;
  });
}

function isNamedSince(start: number, id: ActorId, { span, setting }: SpeakerCase): boolean {
  const last = lastFull(id, span.start, setting);
  return last !== undefined && last.start >= start;
}

/** Finds the last full name of somebody before an offset. */
function lastFull(id: ActorId, at: number, { fullNamesOf }: Setting): Mention | undefined {
  const full = fullNamesOf.get(id) ?? [];
  return full[firstFrom(full, at) - 1];
}

/** Finds the bearer whom the paragraph before names in full, where the article has called none of them by the surname alone. */
function justNamed({ bearers: all, left, titles, one: { span, setting } }: BearerCase): ActorId | null {
  const { places } = setting;
  const bearers = left.length > 0 ? left : all;
  const [last, other] = bearers
    .map(({ id }) => ({ id, start: lastFull(id, span.start, setting)?.start ?? -1 }))
    .sort((a, b) => b.start - a.start);
  const before = places.paragraph(span.start) - 1;
  if (!last || last.start < 0 || places.paragraph(last.start) < before) return null;
  // Two that are named together are told apart by nothing.
  if (other && other.start >= 0 && places.paragraph(other.start) === places.paragraph(last.start))
    return null;
  const gender = titles.flatMap((title) => courtesy.get(title) ?? [])[0];
  // "Ms Stone" shows nothing of a man who bears the name.
  const isCalledSo = bearers.some(({ id }) =>
    [...(setting.firstAlone.get(id) ?? [])].some(
      ([shown, start]) => start < span.start && (!gender || !shown || shown === gender),
    ),
  );
  return isCalledSo ? null : last.id;
}

/** Times that an article calls somebody by the given name before it does so as a rule. */
const AS_A_RULE = 2;

/** Counts how often an article calls somebody by the given name alone. */
const givenAlone = ({ id, name }: Actor, { alone }: Setting): number =>
  alone.get(id)?.get(givenOf(name))?.length ?? 0;

/**
 * Finds the bearer whom the article called by the surname alone before it named another, where no other spoke last, and none was named in
 * this paragraph or the one before.
 */
function calledSoFirst({ surname, bearers, left, one: { span, setting } }: BearerCase): ActorId | null {
  const { discourse, places, fullNamesOf } = setting;
  const known = bearers.filter(({ id }) => lastFull(id, span.start, setting) !== undefined);
  const [main, second] = known
    .map((bearer) => ({ bearer, first: fullNamesOf.get(bearer.id)?.[0]?.start ?? 0 }))
    .sort((a, b) => a.first - b.first);
  if (!main || !second || !left.includes(main.bearer)) return null;
  const alone = setting.alone.get(main.bearer.id)?.get(surname)?.[0];
  if (!alone || alone.start > second.first) return null;
  const hasOtherSpoken = known.some(({ id }) => id !== main.bearer.id && id === discourse.spoke);
  const near = places.paragraph(span.start) - 1;
  const isNear = known.some(
    ({ id }) =>
      id !== main.bearer.id && places.paragraph(lastFull(id, span.start, setting)?.start ?? 0) >= near,
  );
  return isNear || hasOtherSpoken ? null : main.bearer.id;
}

/** Finds the bearer who spoke last, here or in the paragraph before, where no other acted there or was named since. */
function goesOn({ bearers, left, one: { span, setting } }: BearerCase): ActorId | null {
  const { discourse, places, mentionsOf } = setting;
  const last = lastActing(discourse);
  if (!last || last.actor !== discourse.spoke) return null;
  const near = places.paragraph(span.start) - 1;
  if (last.paragraph < near) return null;
  const others = new Set(bearers.map(({ id }) => id).filter((id) => id !== last.actor));
  const isOtherActing = discourse.people.some(
    ({ actor, rank, paragraph }) =>
      rank >= RANK.subject && paragraph >= near && actor !== null && others.has(actor),
  );
  if (isOtherActing) return null;
  const isOtherNamed = [...others].some((id) => {
    const own = mentionsOf.get(id) ?? [];
    return (own[firstFrom(own, span.start) - 1]?.start ?? 0) > last.span.start;
  });
  if (isOtherNamed) return null;
  return only(left.filter((bearer) => bearer.id === last.actor && givenAlone(bearer, setting) === 0));
}
