import {
  arabicArticle,
  elidedParticle,
  honours,
  honoursInCapitals,
  particles,
  salutations,
} from '../../english/family-names.ts';
import { firmWords, officeFields, organisationWords } from '../../english/names/organisations.ts';
import { titlesLikeNames } from '../../english/people/short-titles.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import {
  courtesy,
  isAgent,
  kinWords,
  officeEnds,
  officePrefix,
  partisans,
  partyWords,
  reigning,
  shortRanks,
  titleNoun,
  titleWords,
} from '../../english/titles.ts';
import type { TokenisedText } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Mention } from '../../model.ts';
import { behindOrigin, joinedEnd, type Stretch, startsOrganisation } from './joined-names.ts';
import { nicknameIn } from './nickname.ts';

/** Holds a run of capitalised words that may be a name, with its surroundings. */
export interface Run {
  /** The words of the name, without a nickname in marks. */
  readonly tokens: readonly Token[];
  /** The tokens before it, the nearest last. */
  readonly ahead: readonly Token[];
  readonly before: Token | undefined;
  readonly earlier: Token | undefined;
  readonly after: Token | undefined;
  readonly later: readonly Token[];
  /** The nickname in marks within the name: Edmund “Ned” Farrow. */
  readonly nickname: Token | null;
  /** Offset of the first word that links its parts: "Board | of Trade"; null where it has none. */
  readonly link: number | null;
}

/** Finds the runs of capitalised words of a text that may be names, but for those that a mention covers. */
export function nameRuns({ paragraphs }: TokenisedText, mentions: readonly Mention[]): Run[] {
  const isCovered = coveredBy(mentions);
  return paragraphs.flatMap(({ tokens }) => {
    // A headline in capitals, or with a capital on every word, shows nothing about names.
    return isHeadline(tokens) ? [] : runsIn(tokens).filter((run) => !isCovered(run));
  });
}

/** Says of runs, in the order of the text, whether a mention covers a part. One behind a link is the run's own: "Bank of Zubrovia". */
function coveredBy(mentions: readonly Mention[]): (run: Run) => boolean {
  let next = 0;
  return ({ tokens, link }) => {
    const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
    while (next < mentions.length && (mentions[next] as Mention).end <= first.start) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < (link ?? last.end);
  };
}

/** Words on either side of a run that tell what it is. */
const AROUND = 10;

/** Finds the runs of a paragraph. */
function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const stretch = { from: k, end: nameEnd(tokens, k) };
    if (stretch.end === k) continue;
    const run = runOf(tokens, stretch);
    k = Math.max(k, run.end - 1);
    if (run.from < run.end && wordsOf(tokens, run) <= run.longest)
      runs.push({
        tokens: tokens.slice(run.from, run.end).filter((_, at) => !run.isAside(run.from + at)),
        ahead: tokens.slice(Math.max(0, run.from - AROUND), run.from),
        before: tokens[run.from - 1],
        earlier: tokens[run.from - 2],
        after: tokens[run.end],
        later: tokens.slice(run.end, run.end + AROUND),
        nickname: run.nickname,
        link: run.link,
      });
  }
  return runs;
}

/** Counts the words of a name but its particles. */
const wordsOf = (tokens: readonly Token[], { from, end }: Stretch): number =>
  tokens.slice(from, end).filter(({ shape, lower }) => shape !== 'lower' || !particles.has(lower)).length;

interface Cut extends Stretch {
  readonly longest: number;
  readonly nickname: Token | null;
  readonly link: number | null;
  /** Whether the token at a position is of the nickname and its marks. */
  readonly isAside: (at: number) => boolean;
}

/** The most words of a name, and of an organisation's whose parts are linked. */
const LONGEST = 5;
const LONGEST_LINKED = 12;

const never = (): boolean => false;

