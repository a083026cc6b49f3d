import type { Span } from '../model.ts';

/** Finds the paragraphs of a text: its lines that hold more than white space, in order, without the line breaks. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) found.push({ start: from, end: to });
    start = end + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}
