/** Says what of a page was not read, or not yet, as a code with its values. `components/words/note-words.ts` says each in a sentence. */
export type PageNote =
  /** The page is longer than what is read of one: this many characters. */
  | { readonly code: 'page-too-long'; readonly characters: number }
  /** The page changes faster than it is read: what is new waits. */
  | { readonly code: 'page-too-fast' }
  /** The document declares another language than English: its code, or nothing where it is none. */
  | { readonly code: 'other-language'; readonly language: string };
