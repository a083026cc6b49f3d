/** Holds a line of a page as a reader sees it: the text between two block borders. */
export interface PageLine {
  readonly text: string;
  /** 1 for `h1`, 2 for `h2` and so on; 0 for any other element. */
  readonly level: number;
  /** Classes, ids, `itemprop` and `rel` of the elements around it, the nearest first, in lower case. */
  readonly hints: string;
}

/** Holds an element that says what it is by its name, its classes or its attributes: a `time`, a byline, an `itemprop`. */
export interface PageMark {
  readonly tag: string;
  readonly text: string;
  /** Its own classes, id, `itemprop` and `rel`, in lower case. */
  readonly hints: string;
  /** Those of the elements around it. */
  readonly around: string;
  /** The value in `datetime` or `content`; null where it has none. */
  readonly value: string | null;
  /** How many lines begin before it. */
  readonly line: number;
}

/** Holds an article of a page's JSON-LD. Strings are as the page has them. */
export interface LinkedArticle {
  /** The last part of its `@type`: "NewsArticle". */
  readonly type: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The addresses it names as its own. */
  readonly addresses: readonly string[];
  /** What it says of being free to read; null where it does not. */
  readonly isFree: boolean | null;
}

/** Holds all of a page that its facts are read from, as plain data: it is read in one go. */
export interface PageSource {
  /** Where the document was when it was read; empty where nobody knows. */
  readonly address: string;
  /** The words of `<title>`. */
  readonly title: string;
  readonly language: string | null;
  readonly canonical: string | null;
  /** Contents of `<meta>` by name, property, `itemprop` or `http-equiv`, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly linked: readonly LinkedArticle[];
  readonly lines: readonly PageLine[];
  readonly marks: readonly PageMark[];
}
