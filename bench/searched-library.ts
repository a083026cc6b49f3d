import type { RecordEntry } from '../lib/library/derive/record-entries.ts';
import { recordEntriesOf } from '../lib/library/derive/record-entries.ts';
import { type Sealed, sealed } from '../lib/library/sealed-row.ts';
import type { StoredActor } from '../lib/library/store/stored-actor.ts';
import { articleInLibrary } from '../lib/library/store/stored-article.ts';
import type { TableRows } from '../lib/library/store/tables.ts';
import type { ActorId } from '../lib/model.ts';
import { searchedArticleRows } from './searched-articles.ts';

/** The tables that the library page and the check of a library read. */
type FilledTable = 'articles' | 'actors' | 'entries';

/** Holds the rows of a library as they lie on the disk, and how many of each there are. */
export interface SearchedLibrary {
  readonly rows: { readonly [Name in FilledTable]: readonly Sealed<TableRows[Name]>[] };
  readonly counts: { readonly articles: number; readonly quotes: number; readonly actors: number };
}

/** Makes a library of so many articles of 34 quotes each, past the engine: what it makes of articles is measured elsewhere. */
export function searchedLibrary(size: number): SearchedLibrary {
  const actors = new Map<ActorId, StoredActor>();
  const entries = new Map<ActorId, RecordEntry[]>();
  const articles = Array.from({ length: size }, (_, number) => {
    const made = searchedArticleRows(number);
    const { article } = made;
    for (const actor of made.actors) actors.set(actor.id, actor);
    const { byActor } = recordEntriesOf(articleInLibrary(article), article.place, article.actors);
    for (const [id, entry] of byActor) entries.set(id, [...(entries.get(id) ?? []), entry]);
    return article;
  });
  const quotes = articles.reduce((sum, { reading }) => sum + (reading?.quotes.length ?? 0), 0);
  return {
    rows: {
      articles: articles.map(sealed),
      actors: [...actors.values()].map(sealed),
      entries: [...actors.keys()].map((id) => sealed({ id, entries: entries.get(id) ?? [] })),
    },
    counts: { articles: size, quotes, actors: actors.size },
  };
}
