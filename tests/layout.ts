/** The tree, as tables; `tests/layout-rules.ts` holds the files to them. */

/** Lists what may stand at the top. */
export const TOP_LEVEL = new Set([
  ...['entrypoints', 'components', 'lib', 'seeds', 'tests', 'bench', 'cli', 'public', 'docs', '.ci'],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wxt.config.ts',
    'vitest.config.ts',
    'biome.json',
  ],
  ...['knip.json', 'README.md', 'CHANGELOG.md', 'LICENSE', '.gitignore', '.gitattributes', '.editorconfig'],
]);

/** Lists names that tell nothing of what is inside. */
export const NAMELESS_ROOMS = new Set('utils util helpers types services common misc shared core'.split(' '));

/**
 * What each room may import besides itself: the one way the data flows. A file is of the room with the longest prefix
 * of its path. What follows `*` may import everything of the product.
 */
export const WAYS: Readonly<Record<string, readonly string[]>> = {
  'lib/model.ts': [],
  'lib/text/': ['lib/model.ts'],
  'lib/english/': ['lib/model.ts', 'lib/text/', 'lib/english/names/'],
  'lib/english/names/': [],
  'lib/english/people/': [],
  'lib/names/': ['lib/model.ts', 'lib/text/'],
  'lib/mentions/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/'],
  'lib/quotes/': ['lib/model.ts', 'lib/text/', 'lib/english/'],
  'lib/quotes/sentences/': ['lib/model.ts', 'lib/text/', 'lib/english/'],
  'lib/quotes/contents/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/quotes/sentences/'],
  'lib/quotes/reports/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/quotes/sentences/'],
    'lib/quotes/contents/',
  ],
  'lib/quotes/grades/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/quotes/sentences/', 'lib/quotes/reports/'],
  ],
  'lib/speakers/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/quotes/'],
  'lib/article/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/quotes/'],
    'lib/speakers/',
  ],
  'lib/article/discovery/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/quotes/'],
  'lib/article/roles/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/speakers/'],
  'lib/identity/': [
    ...['lib/model.ts', 'lib/english/', 'lib/english/names/', 'lib/english/people/', 'lib/speakers/'],
  ],
  'lib/checks/words/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/identity/names/'],
  'lib/checks/known/': ['lib/text/', 'lib/identity/names/', 'lib/checks/words/'],
  'lib/checks/compare/': [...['lib/model.ts', 'lib/english/', 'lib/identity/names/', 'lib/checks/words/']],
  'lib/checks/decide/': ['lib/checks/words/', 'lib/checks/compare/'],
  'lib/checks/origins/': ['lib/text/', 'lib/english/', 'lib/identity/disjoint-sets.ts', 'lib/checks/words/'],
  'lib/checks/': ['lib/model.ts', 'lib/text/'],
  'lib/search/': [],
  'lib/holdings/passages/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/'],
  'lib/holdings/roles/': ['lib/text/', 'lib/model.ts', 'lib/english/', 'lib/holdings/role-view.ts'],
  'lib/holdings/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/search/', 'lib/checks/', 'lib/holdings/passages/'],
    ...['lib/holdings/roles/', 'lib/holdings/subjects/'],
  ],
  'lib/holdings/subjects/': [
    ...[
      'lib/model.ts',
      'lib/text/',
      'lib/english/',
      'lib/names/',
      'lib/mentions/',
      'lib/checks/words/',
      'lib/holdings/',
    ],
  ],
  'lib/cite/': ['lib/model.ts', 'lib/text/', 'lib/holdings/'],
  'lib/problems/': [],
  'lib/shapes/': ['lib/model.ts', 'lib/problems/'],
  'lib/packs/': [
    ...['lib/model.ts', 'lib/problems/', 'lib/shapes/', 'lib/text/', 'lib/english/', 'lib/names/'],
    'lib/article/',
  ],
  'lib/packs/backup/': [
    ...['lib/model.ts', 'lib/text/', 'lib/problems/', 'lib/shapes/', 'lib/library/article-record.ts'],
    ...[
      'lib/library/kept-id.ts',
      'lib/library/derive/own-quotes.ts',
      'lib/library/derive/quote-correction.ts',
      'lib/library/store/stored-decision.ts',
      'lib/library/store/stored-edit.ts',
      'lib/library/decide/actor-edit-schema.ts',
    ],
  ],
  'lib/extract/source/': ['lib/text/', 'lib/english/'],
  'lib/extract/facts/': ['lib/text/', 'lib/english/', 'lib/extract/source/', 'lib/extract/extracted.ts'],
  'lib/extract/body/': ['lib/text/', 'lib/english/', 'lib/extract/'],
  'lib/extract/': ['lib/text/', 'lib/english/', 'lib/problems/', 'lib/article/'],
  'lib/reader/': ['lib/model.ts', 'lib/text/', 'lib/problems/', 'lib/shapes/', 'lib/cite/'],
  'lib/views/': [
    ...['lib/model.ts', 'lib/article/', 'lib/checks/', 'lib/cite/', 'lib/holdings/', 'lib/reader/'],
    'lib/library/sureness/',
  ],
  'lib/drafts/': [
    ...['lib/model.ts', 'lib/text/', 'lib/article/', 'lib/extract/is-wrapped.ts', 'lib/holdings/'],
    'lib/views/',
  ],
  'lib/timeline/': ['lib/model.ts', 'lib/search/', 'lib/holdings/', 'lib/views/'],
  'lib/library/derive/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/article/', 'lib/identity/'],
    ...['lib/holdings/', 'lib/extract/', 'lib/library/article-record.ts'],
  ],
  'lib/library/store/': [
    ...['lib/model.ts', 'lib/text/', 'lib/names/', 'lib/article/', 'lib/identity/', 'lib/search/'],
    ...['lib/holdings/', 'lib/problems/', 'lib/extract/', 'lib/library/derive/'],
    ...['article-record', 'change', 'kept-article', 'library-names', 'namesakes'].map(
      (file) => `lib/library/${file}.ts`,
    ),
  ],
  'lib/library/decide/': [
    ...['lib/model.ts', 'lib/text/', 'lib/article/', 'lib/identity/', 'lib/search/', 'lib/holdings/'],
    ...['lib/problems/', 'lib/shapes/'],
    ...['lib/library/derive/', 'lib/library/store/', 'lib/text/'],
    ...['change', 'chosen-speaker', 'namesakes', 'exchange/list-imports'].map(
      (file) => `lib/library/${file}.ts`,
    ),
  ],
  'lib/library/exchange/': [
    ...['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/packs/backup/', 'lib/library/derive/'],
    ...['lib/library/store/', 'lib/library/change.ts'],
  ],
  'lib/library/known/': [
    ...['lib/model.ts', 'lib/checks/', 'lib/holdings/', 'lib/library/derive/', 'lib/library/store/'],
    'lib/library/search/index/touched.ts',
  ],
  'lib/library/sizes/': [
    ...['lib/model.ts', 'lib/library/change.ts', 'lib/library/derive/', 'lib/library/store/'],
  ],
  'lib/library/sureness/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/holdings/'],
  ],
  'lib/library/search/words/': ['lib/search/'],
  'lib/library/search/index/': [
    ...['lib/model.ts', 'lib/text/', 'lib/search/', 'lib/holdings/', 'lib/problems/', 'lib/library/derive/'],
    ...['lib/library/store/', 'lib/library/search/words/'],
    ...['lib/library/search/library-query.ts', 'lib/library/search/library-index-client.ts'],
  ],
  'lib/library/search/lists/': [
    ...['lib/search/', 'lib/library/search/words/', 'lib/library/search/index/'],
    ...['lib/library/search/library-query.ts', 'lib/library/search/library-index-client.ts'],
  ],
  'lib/library/search/': [
    ...['lib/model.ts', 'lib/text/', 'lib/search/', 'lib/holdings/', 'lib/problems/', 'lib/library/derive/'],
    ...['lib/library/store/', 'lib/library/kept-article.ts'],
  ],
  'lib/library/': [
    ...[
      'lib/model.ts',
      'lib/text/',
      'lib/names/',
      'lib/holdings/',
      'lib/problems/',
      'lib/shapes/',
      'lib/extract/',
    ],
    ...['lib/library/derive/', 'lib/library/store/', 'lib/library/decide/'],
  ],
  'lib/extract/pdf/': ['lib/problems/'],
  'lib/wire/': [
    ...['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/shapes/', 'lib/reader/', 'lib/views/'],
    ...['lib/drafts/', 'lib/extract/', 'lib/library/', 'lib/cite/'],
  ],
  'lib/answering/places/': ['lib/model.ts', 'lib/holdings/', 'lib/wire/', 'lib/answering/guard/'],
  'lib/answering/comparing/': [
    ...['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/shapes/', 'lib/reader/', 'lib/views/'],
    ...['lib/wire/', 'lib/answering/'],
  ],
  'lib/answering/guard/': ['lib/model.ts', 'lib/text/', 'lib/holdings/', 'lib/problems/', 'lib/wire/'],
  'lib/answering/keeping/': [
    ...['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/extract/', 'lib/library/', 'lib/wire/'],
    'lib/answering/guard/',
  ],
  'lib/answering/': [
    ...['lib/model.ts', 'lib/text/', 'lib/names/', 'lib/holdings/', 'lib/problems/', 'lib/shapes/'],
    ...['lib/reader/', 'lib/views/', 'lib/wire/', 'lib/article/', 'lib/extract/', 'lib/library/'],
  ],
  'lib/answering/let/': [
    ...['lib/model.ts', 'lib/text/', 'lib/names/', 'lib/holdings/', 'lib/problems/', 'lib/shapes/'],
    ...['lib/reader/', 'lib/views/', 'lib/wire/', 'lib/library/', 'lib/answering/'],
  ],
  'lib/page/dom/': ['lib/model.ts', 'lib/text/'],
  'lib/page/follow/': [
    'lib/model.ts',
    'lib/text/',
    'lib/names/',
    'lib/problems/',
    'lib/wire/',
    'lib/page/dom/',
  ],
  'lib/page/read/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/page/dom/'],
    'lib/page/follow/',
  ],
  'lib/page/paint/': ['lib/model.ts', 'lib/page/dom/', 'lib/page/follow/', 'lib/page/read/'],
  'lib/page/point/': ['lib/model.ts', 'lib/wire/', 'lib/page/dom/', 'lib/page/follow/'],
  'lib/page/card/': ['lib/model.ts', 'lib/views/', 'lib/wire/', 'lib/page/dom/', 'lib/page/follow/'],
  'lib/page/quotations/': [
    ...['lib/model.ts', 'lib/text/', 'lib/wire/', 'lib/page/dom/', 'lib/page/follow/', 'lib/page/read/'],
    'lib/page/paint/',
  ],
  'lib/page/kept/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/wire/', 'lib/page/'],
  ],
  'lib/browser/': ['lib/model.ts', 'lib/wire/', 'lib/reader/', 'lib/problems/', 'lib/library/'],
  'components/': [
    ...['lib/model.ts', 'lib/search/', 'lib/holdings/', 'lib/problems/', 'lib/reader/', 'lib/views/'],
    ...['lib/timeline/', 'lib/cite/', 'lib/packs/backup/', 'lib/wire/', 'lib/extract/', 'lib/library/'],
    ...['lib/checks/', 'lib/text/own-day.ts'],
    ...['lib/text/paragraphs.ts', 'lib/text/spaced.ts', 'lib/drafts/'],
  ],
  'entrypoints/': ['lib/', 'components/'],
  'cli/': ['lib/', 'components/'],
  'wxt.config.ts': ['lib/', 'cli/'],
  'vitest.config.ts': [],
  'bench/': ['lib/', 'components/', 'cli/', 'entrypoints/', 'tests/', 'wxt.config.ts'],
  'tests/': ['lib/', 'components/', 'cli/', 'entrypoints/', 'wxt.config.ts'],
};

