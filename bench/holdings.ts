import { answerFrom } from '../lib/answering/answer.ts';
import type { AnswerEffects } from '../lib/answering/answer-effects.ts';
import { openComparisons } from '../lib/answering/comparing/comparisons.ts';
import { openBudgets } from '../lib/answering/guard/budgets.ts';
import { openTicketOffice } from '../lib/answering/guard/tickets.ts';
import { type Kept, keptIn } from '../lib/answering/kept.ts';
import type { QuotationAdmission } from '../lib/answering/known/quotation-admission.ts';
import { keptPlaces } from '../lib/answering/places/kept-places.ts';
import { privateSites } from '../lib/answering/private-sites.ts';
import { bundledHolding } from '../lib/holdings/bundled.ts';
import type { Holding } from '../lib/holdings/holding.ts';
import { inMemoryHolding } from '../lib/holdings/in-memory.ts';
import { closedLibrary } from '../lib/library/closed-library.ts';
import { readCorrections } from '../lib/reader/corrections.ts';
import { readSettings } from '../lib/reader/settings.ts';
import type { Sender, Ticket } from '../lib/wire/messages.ts';
import { letEffects } from '../tests/answering/let-effects.ts';
import { sessionStore } from '../tests/answering/session-store.ts';
import { GENERATED_ACTORS, generatedArticles } from '../tests/holdings/generated-articles.ts';
import { markdownTable } from '../tests/markdown-table.ts';

const FEW = 3;
const MANY = 3_000;
const ROUNDS = 40;
/** A search goes through all that is held: fewer rounds. */
const SEARCHES = 4;
const ROOT = 'chrome-extension://bench/';
const PAGE: Sender = {
  ...{ tabId: 1, frameId: 0, documentId: 'd1', isPrivate: false },
  ...{ tabUrl: 'https://news.example/', url: 'https://news.example/' },
};
const CARD: Sender = { ...PAGE, url: `${ROOT}card.html` };
const POPUP: Sender = { ...PAGE, tabId: null, tabUrl: null, url: `${ROOT}popup.html` };

type Ask = (message: object, sender: Sender) => Promise<unknown>;

/** What a reader waits for. Each question goes to the one who is quoted most. */
const QUESTIONS: Readonly<Record<string, (ask: Ask) => Promise<unknown>>> = {
  async click(ask) {
    const open = { type: 'open', actor: 'ada-lund', rule: 'full-name', alias: 'Ada Lund', paragraph: '' };
    const { ticket } = (await ask(open, PAGE)) as Ticket;
    return ask({ type: 'redeem', ticket }, CARD);
  },
  popup: (ask) => ask({ type: 'overview', host: null, tab: 1 }, POPUP),
  search: (ask) => ask({ type: 'search', words: 'ada harbour' }, POPUP),
};

/**
 * Measures what the background takes to answer with few and with many articles held, in Node: to a click (`open` and `redeem`, ticket
 * and all), to the popup, to a search. Answers are copied, as they are on their way. Returns Markdown.
 */
