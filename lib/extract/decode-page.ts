/** A charset is declared within these bytes, as browsers look for it. */
const declaredWithin = 2_048;

/**
 * Decodes the bytes of a file of text or markup: by its byte order mark, by the charset that its markup declares, as UTF-8 where it is that,
 * or else as browsers read what declares nothing: windows-1252.
 */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  const mark = head.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : head.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : null;
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
  if (mark !== null) return decoded(bytes, mark, false) ?? '';
  return (
    decoded(bytes, 'utf-8', true) ??
    (declared === null ? null : decoded(bytes, declared, false)) ??
    decoded(bytes, 'windows-1252', false) ??
    ''
  );
}

/** Gives null where the bytes are not of the charset, or nobody knows the charset. */
function decoded(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
