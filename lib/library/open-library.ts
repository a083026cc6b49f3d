import type { Extracted } from '../extract/extracted.ts';
import type { Holding } from '../holdings/holding.ts';
import { once } from '../holdings/once.ts';
import type { Slice, SliceRequest } from '../holdings/slice.ts';
import type { Actor, ActorId, ArticleId, QuoteId } from '../model.ts';
import { problemOf, Refusal } from '../problems/refusal.ts';
import type { RecordOrigin } from './article-record.ts';
import type { Changed, ChangeId } from './change.ts';
import { checkLibrary } from './check-library.ts';
import type { ChosenSpeaker } from './chosen-speaker.ts';
import { type ActorTold, tellActor } from './decide/actor-told.ts';
import type { HistoryList, HistoryRequest } from './decide/history-entry.ts';
import { type JoinedActor, joinedActors } from './decide/joined-actors.ts';
import { listHistory } from './decide/list-history.ts';
import { listProposals, type ProposalView } from './decide/list-proposals.ts';
import type { QuoteEdit } from './decide/quote-edit.ts';
import { viewNamesakes } from './decide/view-namesakes.ts';
import type { ActorEdit } from './derive/actor-edit.ts';
import { ENGINE } from './derive/engine.ts';
import type { MarkedWords } from './derive/own-quotes.ts';
import type { KeepOutcome, KeepPreview } from './keep-outcome.ts';
import type { KeptArticle, KeptSummary } from './kept-article.ts';
import { FollowedKnown } from './known/followed-known.ts';
import { knownInLibrary } from './known/known-in-library.ts';
import type { KnownStore } from './known/known-store.ts';
import { type LibraryKnown, libraryKnown } from './known/library-known.ts';
import type { Edits, KeepRequest, Library } from './library.ts';
import type { LibraryNames } from './library-names.ts';
import type { LibraryState } from './library-state.ts';
import type { LibraryWriter } from './library-writer.ts';
import type { Namesakes } from './namesakes.ts';
import type { OpenWriter } from './open-writer.ts';
import { type AskTables, libraryHolding } from './store/library-holding.ts';
import { storedNames } from './store/stored-names.ts';
import type { LibraryDatabase, ReadTables } from './store/tables.ts';
import { keptArticles, viewKeptArticle } from './store/view-kept.ts';
import { beginLibrary, metaOf, type OutsideToken, requireWhole } from './store/whole-library.ts';

/** Lists the effects that a library needs. */
export interface OpenLibraryEffects {
  readonly database: LibraryDatabase;
  readonly outside: OutsideToken;
  readonly checks: LibraryChecks;
  /** Keeps the index of known quotes, which can be made again. */
  readonly known: KnownStore;
  /** Lets others have their turn in long work. */
  pause(): Promise<void>;
  /** Gives the actors whom nobody has to discover. */
  curated(): Promise<readonly Actor[]>;
  /** Loads the engine. It is asked for once, when something is kept or changed: who only looks, or has no library, does not pay for it. */
  loadWriter(): Promise<OpenWriter>;
  now(): Date;
  /** Makes a UUID. */
  randomId(): string;
}

/** Remembers, until the browser ends, that the whole library was gone through: a background that starts again need not do it again. */
interface LibraryChecks {
  isDone(): Promise<boolean>;
  setDone(): Promise<void>;
}

/** Opens the library. Nothing is read before the first question. */
export function openLibrary(effects: OpenLibraryEffects): Library {
  return new OpenedLibrary(effects);
}

class OpenedLibrary implements Library {
  readonly #effects: OpenLibraryEffects;
  readonly #database: LibraryDatabase;
  readonly #loaded: () => Promise<LibraryWriter>;
  #whole: () => Promise<void>;
  readonly holding: Holding;
  readonly names: LibraryNames;
  readonly known: LibraryKnown;
  readonly #followed: FollowedKnown;

