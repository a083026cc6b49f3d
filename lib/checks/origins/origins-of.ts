import { groupReprints, type PrintedArticle } from './reprints.ts';

/** Is an article of which it is asked whose text it prints. */
export interface DatedArticle extends PrintedArticle {
  /** YYYY-MM-DD; null where it is undated. */
  readonly date: string | null;
  /** The news agency that it credits with its text. */
  readonly agency: string | null;
}

/** Is a text that one or more articles print. */
export interface Origin {
  /** Places of the articles, in their order; one at least. */
  readonly articles: readonly number[];
  /** The agency that the earliest of them credits, if any does: it is likely whose text this is. Null where two credit two agencies on that day. The earliest article is no origin for being the earliest here. */
  readonly agency: string | null;
}

/** Stands behind all days. */
const UNDATED = '9999-99-99';

/** Groups articles by the text that they print, and says from which news agency it likely is. Groups stand in the order of their first articles. */
export function originsOf(articles: readonly DatedArticle[]): readonly Origin[] {
  return groupReprints(articles).map((group) => {
    const credited = group
      .flatMap((at) => articles[at] ?? [])
      .filter(({ agency }) => agency !== null)
      .toSorted((one, other) => ((one.date ?? UNDATED) < (other.date ?? UNDATED) ? -1 : 1));
    const [first] = credited;
    const isOne = credited.every(({ date, agency }) => date !== first?.date || agency === first.agency);
    return { articles: group, agency: isOne ? (first?.agency ?? null) : null };
  });
}
