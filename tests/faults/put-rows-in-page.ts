/**
 * Puts rows into a table of the library's database, as JSON or from a file of it; runs in a document of the extension. Bytes stand as
 * `{ bytes: "1,2" }`.
 */
export async function putRowsInPage(
  table: string,
  rows: { readonly json: string } | { readonly file: string },
): Promise<void> {
  const json = 'json' in rows ? rows.json : await (await fetch(rows.file)).text();
  const all = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'string'
      ? Uint8Array.from(value.bytes.split(','), Number)
      : value,
  ) as object[];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const step = database.transaction(table, 'readwrite');
  for (const row of all) step.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    step.oncomplete = () => resolve();
    step.onabort = () => reject(step.error);
  });
  database.close();
}
