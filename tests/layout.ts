import { codeFiles, exportedNames, reachable, relativeImports, specifiers, type Tree } from './tree.ts';

/** Gives one line per violation, each beginning with the path it is about. */
type Rule = (tree: Tree) => string[];

const TOP_LEVEL = new Set([
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

const NAMELESS_ROOMS = new Set('utils util helpers types services common misc shared core'.split(' '));

/**
 * What each room may import besides itself: the one way the data flows. A file is of the room with the longest prefix
 * of its path. What follows `*` may import everything of the product.
 */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'lib/model.ts': [],
  'lib/text/': ['lib/model.ts'],
  'lib/english/': ['lib/model.ts', 'lib/text/', 'lib/english/names/'],
  'lib/english/names/': [],
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
  'lib/search/': [],
  'lib/holdings/passages/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/'],
  'lib/holdings/': ['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/search/', 'lib/holdings/passages/'],
  'lib/problems/': [],
  'lib/shapes/': ['lib/model.ts', 'lib/problems/'],
  'lib/packs/': [
    ...['lib/model.ts', 'lib/problems/', 'lib/shapes/', 'lib/text/', 'lib/english/', 'lib/names/'],
    'lib/article/',
  ],
  'lib/extract/source/': ['lib/text/', 'lib/english/'],
  'lib/extract/facts/': ['lib/text/', 'lib/english/', 'lib/extract/source/', 'lib/extract/extracted.ts'],
  'lib/extract/body/': ['lib/text/', 'lib/english/', 'lib/extract/'],
  'lib/extract/': ['lib/text/', 'lib/english/', 'lib/problems/', 'lib/article/'],
  'lib/reader/': ['lib/model.ts', 'lib/problems/', 'lib/shapes/'],
  'lib/views/': ['lib/model.ts', 'lib/holdings/', 'lib/reader/'],
  'lib/library/': [
    ...['lib/model.ts', 'lib/text/', 'lib/english/', 'lib/names/', 'lib/article/', 'lib/search/'],
    ...['lib/holdings/', 'lib/problems/', 'lib/shapes/', 'lib/extract/', 'lib/identity/'],
  ],
  'lib/wire/': [
    ...['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/shapes/', 'lib/reader/', 'lib/views/'],
    'lib/library/',
  ],
  'lib/answering/guard/': ['lib/model.ts', 'lib/holdings/', 'lib/problems/', 'lib/wire/'],
  'lib/answering/': [
    ...['lib/model.ts', 'lib/text/', 'lib/names/', 'lib/holdings/', 'lib/problems/', 'lib/shapes/'],
    ...['lib/reader/', 'lib/views/', 'lib/wire/', 'lib/extract/', 'lib/library/'],
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
  'lib/browser/': ['lib/model.ts', 'lib/wire/', 'lib/reader/'],
  'components/': [
    ...['lib/model.ts', 'lib/search/', 'lib/holdings/', 'lib/problems/', 'lib/reader/', 'lib/views/'],
    ...['lib/wire/', 'lib/extract/', 'lib/library/'],
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
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
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
    'lib/page/dom/',
    'lib/page/follow/card-script.ts',
    ...['lib/page/follow/arrival.ts', 'lib/page/point/', 'lib/page/card/', 'components/words/card-labels.ts'],
  ],
  'entrypoints/extract/': ['lib/text/', 'lib/english/', 'lib/extract/'],
};

/** The rooms that alone import an outside package or what is below it. */
const PACKAGE_ROOMS: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^lib\/browser\//,
  'fuse.js': /^lib\/search\//,
  valibot: /^(lib\/(shapes|packs|reader|library|wire)|tests\/shapes)\//,
  idb: /^lib\/browser\/database\.ts$/,
  '@mozilla/readability': /^lib\/extract\/body\/read-body\.ts$/,
  linkedom: /^(cli\/parse-page\.ts$|tests\/extract\/)/,
  parse5: /^cli\/parse-page\.ts$/,
  preact: /^(components|entrypoints)\/|^tests\/(components|e2e\/pages)\//,
  'puppeteer-core': /^(cli\/launch-browser\.ts$|cli\/demo\/take-picture\.ts$|tests\/|bench\/)/,
  wxt: /^(entrypoints\/|wxt\.config\.ts$|tests\/)/,
  vitest: /^(tests\/|vitest\.config\.ts$)/,
};

/** Four or more words to choose from inside a regular expression: they belong to a list of `lib/english`. */
const WORDS_IN_PATTERN = /(?<!\w)[A-Za-z](?:[\w'?.\\]|\[\w+\])*(?:\|[A-Za-z](?:[\w'?.\\]|\[\w+\])*){3,}/;

/** A folder with more is no room that can be taken in at a glance. */
const MOST_FILES = 20;

/** Files over 300 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'lib/quotes/reports/reports.ts': 'one composition over a sentence; the room becomes tables of named rules',
};

/** Files named after a vocabulary or an API that they hold, rather than after one export. */
const NAMED_AFTER_SUBJECT: readonly RegExp[] = [
  /^lib\/(model|wire\/(messages|requests)|reader\/settings)\.ts$/, // the words, the wire, the choices
  /^lib\/browser\//, // one API of the browser each
  /^lib\/page\/dom\/dom\.ts$/, // the DOM's own getters, out of a page's reach
  /^lib\/text\/characters\.ts$/, // classes of characters
  /^lib\/english\/word-classes\.ts$/, // the classes and what is of which
  /^lib\/speakers\/discourse\.ts$/, // what the discourse is, and each way it moves on
  /^(entrypoints|tests|bench)\/|\.config\.ts$/, // named by the tools that load them
];

