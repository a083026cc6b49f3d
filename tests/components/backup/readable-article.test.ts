import { expect, test } from 'vitest';
import { parsePage } from '../../../cli/parse-page.ts';
import { readableArticle, readableContents } from '../../../components/backup/readable-article.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../../lib/library/derive/read-record.ts';
import { articleByItself } from '../../../lib/library/store/stored-article.ts';
import { articleLine } from '../../packs/backup/made-backup.ts';

const { curated } = knownEverywhere([]);

function copyOf(more: Parameters<typeof articleLine>[1]) {
  const { record } = articleLine(1, more);
  const article = articleByItself({ record, own: [], reading: readRecord(record, curated) });
  const names = new Map(article.discovered.map((actor) => [actor.id, actor]));
  return readableArticle(article, record, names);
}

test('a copy says who said what, where and when', () => {
  const { title, html } = copyOf({
    title: 'Ferry to stop',
    text: 'Otto Brandt, the captain of the ferry, said that it would stop.\n\n“It is late,” Brandt said.',
  });
  expect(title).toBe('Ferry to stop');
  const page = parsePage(html);
  expect(page.querySelector('.facts')?.textContent).toContain(
    'The Zenda Herald · 3 May 2024 · Zoe Park · kept 4 May 2024',
  );
  const quotes = [...page.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(quotes).toHaveLength(2);
  expect(quotes[0]).toMatch(
    /^Otto Brandt.*as reported and not verbatim: said that it would stop.*Reported, not verbatim/,
  );
  expect(quotes[1]).toMatch(/^Otto Brandt.*“It is late”.*Direct quote/);
  expect([...page.querySelectorAll('div p')].map(({ textContent }) => textContent)).toHaveLength(2);
});

test('a copy of a text shows its headline once', () => {
  const { html } = copyOf({
    title: 'Ferry to stop',
    text: 'Ferry to stop\n\nOtto Brandt, the captain of the ferry, said that it would stop.',
  });
  const page = parsePage(html);
  expect(page.querySelector('h1')?.textContent).toBe('Ferry to stop');
  expect([...page.querySelectorAll('div p')].map(({ textContent }) => textContent)).toEqual([
    'Otto Brandt, the captain of the ferry, said that it would stop.',
  ]);
});

test('nothing in an article is markup of its copy', () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
  const { html } = copyOf({
    title: evil,
    source: evil,
    authors: [evil],
    language: evil,
    address: `https://x.example/${evil}`,
    text: `${evil} said Otto Brandt. “${evil},” Brandt said.`,
  });
  const page = parsePage(html);
  expect(page.querySelectorAll('script, img, iframe, object, form, [onerror]')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toBe(evil);
  expect(page.querySelector('a[rel]')?.getAttribute('href')).toBe(`https://x.example/${evil}`);
  const list = readableContents(
    [{ entry: 'read/1-ä-1.html', title: evil, date: null, source: evil }],
    2,
    '2024-06-01T00:00:00Z',
  );
  const contents = parsePage(list);
  expect(contents.querySelectorAll('script, img')).toHaveLength(0);
  expect(contents.querySelector('li a')?.textContent).toBe(evil);
  expect(contents.body.textContent).toContain('1 of them stand there alone');
});
