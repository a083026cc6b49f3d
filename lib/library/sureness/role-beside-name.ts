import { openAbbreviations } from '../../english/print/open-abbreviations.ts';
import { smallWords } from '../../english/speakers/small-words.ts';
import { isWithinWord } from '../../text/characters.ts';

/** Characters on each side of a name in which its role may stand. */
const NEAR = 120;
/** Words more than the role's own that may stand among them: "the [former] mayor [and banker] of Zenda". */
const MORE_WORDS = 3;

/** Says whether a text gives the bearer of one of these names a role: right before the name, or right behind it. */
export function roleBesideName(text: string, names: readonly string[], role: string): boolean {
  const wanted = contentWords(role);
  if (wanted.length === 0) return false;
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (isWithinWord(text, at) || isWithinWord(text, end)) continue;
      const before = lineBefore(text.slice(Math.max(0, at - NEAR), at));
      const after = text.slice(end, end + NEAR).split('\n', 1)[0] ?? '';
      if (isBefore(before, after, wanted) || isBehind(after, wanted)) return true;
    }
  return false;
}

/** "Zenda mayor Ann Lee", "the mayor of Zenda, Ann Lee, said"; not "the mayor of Zenda, Ann Lee and Tom Reyes came". */
function isBefore(before: string, after: string, wanted: readonly string[]): boolean {
  if (/,\s*$/.test(before) && /^(?:\s+and\b|,\s+(?:and\s+)?\p{Lu})/u.test(after)) return false;
  const near = contentWords(before).slice(-(wanted.length + MORE_WORDS));
  return wanted.includes(near.at(-1) ?? '') && wanted.every((word) => near.includes(word));
}

/** "Ann Lee, the mayor of Zenda", "Ann Lee is mayor of Zenda", "Ann Lee (mayor of Zenda)"; not "Ann Lee met the mayor of Zenda". */
function isBehind(after: string, wanted: readonly string[]): boolean {
  const opening = /^(?:,\s+who\s+(?:is|was)\b|,|\s*\(|\s+(?:is|was)\b)\s*/.exec(after);
  if (!opening) return false;
  const clause = after.slice(opening[0].length).split(/[,.;:()]/, 1)[0] ?? '';
  const near = contentWords(clause).slice(0, wanted.length + MORE_WORDS);
  const begins = near.slice(0, 2).some((word) => wanted.includes(word));
  return begins && wanted.every((word) => near.includes(word));
}

/** Gives what of a text stands in the sentence that goes on behind it. The dot of "Gov." ends none. */
function lineBefore(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  let from = 0;
  for (const { 0: end, 1: word = '', index } of line.matchAll(/(\p{L}*)[.!?]["”’)]*\s+/gu))
    if (!openAbbreviations.has(`${word.toLowerCase()}.`)) from = index + end.length;
  return line.slice(from);
}

function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !smallWords.has(word) && !openAbbreviations.has(`${word}.`));
}
