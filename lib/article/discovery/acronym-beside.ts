import { officeAcronyms } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import type { Run } from './name-runs.ts';

/** Characters behind a name that may introduce its acronym. */
const LONGEST_INTRODUCTION = 40;
const INTRODUCED = /^ \((?:the )?((?:\p{Lu}\.?){2,8})\)/u;
const KNOWN_AS = /^,? (?:or|(?:also )?known as) (?:the )?((?:\p{Lu}\.?){3,8})(?=[ ,.;])/u;
const EXPLAINED = /(?<!\p{L})((?:\p{Lu}\.?){2,8}) \($/u;

/**
 * Reads the acronym that stands right beside the name of an organisation: "Zenda Bridge Watch (Z.B.W.)", "Zenda Bridge Watch, known as
 * ZBW", "ZBW (Zenda Bridge Watch)". Null for none.
 */
export function acronymBeside({ tokens }: Run, text: string): string | null {
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  if (first === last) return null;
  const behind = text.slice(last.end, last.end + LONGEST_INTRODUCTION);
  const before = EXPLAINED.exec(text.slice(Math.max(0, first.start - 18), first.start))?.[1];
  const letters =
    INTRODUCED.exec(behind)?.[1] ??
    KNOWN_AS.exec(behind)?.[1] ??
    (behind.startsWith(')') ? before : undefined);
  return letters?.startsWith(text.charAt(first.start).toUpperCase()) ? letters : null;
}

/** Letters of an acronym that names a body: two say nothing. */
const SHORTEST = 3;

/** Tells whether a run is an acronym behind "the", and of no office: "the ZBW", "the Z.B.W.". */
export function isBodyAcronym({ tokens: [word, other], before }: Run): boolean {
  if (word?.shape !== 'capitals' || other || before?.lower !== 'the') return false;
  const letters = word.lower.replaceAll('.', '');
  return letters.length >= SHORTEST && /^\p{L}+$/u.test(letters) && !officeAcronyms.has(letters);
}
