import { WRITTEN_DAY } from '../english/dates/written-day.ts';
import type { Span } from '../model.ts';
import type { FoundQuote } from './found-quote.ts';

/** Ends a post that an article embeds: "— Ann Lee (@annlee) May 5, 2016". */
const signature = new RegExp(
  `\\s(?:—|–|--|&mdash;)\\s?(\\p{Lu}[^()\\n—–<>]{1,60}?) \\(@\\w{1,30}\\),? ${WRITTEN_DAY}`,
  'gu',
);

/** The tail of a post that is no words: addresses of pictures and pages. */
const tail = /(?:[\s.]*(?:pic\.twitter\.com\/\S*|https?:\/\/\S+))+\s*$/;

/** Longest text of a post, in characters; what is longer is an article's paragraph with a signature at its end. */
const longest = 1000;

/**
 * Reads the posts that an article embeds, each in a line of its own, without marks: "It rained. — Ann Lee (@annlee) May 5, 2016". They are direct
 * quotes of whoever signs them.
 */
export function readPosts(text: string, blocks: readonly Span[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    if (!line.includes('(@')) continue;
    let from = 0;
    for (const match of line.matchAll(signature)) {
      const start = from + line.slice(from, match.index).lastIndexOf('>') + 1;
      from = match.index + match[0].length;
      const name = match[1] as string;
      const at = block.start + match.index + match[0].indexOf(name);
      const post = words(line, start, match.index);
      if (post) found.push(quote(block, post, { start: at, end: at + name.length }));
    }
  }
  return found;
}

/** Trims a post to its words; null where it is none. */
function words(line: string, from: number, to: number): Span | null {
  if (to - from > longest) return null;
  const raw = line.slice(from, to);
  const own = raw.replace(tail, '').trimEnd();
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + own.length;
  return /\p{L}/u.test(own) ? { start, end } : null;
}

function quote(block: Span, { start, end }: Span, speaker: Span): FoundQuote {
  return {
    start: block.start + start,
    end: block.start + end,
    kind: 'direct',
    speaker,
    cue: null,
    carried: false,
  };
}
