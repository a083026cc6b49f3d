import { once } from '../../holdings/once.ts';
import type { Actor } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import { type ReadUpTo, readUpTo, touchedSince } from '../search/index/touched.ts';
import type { AskTables } from '../store/library-holding.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { metaOf } from '../store/whole-library.ts';
import { type KnownArticle, knownArticle } from './known-article.ts';
import { KnownIndex } from './known-index.ts';
import type { KnownState, KnownStore } from './known-store.ts';

/** Lists the effects that following the library needs. */
export interface FollowKnownEffects {
  readonly ask: AskTables;
  readonly store: KnownStore;
  curated(): Promise<readonly Actor[]>;
  /** Lets others have their turn. */
  pause(): Promise<void>;
}

/** Says how far the index of known quotes is: articles gone through, of how many. */
export interface KnownProgress {
  readonly read: number;
  readonly of: number;
}

/** Articles that are read and written at once, in some hundredths of a second: a background that ends loses no more. */
const SLICE = 20;
/** Slices that a question waits for; the rest is made behind it. Most libraries are whole by then. */
const SLICES_NOW = 10;
/** Stored articles that are loaded at once. */
const LOADED = 200;

/**
 * Keeps the known quotes of the library in a store of their own and, once somebody asked, in memory. It follows what is written: articles that were touched go before a question is
 * answered, so that nobody has words that the reader took from them. What is missing at the first question is made in slices, the latest articles first.
 */
export class FollowedKnown {
  readonly #effects: FollowKnownEffects;
  readonly #everybody;
  #index = new KnownIndex();
  /** Whether the index has what is stored. */
  #isLoaded = false;
  /** Null where nothing was made, or there is no library; undefined before anybody looked. */
  #state: KnownState | null | undefined;
  /** Whether a store keeps it. From the first failure on it is in memory alone. */
  #isStored = true;
  #turn: Promise<unknown> = Promise.resolve();
  #isBuilding = false;

  constructor(effects: FollowKnownEffects) {
    this.#effects = effects;
    this.#everybody = once(async () => new Map((await effects.curated()).map((one) => [one.id, one])));
  }

  /** Asks the index, as far as it is. Rejects with a `Refusal` where the library cannot be read. */
  async ask<Value>(question: (index: KnownIndex) => Value): Promise<Value> {
    const answer = await this.#inTurn(async () => {
      await this.#catchUp();
      if (!this.#isLoaded) await this.#load();
      for (let k = 0; k < SLICES_NOW && this.#isPartial; k += 1) await this.#slice();
      return question(this.#index);
    });
    void this.#goOn();
    return answer;
  }

  /** Takes in what was written, where something is stored: what the reader forgot does not stay there. Never rejects. */
  async follow(): Promise<void> {
    await this.#inTurn(async () => {
      if ((await this.#look()) !== null) await this.#catchUp();
    }).catch(() => {});
  }

  /** Says how far it is; null where all is gone through. */
  async progress(): Promise<KnownProgress | null> {
    if (!this.#isPartial) return null;
    const of = (await this.#effects.ask(metaOf))?.articles ?? 0;
    return { read: Math.min(this.#state?.read ?? 0, of), of };
  }

  /** Forgets all of it, in the store too. */
  destroy(): Promise<void> {
    return this.#inTurn(() => this.#reset());
  }

  get #isPartial(): boolean {
    return typeof this.#state?.above === 'string';
  }

  /** Runs one step after another: a question never sees half of one. */
  #inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(step);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /** Makes the rest behind the answers; others have their turn between two slices. */
  async #goOn(): Promise<void> {
    if (this.#isBuilding) return;
    this.#isBuilding = true;
    try {
      while (this.#isPartial) {
        await this.#effects.pause();
        await this.#inTurn(async () => {
          await this.#catchUp();
          await this.#slice();
        });
      }
    } catch {
      // The next question says why, and goes on.
    } finally {
      this.#isBuilding = false;
    }
  }

  async #look(): Promise<KnownState | null> {
    this.#state ??= await this.#effects.store.state().catch(() => null);
    return this.#state;
  }

  /** Takes in the articles that were touched since. Where nothing is there, or too much was touched, it begins anew. */
  async #catchUp(): Promise<void> {
    const state = await this.#look();
    const since = state && (await this.#effects.ask((tables) => placesSince(tables, state.at)));
    if (state === null || since === null) return this.#begin();
    for (const place of since.places) this.#index.remove(place);
    for (let from = 0; from < since.places.length; from += SLICE) {
      const some = since.places.slice(from, from + SLICE);
      const stored = await this.#effects.ask((tables) =>
        Promise.all(some.map((place) => tables.articles.get(place))),
      );
      // Of several slices the last says that all were taken in: a background that ends before takes them in again.
      const isLast = from + SLICE >= since.places.length;
      const next = isLast ? { ...state, at: since.now } : state;
      const isTaken = await this.#take(
        some,
        stored.flatMap((one) => one ?? []),
        next,
      );
      if (!isTaken) return;
    }
    if (since.places.length === 0) this.#state = { ...state, at: since.now };
    if (this.#index.isWorn) this.#unload();
  }

