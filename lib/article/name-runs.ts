import { arabicArticle, honours, particles } from '../english/family-names.ts';
import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { courtesy, officePrefix, titleNoun, titleWords } from '../english/titles.ts';
import { type Token, tokenise } from '../english/tokens.ts';
import { Class, isGerund } from '../english/word-classes.ts';
import type { Mention } from '../model.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** Holds a run of capitalised words that may be a name, with its surroundings. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly earlier: Token | undefined;
  readonly after: Token | undefined;
  readonly later: readonly Token[];
}

/** Finds the runs of capitalised words of a text that may be names, but for those that a mention covers. */
export function nameRuns(text: string, mentions: readonly Mention[]): Run[] {
  const isCovered = coveredBy(mentions);
  return paragraphs(text).flatMap((block) => {
    const tokens = tokenise(text, block.start, block.end);
    // A headline in capitals, or with a capital on every word, shows nothing about names.
    return isHeadline(tokens) ? [] : runsIn(tokens).filter((run) => !isCovered(run));
  });
}

/** Says of runs, in the order of the text, whether a mention covers a part. */
function coveredBy(mentions: readonly Mention[]): (run: Run) => boolean {
  let next = 0;
  return ({ tokens }) => {
    const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
    while (next < mentions.length && (mentions[next] as Mention).end <= first.start) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < last.end;
  };
}

/** Finds the runs of a paragraph. */
function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let k = 0; k < tokens.length; k++) {
    let behind = k;
    while (behind < tokens.length && continuesName(tokens, k, behind)) behind++;
    if (behind === k) continue;
    const { from, end } = trimmed(tokens, k, behind);
    k = Math.max(k, end - 1);
    if (from < end && end - from <= LONGEST)
      runs.push({
        tokens: tokens.slice(from, end),
        before: tokens[from - 1],
        earlier: tokens[from - 2],
        after: tokens[end],
        later: tokens.slice(end, end + 8),
      });
  }
  return runs;
}

/** A name has no more words. */
const LONGEST = 5;

/** Takes from a run what stands before a name ("The", "President") and behind it ("MP", "von"). */
function trimmed(tokens: readonly Token[], start: number, behind: number): { from: number; end: number } {
  let from = start;
  while (from < behind && !beginsName(tokens, from)) from++;
  let end = behind;
  while (end > from && isNoEnd((tokens[end - 1] as Token).lower)) end--;
  // "Foreign Office Minister Ann Lee": the name begins behind the last title.
  const title = tokens
    .slice(from, Math.max(from, end - 2))
    .findLastIndex(({ lower }) => titleNoun(lower) !== null);
  return { from: from + title + 1, end };
}

const isNoEnd = (lower: string): boolean => particles.has(lower) || honours.has(lower);

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
  // "Faysal al-Rashid"
  if (at > from && arabicArticle.test(token.lower)) return true;
  const next = tokens[at + 1];
  return (
    at > from &&
    particles.has(token.lower) &&
    next !== undefined &&
    (next.shape === 'capital' || particles.has(next.lower))
  );
}

/** Skips what stands before a name and is capitalised too: "The", "Chinese", "Mr.", "President". */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (courtesy.has(token.lower)) return false;
  if (token.classes !== 0 && (token.classes & ~(Class.time | Class.adjective)) !== 0) return false;
  if (stateOfAdjective(token.lower.charAt(0).toUpperCase() + token.lower.slice(1)) !== null) return false;
  if (token.shape === 'capitals' && stateOfAdjective(token.lower.toUpperCase()) !== null) return false;
  // "Requesting Wang to convey": a sentence that opens with a participle.
  if (at === 0 && isGerund(token.lower)) return false;
  // "Ex-president Ann Lee", "Vice-President"
  const office = token.lower.replace(officePrefix, '');
  if (titleNoun(office) !== null || titleWords.has(office)) return false;
  return !particles.has(token.lower) || token.shape !== 'lower';
}
