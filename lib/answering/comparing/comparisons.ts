import { Refusal } from '../../problems/refusal.ts';
import {
  type Comparison,
  type ComparisonChange,
  type ComparisonId,
  changedComparison,
  emptyComparison,
  MOST_COMPARISONS,
} from '../../reader/comparison.ts';
import { inTurn } from '../guard/in-turn.ts';
import type { SessionStore } from '../guard/tickets.ts';

/** Keeps comparisons. */
interface ComparisonStore {
  /** Lists all of them, in no order. */
  all(): Promise<readonly Comparison[]>;
  /** Writes some and takes others out, all or nothing. */
  write(kept: readonly Comparison[], gone: readonly ComparisonId[]): Promise<void>;
}

/** Lists the effects that keeping comparisons needs. */
export interface ComparisonEffects {
  readonly lasting: ComparisonStore;
  /** Whether the browser keeps anything for good. */
  hasLasting(): Promise<boolean>;
  /** Keeps what was pinned in private windows. */
  readonly session: SessionStore;
  now(): Date;
  randomId(): string;
  /** Tells the extension's own documents that something was changed. */
  onChanged(): void;
}

/** Finds and changes what the reader compares. What is pinned in private windows is kept apart, and ends with the last of them. */
export interface Comparisons {
  /** Gives the one into which goes what is pinned next; null where there is none yet. */
  current(isPrivate: boolean): Promise<Comparison | null>;
  /** Changes the current one, which is begun where there is none. */
  changeCurrent(change: ComparisonChange, isPrivate: boolean): Promise<Comparison>;
  /** Begins an empty one. */
  begin(isPrivate: boolean): Promise<ComparisonId>;
  find(id: ComparisonId): Promise<{ readonly comparison: Comparison; readonly isLasting: boolean } | null>;
  /** Lists them, the one that was changed last first. */
  list(isPrivate: boolean): Promise<readonly Comparison[]>;
  /** Rejects with a `Refusal` where there is none of this name, as do the two below. */
  change(id: ComparisonId, change: ComparisonChange): Promise<void>;
  pinHere(id: ComparisonId): Promise<void>;
  delete(id: ComparisonId): Promise<Comparison>;
  /** Brings one back that was deleted. */
  restore(comparison: Comparison, isPrivate: boolean): Promise<void>;
  /** Forgets what was pinned in private windows. */
  forgetPrivate(): Promise<void>;
}

/** In storage: `comparison:<id>` -> the comparison. */
const PREFIX = 'comparison:';

/** Opens both stores. Steps run one after the other: two presses at once lose nothing. */
export function openComparisons(effects: ComparisonEffects): Comparisons {
  return new OpenedComparisons(effects);
}

class OpenedComparisons implements Comparisons {
  readonly #effects: ComparisonEffects;
  readonly #ofSession: ComparisonStore;
  readonly #turn = inTurn();

  constructor(effects: ComparisonEffects) {
    this.#effects = effects;
    this.#ofSession = sessionComparisons(effects.session);
  }

  async current(isPrivate: boolean): Promise<Comparison | null> {
    return currentIn(await this.#storeFor(isPrivate));
  }

  changeCurrent(change: ComparisonChange, isPrivate: boolean): Promise<Comparison> {
    return this.#changing(async () => {
      const store = await this.#storeFor(isPrivate);
      const before = (await currentIn(store)) ?? this.#empty();
      const after = changedComparison(before, change, this.#now());
      await writeCurrent(store, after);
      return after;
    });
  }

