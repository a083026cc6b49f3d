import type { ArticleLine } from './article-lines.ts';

/** A line that may be no part of the article, with what is known of the page. */
interface LineCase extends ArticleLine {
  readonly at: number;
  readonly count: number;
  readonly title: string;
}

/** Says which lines go after the article is found. */
interface AfterRow {
  readonly name: string;
  /** An example: {what goes}, [what stays]. */
  readonly sentence: string;
  readonly goes: (one: LineCase) => boolean;
}

/** Lists which lines go after the article is found. */
export const DROPPED_AFTER: readonly AfterRow[] = [
  {
    name: 'link-only',
    sentence: '{[Rain in Ruritania]} [She pointed to] {a report} [of May.]',
    goes: ({ linked, text }) => linked > 0.9 && text.length < 200,
  },
];
