import { articleLine, madeBackup } from '../../packs/backup/made-backup.ts';
import type { Pane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { HERALD, PLAIN } from '../keep/herald.ts';
import { addFiles, openAdding } from '../keep/library-files.ts';
import { openKept } from '../keep/open-kept.ts';
import { selectWords } from '../keep/select-words.ts';
import { until } from '../until.ts';
import { noAxeFaults } from './axe-states.ts';
import { openTab, there } from './open-sights.ts';

/** Opens the popup over an invented article at an address of its own. */
async function openOver({ driver, site }: Stage, path: string, page = HERALD.page): Promise<Pane> {
  // No day but the one that the markup states once: it is not confirmed.
  const body = page.replaceAll('/2024/05/03/bridge', path).replace(/<p class="date">.*<\/p>/, '');
  site.add(path, { body });
  return driver.popup(await driver.open(site.url(path)));
}

async function found(stage: Stage, path: string): Promise<Pane> {
  const popup = await openOver(stage, path);
  await popup.press('Keep this article');
  await there(popup, '.article-fields');
  return popup;
}

async function kept(stage: Stage, path: string): Promise<Pane> {
  const popup = await found(stage, path);
  await popup.press('Keep');
  await there(popup, '.keep-name');
  return popup;
}

noAxeFaults('no fault that axe knows where things are kept:', [
  {
    name: 'an empty library',
    open: async (stage) => ({ library: await openTab(stage, 'library.html', '.library-empty') }),
  },
  { name: 'what a page has to keep', open: async (stage) => ({ popup: await found(stage, '/see/found') }) },
  { name: 'an article that was kept', open: async (stage) => ({ popup: await kept(stage, '/see/kept') }) },
  {
    name: 'an article that is kept already',
    open: async (stage) => {
      await kept(stage, '/see/known');
      await stage.driver.closePopup();
      const popup = await found(stage, '/see/known');
      await there(popup, '.keep-known');
      return { popup };
    },
  },
  {
    name: 'a page that cannot be kept',
    open: async (stage) => {
      const popup = await stage.driver.popup(await stage.driver.open(stage.site.url('/empty.html')));
      await popup.press('Keep this article');
      await there(popup, '[role=alert]');
      return { popup };
    },
  },
  {
    name: 'files that were added and refused',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.add-articles');
      await addFiles(library, [
        { name: 'ferry.txt', content: PLAIN },
        { name: 'song.mp3', content: 'la' },
      ]);
      await there(library, '[data-state=refused]');
      return { library };
    },
  },
  {
    name: 'an article that was forgotten',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.row-forget');
      await library.press('Forget');
      await there(library, '.changed-note');
      return { library };
    },
  },
  {
    name: 'what a file of articles would bring',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.add-articles');
      await openAdding(library);
      const bytes = await madeBackup([articleLine(1), articleLine(2)]);
      const content = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      await addFiles(library, [{ name: 'zenda.onrecord', content }], 'dropped');
      await there(library, '.import-form');
      return { library };
    },
  },
  {
    name: 'a file of articles that is torn',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.add-articles');
      await openAdding(library);
      await addFiles(library, [{ name: 'torn.onrecord', content: 'PK' }], 'dropped');
      await there(library, '.library-note[role=alert]');
      return { library };
    },
  },
  {
    name: 'a pasted text',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.add-articles');
      await openAdding(library);
      await library.press('Paste a text');
      await library.run(
        (text) => {
          const field = document.querySelector<HTMLTextAreaElement>('.pasted-text textarea')!;
          field.value = text;
          field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
        },
        PLAIN.replaceAll('Otto', 'Hugo'),
      );
      await library.press('Look what is in it');
      await there(library, '.article-fields');
      return { library };
    },
  },
  {
    name: 'a kept article whose title is put right',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Otto Brandt');
      await reader.press('Correct title');
      await there(reader, '.article-fields');
      return { reader };
    },
  },
  {
    name: 'selected words',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Emil Karst');
      await selectWords(reader, 'The town has asked');
      await there(reader, '.own-quote-bar');
      return { reader };
    },
  },
  {
    name: 'the choice of a speaker',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Hans Mohr');
      await selectWords(reader, 'The town has asked');
      await reader.press('Keep as quote');
      await reader.run(() => {
        const field = document.querySelector<HTMLInputElement>('.speaker-choice input')!;
        field.value = 'Mohr';
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
      });
      await there(reader, '.new-name');
      return { reader };
    },
  },
  {
    name: 'a quote of the reader’s own',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Jana Weil');
      await selectWords(reader, 'The town has asked');
      await reader.press('Keep as quote');
      await reader.press('Jana Weil Person');
      await there(reader, '.kept-by-you');
      await there(reader, '.change-note');
      return { reader };
    },
  },
  {
    name: 'a quote that is put right',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Ida Voss');
      await reader.run(() => document.querySelector<HTMLElement>('.quote.direct[id]')!.click());
      await reader.press('Correct…');
      await there(reader, '.correct-form');
      await reader.press('Choose another speaker');
      await there(reader, '.correct-form .offered');
      return { reader };
    },
  },
  {
    name: 'the page of a kept name, and what can be decided of it',
    open: async (stage) => {
      const { reader } = await openKept(stage, 'Berta Lang');
      await reader.run(() => document.querySelector<HTMLElement>('.mention')!.click());
      await there(reader, '.reader-card .card.ready');
      await reader.press('All on record of');
      const actor = await stage.driver.extensionTab('actor.html#');
      await there(actor, '.actor-editor');
      await actor.press('Correct this record');
      return { actor };
    },
  },
  {
    name: 'an address of an earlier session',
    open: async (stage) => ({
      reader: await openTab(stage, 'reader.html?kept=00000000-0000-4000-8000-000000000000', '[role=alert]'),
    }),
  },
  {
    name: 'the settings, with a site and one that is none',
    open: async (stage) => {
      const settings = await openTab(stage, 'settings.html', '.add-site');
      const add = async (host: string) => {
        await settings.run((value) => {
          const field = document.querySelector<HTMLInputElement>('.add-site input')!;
          field.value = value;
          field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
        }, host);
        await settings.run(() => document.querySelector<HTMLElement>('.add-site button')!.click());
      };
      await add('news.example');
      await there(settings, '.let-sites li');
      await add('no site');
      await there(settings, '.field-fault');
      return { settings };
    },
  },
  {
    name: 'what each source takes, and the question before all of one is forgotten',
    open: async (stage) => {
      const settings = await openTab(stage, 'settings.html', '.room');
      await settings.press('See what each source takes');
      await there(settings, '.room-table td');
      await settings.press('Forget all of');
      await there(settings, '[role=alertdialog]');
      return { settings };
    },
  },
  {
    name: 'the question before everything is deleted',
    open: async (stage) => {
      const settings = await openTab(stage, 'settings.html', '.add-site');
      await until('what takes the room, above the button', () =>
        settings.run(() => document.body.innerText.includes('The names that came with On Record take')),
      );
      await settings.press('Delete everything');
      await there(settings, '[role=alertdialog]');
      return { settings };
    },
  },
]);
