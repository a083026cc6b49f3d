/** Joins parts by commas, without those that are not there; one that ends in a comma within its marks needs no other. */
export function listed(parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join(', ').replaceAll(',”,', ',”');
}

/** Ends a sentence with a stop, once: a headline may have its own, also within marks. */
export function sentence(text: string): string {
  return /[.!?…][”’]?$/.test(text) ? text : `${text.replace(/,(?=[”’]?$)/, '')}.`;
}

/** Writes parts as sentences, without those that are not there. */
export function sentences(parts: readonly (string | null | false)[]): string {
  return parts
    .filter((part) => part !== null && part !== false && part !== '')
    .map((part) => sentence(String(part)))
    .join(' ');
}
