import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../cli/build-extension.ts';
import { demoPage } from '../../cli/demo/demo-page.ts';
import { buildIndex } from '../../lib/packs/build.ts';

const SEEDS = join(ROOT, 'seeds');
const files = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name: `seeds/${name}`, bytes: new Uint8Array(readFileSync(join(SEEDS, name))) }));
const { articles } = buildIndex(files, readFileSync(join(SEEDS, 'actors.json'), 'utf8'), 'seeds/actors.json');
const page = demoPage(articles);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('its articles say what the seeds say, and nothing else', () => {
  const seeds = plain(files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n'));
  const said = [...page.matchAll(/<article>[\s\S]*?<\/article>/g)].flatMap(([article]) =>
    [...article.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((found) => plain(found[1]!)),
  );
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((words) => !seeds.includes(words))).toEqual([]);
});

test('every line of the seeds is there', () => {
  const shown = plain(page);
  const lines = files
    .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n'))
    .map((line) => plain(line.replace(/^\s*date \S+/, '')))
    .filter((line) => line !== '');
  expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
});

test('each article has its source and date, or says that it has none', () => {
  const headings = [...page.matchAll(/<h2>([^<]*)</g)].map((found) => found[1]);
  expect(headings).toEqual([
    'Associated Press · 7 March 2022',
    'The Geopost · undated',
    'Xinhua · 23 February 2023',
  ]);
});

test('what is markup in a text stays text', () => {
  const [article] = articles;
  expect(demoPage([{ ...article!, text: '<img src=x onerror=alert(1)> & more' }])).toContain(
    '&lt;img src=x onerror=alert(1)&gt; &amp; more',
  );
});
