import type { CiteFile } from '../../lib/cite/cite-set.ts';

/** So long the browser may take to begin with a file. Milliseconds. */
const BEGUN_BY_MS = 60_000;

/** Hands a file to the browser's downloads. A link in the page does so without any permission, and the page stays. */
export function downloadFile({ name, type, text }: CiteFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN_BY_MS);
}
