/**
 * The database of what the reader keeps. A content script cannot open it: under that name it has its page's. Nothing here asks for the
 * extension's API, so that a worker of the library page opens it too.
 */
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { sealed, unsealed } from '../library/sealed-row.ts';
import { notingTouched } from '../library/search/index/touched.ts';
import type {
  IndexEntry,
  LibraryDatabase,
  ReadTables,
  RowQuery,
  TableName,
  WriteTables,
} from '../library/store/tables.ts';
import type { Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { indexEntries } from './index-entries.ts';
import { LIBRARY_VERSIONS, type LibraryUpgrade } from './library-versions.ts';

const NAME = 'library';
/** Names the lock that whoever writes holds, in the background or in a worker. */
const LOCK = 'library';
/** Milliseconds for which somebody else may write: an import gives the lock back after each slice, which takes seconds at most. */
const PATIENCE = 20_000;

/** The version that this On Record writes. */
const LIBRARY_VERSION = LIBRARY_VERSIONS.length;

const TABLES: readonly TableName[] = [
  ...(['articles', 'actors', 'members', 'entries'] as const),
  ...(['sources', 'decisions', 'changes', 'meta'] as const),
  ...(['edits', 'corrections', 'proposals', 'imports', 'backups'] as const),
];

/** Opens the library's database at the first question, and again where the browser closed it. Whoever writes waits so many milliseconds. */
export function libraryDatabase(patience = PATIENCE): LibraryDatabase {
  let opened: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = (): Promise<IDBPDatabase> => {
    opened ??= openOnce(patience, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  /** Runs a transaction to its end. */
  const runOnce = async <Value>(
    mode: IDBTransactionMode,
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> => {
    const transaction = await begin(open, forget, mode);
    // Whoever waits for the rows is told; nobody may be waiting for the end yet.
    transaction.done.catch(() => {});
    try {
      const value = await Promise.race([work(transaction), failureOf(transaction.done)]);
      await transaction.done;
      return value;
    } catch (error) {
      // The first row that failed tells why; the others only that all of it ended.
      const reason = transaction.error ?? error;
      abort(transaction);
      await transaction.done.catch(() => {});
      throw reason;
    }
  };
  const read = <Value>(work: (tables: ReadTables) => Promise<Value>): Promise<Value> =>
    runOnce('readonly', (transaction) => work(readTables(transaction)));
  /** What is written is gathered first: a transaction that writes holds up every question, and so takes no longer than its rows. */
  const write = async <Value>(work: (tables: WriteTables) => Promise<Value>): Promise<Value> => {
    const rows: WrittenRow[] = [];
    const value = await runOnce('readonly', (transaction) =>
      notingTouched(gatheringTables(transaction, rows), work),
    );
    await runOnce('readwrite', async (transaction) => writeRows(transaction, rows));
    return value;
  };
  /** What the browser ended in the middle is tried once more: it left nothing behind. */
  const twice = async <Value>(attempt: () => Promise<Value>): Promise<Value> => {
    try {
      return await attempt();
    } catch (error) {
      if (!isEnded(error)) throw refusalOf(error);
      forget();
      return attempt().catch((again: unknown) => {
        throw refusalOf(again);
      });
    }
  };
  return {
    read: (work) => twice(() => read(work)),
    write: (work) => alone(patience, () => twice(() => write(work))),
    async destroy() {
      const database = await opened?.catch(() => null);
      database?.close();
      forget();
      await alone(patience, () => deleteDB(NAME)).catch((error: unknown) => {
        // Chromium where it cannot open its files at all: then it deletes nothing in them either.
        if (!(error instanceof DOMException)) throw error;
        throw new Refusal({ code: 'library-unavailable', why: 'stuck' });
      });
    },
  };
}

async function openOnce(patience: number, forget: () => void): Promise<IDBPDatabase> {
  const busy = Promise.withResolvers<never>();
  try {
    const opening = openDB(NAME, LIBRARY_VERSION, {
      upgrade(database, from, _to, transaction) {
        for (const make of LIBRARY_VERSIONS.slice(from))
          make(database, transaction as unknown as LibraryUpgrade);
      },
      // A newer version waits for this one to let go.
      blocking(_current, _blocked, { target }) {
        (target as IDBDatabase).close();
        forget();
      },
      // An older On Record in another window has not let go yet.
      blocked: () => void setTimeout(() => busy.reject(new Refusal({ code: 'library-busy' })), patience),
      terminated: forget,
    });
    return await Promise.race([opening, busy.promise]);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new Refusal(OPENING[error.name] ?? (await newerProblem(error)));
  }
}

/** Says what the browser's reasons mean where it opens no database. */
const OPENING: Readonly<Record<string, Problem>> = {
  // Firefox where it is set to be private always, and where the reader forbids it to store.
  InvalidStateError: { code: 'library-unavailable', why: 'always-private' },
  SecurityError: { code: 'library-unavailable', why: 'always-private' },
  QuotaExceededError: { code: 'library-full' },
};

async function newerProblem(error: DOMException): Promise<Problem> {
  if (error.name !== 'VersionError') return { code: 'library-unavailable', why: 'damaged' };
  const found = await databaseVersion();
  return { code: 'library-newer', version: found, reads: LIBRARY_VERSION };
}

/** Tells the version of what is stored; null where the browser does not say. */
async function databaseVersion(): Promise<number | null> {
  const all = await indexedDB.databases().catch(() => []);
  return all.find(({ name }) => name === NAME)?.version ?? null;
}

/** Begins a transaction; opens again, once, where the connection was closed under us. */
async function begin(open: () => Promise<IDBPDatabase>, forget: () => void, mode: IDBTransactionMode) {
  const options = mode === 'readwrite' ? ({ durability: 'strict' } as const) : {};
  try {
    return (await open()).transaction([...TABLES], mode, options);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw refusalOf(error);
    forget();
    return (await open()).transaction([...TABLES], mode, options);
  }
}

/**
 * Rejects where a transaction fails, and otherwise never ends. A row that Firefox cannot make out ends its transaction when it is looked
 * at, and its question is never answered.
 */
function failureOf(done: Promise<void>): Promise<never> {
  return new Promise((_, fail) => {
    done.catch(fail);
  });
}

function abort(transaction: IDBPTransaction<unknown, TableName[], IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself.
  }
}

/** Runs a step while nobody else writes. */
async function alone<Value>(patience: number, step: () => Promise<Value>): Promise<Value> {
  const signal = AbortSignal.timeout(patience);
  let begun = false;
  try {
    return (await navigator.locks.request(LOCK, { signal }, () => {
      begun = true;
      return step();
    })) as Value;
  } catch (error) {
    if (!begun && signal.aborted) throw new Refusal({ code: 'library-busy' });
    throw error;
  }
}

const ENDED: ReadonlySet<string> = new Set(['AbortError', 'InvalidStateError', 'TransactionInactiveError']);

/** Tells whether the browser ended a transaction for a reason of its own. */
function isEnded(reason: unknown): boolean {
  return reason instanceof DOMException && ENDED.has(reason.name);
}

/** Says in our words what ended a transaction. Who is ended twice cannot read what is stored. */
function refusalOf(reason: unknown): unknown {
  if (!(reason instanceof DOMException)) return reason;
  switch (reason.name) {
    case 'QuotaExceededError':
      return new Refusal({ code: 'library-full' });
    // A mistake of ours, not the disk's.
    case 'DataCloneError':
    case 'DataError':
    case 'ReadOnlyError':
      return reason;
    default:
      return new Refusal({ code: 'library-unavailable', why: 'damaged' });
  }
}

type Transaction = IDBPTransaction<unknown, TableName[], IDBTransactionMode>;

/** A row that is written, or taken out by its key. */
type WrittenRow = { readonly table: TableName } & ({ readonly put: object } | { readonly remove: string });

function tablesOf(tableOf: (name: TableName) => object): object {
  return Object.fromEntries(TABLES.map((name) => [name, tableOf(name)]));
}

function readTables(transaction: Transaction): ReadTables {
  return tablesOf((name) => readTable(transaction, name)) as ReadTables;
}

/** Reads, and keeps what is to be written for later. */
function gatheringTables(transaction: Transaction, rows: WrittenRow[]): WriteTables {
  return tablesOf((table) => ({
    ...readTable(transaction, table),
    put: (put: object) => rows.push({ table, put }),
    remove: (remove: string) => rows.push({ table, remove }),
  })) as WriteTables;
}

/** Writes all rows in their order, without waiting for one. An error ends the transaction, which tells it. */
function writeRows(transaction: Transaction, rows: readonly WrittenRow[]): void {
  for (const row of rows) {
    const store = transaction.objectStore(row.table);
    const written = 'put' in row ? store.put?.(sealed(row.put)) : store.delete?.(row.remove);
    written?.catch(() => {});
  }
}

function readTable(transaction: Transaction, name: TableName) {
  const store = transaction.objectStore(name);
  const within = ({ index }: RowQuery<string>) => (index === undefined ? store : store.index(index));
  return {
    get: async (key: string) => {
      const row = await store.get(key);
      return row === undefined ? undefined : unsealed(row);
    },
    all: async (query: RowQuery<string>) =>
      (await within(query).getAll(rangeOf(query), query.limit)).map(unsealed),
    keys: (query: RowQuery<string>) => within(query).getAllKeys(rangeOf(query), query.limit),
    count: (query: RowQuery<string>) => within(query).count(rangeOf(query)),
    indexEntries: (index: string, after: IndexEntry | null, limit: number) =>
      indexEntries(store.index(index), after, limit),
  };
}

function rangeOf({ only, from, above, below }: RowQuery<string>): IDBKeyRange | null {
  if (only !== undefined) return IDBKeyRange.only(only);
  const lower = from ?? above;
  if (lower !== undefined && below !== undefined)
    return IDBKeyRange.bound(lower, below, from === undefined, true);
  if (lower !== undefined) return IDBKeyRange.lowerBound(lower, from === undefined);
  return below === undefined ? null : IDBKeyRange.upperBound(below, true);
}
