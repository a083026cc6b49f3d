import { stateAdjectiveAt } from '../../english/compound-adjectives.ts';
import { cuesOf } from '../../english/cues.ts';
import { bodyNouns } from '../../english/names/body-descriptions.ts';
import { tokensAround, tokensBetween } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { ActorId, Mention, Role, RoleOwner } from '../../model.ts';
import type { RoleFacts } from './office-case.ts';

/** Characters beside a name in which a description of it stands. */
const REACH = 110;
/** Words that may stand in a description before its noun. */
const MOST_BEFORE = 4;

/** Holds the words that describe a body: positions among tokens, the end exclusive. */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Finds words that describe a body, beside one mention of it. */
interface DescriptionRow {
  readonly name: string;
  /** Brackets hold words that describe whom they stand beside, braces words that do not. */
  readonly sentence: string;
  readonly phraseIn: (mention: Mention, behind: readonly Token[], facts: RoleFacts) => Phrase | null;
}

/** Lists how English news says what a state or an organisation is. */
export const BODY_DESCRIPTIONS: readonly DescriptionRow[] = [
  {
    name: 'apposition',
    sentence:
      'Zenda Motors, a [small carmaker in the valley], met NATO, {a bank} and a charity, and UNESCO, the {company} spokesman, left.',
    phraseIn: (_mention, behind) => inApposition(behind),
  },
  {
    name: 'right-before',
    sentence: 'The [Swedish newspaper] Zenda Gazette said the {bank} UNESCO bought was safe.',
    phraseIn: rightBefore,
  },
  {
    name: 'right-behind',
    sentence: 'UNICEF said that the BRICS [bloc] met the UNESCO {bank} manager. BRICS said it rained.',
    phraseIn: rightBehind,
  },
];

/** Finds what an article says each state and organisation is; the first description of each counts. */
export function bodyDescriptions(facts: RoleFacts): Role[] {
  const described = new Map<ActorId, Role>();
  for (const mention of facts.mentions) {
    const { actor } = mention;
    const kind = facts.actorOf(actor)?.kind;
    if (kind === 'person' || kind === undefined || described.has(actor)) continue;
    const behind = tokensAround(mention.end, facts, mention.end, mention.end + REACH);
    for (const { phraseIn } of BODY_DESCRIPTIONS) {
      const phrase = phraseIn(mention, behind, facts);
      if (phrase === null) continue;
      described.set(actor, roleOf(actor, phrase, facts));
      break;
    }
  }
  return [...described.values()];
}

function roleOf(actor: ActorId, { tokens, start, end }: Phrase, { text }: RoleFacts): Role {
  const stated = stateAdjectiveAt(tokens, start);
  const [first, last] = [tokens[start] as Token, tokens[end - 1] as Token];
  const span = { start: first.start, end: last.end };
  const of: RoleOwner | null = stated?.name
    ? { name: stated.name, start: first.start, end: first.end, place: 'within' }
    : null;
  return { actor, role: text.slice(span.start, span.end), ...span, of, main: true };
}

/** "Zenda Motors, a small | carmaker in the valley,", not ", a bank and a charity,", ", a company spokesman,". */
function inApposition(behind: readonly Token[]): Phrase | null {
  if (behind[0]?.lower !== ',' || !isArticle(behind[1])) return null;
  const end = behind.findIndex(({ shape, classes }, k) => k > 1 && (shape === 'mark' || isClause(classes)));
  if (end < 3 || behind[end]?.shape !== 'mark' || !isOver(behind, end)) return null;
  const link = behind.findIndex(({ classes }, k) => k > 2 && k < end && (classes & Class.preposition) !== 0);
  const noun = (link < 0 ? end : link) - 1;
  const isNamed = bodyNouns.has(behind[noun]?.lower ?? '') && noun - 2 <= MOST_BEFORE;
  const isListed = behind.slice(2, end).some(({ classes }) => (classes & Class.coordinator) !== 0);
  return isNamed && !isListed ? { tokens: behind, start: 2, end } : null;
}

/** Tells whether a description ends there: a list goes on behind its comma. */
const isOver = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower !== ',' || ((tokens[end + 1]?.classes ?? 0) & Class.coordinator) === 0;

const isClause = (classes: number): boolean =>
  (classes & (Class.verb | Class.auxiliary | Class.relative)) !== 0;

const isArticle = (token: Token | undefined): boolean => /^(?:an?|the)$/.test(token?.lower ?? '');

/** "the state-run | newspaper Zenda Gazette said", not "the bank Orel bought". */
function rightBefore(mention: Mention, behind: readonly Token[], facts: RoleFacts): Phrase | null {
  const tokens = tokensAround(mention.start, facts, mention.start - REACH, mention.start);
  const last = tokens.length - 1;
  if (!bodyNouns.has(tokens[last]?.lower ?? '') || tokens[last]?.shape !== 'lower') return null;
  const next = behind[0];
  const isVerb = next !== undefined && ((next.classes & Class.verb) !== 0 || /ed$/.test(next.lower));
  if (isVerb && cuesOf(next.lower).length === 0) return null;
  let start = last;
  while (last - start < MOST_BEFORE && isOpen(tokens[start - 1])) start--;
  const isStated = stateAdjectiveAt(tokens, start - 1) !== null;
  const before = tokens[isStated ? start - 2 : start - 1];
  if (!isStated && !isArticle(before)) return null;
  return { tokens, start: isStated ? start - 1 : start, end: last + 1 };
}

/** "the Orel | bloc", "the Zenda Wire | news agency", not "the Orel bank manager". */
function rightBehind(mention: Mention, behind: readonly Token[], facts: RoleFacts): Phrase | null {
  const [before] = tokensBetween(
    tokensAround(mention.start, facts, mention.start - 6, mention.start),
    mention.start - 4,
    mention.start,
  ).slice(-1);
  if (before?.lower !== 'the') return null;
  const noun = behind.findIndex(({ lower }) => bodyNouns.has(lower));
  if (noun < 0 || noun > 1 || behind.slice(0, noun + 1).some((token) => !isOpen(token))) return null;
  return isOpen(behind[noun + 1]) ? null : { tokens: behind, start: 0, end: noun + 1 };
}

/** A word in small letters that is none of grammar. */
const isOpen = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && !token.possessive && (token.classes & ~Class.adjective) === 0;
