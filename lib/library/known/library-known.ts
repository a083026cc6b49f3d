import type { Quotation } from '../../checks/find-known.ts';
import type { ArticleId } from '../../model.ts';
import type { AskTables } from '../store/library-holding.ts';
import { articleAt } from './article-at.ts';
import type { FollowedKnown, KnownProgress } from './followed-known.ts';

/** Tells of the known quotes of a library what its holding does not. All may reject with a `Refusal` where the library cannot be used. */
export interface LibraryKnown {
  /** Tells which quotations are on record, and reads no article for it: enough to mark them. */
  has(quotations: readonly Quotation[]): Promise<readonly boolean[]>;
  /** Finds the article that is kept of an address of the web; the latest kept, where several are. Null where none is. */
  articleAt(address: string): Promise<ArticleId | null>;
  /** Says how far the library was gone through when it was last asked; null where that is all of it. */
  progress(): Promise<KnownProgress | null>;
  /** Takes in what was written since, where anybody ever asked. Never rejects. */
  follow(): Promise<void>;
}

/** Tells of the known quotes that an index has which follows the library. */
export function libraryKnown(followed: FollowedKnown, ask: AskTables): LibraryKnown {
  return {
    has: (quotations) => followed.ask((index) => quotations.map((one) => index.find(one).length > 0)),
    articleAt: (address) => ask((tables) => articleAt(tables, address)),
    progress: () => followed.progress(),
    follow: () => followed.follow(),
  };
}
