import type { ArticleId } from '../../model.ts';

/** Says how far the index of known quotes is: articles looked through, of how many. */
interface KnownProgress {
  readonly read: number;
  readonly of: number;
}

/** Tells of the known quotes of a library what its holding does not. All may reject with a `Refusal` where the library cannot be used. */
export interface LibraryKnown {
  /** Finds the article that is kept of an address of the web; the latest kept, where several are. Null where none is. */
  articleAt(address: string): Promise<ArticleId | null>;
  /** Null where all that is kept is looked through. */
  progress(): Promise<KnownProgress | null>;
}
