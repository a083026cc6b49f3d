import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectLicences, noticeOf, packageFolder } from '../../cli/build/licences.ts';
import { ROOT } from '../../cli/build-extension.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'on-record-licences-')), 'node_modules', 'thing');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }));

function lay(license: unknown, files: Readonly<Record<string, string>>): void {
  const about = {
    name: 'thing',
    version: '1.2.3',
    license,
    author: 'Ann Lee',
    repository: 'git+https://a.example/thing.git',
  };
  for (const [name, text] of Object.entries({ ...files, 'package.json': JSON.stringify(about) }))
    writeFileSync(join(folder, name), text);
}

test.each(['GPL-3.0', 'AGPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', undefined, { type: 'MIT' }])(
  'a package with the licence %j does not ship',
  (license) => {
    lay(license, { LICENSE: 'Do as you like.' });
    expect(() => noticeOf(folder)).toThrow('thing 1.2.3 has the licence');
  },
);

test.each([
  ['its own words', 'ISC', { LICENSE: 'Do as you like.\n' }, 'Do as you like.'],
  ['its notice too', 'Apache-2.0', { 'LICENSE.txt': 'Do.', NOTICE: 'Ann made it.' }, 'Do.\n\nAnn made it.'],
  [
    'nothing of its tools',
    'MIT',
    { 'LICENSE.md': 'Do.\n\n## Licenses of bundled dependencies\nMore.' },
    'Do.',
  ],
])('a notice names the package, where it is from, and has %s', (_, license, files, words) => {
  lay(license, files);
  expect(noticeOf(folder)).toBe(`thing 1.2.3 (${license})\nhttps://a.example/thing\n\n${words}`);
});

test('a package without a file has the words of its licence, and its author', () => {
  lay('MIT', {});
  expect(noticeOf(folder)).toMatch(/Copyright \(c\) Ann Lee\n\nPermission is hereby granted/);
  lay('ISC', {});
  expect(() => noticeOf(folder)).toThrow('no file with its licence');
});

test.each([
  [`${ROOT}/node_modules/preact/dist/preact.mjs`, 'preact'],
  [`${ROOT}/node_modules/@wxt-dev/browser/src/index.mjs`, '@wxt-dev/browser'],
  ['\0vite/modulepreload-polyfill.js', 'vite'],
  [`\0${ROOT}/node_modules/preact/hooks.mjs?commonjs`, 'preact'],
  [`${ROOT}/lib/model.ts`, null],
  ['\0silent', null],
])('the module %j is of %j', (module, name) => {
  expect(packageFolder(module)).toBe(name && join(ROOT, 'node_modules', name));
});

test('a package is noted where code of it is in a bundle, and once', () => {
  const { plugin, text } = collectLicences();
  const modules = { [`${folder}/a.js`]: { renderedLength: 7 }, [`${folder}/b.js`]: { renderedLength: 9 } };
  lay('ISC', { LICENSE: 'Do as you like.' });
  plugin.generateBundle(
    {},
    { 'a.js': { modules: { [`${folder}/a.js`]: { renderedLength: 0 } } }, 'a.css': {} },
  );
  expect(text()).not.toContain('thing 1.2.3');
  plugin.generateBundle({}, { 'a.js': { modules } });
  expect(text().split('thing 1.2.3')).toHaveLength(2);
});
