import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { joinedBytes } from './zip-packing.ts';

/** Is an entry of a zip, whole. */
export interface UnzippedEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Carries the name of the entry at which a zip cannot be read on; null where it is at none. */
export class UnzipFault extends Error {
  readonly entry: string | null;
  readonly why: 'damaged' | 'too-large' | 'unknown';

  constructor(entry: string | null, why: UnzipFault['why']) {
    super(why);
    this.entry = entry;
    this.why = why;
  }
}

/**
 * Bytes that are unpacked at once. fflate gives out all that one push unpacks in one piece: of 64 KiB of zeros that are 66 MB, of this 4.
 */
const BYTES_AT_ONCE = 4_096;

/**
 * Unpacks a zip as it comes, entry after entry, each held whole. `most` says how many bytes an entry may have, or null where it has no place; what sizes the zip
 * states is not believed. Neither are its checksums looked at: fflate does not. Throws an `UnzipFault`. `onBytes` is told how many bytes were read.
 */
export async function* unzipEntries(
  chunks: AsyncIterable<Uint8Array>,
  {
    most,
    onBytes,
  }: { readonly most: (name: string) => number | null; readonly onBytes: (bytes: number) => void },
): AsyncGenerator<UnzippedEntry> {
  const state = new UnzipState(most);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
      const part = chunk.subarray(at, at + BYTES_AT_ONCE);
      yield* state.push(part, false);
      onBytes(part.length);
    }
  }
  yield* state.push(new Uint8Array(0), true);
}

class UnzipState {
  readonly #unzip = new Unzip();
  readonly #most: (name: string) => number | null;
  #ready: UnzippedEntry[] = [];
  #fault: UnzipFault | null = null;
  #last: string | null = null;

  constructor(most: (name: string) => number | null) {
    this.#most = most;
    this.#unzip.register(UnzipInflate);
    this.#unzip.onfile = (file) => this.#begin(file);
  }

  push(part: Uint8Array, isLast: boolean): readonly UnzippedEntry[] {
    try {
      this.#unzip.push(part, isLast);
    } catch {
      this.#fault ??= new UnzipFault(this.#last, 'damaged');
    }
    if (this.#fault !== null) throw this.#fault;
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #begin(file: UnzipFile): void {
    const { name } = file;
    this.#last = name;
    const most = this.#most(name);
    if (most === null) {
      this.#fault ??= new UnzipFault(name, 'unknown');
      return;
    }
    const parts: Uint8Array[] = [];
    let bytes = 0;
    file.ondata = (error, part, isLast) => {
      if (this.#fault !== null) return;
      bytes += part?.length ?? 0;
      if (error !== null) this.#fault = new UnzipFault(name, 'damaged');
      else if (bytes > most) this.#fault = new UnzipFault(name, 'too-large');
      if (this.#fault !== null) return file.terminate();
      // fflate uses its own memory again.
      if (part.length > 0) parts.push(part.slice());
      if (isLast) this.#ready.push({ name, bytes: joinedBytes(parts) });
    };
    file.start();
  }
}