/** Cuts a name out of a stretch of capitalised words, and goes on where its parts are linked. */
function runOf(tokens: readonly Token[], stretch: Stretch): Cut {
  const end = joinedEnd(tokens, stretch, (at) => nameEnd(tokens, at));
  const isLinked = end > stretch.end;
  if (isLinked || organisationWords.has((tokens[end - 1] as Token).lower)) {
    const from = startsOrganisation(tokens, { from: stretch.from, end });
    const link = isLinked ? (tokens[stretch.end] as Token).start : null;
    return { from, end, link, longest: isLinked ? LONGEST_LINKED : LONGEST, nickname: null, isAside: never };
  }
  const nickname = nicknameIn(tokens, stretch.end);
  const behind = nickname ? nameEnd(tokens, nickname.end) : stretch.end;
  const own = trimmed(tokens, stretch);
  if (!nickname || behind === nickname.end || own.from >= own.end)
    return { ...own, link: null, longest: LONGEST, nickname: null, isAside: never };
  const isAside = (at: number): boolean => at >= stretch.end && at < nickname.end;
  return {
    ...trimmed(tokens, { from: stretch.from, end: behind }),
    link: null,
    longest: LONGEST + nickname.end - stretch.end,
    nickname: nickname.word,
    isAside,
  };
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && continuesName(tokens, from, end)) end++;
  return end;
}

/** Takes from a stretch what stands before a name ("The", "President") and behind it ("MP", "von"). */
function trimmed(tokens: readonly Token[], stretch: Stretch): Stretch {
  let { end } = stretch;
  let from = behindOrigin(tokens, stretch);
  while (from < end && !beginsName(tokens, from)) from++;
  if (end - from > 2 && isBehindOffice(tokens, from)) from++;
  while (end > from && isNoEnd(tokens[end - 1] as Token)) end--;
  // "Foreign Office Minister Ann Lee", "Zenda Gov. Lee": the name begins behind the last title.
  const title = tokens
    .slice(from, Math.max(from, end - 1))
    .findLastIndex(
      ({ lower }, k) => isLastTitle(lower, end - from - k) || isOfAcronym(tokens, from, from + k),
    );
  const begin = from + title + 1;
  const isKin = end - begin === 1 && begin > stretch.from && isKinWord(tokens[begin - 1] as Token);
  return { from: isKin ? begin - 1 : begin, end };
}

const isKinWord = ({ lower, shape }: Token): boolean => shape === 'capital' && kinWords.has(lower);

/** "Zenda Gov. | Lee", "Crown Prince | Otto": behind other titles stand two names, for a family name may be one: "Ann Baker". */
const isLastTitle = (lower: string, left: number): boolean =>
  courtesy.has(lower) || reigning.has(lower) || (left > 2 && titleNoun(lower) !== null);

/** "ZBW President | Lee": an office of a body, which no family name is. */
function isOfAcronym(tokens: readonly Token[], from: number, at: number): boolean {
  const [body, office] = [tokens[at - 1], tokens[at] as Token];
  if (at <= from || body?.shape !== 'capitals' || !/^\p{L}{3,}$/u.test(body.lower)) return false;
  return titleNoun(office.lower) === office.lower && !titlesLikeNames.has(office.lower);
}

/** "Chancellor of the | Exchequer Ann Lee". */
function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  return (
    (officeEnds.has(lower) || officeFields.has(lower)) && /^(?:of|the|for)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

const closed =
  Class.subject |
  Class.determiner |
  Class.preposition |
  Class.coordinator |
  Class.subordinator |
  Class.auxiliary;

/** "Ulla von", "Ann Lee MP", "Suddenly I". */
const isNoEnd = ({ lower, shape, classes }: Token): boolean =>
  (shape === 'lower' && particles.has(lower)) ||
  honours.has(lower) ||
  (shape === 'capitals' && honoursInCapitals.has(lower)) ||
  (classes & closed) !== 0;

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape !== 'mark' && shape !== 'number');
  if (words.length < 4 || /^[.?!]$/.test((tokens[tokens.length - 1] as Token).lower)) return false;
  const lower = words.filter(({ shape, classes }) => shape === 'lower' && classes === 0).length;
  return lower === 0 || lower / words.length < 0.12;
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (at > from && before) {
    if (before.possessive || token.start - before.end > 1) return false;
  }
  if (token.shape === 'capital' || token.shape === 'capitals') return true;
  // "Faysal al-Rashid", "Marie d’Arcy"
  if (at > from && (arabicArticle.test(token.lower) || elidedParticle.test(token.lower))) return true;
  const next = tokens[at + 1];
  return (
    at > from &&
    token.shape === 'lower' &&
    particles.has(token.lower) &&
    next !== undefined &&
    (next.shape === 'capital' || particles.has(next.lower))
  );
}

