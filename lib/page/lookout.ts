import type { Forms } from '../matching/dictionary.ts';
import { elementAround, isConnected, isText, rootElementOf } from './dom.ts';
import type { PageNames } from './page-names.ts';
import { inSlices } from './slices.ts';
import { sweep } from './sweep.ts';
import { untilVisible } from './until-visible.ts';
import { watch } from './watch.ts';

/** Looks out for names in a document that may hold none: what a reading of it says of itself, and how to end it. */
export interface Lookout extends Pick<PageNames, 'state' | 'blocks' | 'notes'> {
  readonly stop: () => void;
}

/** A field for a password: what decides about such pages is part of their reading. */
const PASSWORD = 'input[type="password" i]';

/**
 * Looks for a text in which a name may stand, now and while the document changes, and ends at the first. Most documents
 * that a reader opens name nobody in the index: they never get the scripts that find, paint and show.
 */
export function lookOut(
  document: Document,
  forms: Forms,
  onFound: () => void,
  onChange: () => void,
): Lookout {
  const stopped = new AbortController();
  let state: 'reading' | 'ready' = 'reading';
  const found = (): void => {
    if (stopped.signal.aborted) return;
    stop();
    onFound();
  };
  const changes = watch(document, {
    *onChanged(places) {
      for (const [place, change] of places) if (change === 'node' && isConnected(place)) yield* look(place);
    },
    onSettled: onChange,
  });
  function stop(): void {
    stopped.abort();
    changes.stop();
  }
  function* look(place: Node): Generator<void> {
    const root = isText(place) ? elementAround(place) : place;
    if (!root) return;
    const texts = sweep(root, forms, {
      onShadowRoot: changes.observe,
      onBareHost: changes.expectShadow,
      onText: () => true,
    });
    for (const some of texts) {
      if (some.length > 0) found();
      yield;
    }
  }
  async function lookAtAll(): Promise<void> {
    await untilVisible(document, stopped.signal);
    const root = rootElementOf(document);
    if (!root || stopped.signal.aborted) return;
    if (Element.prototype.querySelector.call(root, PASSWORD)) return found();
    await inSlices(look(root), stopped.signal);
    state = 'ready';
    if (!stopped.signal.aborted) onChange();
  }

  void lookAtAll();
  return { state: () => state, blocks: () => [], notes: () => [], stop };
}
