import {
  type IndexEntry,
  type RowQuery,
  TABLE_KEYS,
  type TableName,
  type WriteTables,
} from '../../../lib/library/store/tables.ts';

type Row = Readonly<Record<string, unknown>>;
type Key = string | number;

/** Holds tables in memory. */
export interface MemoryTables {
  readonly tables: WriteTables;
  /** Ends a step: until then tables are read as they were before it. */
  readonly commit: () => void;
  readonly rows: (name: TableName) => Row[];
}

/** Makes tables that go through all rows for each question: the plain way, which the database is compared with. */
export function memoryTables(): MemoryTables {
  const held = new Map<TableName, Map<string, Row>>();
  let pending: (() => void)[] = [];
  const tableOf = (name: TableName) => {
    const path = TABLE_KEYS[name].key;
    const rows = new Map<string, Row>();
    held.set(name, rows);
    return {
      get: async (key: string) => rows.get(key),
      all: async (query: RowQuery<string>) => found(rows, path, query).map(({ row }) => row),
      keys: async (query: RowQuery<string>) => found(rows, path, query).map(({ row }) => row[path]),
      count: async (query: RowQuery<string>) => found(rows, path, query).length,
      indexEntries: async (index: string, after: IndexEntry | null, limit: number) =>
        entriesIn(rows, path, index)
          .filter(([key, row]) => after === null || (order(key, after[0]) || order(row, after[1])) > 0)
          .slice(0, limit),
      // A database stores copies.
      put: (row: Row) => void pending.push(() => rows.set(String(row[path]), structuredClone(row))),
      remove: (key: string) => void pending.push(() => rows.delete(key)),
    };
  };
  const names = Object.keys(TABLE_KEYS) as TableName[];
  return {
    tables: Object.fromEntries(names.map((name) => [name, tableOf(name)])) as unknown as WriteTables,
    commit: () => {
      for (const step of pending) step();
      pending = [];
    },
    rows: (name) => found(held.get(name)!, TABLE_KEYS[name].key, {}).map(({ row }) => row),
  };
}

/** Lists the keys under which an index has a row. */
export function indexKeys(row: Row, index: string): Key[] {
  const value = row[index];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? [...new Set(value as Key[])] : [value as Key];
}

function entriesIn(rows: ReadonlyMap<string, Row>, path: string, index: string): IndexEntry[] {
  return found(rows, path, { index }).map(({ key, row }) => [key, String(row[path])]);
}

function found(rows: ReadonlyMap<string, Row>, path: string, query: RowQuery<string>) {
  const all = [...rows.values()].flatMap((row) =>
    indexKeys(row, query.index ?? path).map((key) => ({ key, row })),
  );
  return all
    .filter(({ key }) => isWithin(key, query))
    .sort((a, b) => order(a.key, b.key) || order(a.row[path] as Key, b.row[path] as Key))
    .slice(0, query.limit);
}

function isWithin(key: Key, { only, from, above, below }: RowQuery<string>): boolean {
  if (only !== undefined) return key === only;
  return (
    (from === undefined || key >= from) &&
    (above === undefined || key > above) &&
    (below === undefined || key < below)
  );
}

/** Orders keys as a database does. */
export function order(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
