/**
 * Runs inside the measured page, served with its types taken out: the extension's own reading of a whole document, and the
 * least that anything could do there.
 */
import { createDictionary, type Dictionary } from '../../lib/matching/dictionary.ts';
import type { Actor, Words } from '../../lib/model.ts';
import { createHighlights } from '../../lib/page/highlights.ts';
import { createReading } from '../../lib/page/reading.ts';

const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|SELECT)$/;

/** Collects the document's text nodes and looks at their elements' tags: what no reader of pages can do without. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!SKIPPED.test(node.parentElement?.tagName ?? '')) texts.push(node);
  return texts.length;
}

/** Reads, decides and paints the document in one go, and gives what takes the marks away again. */
function scanPage(dictionary: Dictionary): () => void {
  const highlights = createHighlights(document);
  const nothing = (): void => {};
  const reading = createReading(dictionary, {
    onShadowRoot: nothing,
    onHidden: nothing,
    onVeiled: nothing,
    onBareHost: nothing,
    onTorn: nothing,
    onDecided: highlights.paint,
    onForgotten: highlights.erase,
    isOurs: () => false,
    title: () => document.title,
    isEnglish: () => true,
    plainText: false,
  });
  for (const _ of reading.read({ first: document.documentElement, last: document.documentElement }));
  for (const _ of reading.settle());
  return () => highlights.clear();
}

/** Milliseconds of one round. */
interface Round {
  readonly floor: number;
  /** Making the names ready. */
  readonly ready: number;
  readonly scan: number;
  /** What the browser itself then restyles and lays out anew. */
  readonly restyle: number;
  readonly marks: number;
}

/** Measures rounds of both, in turn; the first one is cold in a fresh page. */
export function measureRounds(actors: readonly Actor[], words: Words, rounds: number): Round[] {
  const time = <Value>(task: () => Value): [number, Value] => {
    const start = performance.now();
    const value = task();
    return [performance.now() - start, value];
  };
  const layOut = (): DOMRect => document.body.getBoundingClientRect();
  layOut();
  return Array.from({ length: rounds }, () => {
    const [least] = time(floor);
    const [ready, dictionary] = time(() => createDictionary(actors, words));
    const [scan, clear] = time(() => scanPage(dictionary));
    const [restyle] = time(layOut);
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    clear();
    // What taking the marks away costs belongs to no round.
    layOut();
    return { floor: least, ready, scan, restyle, marks };
  });
}
