import type { LibraryIndex } from '../index/library-index.ts';
import type { LibraryQuery } from '../library-query.ts';
import { listActors } from './list-actors.ts';
import { listArticles } from './list-articles.ts';
import { listQuotes } from './list-quotes.ts';
import type { Listed } from './listed.ts';

/** Lists what a query finds. It takes milliseconds for 100,000 quotes: whoever types waits for none. */
export function listLibrary(index: LibraryIndex, query: LibraryQuery): Listed {
  const listed = listIn(index, query);
  return { ...listed, isNear: listed.isNear && listed.numbers.length > 0 };
}

function listIn(index: LibraryIndex, query: LibraryQuery): Listed {
  switch (query.view) {
    case 'articles':
      return listArticles(index, query);
    case 'actors':
      return listActors(index, query);
    case 'quotes':
      return listQuotes(index, query);
  }
}
