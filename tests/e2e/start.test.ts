import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder, ROOT } from '../../cli/build-extension.ts';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { until } from './until.ts';

/** Runs `npm start`'s program; on Linux without a display, so that no window opens. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'cli/start.ts'), ...args], { env: { ...rest, ...env } });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return { output: () => output, ended, interrupt: () => child.kill('SIGINT') };
}

test.each(BROWSER_KINDS)('without a display it takes a picture of a card in %s, and ends', async (kind) => {
  const picture = join(ROOT, `.tmp/demo-${kind}.png`);
  rmSync(picture, { force: true });
  const run = start(['--browser', kind]);
  expect(await run.ended, run.output()).toBe(0);
  expect(run.output()).toContain('no display');
  expect(run.output()).toContain(picture);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});

test.each(BROWSER_KINDS)('it opens the demo page in %s, and Ctrl-C ends it cleanly', async (kind) => {
  const run = start(['--browser', kind]);
  try {
    const address = await until('the demo page', () => /http:\/\/localhost:\d+\//.exec(run.output())?.[0]);
    expect(await (await fetch(address)).text()).toContain('Wang Yi told reporters');
  } finally {
    run.interrupt();
  }
  expect(await run.ended).toBe(0);
});

test('without a browser it says what to do and where the build lies', async () => {
  const run = start([], { CHROME_PATH: '/nowhere', FIREFOX_PATH: '/nowhere' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('CHROME_PATH');
  expect(run.output()).toContain(buildFolder('chrome'));
});

test('it installs no browser beside one that the environment names wrongly', async () => {
  const run = start(['--install'], { CHROME_PATH: '/nowhere', FIREFOX_PATH: '/nowhere' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('CHROME_PATH names “/nowhere”');
});

test('an unknown browser is refused with those there are', async () => {
  const run = start(['--browser', 'opera']);
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('--browser firefox');
});
