import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../cli/find-browser.ts';
import type { Seeded } from './seeded.ts';

/** Beside the data: a lock, and the database's own diary, which nothing reads. */
const NOT_DATA = new Set(['LOCK', 'LOG', 'LOG.old']);

/** Lists the files in which a browser, that does not run, has the library. */
export function databaseFiles(kind: BrowserKind, profile: string): string[] {
  const root =
    kind === 'chrome' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  const isOurs = (path: string) =>
    kind === 'chrome'
      ? path.includes('chrome-extension_') && !NOT_DATA.has(path.slice(path.search(/[^\\/]+$/)))
      : path.includes('moz-extension') && path.endsWith('.sqlite') && readFileSync(path).includes('sources');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0 && isOurs(path))
    .sort();
}

/** Says which bit of which file was turned round. */
export interface Flip {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
}

/** Turns one bit of the files round. Every other time any file may be hit, otherwise each as often as it is long. */
export function flipByte(files: readonly string[], random: Seeded): Flip {
  const sizes = files.map((file) => statSync(file).size);
  const anywhere = random.below(sizes.reduce((sum, size) => sum + size, 0));
  let before = 0;
  const bySize = sizes.findIndex((size) => {
    before += size;
    return anywhere < before;
  });
  const which = random.below(2) === 0 ? bySize : random.below(files.length);
  const [file, bit] = [files[which]!, random.below(8)];
  const bytes = readFileSync(file);
  const at = random.below(bytes.length);
  bytes[at]! ^= 1 << bit;
  writeFileSync(file, bytes);
  return { file, at, bit };
}