/**
 * What the bundle of each script in a page may hold besides the script itself: a room belongs to one script there, apart
 * from the few that any may use. Types weigh nothing, and are not asked about.
 */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/content/': [
    ...['lib/browser/page-messaging.ts', 'lib/browser/script-world.ts', 'lib/wire/messages.ts'],
    ...['lib/text/', 'lib/names/', 'lib/page/dom/'],
    'lib/page/follow/',
  ],
  'entrypoints/names/': [
    ...['lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/page/dom/'],
    ...[
      'lib/browser/script-world.ts',
      'lib/page/follow/names-script.ts',
      'lib/page/read/',
      'lib/page/paint/',
    ],
  ],
  'entrypoints/card-frame/': [
    ...['lib/browser/any-shadow-root.ts', 'lib/browser/page-messaging.ts', 'lib/browser/script-world.ts'],
    ...['lib/page/dom/', 'lib/page/follow/card-script.ts', 'lib/wire/let-limits.ts'],
    'lib/page/dom/',
    ...['lib/page/follow/card-script.ts', 'lib/page/follow/quotations-script.ts'],
    ...['lib/page/follow/arrival.ts', 'lib/page/point/', 'lib/page/card/', 'components/words/card-labels.ts'],
  ],
  // What puts blocks together and covers them is that of names: the two scripts share no module at run time, and each has its own.
  'entrypoints/quotations/': [
    ...['lib/browser/page-messaging.ts', 'lib/browser/script-world.ts', 'lib/text/', 'lib/page/dom/'],
    ...['lib/page/follow/quotations-script.ts', 'lib/page/read/'],
    ...['lib/page/paint/', 'lib/page/quotations/', 'lib/wire/quotation-limits.ts'],
  ],
  'entrypoints/extract/': ['lib/text/', 'lib/english/', 'lib/extract/'],
  'entrypoints/extract-whole/': ['lib/text/', 'lib/english/', 'lib/extract/'],
  // It comes only where the reader lets kept names be shown, and stands on its own beside the others.
  'entrypoints/kept/': [
    ...['lib/browser/any-shadow-root.ts', 'lib/browser/page-messaging.ts', 'lib/browser/script-world.ts'],
    ...['lib/text/', 'lib/english/', 'lib/names/', 'lib/mentions/', 'lib/page/', 'lib/wire/let-limits.ts'],
    ...['lib/wire/quotation-limits.ts', 'components/words/card-labels.ts'],
  ],
  'entrypoints/page-text/': ['lib/page/dom/', 'lib/page/kept/visible-text.ts', 'lib/wire/let-limits.ts'],
};

