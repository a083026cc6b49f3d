import {
  leaderNouns,
  leavings,
  leftOffice,
  notYetInOffice,
  otherTimes,
  relativeNouns,
  sinceWhen,
  toOffice,
} from '../../english/names/office-words.ts';
import { isRelation } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { RoleOwner } from '../../model.ts';
import { isGiven } from '../../speakers/article-facts.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { OfficeCase } from './office-case.ts';

/** Tells words that a title is made of from an office that somebody holds. */
export interface NoOfficeRow {
  readonly name: string;
  /** Braces hold words that are no office of whom they name, brackets an office that looks like them. */
  readonly sentence: string;
  readonly applies: (one: OfficeCase, owner: RoleOwner | null, ofState: boolean) => boolean;
}

/** Lists what is no office held: the first row that applies keeps a title off the record. */
export const NO_OFFICES: readonly NoOfficeRow[] = [
  {
    name: 'left',
    sentence:
      'The late {president} Ann Lee and the ousted French {premier} Tom Reyes knew [president] Vera Stone.',
    applies: (one) => besideTitle(one).some(({ lower }) => leftOffice.has(lower)),
  },
  {
    name: 'not-yet',
    sentence: 'The incoming {president} Ann Lee met the outgoing [president] Vera Stone.',
    applies: (one) => besideTitle(one).some(({ lower }) => notYetInOffice.has(lower)),
  },
  {
    name: 'then',
    sentence:
      'They met {then president} Ann Lee, the then harbour {minister}, Tom Reyes, and then the [president] Vera Stone.',
    applies: (one) =>
      (one.own.length > 1 && one.own[0]?.lower === 'then') ||
      (one.before.at(-1)?.lower === 'then' && one.before.at(-2)?.lower === 'the') ||
      besideTitle(one).some(({ lower }) => lower.startsWith('then-')),
  },
  {
    name: 'of-years',
    sentence:
      'Also named were Ann Lee, {president from 2010 to 2018}, Tom Reyes, {mayor} in 2010, and Vera Stone, elected [mayor] in 2010.',
    applies: ({ own, behind, before, title, facts }) =>
      (hasYear(own) || isYearBehind(behind)) &&
      !before.slice(-3).some(({ lower }) => toOffice.has(lower)) &&
      title.start > (facts.mentions[title.mention]?.start ?? 0),
  },
  {
    name: 'at-another-time',
    sentence:
      'Ann Lee, the {mayor at the time}, and Tom Reyes, {mayor} during the flood, met Vera Stone, the [mayor].',
    applies: ({ own, behind }) => {
      const words = own.map(({ lower }) => lower).join(' ');
      const next = behind.slice(0, 3).map(({ lower }) => lower);
      return / at (?:the|that) time\b/.test(` ${words} ${next.join(' ')}`) || otherTimes.has(next[0] ?? '');
    },
  },
  {
    name: 'left-since',
    sentence:
      'Ann Lee, a {general} who is now retired, and Tom Reyes, a {judge} who has resigned, met Vera Stone, a [judge] who retired rivals fear.',
    applies: ({ behind }) => behind[0]?.lower === 'who' && hasLeft(behind),
  },
  {
    name: 'not-given',
    sentence: 'Ann Lee, who is {no longer mayor}, met Vera Stone, who is [mayor].',
    applies: ({ title, facts }) => !isGiven(title, facts.text),
  },
  {
    name: 'new-clause',
    sentence: 'They met Ann Lee, {and the two heads of state} talked, and the [mayor] Vera Stone left.',
    applies: ({ own }) => ((own[0]?.classes ?? 0) & Class.coordinator) !== 0,
  },
  {
    name: 'cut-short',
    sentence: 'Ann Lee, {president of a} think tank, met Vera Stone, [president of a bank].',
    applies: ({ own }) => ((own.at(-1)?.classes ?? 0) & (Class.determiner | Class.preposition)) !== 0,
  },
  {
    name: 'relation',
    sentence: 'Ann Lee, {a farmer’s wife with a dog}, and her {rival} Tom Reyes met Vera Stone, a [farmer].',
    applies: ({ own, head }) => relativeNouns.has(head) || own.some(({ lower }) => isRelation(lower)),
  },
  {
    name: 'somebody-else',
    sentence:
      'They met Ann Lee, former mayor {Tom Reyes} and Vera Stone, a [spokeswoman for Tom Reyes]. Tom Reyes left.',
    applies: ({ own, title, facts }) => {
      const named = facts.mentions[firstFrom(facts.mentions, title.start)];
      if (!named || named.end > title.end || facts.actorOf(named.actor)?.kind !== 'person') return false;
      const link = own.findIndex(({ classes }) => (classes & Class.preposition) !== 0);
      return link < 0 || (own[link]?.start ?? 0) > named.start;
    },
  },
  {
    name: 'leader-alone',
    sentence:
      'The French {leader} Ann Lee met the NATO [chief] Tom Reyes and [opposition leader] Vera Stone.',
    applies: ({ own, head }, owner, ofState) =>
      own.length === 1 && leaderNouns.has(head) && (owner === null || ofState),
  },
];

/** Gives the words that may say when a title was held: its first, and those before it and before the adjective of a state. */
const besideTitle = ({ before, own }: OfficeCase): readonly Token[] => {
  const stop = before.findLastIndex(({ shape }) => shape === 'mark');
  return [...before.slice(stop + 1).slice(-3), ...own.slice(0, 1)];
};

/** Reads a clause that says that its subject has left: "who once served there and is now | retired". */
function hasLeft(behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ shape, lower }) => shape === 'mark' && lower !== ',');
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(({ lower }, k) => leavings.has(lower) && sinceWhen.has(clause[k - 1]?.lower ?? ''));
}

const isYear = (token: Token | undefined): boolean => /^(?:1[89]|20)\d\ds?$/.test(token?.lower ?? '');

const hasYear = (own: readonly Token[]): boolean => own.some((token) => isYear(token));

/** "mayor | in 2010", "mayor | between 2010 and 2014", not "mayor | since 2010". */
function isYearBehind([link, ...behind]: readonly Token[]): boolean {
  if (!link || (link.classes & Class.preposition) === 0 || link.lower === 'since') return false;
  return isYear(behind[0]) || (behind[0]?.lower === 'the' && isYear(behind[1]));
}
