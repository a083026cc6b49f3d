import type { PageCard, PointerEvents } from './card-script.ts';
import type { PageReader } from './names-script.ts';

/** Makes what a pointer asks for at the names that a reader paints: a look at the name, and a document's card. */
export function cardEvents(
  { highlights }: Pick<PageReader, 'highlights'>,
  card: Omit<PageCard, 'follow' | 'announce' | 'remove'>,
): PointerEvents {
  return {
    mentionAt: (x, y) => highlights.at(x, y),
    onIntent: card.warm,
    onPoint: (mention) => highlights.setPointed(mention),
    onOpen: card.open,
    onPressElsewhere: card.close,
    onLeave: () => card.openedBy() === 'dwell' && card.close(),
    isOurs: (event) => card.isOurs(event.target),
  };
}
