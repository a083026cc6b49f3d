import type { ReadTables } from '../store/tables.ts';

/** Says how much of the library lies in files that the reader exported. */
export interface BackedUp {
  /** Articles of the library that lie in such a file, as they were when it was made. */
  readonly articles: number;
  /** The ISO instant at which the latest of these files was made; null where there is none. */
  readonly latest: string | null;
}

/** Counts the articles that lie in a file, too. Reads a short row for each. */
export async function countBackedUp(tables: Pick<ReadTables, 'backups'>): Promise<BackedUp> {
  const backups = await tables.backups.all({});
  const made = backups.map((backup) => backup.made).sort();
  return { articles: backups.length, latest: made.at(-1) ?? null };
}
