import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { titleCase } from '../../english/title-case.ts';
import { saysWhose, titleNoun, titleWords } from '../../english/titles.ts';
import { type TokenisedText, tokensAround } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { ActorId, Mention, Span, Title } from '../../model.ts';
import { appositionAfter } from './apposition.ts';

/** Holds a title with the position of the mention whose title it is. */
export interface TitleAt extends Title {
  readonly mention: number;
}

/**
 * Finds the titles that a text gives its persons: before the name ("Foreign Minister Wang Yi") or after it ("Wang Yi,
 * director of the Office"). `persons` are the ids whose mentions count. Linear in the number of mentions.
 */
export function findTitles(
  article: TokenisedText,
  mentions: readonly Mention[],
  persons: ReadonlySet<ActorId>,
): TitleAt[] {
  const { text } = article;
  return mentions.flatMap((mention, k) => {
    if (!persons.has(mention.actor)) return [];
    const previous = mentions[k - 1]?.end ?? 0;
    const before = titleBefore(article, mention.start, previous);
    const titles = [
      before,
      titleBeforeComma(article, { start: before?.start ?? mention.start, end: mention.end }, previous),
      namingBefore(text, mention.start),
      appositionAfter(article, mention.end),
    ];
    return titles.flatMap((title) =>
      title ? [{ actor: mention.actor, role: text.slice(title.start, title.end), ...title, mention: k }] : [],
    );
  });
}

/** Finds the title that ends right before offset `at`, behind the name before it: capital or title words up to a title noun. */
function titleBefore(article: TokenisedText, at: number, previous: number): Span | null {
  const tokens = tokensAround(at, article, Math.max(previous, at - 90), at);
  const last = tokens.length - 1;
  const end = tokens[last];
  if (!end || at - end.end > 2 || end.shape === 'mark') return null;
  let k = last;
  while (k >= 0 && isTitlePart(tokens, k)) k--;
  let from = k + 1;
  while (from <= last && isLink((tokens[from] as Token).lower)) from++;
  if (from > last || isOfThen(tokens[k])) return null;
  const own = tokens.slice(from);
  // "Secretary of State": the noun need not be the last word.
  if (!own.some((token) => titleNoun(token.lower) !== null && !saysWhose(token.lower))) return null;
  return { start: (tokens[from] as Token).start, end: end.end };
}

/** Finds the title before a name that a comma sets off: "Ruritania’s foreign minister, | Ann Lee, came". */
function titleBeforeComma(article: TokenisedText, { start, end }: Span, previous: number): Span | null {
  const { text } = article;
  if (!/^, $/.test(text.slice(start - 2, start)) || !/^[,.:;)]?$/.test(text.charAt(end))) return null;
  return titleBefore(article, start - 2, previous) ?? officeOfName(article, start - 2);
}

/**
 * Finds the office that ends in whose or what for it is, before a comma: "the [president of the Philippines], Ann Lee, came", "the
 * [minister for sport], Ann Lee, came".
 */
function officeOfName(article: TokenisedText, at: number): Span | null {
  const tokens = tokensAround(at, article, at - 90, at);
  let k = tokens.length - 1;
  while (k > 0 && (isName(tokens[k] as Token) || isField(tokens[k] as Token))) k--;
  const end = tokens.at(-1);
  if (!end || k === tokens.length - 1) return null;
  if (tokens[k]?.lower === 'the') k--;
  if (!officeLinks.has(tokens[k]?.lower ?? '') || titleNoun(tokens[k - 1]?.lower ?? '') === null) return null;
  let from = k - 1;
  while (from > 0 && isTitlePart(tokens, from - 1)) from--;
  while (isLink((tokens[from] as Token).lower)) from++;
  if (!opensPhrase(tokens[from - 1]) || isInOpening(tokens, from)) return null;
  return { start: (tokens[from] as Token).start, end: end.end };
}

/** "At the request of the | minister for sport, Ann Lee, a coach, left": the phrase opens the sentence, and names somebody else. */
function isInOpening(tokens: readonly Token[], at: number): boolean {
  const stop = tokens.findLastIndex(
    ({ shape, lower }, k) => k < at && shape === 'mark' && /[.!?\n]/.test(lower),
  );
  const before = tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1];
  return [tokens[stop + 1], before].every((token) => token && (token.classes & Class.preposition) !== 0);
}

const isName = ({ shape, classes }: Token): boolean =>
  (shape === 'capital' || shape === 'capitals') && classes === 0;

/** Links an office to whose it is or to what it is for. */
const officeLinks: ReadonlySet<string> = new Set(['of', 'for', 'to']);

/** A plain word that nothing is known of: a noun of what the office is for. */
const isField = ({ shape, classes }: Token): boolean => shape === 'lower' && classes === 0;

/** "the | mayor of Zenda", not "met with mayor of Zenda": an article, an adjective or nothing before it. */
const opensPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.shape === 'mark' || token.lower === 'the' || token.shape === 'capital';

const naming = /\bthe ((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:is|was) (?:called |named )?$/iu;

/** Finds the title of a sentence that names its holder: "The chef is called | Wang Daming". */
function namingBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60);
  const match = naming.exec(text.slice(from, at));
  const title = match?.[1];
  if (!match || !title || titleNoun(title.split(' ').at(-1)?.toLowerCase() ?? '') === null) return null;
  const start = from + match.index + 4;
  return { start, end: start + title.length };
}

function isTitlePart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (token.shape === 'mark' || token.shape === 'number' || token.possessive) return false;
  if (stateOfAdjective(titleCase(token)) !== null || token.lower.includes('.')) return false;
  if (token.shape !== 'lower') return (token.classes & ~Class.adjective) === 0;
  if (titleWords.has(token.lower) || titleNoun(token.lower) !== null) return true;
  const next = tokens[k + 1];
  const before = tokens[k - 1];
  // "Secretary of State", "Premier of the State Council of China"
  return (
    isLink(token.lower) &&
    next !== undefined &&
    (next.shape !== 'lower' || next.lower === 'the') &&
    (before?.shape !== 'lower' || isLink(before.lower))
  );
}

/** "Then-Foreign | Minister", "ex-Foreign | Minister": the prefix is of the whole office, which somebody else holds now. */
const isOfThen = (before: Token | undefined): boolean => /^(?:then|ex)-/.test(before?.lower ?? '');

function isLink(lower: string): boolean {
  return lower === 'of' || lower === 'for' || lower === 'and' || lower === 'the';
}
