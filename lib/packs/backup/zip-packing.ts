import { ZipDeflate, ZipPassThrough } from 'fflate';
import type { ZippedEntry } from './zip-headers.ts';

/** Holds an entry that is packed, and what its manifest says of it. */
export interface PackedEntry extends ZippedEntry {
  readonly sha256: string;
  readonly chunks: readonly Uint8Array[];
}

/** Packs one entry of a zip, piece by piece. What is packed and what is in it are held until it ends: WebCrypto sums up nothing by pieces. */
export class ZipPacking {
  readonly #name: string;
  readonly #deflate: ZipDeflate;
  readonly #plain: Uint8Array<ArrayBuffer>[] = [];
  readonly #chunks: Uint8Array[] = [];
  /** Bytes that are in it so far. */
  bytes = 0;

  constructor(name: string) {
    this.#name = name;
    this.#deflate = new ZipDeflate(name, { level: 6 });
    this.#deflate.ondata = (error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    };
  }

  add(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.bytes += bytes.length;
    this.#plain.push(bytes);
    this.#deflate.push(bytes);
  }

  async end(): Promise<PackedEntry> {
    this.#deflate.push(new Uint8Array(0), true);
    const sha256 = await sha256Of(this.#plain);
    const packed = this.#chunks.reduce((sum, { length }) => sum + length, 0);
    const { crc } = this.#deflate;
    return { name: this.#name, crc, packed, bytes: this.bytes, sha256, chunks: this.#chunks };
  }
}

/** Writes the SHA-256 of bytes in hexadecimal digits. */
export async function sha256Of(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const [only] = parts;
  const whole = parts.length === 1 && only !== undefined ? only : joinedBytes(parts);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sums bytes up as a zip does, in 32 bits. */
export function crcOf(bytes: Uint8Array): number {
  const summing = new ZipPassThrough('');
  summing.ondata = () => {};
  summing.push(bytes, true);
  return summing.crc >>> 0;
}

/** Puts bytes together. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
