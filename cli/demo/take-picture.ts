import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** So long each step may take. It ends what hangs: the slowest machine is faster. Milliseconds. */
const PATIENCE = 60_000;
/** Two pictures so far apart and alike show a page at rest. Milliseconds. */
const BETWEEN = 300;

/** Opens the card at the first highlighted name of a page, waits until it is filled, and writes a picture of it all to `file`. */
export async function takePicture(page: Page, file: string): Promise<void> {
  const { x, y } = await until('a name to be highlighted', () => page.evaluate(firstName));
  await page.mouse.click(x, y);
  await until('the card to open', () => page.evaluate(hasCard));
  // The card's lines move while it loads, and the page cannot look into it: it is there when nothing moves any more.
  let before = '';
  const picture = await until('the card to be filled', async () => {
    const shot = await page.screenshot({ encoding: 'base64' });
    const isStill = shot === before;
    before = shot;
    if (isStill) return shot;
    await pause(BETWEEN);
    return null;
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture, 'base64');
}

/** Gives the middle of the first highlighted name, in CSS px of the viewport. Runs in the page. */
function firstName(): { readonly x: number; readonly y: number } | null {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const boxes = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.getBoundingClientRect();
  });
  const [first] = boxes
    .filter(({ width }) => width > 0)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  return first ? { x: first.left + first.width / 2, y: first.top + first.height / 2 } : null;
}

/** Says whether the card's element stands in the page: nothing else stands beside its body. Runs in the page. */
function hasCard(): boolean {
  return document.querySelector(':root > :not(head, body)') !== null;
}

async function until<Value>(what: string, probe: () => Promise<Value | null | false>): Promise<Value> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const value = await probe();
    if (value !== null && value !== false) return value;
  }
  throw new Error(`The demo page is there, but ${PATIENCE / 1_000} s were not enough for ${what}.`);
}
