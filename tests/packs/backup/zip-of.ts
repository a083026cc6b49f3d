import { deflateSync, strToU8 } from 'fflate';
import { endOfZip, localHeader, type PlacedEntry } from '../../../lib/packs/backup/zip-headers.ts';
import { crcOf, joinedBytes, sha256Of } from '../../../lib/packs/backup/zip-packing.ts';

/** An entry as a test makes it, in text or bytes. */
export type MadeEntry = readonly [name: string, content: string | Uint8Array];

/** Writes a zip of whatever entries, in their order, one name twice if need be. */
export function zipOf(entries: readonly MadeEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const placed: PlacedEntry[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const plain = bytesOf(content);
    const chunk = deflateSync(plain);
    const entry = { name, crc: crcOf(plain), packed: chunk.length, bytes: plain.length };
    const header = localHeader(entry);
    placed.push({ ...entry, at });
    at += header.length + chunk.length;
    parts.push(header, chunk);
  }
  return joinedBytes([...parts, ...endOfZip(placed, at)]);
}

/** Lists entries as their manifest does. */
export async function listed(entries: readonly MadeEntry[]) {
  return Promise.all(
    entries.map(async ([name, content]) => {
      const bytes = bytesOf(content);
      return { name, bytes: bytes.length, sha256: await sha256Of([bytes]) };
    }),
  );
}

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);
}
