import type { ActorId } from '../../../model.ts';
import { problemOf } from '../../../problems/refusal.ts';
import type { TouchedRows } from '../../store/meta.ts';
import type { StoredActor } from '../../store/stored-actor.ts';
import type { StoredArticle } from '../../store/stored-article.ts';
import type { LibraryDatabase, ReadTables } from '../../store/tables.ts';
import { metaOf } from '../../store/whole-library.ts';
import type { IndexProgress } from '../library-index-client.ts';
import { LibraryIndex } from './library-index.ts';
import { searchedArticle } from './searched-article.ts';
import { type ReadUpTo, readUpTo, touchedSince } from './touched.ts';

/** Lists the effects that an index needs to follow the library. */
export interface FollowEffects {
  readonly database: Pick<LibraryDatabase, 'read'>;
  /** Lets others have their turn: questions wait no longer than a part of the work takes. */
  pause(): Promise<void>;
  /** Tells the time, in milliseconds. */
  now(): number;
  onProgress(progress: IndexProgress): void;
  /** Runs after what was found may be another. */
  onChanged(): void;
}

/** Counts what the library holds, by the view that lists it. */
type Totals = Readonly<Record<'articles' | 'actors' | 'quotes', number>>;

/** Articles that are read at once: they are in memory together, and their rows' seals are checked in one go. */
const ARTICLES = 10;
/** Actors that are read at once. */
const ACTORS = 100;
/** So long the index works before it lets others have their turn, in milliseconds. */
const LONGEST_WORK = 12;
/** Progress is told no more often, in milliseconds. */
const BETWEEN_NEWS = 150;
/** Nor sooner than after this part of the time that building took so far: at each news the page asks for its list again, which holds it up. */
const PART_OF_BUILDING = 1 / 8;

/** Builds an index from the store in slices, the latest articles first, and keeps it as the store is. */
export class FollowedLibrary {
  readonly #effects: FollowEffects;
  #index = new LibraryIndex();
  #at: ReadUpTo | null = null;
  #totals: Totals = { articles: 0, actors: 0, quotes: 0 };
  #isWhole = false;
  #failed: unknown = null;
  #running: Promise<void> | null = null;
  #isAsked = false;
  #worked = 0;
  #told = 0;
  #begun = 0;

  constructor(effects: FollowEffects) {
    this.#effects = effects;
  }

  /** Gives the index as far as it is built. Throws a `Refusal` where the library cannot be read. */
  get index(): LibraryIndex {
    if (this.#failed !== null) throw this.#failed;
    return this.#index;
  }

  /** Says how many of a list are searched, of how many. */
  progressOf(view: keyof Totals): { readonly read: number; readonly of: number } {
    const { articles, actors, quoteCount } = this.index;
    const read = { articles: articles.count, actors: actors.count, quotes: quoteCount }[view];
    return { read, of: this.#isWhole ? read : Math.max(read, this.#totals[view]) };
  }

  /** Brings the index up to date, now or after what is under way. Never rejects. */
  follow(): Promise<void> {
    this.#isAsked = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isAsked) {
      this.#isAsked = false;
      try {
        await this.#catchUp();
      } catch (error) {
        this.#failed = error;
        this.#at = null;
        this.#effects.onProgress({ state: 'failed', error: problemOf(error) });
      }
    }
  }

  async #catchUp(): Promise<void> {
    const at = this.#at;
    const touched = at === null ? null : await this.#effects.database.read((tables) => since(tables, at));
    if (touched === null || this.#index.isWorn) return this.#build();
    if (touched.places.length + touched.actors.length === 0) return;
    await this.#take(touched);
    this.#at = touched.now;
    this.#tell('whole', true);
    this.#effects.onChanged();
  }

  /** Reads all of the library. What others write meanwhile is taken in as soon as it is seen. */
  async #build(): Promise<void> {
    const { database, onChanged } = this.#effects;
    this.#index = new LibraryIndex();
    this.#failed = null;
    this.#isWhole = false;
    this.#begun = this.#effects.now();
    this.#at = await database.read(readUpTo);
    await this.#count();
    this.#tell('building', true);
    for (let above = ''; this.#at !== null; ) {
      const at: ReadUpTo = this.#at;
      const slice = await database.read((tables) => this.#slice(tables, at, above));
      if (slice === null) return this.#build();
      this.#at = slice.now;
      await this.#putAll(slice);
      if (slice.touched.places.length + slice.touched.actors.length > 0) {
        await this.#take(slice.touched);
        await this.#count();
      }
      this.#tell('building', false);
      if (slice.articles.length < ARTICLES) break;
      above = slice.articles.at(-1)?.place ?? above;
    }
    this.#isWhole = true;
    this.#tell('whole', true);
    onChanged();
  }

  /** Reads some articles, those in them who are not known yet, and what was written since the last slice. */
  async #slice(tables: ReadTables, at: ReadUpTo, above: string) {
    const [touched, articles] = await Promise.all([
      since(tables, at),
      tables.articles.all({ above, limit: ARTICLES }),
    ]);
    if (touched === null) return null;
    const unknown = this.#unknown(articles.flatMap((one) => one.actors));
    return { touched, now: touched.now, articles, actors: await actorsBy(tables, unknown) };
  }

