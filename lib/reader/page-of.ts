/** Longest address that is kept, in UTF-16 code units. */
const LONGEST_ADDRESS = 2_000;

/** Names a page as corrections do: its address without fragment and log-in; null where there is none to keep. */
export function pageOf(url: string | null): string | null {
  const address = url === null ? null : URL.parse(url);
  if (address === null || !/^(https?|file):$/.test(address.protocol)) return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length <= LONGEST_ADDRESS ? address.href : null;
}
