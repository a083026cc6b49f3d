import type { ArticleId } from '../../model.ts';
import type { ChangeId } from '../change.ts';
import type { ReadTables } from '../store/tables.ts';
import type { ArticleSize } from './measure-articles.ts';

/** Says how much the browser lets On Record store. */
export interface StorageRoom {
  /** Bytes that it takes. */
  readonly used: number;
  /** Bytes that it may take besides. */
  readonly free: number;
  /** Whether the browser keeps them until the reader deletes them, however full the disk is. */
  readonly lasts: boolean;
}

/** Counts what some articles take. */
interface RoomTaken {
  readonly articles: number;
  readonly quotes: number;
  /** About so many; `ArticleSize` says how they are counted. */
  readonly bytes: number;
}

/** Says what the articles of one source take. */
export interface SourceRoom extends RoomTaken {
  /** Null: of those without one. */
  readonly source: string | null;
  readonly ids: readonly ArticleId[];
}

/** Says what the articles take that one file brought. */
export interface ImportRoom extends RoomTaken {
  readonly id: ChangeId;
  readonly file: string;
  /** The ISO instant of the import. */
  readonly at: string;
}

/** Lists which articles each import brought that can be taken back still, latest first. */
export type ImportedArticles = readonly (Pick<ImportRoom, 'id' | 'file' | 'at'> & {
  readonly articles: readonly ArticleId[];
})[];

/** Adds up what each source takes, the largest first. */
export function roomBySource(sizes: readonly ArticleSize[]): SourceRoom[] {
  return [...Map.groupBy(sizes, ({ source }) => source)]
    .map(([source, all]) => ({ source, ids: all.map(({ id }) => id), ...roomOf(all) }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** Adds up what is left of each import. An article that came twice is the later one's. */
export function roomByImport(sizes: readonly ArticleSize[], imports: ImportedArticles): ImportRoom[] {
  const left = new Map(sizes.map((size) => [size.id, size]));
  return imports.map(({ articles, ...one }) => {
    const all = articles.flatMap((id) => left.get(id) ?? []);
    for (const { id } of all) left.delete(id);
    return { ...one, ...roomOf(all) };
  });
}

/** Lists which articles came by imports. Reads what these replaced, too. */
export async function importedArticles({ imports }: Pick<ReadTables, 'imports'>): Promise<ImportedArticles> {
  const slices = await imports.all({});
  return [...Map.groupBy(slices, (one) => one.import)]
    .map(([id, all]) => ({
      id,
      file: all[0]?.file ?? '',
      at: all[0]?.key.split(' ')[0] ?? '',
      articles: [...new Set(all.flatMap(({ after }) => after))],
    }))
    .reverse();
}

function roomOf(sizes: readonly ArticleSize[]): RoomTaken {
  const sum = (part: 'quotes' | 'bytes') => sizes.reduce((total, size) => total + size[part], 0);
  return { articles: sizes.length, quotes: sum('quotes'), bytes: sum('bytes') };
}
