import {
  appositionOpeners,
  heldOpeners,
  nextOffice,
  officeLinks,
  pastOpeners,
  placeLinks,
  timeLinks,
} from '../../english/names/apposition-words.ts';
import { fieldNouns } from '../../english/names/office-words.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { titleCase } from '../../english/title-case.ts';
import { saysWhose, titleNoun, titleWords } from '../../english/titles.ts';
import { type TokenisedText, tokensAround } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';

/** Characters that an apposition is looked for in. */
const REACH = 220;
/** Words that may stand before an apposition, and of it before its title noun. */
const MOST_OPENERS = 5;
const MOST_BEFORE = 6;
/** Words behind the title noun in which a place belongs to it. */
const MOST_BEHIND = 12;

/** A phrase of tokens, its end exclusive, with the position of its title noun. */
interface Phrase {
  readonly start: number;
  readonly noun: number;
  readonly end: number;
}

/** "Ann Lee | is the mayor", "is Kenya’s president", not "is running for mayor". */
const saying = /^ is (?:the |an? |\p{Lu})/u;

/** Finds the title in apposition after offset `at`: ", director of X," or ", also a member of Y". Null for none. */
export function appositionAfter(article: TokenisedText, at: number): Span | null {
  const isSaid = saying.test(article.text.slice(at, at + 12));
  if (article.text[at] !== ',' && !isSaid) return null;
  const tokens = tokensAround(at, article, at + 1, at + REACH);
  const phrase = phraseIn(tokens);
  if (phrase === null || isAct(tokens, phrase) || isPast(tokens, phrase)) return null;
  const from = ownStart(tokens, phrase);
  return { start: (tokens[from] as Token).start, end: (tokens[phrase.end - 1] as Token).end };
}

/** Finds where an office's own words begin, behind whose it is: "the World Bank’s | chief", "the Kenyan | premier", but "a children’s author". */
function ownStart(tokens: readonly Token[], { start, noun }: Phrase): number {
  for (let k = noun - 1; k >= start; k--) {
    const { possessive, shape } = tokens[k] as Token;
    const isNamed = shape !== 'lower' || !/^an?$/.test(tokens[k - 1]?.lower ?? '');
    if (possessive && (k === start || shape !== 'lower') && isNamed) return k + 1;
  }
  return stateOfAdjective(titleCase(tokens[start] as Token)) !== null && start < noun ? start + 1 : start;
}

/** Finds the phrase that tells an office: behind its openers, up to a verb, a mark or what tells when. */
function phraseIn(tokens: readonly Token[]): Phrase | null {
  const start = tokens.findIndex(({ lower }) => !isOpener(lower));
  if (start < 0 || start > MOST_OPENERS) return null;
  let noun = -1;
  let depth = 0;
  let end = start;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    depth += depthOf(token);
    if (depth > 0 || token.lower === ')') continue;
    if (endsPhrase(token)) break;
    if (noun < 0 && end - start < MOST_BEFORE && isOffice(token)) noun = end;
    if (endsSearch(tokens, end, { start, noun })) break;
  }
  return noun < 0 ? null : { start, noun, end };
}

const isOpener = (lower: string): boolean => appositionOpeners.has(lower) || /^(?:\d+|,)$/.test(lower);

const depthOf = ({ lower }: Token): number => (lower === '(' ? 1 : lower === ')' ? -1 : 0);

const isOffice = ({ lower, classes }: Token): boolean =>
  titleNoun(lower) !== null && (classes & Class.preposition) === 0;

function endsPhrase({ lower, shape, classes }: Token): boolean {
  if (shape === 'mark' || (classes & (Class.verb | Class.auxiliary | Class.relative)) !== 0) return true;
  return (classes & Class.preposition) !== 0 && !officeLinks.has(lower);
}

/** "mayor | in May", "mayor of Zenda | and now a senator"; or too many words without an office. */
function endsSearch(tokens: readonly Token[], k: number, { start, noun }: Omit<Phrase, 'end'>): boolean {
  if (noun < 0) return k - start >= MOST_BEFORE;
  const { lower } = tokens[k] as Token;
  const next = tokens[k + 1];
  const isTime = next !== undefined && (next.shape === 'number' || (next.classes & Class.time) !== 0);
  if (isTime && timeLinks.has(lower)) return true;
  if (lower === 'and' && nextOffice.has(next?.lower ?? '')) return true;
  return placeLinks.has(lower) && k - noun > MOST_BEHIND;
}

/** Tells an office that its holder left: "who was mayor", "who once served as mayor", "mayor | until 2019". */
function isPast(tokens: readonly Token[], { start, end }: Phrase): boolean {
  if (tokens[end]?.lower === 'until') return true;
  const openers = tokens.slice(0, start).map(({ lower }) => lower);
  return openers.some((word) => pastOpeners.has(word)) && !openers.some((word) => heldOpeners.has(word));
}

/** Tells what somebody did or has, or whose somebody is, from an office: "who chairs the committee", "who advised two of his predecessors". */
function isAct(tokens: readonly Token[], { start, noun }: Phrase): boolean {
  if (saysWhose((tokens[noun] as Token).lower)) return true;
  const { lower, shape } = tokens[start] as Token;
  const openers = tokens.slice(0, start).map((token) => token.lower);
  if (openers.includes('has') && !openers.some((word) => holding.has(word))) return true;
  if (openers.at(-1) === 'who' && (noun === start ? lower.endsWith('s') : isDetermined(tokens[start + 1])))
    return true;
  return shape === 'lower' && /(?:ed|ing)$/.test(lower) && !titleWords.has(lower) && !fieldNouns.has(lower);
}

/** "who has | been mayor", not "who has | a mayor to thank". */
const holding: ReadonlySet<string> = new Set(['been', 'served', 'worked', 'appointed', 'named', 'elected']);

/** "who say | the senator lied". */
const isDetermined = (token: Token | undefined): boolean => ((token?.classes ?? 0) & Class.determiner) !== 0;
