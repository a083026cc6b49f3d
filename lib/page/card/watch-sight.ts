import type { Standing } from './on-top.ts';
import type { Box } from './place-card.ts';

/** Looks this often. Milliseconds. */
const EVERY = 100;
/** A card is acted on only after it was in sight for so long, where it is: nobody aims at what came under the pointer just now. Milliseconds. */
const LONG_ENOUGH = 500;
/** A page that keeps us from looking for longer may have covered the card meanwhile. Milliseconds. */
const MISSED = 350;

/** Says whether a card has been in sight for long enough by now. */
export type InSight = () => boolean;

/** What is looked at. */
interface SeenCard {
  readonly standing: () => Standing;
  readonly box: () => Box | null;
  readonly onCovered: () => void;
}

/** Watches whether a card is in sight and at rest, until the signal. */
export function watchSight({ standing, box, onCovered }: SeenCard, signal: AbortSignal): InSight {
  let since = performance.now();
  let last = since;
  let place = '';
  const isSeen = (): boolean => {
    const found = standing();
    if (found === 'covered') onCovered();
    const before = place;
    place = JSON.stringify(box());
    return found === 'on-top' && place === before;
  };
  const look = (): boolean => {
    const now = performance.now();
    if (!isSeen() || now - last > MISSED) since = now;
    last = now;
    return now - since >= LONG_ENOUGH;
  };
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  return look;
}
