import type { ChangeId } from '../../../lib/library/change.ts';
import { ENGINE } from '../../../lib/library/derive/engine.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { type FollowEffects, FollowedLibrary } from '../../../lib/library/search/index/followed-library.ts';
import { notingTouched } from '../../../lib/library/search/index/touched.ts';
import { type ArticleStep, putArticles } from '../../../lib/library/store/put-articles.ts';
import type { KeptPart } from '../../../lib/library/store/stored-article.ts';
import type { LibraryDatabase } from '../../../lib/library/store/tables.ts';
import type { AnalysedArticle } from '../../../lib/model.ts';
import { GENERATED_ACTORS } from '../../holdings/generated-articles.ts';
import { memoryTables } from '../store/memory-tables.ts';

const known = knownEverywhere(GENERATED_ACTORS);

/** Makes a library in memory, which notes what is written as the real one does. */
export function memoryLibrary(token = 'a word') {
  const { tables, commit, rows } = memoryTables();
  const database: LibraryDatabase = {
    read: (work) => work(tables),
    async write(work) {
      const value = await notingTouched(tables, work);
      commit();
      return value;
    },
    async destroy() {},
  };
  tables.meta.put({ key: 'library', token, generation: 0, articles: 0, quotes: 0, actors: 0 });
  commit();
  return {
    database,
    rows,
    change: (step: Partial<ArticleStep>) =>
      database.write((all) => putArticles(all, { put: [], takeOut: [], decisions: [], ...step }, known)),
  };
}

/** Keeps an article whose analysis is known. */
export function keptAs(article: AnalysedArticle, kept = '2024-05-03T10:00:00.000Z'): KeptPart {
  const { id, title, date, source, address, text, opening, mentions, quotes, roles, discovered } = article;
  return {
    record: {
      ...{ id, title, date, source, address, text, origin: 'page', authors: [], language: 'en' },
      ...{ dateIsSure: true, datePrinted: null, isExcerpt: false, edited: [] },
      ...{ kept, keptDay: kept.slice(0, 10) },
    },
    own: [],
    reading: { engine: ENGINE, notRead: null, opening, mentions, quotes, roles, discovered },
    change: 'x' as ChangeId,
  };
}

/** Makes an index that follows a library, and hears nobody. */
export function follow(
  database: FollowEffects['database'],
  effects: Partial<FollowEffects> = {},
): FollowedLibrary {
  return new FollowedLibrary({
    database,
    pause: async () => {},
    now: () => performance.now(),
    onProgress: () => {},
    onChanged: () => {},
    ...effects,
  });
}
