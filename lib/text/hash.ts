const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes a text into 32 bits, written in base 36: FNV-1a (Fowler, Noll, Vo), a step for each UTF-16 code unit. For telling texts
 * apart, not for keeping them secret. Ids are made of it: what changes here changes them.
 */
export function hash(text: string): string {
  let value = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return (value >>> 0).toString(36);
}
