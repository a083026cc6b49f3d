/** Reads an address of the web, absolute or relative to another; null where it is none. The fragment goes. */
export function webAddress(written: string | null, base: string): URL | null {
  const url =
    written === null || written.trim() === '' ? null : (URL.parse(written.trim(), base || undefined) ?? null);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  url.hash = '';
  return url;
}

/** Gives what tells two addresses apart: host without "www.", path without its last slash. Empty where it is none. */
export function hostAndPath(written: string | null, base = ''): string {
  const url = webAddress(written, base);
  return url ? `${siteHost(url)}${url.pathname.replace(/\/+$/, '')}` : '';
}

/** Stand before a host for phones, or out of habit. */
const HABITS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp']);

/** Gives a host without what stands before it for phones and out of habit: "www2.", "m.". */
export function siteHost({ hostname }: URL): string {
  const [first = '', ...rest] = hostname.split('.');
  return HABITS.has(first.replace(/^www\d$/, 'www')) ? rest.join('.') : hostname;
}
