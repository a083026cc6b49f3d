/**
 * Runs inside the measured page, served with its types taken out: the extension's own reading of a whole document, and the
 * least that anything could do there.
 */
import { confirmNames } from '../lib/answering/confirm-names.ts';
import type { Words } from '../lib/english/mention-words.ts';
import type { Actor } from '../lib/model.ts';
import { createGuesser } from '../lib/names/guesser.ts';
import { type NameFilter, packNameFilter, readNameFilter } from '../lib/names/name-filter.ts';
import { createNameTable, type Name, type NameTable, namesOf } from '../lib/names/name-table.ts';
import type { ReaderHost } from '../lib/page/follow/names-script.ts';
import { type GuessedText, sweep } from '../lib/page/follow/sweep.ts';
import { createHighlights } from '../lib/page/paint/highlights.ts';
import type { Painter } from '../lib/page/read/page-reader.ts';
import { Reading } from '../lib/page/read/reading.ts';

/** Elements in which nobody looks for names. */
export const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|SELECT)$/;

/** Collects the document's text nodes and looks at their elements' tags: what no reader of pages can do without. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!SKIPPED.test(node.parentElement?.tagName ?? '')) texts.push(node);
  return texts.length;
}

/** What the background holds, and what of it a page gets. */
export interface Held {
  readonly actors: readonly Actor[];
  readonly table: NameTable;
  readonly filter: NameFilter;
}

/** Hosts a reader, and answers at once what the background would answer in a message. */
function hostOf({
  actors,
  table,
  filter,
}: Held): ReaderHost & { readonly confirm: (guesses: string[]) => void } {
  const answers = new Map<string, boolean>();
  let known: readonly Actor[] = [];
  return {
    actors: () => known,
    knows: (guess) => answers.get(guess) ?? null,
    guessesIn(text) {
      const guesses: string[] = [];
      const guesser = createGuesser<null>(filter, (guess) => guesses.push(guess));
      guesser.guess(text, null);
      guesser.end();
      return guesses;
    },
    *sweep() {},
    ask: nothing,
    touch: nothing,
    meetShadowRoot: nothing,
    expectShadow: nothing,
    oncePerSection: false,
    isOurs: () => false,
    confirm(guesses) {
      const asked = [...new Set(guesses)];
      const confirmed = confirmNames(asked, table, actors);
      for (const guess of asked) answers.set(guess, false);
      for (const position of confirmed.names) answers.set(asked[position] ?? '', true);
      known = confirmed.actors;
    },
  };
}

const nothing = (): void => {};

/** Makes ready what the background holds. */
export function holdNames(actors: readonly Actor[], names = () => namesOf(actors) as Iterable<Name>): Held {
  return { actors, table: createNameTable(names), filter: readNameFilter(packNameFilter(names)) };
}

/** Sweeps, asks, reads, decides and paints the document in one go; gives what takes the marks away again. */
export function scanPage(held: Held, words: Words, highlights: Painter): () => void {
  const host = hostOf(held);
  const found: GuessedText[] = [];
  const events = { onShadowRoot: nothing, onBareHost: nothing };
  for (const some of sweep(document.documentElement, held.filter, { ...events, onText: () => true }))
    found.push(...some);
  host.confirm(found.flatMap(({ guesses }) => guesses));
  if (host.actors().length === 0) return nothing;
  const reading = new Reading(host, words, {
    ...events,
    onHidden: nothing,
    onVeiled: nothing,
    onTorn: nothing,
    onDecided: (block) => highlights.paint(block),
    onForgotten: (block) => highlights.erase(block),
    isOurs: () => false,
    title: () => document.title,
    language: () => 'en',
    onLanguage() {},
    plainText: false,
  });
  for (const _ of reading.readFound(found));
  for (const _ of reading.settle());
  return () => {
    for (const block of [...reading.blocks.all()]) highlights.erase(block);
  };
}

/** Milliseconds of one round. */
interface Round {
  readonly floor: number;
  readonly scan: number;
  /** What the browser itself then restyles and lays out anew. */
  readonly restyle: number;
  readonly marks: number;
}

/** Measures rounds of both, in turn; the first one is cold in a fresh page. */
export function measureRounds(actors: readonly Actor[], words: Words, rounds: number): Round[] {
  const time = (task: () => unknown): number => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const layOut = (): DOMRect => document.body.getBoundingClientRect();
  const held = holdNames(actors);
  layOut();
  return Array.from({ length: rounds }, () => {
    const least = time(floor);
    const highlights = createHighlights(document);
    const scan = time(() => scanPage(held, words, highlights));
    const restyle = time(layOut);
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    highlights.clear();
    // What taking the marks away costs belongs to no round.
    layOut();
    return { floor: least, scan, restyle, marks };
  });
}
