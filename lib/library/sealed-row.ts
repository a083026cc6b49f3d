import { Refusal } from '../problems/refusal.ts';
import { hash } from '../text/hash.ts';

/** A row as it lies on the disk: with what tells whether it is read as it was written. */
export type Sealed<Row> = Row & { readonly seal: string };

/** Seals a row. Firefox checks nothing of what it reads: one bit that turned round on the disk is another word in a quote. */
export function sealed<Row extends object>(row: Row): Sealed<Row> {
  return { ...row, seal: sealOf(row) };
}

/** Gives a row that is as it was written. Throws a `Refusal` for another one. */
export function unsealed<Row extends object>(stored: Sealed<Row>): Row {
  const row = rowIn(stored);
  if (row === null) throw new Refusal({ code: 'library-unavailable', why: 'damaged' });
  return row as Row;
}

function rowIn(stored: Sealed<object>): object | null {
  try {
    const { seal, ...row } = stored;
    return seal === sealOf(row) ? row : null;
  } catch {
    // What cannot even be written as JSON: nothing at all, or a value within itself.
    return null;
  }
}

/** Linear in the row. The database keeps the order of its fields. */
function sealOf(row: object): string {
  return hash(JSON.stringify(Object.entries(row).map(([field, value]) => [field, plain(value)])));
}

/** JSON would write bytes as an object with a field for each. */
function plain(value: unknown): unknown {
  // Each byte is a character of it.
  return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
}
