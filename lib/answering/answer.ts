import type { ArticleId, Index, QuoteId } from '../model.ts';
import { packNameFilter } from '../names/name-filter.ts';
import { FormHash } from '../names/name-keys.ts';
import { createNameTable, namesOf } from '../names/name-table.ts';
import { problemOf, Refusal } from '../problems/refusal.ts';
import { addCorrections, withdrawCorrection } from '../reader/change-corrections.ts';
import { correctActors } from '../reader/correct-actors.ts';
import { type Corrections, parseCorrections } from '../reader/corrections.ts';
import { hostOf } from '../reader/host-of.ts';
import { pageOf } from '../reader/page-of.ts';
import { type Settings, switchSite } from '../reader/settings.ts';
import type { Fit } from '../shapes/fit.ts';
import { viewActor } from '../views/actor-view.ts';
import { listArticles, viewArticle } from '../views/article-view.ts';
import { actorsById, articleOfQuote } from '../views/quote-view.ts';
import { searchIn } from '../views/search.ts';
import type {
  CardView,
  Confirmed,
  Imported,
  Overview,
  Result,
  Sender,
  Start,
  Ticket,
} from '../wire/messages.ts';
import {
  type ExtensionRequest,
  fitCardRequest,
  fitExtensionRequest,
  fitPageRequest,
  type LateScript,
  type PageRequest,
} from '../wire/requests.ts';
import { confirmNames } from './confirm-names.ts';
import type { Kept } from './kept.ts';
import type { TicketOffice } from './tickets.ts';
import { type Asker, whoAsks } from './who-asks.ts';

/** What answering needs of its surroundings. */
export interface AnswerEffects {
  /** The extension's own address (`chrome-extension://…/`), which tells its documents from pages. */
  readonly root: string;
  /** Loads the index. Rejects with a `Refusal` where it cannot be read. */
  loadIndex(): Promise<Index>;
  readonly settings: Kept<Settings>;
  readonly corrections: Kept<Corrections>;
  readonly tickets: TicketOffice;
  /** Runs a script in a document of a page, in the content script's world. */
  addScript(script: LateScript, tab: number, frame: number): Promise<void>;
  /** Opens a file of the extension in a new tab beside this one, or beside the active one. */
  openTab(path: string, beside: number | null): Promise<void>;
}

type Request = PageRequest | ExtensionRequest;

/** Answers one message, whoever sent it and whatever it holds. Never rejects. */
export type Answer = (message: unknown, sender: Sender) => Promise<Result<unknown>>;

