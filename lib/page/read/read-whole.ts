import type { Register } from '../follow/register.ts';
import { inSlices } from '../follow/slices.ts';
import type { Finding, Swept } from '../follow/sweep.ts';
import type { Reading } from './reading.ts';

/** Sweeps so long before what was found is read. Milliseconds. */
const SWEEP_BEFORE_READING = 20;
/** Paints what has been found so far when reading takes this long, and then each time it has doubled. Milliseconds. */
const FIRST_PAINT = 15;
/** Of a document that was not swept to its end, sooner: it takes long for sure. Milliseconds. */
const FIRST_PAINT_OF_LONG = 4;

/** What a whole reading needs. */
export interface WholeReading {
  readonly root: Element;
  /** Where the reader stands in it; null: at its front. */
  readonly start: Element | null;
  readonly reading: Reading;
  readonly register: Register;
  /** What a sweep before saw. */
  readonly seen: Swept | null;
  /** Whether there is a reason not to go on. */
  readonly isOver: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads a document in slices, from where the reader stands: paints what was seen before, then, if that was not all, sweeps a while, asks,
 * reads and paints what was found, and so on.
 */
export async function readWhole(whole: WholeReading): Promise<void> {
  const { root, start, reading, register, seen, isOver, signal } = whole;
  let began = performance.now();
  let wait = seen && !seen.isWhole ? FIRST_PAINT_OF_LONG : FIRST_PAINT;
  const isDone = (): boolean => signal.aborted || isOver();

  function* readFound(some: readonly Finding[]): Generator<void> {
    for (const _ of reading.readFound(some)) {
      if (isOver()) return;
      if (performance.now() - began > wait) {
        yield* reading.settle();
        began = performance.now();
        wait *= 2;
      }
      yield;
    }
  }

  if (seen) {
    const { findings } = seen;
    const asking = register.ask(findings.flatMap(({ guesses }) => guesses));
    // What was found last is not known yet: the others are not kept waiting.
    const isUnknown = ({ guesses }: Finding): boolean =>
      guesses.some((guess) => register.knows(guess) === null);
    const at = findings.findIndex(isUnknown);
    const known = at < 0 ? findings : findings.slice(0, at);
    await inSlices(readFound(known), signal);
    if (!seen.isWhole && !isDone()) await inSlices(reading.settle(), signal);
    await asking;
    if (isDone()) return;
    if (at >= 0) await inSlices(readFound(findings.slice(at)), signal);
    if (!isDone()) await inSlices(reading.settle(), signal);
  }
  if (!seen?.isWhole) {
    const sweeping = seen?.rest ? reading.sweepRest(seen.rest) : reading.sweep(root, start);
    for (;;) {
      const some: Finding[] = [];
      await inSlices(sweepOn(sweeping, some), signal);
      if (some.length === 0 || isDone()) break;
      await register.ask(some.flatMap(({ guesses }) => guesses));
      if (isDone()) break;
      await inSlices(readFound(some), signal);
    }
    if (!isDone()) await inSlices(reading.settle(), signal);
  }
}

/** Sweeps on until there is enough to ask about, or to the end. */
function* sweepOn(sweeping: Iterator<readonly Finding[]>, found: Finding[]): Generator<void> {
  const started = performance.now();
  while (found.length === 0 || performance.now() - started < SWEEP_BEFORE_READING) {
    const { done, value } = sweeping.next();
    if (done) return;
    found.push(...value);
    yield;
  }
}
