import { expect } from 'vitest';
import { type Answer, answerFrom } from '../../lib/answering/answer.ts';
import type { AnswerEffects } from '../../lib/answering/answer-effects.ts';
import { openComparisons } from '../../lib/answering/comparing/comparisons.ts';
import { pinQuotes } from '../../lib/answering/comparing/pin-quotes.ts';
import { openBudgets } from '../../lib/answering/guard/budgets.ts';
import { openTicketOffice } from '../../lib/answering/guard/tickets.ts';
import { keptIn } from '../../lib/answering/kept.ts';
import type { QuotationAdmission } from '../../lib/answering/known/quotation-admission.ts';
import { noteLookUps } from '../../lib/answering/note-look-up.ts';
import { actorAddresses } from '../../lib/answering/places/actor-addresses.ts';
import { keptPlaces } from '../../lib/answering/places/kept-places.ts';
import { privateSites } from '../../lib/answering/private-sites.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import { quotationsIn } from '../../lib/article/quotations-in.ts';
import type { ExtractOutcome } from '../../lib/extract/extracted.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { together } from '../../lib/holdings/together.ts';
import { closedLibrary } from '../../lib/library/closed-library.ts';
import { readPack, writePack } from '../../lib/packs/pack.ts';
import type { Comparison } from '../../lib/reader/comparison.ts';
import { type Corrections, readCorrections } from '../../lib/reader/corrections.ts';
import type { LookUp, TabPage } from '../../lib/reader/look-up.ts';
import { readSettings, type Settings } from '../../lib/reader/settings.ts';
import type { CitingPage } from '../../lib/views/known-card-view.ts';
import type { Sender, Ticket } from '../../lib/wire/messages.ts';
import { SAMPLE } from '../holdings/sample-index.ts';
import { letEffects } from './let-effects.ts';
import { sessionStore } from './session-store.ts';

const EXTENSION = 'chrome-extension://abcdef/';
export const PAGE: Sender = {
  tabId: 1,
  frameId: 0,
  tabUrl: 'https://news.example/a',
  url: 'https://news.example/a',
  documentId: 'd1',
  isPrivate: false,
};
export const CARD: Sender = { ...PAGE, url: `${EXTENSION}card.html`, documentId: 'd2' };
export const POPUP: Sender = {
  ...{ tabId: null, frameId: 0, tabUrl: null, documentId: 'd3', isPrivate: false },
  url: `${EXTENSION}popup.html`,
};
export const READER: Sender = {
  tabId: 9,
  frameId: 0,
  tabUrl: `${EXTENSION}reader.html`,
  url: `${EXTENSION}reader.html`,
  documentId: 'd4',
  isPrivate: false,
};
export const OPEN = { type: 'open', actor: 'ada-lund', rule: 'full-name', alias: 'Ada Lund', paragraph: '' };

async function* nobody(): AsyncGenerator<never> {}

/** A library that cannot be used. */
const CLOSED = closedLibrary(
  { state: 'unavailable', why: 'always-private' },
  { code: 'library-unavailable', why: 'always-private' },
);

