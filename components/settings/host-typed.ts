/** Gives the host that somebody means who types a site or pastes an address; null where there is none. */
export function hostTyped(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (address === null || !['http:', 'https:'].includes(address.protocol)) return null;
  const { hostname } = address;
  // One word is a site of the reader's own network, or half of a name: only the machine itself is sure.
  return hostname === 'localhost' || /[.:]/.test(hostname) ? hostname : null;
}