/** The rooms that alone import an outside package or what is below it. */
export const PACKAGE_ROOMS: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^lib\/browser\//,
  'fuse.js': /^lib\/search\//,
  valibot: /^(lib\/(shapes|packs|reader|library|wire)|tests\/(shapes|packs\/backup))\//,
  diff: /^components\/known\//,
  fflate: /^(lib\/packs\/backup\/|tests\/)/,
  idb: /^lib\/browser\/(library-database|index-entries|library-versions|opened-once|databases\/[a-z-]+)\.ts$/,
  minisearch: /^lib\/library\/search\/words\//,
  '@mozilla/readability': /^lib\/extract\/body\/read-body\.ts$/,
  linkedom: /^(cli\/parse-page\.ts$|tests\/(components|extract)\/)/,
  parse5: /^cli\/parse-page\.ts$/,
  'pdfjs-dist': /^(entrypoints\/library\/|cli\/pack\/)/,
  preact: /^(components|entrypoints)\/|^tests\/(components|e2e\/pages)\//,
  'puppeteer-core': /^(cli\/launch-browser\.ts$|cli\/demo\/take-picture\.ts$|tests\/|bench\/)/,
  wxt: /^(entrypoints\/|wxt\.config\.ts$|tests\/)/,
  vitest: /^(tests\/|vitest\.config\.ts$)/,
};

