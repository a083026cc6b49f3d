import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../cli/build-extension.ts';
import type { Site } from '../e2e/site.ts';

const HEADERS = { 'content-type': 'text/javascript', 'cross-origin-resource-policy': 'same-origin' };

/**
 * Adds the project's own modules to a site, each at its path from the root, their types taken out: browsers import them
 * as they stand. Costs a millisecond each.
 */
export function addModules(site: Site, patterns: readonly string[]): void {
  for (const path of globSync(patterns, { cwd: ROOT })) {
    const body = stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'));
    site.add(`/${path.replaceAll('\\', '/')}`, { body, headers: HEADERS });
  }
}

/** The packages that modules of the product import, as files that a browser imports. */
const PACKAGES: Readonly<Record<string, string>> = {
  idb: 'idb/build/index.js',
  valibot: 'valibot/dist/index.mjs',
  'fuse.js': 'fuse.js/dist/fuse.mjs',
  'minisearch/SearchableMap': 'minisearch/dist/es/SearchableMap.js',
};

/** Adds them to a site; gives the element by which a page finds them. */
export function addPackages(site: Site): string {
  const imports: Record<string, string> = {};
  for (const [name, file] of Object.entries(PACKAGES)) {
    imports[name] = `/packages/${name}.js`;
    site.add(imports[name], {
      body: readFileSync(join(ROOT, 'node_modules', file), 'utf8'),
      headers: HEADERS,
    });
  }
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}
