import { stateAdjectiveAt } from '../../english/compound-adjectives.ts';
import { descriptive, fieldNouns } from '../../english/names/office-words.ts';
import { titleNoun } from '../../english/titles.ts';
import { type TokenisedText, tokensAround, tokensBetween } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Actor, ActorId, Mention, Role } from '../../model.ts';
import type { TitleAt } from './find-titles.ts';

/** Holds what an article knows when its roles are found. */
export interface RoleFacts extends TokenisedText {
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly actorOf: (id: ActorId) => Actor | undefined;
  /** Tells whether a display name is a state's. */
  readonly isStateName: (name: string) => boolean;
}

/** Holds a title with the words around it, as the tables of this room ask it. */
export interface OfficeCase {
  readonly title: TitleAt;
  readonly facts: RoleFacts;
  /** The words of its sentence that stand before it. */
  readonly before: readonly Token[];
  /** Its own words. */
  readonly own: readonly Token[];
  /** A few words behind the title and behind the name. */
  readonly behind: readonly Token[];
  readonly behindName: readonly Token[];
  /** The noun of the office, in the singular: "minister" of "Minister of Trade". */
  readonly head: string;
}

/** Holds a role before it is known which of an actor's is the main one. */
export interface FoundRole extends Omit<Role, 'main'> {
  /** The noun of the office, in the singular. */
  readonly head: string;
}

/** Characters around a title that say whose it is. */
const REACH = 240;

/** Reads the words around a title. A compound adjective that opens it is none of it, a noun that says what it is for is. */
export function officeCaseOf(title: TitleAt, facts: RoleFacts): OfficeCase {
  const { start, end } = title;
  const mention = facts.mentions[title.mention] as Mention;
  const all = tokensAround(start, facts, start - REACH, Math.max(end, mention.end) + REACH);
  const line = tokensBetween(all, start - REACH, end);
  const at = line.findIndex((token) => token.start >= start);
  const opens = startsAt(line, at);
  const own = line.slice(opens);
  const from = own[0]?.start ?? start;
  return {
    title: { ...title, start: from, role: roleWords(facts.text.slice(from, end), own) },
    facts,
    before: sentenceBefore(line.slice(0, opens)),
    own,
    behind: tokensBetween(all, end, end + REACH),
    behindName: tokensBetween(all, mention.end, mention.end + REACH),
    head: headOf(own),
  };
}

/** Finds where a title opens: behind "South African", before "harbour" in "harbour minister". */
function startsAt(line: readonly Token[], at: number): number {
  const compound = stateAdjectiveAt(line, at + 1);
  if (compound?.from === at && at + 2 < line.length) return at + 2;
  if (stateAdjectiveAt(line, at) && at + 1 < line.length) return at + 1;
  // "to draft and promote | conservative Senator Ann Lee": a verb is told from a noun by nothing but its place.
  if (line[at]?.shape !== 'lower' || line.at(-1)?.shape !== 'lower') return at;
  let from = at;
  while (from > 0 && at - from < MOST_FIELDS && isField(line[from - 1] as Token)) from--;
  if (isUnlistedAdjective(line[from - 1])) return from - 1;
  return bounds(line[from - 1]) ? from : at;
}

/** "The [Zubrovian] harbour minister": the article's word for a state that no list has is kept with the office. */
const isUnlistedAdjective = (token: Token | undefined): boolean =>
  token?.shape === 'capital' &&
  token.classes === 0 &&
  !token.possessive &&
  /(?:an|ese|ish)$/.test(token.lower) &&
  stateAdjectiveAt([token], 0) === null;

const MOST_FIELDS = 2;
const inflected = /(?:ous|ful|less|able|ible|ish|ed|ing|ly|est)$/;

/** Tells a noun that says what an office is for, "harbour minister", from what its holder is like. */
const isField = ({ shape, lower, classes, possessive }: Token): boolean =>
  (shape === 'lower' && !possessive && fieldNouns.has(lower)) ||
  (shape === 'lower' &&
    !possessive &&
    (classes & ~Class.adjective) === 0 &&
    !(classes & Class.adjective) &&
    !inflected.test(lower) &&
    !descriptive.has(lower));

/** Tells whether a noun phrase may begin behind a word: a verb that no list has would be taken for a noun otherwise. */
function bounds(token: Token | undefined): boolean {
  if (!token || token.shape === 'mark' || token.possessive || stateAdjectiveAt([token], 0)) return true;
  const bounding =
    Class.determiner |
    Class.possessive |
    Class.preposition |
    Class.coordinator |
    Class.verb |
    Class.adjective;
  return (token.classes & bounding) !== 0 || descriptive.has(token.lower);
}

/** Writes a title in the singular: "Presidents" before two names is the office of each. */
function roleWords(words: string, own: readonly Token[]): string {
  const last = own.at(-1)?.lower ?? '';
  const noun = titleNoun(last);
  if (noun === null || noun === last || titleNoun(last) === last) return words;
  if (last.endsWith('men')) return words.replace(/en$/, 'an');
  return last.startsWith(noun) ? words.slice(0, noun.length - last.length) : words;
}

function sentenceBefore(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findLastIndex(({ lower }) => sentenceEnds.has(lower));
  return tokens.slice(stop + 1);
}

/** Marks that end a sentence; an abbreviation carries its own stop. */
export const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?']);

/** Finds the noun of the office before its first link: "director" of "director of the Office". */
function headOf(own: readonly Token[]): string {
  const link = own.findIndex(({ classes }, k) => k > 0 && (classes & Class.preposition) !== 0);
  const phrase = link < 0 ? own : own.slice(0, link);
  for (let k = phrase.length - 1; k >= 0; k--) {
    const noun = titleNoun((phrase[k] as Token).lower);
    if (noun !== null) return noun;
  }
  return titleNoun(own.at(-1)?.lower ?? '') ?? '';
}
