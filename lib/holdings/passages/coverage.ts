/**
 * Says how much a holding has, and how much of it is of one actor. Who is not quoted in these articles may have spoken elsewhere: a count of
 * nothing stands beside the count of what was looked at.
 */
export interface Coverage {
  /** The name of the holding. */
  readonly holding: string;
  /** Counts its articles, whoever is in them. */
  readonly articles: number;
  /** Counts the actor's quotes, and the articles that have one. */
  readonly quotes: number;
  readonly quotedIn: number;
  /** Counts those of the latter that have no date. */
  readonly undated: number;
  /** The days of the first and the last dated article that quotes the actor; null where none does. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Counts the articles that name or describe the actor, and quote nothing of theirs. */
  readonly namedIn: number;
}

/** What is counted of an actor in one article. */
export interface CoveredArticle {
  readonly date: string | null;
  readonly quotes: number;
}

/** Counts an actor in the articles that quote, name or describe them, in any order. */
export function coverageOf(
  of: Pick<Coverage, 'holding' | 'articles'>,
  covered: readonly CoveredArticle[],
): Coverage {
  const quoting = covered.filter(({ quotes }) => quotes > 0);
  const days = quoting.flatMap(({ date }) => date ?? []).sort();
  return {
    ...of,
    quotes: quoting.reduce((sum, { quotes }) => sum + quotes, 0),
    quotedIn: quoting.length,
    undated: quoting.length - days.length,
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    namedIn: covered.length - quoting.length,
  };
}
