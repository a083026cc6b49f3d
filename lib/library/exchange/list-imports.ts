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

/** Names an import by what stands in the keys of its slices. */
export interface KeptImport extends Pick<ImportView, 'id' | 'at'> {
  readonly keys: readonly string[];
}

/** Lists the imports that can be taken back, latest first. Reads what they replaced. */
export async function listImports(tables: Pick<ReadTables, 'imports'>): Promise<ImportView[]> {
  return viewImports(tables, await keptImports(tables));
}

/** Lists the imports that can be taken back, latest first. Reads nothing of what they replaced. */
export async function keptImports(tables: Pick<ReadTables, 'imports'>): Promise<KeptImport[]> {
  const keys = await tables.imports.keys({});
  const byImport = Map.groupBy(keys, (key) => key.split(' ')[1] as ChangeId);
  return [...byImport].map(([id, all]) => ({ id, at: all[0]?.split(' ')[0] ?? '', keys: all })).reverse();
}

/** Shows imports, in their order. Reads what they replaced. */
export async function viewImports(
  tables: Pick<ReadTables, 'imports'>,
  imports: readonly KeptImport[],
): Promise<ImportView[]> {
  return Promise.all(
    imports.map(async ({ id, at, keys }) => {
      const rows = await Promise.all(keys.map((key) => tables.imports.get(key)));
      const slices = rows.flatMap((row) => row ?? []);
      return {
        ...{ id, at, file: slices[0]?.file ?? '', print: slices[0]?.print ?? '' },
        articles: slices.reduce((sum, { after }) => sum + after.length, 0),
        isWhole: slices.some((one) => one.isWhole),
      };
    }),
  );
}
