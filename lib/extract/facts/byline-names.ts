import {
  BYLINE_FILLERS,
  BYLINE_JOINTS,
  BYLINE_LABELS,
  NAME_PARTICLES,
  NO_WRITER,
} from '../../english/pages/byline-words.ts';
import { spaced } from '../../text/spaced.ts';
import { lineWords } from './word-overlap.ts';

/** Longest name, in words. */
const mostWords = 5;
const joint = new RegExp(
  String.raw`\s*[,;/|•·&+]\s*|\s+(?:${BYLINE_JOINTS.join('|')})\s+|\s+[–—-]\s+`,
  'giu',
);
/** What ends the names of a byline: a day, an hour, an address, brackets. */
const ending = /[\d(<[@:]|https?:/u;

/** Reads the names of people out of a byline: "By Ann Lee and Tom Reyes, Staff Writers". Empty where it names nobody, or not only people. */
export function bylineNames(line: string): string[] {
  const text = withoutLabel(spaced(line.replace(/\S+@\S+/g, ' ')).trim());
  const end = text.search(ending);
  const parts = (end < 0 ? text : text.slice(0, end)).split(joint).map((part) => withoutLabel(part.trim()));
  const names: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    // Behind the first that is no name stand roles, papers and places.
    if (!isName(part)) break;
    names.push(part);
  }
  return [...new Set(names)];
}

function withoutLabel(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const [first = ''] = /^[\p{L}]+/u.exec(rest) ?? [];
    const isLabel =
      turn === 0
        ? BYLINE_LABELS.has(first.toLowerCase())
        : BYLINE_FILLERS.has(first.toLowerCase()) || BYLINE_LABELS.has(first.toLowerCase());
    if (!isLabel || !/^[:\s]/u.test(rest.slice(first.length))) break;
    rest = rest.slice(first.length).replace(/^[\s:]+/u, '');
  }
  return rest;
}

function isName(part: string): boolean {
  const words = part.split(' ');
  if (words.length > mostWords || part.length < 2 || part.length > 50) return false;
  if (lineWords(part).some((word) => NO_WRITER.has(word))) return false;
  const isCapital = (word: string) => word[0] !== word[0]?.toLowerCase() || /^\P{L}*\p{Lo}/u.test(word);
  return (
    words.every(
      (word) => /^[\p{L}\p{M}.'’‘-]+$/u.test(word) && (isCapital(word) || NAME_PARTICLES.has(word)),
    ) && words.some(isCapital)
  );
}
