import { sweep } from '../../../lib/page/follow/sweep.ts';
import { type Region, regionOf } from '../../../lib/page/read/region.ts';
import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { textBlocks } from '../../../lib/page/read/text-blocks.ts';
import { filterOfActors } from '../actors-in-page.ts';
import { run, show } from '../show-in-page.ts';

const IGNORED = {
  onShadowRoot() {},
  onHidden() {},
  onBareHost() {},
  onTorn() {},
  isOurs: () => false,
  plainText: false,
};

/** Counts what a step asks about style: browsers take the longest for that. */
function counting<Value>(steps: Generator<unknown, Value>): { value: Value; most: number; steps: number } {
  const { getComputedStyle: style } = window;
  const { checkVisibility: visible } = Element.prototype;
  const counts = [0];
  const count = (): void => {
    counts.push((counts.pop() ?? 0) + 1);
  };
  window.getComputedStyle = (...asked) => {
    count();
    return style.apply(window, asked);
  };
  Element.prototype.checkVisibility = function (...asked) {
    count();
    return visible.apply(this, asked);
  };
  try {
    let step = steps.next();
    for (; !step.done; step = steps.next()) counts.push(0);
    return { value: step.value, most: Math.max(...counts), steps: counts.length };
  } finally {
    window.getComputedStyle = style;
    Element.prototype.checkVisibility = visible;
  }
}

/** Sweeps over a body that statements build; gives the number of steps and the most guesses that one of them found. */
export function sweepSteps(build: string): readonly [steps: number, guesses: number] {
  show('');
  run(build);
  const events = { onShadowRoot() {}, onBareHost() {}, onText: () => true };
  const found = Array.from(sweep(document.body, filterOfActors(), events), (some) =>
    some.reduce((sum, { guesses }) => sum + guesses.length, 0),
  );
  return [found.length, Math.max(...found)];
}

/** Finds the line of the first text of a body, and reads it; gives the most questions about style in a step, and the longest block. */
export function lineSteps(build: string): { readonly questions: number; readonly longest: number } {
  show('');
  run(build);
  const styles = createStyleCache(false);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = counting(regionOf(walker.nextNode() as Text, 'node', IGNORED, styles));
  const { first, last } = found.value as Region;
  let longest = 0;
  const blocks = function* (): Generator<void> {
    for (const block of textBlocks(first, last, IGNORED, createStyleCache(false))) {
      longest = Math.max(longest, block?.text.length ?? 0);
      yield;
    }
  };
  return { questions: Math.max(found.most, counting(blocks()).most), longest };
}

/** Asks of the innermost element of a body whether it has a box; gives the answer, how many questions it took, and how many of them were about style. */
export function askInnermost(build: string): {
  readonly isBoxed: boolean;
  readonly questions: number;
  readonly styles: number;
} {
  show('');
  run(build);
  let inner: Element = document.body;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  const { getComputedStyle: style } = window;
  let styles = 0;
  window.getComputedStyle = (...asked) => {
    styles += 1;
    return style.apply(window, asked);
  };
  try {
    const asked = counting(once(() => createStyleCache(false).isBoxed(inner)));
    return { isBoxed: asked.value, questions: asked.most, styles };
  } finally {
    window.getComputedStyle = style;
  }
}

/** Asks how so many elements stand in their line; gives the questions about style that the first one takes once more: for its flow, and for the size of its letters. */
export function asksAgain(count: number): { readonly flow: number; readonly size: number } {
  show('<i></i>'.repeat(count));
  const styles = createStyleCache(false);
  const elements = [...document.body.children];
  for (const element of elements) styles.flowOf(element);
  const [first] = elements as [Element];
  return {
    flow: counting(once(() => styles.flowOf(first))).most,
    size: counting(once(() => styles.fontSizeOf(first))).most,
  };
}

// biome-ignore lint/correctness/useYield: a generator of one step.
function* once<Value>(ask: () => Value): Generator<never, Value> {
  return ask();
}