/** Skips what stands before a name and is capitalised too: "The", "Chinese", "Mr.", "President". */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isAddress(token) || isOfState(token) || shirtNumber.test(token.lower)) return false;
  if ((token.classes & ~(Class.time | Class.adjective | (isWithin(tokens, at) ? ORDINALS : 0))) !== 0)
    return false;
  // "Requesting Wang to convey": a sentence that opens with a participle.
  if (at === 0 && isGerund(token.lower)) return false;
  if (isOfOffice(tokens, at) || isTradeOf(tokens, at) || isDayAhead(tokens, at)) return false;
  return !particles.has(token.lower) || token.shape !== 'lower';
}

/** "By Thursday | Ann Lee had left": a day behind the preposition that opens a sentence. */
function isDayAhead(tokens: readonly Token[], at: number): boolean {
  const [before, day] = [tokens[at - 1], tokens[at] as Token];
  if (!before || (day.classes & Class.time) === 0 || (before.classes & Class.preposition) === 0) return false;
  return (
    before.shape === 'capital' && tokens[at + 1]?.shape === 'capital' && tokens[at + 2]?.shape === 'capital'
  );
}

/** "Mr.", "Dear", "DS", "D.A.". */
const isAddress = ({ lower, shape }: Token): boolean =>
  courtesy.has(lower) || salutations.has(lower) || (shape === 'capitals' && shortRanks.has(lower));

/** "Chinese", "US". */
const isOfState = ({ lower, shape }: Token): boolean =>
  stateOfAdjective(lower.charAt(0).toUpperCase() + lower.slice(1)) !== null ||
  (shape === 'capitals' && stateOfAdjective(lower.toUpperCase()) !== null);

/** Matches the number by which a player is called before the name: "No.8 | Ann Lee". */
const shirtNumber = /^no\.?\d/;

/** Classes of words that count, which may begin a name: "the charity | First Thousand Steps". */
const ORDINALS = Class.number | Class.adverb;

/** Tells whether words stand before a word in its sentence: only a name has a capital there. */
const isWithin = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before?.shape === 'lower' && (tokens[at] as Token).start - before.end === 1;
};

/** Words behind a word of offices in which the office ends. */
const OFFICE = 5;

/** "Ex-president | Ann Lee", "Home | Secretary Ann Lee", "Head of | Policy Ann Lee": no office follows "Home Counties Racing". */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const office = lower.replace(officePrefix, '');
  if (isTitle(office) || partyWords.has(office)) return !isGeneralFirm(office, tokens[at + 1]);
  if (!titleWords.has(office) && office !== 'first') return false;
  if (/^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.shape === 'capital') return true;
  if (at + 1 === tokens.length || !continuesName(tokens, at, at + 1)) return true;
  for (let k = at + 1; k < Math.min(at + OFFICE, tokens.length) && continuesName(tokens, at, k); k++)
    if (isTitle((tokens[k] as Token).lower)) return true;
  return false;
}

/** "General Motors", "General Foods". */
const isGeneralFirm = (office: string, next: Token | undefined): boolean =>
  office === 'general' && firmWords.has(next?.lower ?? '');

const isTitle = (lower: string): boolean =>
  titleNoun(lower) !== null || courtesy.has(lower) || partisans.has(lower);

/** "Trumpeter | Vera Lee": opens a sentence, looks like a job and like no given name, before one. */
function isTradeOf(tokens: readonly Token[], at: number): boolean {
  const [trade, given, family] = tokens.slice(at, at + 3);
  if (!trade || !given || family?.shape !== 'capital' || given.shape !== 'capital') return false;
  if (at > 0 && tokens[at - 1]?.shape !== 'mark') return false;
  if (!isAgent(trade.lower) || pronounOfGivenName(trade.lower) !== null) return false;
  return pronounOfGivenName(given.lower) !== null;
}
