import { isWrapped } from '../extract/is-wrapped.ts';

/** Characters of a draft that are looked at: a book's chapter or two. UTF-16 code units. */
export const LONGEST_DRAFT = 200_000;

/** Holds the text of a draft as quotations are looked for in it. */
export interface DraftText {
  /** As long as what was written, or the beginning of it: a place in one is the same place in the other. */
  readonly text: string;
  /** Characters at the end that are left out; 0 where that is nothing. */
  readonly left: number;
}

/**
 * Makes the text of a draft out of what somebody pasted or saved. A program that wraps lines breaks sentences: there a line break becomes a space. Every character stays in
 * its place, so that whatever is found can be shown where it was written. A draft that is too long ends with the last paragraph that fits.
 */
export function draftText(written: string): DraftText {
  const whole = unwrapped(
    written
      .replaceAll('\r\n', ' \n')
      .replaceAll('\r', '\n')
      .replace(/^\ufeff/, ' '),
  );
  if (whole.length <= LONGEST_DRAFT) return { text: whole, left: 0 };
  const end = endOfLast(whole);
  return { text: whole.slice(0, end), left: whole.length - end };
}

/** Puts a space in place of each line break within a paragraph that was wrapped. An empty line ends a paragraph. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  let joined = '';
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to]?.trim() !== '') to += 1;
    const block = lines.slice(from, to);
    const mark = isWrapped(block.map((line) => line.trim())) ? ' ' : '\n';
    joined += [...block, ...lines.slice(to, to + 1)].reduce(
      (before, line, at) => `${before}${at === 0 ? '' : at < block.length ? mark : '\n'}${line}`,
      '',
    );
    from = to + 1;
    if (from < lines.length) joined += '\n';
  }
  return joined;
}

/** Finds the end of the last paragraph that fits; of a single one that does not, the last word. */
function endOfLast(text: string): number {
  const end = text.lastIndexOf('\n', LONGEST_DRAFT);
  if (end > 0) return end;
  const space = text.lastIndexOf(' ', LONGEST_DRAFT);
  return space > 0 ? space : LONGEST_DRAFT;
}
