import type { Span } from '../../lib/model.ts';

/** What the reader selects with the words, and does not mean: spaces, and the marks around a quote. */
const AROUND = /^[\s"'“”‘’„«»‹›]+|[\s"'“”‘’„«»‹›]+$/g;

/**
 * Finds which words of an article a range of its document covers, by the elements that say in `data-start` where their text stands.
 * Notes in the margin have none. Gives null where no words are covered.
 */
export function selectedWords(room: Element, range: Range, text: string): Span | null {
  let start: number | null = null;
  let end = 0;
  for (const piece of room.querySelectorAll<HTMLElement>('[data-start]')) {
    const [node] = piece.childNodes;
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const at = Number(piece.dataset.start);
    const from = range.startContainer === node ? range.startOffset : 0;
    const to = range.endContainer === node ? range.endOffset : node.length;
    if (from >= to) continue;
    start ??= at + from;
    end = at + to;
  }
  return start === null ? null : trimmed({ start, end }, text);
}

function trimmed({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const [before = ''] = /^[\s"'“”‘’„«»‹›]+/.exec(words) ?? [];
  const bare = words.replaceAll(AROUND, '');
  return bare === '' ? null : { start: start + before.length, end: start + before.length + bare.length };
}