  /** Reads what was touched, and puts it in place of what was there. Whose counts that changes is among the actors touched. */
  async #take({ places, actors }: TouchedRows): Promise<void> {
    const { database } = this.#effects;
    const concerned = new Set(actors);
    for (let from = 0; from < places.length; from += ARTICLES) {
      const some = places.slice(from, from + ARTICLES);
      const stored = await database.read((tables) =>
        Promise.all(some.map((place) => tables.articles.get(place))),
      );
      for (const [k, place] of some.entries()) {
        const article = stored[k];
        if (article === undefined) this.#index.remove(place);
        else await this.#put(article);
      }
      for (const id of this.#unknown(stored.flatMap((one) => one?.actors ?? []))) concerned.add(id);
    }
    const known = [...concerned].filter((id) => this.#index.actors.find(id) !== null);
    for (let from = 0; from < known.length; from += ACTORS) {
      const some = known.slice(from, from + ACTORS);
      const rows = await database.read((tables) => actorsBy(tables, some));
      for (const [id, stored] of rows) this.#index.putActor(id, stored);
    }
  }

  async #putAll({ articles, actors }: Slice): Promise<void> {
    for (const [id, stored] of actors) this.#index.putActor(id, stored);
    for (const article of articles) await this.#put(article);
  }

  /** Puts an article in, and lets others have their turn where that took long. */
  async #put(article: StoredArticle): Promise<void> {
    this.#index.put(searchedArticle(article));
    const { now, pause } = this.#effects;
    if (now() - this.#worked < LONGEST_WORK) return;
    await pause();
    this.#worked = now();
  }

  #unknown(ids: readonly ActorId[]): ActorId[] {
    const { actors } = this.#index;
    return [...new Set(ids)].filter((id) => actors.get(actors.find(id) ?? -1) === null);
  }

  async #count(): Promise<void> {
    const meta = await this.#effects.database.read(metaOf);
    if (meta !== null) this.#totals = meta;
  }

  #tell(state: 'building' | 'whole', isNow: boolean): void {
    const { now, onProgress } = this.#effects;
    const time = now();
    const between = Math.max(BETWEEN_NEWS, PART_OF_BUILDING * (time - this.#begun));
    if (!isNow && time - this.#told < between) return;
    this.#told = time;
    const { read, of } = this.progressOf('quotes');
    onProgress({ state, read, total: of });
  }
}

/** Is a part of the library as it was read. */
interface Slice {
  readonly articles: readonly StoredArticle[];
  readonly actors: readonly (readonly [ActorId, StoredActor | undefined])[];
}

async function since(
  tables: Pick<ReadTables, 'meta'>,
  at: ReadUpTo,
): Promise<(TouchedRows & { readonly now: ReadUpTo }) | null> {
  const [now, touched] = await Promise.all([readUpTo(tables), touchedSince(tables, at)]);
  return now === null || touched === null ? null : { ...touched, now };
}

function actorsBy(tables: Pick<ReadTables, 'actors'>, ids: readonly ActorId[]): Promise<Slice['actors']> {
  return Promise.all(ids.map(async (id) => [id, await tables.actors.get(id)] as const));
}
