import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted, untilRead } from '../page-probe.ts';

const NAMES = ['China', 'Russia', 'Ukraine', 'Iran', 'United States', 'European Union', 'NATO'];
const COUNTRIES = [
  'Afghanistan',
  'Albania',
  'China',
  'Denmark',
  'Iran',
  'Kenya',
  'Russia',
  'Ukraine',
  'Yemen',
];
const items = (names: readonly string[], write = (name: string) => name): string =>
  names.map((name) => `<li>${write(name)}</li>`).join('\n  ');
const link = (name: string): string => `<a href="#">${name}</a>`;

/** A last paragraph that is always painted: it says that the page was read. */
const END = '<p>The end of it was in Asia-Pacific Economic Cooperation.</p>';
const LAST = 'Asia-Pacific Economic Cooperation';

/** What of a body's names is painted. */
const BODIES: readonly { name: string; body: string; names: readonly string[] }[] = [
  { name: 'a navigation', body: `<nav><p>US and China in talks</p>${NAMES.map(link)}</nav>`, names: [] },
  ...['navigation', 'menu', 'menubar', 'listbox', 'tablist', 'toolbar'].map((role) => ({
    name: `an element with the role ${role}`,
    body: `<div role="${role}"><div>China</div><div>Russia</div></div>`,
    names: [],
  })),
  {
    name: 'a navigation is no evidence',
    body: '<nav><a href="#">Wang Yi</a></nav><p>It was what Wang had said.</p>',
    names: [],
  },
  { name: 'a selector of countries', body: `<ul>${items(COUNTRIES)}</ul>`, names: [] },
  {
    name: 'a selector built of anything',
    body: `<div>${COUNTRIES.map((name) => `<div><i></i><span>${name}</span> <small>(12)</small></div>`).join('')}</div>`,
    names: [],
  },
  {
    name: 'a menu without the markup of one',
    body: `<ul>${items(['Home', 'US news', 'China', 'Sport'], link)}</ul>`,
    names: [],
  },
  {
    name: 'an edition switcher of three',
    body: `<div>${['US', 'UK', 'Asia'].map((one) => `<div>${link(one)}</div>`).join('')}</div>`,
    names: [],
  },
  { name: 'a cloud of tags', body: `<p>Filed under: ${NAMES.map(link).join(', ')}</p>`, names: [] },
  {
    name: 'a cloud of tags that are no links',
    body: `<div>${[...NAMES, 'Trade'].map((name) => `<span>${name}</span>`).join(' ')}</div>`,
    names: [],
  },
  {
    name: 'the way to a section',
    body: `<div>${['World', 'Asia', 'China'].map(link).join(' › ')}</div>`,
    names: [],
  },
  {
    name: 'controls',
    body: '<button>China</button><label><input type="checkbox"> Russia</label><div role="button">Iran</div>',
    names: [],
  },
  {
    name: 'links of the page’s frame, not its headlines and notes',
    body: `<header><a href="#">China</a><h1><a href="#">Russia</a></h1></header><footer><a href="#">Iran</a><p>Printed in Ukraine.</p></footer>`,
    names: ['Russia', 'Ukraine'],
  },
  {
    name: 'a sentence of links',
    body: `<p>They met in ${link('China')}, ${link('Russia')}, ${link('Iran')} and ${link('Ukraine')} in those years.</p>`,
    names: ['China', 'Russia', 'Iran', 'Ukraine'],
  },
  { name: 'a short list of bare names', body: `<ul>${items(NAMES)}</ul>`, names: NAMES },
  {
    name: 'a list of headlines',
    body: `<ul>${items(['The long road to peace in Ukraine', 'What NATO is and what it does', 'Trade with Iran grows again'], link)}</ul>`,
    names: ['Ukraine', 'NATO', 'Iran'],
  },
  {
    name: 'tables',
    body: `<table>${COUNTRIES.map((name, i) => `<tr><td>${link(name)}</td><td>${i}</td></tr>`).join('')}</table>`,
    names: ['China', 'Iran', 'Russia', 'Ukraine'],
  },
  {
    name: 'a list of paragraphs',
    body: `<ul>${items(COUNTRIES, (name) => `It rained in ${name} for nine days and nine nights.`)}</ul>`,
    names: ['China', 'Iran', 'Russia', 'Ukraine'],
  },
];

/** What of the same words is painted under different heads. */
const HEADS: readonly { name: string; head: string; language: string; names: readonly string[] }[] = [
  { name: 'undeclared', head: '', language: '', names: ['Beijing', 'China', 'Blinken'] },
  { name: 'English', head: '', language: ' lang="en-GB"', names: ['Beijing', 'China', 'Blinken'] },
  { name: 'German: full names only', head: '', language: ' lang="de"', names: ['China'] },
  {
    name: 'titled with a full name',
    head: ' – Wang Yi',
    language: '',
    names: ['Wang', 'Beijing', 'China', 'Blinken'],
  },
];

inBothBrowsers('the page’s own signals:', (stage) => {
  const open = async (body: string, title = '', language = ''): Promise<Page> => {
    stage.site.add('/signals.html', {
      body: `<!doctype html><html${language}><meta charset="utf-8"><title>Page${title}</title><body>${body}${END}</body>`,
    });
    return stage.driver.open(stage.site.url('/signals.html'));
  };
  const names = async (page: Page) => (await painted(page)).map((one) => one.replaceAll(/\s+/g, ' '));

  test.each(BODIES)('$name', async ({ body, names: expected }) => {
    const page = await open(body);
    await expect.poll(() => names(page)).toEqual([...expected, LAST]);
  });

  test.each(HEADS)('a document that is $name', async ({ head, language, names: expected }) => {
    const body = '<h1>What Wang had said</h1><p>Beijing says that it trades with China. Blinken</p>';
    const page = await open(body, head, language);
    await expect.poll(() => names(page)).toEqual([...expected, LAST]);
  });

  test('a list that grows into a selector', async () => {
    const page = await open(`<ul id="list">${items(COUNTRIES.slice(0, 5))}</ul>`);
    await expect.poll(() => names(page)).toEqual(['China', 'Iran', LAST]);
    for (const name of COUNTRIES.slice(5)) {
      await page.evaluate((one) => {
        document
          .querySelector('#list')!
          .append(Object.assign(document.createElement('li'), { textContent: one }));
      }, name);
      await untilRead(page);
    }
    await expect.poll(() => names(page)).toEqual([LAST]);
  });

  test('a title and a language that change', async () => {
    const page = await open('<p>It was what Wang had said. Beijing says no.</p>');
    await expect.poll(() => names(page)).toEqual(['Beijing', LAST]);
    await page.evaluate(() => {
      document.title = 'Wang Yi';
    });
    await expect.poll(() => names(page)).toEqual(['Wang', 'Beijing', LAST]);
    await page.evaluate(() => {
      document.documentElement.lang = 'fr';
      document.title = 'Page';
    });
    await expect.poll(() => names(page)).toEqual([LAST]);
  });
});
