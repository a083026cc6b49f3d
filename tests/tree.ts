import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Maps a file's path from the repository's root, with `/`, to its text. */
export type Tree = ReadonlyMap<string, string>;

const ROOT = join(import.meta.dirname, '..');

/** Reads the project's files, those git would leave out aside: a file's path from the root -> its text, of pictures none. */
export function readTree(): Tree {
  const tree = new Map<string, string>();
  for (const path of listFiles()) {
    try {
      tree.set(path, /\.(png|ico)$/.test(path) ? '' : readFileSync(join(ROOT, path), 'utf8'));
    } catch {
      // Deleted in the working tree, not yet in git's index.
    }
  }
  return tree;
}

/** Lists files as git sees them; where there is no git, all but the folders that `.gitignore` names. */
function listFiles(): string[] {
  try {
    // A checkout may belong to somebody else, on a build server: reading its names does no harm.
    const args = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const list = execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    return list
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  } catch {
    const ignored = new Set(['.git', ...readFileSync(join(ROOT, '.gitignore'), 'utf8').split(/\/?\n/)]);
    return globSync('**/*', { cwd: ROOT, withFileTypes: true, exclude: ({ name }) => ignored.has(name) })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  }
}

const isCode = (path: string): boolean => /\.tsx?$/.test(path);

/** Lists the code of a tree, comments blanked. */
export function codeFiles(tree: Tree): (readonly [string, string])[] {
  return [...tree]
    .filter(([path]) => isCode(path))
    .map(([path, text]) => [path, withoutComments(text)] as const);
}

/** Blanks comments; a `//` inside a string that looks like an address is left alone. Good for searching, not for running. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** Finds what a file imports, re-exports, or imports late. */
export function specifiers(text: string): string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...calls].map((found) => found[1] ?? found[2]!);
}

/** Lists the files of the tree that a file imports. */
export function relativeImports(path: string, text: string): string[] {
  return specifiers(text)
    .filter((one) => one.startsWith('.') && isCode(one))
    .map((one) => new URL(one, `file:///${path}`).pathname.slice(1));
}

/** Follows imports from where they begin; maps each file that is reached to the first that imports it, or to itself. */
export function reachable(
  imports: ReadonlyMap<string, readonly string[]>,
  isStart: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const reached = new Map([...imports.keys()].filter(isStart).map((path) => [path, path]));
  for (const path of reached.keys())
    for (const target of imports.get(path) ?? []) if (!reached.has(target)) reached.set(target, path);
  return reached;
}

/** Lists the names that a file exports. */
export function exportedNames(text: string): string[] {
  const declarations = text.matchAll(
    /^export\s+(?:default\s+)?(?:declare\s+)?(?:async\s+)?(?:function\*?|const|let|class|interface|type)\s+(\w+)/gm,
  );
  return [...declarations].map((found) => found[1]!);
}
