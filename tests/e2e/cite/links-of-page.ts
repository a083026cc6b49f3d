import { parsePage } from '../../../cli/parse-page.ts';
import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { readPage } from '../../../lib/extract/extract-page.ts';
import type { ArticleId, Span } from '../../../lib/model.ts';
import { paragraphs } from '../../../lib/text/paragraphs.ts';
import { textFragment } from '../../../lib/text/text-fragment.ts';

/** A link to words of a page, and what stands there. */
export interface LinkToWords {
  readonly fragment: string;
  /** The paragraph and, in it, the words, both without white space: a page has more of it than its article. */
  readonly paragraph: string;
  readonly words: string;
}

const CURATED = curatedOf([]);
/** Above that an article is on the first screen of most pages, and to show it nothing is scrolled. */
const UPPER_PART = 0.25;

/** Reads the article of a page, and makes links to some of its quotes; where it has few, to sentences, as for what a reader marks. */
export function linksOfPage(markup: string, address: string, most: number): LinkToWords[] {
  const { title, text } = readPage(parsePage(markup), address);
  const { quotes } = analyse('page' as ArticleId, text, CURATED);
  const sentences = paragraphs(text).map(({ start, end }) => {
    const stop = text.slice(start, end).search(/[.!?] /);
    return { start, end: stop < 0 ? end : start + stop + 1 };
  });
  const isLow = ({ start, end }: Span) => start > text.length * UPPER_PART && end - start > 20;
  const [said, written] = [quotes.filter(isLow), sentences.filter(isLow)];
  const spans = [...spread(said, most), ...spread(written, most)].slice(0, most);
  return spans.flatMap((span) => {
    const fragment = textFragment(text, span, title === null ? [] : [title]);
    const around = paragraphs(text).find(({ start, end }) => start <= span.start && span.start < end);
    return fragment === null || around === undefined
      ? []
      : [
          {
            fragment,
            paragraph: bare(text.slice(around.start, around.end)),
            words: bare(text.slice(span.start, Math.min(span.end, around.end))),
          },
        ];
  });
}

/** Takes some of a list, evenly from beginning to end. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, at) => items[Math.floor(at * step)]!);
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