/** Lists what the layout asks of the tree; `tests/layout.test.ts` shows each of them failing too. */
export const LAYOUT_RULES = {
  'the top level is fixed': (tree) =>
    [...tree.keys()]
      .filter((path) => !TOP_LEVEL.has(path.split('/')[0]!))
      .map((path) => `${path}: not in the layout`),

  'no room is named after nothing': (tree) =>
    [...tree.keys()].filter((path) =>
      path.split('/').some((part) => NAMELESS_ROOMS.has(part.replace(/\.\w+$/, '').toLowerCase())),
    ),

  'imports run one way': (tree) =>
    codeFiles(tree).flatMap(([path, text]) => {
      const room = roomOf(path);
      if (room === null) return [`${path}: stands in no room of the layout`];
      const allowed = [room, ...WAYS[room]!];
      return relativeImports(path, text)
        .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${path}: imports ${target}`);
    }),

  'no script in a page reaches beyond its rooms': (tree) => {
    const imports = new Map(
      codeFiles(tree).map(([path, text]) => [path, relativeImports(path, withoutTypeImports(text))]),
    );
    return Object.entries(SCRIPTS).flatMap(([script, rooms]) => {
      const held = reachable(imports, (path) => path.startsWith(script));
      return [...held].flatMap(([path, from]) =>
        [script, ...rooms].some((room) => path.startsWith(room))
          ? []
          : [`${from}: brings ${path} into ${script}`],
      );
    });
  },

  'each outside package has one room': (tree) =>
    codeFiles(tree).flatMap(([path, text]) =>
      specifiers(text)
        .filter((one) =>
          Object.entries(PACKAGE_ROOMS).some(([name, room]) => isOf(one, name) && !room.test(path)),
        )
        .map((one) => `${path}: imports ${one}`),
    ),

  'the database has one room': (tree) =>
    filesWith(tree, /\bindexedDB\b/, (path) => /^(lib\/browser\/database\.ts$|tests\/|bench\/)/.test(path)),

  'no text becomes markup': (tree) =>
    filesWith(
      tree,
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function|eval\()/,
      (path) => path.startsWith('tests/'),
    ),

  'words are data': (tree) =>
    filesWith(tree, WORDS_IN_PATTERN, (path) => !/^lib\/(text|names|mentions)\//.test(path)),

  'long files have a reason': (tree) =>
    codeFiles(tree).flatMap(([path, text]) => {
      const lines = text.split('\n').length - 1;
      return lines > 300 && !(path in LONG_FILES) ? [`${path}: ${lines} lines`] : [];
    }),

  'a file is named after its main export': (tree) =>
    codeFiles(tree).flatMap(([path, text]) => {
      const names = exportedNames(text);
      if (names.length === 0 || NAMED_AFTER_SUBJECT.some((one) => one.test(path))) return [];
      const name = path.replace(/^.*\//, '').replace(/\.tsx?$/, '');
      // `marks.ts` may export `markedSpans`, `card-placement.ts` `placeCard`: a word of it, inflected or turned round.
      const stems = name
        .split(/-|(?<=[a-z])(?=[A-Z])/)
        .map((word) => word.toLowerCase().replace(/(?<=...)(s|ment)$/, ''));
      const isNamed = names.some((one) => stems.some((stem) => one.toLowerCase().includes(stem)));
      return isNamed ? [] : [`${path}: exports ${names.join(', ')}`];
    }),

  'no folder holds too much to see': (tree) => {
    const files = [...tree.keys()].filter((path) => /^(lib|components|entrypoints|cli)\//.test(path));
    const counts = Map.groupBy(files, (path) => path.replace(/[^/]*$/, ''));
    return [...counts].flatMap(([folder, inside]) =>
      inside.length > MOST_FILES ? [`${folder}: ${inside.length} files`] : [],
    );
  },

  'the design lists the rooms': (tree) => {
    const design = tree.get('docs/DESIGN.md');
    if (design === undefined) return [];
    const listed = new Set(
      [...design.slice(design.indexOf('## The tree')).matchAll(/^([a-z/]+\/) {2,}\S/gm)].map(
        ([, path]) => path!,
      ),
    );
    const rooms = new Set(Object.keys(WAYS).filter((room) => room.endsWith('/')));
    const missing = [...rooms].filter((room) => !listed.has(room));
    const gone = [...listed].filter((room) => ![...tree.keys()].some((path) => path.startsWith(room)));
    return [
      ...missing.map((room) => `docs/DESIGN.md: does not list ${room}`),
      ...gone.map((room) => `docs/DESIGN.md: lists ${room}, which is not there`),
    ];
  },

  'no test is left out': (tree) =>
    filesWith(tree, /\b(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b/),

  'no machine is named': (tree) =>
    [...tree]
      .filter(([, text]) => /(^|[\s"'`(=:])\/(work|home|root|Users)\/[\w.]/m.test(text))
      .map(([path]) => `${path}: names a path of one machine`),
} satisfies Record<string, Rule>;

/** Blanks imports and exports of types alone: bundlers leave them out. */
function withoutTypeImports(text: string): string {
  return text.replaceAll(/^\s*(?:import|export)\s+type\b[^;]*;/gm, '');
}

function filesWith(
  tree: Tree,
  pattern: RegExp,
  isAllowed: (path: string) => boolean = () => false,
): string[] {
  return codeFiles(tree).flatMap(([path, text]) => {
    const found = isAllowed(path) ? null : pattern.exec(text);
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

function roomOf(path: string): string | null {
  const rooms = Object.keys(WAYS).filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}
