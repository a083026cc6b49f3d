/** Tells where a value does not fit its schema. */
export interface Misfit {
  /** Leads to the part that does not fit: `articles.2.quotes.0.end`; empty where it is the whole value. */
  readonly path: string;
  /** Names what the part fails: `missing`, `unknown`, or the schema's own word for it (`max_length`). */
  readonly fault: string;
}

/** Tells which version was found, and which one this On Record reads. */
interface OtherVersion {
  /** As it was written, whatever that is. */
  readonly version: unknown;
  readonly reads: number;
}

/**
 * Says why something cannot be had, as a code with its values: it crosses the wire as it is. `components/words/problem-words.ts` says
 * each in a sentence, so that a reader of another language can be given another one.
 */
export type Problem =
  /** A message that its sender may not send, or that is none. */
  | ({ readonly code: 'request-unfit' } & Misfit)
  /** A ticket that is unknown, used, or too old. */
  | { readonly code: 'card-outdated' }
  /** Somebody asked for what is not there. */
  | { readonly code: 'index-lacks'; readonly what: 'name' | 'quote' | 'article' | 'tab' | 'words' | 'page' }
  /** The background is there and was silent: asked from a page, or from a window of the extension. */
  | { readonly code: 'no-answer'; readonly asked: 'page' | 'window' }
  /** Cards, or tabs of the reader, came faster than anybody asks for them. */
  | { readonly code: 'asked-too-fast' }
  /** A document of a page asked for more than any reader's would: it is answered no more. */
  | { readonly code: 'page-over-budget' }
  /** The page keeps the card's frame from the extension; what is kept is shown in windows of the extension's own. */
  | { readonly code: 'card-sandboxed' }
  /** The extension was updated or turned off under a page that still has its script. */
  | { readonly code: 'extension-gone' }

  /** The pack is no JSON. */
  | { readonly code: 'index-damaged' }
  /** The pack is JSON of something else. */
  | { readonly code: 'index-foreign' }
  | ({ readonly code: 'index-newer' } & OtherVersion)
  | ({ readonly code: 'index-version-unknown' } & OtherVersion)
  /** A record of the pack has the wrong shape, leaves its text, or names an actor that is not there. */
  | ({ readonly code: 'index-unfit' } & Misfit)
  | ({ readonly code: 'settings-other-version' } & OtherVersion)
  | ({ readonly code: 'corrections-other-version' } & OtherVersion)
  /** The browser keeps nothing for the extension beyond its own running. */
  | { readonly code: 'choices-unkept' }
  /** One correction more would not fit into the file. */
  | { readonly code: 'corrections-full' }
  | { readonly code: 'corrections-file-unreadable' }
  | { readonly code: 'corrections-file-too-large' }
  | { readonly code: 'corrections-file-not-json' }
  /** The file is JSON of something else. */
  | { readonly code: 'corrections-file-foreign' }
  | ({ readonly code: 'corrections-file-other-version' } & OtherVersion)
  | { readonly code: 'corrections-file-without-list' }
  /** `position` counts from 0; `path` starts at the correction. */
  | ({ readonly code: 'correction-unknown'; readonly position: number } & Misfit)

  /** A page or file with too few words to be an article. */
  | { readonly code: 'page-no-article'; readonly words: number; readonly fewest: number }
  /** Reading it would hold up the tab for too long. */
  | {
      readonly code: 'page-too-large';
      /** Levels are elements within elements. */
      readonly what: 'elements' | 'levels' | 'characters';
      readonly count: number;
      readonly most: number;
    }
  /** Its markup is such that nothing can be read out of it. */
  | { readonly code: 'page-unreadable' }
  /** A page of the browser's own, of a store, or one that the reader keeps On Record from. */
  | { readonly code: 'page-closed' }
  /** Names of the library can be marked in no such page. */
  | { readonly code: 'page-not-marked' }
  /** The page stands in a private window: nothing is kept of it. */
  | { readonly code: 'private-window' }
  | { readonly code: 'article-too-long'; readonly characters: number; readonly most: number }

  /** The browser stores nothing for extensions, or what is stored cannot be read, or not even be taken away. */
  | { readonly code: 'library-unavailable'; readonly why: 'always-private' | 'damaged' | 'stuck' }
  /** The library was there, and the browser has it no more. */
  | { readonly code: 'library-lost' }
  | ({ readonly code: 'library-newer' } & OtherVersion)
  /** The disk or the browser's quota has no more room. */
  | { readonly code: 'library-full' }
  /** Another window has been writing for too long. */
  | { readonly code: 'library-busy' }
  /** A later change touched the same articles. */
  | { readonly code: 'change-outdated' }
  /** The index that everybody has knows both as others: nothing is decided of them. */
  | { readonly code: 'known-as-two' }
  /** The tab of the reader was opened in an earlier session: its address names the article no more. */
  | { readonly code: 'address-outdated' }

  /** `file` is its name. */
  | {
      readonly code: 'file-unreadable';
      readonly file: string;
      readonly why: 'kind' | 'empty' | 'damaged' | 'too-large';
    }
  /** A password opens it. */
  | { readonly code: 'pdf-encrypted'; readonly file: string }
  /** It consists of pictures. */
  | { readonly code: 'pdf-without-text'; readonly file: string; readonly pages: number }
  /** Its words are not told apart. */
  | { readonly code: 'pdf-without-spaces'; readonly file: string }

  /** It is no backup of On Record. */
  | { readonly code: 'backup-foreign'; readonly file: string }
  /** Its end is not there. */
  | { readonly code: 'backup-cut'; readonly file: string }
  | ({ readonly code: 'backup-newer'; readonly file: string } & OtherVersion)
  | ({ readonly code: 'backup-version-unknown'; readonly file: string } & OtherVersion)
  /** An entry of a backup cannot be taken as it is. */
  | {
      readonly code: 'backup-entry';
      readonly file: string;
      readonly entry: string;
      readonly why: 'before-manifest' | 'unknown' | 'twice' | 'order' | 'missing' | 'damaged' | 'too-large';
    }
  /** A line of an entry has the wrong shape; `line` counts from 1, and is null for the manifest. */
  | ({
      readonly code: 'backup-unfit';
      readonly file: string;
      readonly entry: string;
      readonly line: number | null;
    } & Misfit)
  /** It was changed since it was looked at, or cannot be read any more. */
  | { readonly code: 'backup-gone'; readonly file: string }
  /** A zip holds 4 GB. */
  | { readonly code: 'backup-too-large' }
  /** Its text and what the reader marked in it take more than an entry has. */
  | { readonly code: 'backup-article-too-long'; readonly title: string }
  /** Another window takes a backup in or makes one. */
  | { readonly code: 'backup-busy' }
  /** What was taken in is not known any more, or was taken back. */
  | { readonly code: 'import-outdated' }

  /** A mistake of ours. The message is the engine's, in English, for whoever reports it. */
  | { readonly code: 'unexpected'; readonly message: string };