/** Four or more words to choose from inside a regular expression: they belong to a list of `lib/english`. */
export const WORDS_IN_PATTERN =
  /(?<!\w)[A-Za-z](?:[\w'?.\\]|\[\w+\])*(?:\|[A-Za-z](?:[\w'?.\\]|\[\w+\])*){3,}/;

/** A folder with more is no room that can be taken in at a glance. */
export const MOST_FILES = 20;

/** Files over 300 lines, each with its reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'tests/layout.ts': 'tables, a row or two for each room',
  'lib/quotes/reports/reports.ts': 'one composition over a sentence; the room becomes tables of named rules',
};

/** Files named after a vocabulary or an API that they hold, rather than after one export. */
export const NAMED_AFTER_SUBJECT: readonly RegExp[] = [
  /^lib\/(model|wire\/(messages|requests|let-limits|quotation-limits)|reader\/settings)\.ts$/, // the words, the wire, the choices
  /^lib\/browser\//, // one API of the browser each
  /^lib\/page\/dom\/dom\.ts$/, // the DOM's own getters, out of a page's reach
  /^lib\/text\/characters\.ts$/, // classes of characters
  /^lib\/english\/word-classes\.ts$/, // the classes and what is of which
  /^lib\/speakers\/discourse\.ts$/, // what the discourse is, and each way it moves on
  /^(entrypoints|tests|bench)\/|\.config\.ts$/, // named by the tools that load them
];
