import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted } from '../page-probe.ts';

const XI = 'He also met with Chinese President <b>Xi</b> Jinping on Wednesday.';
const PUTIN = 'Wang told Russian President Vladimir Putin during talks.';

/** A last paragraph that is always painted: it says that the page was read. */
const END = '<p>The end of it was in Asia-Pacific Economic Cooperation.</p>';
const LAST = 'Asia-Pacific Economic Cooperation';

/** What a body's markup comes to. Scripts run before anything is read. */
const BODIES: readonly { name: string; body: string; script?: string; names: readonly string[] }[] = [
  { name: 'a name split over inline elements', body: `<p>${XI}</p>`, names: ['Xi Jinping'] },
  {
    name: 'spaces and line breaks of the source between the words',
    body: '<p>He also met with Chinese President Xi\n      <i> Jinping</i> on Wednesday.</p>',
    names: ['Xi\n       Jinping'],
  },
  {
    name: 'flex items with a gap between are words of their own',
    body: '<div style="display:flex;gap:1em"><span>China</span><span>Russia</span></div>',
    names: ['China', 'Russia'],
  },
  {
    name: 'flex items that touch are one word, as an animation has it',
    body: '<div style="display:flex"><span>Chi</span><span>na</span></div><div style="display:flex"><span>China</span><span>Russia</span></div>',
    names: ['China'],
  },
  {
    name: 'blocks do not run together',
    body: '<div>In Beijing, Wang</div><div>Yi told Lavrov</div>',
    names: [],
  },
  {
    name: 'a name so far behind another in one line that it is asked about later',
    body: '<p id="line">China </p>',
    script: `for (let i = 0; i < 6000; i++) line.append(Object.assign(document.createElement('i'), { textContent: 'a ' })); line.append('and Russia')`,
    names: ['China', 'Russia'],
  },
  {
    name: 'a list set in one line',
    body: '<ul><li style="display:inline">China</li> <li style="display:inline">Russia</li></ul>',
    names: ['China', 'Russia'],
  },
  {
    name: 'line breaks end a line where they are kept',
    body: '<p style="white-space:pre-line">Ukraine’s Xi\nJinping\nXi Jinping\nRussia</p>',
    names: ['Ukraine', 'Xi', 'Xi Jinping', 'Russia'],
  },
  {
    name: 'what nobody sees is not read',
    body: `<p style="display:none">${XI}</p><p style="visibility:hidden">${XI}</p><p hidden>${XI}</p>
      <details><summary>More</summary>${XI}</details><p style="content-visibility:hidden">${XI}</p>`,
    names: [],
  },
  {
    name: 'a hidden word inside a sentence is not part of it',
    body: '<p>He met with Xi <span style="display:none">and others, </span>Jinping.</p>',
    names: ['Xi and others, Jinping'],
  },
  {
    name: 'far away content that is skipped until it comes near',
    body: `<div style="height:9000px"></div><p style="content-visibility:auto">${XI}</p>`,
    names: ['Xi Jinping'],
  },
  {
    name: 'code, fields and editors are left alone',
    body: `<code>Xi Jinping</code><pre>Xi Jinping</pre><textarea>Xi Jinping</textarea><input value="Xi Jinping">
      <select><option>Xi Jinping</select><div contenteditable>Xi Jinping</div><div role="textbox">Xi Jinping</div>
      <kbd>Xi Jinping</kbd><samp>Xi Jinping</samp><svg><text y="20">Xi Jinping</text></svg><script>"Xi Jinping"</script>`,
    names: [],
  },
  {
    name: 'shadow trees in shadow trees, and what is slotted into them',
    body: '<div id="outer"><b slot="name">Jinping</b></div><p>Vladimir Putin</p>',
    script: `
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>President Xi <slot name="name"></slot> came.</p><div></div>';
      root.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>NATO</p>';`,
    names: ['Jinping', 'Vladimir Putin', 'Xi ', 'NATO'],
  },
  {
    name: 'a page that calls its fields like the DOM',
    body: `<form>${[
      'firstChild',
      'nextSibling',
      'parentNode',
      'getAttribute',
      'localName',
      'shadowRoot',
      'nodeType',
      'ownerDocument',
      'append',
      'children',
    ]
      .map((name) => `<input name="${name}">`)
      .join(
        '',
      )}<p>${PUTIN}</p></form><img name="body"><img name="documentElement"><img name="createElement"><img name="createRange"><img name="addEventListener">`,
    names: ['Vladimir Putin'],
  },
];

inBothBrowsers('reading a page', (stage) => {
  const open = async (path: string, body: string, script = ''): Promise<Page> => {
    stage.site.add(path, {
      body: `<!doctype html><meta charset="utf-8"><title>Page</title><body>${body}<script>${script}</script></body>`,
    });
    return stage.driver.open(stage.site.url(path));
  };
  const names = async (page: Page) => (await painted(page)).map((one) => one.replaceAll(/\s+/g, ' '));

  test.each(BODIES)('$name', async ({ body, script, names: expected }) => {
    const page = await open('/body.html', body + END, script);
    const beforeLast = async () => {
      const all = await painted(page);
      return all.includes(LAST) ? all.filter((one) => one !== LAST) : 'still being read';
    };
    await expect.poll(beforeLast).toEqual(expected);
  });

  // Neither browser lays out much deeper trees in reasonable time by itself.
  test('a depth of 2,000 elements, and 300,000 text nodes', async () => {
    const page = await open(
      '/deep.html',
      '<style>#deep, #deep i { display: contents }</style><p id="wide"></p><div id="deep"></div>',
      `for (let i = 0; i < 150_000; i++) wide.append('word ', document.createElement('i'), 'word ');
       wide.append(' Xi Jinping');
       let at = deep;
       for (let i = 0; i < 2_000; i++) { const next = document.createElement('i'); at.append(next); at = next; }
       at.append('Vladimir Putin');`,
    );
    // A busy machine needs more than the minute that other pages get.
    await expect.poll(() => names(page), { timeout: 240_000 }).toEqual(['Xi Jinping', 'Vladimir Putin']);
  });
});
