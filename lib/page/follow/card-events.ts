import type { WholeReader } from './beside-quotations.ts';
import type { PageCard, PointerEvents } from './card-script.ts';
import { isMention } from './quotations-script.ts';

// Two scripts mark a document where the reader lets kept names be shown, each what it knows of. A name goes before a quotation, a kept
// quotation before a public one: its card has both records. So each asks the other before a click is its own.

/** Names what the content script leaves of its marks in its world, where the page cannot see it. */
export const PUBLIC_MARKS = 'onRecordPublicMarks';
/** Names what the script of kept names leaves there. */
export const KEPT_SCRIPT = 'onRecordKept';

/** Tells whether public names are marked. */
export interface PublicMarks {
  /** Whether a name is marked at a point of the viewport. */
  readonly isNameAt: (x: number, y: number) => boolean;
}

/** Tells whether kept names or quotations are marked. */
export interface KeptMarksBeside {
  /** Whether anything is marked at a point of the viewport. */
  readonly isMarkAt: (x: number, y: number) => boolean;
}

/**
 * Makes what a pointer asks for at the names that a reader paints, and at the quotations that are marked: a look at the mark, and a document's
 * card. A name within a quotation is the name; `isTaken` says where a mark of another script goes before a quotation, too.
 */
export function cardEvents(
  { highlights, quotations }: Pick<WholeReader, 'highlights' | 'quotations'>,
  card: Omit<PageCard, 'follow' | 'announce' | 'remove'>,
  isTaken: (x: number, y: number) => boolean,
): PointerEvents {
  return {
    markAt(x, y) {
      const name = highlights.at(x, y);
      const quotation = name ? null : quotations()?.at(x, y);
      return name ?? (quotation && !isTaken(x, y) ? quotation : null);
    },
    onIntent: card.warm,
    onPoint(marked) {
      highlights.setPointed(marked && isMention(marked) ? marked : null);
      quotations()?.setPointed(marked && !isMention(marked) ? marked : null);
    },
    onOpen: card.open,
    onPressElsewhere: card.close,
    onLeave: () => card.openedBy() === 'dwell' && card.close(),
    isOurs: (event) => card.isOurs(event.target),
  };
}
