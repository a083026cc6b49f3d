import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

/** Holds the repository's root folder. */
export const ROOT = dirname(import.meta.dirname);

/** Says where the unpacked build for a browser lies. `ON_RECORD_OUT` moves all builds, as it does for wxt. */
export function buildFolder(kind: BrowserKind): string {
  return resolve(ROOT, process.env.ON_RECORD_OUT ?? '.output', `${kind}-mv3`);
}

/** Builds the extension for a browser and gives the folder to load. Throws with the build's own words when it fails. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const { code, output } = await runNode([
    resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'),
    'build',
    '-b',
    kind,
  ]);
  if (code !== 0) throw new Error(`the ${kind} build failed\n${output}`);
  return buildFolder(kind);
}

function runNode(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Under a test's own, components would carry the paths of this machine, and a third more bytes.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}
