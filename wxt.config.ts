import { defineConfig, type UserManifest } from 'wxt';
import { bundledIndex } from './cli/build/bundled-index.ts';
import { cardFiles } from './cli/build/card-files.ts';
import { collectLicences } from './cli/build/licences.ts';
import { writePack } from './lib/packs/pack.ts';

/**
 * What the extension's own documents may load: their scripts, styles and pictures, and in the background the index. Pages of any
 * site frame the card, so nothing is said of `frame-ancestors`; the browser itself keeps them from framing any other document.
 */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'"],
].join('; ');

/** Without a key of its own in Chrome, which takes no more than four: the reader can give it one. */
const MARK_KEPT_NAMES = { description: 'Mark names of your library in this page' };

/** The reason for each permission is in docs/PERMISSIONS.md. */
const manifest: UserManifest = {
  name: 'On Record',
  description:
    'Highlights the people, states and organisations a page names, and shows what they are on record as saying.',
  permissions: ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: ['<all_urls>'],
  action: { default_title: 'On Record' },
  web_accessible_resources: [{ resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
  content_security_policy: { extension_pages: POLICY },
  // Settings are a page of their own in both browsers: in the frame that they offer for it, no list is long.
  options_ui: { page: 'settings.html', open_in_tab: true },
  // Alt+Shift+J, K, U and L: free in both browsers. Taken are, in Firefox, the menus' letters (E F H S T V), and, in Chrome,
  // A B C I N P T W X Z. On a Mac, Option+Shift types letters of some languages: Control there.
  commands: {
    'next-mention': {
      suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
      description: 'Go to the next highlighted name or quotation',
    },
    'open-card': {
      suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      description: 'Open the card at the current name or quotation',
    },
    'toggle-highlighting': {
      suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
      description: 'Turn highlighting on or off',
    },
    'keep-article': {
      suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
      description: 'Keep this article',
    },
    'mark-kept-names': MARK_KEPT_NAMES,
  },
};

const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Keeps WXT's context out of the content script. It announces itself to every page, in a message and a document event
 * with the extension's id, by which any site could tell that On Record is installed; and it takes 3 kB of the budget.
 */
const silentContentScript = {
  name: 'silent-content-script',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === CONTEXT ? `\0${CONTEXT}` : null),
  load: (id: string) => (id === `\0${CONTEXT}` ? 'export class ContentScriptContext {}' : null),
};

/** The scripts that run in pages: all but a few functions of theirs are called as soon as they are there. */
const IN_PAGES = /^(?:content-scripts\/content|names|quotations)\.js$/;

/**
 * Tells Chromium to compile a page's scripts whole instead of function by function, each read twice: 2 ms more when they
 * load, 5 ms less until the names are shown. Firefox takes the line for a comment.
 */
const compiledWhole = {
  name: 'compiled-whole',
  enforce: 'post' as const,
  generateBundle: {
    order: 'post' as const,
    handler(_options: unknown, bundle: Record<string, { code?: string }>) {
      for (const [name, file] of Object.entries(bundle))
        if (file.code !== undefined && IN_PAGES.test(name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

const EXAMPLE = /\bsentence:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\s*/g;

/** Leaves the examples of the rules' tables out of what ships. They are for whoever reads the tables; the tests run them. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/[\w/-]+\.ts$/.test(id) ? { code: code.replaceAll(EXAMPLE, ''), map: null } : null,
};

const licences = collectLicences();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Lets an experiment build beside a build that is being tested.
  outDir: process.env.ON_RECORD_OUT ?? '.output',
  vite: () => ({
    plugins: [silentContentScript, withoutExamples, compiledWhole, licences.plugin],
    // A worker is a bundle of its own, with plugins of its own.
    worker: { plugins: () => [licences.plugin] },
    // A getter that a script does not call goes: making one has no effect.
    build: { rolldownOptions: { treeshake: { manualPureFunctions: ['getter'] } } },
  }),
  manifest: ({ browser }) =>
    browser === 'firefox'
      ? {
          ...manifest,
          commands: {
            ...manifest.commands,
            'mark-kept-names': {
              ...MARK_KEPT_NAMES,
              suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' },
            },
          },
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: '140.0', // CSS highlights
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' }, // data_collection_permissions
          },
        }
      : { ...manifest, minimum_chrome_version: '130' }, // use_dynamic_url
  hooks: {
    // After the bundles: the licences are those of what went into them.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'index.json', contents: writePack(bundledIndex()) });
      files.push({ relativeDest: 'LICENSES.txt', contents: licences.text() });
    },
    'build:manifestGenerated': ({ config: { browser, command, outDir } }, made) => {
      if (browser !== 'firefox' || command !== 'build') return;
      // In a sandboxed page the card's document is of no origin, and Firefox then asks this of its files too. Nobody
      // can try for them: its addresses are random per installation.
      made.web_accessible_resources = [{ resources: cardFiles(outDir), matches: ['<all_urls>'] }];
    },
  },
});
