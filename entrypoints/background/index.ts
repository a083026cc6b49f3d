import { defineBackground } from 'wxt/utils/define-background';
import { answerFrom } from '../../lib/answering/answer.ts';
import { keepReaderChoices } from '../../lib/answering/reader-choices.ts';
import { runCommand } from '../../lib/answering/run-command.ts';
import { openTicketOffice } from '../../lib/answering/tickets.ts';
import { showHighlighting } from '../../lib/browser/action.ts';
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
import { activeTab, allTabIds, openTab } from '../../lib/browser/tabs.ts';
import { readPack } from '../../lib/indexing/pack.ts';

const SETTINGS = 'settings';

// Everything is registered in the first turn: an event that woke the background is lost to a listener that comes later.
export default defineBackground(() => {
  const choices = keepReaderChoices({
    readStored: () => readLocal(SETTINGS),
    writeStored: (settings) => writeLocal(SETTINGS, settings),
    async onChanged({ highlighting }) {
      await showHighlighting(highlighting);
      const tabs = await allTabIds();
      // Not waited for: the popup's switch must not hang on a page that does not answer.
      for (const id of tabs) void sendToTab(id, { type: 'settings-changed' });
    },
  });
  const tickets = openTicketOffice(
    { readAll: readSession, write: writeSession, remove: removeSession },
    Date.now,
    () => crypto.randomUUID(),
  );
  onMessage(
    answerFrom({
      root: getURL(''),
      loadIndex: async () => readPack(await readFile('index.json')),
      choices,
      tickets,
      addCardScript: (tab, frame) => runScript(tab, frame, '/card-frame.js'),
      openTab: (path, beside) => openTab(getURL(path), beside),
    }),
  );
  onKeyboardCommand((name) => void runCommand(name, { choices, activeTab, tell: sendToTab }).catch(() => {}));
  void keepStorageFromPages();
  // The button forgets what it shows when the browser restarts. Settings of another version are told in the popup.
  choices.read().then(
    ({ highlighting }) => showHighlighting(highlighting),
    () => {},
  );
});
