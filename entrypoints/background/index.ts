import { defineBackground } from 'wxt/utils/define-background';
import { buttonWords } from '../../components/words/button-words.ts';
import { answerFrom } from '../../lib/answering/answer.ts';
import { publicCorrections } from '../../lib/answering/edition-of.ts';
import { openBudgets } from '../../lib/answering/guard/budgets.ts';
import { openTicketOffice } from '../../lib/answering/guard/tickets.ts';
import { type Kept, keptIn } from '../../lib/answering/kept.ts';
import { switchLetPage } from '../../lib/answering/let/let-choice-handlers.ts';
import type { LetEffects } from '../../lib/answering/let/let-effects.ts';
import { type NoteLookUpEffects, noteLookUps } from '../../lib/answering/note-look-up.ts';
import { type ActorAddresses, actorAddresses } from '../../lib/answering/places/actor-addresses.ts';
import { keptPlaces } from '../../lib/answering/places/kept-places.ts';
import { privateSites } from '../../lib/answering/private-sites.ts';
import {
  openReaderStore,
  type ReaderStore,
  type ReaderStoreEffects,
} from '../../lib/answering/reader-store.ts';
import { runCommand } from '../../lib/answering/run-command.ts';
import { labelButton } from '../../lib/browser/action.ts';
import { onKeyboardCommand } from '../../lib/browser/commands.ts';
import { hasDatabase, readKept, writeKept } from '../../lib/browser/database.ts';
import { deleteLookUps, keepLookUps } from '../../lib/browser/databases/look-ups-database.ts';
import { tellLibraryChanged } from '../../lib/browser/library-channel.ts';
import { onMessage, sendToTab } from '../../lib/browser/messaging.ts';
import { getURL, readFile } from '../../lib/browser/runtime.ts';
import { runScript } from '../../lib/browser/scripting.ts';
import {
  keepStorageFromPages,
  readLocal,
  readSession,
  removeLocal,
  removeSession,
  writeSession,
} from '../../lib/browser/storage.ts';
import {
  activeTab,
  allTabIds,
  isPrivateTab,
  onAddressChanged,
  onLoading,
  onPrivacyEnds,
  onTabClosed,
  openTab,
  pageOfTab,
} from '../../lib/browser/tabs.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import { together } from '../../lib/holdings/together.ts';
import type { Library } from '../../lib/library/library.ts';
import { readPack } from '../../lib/packs/pack.ts';
import { type Corrections, readCorrections } from '../../lib/reader/corrections.ts';
import { bearsOnPages, readSettings, type Settings } from '../../lib/reader/settings.ts';
import type { LateScript } from '../../lib/wire/requests.ts';
import { extractFrom } from './extract-from.ts';
import { keepByHand } from './keep-by-hand.ts';
import { letInPages, tellLetPages } from './let-in-pages.ts';
import { quotationEffects } from './quotation-effects.ts';
import { readerComparisons } from './reader-comparisons.ts';
import { readerLibrary } from './reader-library.ts';

const SETTINGS = 'settings';
const CORRECTIONS = 'corrections';
const ADDRESS_SALT = 'address-salt';

const SESSION = { readAll: readSession, write: writeSession, remove: removeSession };
const STORES: ReaderStoreEffects = {
  hasDatabase,
  database: { read: readKept, write: writeKept },
  session: { read: async (key) => (await readSession())[key], write: writeSession },
  old: { read: readLocal, remove: removeLocal },
};
const SCRIPTS: Readonly<Record<LateScript, string>> = {
  names: '/names.js',
  card: '/card-frame.js',
  quotations: '/quotations.js',
};

const LOOK_UPS: Omit<NoteLookUpEffects, 'settings'> = {
  pageIn: pageOfTab,
  keep: keepLookUps,
  now: () => new Date(),
  // A turn of its own: the answer is on its way by then.
  later: (step) => void setTimeout(step),
};

/** So long a window waits for what is kept: longer than a busy disk takes, shorter than a reader's patience. */
const PATIENCE = 5_000;

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

async function tellPages(): Promise<void> {
  const tabs = await allTabIds();
  // Not waited for: the popup's switch must not hang on a page that does not answer.
  for (const id of tabs) void sendToTab(id, { type: 'settings-changed' });
}

/** Keeps corrections, and tells the pages that they bear on: of kept actors no page is told but those that the reader lets. */
function correctionsIn(
  store: ReaderStore,
  holding: Holding,
  lets: LetEffects,
  tellEveryPage: () => Promise<void>,
): Kept<Corrections> {
  return keptIn<Corrections>({
    parse: readCorrections,
    readStored: () => store.read(CORRECTIONS),
    writeStored: (value) => store.write(CORRECTIONS, value),
    async onChanged(after, before) {
      const ids = new Set(await Array.fromAsync(holding.names(), ({ id }) => id));
      const [now, then] = [after, before].map((one) => JSON.stringify(publicCorrections(one, ids)));
      await (now === then ? tellLetPages(lets) : tellEveryPage());
    },
  });
}

