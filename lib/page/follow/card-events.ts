import type { WholeReader } from './beside-quotations.ts';
import type { PageCard, PointerEvents } from './card-script.ts';
import { isMention } from './quotations-script.ts';

/**
 * Makes what a pointer asks for at the names that a reader paints, and at the quotations that are marked: a look at the mark, and a document's
 * card. A name within a quotation is the name.
 */
export function cardEvents(
  { highlights, quotations }: Pick<WholeReader, 'highlights' | 'quotations'>,
  card: Omit<PageCard, 'follow' | 'announce' | 'remove'>,
): PointerEvents {
  return {
    markAt: (x, y) => highlights.at(x, y) ?? quotations()?.at(x, y) ?? null,
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
