import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { courtesy, titleNoun, titleWords } from '../english/titles.ts';
import { type Token, tokenise } from '../english/tokens.ts';
import { Class, isGerund } from '../english/word-classes.ts';
import type { Mention } from '../model.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** A run of capitalised words that may be a name, with what stands around it. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly earlier: Token | undefined;
  readonly after: Token | undefined;
  readonly later: readonly Token[];
}

/** Words within a family name, in lower case: "von", "bin". */
export const particles: ReadonlySet<string> = new Set(
  'de da di du del della der den van von und al el bin ibn ben bint la le dos das ter ten'.split(' '),
);

/** What stands behind a name and is no part of it. */
const honours = /^(?:kc|qc|mp|mep|msp|obe|mbe|cbe|phd|md|esq)$/;

/** Finds the runs of capitalised words of a text that may be names, but for those that a mention covers. */
export function nameRuns(text: string, mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  let mention = 0;
  for (const block of paragraphs(text)) {
    const tokens = tokenise(text, block.start, block.end);
    // A headline in capitals, or with a capital on every word, shows nothing about names.
    if (isHeadline(tokens)) continue;
    for (let k = 0; k < tokens.length; k++) {
      let end = k;
      while (end < tokens.length && continuesName(tokens, k, end)) end++;
      if (end === k) continue;
      let from = k;
      while (from < end && !beginsName(tokens, from)) from++;
      while (
        end > from &&
        (particles.has((tokens[end - 1] as Token).lower) || honours.test((tokens[end - 1] as Token).lower))
      )
        end--;
      // "Foreign Office Minister Ann Lee": the name begins behind the last title.
      for (let t = end - 2; t >= from; t--)
        if (titleNoun((tokens[t] as Token).lower) !== null && end - t > 2) {
          from = t + 1;
          break;
        }
      const own = tokens.slice(from, end);
      k = Math.max(k, end - 1);
      const first = own[0];
      const last = own[own.length - 1];
      if (!first || !last || own.length > 5) continue;
      while (mention < mentions.length && (mentions[mention] as Mention).end <= first.start) mention++;
      const covered = mentions[mention];
      if (covered && covered.start < last.end) continue;
      runs.push({
        tokens: own,
        before: tokens[from - 1],
        earlier: tokens[from - 2],
        after: tokens[end],
        later: tokens.slice(end, end + 8),
      });
    }
  }
  return runs;
}

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
  if (at > from && /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{L}/u.test(token.lower)) return true;
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
  const office = token.lower.replace(/^(?:ex|vice|deputy|co)-/, '');
  if (titleNoun(office) !== null || titleWords.has(office)) return false;
  return !particles.has(token.lower) || token.shape !== 'lower';
}