/** Makes the real answering with a browser's effects written down. */
export function background({
  pack = async () => writePack(SAMPLE),
  settings: storedSettings = undefined as unknown,
  corrections: storedCorrections = undefined as unknown,
  privateTabs = [] as readonly number[],
  library = CLOSED,
  randomId = (): string => crypto.randomUUID(),
  patience = (): Promise<void> => new Promise(() => {}),
} = {}) {
  const effects = {
    stored: storedSettings,
    corrections: storedCorrections,
    opened: [] as unknown[],
    scripts: [] as unknown[],
    changes: 0,
    /** How often open documents were told that the library changed. */
    libraryChanges: 0,
    /** What is read in each tab. */
    extracted: new Map<number, ExtractOutcome>(),
    /** When and where each tab's page came out. */
    citing: new Map<number, CitingPage>(),
    loads: 0,
    /** How many texts an engine read for their quotations. */
    read: 0,
    /** Milliseconds since 1970: a test's own. */
    time: 1_000_000,
    /** How long answers were put off. */
    waits: [] as number[],
    choicesLast: true,
    /** What each tab shows, and what was noted of look-ups there. */
    pages: new Map<number, TabPage>([[1, { title: 'A bridge', url: 'https://news.example/a#top' }]]),
    lookUps: [] as LookUp[],
    /** The comparisons that outlive the session. */
    comparisons: [] as readonly Comparison[],
    /** How often open documents were told that what is compared changed. */
    comparisonChanges: 0,
    /** Closes the last private window. */
    endPrivacy: () => Promise.all([inPrivate.forget(), comparisons.forgetPrivate()]),
  };
  const store = sessionStore();
  const settings = keptIn<Settings>({
    parse: readSettings,
    readStored: async () => effects.stored,
    writeStored: async (next) => {
      effects.stored = next;
    },
    onChanged: async () => {
      effects.changes += 1;
    },
  });
  const corrections = keptIn<Corrections>({
    parse: readCorrections,
    readStored: async () => effects.corrections,
    writeStored: async (next) => {
      effects.corrections = next;
    },
    onChanged: async () => {
      effects.changes += 1;
    },
  });
  const inPrivate = privateSites(store, async () => {
    effects.changes += 1;
  });
  const comparisons = openComparisons({
    lasting: {
      all: async () => effects.comparisons,
      async write(kept, gone) {
        const changed = new Set([...kept.map(({ id }) => id), ...gone]);
        effects.comparisons = [...effects.comparisons.filter(({ id }) => !changed.has(id)), ...kept];
      },
    },
    hasLasting: async () => effects.choicesLast,
    session: store,
    now: () => new Date(effects.time),
    randomId,
    onChanged() {
      effects.comparisonChanges += 1;
    },
  });
  const lets = letEffects(store, () => effects.time, randomId);
  const start = () => {
    const holding = bundledHolding(async () => {
      effects.loads += 1;
      return readPack(await pack());
    });
    const everything = library === CLOSED ? holding : together([holding, library.holding], { patience });
    const addresses = actorAddresses({
      everything,
      bundled: holding,
      joined: () => (library === CLOSED ? nobody() : library.joined()),
      session: store,
      salt: async () => 'words of a test',
    });
    const answers: AnswerEffects = {
      root: EXTENSION,
      holding,
      settings,
      corrections,
      choicesLast: async () => effects.choicesLast,
      privateSites: inPrivate,
      isPrivate: async (tab) => tab === null || privateTabs.includes(tab),
      budgets: openBudgets({
        store,
        now: () => effects.time,
        async wait(milliseconds) {
          effects.waits.push(milliseconds);
        },
      }),
      tickets: openTicketOffice(store, Date.now, randomId),
      quotationTickets: openTicketOffice<QuotationAdmission>(store, Date.now, randomId, {
        name: 'quotation-ticket',
        isKept: true,
      }),
      async quotationsIn(text) {
        effects.read += 1;
        return quotationsIn(text, curatedOf(SAMPLE.actors));
      },
      readCitingPage: async (tab) => effects.citing.get(tab) ?? null,
      noteLookUp: noteLookUps({
        settings,
        pageIn: async (tab) => (privateTabs.includes(tab) ? null : (effects.pages.get(tab) ?? null)),
        async keep(lookUps) {
          effects.lookUps.push(...lookUps);
        },
        now: () => new Date(effects.time),
        later: (step) => void setTimeout(step),
      }),
      pins: pinQuotes(comparisons, async (path, beside) => {
        effects.opened.push([path, beside]);
      }),
      actorAddress: async (actor) => (await addresses.addressesOf([actor]))[0]!,
      async addScript(script, tab, frame) {
        effects.scripts.push([script, tab, frame]);
      },
      openTab: async (path, beside) => {
        effects.opened.push([path, beside]);
      },
    };
    return answerFrom(
      answers,
      {
        library,
        everything,
        addresses,
        extract: async (tab) => effects.extracted.get(tab) ?? { ok: false, error: { code: 'page-closed' } },
        places: keptPlaces(store, randomId),
        comparisons,
        async forgetComparisons() {
          effects.comparisons = [];
        },
        async forgetLookUps() {
          effects.lookUps.length = 0;
        },
        onChanged: async () => {
          effects.libraryChanges += 1;
        },
      },
      lets.effects,
    );
  };
  return { answer: start(), restart: start, effects, lets };
}

/** Asks for the card of an actor whom the page has just named. */
export async function openCard(answer: Answer, sender = PAGE): Promise<Ticket> {
  await value(answer({ type: 'confirm', guesses: [OPEN.alias], script: null }, sender));
  return value<Ticket>(answer(OPEN, sender));
}

/** Waits for an answer that succeeds, and gives its value. */
export async function value<T>(answer: Promise<unknown>): Promise<T> {
  const result = (await answer) as { ok: boolean; value: T };
  expect(result).toMatchObject({ ok: true });
  return result.value;
}
