import type { Reading } from './reading.ts';
import type { Register } from './register.ts';
import { inSlices } from './slices.ts';
import type { Finding } from './sweep.ts';

/** Sweeps so long before what was found is read. Milliseconds. */
const SWEEP_BEFORE_READING = 20;
/** Paints what has been found so far when reading takes this long, and then each time it has doubled. Milliseconds. */
const FIRST_PAINT = 15;

/** What a whole reading needs. */
export interface WholeReading {
  readonly root: Element;
  readonly reading: Reading;
  readonly register: Register;
  /** What was found in a sweep before; null: sweep. */
  readonly findings: readonly Finding[] | null;
  /** Whether there is a reason not to go on. */
  readonly isOver: () => boolean;
  readonly signal: AbortSignal;
}

/** Reads a document from its start, in slices: sweeps a while, asks, reads and paints what was found, and so on. */
export async function readWhole(whole: WholeReading): Promise<void> {
  const { root, reading, register, findings, isOver, signal } = whole;
  let began = performance.now();
  let wait = FIRST_PAINT;
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

  if (findings) {
    await inSlices(readFound(findings), signal);
  } else {
    const sweeping = reading.sweep(root);
    for (;;) {
      const some: Finding[] = [];
      await inSlices(sweepOn(sweeping, some), signal);
      if (some.length === 0 || isDone()) break;
      await register.ask(some.flatMap(({ guesses }) => guesses));
      if (isDone()) break;
      await inSlices(readFound(some), signal);
    }
  }
  if (!isDone()) await inSlices(reading.settle(), signal);
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
