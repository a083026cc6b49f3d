import {
  BYLINE_FILLERS,
  BYLINE_JOINTS,
  BYLINE_LABELS,
  NAME_ENDS,
  NAME_PARTICLES,
  NAME_TITLES,
  NO_PERSON,
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
  const parts = (end < 0 ? text : text.slice(0, end))
    .split(joint)
    .map((part) => withoutEnd(withoutLabel(part.trim())));
  const names: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    if (names.length > 0 && NAME_TITLES.has(part.toLowerCase().replaceAll('.', ''))) continue;
    // Behind the first that is no name stand roles, papers and places.
    if (!isName(part)) break;
    names.push(part);
  }
  return [...new Set(names)];
}

/** Markup parts a label from a name without a space: "ByAnn Lee". */
const glued = /^(?:By|Von|Por|Par)(?=\p{Lu})/u;

function withoutLabel(text: string): string {
  let rest = text.replace(glued, '');
  for (let turn = 0; turn < 4; turn++) {
    const [first = ''] = /^[\p{L}]+/u.exec(rest) ?? [];
    const word = first.toLowerCase();
    if (!BYLINE_LABELS.has(word) && (turn === 0 || !BYLINE_FILLERS.has(word))) break;
    if (!/^[:\s]/u.test(rest.slice(first.length))) break;
    rest = rest.slice(first.length).replace(/^[\s:]+/u, '');
  }
  return rest;
}

/** Takes roles, degrees and what leads on to a day from the end of a name: "Ann Lee Staff Writer", "Tom Reyes at". */
function withoutEnd(part: string): string {
  const words = part.split(' ');
  while (words.length > 1 && isBehindName(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isBehindName(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('.', '');
  return NO_WRITER.has(plain) || NAME_TITLES.has(plain) || (NAME_ENDS.has(plain) && word === plain);
}

function isName(part: string): boolean {
  const words = part.split(' ');
  if (words.length > mostWords || part.length < 3 || part.length > 50) return false;
  if (lineWords(part).some((word) => NO_WRITER.has(word) || NO_PERSON.has(word) || NAME_TITLES.has(word)))
    return false;
  // Capitals alone are an agency or a station.
  if (words.length === 1 && part === part.toUpperCase() && /^\p{Lu}/u.test(part)) return false;
  return words.every((word) => isNamePart(word)) && words.some(isCapital);
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase() || /^\P{L}*\p{Lo}/u.test(word);
}

function isNamePart(word: string): boolean {
  return /^[\p{L}\p{M}.'’‘-]+$/u.test(word) && (isCapital(word) || NAME_PARTICLES.has(word));
}

/** Reads the name under which somebody signs in to a site: "bread4zenda". Empty where it is a desk's or no single word. */
export function handleIn(line: string): string[] {
  const text = withoutLabel(spaced(line).trim());
  const isHandle = /^(?=.*\p{L})[\p{L}\d_-]{2,24}$/u.test(text);
  return isHandle && !NO_WRITER.has(text.toLowerCase()) && !NO_PERSON.has(text.toLowerCase()) ? [text] : [];
}