/** Makes addresses of actors' pages by random words, which are made when the first is opened and last. */
function addressesIn(
  store: ReaderStore,
  everything: Holding,
  bundled: Holding,
  library: Library,
): ActorAddresses {
  const salt = async (): Promise<string> => {
    const known = await store.read(ADDRESS_SALT);
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    await store.write(ADDRESS_SALT, made);
    return made;
  };
  return actorAddresses({ everything, bundled, joined: () => library.joined(), session: SESSION, salt });
}

/** Tells the extension's own documents, and the pages where kept names are let. What was forgotten goes from the known quotes too, behind that. */
function tellOfChange(lets: LetEffects, library: Library): Promise<void> {
  tellLibraryChanged();
  void library.known.follow();
  return tellLetPages(lets);
}

// Everything is registered in the first turn: an event that woke the background is lost to a listener that comes later.
// In Firefox a module: what reads articles is a file of its own there, which comes when one is kept. Chromium's workers load nothing later,
// so that it lies in their one file, and is not run before.
export default defineBackground({ type: { firefox: 'module' }, main });

function main(): void {
  const holding = bundledHolding(async () => readPack(await readFile('index.json')));
  const store = openReaderStore(STORES, [SETTINGS, CORRECTIONS]);
  const lets = letInPages(SESSION, store);
  const tellEveryPage = () => tellPages().then(() => tellLetPages(lets));
  const settings = keptIn<Settings>({
    parse: readSettings,
    readStored: () => store.read(SETTINGS),
    writeStored: (value) => store.write(SETTINGS, value),
    async onChanged(after, before) {
      if (!bearsOnPages(after, before)) return;
      await labelButton(buttonWords(after.highlighting));
      await tellEveryPage();
    },
  });
  const corrections = correctionsIn(store, holding, lets, tellEveryPage);
  const tickets = openTicketOffice(SESSION, Date.now, () => crypto.randomUUID());
  const quotations = quotationEffects(SESSION, holding);
  const inPrivate = privateSites(SESSION, tellEveryPage);
  onPrivacyEnds(() => void inPrivate.forget());
  const { pins, ...ofComparisons } = readerComparisons(SESSION);
  const budgets = openBudgets({ store: SESSION, now: Date.now, wait });
  onLoading((tab) => void budgets.onLoading(tab));
  onTabClosed((tab) => void budgets.onClosed(tab));
  const library = readerLibrary(holding);
  const places = keptPlaces(SESSION, () => crypto.randomUUID());
  const ofPages = { library, extract: extractFrom, onChanged: () => tellOfChange(lets, library), places };
  const keep = keepByHand({ ...ofPages, holding: library.holding, store: SESSION });
  const everything = together([holding, library.holding], { patience: () => wait(PATIENCE) });
  const addresses = addressesIn(store, everything, holding, library);
  onMessage(
    answerFrom(
      {
        root: getURL(''),
        holding,
        ...{ settings, corrections, pins },
        choicesLast: store.lasts,
        privateSites: inPrivate,
        isPrivate: isPrivateTab,
        ...{ tickets, budgets, ...quotations },
        noteLookUp: noteLookUps({ settings, ...LOOK_UPS }),
        actorAddress: async (actor) => (await addresses.addressesOf([actor])).join(),
        addScript: (script, tab, frame) => runScript(tab, frame, SCRIPTS[script]),
        openTab: (path, beside) => openTab(getURL(path), beside),
      },
      {
        ...{ ...ofPages, ...ofComparisons, everything, addresses },
        forgetLookUps: deleteLookUps,
      },
      lets,
    ),
  );
  // A page that changes its address without loading becomes another page, with other corrections. Every one is told, whatever is corrected:
  // whether it was would tell of corrections, and of names that are kept.
  onAddressChanged(async (tabId) => {
    await sendToTab(tabId, { type: 'settings-changed' });
  });
  const markKept = (tab: number) => switchLetPage(tab, lets);
  const commands = { settings, activeTab, tell: sendToTab, keep, markKept };
  onKeyboardCommand((name) => void runCommand(name, commands).catch(() => {}));
  void keepStorageFromPages();
  // The button forgets what it shows when the browser restarts. Settings of another version are told in the popup.
  settings.read().then(
    ({ highlighting }) => labelButton(buttonWords(highlighting)),
    () => {},
  );
}
