import type { LibraryFound } from '../../../lib/library/search/library-index-client.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import { grouped } from '../../grouped.ts';

const NOUNS: Readonly<Record<LibraryQuery['view'], readonly [one: string, many: string]>> = {
  articles: ['article', 'articles'],
  actors: ['name', 'names'],
  quotes: ['quote', 'quotes'],
};

/** Counts lines of a view: "12 quotes". */
export function countedWords(view: LibraryQuery['view'], count: number): string {
  const [one, many] = NOUNS[view];
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Says what was found, of a search that goes on with how far it is: "3 quotes so far · searching 31,200 of 50,000". */
export function foundWords(view: LibraryQuery['view'], { total, read, of, isNear }: LibraryFound): string {
  const count = countedWords(view, total);
  if (read < of) return `${count} so far · searching ${grouped(read)} of ${grouped(of)}`;
  return isNear && total > 0 ? `Nothing is spelled like this. ${count} spelled nearly so` : count;
}

/** Says that nothing was found. */
export function nothingWords(view: LibraryQuery['view']): string {
  return `No ${NOUNS[view][0]} fits all of this.`;
}
