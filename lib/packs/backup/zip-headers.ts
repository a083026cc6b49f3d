/**
 * The headers of a zip, as APPNOTE 6.3.10 has them (4.3.7, 4.3.12, 4.3.16). fflate’s own writer puts sizes behind what it packs, so that
 * whoever reads must look for them among packed bytes, and one file in a hundred of 40 MB has others that look the same.
 */

/** Holds what a header says of an entry. */
export interface ZippedEntry {
  readonly name: string;
  /** CRC-32 of what is in it. */
  readonly crc: number;
  /** Bytes as they are packed by deflate, and as they are in it. */
  readonly packed: number;
  readonly bytes: number;
}

/** An entry in a file, with the place of its header there. */
export interface PlacedEntry extends ZippedEntry {
  readonly at: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes of the end of a zip that has no comment. */
export const END_BYTES = 22;
/** Bytes of the first header up to its checksum. */
export const FIRST_BYTES = 18;
const SUM_IS_BEHIND = 0x0008;
const NEEDS_DEFLATE = 20;
const NAME_IS_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: a backup says in its manifest when it was made. */
const FIRST_DAY = 0x0021;
/** Where offsets and sizes end that fit into 32 bits. */
export const MOST_ZIP_BYTES = 0xffff_ffff;

/** Writes what stands before an entry’s packed bytes. */
export function localHeader(entry: ZippedEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new DataView(new ArrayBuffer(30 + name.length));
  header.setUint32(0, LOCAL, true);
  setFacts(header, 4, entry, name.length);
  return withName(header, 30, name);
}

/** Writes what stands behind all entries: where each begins, and where this list does. */
export function endOfZip(entries: readonly PlacedEntry[], at: number): Uint8Array[] {
  const list = entries.map(centralHeader);
  const end = new DataView(new ArrayBuffer(END_BYTES));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return [...list, new Uint8Array(end.buffer)];
}

/** Reads the CRC-32 of the first entry out of the first bytes of a zip; null where the file states it elsewhere, as some programs do. */
export function firstSum(first: Uint8Array): number | null {
  if (first.length < FIRST_BYTES) return null;
  const header = new DataView(first.buffer, first.byteOffset, FIRST_BYTES);
  return (header.getUint16(6, true) & SUM_IS_BEHIND) === 0 ? header.getUint32(14, true) : null;
}

/** Reads how many entries a zip says it has from its last bytes; null where it does not end there. */
export function entriesAtEnd(last: Uint8Array): number | null {
  if (last.length < END_BYTES) return null;
  const end = new DataView(last.buffer, last.byteOffset + last.length - END_BYTES, END_BYTES);
  return end.getUint32(0, true) === END && end.getUint16(20, true) === 0 ? end.getUint16(10, true) : null;
}

function centralHeader(entry: PlacedEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const header = new DataView(new ArrayBuffer(46 + name.length));
  header.setUint32(0, CENTRAL, true);
  header.setUint16(4, NEEDS_DEFLATE, true);
  setFacts(header, 6, entry, name.length);
  header.setUint32(42, entry.at, true);
  return withName(header, 46, name);
}

/** Sets the fields that both headers have in the same order. */
function setFacts(header: DataView, at: number, { crc, packed, bytes }: ZippedEntry, name: number): void {
  header.setUint16(at, NEEDS_DEFLATE, true);
  header.setUint16(at + 2, NAME_IS_UTF8, true);
  header.setUint16(at + 4, DEFLATED, true);
  header.setUint16(at + 8, FIRST_DAY, true);
  header.setUint32(at + 10, crc, true);
  header.setUint32(at + 14, packed, true);
  header.setUint32(at + 18, bytes, true);
  header.setUint16(at + 22, name, true);
}

function withName(header: DataView, at: number, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(header.buffer);
  bytes.set(name, at);
  return bytes;
}
