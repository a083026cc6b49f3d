import type { Pane } from './driver.ts';
import { pause } from './until.ts';

/** What a press does is there by then, or the press was refused. Milliseconds. */
const DONE = 2_000;

/**
 * Presses a control of the card, again as long as what it does has not come. The card acts only once it has been in sight for a while,
 * without a pause in which its page could have covered it: on a busy machine that takes several.
 */
export async function pressUntil<Value>(card: Pane, name: string, outcome: Promise<Value>): Promise<Value> {
  let isThere = false;
  const there = outcome.finally(() => {
    isThere = true;
  });
  while (!isThere) {
    await card.press(name);
    await Promise.race([there, pause(DONE)]);
  }
  return there;
}
