import { linesOnScreen, type TextOnScreen } from './lines-on-screen.ts';
import { createLooks, type Looks } from './looks.ts';
import { collectBeyond } from './paint-beyond.ts';
import type { SeenTexts } from './seen-texts.ts';
import { isInSight } from './veils.ts';

/** So many texts are looked at with one set of answers: the page may change while others have their turn. */
const TEXTS_PER_LOOK = 8;

/**
 * Looks once at what stands before the reader; `onSeen` gets each text that counts as seen from now on. Its steps are slices of work.
 * What is known already is passed over: a page that rests, and that the reader has seen, costs a walk over the boxes on screen.
 */
export function* lookAround(
  window: Window & typeof globalThis,
  seen: SeenTexts,
  onSeen: (text: Text) => void,
): Generator<undefined> {
  const fresh: TextOnScreen[] = [];
  for (const found of linesOnScreen(window, (text) => !seen.has(text))) {
    if (found) fresh.push(found);
    else yield undefined;
  }
  if (fresh.length === 0) return;
  const beyond = yield* collectBeyond(window.document);
  let looks: Looks = createLooks(window, beyond);
  for (const [position, one] of fresh.entries()) {
    if (position % TEXTS_PER_LOOK === TEXTS_PER_LOOK - 1) {
      yield undefined;
      looks = createLooks(window, beyond);
    }
    if (seen.note(one.text, linesInSight(one, looks), performance.now())) onSeen(one.text);
  }
}

function linesInSight({ text, element, boxes }: TextOnScreen, looks: Looks): boolean[] {
  const width = boxes.reduce((sum, box) => sum + box.width, 0);
  return boxes.map((box) => {
    const characters = Math.round((text.data.trim().length * box.width) / Math.max(1, width));
    return isInSight({ looks, text, element, box, characters });
  });
}
