import type { PageReader } from './names-script.ts';
import { atOnce, inSlices } from './slices.ts';
import type { GuessedText } from './sweep.ts';

/** Lists what reading a whole document needs of its follower. */
export interface WholeReadingEffects {
  /** Sweeps over the document from where the reader stands. */
  readonly sweep: () => Iterable<readonly GuessedText[]>;
  readonly ask: (guesses: readonly string[]) => Promise<unknown>;
  /** Gives the reader, once somebody is confirmed. */
  readonly join: () => Promise<PageReader | null>;
  /** Whether a confirmed form begins in a text. */
  readonly isNamed: (text: GuessedText) => boolean;
  /** Ends steps early where nothing may be read any more. */
  readonly guard: (steps: Iterator<unknown>) => Iterator<unknown>;
  readonly signal: AbortSignal;
}

/** Asks while it still sweeps after this long, in the first slice: a long page shows its first names before it is swept. Milliseconds. */
const ASK_AFTER = 1;
/** Whatever was found since is asked about after this long. Milliseconds. */
const ASK_AGAIN_AFTER = 16;

/** Reads a whole document: sweeps a while, asks, has the reader read and paint what was found, and so on. */
export class WholeReading {
  readonly #effects: WholeReadingEffects;
  readonly #sweeping: Iterator<unknown>;
  #isSwept = false;
  /** Texts that the sweep found since the last question. */
  #found: GuessedText[] = [];
  /** Batches of them that were asked about and are not read yet. */
  readonly #batches = new Set<readonly GuessedText[]>();
  /** Ends with the last batch so far: they are read one after the other. */
  #reading: Promise<void> = Promise.resolve();
  /** The reader's steps through the batch it is at. */
  #steps: Iterator<unknown> | null = null;

  constructor(effects: WholeReadingEffects) {
    this.#effects = effects;
    this.#sweeping = effects.guard(this.#sweepAll());
  }

  /** Runs to the end of the document, where everything found is decided and painted. */
  async run(): Promise<void> {
    await inSlices(this.#sweeping, this.#effects.signal);
    this.#isSwept = true;
    await this.#readFound();
    const reader = await this.#effects.join();
    if (reader) await this.#run(reader.settle());
  }

  /** Sweeps to the end and reads what is known by now, at once. */
  flush(reader: PageReader): void {
    if (this.#steps) atOnce(this.#steps);
    atOnce(this.#sweeping);
    for (const batch of [...this.#batches, this.#found])
      atOnce(reader.read(batch.filter(this.#effects.isNamed)));
  }

  /** Sweeps, and waits now and then for the answers: with a name in it, what was found is read first. */
  *#sweepAll(): Generator<Promise<void> | undefined> {
    let askAt = performance.now() + ASK_AFTER;
    for (const some of this.#effects.sweep()) {
      this.#found.push(...some);
      const isDue = this.#found.length > 0 && performance.now() > askAt;
      if (isDue) askAt = performance.now() + ASK_AGAIN_AFTER;
      yield isDue ? this.#readFound() : undefined;
    }
  }

  /** Asks about the texts that were found, and has those read in which a form begins. */
  #readFound(): Promise<void> {
    const found = this.#found;
    this.#found = [];
    this.#batches.add(found);
    const asked = this.#effects.ask(found.flatMap(({ guesses }) => guesses));
    this.#reading = this.#reading.then(async () => {
      await asked;
      const reader = await this.#effects.join();
      if (reader) await this.#read(reader, found.filter(this.#effects.isNamed));
      this.#batches.delete(found);
    });
    return this.#reading;
  }

  async #read(reader: PageReader, named: readonly GuessedText[]): Promise<void> {
    const isFirst = reader.blocks().length === 0;
    await this.#run(reader.read(named));
    // A page that takes long shows what stands where the reader is, before all of its evidence is in.
    if (isFirst && !this.#isSwept) await this.#run(reader.settle());
  }

  async #run(steps: Iterator<unknown>): Promise<void> {
    this.#steps = this.#effects.guard(steps);
    await inSlices(this.#steps, this.#effects.signal);
    this.#steps = null;
  }
}
