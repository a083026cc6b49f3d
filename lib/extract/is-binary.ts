/** Bytes that are looked at: as many as git looks at, by the same sign. */
export const BINARY_WITHIN = 8_000;

/** Tells whether a file holds no text but data, by a byte that no text has. UTF-16 has such bytes, and says so with its first two. */
export function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, BINARY_WITHIN).includes(0);
}
