const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes a text into 32 bits, written in base 36: FNV-1a (Fowler, Noll, Vo), a step for each UTF-16 code unit. For telling texts
 * apart, not for keeping them secret. Ids are made of it: what changes here changes them.
 */
export function hash(text: string): string {
  return hashNumber(text).toString(36);
}

/** Hashes a text into 32 bits as `hash` does, without a sign. `from` is the hash of what stands before it. */
export function hashNumber(text: string, from: number = OFFSET_BASIS): number {
  let value = from;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
