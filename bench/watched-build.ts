import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../cli/build-extension.ts';
import type { BrowserKind } from '../cli/find-browser.ts';

/** Rows that are in the plain page's own document, so that it needs no script to show some. */
const FIRST_ROWS = 30;

/**
 * Builds the extension and gives a copy of it whose library page runs the script that watches it before its own. Beside it stands a page with a
 * plain list in the same style, the floor. The folder is to be removed.
 */
export async function watchedBuild(kind: BrowserKind): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-watched-'));
  cpSync(await buildExtension(kind), folder, { recursive: true });
  for (const name of ['library-page-in-page', 'plain-list-in-page']) {
    const script = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8');
    writeFileSync(join(folder, `${name}.js`), stripTypeScriptTypes(script));
  }
  const watching = '<script type="module" src="/library-page-in-page.js"></script>';
  const page = readFileSync(join(folder, 'library.html'), 'utf8');
  writeFileSync(join(folder, 'library.html'), page.replace('<script', `${watching}<script`));
  const styles = page.match(/<link rel="stylesheet"[^>]*>/g)?.join('') ?? '';
  writeFileSync(join(folder, 'plain-list.html'), plainPage(`${styles}${watching}`));
  return folder;
}

function plainPage(head: string): string {
  const row =
    '<li class="row" style="position: static"><button class="row-open"><span class="row-line">It is what somebody said about what somebody else had said before.</span><span class="row-line">Ann Brandt, mayor of Zenda · reported · 3 May 2024</span></button></li>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>${head}
<input type="search"><ul class="row-list plain-rows" style="--row: 6rem">${row.repeat(FIRST_ROWS)}</ul>
<script type="module" src="/plain-list-in-page.js"></script>`;
}
