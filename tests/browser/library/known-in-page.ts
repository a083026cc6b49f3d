import { knownDatabase } from '../../../lib/browser/databases/known-database.ts';
import { anew as anewLibrary, opened } from './library-in-page.ts';

export { forget, keep, reopen } from './library-in-page.ts';

/** Is what lies in the databases: their names, and the articles with known quotes. */
interface Stored {
  readonly names: unknown[];
  readonly rows: number;
}

/** Begins with no library and no known quotes. */
export async function anew(): Promise<void> {
  await knownDatabase().destroy();
  await anewLibrary();
}

/** Counts what is on record of each text, and looks at what is stored then. */
export async function known(
  texts: readonly string[],
): Promise<Stored & { counts: number[]; has: readonly boolean[] }> {
  const quotations = texts.map((text) => ({ text, speaker: null, article: null }));
  const counts = (await opened().holding.known(quotations)).map(({ length }) => length);
  return { counts, has: await opened().known.has(quotations), ...(await stored()) };
}

/** Has the known quotes follow the library, and looks at what is stored then. */
export async function follow(): Promise<Stored> {
  await opened().known.follow();
  return stored();
}

/** Deletes all that is kept. */
export async function forgetEverything(): Promise<void> {
  await opened().forgetEverything();
}

/** Looks behind whoever keeps the index. */
async function stored(): Promise<Stored> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const rows = names.includes('known-quotes') ? await knownDatabase().articles('', 1_000) : [];
  return { names, rows: rows.length };
}
