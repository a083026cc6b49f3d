import type { ActorId, Mention } from '../../../lib/model.ts';
import { firstInSections } from '../../../lib/page/paint/first-in-sections.ts';
import { createHighlights } from '../../../lib/page/paint/highlights.ts';
import type { KeptBlock } from '../../../lib/page/read/kept-blocks.ts';
import type { Painter } from '../../../lib/page/read/page-reader.ts';
import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { textBlocks } from '../../../lib/page/read/text-blocks.ts';
import { nodeAt, run, show } from '../show-in-page.ts';

const NAMES = /Zubrovia|Lena Maric/g;
const IGNORED = {
  onShadowRoot() {},
  onHidden() {},
  onBareHost() {},
  onTorn() {},
  isOurs: () => false,
  plainText: false,
};

let painter: Painter | null = null;
let blocks: KeptBlock[] = [];

const here = (): Painter => {
  if (!painter) throw new Error('nothing is painted');
  return painter;
};

/** Paints the names of a body, instead of what was painted before. */
export function paint(html: string): void {
  clear();
  scrollTo(0, 0);
  show(html);
  painter = createHighlights(document);
  paintNames();
}

/** Paints the first name of each actor in each section of a body. */
export function paintFirst(html: string): void {
  clear();
  scrollTo(0, 0);
  show(html);
  painter = createHighlights(document, firstInSections());
  paintNames();
}

/** Reads the body again and paints its names anew. */
export function paintAgain(change: string): void {
  run(change);
  for (const block of blocks) here().erase(block);
  paintNames();
}

function paintNames(): void {
  blocks = [];
  for (const block of textBlocks(document.body, document.body, IGNORED, createStyleCache(false))) {
    const mentions = Array.from(block?.text.matchAll(NAMES) ?? [], ({ 0: alias, index }): Mention => {
      return { start: index, end: index + alias.length, actor: alias as ActorId, rule: 'full-name', alias };
    });
    if (!block || mentions.length === 0) continue;
    const { text, pieces } = block;
    const kept = {
      pieces,
      scanned: { text, candidates: [] },
      unmarked: new Set<number>(),
      actorCount: 1,
      ordinal: blocks.length,
      mentions,
    };
    blocks.push(kept);
    here().paint(kept);
  }
}

export const erase = (position: number): void => here().erase(blocks[position] as KeptBlock);
/** Paints a block again. */
export const paintBlock = (position: number): void => here().paint(blocks[position] as KeptBlock);
/** Lists the blocks of which something is painted. */
export const paintedBlocks = (): number[] =>
  blocks.flatMap((block, position) => (here().of(block).length > 0 ? [position] : []));
export const restore = (change: string): void => {
  run(change);
  here().restore();
};
export const recover = (change: string): void => {
  run(change);
  here().recover();
};
/** Says whether there are new rules that the browser has made no style by, now and after the frame that is waited for. */
export async function newRules(): Promise<readonly [now: boolean, later: boolean]> {
  const isNew = here().restyled !== null;
  await here().restyled?.();
  return [isNew, here().restyled !== null];
}
export const setPrinting = (isPrinting: boolean): void => here().setPrinting(isPrinting);

/** Marks the first mention of a block as the one the reader stands at; null: none. */
export function setCurrent(position: number | null): void {
  const block = position === null ? null : blocks[position];
  here().setCurrent(block ? (here().of(block)[0] ?? null) : null);
}

/** Marks the first mention of a block as the one the pointer rests on; null: none. */
export function setPointed(position: number | null): void {
  const block = position === null ? null : blocks[position];
  here().setPointed(block ? (here().of(block)[0] ?? null) : null);
}

/** Gives the ground of a highlight in an element's text. */
export const groundOf = (element: string, highlight: string): string =>
  getComputedStyle(nodeAt(element) as Element, `::highlight(${highlight})`).backgroundColor;

/** Gives the words of the mention under a point, and its number of ranges. */
export function at(x: number, y: number): readonly [string, number] | null {
  const found = here().at(x, y);
  return found && [found.mention.alias, found.ranges.length];
}

/** Says whether an element's text would be seen to be marked; `current` asks for the mark of the one that is stood at. */
export function isSeen(element: string, current = false): boolean {
  const name = current ? 'text-mark-current' : 'text-mark';
  return getComputedStyle(nodeAt(element) as Element, `::highlight(${name})`).textDecorationLine.includes(
    'underline',
  );
}

/** Lets the browser draw so many frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Counts the ranges that are painted. */
export const lines = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

/** Says whether a range is painted in an element's text. */
export function isPainted(element: string): boolean {
  const around = nodeAt(element);
  return [...CSS.highlights.values()].some((one) =>
    [...one].some(({ startContainer }) => around.contains(startContainer)),
  );
}

/** Takes everything back; lists what is left in the document. */
export function clear(): readonly string[] {
  painter?.clear();
  painter = null;
  blocks = [];
  return [...CSS.highlights.keys(), ...document.adoptedStyleSheets.map(() => 'a sheet')];
}
