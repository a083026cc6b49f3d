import { sealed } from '../../lib/library/sealed-row.ts';
import type { LibraryMeta } from '../../lib/library/store/meta.ts';
import type { TableName } from '../../lib/library/store/tables.ts';
import type { Pane } from '../e2e/driver.ts';
import { dump } from './dump.ts';
import type { LibraryRows } from './old-library.ts';
import { putRowsInPage } from './put-rows-in-page.ts';

/** Rows that go over to the browser at once. */
const AT_ONCE = 300;

/** Puts rows into the database of a library that holds nothing yet, past all that the extension makes of it. */
export async function putRows(window: Pane, rows: LibraryRows): Promise<void> {
  const before = (await dump(window))?.rows.meta.find(({ key }) => key === 'library') as
    | LibraryMeta
    | undefined;
  if (before === undefined) throw new Error('the library was never opened');
  for (const [table, all] of Object.entries(rows) as [TableName, readonly object[]][])
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE).map((row) =>
        // The word that tells of a loss lies outside too.
        sealed('token' in row ? { ...row, token: before.token } : row),
      );
      await window.run(putRowsInPage, table, { json: JSON.stringify(some, bytesAsText) });
    }
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: Array.from(value).join(',') } : value;
}
