import type { PageNames, PageReading } from '../read/page-names.ts';

/** Names what the script of names leaves in the content script's world, where the page cannot see it. */
export const NAMES_SCRIPT = 'onRecordNames';

/** What the script of names leaves: how to read a page in which a name stands. */
export interface NamesScript {
  /** Starts reading, with the words of the script. */
  readonly readPage: (document: Document, reading: PageReading, onChange: () => void) => PageNames;
}