/** Makes the function that answers every message. It keeps the index it loaded, and nothing else. */
export function answerFrom(effects: AnswerEffects): Answer {
  const { root, settings, corrections, tickets } = effects;
  const loaded = once(async () => {
    const index = await effects.loadIndex();
    const names = () => namesOf(index.actors);
    return {
      index,
      search: lazily(() => searchIn(index)),
      table: lazily(() => createNameTable(names)),
      filter: lazily(() => packNameFilter(names)),
    };
  });

  return async (message, sender) => {
    const asker = whoAsks(sender, root);
    if (asker === null)
      return { ok: false, error: { code: 'request-unfit', path: '', fault: 'unknown_sender' } };
    const request = fitRequest(asker, message);
    if (!request.fits)
      return { ok: false, error: { code: 'request-unfit', path: request.path, fault: request.fault } };
    try {
      return { ok: true, value: await respond(request.value, asker, sender) };
    } catch (error) {
      return { ok: false, error: problemOf(error) };
    }
  };

  function respond(request: Request, asker: Asker, sender: Sender): Promise<unknown> {
    switch (request.type) {
      case 'start':
        return start(sender.tabUrl ?? sender.url);
      case 'confirm':
        return confirm(request, asker, sender);
      case 'script':
        return addScript(request.script, asker, sender.frameId);
      case 'open':
        return open(request, asker);
      case 'redeem':
        return redeem(request.ticket, asker);
      case 'read':
        return readQuote(request.quote, asker);
      case 'read-article':
        return readArticle(request.article, asker);
      case 'overview':
        return overview(request.host);
      case 'search':
        return loaded().then(({ search }) => search()(request.words));
      case 'actor':
        return loaded().then(({ index }) => known(viewActor(index, request.actor), 'name'));
      case 'article':
        return loaded().then(({ index }) => known(viewArticle(index, request.article), 'article'));
      case 'highlighting':
        return settings.change((now) => ({ ...now, highlighting: request.on })).then(() => null);
      case 'site':
        return settings.change((now) => switchSite(now, request.host, request.on)).then(() => null);
      case 'correct':
        return corrections.change((now) => addCorrections(now, [request.correction])).then(() => null);
      case 'withdraw':
        return corrections.change((now) => withdrawCorrection(now, request.correction)).then(() => null);
      case 'import-corrections':
        return importCorrections(request.file);
    }
  }

  async function addScript(script: LateScript, { who, tab }: Asker, frame: number | null): Promise<null> {
    if (who === 'page' && frame !== null) await effects.addScript(script, tab, frame);
    return null;
  }

  async function start(address: string | null): Promise<Start> {
    const { highlighting, sitesOff } = await settings.read();
    const host = hostOf(address);
    if (!highlighting) return { highlighting: 'off' };
    if (host !== null && sitesOff.includes(host)) return { highlighting: 'off-on-this-site' };
    const [{ corrections: made }, { filter }] = await Promise.all([corrections.read(), loaded()]);
    const page = pageOf(address);
    const here = made.filter((one) => one.type !== 'not-on-page' || one.page === page);
    return { highlighting: 'on', filter: filter(), edition: editionOf(JSON.stringify(here)) };
  }

  async function confirm(
    { guesses, script }: Extract<Request, { type: 'confirm' }>,
    asker: Asker,
    { frameId, tabUrl, url }: Sender,
  ): Promise<Confirmed> {
    const [corrected, { index, table }] = await Promise.all([corrections.read(), loaded()]);
    const confirmed = confirmNames(guesses, table(), index.actors);
    // Applied here: a page's content script learns neither what was corrected nor that anything was.
    const actors = correctActors(confirmed.actors, corrected, pageOf(tabUrl ?? url));
    // With the answer, not after it: a page would show its names two messages later.
    if (script !== null && actors.length > 0) await addScript(script, asker, frameId);
    return { ...confirmed, actors };
  }

  async function importCorrections(file: string): Promise<Imported> {
    const read = parseCorrections(file).corrections;
    let added = 0;
    await corrections.change((now) => {
      const after = addCorrections(now, read);
      added = after.corrections.length - now.corrections.length;
      return after;
    });
    return { added, known: read.length - added };
  }

  async function open(
    { actor, rule, alias }: Extract<Request, { type: 'open' }>,
    asker: Asker,
  ): Promise<Ticket> {
    const { index } = await loaded();
    const { aliases, short, seats } = known(actorsById(index).get(actor), 'name');
    // The card prints the alias: a page must not choose words that the record does not have.
    known([aliases, short, seats].some((forms) => forms.includes(alias)) || null, 'name');
    return tickets.issue(known(asker.tab, 'tab'), { actor, rule, alias });
  }

  async function redeem(ticket: string, asker: Asker): Promise<CardView> {
    const admission = asker.tab === null ? null : await tickets.redeem(asker.tab, ticket);
    if (admission === null) throw new Refusal({ code: 'card-outdated' });
    const { actor, rule, alias } = admission;
    const { index } = await loaded();
    return {
      actor: known(viewActor(index, actor), 'name'),
      why: { rule, alias },
    };
  }

  async function readQuote(quote: QuoteId, asker: Asker): Promise<null> {
    const article = known(articleOfQuote((await loaded()).index, quote), 'quote');
    await effects.openTab(`${readerOf(article.id)}#${encodeURIComponent(quote)}`, asker.tab);
    return null;
  }

  async function readArticle(id: ArticleId, asker: Asker): Promise<null> {
    known(viewArticle((await loaded()).index, id), 'article');
    await effects.openTab(readerOf(id), asker.tab);
    return null;
  }

  async function overview(host: string | null): Promise<Overview> {
    const [{ highlighting, sitesOff }, corrected, { index }] = await Promise.all([
      settings.read(),
      corrections.read(),
      loaded(),
    ]);
    const actors = actorsById(index);
    return {
      highlighting,
      siteOff: host !== null && sitesOff.includes(host),
      articles: listArticles(index),
      actors: actors.size,
      corrections: corrected.corrections
        .map((correction) => ({ correction, name: actors.get(correction.actor)?.name ?? correction.actor }))
        .reverse(),
    };
  }
}

function fitRequest(asker: Asker, message: unknown): Fit<Request> {
  switch (asker.who) {
    case 'page':
      return fitPageRequest(message);
    case 'card':
      return fitCardRequest(message);
    case 'extension':
      return fitExtensionRequest(message);
  }
}

function readerOf(article: ArticleId): string {
  return `reader.html?article=${encodeURIComponent(article)}`;
}

function known<T>(value: T | null | undefined, what: 'name' | 'quote' | 'article' | 'tab'): T {
  if (value === null || value === undefined) throw new Refusal({ code: 'index-lacks', what });
  return value;
}

/** Keeps what loading resolved to; a failure is tried again on the next call. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/** Makes something on the first call: most visits of a page never search. */
function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Tells corrections from others by a number of 48 bits that says nothing of them. */
function editionOf(text: string): string {
  const hash = new FormHash();
  for (let at = 0; at < text.length; at += 1) hash.add(text.charCodeAt(at));
  return (hash.a * 2 ** 24 + hash.b).toString(36);
}
