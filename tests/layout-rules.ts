import {
  LONG_FILES,
  MOST_FILES,
  NAMED_AFTER_SUBJECT,
  NAMELESS_ROOMS,
  PACKAGE_ROOMS,
  SCRIPTS,
  TOP_LEVEL,
  WAYS,
  WORDS_IN_PATTERN,
} from './layout.ts';
import { codeFiles, exportedNames, reachable, relativeImports, specifiers, type Tree } from './tree.ts';

/** Gives one line per violation, each beginning with the path it is about. */
type Rule = (tree: Tree) => string[];

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
    filesWith(tree, /\bindexedDB\b/, (path) =>
      /^(lib\/browser\/(library-database|database|databases\/known-database)\.ts$|tests\/|bench\/)/.test(
        path,
      ),
    ),

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
