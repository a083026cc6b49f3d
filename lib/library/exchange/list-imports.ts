import type { ChangeId } from '../change.ts';
import type { ReadTables } from '../store/tables.ts';

/** Shows an import that can be taken back. */
export interface ImportView {
  readonly id: ChangeId;
  readonly file: string;
  /** The ISO instant of the import. */
  readonly at: string;
  /** Tells its file from another one. */
  readonly print: string;
  /** Articles that it added or replaced. */
  readonly articles: number;
  /** False where it was stopped in the middle. */
  readonly isWhole: boolean;
}

/** Lists the imports that can be taken back, latest first. Reads what they replaced. */
export async function listImports(tables: Pick<ReadTables, 'imports'>): Promise<ImportView[]> {
  const slices = await tables.imports.all({});
  const byImport = Map.groupBy(slices, (one) => one.import);
  return [...byImport]
    .map(([id, all]) => ({
      id,
      file: all[0]?.file ?? '',
      print: all[0]?.print ?? '',
      at: all[0]?.key.split(' ')[0] ?? '',
      articles: all.reduce((sum, { after }) => sum + after.length, 0),
      isWhole: all.some((one) => one.isWhole),
    }))
    .reverse();
}
