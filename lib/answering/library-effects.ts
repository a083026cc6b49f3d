import type { ExtractOutcome } from '../extract/extracted.ts';
import type { Holding } from '../holdings/holding.ts';
import type { Library } from '../library/library.ts';
import type { Comparisons } from './comparing/comparisons.ts';
import type { ActorAddresses } from './places/actor-addresses.ts';
import type { KeptPlaces } from './places/kept-places.ts';

/**
 * Lists what answers to the extension's own documents need besides. No handler of a page's or a card's request is given it: what a page
 * can ask for has no way to the library.
 */
export interface LibraryEffects {
  readonly library: Library;
  /** Asks the bundled index and the library as if they were one. */
  readonly everything: Holding;
  /** Reads the page of a tab. */
  extract(tab: number): Promise<ExtractOutcome>;
  readonly places: KeptPlaces;
  readonly addresses: ActorAddresses;
  /** Keeps what the reader compares. */
  readonly comparisons: Comparisons;
  /** Deletes all comparisons that are kept. */
  forgetComparisons(): Promise<void>;
  /** Deletes all that was noted of look-ups. */
  forgetLookUps(): Promise<void>;
  /** Runs after each change: tells open documents, and the pages where kept names are let. */
  onChanged(): Promise<void>;
}