  begin(isPrivate: boolean): Promise<ComparisonId> {
    return this.#changing(async () => {
      const made = this.#empty();
      await writeCurrent(await this.#storeFor(isPrivate), made);
      return made.id;
    });
  }

  async find(id: ComparisonId): ReturnType<Comparisons['find']> {
    const found = await this.#locate(id);
    return found && { comparison: found.comparison, isLasting: found.store === this.#effects.lasting };
  }

  async list(isPrivate: boolean): Promise<readonly Comparison[]> {
    return latestFirst(await (await this.#storeFor(isPrivate)).all());
  }

  change(id: ComparisonId, change: ComparisonChange): Promise<void> {
    return this.#changing(async () => {
      const { store, comparison } = required(await this.#locate(id));
      await store.write([changedComparison(comparison, change, this.#now())], []);
    });
  }

  pinHere(id: ComparisonId): Promise<void> {
    return this.#changing(async () => {
      const { store, comparison } = required(await this.#locate(id));
      await writeCurrent(store, { ...comparison, isCurrent: true });
    });
  }

  delete(id: ComparisonId): Promise<Comparison> {
    return this.#changing(async () => {
      const { store, comparison } = required(await this.#locate(id));
      await store.write([], [id]);
      return comparison;
    });
  }

  restore(comparison: Comparison, isPrivate: boolean): Promise<void> {
    return this.#changing(async () => {
      const store = await this.#storeFor(isPrivate);
      // Another may have become the current one meanwhile.
      const isCurrent = comparison.isCurrent && (await currentIn(store)) === null;
      await store.write([{ ...comparison, isCurrent }], []);
    });
  }

  forgetPrivate(): Promise<void> {
    return this.#turn(async () => {
      const all = await this.#ofSession.all();
      await this.#ofSession.write(
        [],
        all.map(({ id }) => id),
      );
    });
  }

  async #storeFor(isPrivate: boolean): Promise<ComparisonStore> {
    const { lasting, hasLasting } = this.#effects;
    return isPrivate || !(await hasLasting()) ? this.#ofSession : lasting;
  }

  async #locate(id: ComparisonId): Promise<Located | null> {
    const { lasting, hasLasting } = this.#effects;
    const stores = (await hasLasting()) ? [lasting, this.#ofSession] : [this.#ofSession];
    for (const store of stores) {
      const comparison = (await store.all()).find((one) => one.id === id);
      if (comparison) return { store, comparison };
    }
    return null;
  }

  /** Runs a step behind those before it, and tells of what it changed. */
  #changing<Value>(step: () => Promise<Value>): Promise<Value> {
    return this.#turn(async () => {
      const value = await step();
      this.#effects.onChanged();
      return value;
    });
  }

  #empty(): Comparison {
    return emptyComparison(this.#effects.randomId() as ComparisonId, this.#now());
  }

  #now(): string {
    return this.#effects.now().toISOString();
  }
}

/** Says where a comparison lies. */
interface Located {
  readonly store: ComparisonStore;
  readonly comparison: Comparison;
}

function required(found: Located | null): Located {
  if (found === null) throw new Refusal({ code: 'index-lacks', what: 'page' });
  return found;
}

async function currentIn(store: ComparisonStore): Promise<Comparison | null> {
  return (await store.all()).find(({ isCurrent }) => isCurrent) ?? null;
}

function latestFirst(all: readonly Comparison[]): readonly Comparison[] {
  return all.toSorted((a, b) => Date.parse(b.changed) - Date.parse(a.changed));
}

/** Tells a comparison that was begun, and neither filled nor named. */
function isLeftEmpty({ quotes, title, isCurrent }: Comparison): boolean {
  return isCurrent && quotes.length === 0 && title === null;
}

/** Writes a comparison as the current one. The one before goes where nobody filled it, and so do the oldest of too many. */
async function writeCurrent(store: ComparisonStore, comparison: Comparison): Promise<void> {
  const others = latestFirst(await store.all()).filter(({ id }) => id !== comparison.id);
  const tooMany = others.filter((one) => !isLeftEmpty(one)).slice(MOST_COMPARISONS - 1);
  const gone = [...others.filter(isLeftEmpty), ...tooMany];
  const before = others.filter((one) => one.isCurrent && !gone.includes(one));
  await store.write(
    [...before.map((one) => ({ ...one, isCurrent: false })), comparison],
    gone.map(({ id }) => id),
  );
}

/** Keeps comparisons in a store that ends with the browser. */
function sessionComparisons(session: SessionStore): ComparisonStore {
  return {
    async all() {
      const entries = Object.entries(await session.readAll());
      return entries.flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as Comparison] : []));
    },
    async write(kept, gone) {
      for (const one of kept) await session.write(PREFIX + one.id, one);
      if (gone.length > 0) await session.remove(gone.map((id) => PREFIX + id));
    },
  };
}
