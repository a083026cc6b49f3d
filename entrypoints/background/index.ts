import { defineBackground } from 'wxt/utils/define-background';
import { buttonWords } from '../../components/words/button-words.ts';
import { answerFrom } from '../../lib/answering/answer.ts';
import { keptIn } from '../../lib/answering/kept.ts';
import { runCommand } from '../../lib/answering/run-command.ts';
import { openTicketOffice } from '../../lib/answering/tickets.ts';
import { labelButton } from '../../lib/browser/action.ts';
import { onKeyboardCommand } from '../../lib/browser/commands.ts';
import { onMessage, sendToTab } from '../../lib/browser/messaging.ts';
import { getURL, readFile } from '../../lib/browser/runtime.ts';
import { runScript } from '../../lib/browser/scripting.ts';
import {
  keepStorageFromPages,
  readLocal,
  readSession,
  removeSession,
  writeLocal,
  writeSession,
} from '../../lib/browser/storage.ts';
import { activeTab, allTabIds, onAddressChanged, openTab } from '../../lib/browser/tabs.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { readPack } from '../../lib/packs/pack.ts';
import { type Corrections, readCorrections } from '../../lib/reader/corrections.ts';
import { readSettings, type Settings } from '../../lib/reader/settings.ts';
import type { LateScript } from '../../lib/wire/requests.ts';

const SETTINGS = 'settings';
const CORRECTIONS = 'corrections';

// Everything is registered in the first turn: an event that woke the background is lost to a listener that comes later.
const SCRIPTS: Readonly<Record<LateScript, string>> = { names: '/names.js', card: '/card-frame.js' };

export default defineBackground(() => {
  const tellPages = async () => {
    const tabs = await allTabIds();
    // Not waited for: the popup's switch must not hang on a page that does not answer.
    for (const id of tabs) void sendToTab(id, { type: 'settings-changed' });
  };
  const settings = keptIn<Settings>({
    parse: readSettings,
    readStored: () => readLocal(SETTINGS),
    writeStored: (value) => writeLocal(SETTINGS, value),
    async onChanged({ highlighting }) {
      await labelButton(buttonWords(highlighting));
      await tellPages();
    },
  });
  const corrections = keptIn<Corrections>({
    parse: readCorrections,
    readStored: () => readLocal(CORRECTIONS),
    writeStored: (value) => writeLocal(CORRECTIONS, value),
    onChanged: tellPages,
  });
  const tickets = openTicketOffice(
    { readAll: readSession, write: writeSession, remove: removeSession },
    Date.now,
    () => crypto.randomUUID(),
  );
  onMessage(
    answerFrom({
      root: getURL(''),
      holding: bundledHolding(async () => readPack(await readFile('index.json'))),
      settings,
      corrections,
      tickets,
      addScript: (script, tab, frame) => runScript(tab, frame, SCRIPTS[script]),
      openTab: (path, beside) => openTab(getURL(path), beside),
    }),
  );
  // A page that changes its address without loading becomes another page, with other corrections.
  onAddressChanged(async (tabId) => {
    const kept = await corrections.read().catch(() => null);
    if (kept?.corrections.some(({ type }) => type === 'not-on-page'))
      await sendToTab(tabId, { type: 'settings-changed' });
  });
  onKeyboardCommand(
    (name) => void runCommand(name, { settings, activeTab, tell: sendToTab }).catch(() => {}),
  );
  void keepStorageFromPages();
  // The button forgets what it shows when the browser restarts. Settings of another version are told in the popup.
  settings.read().then(
    ({ highlighting }) => labelButton(buttonWords(highlighting)),
    () => {},
  );
});