  /** Goes through the next articles. */
  async #slice(): Promise<void> {
    const state = this.#state;
    if (typeof state?.above !== 'string') return;
    const { above, read } = state;
    const stored = await this.#effects.ask((tables) => tables.articles.all({ above, limit: SLICE }));
    const places = stored.map(({ place }) => place);
    const last = stored.length < SLICE ? null : (places.at(-1) ?? null);
    await this.#take(places, stored, { ...state, above: last, read: read + stored.length });
  }

  /** Puts articles in, and takes out those of these places that are there no more, or have no known quote. False where all is made again. */
  async #take(
    places: readonly Place[],
    stored: readonly StoredArticle[],
    state: KnownState,
  ): Promise<boolean> {
    const everybody = await this.#everybody();
    const put = stored.flatMap((one) => knownArticle(one, everybody) ?? []);
    const held = new Set(put.map(({ place }) => place));
    const remove = places.filter((place) => !held.has(place));
    for (const place of remove) this.#index.remove(place);
    if (this.#isLoaded) for (const article of put) this.#index.put(article);
    this.#state = state;
    // Who keeps nothing gets no database for it.
    if (!this.#isStored || places.length === 0) return true;
    try {
      await this.#effects.store.write({ state, put, remove });
      return true;
    } catch {
      // There is no room, or no database: it is made again in memory, and in the store when the next background asks.
      await this.#reset();
      this.#isStored = false;
      this.#state = { at: state.at, above: '', read: 0 };
      return false;
    }
  }

  /** Loads what is stored. What cannot be read is made again. */
  async #load(): Promise<void> {
    const { store, pause } = this.#effects;
    this.#isLoaded = true;
    try {
      for (let above = ''; ; ) {
        const some: readonly KnownArticle[] = await store.articles(above, LOADED);
        if (!some.every((article) => this.#index.put(article))) return await this.#begin();
        if (some.length < LOADED) return;
        above = some.at(-1)?.place ?? above;
        await pause();
      }
    } catch {
      await this.#begin();
    }
  }

  /** Empties the memory, so that it is loaded again; in memory alone, it is made again. */
  #unload(): void {
    this.#index = new KnownIndex();
    if (this.#isStored) this.#isLoaded = false;
    else if (this.#state) this.#state = { ...this.#state, above: '', read: 0 };
  }

  async #begin(): Promise<void> {
    await this.#reset();
    const at = await this.#effects.ask(readUpTo);
    this.#state = at === null ? null : { at, above: '', read: 0 };
  }

  async #reset(): Promise<void> {
    this.#index = new KnownIndex();
    this.#state = null;
    this.#isLoaded = true;
    await this.#effects.store.destroy().catch(() => {});
  }
}

/** Lists the places of articles that were touched since a write; null where more was than is remembered, or the library is another one. */
async function placesSince(
  tables: Parameters<Parameters<AskTables>[0]>[0],
  at: ReadUpTo,
): Promise<{ readonly places: readonly Place[]; readonly now: ReadUpTo } | null> {
  const [now, touched] = await Promise.all([readUpTo(tables), touchedSince(tables, at)]);
  return now === null || touched === null ? null : { places: touched.places, now };
}
