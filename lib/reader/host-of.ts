/** Names the site of an address as settings do: its host without the port; null where there is none (`about:`, files). */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}
