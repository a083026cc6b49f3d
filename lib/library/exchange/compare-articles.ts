import type { BackedArticle } from '../../packs/backup/backup-schema.ts';
import { articlesById } from '../store/find-articles.ts';
import { printOf, type StoredArticle } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';
import { backedArticle, isCopy, saysSame } from './backed-article.ts';

/** Says what an article of a file is to the library. */
export type ComparedArticle = { readonly article: BackedArticle } & (
  | { readonly state: 'fresh' }
  /** It is here already, maybe under another id. */
  | { readonly state: 'same'; readonly here: StoredArticle }
  /** The file has it later: here it is as an earlier file had it. */
  | { readonly state: 'changed'; readonly here: StoredArticle }
  /** It was changed here since any file, or the file is an earlier one. */
  | { readonly state: 'conflicting'; readonly here: StoredArticle }
);

/** Compares articles of a file, which was made at an ISO instant, with those of the library. */
export async function compareArticles(
  tables: Pick<ReadTables, 'articles' | 'backups'>,
  articles: readonly BackedArticle[],
  made: string,
): Promise<ComparedArticle[]> {
  const stored = await articlesById(
    tables,
    articles.map(({ record }) => record.id),
  );
  const byId = new Map(stored.map((one) => [one.id, one]));
  return Promise.all(
    articles.map(async (article): Promise<ComparedArticle> => {
      const here = byId.get(article.record.id);
      if (here !== undefined && saysSame(backedArticle(here), article))
        return { article, state: 'same', here };
      const twin = await keptElsewhere(tables, article, here === undefined);
      if (twin !== null) return { article, state: 'same', here: twin };
      if (here === undefined) return { article, state: 'fresh' };
      const backup = await tables.backups.get(here.id);
      const isAsBackedUp = backup !== undefined && backup.change === here.change && backup.made < made;
      const isLater = isAsBackedUp && hasAllDecided(article, backedArticle(here));
      return { article, state: isLater ? 'changed' : 'conflicting', here };
    }),
  );
}

/**
 * Finds the article under another id: one that was kept beside another, or, where the file says of it nothing of a reader's own, the same
 * words from the same place.
 */
async function keptElsewhere(
  tables: Pick<ReadTables, 'articles'>,
  article: BackedArticle,
  isUnknown: boolean,
): Promise<StoredArticle | null> {
  const { record, own, corrections } = article;
  const alike = await tables.articles.all({ index: 'print', only: printOf(record.text) });
  const isBare = own.length === 0 && corrections.length === 0 && record.edited.length === 0;
  const twin = alike.find(
    (one) =>
      one.id !== record.id &&
      (isCopy(backedArticle(one), article) || (isUnknown && isBare && one.record.address === record.address)),
  );
  return twin ?? null;
}

/**
 * Tells whether an article of a file has whatever the reader decided of the one that is here: a file that somebody made later may hold it as it
 * was before. Of one quote the later correction counts.
 */
function hasAllDecided(there: BackedArticle, here: BackedArticle): boolean {
  const isCorrected = ({ start, words, at }: BackedArticle['corrections'][number]) =>
    there.corrections.some((one) => one.start === start && one.words === words && one.at >= at);
  return (
    here.record.edited.every((field) => there.record.edited.includes(field)) &&
    here.own.every((one) => there.own.some((other) => saysSame(one, other))) &&
    here.corrections.every(isCorrected)
  );
}
