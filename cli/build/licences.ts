import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build-extension.ts';

/** Lists the licences that may ship, by their names in SPDX: none of them asks anything of what it is bundled with. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'],
  // Asks that changes to its own files be shown. None was changed, and the notice says where they are.
  'MPL-2.0',
]);

/** Modules that a build tool makes, and the package whose code they hold. */
const VIRTUAL: readonly (readonly [prefix: string, name: string])[] = [
  ['vite/', 'vite'],
  ['rolldown/', 'rolldown'],
  ['virtual:wxt-', 'wxt'],
];

const BUNDLED_IN_IT = /^#+ Licenses of bundled dependencies$/m;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

interface Chunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength?: number }>>;
}

/** Finds the folder of the package that a module is of; null for our own, and for modules without code of anybody's. */
export function packageFolder(module: string): string | null {
  const [, virtual] = /^\0(.*)$/s.exec(module) ?? [];
  const id = virtual ?? module;
  const made = VIRTUAL.find(([prefix]) => id.startsWith(prefix));
  if (made !== undefined) return join(ROOT, 'node_modules', made[1]);
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [];
  return folder ?? null;
}

/** Writes the notice of one package. Throws where its licence is not among those that may ship. */
export function noticeOf(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  if (typeof license !== 'string' || !ALLOWED.has(license))
    throw new Error(`${name} ${version} has the licence ${JSON.stringify(license)}, which may not ship`);
  const url = typeof repository === 'string' ? repository : repository?.url;
  const source = url?.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
  const holder = typeof author === 'string' ? author : author?.name;
  return [
    `${name} ${version} (${license})${source === undefined ? '' : `\n${source}`}`,
    licenceIn(folder) ?? plainLicence(license, holder ?? `the authors of ${name}`),
  ].join('\n\n');
}

/** Reads the licence that a package came with, and the notice beside it; null where it came with none. */
function licenceIn(folder: string): string | null {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(file))
    .sort();
  if (files.length === 0) return null;
  // Vite's file goes on with those of its own tools, which ship nothing.
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').split(BUNDLED_IN_IT)[0] ?? '');
  return texts.map((text) => text.trim()).join('\n\n');
}

/** Gives the words of the MIT licence, which our own has too. */
function plainLicence(license: string, holder: string): string {
  if (license !== 'MIT') throw new Error(`a package of ${holder} has no file with its licence`);
  return readFileSync(join(ROOT, 'LICENSE'), 'utf8')
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
    .trim();
}

/** Collects, while bundles are made, whose code goes into them. */
export function collectLicences(): {
  /** Notes the packages of each bundle. */
  readonly plugin: {
    readonly name: string;
    generateBundle(options: unknown, bundle: Readonly<Record<string, unknown>>): void;
  };
  /** Writes our licence and the notice of every package noted so far. */
  readonly text: () => string;
} {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'licences',
      generateBundle(_options, bundle) {
        for (const { modules = {} } of Object.values(bundle) as Chunk[])
          for (const [module, { renderedLength }] of Object.entries(modules)) {
            const folder = renderedLength === 0 ? null : packageFolder(module);
            if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
          }
      },
    },
    text: () =>
      `${[
        'On Record',
        readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim(),
        'On Record contains code of these packages.',
        ...[...folders].sort().map(noticeOf),
      ].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
  };
}