  constructor(effects: OpenLibraryEffects) {
    this.#effects = effects;
    // A row that cannot be read shows when somebody asks for it: from then on the whole library says so, and can be begun anew.
    const database = watched(effects.database, (error) => {
      this.#whole = () => Promise.reject(error);
    });
    this.#database = database;
    this.#loaded = once(async () => {
      const [open, curated] = await Promise.all([effects.loadWriter(), effects.curated()]);
      return open({ ...effects, database }, curated);
    });
    this.#whole = this.#checkedOnce();
    const ask: AskTables = (work) => this.#ask(work);
    const { known: store, curated, pause } = effects;
    this.#followed = new FollowedKnown({ ask, store, curated, pause });
    this.holding = libraryHolding(ask, curated, (all) => knownInLibrary(all, this.#followed, ask));
    this.names = storedNames(ask);
    this.known = libraryKnown(this.#followed, ask);
  }

  state(): Promise<LibraryState> {
    return stateOf((work) => this.#ask(work));
  }

  async beginAnew(): Promise<void> {
    const before = await this.state();
    // What a busy disk did not give a moment ago may be there now: nothing is thrown away before it was looked for once more.
    this.#whole = this.#checkedOnce();
    await checkLibrary((work) => this.#ask(work)).catch(() => {});
    const now = await this.state();
    if (isGone(now)) await this.#replace();
    // What can be read, or will be by a newer On Record, is not thrown away. Where it is there again, it stays.
    else if (!isGone(before)) throw new Refusal({ code: 'request-unfit', path: 'type', fault: now.state });
  }

  async forgetEverything(): Promise<void> {
    // What cannot be read is not thrown away by somebody who does not know what it is.
    await this.#whole();
    await this.#replace();
  }

  /** Puts an empty library in place of what is there. */
  async #replace(): Promise<void> {
    const { outside, randomId } = this.#effects;
    // First what can be made again: a background that ends between leaves no words of what is gone.
    await this.#followed.destroy();
    await this.#database.destroy();
    await beginLibrary(this.#database, outside, randomId());
    this.#whole = this.#checkedOnce();
  }

  async preview(extracted: Extracted, origin: RecordOrigin): Promise<KeepPreview> {
    return (await this.#writer()).preview(extracted, origin);
  }

  async keep(request: KeepRequest): Promise<KeepOutcome> {
    return (await this.#writer()).keep(request);
  }

  async forget(articles: readonly ArticleId[]): Promise<Changed> {
    return (await this.#writer()).forget(articles);
  }

  async undo(change: ChangeId): Promise<void> {
    return (await this.#writer()).undo(change);
  }

  async edit(article: ArticleId, fields: Edits): Promise<Changed> {
    return (await this.#writer()).edit(article, fields);
  }

  async addOwnQuote(article: ArticleId, marked: MarkedWords, speaker: ChosenSpeaker): Promise<Changed> {
    return (await this.#writer()).addOwnQuote(article, marked, speaker);
  }

  async removeOwnQuote(quote: QuoteId): Promise<Changed> {
    return (await this.#writer()).removeOwnQuote(quote);
  }

  async correctQuote(quote: QuoteId, edit: QuoteEdit): Promise<Changed> {
    return (await this.#writer()).correctQuote(quote, edit);
  }

  async uncorrectQuote(article: ArticleId, at: string): Promise<Changed> {
    return (await this.#writer()).uncorrectQuote(article, at);
  }

  async tellIdentity(one: ActorId, other: ActorId, are: 'same' | 'different'): Promise<Changed> {
    return (await this.#writer()).tellIdentity(one, other, are);
  }

  async editActor(actor: ActorId, edit: ActorEdit): Promise<Changed> {
    return (await this.#writer()).editActor(actor, edit);
  }

  async splitActor(actor: ActorId, articles: readonly ArticleId[]): Promise<Changed> {
    return (await this.#writer()).splitActor(actor, articles);
  }

  async withdrawDecision(id: string): Promise<Changed> {
    return (await this.#writer()).withdrawDecision(id);
  }

  async history(request: HistoryRequest): Promise<HistoryList> {
    const everybody = await this.#effects.curated();
    return this.#ask((tables) => listHistory(tables, request, everybody));
  }

  async told(actor: ActorId): Promise<ActorTold> {
    const everybody = await this.#effects.curated();
    return this.#ask((tables) => tellActor(tables, actor, everybody));
  }

  async proposals(request: SliceRequest): Promise<Slice<ProposalView>> {
    const everybody = await this.#effects.curated();
    return this.#ask((tables) => listProposals(tables, request, everybody));
  }

  joined(): AsyncIterable<JoinedActor> {
    return joinedActors((work) => this.#ask(work));
  }

  namesakes(actor: ActorId): Promise<Namesakes> {
    return this.#ask((tables) => viewNamesakes(tables, actor));
  }

  articles(request: SliceRequest): Promise<Slice<KeptSummary>> {
    return this.#ask((tables) => keptArticles(tables, request));
  }

  article(id: ArticleId): Promise<KeptArticle | null> {
    return this.#ask((tables) => viewKeptArticle(tables, id));
  }

  async #ask<Value>(work: (tables: ReadTables) => Promise<Value>): Promise<Value> {
    await this.#whole();
    return this.#database.read(work);
  }

  /** Nothing is written, or looked at to be written, before the library is known to be whole. */
  async #writer(): Promise<LibraryWriter> {
    await this.#whole();
    return this.#loaded();
  }

  async #check(): Promise<void> {
    const { checks } = this.#effects;
    if (await checks.isDone()) return;
    if (await checkLibrary((work) => this.#database.read(work))) await checks.setDone();
  }

  #checkedOnce(): () => Promise<void> {
    const { outside } = this.#effects;
    return once(async () => {
      await requireWhole(this.#database, outside, this.#effects);
      // Nobody waits for it. Where it finds damage, `watched` has heard of it.
      void this.#check().catch(() => {});
    });
  }
}

function isGone(state: LibraryState): boolean {
  return state.state === 'lost' || (state.state === 'unavailable' && state.why === 'damaged');
}

/** Tells of damage wherever it shows first. */
function watched(database: LibraryDatabase, onDamage: (error: unknown) => void): LibraryDatabase {
  const watch = async <Value>(step: Promise<Value>): Promise<Value> => {
    try {
      return await step;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'library-unavailable' && problem.why === 'damaged') onDamage(error);
      throw error;
    }
  };
  return {
    read: (work) => watch(database.read(work)),
    write: (work) => watch(database.write(work)),
    destroy: () => database.destroy(),
  };
}

async function stateOf(ask: AskTables): Promise<LibraryState> {
  try {
    return await ask(async (tables) => {
      const [meta, unread, behind] = await Promise.all([
        metaOf(tables),
        tables.articles.count({ index: 'engine', only: 0 }),
        tables.articles.count({ index: 'engine', below: ENGINE }),
      ]);
      const { articles = 0, quotes = 0, actors = 0 } = meta ?? {};
      return { state: 'open', articles, quotes, actors, unread, old: behind - unread };
    });
  } catch (error) {
    const problem = problemOf(error);
    switch (problem.code) {
      case 'library-lost':
        return { state: 'lost' };
      case 'library-newer':
        return { state: 'newer' };
      case 'library-unavailable':
        return { state: 'unavailable', why: problem.why };
      default:
        throw error;
    }
  }
}
