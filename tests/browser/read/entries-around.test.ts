import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './entries-around-in-page.ts';

const NAMES = ['Zubrovia', 'Lutz', 'Marland'];
const link = (text: string): string => `<a href="#">${text}</a>`;
const items = (texts: readonly string[]): string => texts.map((text) => `<li>${text}</li>`).join('\n');
const NINE = ['Alland', 'Bolland', 'Corland', 'Lutz', 'Marland', 'Norland', 'Orland', 'Porland', 'Zubrovia'];

/** Bodies in which every block with a name is an entry of something to choose from. */
const CHOICES: readonly { name: string; html: string }[] = [
  { name: 'nine bare names', html: `<ul>${items(NINE)}</ul>` },
  {
    name: 'nine bare names, however they are built',
    html: NINE.map((one) => `<div><i></i><span>${one}</span> <small>(1)</small></div>`).join(''),
  },
  {
    name: 'nine names with comments and space between',
    html: NINE.map((one) => `<p>${one}</p> <!-- x -->`).join('\n'),
  },
  {
    name: 'nine names of several words',
    html: `<ul>${items(['Republic of Xenia', 'Saint Tomas and Principo', 'Zubrovia', 'United Arca Isles', 'Corea del Sur', 'Porland (2)', 'Lutz', 'Marland', 'the Quorl'])}</ul>`,
  },
  {
    name: 'nine names and two other lines',
    html: `<ul>${items(['Choose your country', ...NINE, 'None of these'])}</ul>`,
  },
  { name: 'three links of a section', html: `<ul>${items(['Home', 'Zubrovia', 'Sport'].map(link))}</ul>` },
  {
    name: 'three links in boxes of their own',
    html: ['Home', 'Zubrovia', 'Sport'].map((one) => `<div><div>${link(one)}</div></div>`).join(''),
  },
  { name: 'a line of links behind two words', html: `<p>Filed under: ${NAMES.map(link).join(', ')}</p>` },
  {
    name: 'the way to a section',
    html: `<div>${['World', 'Marland', 'Zubrovia'].map(link).join(' › ')}</div>`,
  },
  { name: 'nine names in a line', html: `<div>${NINE.map((one) => `<span>${one}</span>`).join(' ')}</div>` },
  { name: 'a button', html: '<button>Zubrovia</button>' },
  { name: 'a label', html: '<label><input type="checkbox"> Zubrovia</label>' },
  ...['button', 'tab', 'option', 'radio', 'checkbox'].map((role) => ({
    name: `the role ${role}`,
    html: `<div role="${role}">Zubrovia</div>`,
  })),
  ...['<header>', '<footer>', '<div role="banner">', '<div role="contentinfo">'].map((frame) => ({
    name: `a link in a ${frame}`,
    html: `${frame}${link('Zubrovia')}`,
  })),
];

/** Bodies in which no block with a name is one. */
const NEWS: readonly { name: string; html: string }[] = [
  { name: 'a sentence', html: '<p>It rained in Zubrovia.</p>' },
  { name: 'a name alone', html: '<p>Zubrovia</p>' },
  { name: 'a link alone', html: link('Zubrovia') },
  { name: 'two links', html: `<ul>${items(['Home', 'Zubrovia'].map(link))}</ul>` },
  { name: 'seven bare names', html: `<ul>${items(NINE.slice(1, 8))}</ul>` },
  {
    name: 'nine names of seven words',
    html: `<ul>${items(NINE.map((one) => `The old and far kingdom of ${one}`))}</ul>`,
  },
  {
    name: 'headlines that link',
    html: `<ul>${items(['Rain falls in Zubrovia again', 'The long road to peace in Lutz', 'Marland and what it is'].map(link))}</ul>`,
  },
  { name: 'a sentence of links', html: `<p>They met in ${NAMES.map(link).join(', ')} and elsewhere.</p>` },
  {
    name: 'cells of a table',
    html: `<table>${NINE.map((one) => `<tr><td>${link(one)}</td><td>1</td></tr>`).join('')}</table>`,
  },
  {
    name: 'nine paragraphs',
    html: NINE.map((one) => `<p>It rained in ${one} for nine days and nine nights.</p>`).join(''),
  },
  {
    name: 'nine names of different tags',
    html: NINE.map((one, at) => (at % 2 ? `<p>${one}</p>` : `<div>${one}</div>`)).join(''),
  },
  {
    name: 'nine names with a picture’s caption between',
    html: NINE.map((one) => `<p>${one}</p>${'<p>A long line of more words than any name has.</p>'}`).join(''),
  },
  {
    name: 'one short headline among lines without a name',
    html: `<ul>${items(['Doors open', 'Guests sit down', 'Music and tea', 'Zubrovia wins', 'A pause', 'More questions', 'Tea is served', 'The end', 'Good night'])}</ul>`,
  },
  {
    name: 'nine short headlines',
    html: `<ul>${items(NINE.map((one) => `${one} wins again`))}</ul>`,
  },
  {
    name: 'nine short headlines that link',
    html: `<ul>${items(NINE.map((one) => link(`${one} wins again`)))}</ul>`,
  },
  {
    name: 'a headline with an element for each word',
    html: `<h2>${['Zubrovia', 'And', 'Lutz', 'Meet', 'Again', 'In', 'Old', 'Town', 'Hall'].map((one) => `<i>${one}</i>`).join(' ')}</h2>`,
  },
  {
    name: 'a name with an element for each letter',
    html: `<p>${[...'Zubrovia'].map((one) => `<i>${one.toUpperCase()}</i>`).join('')}</p><p>Lutz</p>`,
  },
  { name: 'a headline in a header', html: `<header><h1>${link('Zubrovia')}</h1></header>` },
  { name: 'a sentence in a footer', html: '<footer><p>Printed in Zubrovia.</p></footer>' },
  {
    name: 'one link whose words stand in several lines',
    html: `<a href="#"><div>Zubrovia</div><div>Lutz</div><div>Marland</div></a>`,
  },
];

inBrowsers<typeof InPage>('entries', `${import.meta.dirname}/entries-around-in-page.ts`, ({ inPage }) => {
  test.each(CHOICES)('$name: to choose from', async ({ html }) => {
    const found = Object.values(await inPage.choices(html, NINE));
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(false);
  });

  test.each(NEWS)('$name: news', async ({ html }) => {
    const found = Object.values(await inPage.choices(html, NINE));
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(true);
  });

  test('entries are those beside it that make it one', async () => {
    expect(
      await inPage.entriesOf(`<ul>${items(['Home', 'Zubrovia', 'Sport'].map(link))}</ul>`, 'Zubrovia'),
    ).toEqual(['Home', 'Sport']);
    expect(await inPage.entriesOf('<button>Zubrovia</button>', 'Zubrovia')).toEqual([]);
  });

  test('a long list costs no more than a short one', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Name ${at}land`);
    const entries = await inPage.entriesOf(`<ul>${items([...many, 'Zubrovia'])}</ul>`, 'Zubrovia');
    expect(entries).toHaveLength(7);
  });
});
