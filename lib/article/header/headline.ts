import { dateRecordEnd, readDateline } from '../../english/dates/dateline.ts';
import type { HeaderLine } from './header-lines.ts';

/** Longest headline. Characters: no paper in print or on a page has one of two sentences' length. */
const longestHeadline = 160;
/** Longest opening. Characters: a line and a half of a list. */
const longestOpening = 90;
/** A headline stands among these lines. */
const mostLinesAbove = 4;

/** What ends a sentence, a caption or a label, and no headline. */
const endsSentence = /[.,:;)\]—–-]["”’»]?$/u;
/** A title in capitals may end so, and a question or a cry too. */
const endsAbbreviation = /(?:^|\s)(?:\p{Lu}\.)+$/u;

/**
 * Finds the headline among the first lines of an article: a short line that is no sentence, with the article behind it. Null where
 * the text begins with its first paragraph or a caption, as copy of agencies does: a sentence cut short is nobody's headline.
 */
export function headlineOf(lines: readonly string[], header: readonly HeaderLine[]): string | null {
  for (const [k, line] of lines.slice(0, mostLinesAbove).entries()) {
    const read = header[k];
    if (k === lines.length - 1 || !read) return null;
    const from = dateRecordEnd(line, { start: 0, end: line.length });
    if (from === 0 && isOfHeader(read)) continue;
    const words = line.slice(from).trim();
    const isSentence = endsAsSentence(words) || readDateline(words, { start: 0, end: words.length }) !== null;
    return words.length <= longestHeadline && !isSentence ? words : null;
  }
  return null;
}

/** Gives the first words of an article behind its dateline, so that a list can tell it from others. */
export function openingOf(first: string): string {
  const line = withoutDateline(first);
  if (line.length <= longestOpening) return line;
  const cut = line.lastIndexOf(' ', longestOpening);
  return `${line.slice(0, cut > 0 ? cut : longestOpening).replace(/[\s,;:—–-]+$/, '')}…`;
}

/** Tells whether a line is the paper's name, a by-line or a day's line. */
function isOfHeader({ isMasthead, hasDay, hasClock, isProse }: HeaderLine): boolean {
  return !isProse && (isMasthead || hasDay || hasClock);
}

function endsAsSentence(line: string): boolean {
  return endsSentence.test(line) && !endsAbbreviation.test(line);
}

function withoutDateline(line: string): string {
  return line.slice(readDateline(line, { start: 0, end: line.length })?.end ?? 0).trim();
}