export async function holdings(): Promise<string> {
  const few = generatedArticles(FEW);
  const many = generatedArticles(MANY);
  const index = { format: 'on-record-index', version: 1, actors: GENERATED_ACTORS, articles: many } as const;
  const small = answering(bundledHolding(async () => ({ ...index, articles: few })));
  const large = answering(bundledHolding(async () => index));
  const plain = answering(inMemoryHolding('plain', many, GENERATED_ACTORS));
  for (const ask of [small, large, plain])
    await ask({ type: 'confirm', guesses: ['Ada Lund'], script: null }, PAGE);
  const begun = performance.now();
  await QUESTIONS.popup?.(large);
  const arranged = performance.now() - begun;

  const rows: string[][] = [];
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const rounds = name === 'search' ? SEARCHES : ROUNDS;
    const times = await inTurns(
      [small, large, plain].map((ask) => () => question(ask)),
      rounds,
    );
    const [least = [], most = [], walked = []] = times;
    rows.push([
      name,
      ...[least, most].flatMap((one) => [at(one, 0.5).toFixed(2), at(one, 0.95).toFixed(2)]),
      (at(most, 0.5) / at(least, 0.5)).toFixed(1),
      (at(walked, 0.5) / at(most, 0.5)).toFixed(0),
    ]);
  }
  const quotes = many.reduce((sum, article) => sum + article.quotes.length, 0);
  return [
    `Answers of the background with ${FEW} articles and with ${MANY} (${quotes} quotes, a third of them by the one who is asked for), milliseconds in Node. *Times few*: the median against that with ${FEW} articles. *Walked*: the median of a holding that goes through all articles for each question, against that of the arranged one. Arranging ${MANY} articles, once, took ${arranged.toFixed(0)} ms.`,
    markdownTable(
      ['question', `p50, ${FEW}`, `p95, ${FEW}`, `p50, ${MANY}`, `p95, ${MANY}`, 'times few', 'walked'],
      rows,
    ),
  ].join('\n\n');
}

/** Makes the real answering over a holding; its answers are copied as messages are. */
function answering(holding: Holding): Ask {
  const store = sessionStore();
  let time = 0;
  const effects: AnswerEffects = {
    root: ROOT,
    holding,
    settings: untouched(readSettings),
    corrections: untouched(readCorrections),
    choicesLast: async () => true,
    privateSites: privateSites(store, async () => {}),
    isPrivate: async () => false,
    tickets: openTicketOffice(store, Date.now, () => crypto.randomUUID()),
    quotationTickets: openTicketOffice<QuotationAdmission>(store, Date.now, () => crypto.randomUUID()),
    quotationsIn: async () => [],
    readCitingPage: async () => null,
    budgets: openBudgets({
      store,
      // A second for each look: clicks come as fast as the bench can, and none is one too many.
      now() {
        time += 1_000;
        return time;
      },
      wait: async () => {},
    }),
    noteLookUp: () => {},
    pins: { pin: async () => {}, see: async () => {} },
    actorAddress: async () => 'actor.html',
    addScript: async () => {},
    openTab: async () => {},
  };
  // Only pages and cards ask here: they are answered without a library.
  const closed = closedLibrary(
    { state: 'unavailable', why: 'always-private' },
    { code: 'library-unavailable', why: 'always-private' },
  );
  const answer = answerFrom(
    effects,
    {
      library: closed,
      everything: holding,
      addresses: { addressesOf: async () => [], find: async () => null },
      extract: async () => ({ ok: false, error: { code: 'page-closed' } }),
      places: keptPlaces(store, () => crypto.randomUUID()),
      comparisons: openComparisons({
        lasting: { all: async () => [], write: async () => {} },
        hasLasting: async () => true,
        session: store,
        now: () => new Date(time),
        randomId: () => crypto.randomUUID(),
        onChanged() {},
      }),
      forgetComparisons: async () => {},
      forgetLookUps: async () => {},
      onChanged: async () => {},
    },
    letEffects(store).effects,
  );
  return async (message, sender) => {
    const result = structuredClone(await answer(message, sender));
    if (!result.ok) throw new Error(`holdings: ${JSON.stringify(message)} was refused`);
    return result.value;
  };
}

function untouched<Value>(parse: (stored: unknown) => Value): Kept<Value> {
  return keptIn({
    parse,
    readStored: async () => undefined,
    writeStored: async () => {},
    onChanged: async () => {},
  });
}

/** Runs tasks in turn, a round to warm up before those that count; gives each task's times in milliseconds. */
async function inTurns(tasks: readonly (() => Promise<unknown>)[], rounds: number): Promise<number[][]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [position, task] of tasks.entries()) {
      const begun = performance.now();
      await task();
      if (round >= 0) times[position]?.push(performance.now() - begun);
    }
  return times;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
}
